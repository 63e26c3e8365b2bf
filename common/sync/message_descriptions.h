// SPDX-License-Identifier: GPL-3.0-or-later
// Field numbers of the protocol's messages. A number is never reused. Included by messages.cpp only.
#pragma once

#include "common/schema/description.h"
#include "common/sync/messages.h"
#include "common/wire/limits.h"

namespace liangheng {

template<> struct Description<message::Hello> {
    static constexpr auto part = describe_part(901, "hello");
    static constexpr auto fields = std::tuple{field<&message::Hello::protocol_min>(1, "protocol_min", ""),
                                              field<&message::Hello::protocol_max>(2, "protocol_max", ""),
                                              field<&message::Hello::app_version>(3, "app_version", ""),
                                              field<&message::Hello::schema>(4, "schema", ""),
                                              field<&message::Hello::locale>(5, "locale", ""),
                                              field<&message::Hello::epoch>(6, "epoch", "")};
};

template<> struct Description<message::Login> {
    static constexpr auto part = describe_part(902, "login");
    static constexpr auto fields = std::tuple{
        field<&message::Login::user>(1, "user", "", limit(100)),
        field<&message::Login::password>(2, "password", "", limit(limits::password_bytes)),
        field<&message::Login::installation>(3, "installation", ""),
        field<&message::Login::installation_token>(4, "installation_token", ""),
        field<&message::Login::new_password>(5, "new_password", "", limit(limits::password_bytes))};
};

template<> struct Description<message::Resume> {
    static constexpr auto part = describe_part(903, "resume");
    static constexpr auto fields =
        std::tuple{field<&message::Resume::session_token>(1, "session_token", ""),
                   field<&message::Resume::installation>(2, "installation", ""),
                   field<&message::Resume::installation_token>(3, "installation_token", "")};
};

template<> struct Description<message::Joining> {
    static constexpr auto part = describe_part(904, "joining");
    static constexpr auto fields = std::tuple{field<&message::Joining::bucket>(1, "bucket", ""),
                                              field<&message::Joining::from>(2, "from", "")};
};

template<> struct Description<message::Pull> {
    static constexpr auto part = describe_part(905, "pull");
    static constexpr auto fields =
        std::tuple{field<&message::Pull::epoch>(1, "epoch", ""),
                   field<&message::Pull::scope_version>(2, "scope_version", ""),
                   field<&message::Pull::cursor>(3, "cursor", ""),
                   field<&message::Pull::joining>(4, "joining", "", limit(limits::buckets_in_scope)),
                   field<&message::Pull::token_ack>(5, "token_ack", "")};
};

template<> struct Description<message::Load> {
    static constexpr auto part = describe_part(906, "load");
    static constexpr auto fields = std::tuple{field<&message::Load::bucket>(1, "bucket", ""),
                                              field<&message::Load::after>(2, "after", ""),
                                              field<&message::Load::limit>(3, "limit", "")};
};

template<> struct Description<message::Command> {
    static constexpr auto part = describe_part(907, "command");
    static constexpr auto fields =
        std::tuple{field<&message::Command::id>(1, "id", ""),
                   field<&message::Command::installation_seq>(2, "installation_seq", ""),
                   field<&message::Command::author>(3, "author", ""),
                   field<&message::Command::kind>(4, "kind", ""),
                   field<&message::Command::schema>(5, "schema", ""),
                   field<&message::Command::body>(6, "body", "", limit(limits::body_of_one_command)),
                   field<&message::Command::depends_on>(7, "depends_on", "", limit(64)),
                   field<&message::Command::made_on>(8, "made_on", ""),
                   field<&message::Command::claimed_time>(9, "claimed_time", ""),
                   field<&message::Command::replaces>(10, "replaces", "")};
};

template<> struct Description<message::Push> {
    static constexpr auto part = describe_part(908, "push");
    static constexpr auto fields =
        std::tuple{field<&message::Push::commands>(1, "commands", "", limit(limits::commands_in_push))};
};

template<> struct Description<message::Empty> {
    static constexpr auto part = describe_part(909, "empty");
    static constexpr auto fields = std::tuple{};
};

template<> struct Description<message::Welcome> {
    static constexpr auto part = describe_part(910, "welcome");
    static constexpr auto fields =
        std::tuple{field<&message::Welcome::protocol>(1, "protocol", ""),
                   field<&message::Welcome::server_version>(2, "server_version", ""),
                   field<&message::Welcome::schema_min>(3, "schema_min", ""),
                   field<&message::Welcome::schema>(4, "schema", ""),
                   field<&message::Welcome::epoch>(5, "epoch", ""),
                   field<&message::Welcome::server_time>(6, "server_time", ""),
                   field<&message::Welcome::nonce>(7, "nonce", "")};
};

template<> struct Description<message::Refused> {
    static constexpr auto part = describe_part(911, "refused");
    static constexpr auto fields =
        std::tuple{field<&message::Refused::code>(1, "code", ""),
                   field<&message::Refused::arguments>(2, "arguments", ""),
                   field<&message::Refused::minimum_version>(3, "minimum_version", "")};
};

template<> struct Description<message::SessionRole> {
    static constexpr auto part = describe_part(912, "session_role");
    static constexpr auto fields =
        std::tuple{field<&message::SessionRole::role>(1, "role", ""),
                   field<&message::SessionRole::department>(2, "department", ""),
                   field<&message::SessionRole::on_behalf_of>(3, "on_behalf_of", "")};
};

template<> struct Description<message::Session> {
    static constexpr auto part = describe_part(913, "session");
    static constexpr auto fields =
        std::tuple{field<&message::Session::employee>(1, "employee", ""),
                   field<&message::Session::user>(2, "user", ""),
                   field<&message::Session::name>(3, "name", ""),
                   field<&message::Session::roles>(4, "roles", ""),
                   field<&message::Session::scope_version>(5, "scope_version", ""),
                   field<&message::Session::session_token>(6, "session_token", ""),
                   field<&message::Session::installation>(7, "installation", ""),
                   field<&message::Session::installation_token>(8, "installation_token", ""),
                   field<&message::Session::lease_days>(9, "lease_days", ""),
                   field<&message::Session::high_water>(10, "high_water", ""),
                   field<&message::Session::must_change_password>(11, "must_change_password", "")};
};

template<> struct Description<message::ScopeBucket> {
    static constexpr auto part = describe_part(914, "scope_bucket");
    static constexpr auto fields = std::tuple{field<&message::ScopeBucket::bucket>(1, "bucket", ""),
                                              field<&message::ScopeBucket::rows>(2, "rows", "")};
};

template<> struct Description<message::ScopeChange> {
    static constexpr auto part = describe_part(915, "scope_change");
    static constexpr auto fields =
        std::tuple{field<&message::ScopeChange::scope_version>(1, "scope_version", ""),
                   field<&message::ScopeChange::head>(2, "head", ""),
                   field<&message::ScopeChange::removed>(3, "removed", "", limit(limits::buckets_in_scope)),
                   field<&message::ScopeChange::added>(4, "added", "", limit(limits::buckets_in_scope))};
};

template<> struct Description<message::RowBytes> {
    static constexpr auto part = describe_part(916, "row_bytes");
    static constexpr auto fields =
        std::tuple{field<&message::RowBytes::bytes>(1, "bytes", "", limit(limits::bytes_of_head))};
};

template<> struct Description<message::Rows> {
    static constexpr auto part = describe_part(917, "rows");
    static constexpr auto fields =
        std::tuple{field<&message::Rows::bucket>(1, "bucket", ""),
                   field<&message::Rows::rows>(2, "rows", "", limit(limits::delta_entries))};
};

template<> struct Description<message::GoneRow> {
    static constexpr auto part = describe_part(918, "gone_row");
    static constexpr auto fields = std::tuple{field<&message::GoneRow::id>(1, "id", ""),
                                              field<&message::GoneRow::version>(2, "version", "")};
};

template<> struct Description<message::Gone> {
    static constexpr auto part = describe_part(919, "gone");
    static constexpr auto fields =
        std::tuple{field<&message::Gone::bucket>(1, "bucket", ""),
                   field<&message::Gone::left>(2, "left", "", limit(limits::delta_entries)),
                   field<&message::Gone::deleted>(3, "deleted", "", limit(limits::delta_entries))};
};

template<> struct Description<message::Upto> {
    static constexpr auto part = describe_part(920, "upto");
    static constexpr auto fields =
        std::tuple{field<&message::Upto::seq>(1, "seq", ""),
                   field<&message::Upto::joined>(2, "joined", "", limit(limits::buckets_in_scope))};
};

template<> struct Description<message::Page> {
    static constexpr auto part = describe_part(921, "page");
    static constexpr auto fields =
        std::tuple{field<&message::Page::bucket>(1, "bucket", ""),
                   field<&message::Page::rows>(2, "rows", "", limit(limits::rows_in_page)),
                   field<&message::Page::s0>(3, "s0", ""), field<&message::Page::last>(4, "last", ""),
                   field<&message::Page::left>(5, "left", "")};
};

template<> struct Description<message::Reload> {
    static constexpr auto part = describe_part(922, "reload");
    static constexpr auto fields =
        std::tuple{field<&message::Reload::buckets>(1, "buckets", "", limit(limits::buckets_in_scope)),
                   field<&message::Reload::reason>(2, "reason", "")};
};

template<> struct Description<message::CommandOutcome> {
    static constexpr auto part = describe_part(923, "command_outcome");
    static constexpr auto fields = std::tuple{field<&message::CommandOutcome::id>(1, "id", ""),
                                              field<&message::CommandOutcome::outcome>(2, "outcome", ""),
                                              field<&message::CommandOutcome::code>(3, "code", ""),
                                              field<&message::CommandOutcome::arguments>(4, "arguments", ""),
                                              field<&message::CommandOutcome::again>(5, "again", "")};
};

template<> struct Description<message::Results> {
    static constexpr auto part = describe_part(924, "results");
    static constexpr auto fields = std::tuple{field<&message::Results::results>(1, "results", ""),
                                              field<&message::Results::server_time>(2, "server_time", "")};
};

template<> struct Description<message::Notice> {
    static constexpr auto part = describe_part(925, "notice");
    static constexpr auto fields = std::tuple{field<&message::Notice::head>(1, "head", "")};
};

template<> struct Description<message::Busy> {
    static constexpr auto part = describe_part(926, "busy");
    static constexpr auto fields = std::tuple{field<&message::Busy::code>(1, "code", ""),
                                              field<&message::Busy::retry_after_ms>(2, "retry_after_ms", ""),
                                              field<&message::Busy::place>(3, "place", "")};
};

template<> struct Description<message::GoingAway> {
    static constexpr auto part = describe_part(927, "going_away");
    static constexpr auto fields =
        std::tuple{field<&message::GoingAway::retry_after_ms>(1, "retry_after_ms", ""),
                   field<&message::GoingAway::reason>(2, "reason", "")};
};

template<> struct Description<message::Pong> {
    static constexpr auto part = describe_part(928, "pong");
    static constexpr auto fields = std::tuple{field<&message::Pong::server_time>(1, "server_time", "")};
};

template<> struct Description<message::Ask> {
    static constexpr auto part = describe_part(929, "ask");
    static constexpr auto fields = std::tuple{field<&message::Ask::query>(1, "query", "", limit(64)),
                                              field<&message::Ask::arguments>(2, "arguments", ""),
                                              field<&message::Ask::after>(3, "after", "")};
};

template<> struct Description<message::Answer> {
    static constexpr auto part = describe_part(930, "answer");
    static constexpr auto fields = std::tuple{
        field<&message::Answer::query>(1, "query", "", limit(64)),
        field<&message::Answer::rows>(2, "rows", ""), field<&message::Answer::arguments>(3, "arguments", ""),
        field<&message::Answer::after>(4, "after", ""), field<&message::Answer::more>(5, "more", "")};
};

template<> struct Description<message::FilePut> {
    static constexpr auto part = describe_part(931, "file_put");
    static constexpr auto fields = std::tuple{
        field<&message::FilePut::hash>(1, "hash", "", limit(limits::file_hash)),
        field<&message::FilePut::offset>(2, "offset", ""), field<&message::FilePut::total>(3, "total", ""),
        field<&message::FilePut::bytes>(4, "bytes", "", limit(limits::file_chunk))};
};

template<> struct Description<message::FileGet> {
    static constexpr auto part = describe_part(932, "file_get");
    static constexpr auto fields =
        std::tuple{field<&message::FileGet::hash>(1, "hash", "", limit(limits::file_hash)),
                   field<&message::FileGet::offset>(2, "offset", "")};
};

template<> struct Description<message::File> {
    static constexpr auto part = describe_part(933, "file");
    static constexpr auto fields = std::tuple{
        field<&message::File::hash>(1, "hash", "", limit(limits::file_hash)),
        field<&message::File::offset>(2, "offset", ""), field<&message::File::total>(3, "total", ""),
        field<&message::File::bytes>(4, "bytes", "", limit(limits::file_chunk))};
};

}
