// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as people of the demo county keep them: one of a clerk's own, one that is shared with his department.
#include "common/desk/put_saved_list.h"
#include "common/desk/put_shared_list.h"
#include "server/admin/demo_county.h"

namespace liangheng {
namespace {

constexpr const char* retailers_list = "listed_retailers";
// As the desk writes them (client/widgets/list_layout.h).
constexpr const char* most_first = R"({"columns":[],"frozen":2,"order":[["remaining",true],["name",false]]})";
constexpr const char* used_up =
    R"({"columns":[],"frozen":0,"order":[["licence_no",false]],"filters":[["remaining","<=0"]]})";

}

void DemoCounty::make_lists() {
    const auto& department = departments_.front();
    const auto clerk = department.order_desk.front();
    const auto give_as_clerk = [&](auto command) {
        auto job = make_server_job(Uuid{}, command, command_info<decltype(command)>());
        job.actor = clerk;
        give_job(std::move(job));
    };
    give_as_clerk(PutSavedList{.id = {id("saved_list", "most")},
                               .seen_version = {},
                               .list = retailers_list,
                               .title = "余量从多到少",
                               .contents = most_first});
    give_as_clerk(PutSharedList{.id = {id("shared_list", "used up")},
                                .seen_version = {},
                                .department = department.id,
                                .list = retailers_list,
                                .title = "余量已用完",
                                .contents = used_up});
}

}
