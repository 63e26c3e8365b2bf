// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/page_registry.h"

#include <QCoreApplication>

#include <algorithm>

namespace liangheng {

std::vector<const PageInfo*> pages_for(const PageRegistry& registry, RoleSet roles) {
    std::vector<const PageInfo*> pages;
    for (const auto& page : registry)
        if ((page.roles & roles) != 0) pages.push_back(&page);
    return pages;
}

const PageInfo* find_page(const std::vector<const PageInfo*>& pages, std::string_view name) {
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const auto* page) { return page->name == name; });
    return found == pages.end() ? nullptr : *found;
}

QString title_of(const PageInfo& page) { return QCoreApplication::translate("page", page.title); }

QString title_of(PageGroup group) {
    switch (group) {
    case PageGroup::trade:
        return QCoreApplication::translate("page", "Trade");
    case PageGroup::desk:
        break;
    }
    return QCoreApplication::translate("page", "This desk");
}

}
