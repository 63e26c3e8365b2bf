// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_office_profile.h"

#include "common/sql/statements.h"

#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace liangheng::test {

MemoryFolder::MemoryFolder() {
    const std::filesystem::path memory = "/dev/shm";
    const auto parent = ::access(memory.c_str(), W_OK) == 0 ? memory : std::filesystem::temp_directory_path();
    auto path = (parent / "liangheng-test-XXXXXX").string();
    if (!::mkdtemp(path.data())) throw std::runtime_error("no temporary folder: " + path);
    path_ = path;
}

MemoryFolder::~MemoryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

ProfileDeskFiles::ProfileDeskFiles(std::function<UtcTime()> clock)
    : disk_(folder_.path()), clock_(std::move(clock)) {
    std::ofstream(folder_.path() / "authority.pem")
        << "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
    open();
}

void ProfileDeskFiles::open() {
    const ProfileSettings settings{.server = "127.0.0.1:7788", .user = "clerk"};
    profile_ = std::make_unique<Profile>(
        Profile::make(folder_.path() / "profile", settings, folder_.path() / "authority.pem"));
    office_ = std::make_unique<LocalOffice>(*profile_);
    office_->set_clock(clock_);
}

void ProfileDeskFiles::close() {
    office_.reset();
    profile_.reset();
}

// A process that dies leaves what was written, synced or not.
void ProfileDeskFiles::reopen() {
    close();
    open();
}

void ProfileDeskFiles::lose_power(const std::function<bool()>& keep) {
    disk_.cut_power();
    close();
    disk_.power_up(keep);
    open();
}

void ProfileDeskFiles::become_copy_of(const DeskFiles& other) {
    close();
    const auto here = folder_.path() / "profile";
    std::filesystem::remove_all(here);
    std::filesystem::copy(dynamic_cast<const ProfileDeskFiles&>(other).folder_.path() / "profile", here,
                          std::filesystem::copy_options::recursive);
    open();
}

std::optional<message::Command> ProfileDeskFiles::submit(const CommandInfo& info, const void* object,
                                                         const Uuid& id,
                                                         const std::vector<Uuid>& depends_on) {
    if (!office_->submit(info, object, {id, depends_on, {}})) return std::nullopt; // nobody has logged in yet
    return office_->outbox().find(id)->command;
}

int ProfileDeskFiles::shown(const Uuid& order) const {
    auto& statement =
        office_->replica().database().prepared(R"(SELECT count(*) FROM "order_now" WHERE "id" = $1)");
    const auto count = statement.bind(1, Cell::blob(order.view())).step() ? statement.column(0).integer : 0;
    statement.reset();
    return static_cast<int>(count);
}

DeskFiles::Standing ProfileDeskFiles::standing(const Uuid& command) const {
    const auto entry = office_->outbox().find(command);
    if (!entry || entry->seen || result_in(office_->replica(), command)) return Standing::settled;
    const auto verdict = office_->verdict(command);
    if (verdict) return verdict->kind == OverlayVerdict::Kind::shown ? Standing::shown : Standing::listed;
    return is_pending(entry->state) ? Standing::listed : Standing::settled;
}

void ProfileDeskFiles::each_row(
    const std::function<void(const std::string&, std::string_view)>& visit) const {
    auto& database = office_->replica().database();
    for (const auto* entity : replicated_heads()) {
        auto& heads =
            database.prepared("SELECT " + column_list(*entity) +
                              R"(, (SELECT "name" FROM "_replica_bucket" WHERE "number" = "_bucket"))"
                              " FROM " +
                              quoted(entity->name));
        const auto columns = entity->columns.size();
        std::vector<Cell> cells(columns);
        while (heads.step()) {
            for (std::size_t i = 0; i < columns; ++i) cells[i] = heads.column(static_cast<int>(i));
            std::string bytes;
            encode_head(bytes, *entity, cells);
            for (const auto* detail : entity->details) {
                auto& lines = database.prepared(select_details(*detail));
                lines.bind(1, cells.front());
                while (lines.step()) {
                    std::vector<Cell> line(detail->columns.size());
                    for (std::size_t i = 0; i < line.size(); ++i) line[i] = lines.column(static_cast<int>(i));
                    encode_detail(bytes, *detail, line);
                }
                lines.reset();
            }
            visit(std::string(heads.column(static_cast<int>(columns)).bytes), bytes);
        }
        heads.reset();
    }
}

}
