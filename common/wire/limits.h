// SPDX-License-Identifier: GPL-3.0-or-later
// Every limit of the protocol, of both ends and of hostile input (sync.md 16). No such number stands anywhere
// else. Those that an operator may change are the defaults of the server's parameters.
#pragma once

#include <cstddef>
#include <cstdint>

namespace liangheng::limits {

inline constexpr std::size_t kib = 1024;
inline constexpr std::size_t mib = 1024 * kib;

// Connections before and after the login.
inline constexpr std::size_t body_before_login = 4 * kib;
/// TLS handshake, Hello and login together.
inline constexpr std::int64_t handshake_ms = 10'000;
inline constexpr std::size_t strangers = 64;            ///< connections without a login, in all
inline constexpr std::size_t strangers_per_address = 8; ///< the same, from one address
inline constexpr std::size_t connections = 10'000; ///< per process; fewer where the open-files limit says so
inline constexpr std::int64_t heartbeat_ms = 20'000; ///< a quiet desk sends Ping
inline constexpr std::int64_t pong_wait_ms = 5'000;  ///< no Pong for so long: the link is lost
inline constexpr std::int64_t silence_ms = 60'000;   ///< the server closes a connection that says nothing
inline constexpr std::int64_t stalled_ms = 30'000;   ///< a begun frame, either way, that makes no progress
inline constexpr std::int64_t farewell_ms = 5'000;   ///< from the server's last frame to the socket's end

// Bodies of frames.
inline constexpr std::size_t body_of_push = 256 * kib;      ///< of several commands
inline constexpr std::size_t body_of_one_command = 1 * mib; ///< of a push that holds one command alone
inline constexpr std::size_t commands_in_push = 64;
inline constexpr std::size_t body_of_request = 64 * kib;     ///< of every other request
inline constexpr std::size_t body_of_file_chunk = 132 * kib; ///< FilePut and File: a chunk and its place
inline constexpr std::size_t body_to_desk = 1 * mib;         ///< as sent
inline constexpr std::size_t plain_body_to_desk = 4 * mib;   ///< after decompression
inline constexpr std::size_t compress_above = 512;           ///< smaller bodies go as they are
inline constexpr int compression_window_log = 20;            ///< 1 MiB

// What stands in a body.
inline constexpr int nesting = 3;
inline constexpr std::size_t text_field = 4 * kib; ///< unless the description says less
inline constexpr std::size_t list_field = 5'000;   ///< elements, unless the description says less
inline constexpr std::size_t bucket_name = 96;
inline constexpr std::size_t buckets_in_scope = 8'192;
inline constexpr std::size_t rows_in_page = 2'000;
inline constexpr std::size_t bytes_in_page = 768 * kib;
inline constexpr std::size_t details_of_head = 1'000;
inline constexpr std::size_t bytes_of_head = 256 * kib; ///< with its detail rows

// Pull and load.
inline constexpr std::size_t delta_bytes = 8 * mib; ///< of one bucket; beyond it the bucket is loaded again
inline constexpr std::size_t delta_entries = 50'000;
/// Plain bytes of one pull; buckets beyond it are loaded again.
inline constexpr std::size_t pull_bytes = 32 * mib;
/// Loaded buckets that a desk names in one pull, so that its body fits with names of any length; the rest
/// join by the next.
inline constexpr std::size_t joining_in_pull = 500;
inline constexpr std::int64_t pull_snapshot_ms = 10'000;
inline constexpr std::size_t loads_at_once = 4;             ///< per process
inline constexpr std::int64_t load_slot_ms = 5'000;         ///< a slot without a Load is given back
inline constexpr std::size_t pull_bytes_waiting = 64 * mib; ///< unsent, per process

// Queues.
inline constexpr std::size_t write_queue_frames = 2;       ///< a session reads no further request beyond it
inline constexpr std::size_t write_queue_bytes = 64 * mib; ///< beyond it the session is given up
inline constexpr std::size_t kept_buffer = 8 * kib;        ///< an idle connection keeps no larger one
inline constexpr std::size_t commands_queued = 1'024;
inline constexpr std::size_t commands_in_group = 64;
inline constexpr std::size_t outbox_commands = 2'000; ///< unsettled; then saving is refused aloud
inline constexpr std::size_t outbox_bytes = 50 * mib;
inline constexpr int busy_ignored_per_minute = 20;   ///< a desk that ignores Busy more often is closed
inline constexpr std::int64_t busy_login_ms = 1'000; ///< told with Busy: when to ask again
inline constexpr std::int64_t busy_load_ms = 1'000;
inline constexpr std::int64_t busy_push_ms = 500;

// A desk that goes on by itself.
/// A ready command that was not settled is tried again after this, doubled up to the longest.
inline constexpr std::int64_t push_retry_first_ms = 1'000;
inline constexpr std::int64_t push_retry_longest_ms = 60'000;
/// So many closes over one command, then it goes alone.
inline constexpr int closes_before_alone = 3;
/// While there is more to load, finished buckets join by a pull at most this often.
inline constexpr std::int64_t join_interval_ms = 1'000;

// Commands.
inline constexpr int poison_attempts = 3;
inline constexpr std::int64_t commit_poll_ms = 100;  ///< look for commits of other processes (SQLite)
inline constexpr std::int64_t write_lock_ms = 5'000; ///< how long they wait for the write lock

// Logins.
inline constexpr std::size_t password_bytes = 1 * kib;
inline constexpr std::size_t password_least = 8; ///< characters of a password that a person chooses
inline constexpr std::size_t argon2_at_once = 2;
inline constexpr std::size_t argon2_waiting = 64;
inline constexpr int login_failures = 5;                ///< per account and address, before the first delay
inline constexpr std::int64_t login_delay_ms = 300'000; ///< longest delay
inline constexpr std::int64_t login_memory_ms = 86'400'000; ///< failures are forgotten so long after the last
inline constexpr std::size_t login_entries = 65'536;        ///< accounts and addresses remembered
inline constexpr std::int64_t session_idle_ms = 12 * 3'600'000;
inline constexpr std::int64_t session_life_ms = 7 * 86'400'000LL;
inline constexpr int lease_days = 30; ///< of an offline replica
inline constexpr std::int64_t clock_warning_ms = 300'000;

// Notices and reconnection.
inline constexpr std::int64_t notice_interval_ms = 100;
inline constexpr std::int64_t notice_round_ms =
    20;                                         ///< between two searches for the desks that a commit concerns
inline constexpr std::int64_t poll_ms = 60'000; ///< without notices, plus or minus a half
inline constexpr std::int64_t reconnect_first_ms = 2'000;
inline constexpr std::int64_t reconnect_longest_ms = 30'000;
inline constexpr std::int64_t going_away_spread_ms = 30'000;

// Files.
inline constexpr std::size_t file_bytes = 16 * mib;  ///< the largest one
inline constexpr std::size_t file_chunk = 128 * kib; ///< of one frame
inline constexpr std::size_t file_hash = 32;         ///< SHA-256
inline constexpr std::size_t file_name = 200;        ///< bytes
inline constexpr std::size_t files_waiting = 64;     ///< pieces that wait to be written, of all desks

// What is said about a record.
inline constexpr std::size_t comment_text = 2'000; ///< bytes
inline constexpr std::size_t comment_mentions = 20;

// The history of a record.
inline constexpr std::size_t history_events = 50;           ///< in one answer
inline constexpr std::size_t history_rows = 100;            ///< of one record: it and its parts
inline constexpr std::size_t history_behind = 20'000;       ///< events that the index may lack
inline constexpr std::size_t history_index_piece = 500;     ///< events that the index takes in at once …
inline constexpr std::int64_t history_index_pause_ms = 100; ///< … with this pause between

// Retention.
inline constexpr int feed_removals_days = 90;
inline constexpr int reoffer_days = 14;
inline constexpr int orphan_files_days = 30; ///< of files that no row names

// Input of the command line. Those of a CSV file are in common/exchange/csv_reader.h.
inline constexpr std::size_t json_input = 16 * mib;

// Memory, as measured by the tests.
inline constexpr std::size_t idle_connection_bytes = 80 * kib;
}
