// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs without a window: threads, slices, cancel, and that nothing half-written is left.
#include "client/jobs/job_service.h"
#include "client/jobs/file_path.h"
#include "client/jobs/job_words.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QGuiApplication>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <fstream>

namespace liangheng {
namespace {

QString some_title() { return QStringLiteral("Export"); }

// A clock that a test moves.
struct Hours {
    qint64 now = 0;
    JobService::Clock clock() {
        return [this] { return now; };
    }
};

bool ends(const DeskJob& job) {
    return QTest::qWaitFor([&] { return job.ended(); });
}

std::size_t files_in(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}
std::string text_in(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}
Result<void> write_text(JobProgress& progress, const char* text) {
    std::ofstream(progress.file()) << text;
    return {};
}

}

TEST_CASE("the work of a job runs in a thread of its own and its file appears when it is done", "[jobs]") {
    const TempFolder folder;
    const auto target = folder.path() / "out.csv";
    JobService jobs;
    QThread* worked_in = nullptr;
    auto& job =
        jobs.start({.title = some_title, .target = target, .step = {}, .work = [&](JobProgress& progress) {
                        worked_in = QThread::currentThread();
                        CHECK_FALSE(std::filesystem::exists(target));
                        return write_text(progress, "all of it");
                    }});
    CHECK(job.file().empty());
    REQUIRE(ends(job));
    CHECK(job.state() == JobState::done);
    CHECK(worked_in != QThread::currentThread());
    CHECK(job.file() == target);
    CHECK(text_in(target) == "all of it");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("steps run in the window's thread in slices, and events come between them", "[jobs]") {
    Hours hours;
    JobService jobs(nullptr, hours.clock());
    int steps = 0;
    int events = 0;
    int most_between_events = 0;
    int since_event = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, [&] {
        ++events;
        since_event = 0;
    });
    other.start();
    auto& job = jobs.start({.title = some_title,
                            .target = {},
                            .step = [&](JobProgress&) -> Result<JobStep> {
                                CHECK(QThread::currentThread() == qApp->thread());
                                hours.now += 7; // a slice of 20 ms holds three such steps
                                most_between_events = std::max(most_between_events, ++since_event);
                                return ++steps < 60 ? JobStep::more : JobStep::finished;
                            },
                            .work = {}});
    REQUIRE(ends(job));
    CHECK(steps == 60);
    CHECK(events >= 19);
    CHECK(most_between_events <= 3);
}

TEST_CASE("a cancel is answered at once, whatever the thread does, and its file never appears", "[jobs]") {
    const TempFolder folder;
    const auto target = folder.path() / "out.csv";
    std::ofstream(target) << "before";
    QSemaphore at_work;
    QSemaphore go_on;
    {
        JobService jobs;
        // The worst kind of work: it looks at nothing and ends well.
        auto& job = jobs.start(
            {.title = some_title, .target = target, .step = {}, .work = [&](JobProgress& progress) {
                 at_work.release();
                 go_on.acquire();
                 return write_text(progress, "too late");
             }});
        REQUIRE(QTest::qWaitFor([&] { return at_work.available() > 0; }));
        job.cancel();
        CHECK(job.state() == JobState::cancelled);
        CHECK(job.file().empty());
        go_on.release();
        SECTION("while the program goes on") {
            CHECK(QTest::qWaitFor([&] { return files_in(folder.path()) == 1; }));
        }
        SECTION("while the program ends") {}
    }
    CHECK(text_in(target) == "before");
    CHECK(files_in(folder.path()) == 1);
}

TEST_CASE("steps that were cancelled are not called again", "[jobs]") {
    JobService jobs;
    int steps = 0;
    auto& job = jobs.start({.title = some_title,
                            .target = {},
                            .step = [&](JobProgress&) -> Result<JobStep> {
                                ++steps;
                                return JobStep::more;
                            },
                            .work = {}});
    REQUIRE(QTest::qWaitFor([&] { return steps > 0; }));
    job.cancel();
    const auto until_now = steps;
    auto& other = jobs.start({.title = some_title, .target = {}, .step = {}, .work = {}});
    REQUIRE(ends(other));
    CHECK(steps == until_now);
}

TEST_CASE("the end of the service waits for the threads of its jobs", "[jobs]") {
    std::atomic<bool> returned = false;
    std::atomic<bool> begun = false;
    {
        JobService jobs;
        jobs.start({.title = some_title, .target = {}, .step = {}, .work = [&](JobProgress& progress) {
                        begun = true;
                        while (!progress.cancelled()) QThread::yieldCurrentThread();
                        returned = true;
                        return Result<void>();
                    }});
        REQUIRE(QTest::qWaitFor([&] { return begun.load(); }));
    }
    CHECK(returned);
}

TEST_CASE("a job that throws or refuses has failed, says why, and leaves no file", "[jobs]") {
    const TempFolder folder;
    JobService jobs;
    auto& thrown = jobs.start(
        {.title = some_title, .target = folder.path() / "a", .step = {}, .work = [](JobProgress& progress) {
             (void)write_text(progress, "half");
             throw std::runtime_error("the disk is full");
             return Result<void>();
         }});
    auto& refused =
        jobs.start({.title = some_title,
                    .target = folder.path() / "b",
                    .step = [](JobProgress&) -> Result<JobStep> { return refuse("desk.no_server"); },
                    .work = {}});
    auto& nowhere = jobs.start({.title = some_title,
                                .target = folder.path() / "no folder" / "c",
                                .step = {},
                                .work = [](JobProgress&) { return Result<void>(); }});
    REQUIRE((ends(thrown) && ends(refused) && ends(nowhere)));
    CHECK(thrown.state() == JobState::failed);
    CHECK(thrown.trouble()->code == "desk.job_failed");
    CHECK(progress_words(thrown).contains(QStringLiteral("the disk is full")));
    CHECK(refused.trouble()->code == "desk.no_server");
    CHECK(nowhere.trouble()->code == "desk.file_not_written");
    CHECK(files_in(folder.path()) == 0);
}

TEST_CASE("the time left is told from the third second on", "[jobs]") {
    Hours hours;
    JobService jobs(nullptr, hours.clock());
    std::optional<qint64> early;
    std::optional<qint64> late;
    int steps = 0;
    DeskJob* job = nullptr;
    job = &jobs.start({.title = some_title,
                       .target = {},
                       .step = [&](JobProgress& progress) -> Result<JobStep> {
                           progress.set_total(100);
                           progress.set_done(++steps == 1 ? 10 : 25);
                           hours.now += 2000;
                           (steps == 1 ? early : late) = job->left_ms();
                           return steps < 2 ? JobStep::more : JobStep::finished;
                       },
                       .work = {}});
    REQUIRE(ends(*job));
    CHECK_FALSE(early.has_value());
    CHECK(late == 12'000);
}

TEST_CASE("one waiting job too many fails at once, and the others run", "[jobs]") {
    JobService jobs;
    std::size_t ran = 0;
    for (std::size_t i = 0; i < JobService::most_unended; ++i)
        jobs.start({.title = some_title,
                    .target = {},
                    .step = [&](JobProgress&) -> Result<JobStep> {
                        ++ran;
                        return JobStep::finished;
                    },
                    .work = {}});
    auto& extra = jobs.start({.title = some_title, .target = {}, .step = {}, .work = {}});
    CHECK_FALSE(extra.ended());
    REQUIRE(ends(extra));
    CHECK(extra.trouble()->code == "desk.too_many_jobs");
    CHECK(QTest::qWaitFor([&] { return ran == JobService::most_unended; }));
}

TEST_CASE("only the newest ended jobs are remembered", "[jobs]") {
    JobService jobs;
    DeskJob* last = nullptr;
    for (std::size_t i = 0; i < JobService::most_ended + 10; ++i) {
        last = &jobs.start({.title = some_title, .target = {}, .step = {}, .work = {}});
        REQUIRE(ends(*last));
    }
    jobs.start({.title = some_title, .target = {}, .step = {}, .work = {}});
    CHECK(jobs.jobs().size() == JobService::most_ended + 1);
    CHECK(jobs.jobs().at(1) == last);
}

TEST_CASE("the cursor is busy from the third part of a second until the status line takes over", "[jobs]") {
    Hours hours;
    JobService jobs(nullptr, hours.clock());
    QSemaphore go_on;
    auto& job = jobs.start({.title = some_title, .target = {}, .step = {}, .work = [&](JobProgress&) {
                                go_on.acquire();
                                return Result<void>();
                            }});
    const auto busy = [] {
        const auto* cursor = QGuiApplication::overrideCursor();
        return cursor && cursor->shape() == Qt::BusyCursor;
    };
    REQUIRE(QTest::qWaitFor([&] { return job.state() == JobState::running; }));
    CHECK_FALSE(busy());
    hours.now = 400;
    CHECK(QTest::qWaitFor(busy));
    CHECK(jobs.shown() == nullptr);
    hours.now = 1100;
    CHECK(QTest::qWaitFor([&] { return !busy(); }));
    CHECK(jobs.shown() == &job);
    go_on.release();
    REQUIRE(ends(job));
    CHECK(jobs.shown() == nullptr);
    CHECK_FALSE(busy());
}

}
