// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/profile_record.h"

namespace liangheng {

ProfileSession ProfileRecord::tokens() const {
    auto& row = database_.prepared(
        R"(SELECT "installation", "installation_token", "session_token", "token_to_acknowledge" FROM "profile")");
    ProfileSession tokens;
    if (row.step()) {
        tokens.installation = uuid_from_bytes(row.column(0).bytes).value_or(Uuid{});
        tokens.installation_token.data = row.column(1).bytes;
        tokens.session_token.data = row.column(2).bytes;
        tokens.token_to_acknowledge = row.column(3).integer != 0;
    }
    row.reset();
    return tokens;
}

std::optional<message::Session> ProfileRecord::session() const {
    const auto bytes = database_.text(R"(SELECT "session" FROM "profile")");
    if (bytes.empty()) return std::nullopt;
    auto session = decode_message<message::Session>(bytes);
    if (!session) return std::nullopt;
    return *std::move(session);
}

std::int64_t ProfileRecord::next_seq() const {
    return database_.number(R"(SELECT "next_seq" FROM "profile")");
}

std::string ProfileRecord::offline_verifier() const {
    return database_.text(R"(SELECT "offline_verifier" FROM "profile")");
}

void ProfileRecord::keep(const message::Session& session) {
    auto known = session;
    known.session_token = {};
    known.installation_token = {};
    const auto bytes = encode_message(known);
    auto& update = database_.prepared(
        R"(UPDATE "profile" SET "token_to_acknowledge" = "token_to_acknowledge" OR "installation_token" <> $1,
        "installation_token" = $1, "installation" = $2, "session_token" = $3, "session" = $4)");
    update.bind(1, Cell::blob(session.installation_token.view()))
        .bind(2, Cell::blob(session.installation.view()));
    update.bind(3, Cell::blob(session.session_token.view())).bind(4, Cell::blob(bytes)).run();
}

void ProfileRecord::set_next_seq(std::int64_t next) {
    database_.prepared(R"(UPDATE "profile" SET "next_seq" = $1)").bind(1, Cell::of(next)).run();
}

void ProfileRecord::token_acknowledged() {
    database_.run(R"(UPDATE "profile" SET "token_to_acknowledge" = 0)");
}

void ProfileRecord::forget_session_token() { database_.run(R"(UPDATE "profile" SET "session_token" = X'')"); }

void ProfileRecord::keep_offline_verifier(const std::string& verifier) {
    database_.prepared(R"(UPDATE "profile" SET "offline_verifier" = $1)").bind(1, Cell::text(verifier)).run();
}

}
