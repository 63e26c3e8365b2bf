// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K finds: pages, actions, help topics, records of the replica, in one list; what was opened last
// when nothing is typed (desk.md 9). It knows the registry, the table of shortcuts and the descriptions, and
// no subject.
#pragma once

#include "client/app/page_registry.h"
#include "client/app/settings.h"
#include "client/app/shortcuts.h"
#include "client/lists/record_search.h"
#include "client/widgets/quick_open.h"

#include <QCoreApplication>

namespace liangheng {

class GoTo {
    Q_DECLARE_TR_FUNCTIONS(liangheng::GoTo)
public:
    /// What it asks of the window.
    struct Window {
        std::function<const std::vector<const PageInfo*>&()> pages; ///< that this person may open
        std::function<bool(const std::string& page, const PageRequest& request)> open_page;
        std::function<void(const std::string& page)> show_help;
    };
    GoTo(LocalOffice& office, Settings& settings, const Shortcuts& shortcuts, Window window);

    std::vector<QuickHit> search(const QString& typed) const;
    /// Opens what a hit names and remembers it. False: it is not here any more.
    bool go(const QString& key);

private:
    using Hits = std::vector<QuickHit>;
    void add_pages(const QString& typed, Hits& hits) const;
    void add_actions(const QString& typed, Hits& hits) const;
    void add_help(const QString& typed, Hits& hits) const;
    void add_records(const QString& typed, SearchScope scope, bool people_only, Hits& hits) const;
    void add_recent(Hits& hits) const;
    const PageInfo* page_showing(std::string_view entity) const;
    static QString why_of(const FoundRecord& record);
    static QuickHit hit_of(const PageInfo& page);
    QuickHit hit_of(const FoundRecord& record) const;
    std::optional<QuickHit> hit_of_key(const QString& key) const;

    LocalOffice& office_;
    Settings& settings_;
    const Shortcuts& shortcuts_;
    Window window_;
};

}
