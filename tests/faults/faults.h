// SPDX-License-Identifier: GPL-3.0-or-later
// What each test of a fault looks at: the words in both languages, the exit code, and that the work arrives
// when the fault is mended.
#pragma once

#include "common/rules/refusal_sentences.h"
#include "tests/support/faulty_system.h"

#include <catch2/catch.hpp>

namespace liangheng {

inline const QStringList submit_offline{"do", "submit_order", "--offline", "--json-file", "-"};
inline const QStringList submit_online{"--patience", "1", "do", "submit_order", "--json-file", "-"};

/// Code, what, where and what to do, in both languages.
inline void check_words(const QByteArray& said, const Refusal& refusal) {
    INFO(said.toStdString());
    REQUIRE(find_sentence(refusal.code));
    CHECK(said.contains(refusal.code.c_str()));
    CHECK(said.contains(QByteArray::fromStdString(chinese_text(refusal))));
    CHECK(said.contains(QByteArray::fromStdString(english_text(refusal))));
}

inline void check_ended(const Ran& ran, int code, const Refusal& refusal) {
    INFO(ran.err.toStdString());
    CHECK(ran.code == code);
    check_words(ran.err, refusal);
}

/// The desk's program with its window, as a script starts it.
inline Ran desk(const OfficePrograms& office, const std::string& profile, const QStringList& arguments = {},
                const Around& around = {}) {
    return office.run_in(around, "liangheng", office.profile(profile), QStringList{"--pages"} + arguments);
}

inline void check_waiting(const OfficePrograms& office, const std::string& profile, int order) {
    const auto list =
        office.list(profile, {"order", "--where", "id=" + QString::fromStdString(numbered_id(order))});
    REQUIRE(list.size() == 1);
    CHECK(list[0]["_pending"].toBool());
}

/// The fault is mended: what waits goes, and each order is at the server once.
inline void check_arrive(const OfficePrograms& office, const std::string& profile, int first, int last) {
    const auto sync = office.cli(profile, {"sync", "--json"});
    INFO(sync.err.toStdString());
    REQUIRE(sync.code == 0);
    CHECK(sync.line()["pending"].toInt() == 0);
    for (int order = first; order <= last; ++order) {
        const auto rows = office.server({"export", "order", "--format", "json", "--where",
                                         "id=" + QString::fromStdString(numbered_id(order))});
        CHECK(rows.lines().size() == 1);
    }
    CHECK(office.server({"check"}).code == 0);
}

}
