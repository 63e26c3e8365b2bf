// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs as a person sees them: the entry of the status line, the list, and the end of the window.
#include "client/jobs/file_path.h"
#include "client/jobs/job_entry.h"
#include "client/jobs/job_list.h"
#include "client/print/order_forms.h"
#include "client/print/preview_window.h"
#include "tests/client/desk/desk_window.h"
#include "tests/support/temp_folder.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
#include <QToolButton>

namespace liangheng {
namespace {

JobPlan writes(const std::filesystem::path& target) {
    return {.title = [] { return QStringLiteral("Export"); },
            .target = target,
            .step = {},
            .work =
                [](JobProgress& progress) {
                    std::ofstream(progress.file()) << "all";
                    return Result<void>();
                }};
}

}

TEST_CASE("the status line shows what runs for over a second and cancels it", "[jobs]") {
    qint64 now = 0;
    Appearance appearance;
    appearance.set_language(Language::chinese);
    JobService jobs(nullptr, [&] { return now; });
    JobEntry entry(jobs);
    entry.show();
    QSemaphore go_on;
    auto& job = jobs.start({.title = [] { return QStringLiteral("导出"); },
                            .target = {},
                            .step = {},
                            .work =
                                [&](JobProgress& progress) {
                                    progress.set_total(50'000);
                                    progress.set_done(12'500);
                                    go_on.acquire();
                                    return Result<void>();
                                }});
    REQUIRE(QTest::qWaitFor([&] { return job.done() > 0; }));
    CHECK(entry.text().isEmpty());
    now = 4000;
    REQUIRE(QTest::qWaitFor([&] { return !entry.text().isEmpty(); }));
    CHECK(entry.text() == QStringLiteral("导出：12,500 / 50,000，剩 12 秒"));
    entry.cancel_button().click();
    CHECK(job.state() == JobState::cancelled);
    CHECK(entry.text().contains(QStringLiteral("已取消")));
    CHECK_FALSE(entry.cancel_button().isVisible());
    entry.list_button().click();
    CHECK(entry.text().isEmpty());
    go_on.release();
}

TEST_CASE("the list of jobs opens a file and its folder", "[jobs]") {
    const TempFolder folder;
    std::vector<std::filesystem::path> opened;
    bool has_program = true;
    JobService jobs;
    JobList list(jobs, nullptr, [&](const std::filesystem::path& file) {
        opened.push_back(file);
        return has_program;
    });
    list.show();
    auto& job = jobs.start(writes(folder.path() / "表 1.csv"));
    auto& other =
        jobs.start({.title = [] { return QStringLiteral("Other"); }, .target = {}, .step = {}, .work = {}});
    REQUIRE(QTest::qWaitFor([&] { return job.ended() && other.ended(); }));
    REQUIRE(list.rows().size() == 2);
    auto& row = *list.rows().at(1);
    CHECK(&row.job() == &job);
    CHECK_FALSE(row.cancel().isVisible());
    row.open().click();
    row.folder().click();
    CHECK(opened == std::vector{folder.path() / "表 1.csv", folder.path()});
    CHECK_FALSE(list.rows().at(0)->open().isVisible());
    const auto says_where = [&] {
        for (const auto* label : row.findChildren<QLabel*>())
            if (label->text().contains(qt_path(folder.path()))) return true;
        return false;
    };
    CHECK_FALSE(says_where());
    has_program = false;
    row.open().click();
    CHECK(says_where());
}

TEST_CASE("a window that is closed ends its jobs without a question", "[jobs]") {
    const TempFolder folder;
    DeskWindow window;
    std::atomic<bool> begun = false;
    auto plan = writes(folder.path() / "out.csv");
    plan.work = [&](JobProgress& progress) {
        std::ofstream(progress.file()) << "half";
        begun = true;
        while (!progress.cancelled()) QThread::yieldCurrentThread();
        return Result<void>();
    };
    auto& job = window.shell->jobs().start(std::move(plan));
    REQUIRE(QTest::qWaitFor([&] { return begun.load(); }));
    CHECK(window.shell->close());
    CHECK(job.state() == JobState::cancelled);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a lock leaves no window with data beside it", "[jobs]") {
    DeskWindow window;
    press(Qt::Key_J, Qt::ControlModifier);
    show_preview(std::make_shared<OrderForms>(QPageSize::A5, 1, QString()), window.shell.get());
    DeskWorld::settle();
    window.shell->lock();
    DeskWorld::settle();
    for (const auto* other : QApplication::topLevelWidgets())
        CHECK((other == window.shell.get() || !other->isVisible()));
}

TEST_CASE("Ctrl+J shows the jobs, and a locked desk does not", "[jobs]") {
    DeskWindow window;
    press(Qt::Key_J, Qt::ControlModifier);
    auto* list = window.shell->findChild<JobList*>();
    REQUIRE(list);
    CHECK(list->isVisible());
    CHECK_FALSE(list->isModal());
    window.shell->lock();
    CHECK_FALSE(list->isVisible());
}

}
