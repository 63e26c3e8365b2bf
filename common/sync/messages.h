// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of the protocol, one struct each (sync.md 4). Their bytes are those of described structs.
// The descriptions are in message_descriptions.h; include that only where tables are built.
#pragma once

#include "common/base/bytes.h"
#include "common/base/date.h"
#include "common/base/quantity.h"
#include "common/base/result.h"
#include "common/schema/info.h"
#include "common/sync/outcome.h"
#include "common/wire/message_codec.h"

#include <string>
#include <vector>

namespace liangheng {

/// Protocol of frames and messages, and number of the descriptions that this program was built with.
inline constexpr std::int64_t protocol_version = 1;
inline constexpr std::int64_t schema_version = 1;

namespace message {

// From the desk
// ------------------------------------------------------------------------------------------------

struct Hello {
    Count protocol_min, protocol_max;
    std::string app_version;
    Count schema;
    std::string locale;
    Uuid epoch; ///< the history that the desk's replica belongs to; empty for a new profile
};
/// An installation issued earlier may be named; without one the server issues a new one.
struct Login {
    std::string user, password;
    Uuid installation;
    Bytes installation_token;
    std::string new_password; ///< takes the place of `password`; empty: it stays
};
struct Ask {
    std::string query;          ///< its name, such as "accounts"
    std::string arguments = {}; ///< encoded, arguments_text.h; which ones, the query says
    Count after = {};           ///< where the answer goes on, as the one before has said; 0: at its beginning
};
struct Resume {
    Bytes session_token;
    Uuid installation;
    Bytes installation_token;
};
/// A bucket whose load has ended and that joins at the next Upto; `from` is the S0 of its first page.
struct Joining {
    std::string bucket;
    Count from;
};
struct Pull {
    Uuid epoch;
    Count scope_version, cursor;
    std::vector<Joining> joining;
    Bytes token_ack; ///< the installation token that is now stored durably
};
struct Load {
    std::string bucket;
    Uuid after; ///< empty for the first page
    Count limit;
};
struct Command {
    Uuid id;
    Count installation_seq;
    Uuid author;
    Count kind, schema;
    Bytes body;
    std::vector<Uuid> depends_on;
    Bytes made_on; ///< nonce of the connection at which it was made; empty when made offline
    UtcTime claimed_time;
    Uuid replaces; ///< the refused command that this one corrects
};
struct Push {
    std::vector<Command> commands;
};
/// A piece of a file, or an empty one that asks how much of it is there.
struct FilePut {
    Bytes hash; ///< SHA-256 of the whole
    Count offset, total;
    Bytes bytes;
};
struct FileGet {
    Bytes hash;
    Count offset; ///< so many bytes are here already
};
struct Empty {};

// From the server
// ----------------------------------------------------------------------------------------------

struct Welcome {
    Count protocol;
    std::string server_version;
    Count schema_min, schema;
    Uuid epoch;
    UtcTime server_time;
    Bytes nonce;
};
struct Refused {
    std::string code, arguments, minimum_version;
};
struct SessionRole {
    std::string role;
    Uuid department, on_behalf_of;
};
struct Session {
    Uuid employee;
    std::string user, name;
    std::vector<SessionRole> roles;
    Count scope_version;
    Bytes session_token;
    Uuid installation;
    Bytes installation_token;
    Count lease_days, high_water;
    bool must_change_password = false;
};
struct ScopeBucket {
    std::string bucket;
    Count rows; ///< estimated
};
struct ScopeChange {
    Count scope_version, head;
    std::vector<std::string> removed;
    std::vector<ScopeBucket> added;
};
struct RowBytes {
    Bytes bytes;
};
struct Rows {
    std::string bucket;
    std::vector<RowBytes> rows;
};
struct GoneRow {
    Uuid id;
    Count version; ///< of the removal; 0 where the server no longer knows it
};
struct Gone {
    std::string bucket;
    std::vector<GoneRow> left, deleted;
};
struct Upto {
    Count seq;
    std::vector<std::string> joined;
};
struct Page {
    std::string bucket;
    std::vector<RowBytes> rows;
    Count s0; ///< head of the snapshot; on the first page it is the bucket's S0
    bool last = false;
    Count left; ///< estimate of rows still to come
};
struct Reload {
    std::vector<std::string> buckets; ///< empty = all
    std::string reason;
};
struct CommandOutcome {
    Uuid id;
    Outcome outcome = Outcome::pending; ///< pending = later: send it again
    std::string code, arguments;
    bool again = false; ///< stored result of an earlier delivery
};
struct Results {
    std::vector<CommandOutcome> results;
    UtcTime server_time;
};
struct Notice {
    Count head;
};
struct Busy {
    std::string code;
    Count retry_after_ms, place;
};
struct GoingAway {
    Count retry_after_ms;
    std::string reason;
};
struct Pong {
    UtcTime server_time;
};
/// A piece that was asked for; without bytes the answer to FilePut: so much is there.
struct File {
    Bytes hash;
    Count offset, total;
    Bytes bytes;
};
/// Rows of a query; each is the bytes of the struct that the query describes.
struct Answer {
    std::string query;
    std::vector<RowBytes> rows;
    std::string arguments = {}; ///< of the question
    Count after = {};           ///< of the question
    Count more = {};            ///< the `after` that brings further rows; 0: these are the last
};

}

/// Table of a message; defined for each in messages.cpp.
template<class M> const StructInfo& message_info();
/// All messages, for the printed .proto.
std::span<const StructInfo* const> all_messages();

template<class M> std::string encode_message(const M& message) {
    std::string bytes;
    encode_struct(bytes, message_info<M>(), &message);
    return bytes;
}
template<class M> Result<M> decode_message(std::string_view bytes) {
    M message;
    if (const auto done = decode_struct(message_info<M>(), bytes, &message); !done) return done.error();
    return message;
}

}
