// SPDX-License-Identifier: GPL-3.0-or-later
// `init`: the store, the authority and certificate, the first administrator.
#include "common/base/fresh.h"
#include "server/admin/commands.h"
#include "server/admin/first_rows.h"
#include "server/auth/password.h"
#include "server/net/certificate.h"

namespace liangheng {
constexpr std::size_t admin_password_length = 16;

int run_init(const InitOptions& options) {
    if (options.store != "sqlite") {
        tell("not_available", "本版本只支持内置 SQLite 存储。",
             "this version offers the embedded SQLite store only");
        return wrong_usage;
    }
    DataFolder folder(options.data, DataFolder::Lock::alone);
    if (options.certificate) {
        renew_certificate(folder.path(), system_clock());
        return done;
    }
    if (folder.has_store()) {
        tell("store.exists", folder.path().string() + " 已有数据，未作任何更改。",
             folder.path().string() + " holds a store already; nothing was changed");
        return failed;
    }
    make_certificates(folder.path(), system_clock());
    write_secret(folder.store(), {}); // hashes of passwords will stand in it
    OfficeOnDisk office(folder);
    const auto password = random_password(admin_password_length);
    office.store().set_value("epoch", new_id().view());
    make_first_rows(office, hash_password(password), date_of(system_clock()));
    write_secret(folder.admin_password(), password + "\n");
    tell("init.done",
         "已建立 " + folder.path().string() + "；管理员 admin 的密码在 " + folder.admin_password().string(),
         "made " + folder.path().string() + "; the password of admin is in " +
             folder.admin_password().string());
    return done;
}

}
