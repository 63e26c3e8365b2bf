// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the demo county say about its records: comments, a mention, an attachment.
#include "common/base/file_hash.h"
#include "common/story/add_comment.h"
#include "common/story/attach_file.h"
#include "server/admin/demo_county.h"
#include "server/store/file_store.h"

namespace liangheng {
namespace {

constexpr std::string_view agreement = "示例：店主委托书\n兹委托店员代为签收，至年底有效。\n";

Bytes hash_of_agreement() {
    FileHash hash;
    hash.add(agreement);
    return hash.done();
}

}

void DemoCounty::make_story() {
    const auto& desk = departments_.front().order_desk;
    const auto& retailer = retailers_.front();
    const Count about{info<Retailer>().number};
    const auto give_as = [&](const Id<Employee>& person, auto command) {
        auto job = make_server_job(Uuid{}, command, command_info<decltype(command)>());
        job.actor = person;
        give_job(std::move(job));
    };
    give_as(desk[0], AddComment{.id = {id("comment", "signs")},
                                .about = about,
                                .record = retailer.id.value,
                                .text = "店主外出，年底前由店员签收，委托书见附件。",
                                .mentions = {desk[1]}});
    give_as(desk[1], AddComment{.id = {id("comment", "seen")},
                                .about = about,
                                .record = retailer.id.value,
                                .text = "已看到，订货电话不变。",
                                .mentions = {desk[0]}});
    give_as(desk[0], AttachFile{.id = {id("attachment", "agreement")},
                                .about = about,
                                .record = retailer.id.value,
                                .name = "委托书.txt",
                                .size = {static_cast<std::int64_t>(agreement.size())},
                                .hash = hash_of_agreement()});
}

void put_demo_files(FileStore& files) {
    const auto size = static_cast<std::int64_t>(agreement.size());
    files.put({}, {hash_of_agreement(), {0}, {size}, {std::string(agreement)}}).value();
}

}
