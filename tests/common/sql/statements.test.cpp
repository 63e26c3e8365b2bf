// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement of common/sql is prepared on both engines. PostgreSQL runs in a cluster of the test's own,
// as an unprivileged user, because it refuses to run as root (T-PG.4).
#include "common/sql/statements.h"

#include "common/catalogue.h"
#include "common/named_queries.h"
#include "common/sql/server_tables.h"
#include "common/sqlite/database.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <fstream>
#include <iterator>
#include <set>

using namespace liangheng;

namespace {

std::vector<std::string> tables(Dialect dialect, Side side) {
    std::vector<std::string> texts;
    if (side == Side::server) texts = server_sql::create_tables(dialect);
    for (const auto* entity : all_entities()) {
        if (side == Side::cache && entity->visibility == Visibility::server_only) continue;
        texts.push_back(create_table(*entity, dialect, side));
        for (const auto& index : create_indexes(*entity, side)) texts.push_back(index);
    }
    return texts;
}

void add_statements_of(const EntityInfo& entity, Side side, std::vector<std::string>& texts) {
    texts.push_back(insert_row(entity, side));
    if (entity.is_detail()) {
        texts.push_back(select_details(entity));
        texts.push_back(delete_details(entity));
        return;
    }
    if (side == Side::cache) texts.push_back(upsert_row(entity));
    texts.push_back(select_by_id(entity));
    texts.push_back(delete_by_id(entity));
    for (const auto& index : entity.indexes) texts.push_back(select_by_index(entity, index));
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < entity.columns.size(); ++i)
        if (!entity.columns[i].key) columns.push_back(i);
    texts.push_back(update_row(entity, columns, false));
    texts.push_back(update_row(entity, std::vector<std::size_t>{columns.back()},
                               entity.visibility != Visibility::server_only));
    if (entity.visibility == Visibility::server_only) return;
    texts.push_back(bucket_page(entity, true));
    texts.push_back(bucket_page(entity, false));
}

std::vector<std::string> statements(Side side) {
    std::vector<std::string> texts;
    for (const auto* entity : all_entities())
        if (side == Side::server || entity->visibility != Visibility::server_only)
            add_statements_of(*entity, side, texts);
    if (side == Side::cache) return texts;
    for (const auto& text : server_sql::all_statements()) texts.push_back(text);
    for (const auto* query : all_queries()) texts.push_back(over_tables(query->sql));
    return texts;
}

/// A PostgreSQL cluster in a temporary folder, reached by its socket only.
class Cluster {
public:
    static std::string programs() {
        for (const char* folder :
             {"/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/17/bin"})
            if (std::filesystem::exists(std::string(folder) + "/initdb")) return folder;
        return {};
    }

    Cluster() {
        namespace fs = std::filesystem;
        fs::permissions(folder_.path(),
                        fs::perms::owner_all | fs::perms::others_exec | fs::perms::group_exec);
        home_ = (folder_.path() / "cluster").string();
        fs::create_directory(home_);
        if (geteuid() == 0) {
            as_user_ = "runuser -u nobody -- ";
            REQUIRE(std::system(("chown nobody '" + home_ + "'").c_str()) == 0);
        }
        run("/initdb --no-sync -A trust -U postgres -E UTF8 --locale=C -D '" + home_ + "/data'");
        run("/pg_ctl -D '" + home_ + "/data' -w -t 60 -l '" + home_ +
            "/log' -o \"-c listen_addresses='' -c fsync=off -k '" + home_ + "'\" start");
    }
    ~Cluster() { std::system(command("/pg_ctl -D '" + home_ + "/data' -m immediate stop").c_str()); }

    /// Empty when the script ran to its end, else what psql said.
    std::string script(const std::string& text) {
        const auto file = folder_.path() / "script.sql";
        std::ofstream(file) << text;
        const auto errors = folder_.path() / "errors";
        const auto call = "'" + programs() + "/psql' -X -q -v ON_ERROR_STOP=1 -h '" + home_ +
                          "' -U postgres -d postgres -f '" + file.string() + "' > /dev/null 2> '" +
                          errors.string() + "'";
        if (std::system(call.c_str()) == 0) return {};
        std::ifstream in(errors);
        return "psql: " + std::string(std::istreambuf_iterator<char>(in), {});
    }

private:
    std::string command(const std::string& call) const {
        return "cd / && " + as_user_ + "'" + programs() + "'" + call + " > '" +
               (folder_.path() / "out").string() + "' 2>&1";
    }
    void run(const std::string& call) {
        const bool ok = std::system(command(call).c_str()) == 0;
        std::ifstream in(folder_.path() / "out");
        INFO(std::string(std::istreambuf_iterator<char>(in), {}));
        REQUIRE(ok);
    }

    TempFolder folder_;
    std::string home_;
    std::string as_user_;
};

}

TEST_CASE("every statement of the server and of the cache is prepared on SQLite", "[sql]") {
    for (const auto side : {Side::server, Side::cache}) {
        Database database(":memory:", Database::Mode::read_write_create);
        for (const auto& text : tables(Dialect::sqlite, side)) database.run(text);
        for (const auto& text : statements(side)) {
            INFO(text);
            CHECK_NOTHROW(Statement(database.handle(), text));
        }
    }
}

TEST_CASE("every statement of the server is prepared on PostgreSQL", "[sql]") {
    if (Cluster::programs().empty()) {
        WARN("PostgreSQL is not installed, so nothing was prepared on it");
        return;
    }
    Cluster cluster;
    std::string script;
    for (const auto& text : tables(Dialect::postgres, Side::server)) script += text + ";\n";
    CHECK(cluster.script(script).empty());
    std::string prepare;
    int number = 0;
    for (const auto& text : statements(Side::server))
        prepare += "PREPARE s" + std::to_string(++number) + " AS " + text + ";\n";
    CHECK(number > 100);
    CHECK(cluster.script(prepare) == "");
}
