// SPDX-License-Identifier: GPL-3.0-or-later
// `backup` and `restore`.
#include "common/schema/json.h"
#include "server/admin/backup.h"
#include "server/admin/commands.h"
#include "server/admin/office_on_disk.h"
#include "server/admin/tell_refusal.h"
#include "server/net/certificate.h"

#include <cstdio>

namespace liangheng {
namespace {

// "20261124T103000Z", fit for the name of a file.
std::string stamp_of(UtcTime now) {
    std::string stamp;
    for (const char c : to_text(now))
        if (c != '-' && c != ':') stamp += c;
    return stamp;
}

void print_json(const std::filesystem::path& file, const BackupSummary& summary) {
    JsonWriter json;
    json.begin_object().member("file", file.string());
    json.member("bytes", summary.bytes).member("head", summary.head);
    json.member("files", static_cast<std::uint64_t>(summary.files)).end_object();
    std::printf("%s\n", json.text().c_str());
}

}

int run_backup(const BackupOptions& options) {
    const DataFolder folder(options.data, DataFolder::Lock::shared);
    const auto summary = back_up(folder.store(), options.file);
    if (!summary) return tell_refusal(summary.error(), failed);
    if (options.json)
        print_json(options.file, *summary);
    else
        tell("backup.done",
             "已备份到 " + options.file.string() +
                 "；证书文件 ca.pem、ca.key、server.pem、server.key 请另行保存",
             "backed up to " + options.file.string() +
                 "; keep the certificates ca.pem, ca.key, server.pem and server.key elsewhere too");
    return done;
}

int run_restore(const RestoreOptions& options) {
    const DataFolder folder(options.data, DataFolder::Lock::alone);
    const auto now = system_clock();
    const auto summary = restore(options.file, folder, new_id(), stamp_of(now));
    if (!summary) return tell_refusal(summary.error(), failed);
    std::filesystem::remove(folder.listening());
    const bool makes_certificates = !std::filesystem::exists(folder.path() / "ca.pem");
    if (makes_certificates) make_certificates(folder.path(), now);
    if (options.json) {
        print_json(folder.store(), *summary);
        return done;
    }
    tell("restore.done",
         "已恢复到 " + folder.path().string() +
             "；请运行 check 核对；每台终端须删除配置文件夹中的 cache.db 后重新下载",
         "restored into " + folder.path().string() +
             "; prove it with check; at each desk delete cache.db in the folder of its profile, so that it "
             "loads anew");
    if (makes_certificates)
        tell("restore.new_authority", "文件夹中没有证书，已新建；每台终端须换用新的 ca.pem",
             "the folder had no certificates; new ones were made, and each desk needs the new ca.pem");
    return done;
}

}
