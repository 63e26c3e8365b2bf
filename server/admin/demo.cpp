// SPDX-License-Identifier: GPL-3.0-or-later
// `demo`: an invented county for trying things out.
#include "common/base/fresh.h"
#include "common/schema/member.h"
#include "server/admin/demo_county.h"
#include "server/admin/first_rows.h"
#include "server/admin/user_people.h"
#include "server/auth/password.h"
#include "server/store/file_store.h"

namespace liangheng {
namespace {

constexpr std::size_t demo_password_length = 12;

std::string user_lines(const std::vector<DemoUser>& users, const std::string& password) {
    std::string text;
    for (const auto& user : users)
        text += user.login + ' ' + password + ' ' +
                std::string(enum_info<Role>().find(static_cast<int>(user.role))->name) + ' ' +
                user.department + '\n';
    return text;
}

using Clock = std::function<UtcTime()>;

// What `init` has made gets the time of the county, so that the same seed and day give the same rows. Not
// beside a running server, which would lose its file.
void date_first_rows(const std::filesystem::path& data, const Clock& clock) {
    DataFolder folder(data, DataFolder::Lock::alone);
    std::optional<std::string> hash;
    std::string epoch;
    {
        OfficeOnDisk office(folder);
        hash = only_first_rows(office);
        epoch = office.store().value("epoch").value_or("");
    }
    if (!hash) return;
    const auto place = folder.path() / "demo-new";
    std::filesystem::remove_all(place);
    DataFolder fresh(place, DataFolder::Lock::alone);
    write_secret(fresh.store(), {});
    {
        OfficeOnDisk office(fresh, clock);
        office.store().set_value("epoch", epoch);
        make_first_rows(office, *hash, date_of(clock()));
    }
    std::filesystem::rename(fresh.store(), folder.store());
    std::filesystem::remove_all(place);
}

bool is_in_use(const FolderError& error) { return error.refusal().code == "store.in_use"; }

}

int run_demo(const DemoOptions& options) {
    const auto today =
        options.today.empty() ? date_of(system_clock()) : date_from_text(options.today).value_or(Date{});
    if (today == Date{}) {
        tell("demo.no_day", "--today 应为日期，例如 2026-11-24。", "--today takes a day such as 2026-11-24");
        return wrong_usage;
    }
    const Clock clock = [today] { return instant_at(today, demo_minutes); };
    try {
        if (std::filesystem::exists(options.data / "store.db")) date_first_rows(options.data, clock);
    } catch (const FolderError& error) {
        if (!is_in_use(error)) throw;
    }
    DataFolder folder(options.data, DataFolder::Lock::shared);
    OfficeOnDisk office(folder, clock);
    const auto password = options.password_file.empty() ? random_password(demo_password_length)
                                                        : read_password_file(options.password_file);
    DemoCounty county(office, options, today);
    county.make(hash_password(password));
    FileStore files(folder.files());
    put_demo_files(files);
    const auto file = folder.path() / "demo-users";
    write_secret(file, user_lines(county.users(), password));
    tell("demo.done", "已生成示例县；用户和密码在 " + file.string(),
         "made the demo county; users and passwords are in " + file.string());
    return done;
}

}
