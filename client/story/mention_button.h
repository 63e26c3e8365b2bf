// SPDX-License-Identifier: GPL-3.0-or-later
// Comments that mention the person and that he has not read: a button with their number and a list. Choosing
// one marks it as read and leads to its record.
#pragma once

#include "client/app/page.h"
#include "client/lists/replica_source.h"
#include "common/story/story_queries.h"

#include <QToolButton>

class QMenu;

namespace liangheng {

class MentionButton : public QToolButton {
    Q_OBJECT
public:
    explicit MentionButton(LocalOffice& office, QWidget* parent = nullptr);

    const std::vector<ListedMention>& mentions() const { return mentions_; }
    /// Marks it as read and leads to its record.
    void choose(const ListedMention& mention);

Q_SIGNALS:
    void record_wanted(const liangheng::RecordInFront& record);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fill_menu();

    LocalOffice& office_;
    ReplicaSource source_;
    std::vector<ListedMention> mentions_;
    QMenu* menu_;
};

}
