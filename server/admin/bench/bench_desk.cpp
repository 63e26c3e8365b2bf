// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/bench_desk.h"

#include "server/admin/local_office.h"
#include "server/net/tls.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <array>
#include <random>
#include <chrono>
#include <stdexcept>

namespace liangheng::bench {
namespace asio = boost::asio;
using boost::system::error_code;

struct DeskPool::Parts {
    asio::io_context context{1};
    asio::ssl::context tls{asio::ssl::context::tlsv13_client};
    asio::ip::tcp::endpoint server;
    std::vector<std::unique_ptr<BenchDesk>> desks;
};

/// Socket, timers and the bytes on their way.
struct BenchDesk::Line {
    Line(BenchDesk& owner, DeskPool::Parts& parts) : desk(owner), pool(parts) {
        for (auto& timer : timers) timer = std::make_unique<asio::steady_timer>(parts.context);
    }

    void connect() {
        stream = std::make_unique<asio::ssl::stream<asio::ip::tcp::socket>>(pool.context, pool.tls);
        reader = std::make_unique<FrameReader>(Sender::server);
        out.clear();
        writing.clear();
        SSL_set_tlsext_host_name(stream->native_handle(), "liangheng-server");
        stream->lowest_layer().async_connect(pool.server, [this](error_code failed) {
            if (failed) return lost();
            stream->lowest_layer().set_option(asio::ip::tcp::no_delay(true));
            stream->async_handshake(asio::ssl::stream_base::client, [this](error_code broken) {
                if (broken) return lost();
                desk.core_.on_connected(DeskPool::now_ms());
                desk.perform();
                read();
            });
        });
    }
    void lost() {
        if (!stream) return;
        stream.reset();
        desk.core_.on_closed(DeskPool::now_ms());
        desk.perform();
    }
    void read() {
        stream->async_read_some(asio::buffer(in), [this, was = stream.get()](error_code failed, std::size_t size) {
            if (stream.get() != was) return;
            if (failed) return lost();
            reader->feed({in.data(), size});
            const auto state = desk.core_.state() == DeskState::active ? LinkState::active : LinkState::before_login;
            while (auto frame = reader->next(state)) desk.core_.on_frame(std::move(*frame), DeskPool::now_ms(), system_clock());
            desk.perform();
            if (stream.get() == was) read();
        });
    }
    void send(FrameType type, std::uint32_t request, std::string_view body) {
        append_frame(out, Sender::desk, type, request, body);
    }
    void flush() {
        if (!stream || !writing.empty() || out.empty()) return;
        writing.swap(out);
        asio::async_write(*stream, asio::buffer(writing), [this, was = stream.get()](error_code failed, std::size_t) {
            if (stream.get() != was) return;
            writing.clear();
            if (failed) return lost();
            flush();
        });
    }

    BenchDesk& desk;
    DeskPool::Parts& pool;
    std::unique_ptr<asio::ssl::stream<asio::ip::tcp::socket>> stream;
    std::unique_ptr<FrameReader> reader;
    std::array<std::unique_ptr<asio::steady_timer>, desk_timers> timers;
    std::array<char, 65536> in{};
    std::string out;
    std::string writing;
};

BenchDesk::BenchDesk(DeskPool& pool, std::string user, std::string password, Events events)
    : pool_(pool), user_(std::move(user)), password_(std::move(password)), events_(std::move(events)),
      core_(store_, {"bench", "en"}, [random = std::make_shared<std::mt19937_64>(std::hash<std::string>{}(user_))] { return (*random)(); }),
      line_(std::make_unique<Line>(*this, *pool.parts_)) {}

BenchDesk::~BenchDesk() = default;

void BenchDesk::start() {
    core_.log_in(user_, password_, DeskPool::now_ms());
    core_.start(DeskPool::now_ms());
    perform();
}

void BenchDesk::submit(const Uuid& id, const CommandInfo& info, const void* body) {
    message::Command command;
    command.id = id;
    command.author = employee_;
    command.kind.value = info.number;
    command.schema.value = schema_version;
    encode_struct(command.body.data, info, body);
    command.made_on = core_.nonce();
    command.claimed_time = system_clock();
    store_.add(std::move(command));
    core_.wake(DeskPool::now_ms());
    perform();
}

void BenchDesk::perform() {
    for (auto effects = core_.take_effects(); !effects.empty(); effects = core_.take_effects())
        for (auto& one : effects) perform_one(one);
    line_->flush();
    if (ready_ || !core_.drained() || core_.state() != DeskState::active) return;
    ready_ = true;
    if (events_.ready) events_.ready(*this);
}

void BenchDesk::perform_one(DeskEffect& done) {
    if (auto* send = std::get_if<effect::Send>(&done)) line_->send(send->type, send->request, send->body);
    else if (std::holds_alternative<effect::Connect>(done)) line_->connect();
    else if (std::holds_alternative<effect::Close>(done)) line_->stream.reset();
    else if (auto* set = std::get_if<effect::SetTimer>(&done)) {
        auto& timer = *line_->timers[static_cast<std::size_t>(set->timer)];
        timer.expires_after(std::chrono::milliseconds(set->ms));
        timer.async_wait([this, which = set->timer](error_code cancelled) {
            if (cancelled) return;
            core_.on_timer(which, DeskPool::now_ms());
            perform();
        });
    } else if (auto* stop = std::get_if<effect::StopTimer>(&done)) line_->timers[static_cast<std::size_t>(stop->timer)]->cancel();
    else if (auto* started = std::get_if<effect::SessionStarted>(&done)) employee_ = started->session.employee;
    else if (auto* needed = std::get_if<effect::LoginNeeded>(&done)) throw std::runtime_error("a desk of the benchmark is refused: " + needed->code);
    else if (auto* results = std::get_if<effect::ResultsArrived>(&done)) {
        if (events_.results) events_.results(*this, results->results);
    } else if (std::holds_alternative<effect::PullApplied>(done)) {
        if (events_.pulled) events_.pulled(*this);
    }
}

DeskPool::DeskPool(const std::string& ca_file, std::uint16_t port) : parts_(std::make_unique<Parts>()) {
    parts_->tls.load_verify_file(ca_file);
    parts_->tls.set_verify_mode(asio::ssl::verify_peer);
    parts_->tls.set_verify_callback(asio::ssl::host_name_verification("liangheng-server"));
    const std::string protocol = static_cast<char>(std::char_traits<char>::length(application_protocol)) + std::string(application_protocol);
    SSL_CTX_set_alpn_protos(parts_->tls.native_handle(), reinterpret_cast<const unsigned char*>(protocol.data()),
                            static_cast<unsigned>(protocol.size()));
    parts_->server = {asio::ip::make_address("127.0.0.1"), port};
}

DeskPool::~DeskPool() = default;

BenchDesk& DeskPool::add(std::string user, std::string password, BenchDesk::Events events) {
    return *parts_->desks.emplace_back(std::make_unique<BenchDesk>(*this, std::move(user), std::move(password), std::move(events)));
}

void DeskPool::run() {
    const auto work = asio::make_work_guard(parts_->context);
    parts_->context.run();
}

void DeskPool::stop() { parts_->context.stop(); }

void DeskPool::call_after(std::int64_t ms, std::function<void()> work) {
    auto timer = std::make_shared<asio::steady_timer>(parts_->context, std::chrono::milliseconds(ms));
    timer->async_wait([timer, work = std::move(work)](error_code cancelled) {
        if (!cancelled) work();
    });
}

std::int64_t DeskPool::now_ms() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}
