// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the desk: what the shell knows of them before they are made. Filled by
// client/pages/all_pages.cpp, one line each.
#pragma once

#include "client/app/page.h"
#include "common/staff/role.h"

#include <QString>

#include <string_view>
#include <vector>

namespace liangheng {

/// Groups of the navigation, in its order.
enum class PageGroup : std::uint8_t { trade, desk };

struct PageInfo {
    std::string_view name; ///< as in `--page`
    const char* title;     ///< English; the translation has context "page"
    const char* icon;
    PageGroup group = PageGroup::trade;
    RoleSet roles = 0; ///< who may open it
    Page* (*make)(const PageContext& context) = nullptr;
    std::vector<std::string_view> corrects; ///< commands whose refused contents its form takes
    std::vector<std::string_view> shows;    ///< entities whose records it opens
};

using PageRegistry = std::vector<PageInfo>;

/// The pages that somebody with these roles may open, in the order of the registry.
std::vector<const PageInfo*> pages_for(const PageRegistry& registry, RoleSet roles);
std::vector<const PageInfo*> pages_for(PageRegistry&& registry, RoleSet roles) = delete;
const PageInfo* find_page(const std::vector<const PageInfo*>& pages, std::string_view name);

QString title_of(const PageInfo& page);
QString title_of(PageGroup group);

}
