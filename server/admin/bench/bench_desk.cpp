// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/bench/bench_desk.h"

#include "server/admin/office_on_disk.h"
#include "server/net/tls.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>

#include <array>
#include <chrono>
#include <random>
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

using TlsStream = asio::ssl::stream<asio::ip::tcp::socket>;

/// One connection; its pending operations keep it until they have ended, also when the desk has given it up.
struct Connection {
    Connection(asio::io_context& context, asio::ssl::context& tls) : stream(context, tls) {}

    TlsStream stream;
    FrameReader reader{Sender::server};
    std::array<char, 65536> in{};
    std::string out;
    std::string writing;
};
using ConnectionPointer = std::shared_ptr<Connection>;

/// Connection and timers of a desk.
struct BenchDesk::Line {
    Line(BenchDesk& owner, DeskPool::Parts& parts) : desk(owner), pool(parts) {
        for (auto& timer : timers) timer = std::make_unique<asio::steady_timer>(parts.context);
    }
    ~Line() { give_up(); }

    void connect() {
        give_up();
        now = std::make_shared<Connection>(pool.context, pool.tls);
        SSL_set_tlsext_host_name(now->stream.native_handle(), "liangheng-server");
        now->stream.lowest_layer().async_connect(pool.server, [this, it = now](error_code failed) {
            if (it != now) return;
            if (failed) return lost();
            it->stream.lowest_layer().set_option(asio::ip::tcp::no_delay(true));
            it->stream.async_handshake(asio::ssl::stream_base::client, [this, it](error_code broken) {
                if (it != now) return;
                if (broken) return lost();
                desk.core_.on_connected(DeskPool::now_ms());
                desk.perform();
                read(it);
            });
        });
    }
    /// Closes the socket; what is pending ends with an error and is not looked at.
    void give_up() {
        if (!now) return;
        error_code ignored;
        now->stream.lowest_layer().close(ignored);
        now.reset();
    }
    void lost() {
        if (!now) return;
        give_up();
        desk.core_.on_closed(DeskPool::now_ms());
        desk.perform();
    }
    void read(const ConnectionPointer& it) {
        if (it != now) return;
        it->stream.async_read_some(asio::buffer(it->in), [this, it](error_code failed, std::size_t size) {
            if (it != now) return;
            if (failed) return lost();
            it->reader.feed({it->in.data(), size});
            const auto state =
                desk.core_.state() == DeskState::active ? LinkState::active : LinkState::before_login;
            while (auto frame = it->reader.next(state))
                desk.core_.on_frame(std::move(*frame), DeskPool::now_ms(), system_clock());
            desk.perform();
            read(it);
        });
    }
    void send(FrameType type, std::uint32_t request, std::string_view body) {
        if (now) append_frame(now->out, Sender::desk, type, request, body);
    }
    void flush() {
        if (!now || !now->writing.empty() || now->out.empty()) return;
        now->writing.swap(now->out);
        asio::async_write(now->stream, asio::buffer(now->writing),
                          [this, it = now](error_code failed, std::size_t) {
                              if (it != now) return;
                              it->writing.clear();
                              if (failed) return lost();
                              flush();
                          });
    }

    BenchDesk& desk;
    DeskPool::Parts& pool;
    ConnectionPointer now;
    std::array<std::unique_ptr<asio::steady_timer>, desk_timers> timers;
};

BenchDesk::BenchDesk(DeskPool& pool, std::string user, std::string password, Events events)
    : pool_(pool),
      user_(std::move(user)),
      password_(std::move(password)),
      events_(std::move(events)),
      core_(store_, {"bench", "en"},
            [random = std::make_shared<std::mt19937_64>(std::hash<std::string>{}(user_))] {
                return (*random)();
            }),
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

void BenchDesk::cut() { line_->lost(); }

void BenchDesk::perform() {
    for (auto effects = core_.take_effects(); !effects.empty(); effects = core_.take_effects())
        for (auto& one : effects) perform_one(one);
    line_->flush();
    if (ready_ || !core_.drained() || core_.state() != DeskState::active) return;
    ready_ = true;
    if (events_.ready) events_.ready(*this);
}

void BenchDesk::perform_one(DeskEffect& done) {
    if (auto* send = std::get_if<effect::Send>(&done))
        line_->send(send->type, send->request, send->body);
    else if (std::holds_alternative<effect::Connect>(done))
        line_->connect();
    else if (std::holds_alternative<effect::Close>(done))
        line_->give_up();
    else if (auto* set = std::get_if<effect::SetTimer>(&done)) {
        auto& timer = *line_->timers[static_cast<std::size_t>(set->timer)];
        timer.expires_after(std::chrono::milliseconds(set->ms));
        timer.async_wait([this, which = set->timer](error_code cancelled) {
            if (cancelled) return;
            core_.on_timer(which, DeskPool::now_ms());
            perform();
        });
    } else if (auto* stop = std::get_if<effect::StopTimer>(&done))
        line_->timers[static_cast<std::size_t>(stop->timer)]->cancel();
    else if (auto* started = std::get_if<effect::SessionStarted>(&done))
        employee_ = started->session.employee;
    else if (auto* needed = std::get_if<effect::LoginNeeded>(&done))
        throw std::runtime_error("a desk of the benchmark is refused: " + needed->code);
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
    const std::string protocol = static_cast<char>(std::char_traits<char>::length(application_protocol)) +
                                 std::string(application_protocol);
    SSL_CTX_set_alpn_protos(parts_->tls.native_handle(),
                            reinterpret_cast<const unsigned char*>(protocol.data()),
                            static_cast<unsigned>(protocol.size()));
    parts_->server = {asio::ip::make_address("127.0.0.1"), port};
}

DeskPool::~DeskPool() = default;

BenchDesk& DeskPool::add(std::string user, std::string password, BenchDesk::Events events) {
    return *parts_->desks.emplace_back(
        std::make_unique<BenchDesk>(*this, std::move(user), std::move(password), std::move(events)));
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
