// SPDX-License-Identifier: GPL-3.0-or-later
// The navigation at the left: groups and pages with icon and text, and a count where something waits.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QListWidget>

#include "client/app/page_registry.h"

#include <map>

namespace liangheng {

class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void set_pages(const std::vector<const PageInfo*>& pages);
    /// Marks the page in front, without opening it again.
    void mark(const std::string& page);
    /// A number behind the page's title; 0 takes it away.
    void set_badge(const std::string& page, std::int64_t count);

Q_SIGNALS:
    void page_chosen(const std::string& page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fit();
    QString text_of(const PageInfo& page) const;

    std::vector<const PageInfo*> pages_;
    std::map<std::string, std::int64_t, std::less<>> badges_;
};

}
