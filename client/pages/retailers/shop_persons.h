// SPDX-License-Identifier: GPL-3.0-or-later
// The registered persons of the marked retailer, below his card.
#pragma once

#include "client/forms/page_actions.h"
#include "client/lists/replica_source.h"
#include "client/widgets/list_table.h"
#include "common/retailers/retailer.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace liangheng {

class ShopPersons : public QWidget {
    Q_OBJECT
public:
    explicit ShopPersons(LocalOffice& office, QWidget* parent = nullptr);

    void show_retailer(const Id<Retailer>& retailer);
    /// Reads the persons again.
    void refresh();
    ListTable& table() { return *table_; }

Q_SIGNALS:
    /// A form is wanted: of this person, or of a new one of the retailer.
    void form_wanted(const liangheng::Uuid& person, const liangheng::Id<liangheng::Retailer>& retailer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    Uuid marked() const;

    LocalOffice& office_;
    Id<Retailer> retailer_;
    ReplicaSource source_;
    ListModel model_;
    QLabel* title_;
    ListTable* table_;
    QHBoxLayout* bar_;
    PageActions* actions_;
};

}
