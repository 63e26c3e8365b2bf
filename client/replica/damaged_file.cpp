// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/damaged_file.h"

#include <sqlite3.h>

namespace liangheng {

bool means_damage(const SqliteError& error) {
    return error.primary_code() == SQLITE_CORRUPT || error.primary_code() == SQLITE_NOTADB;
}

bool is_sound(Database& database) {
    try {
        return database.text("PRAGMA quick_check(1)") == "ok";
    } catch (const SqliteError& error) {
        if (means_damage(error)) return false;
        throw;
    }
}

std::filesystem::path set_aside(const std::filesystem::path& file) {
    auto aside = file;
    for (int number = 1; std::filesystem::exists(aside); ++number)
        aside.replace_filename(file.stem().string() + ".damaged-" + std::to_string(number) +
                               file.extension().string());
    for (const auto* suffix : {"-wal", "-shm"}) {
        auto from = file;
        auto to = aside;
        from += suffix;
        to += suffix;
        if (std::filesystem::exists(from)) std::filesystem::rename(from, to);
    }
    std::filesystem::rename(file, aside);
    return aside;
}

}
