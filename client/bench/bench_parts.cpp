// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/bench_parts.h"

#include "client/app/shell_windows.h"
#include "client/bench/bench_window.h"
#include "client/bench/resident.h"
#include "client/pages/list_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFont>
#include <QHeaderView>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

#include <cstdio>

namespace liangheng::bench {
namespace {

void say(const char* metric, double value, const char* unit) {
    std::printf("%s %.3f %s\n", metric, value, unit);
    std::fflush(stdout);
}
void say_ready() {
    std::puts("ready");
    std::fflush(stdout);
}

template<class Act> double ms_of(Act act) {
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measure_bare(const std::filesystem::path& profile) {
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromStdString((profile / "cache.db").string()));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    database.open();
    QSqlQueryModel model;
    model.setQuery(
        QStringLiteral(
            "SELECT \"licence_no\", \"name\", \"holder\", \"address\" FROM \"retailer\" LIMIT 6000"),
        database);
    while (model.canFetchMore()) model.fetchMore();
    QFont font = QApplication::font();
    font.setFamily(QStringLiteral("Noto Sans CJK SC"));
    QApplication::setFont(font);
    QTableView table;
    table.setModel(&model);
    table.resize(1280, 700);
    table.show();
    draw(table);
    say_ready();
    say("resident_mib", resident_mib(), "MiB");
}

void measure_start(const std::filesystem::path& profile) {
    BenchWindow window(profile);
    window.open_first();
    say_ready();
    say("resident_mib", resident_mib(), "MiB");
}

// What a person types, from the usual to the rarest: a name's part, digits of a licence, nothing that is.
void measure_filters(ListPage& page) {
    for (const char* typed : {"兴", "永兴", "超市", "5401", "000777", "没有这户"}) {
        const auto ms = ms_of([&] {
            page.filter().setText(QString::fromUtf8(typed));
            page.filter().apply_now();
            draw(page);
        });
        say("filter_ms", ms, "ms");
    }
    page.filter().clear();
    page.filter().apply_now();
}

// Ctrl+K, from a key typed to the hits: characters, initials, pinyin, digits, a holder, nothing that is.
void measure_search(BenchWindow& window) {
    for (const char* typed : {"兴", "永兴", "yx", "wyxcs", "yongxing", "5401", "000777", "没有这户"})
        say("search_ms", ms_of([&] { window.shell().windows().go_to().search(QString::fromUtf8(typed)); }),
            "ms");
}

void measure_sorts(ListPage& page) {
    for (int column = 0; column < page.table().model()->columnCount(); ++column)
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            say("sort_ms", ms_of([&] {
                    page.table().sortByColumn(column, order);
                    draw(page);
                }),
                "ms");
}

void measure_list(const std::filesystem::path& profile) {
    BenchWindow window(profile);
    auto* page = dynamic_cast<ListPage*>(window.open("retailers"));
    if (!page) return;
    draw(*page);
    say_ready();
    measure_filters(*page);
    measure_sorts(*page);
    measure_search(window);
}

constexpr std::size_t few_pages = 5;

void measure_pages(const std::filesystem::path& profile) {
    BenchWindow window(profile);
    const auto names = window.shell().page_names();
    for (std::size_t i = 0; i < names.size(); ++i) {
        say("page_first_ms", ms_of([&] { draw(*window.open(names[i])); }), "ms");
        if (i + 1 == std::min(few_pages, names.size())) say("resident_5_pages_mib", resident_mib(), "MiB");
    }
    say("pages", static_cast<double>(names.size()), "pages");
    say("resident_all_pages_mib", resident_mib(), "MiB");
    for (const auto& name : names) say("page_switch_ms", ms_of([&] { draw(*window.open(name)); }), "ms");
    for (const auto theme : {ThemeChoice::dark, ThemeChoice::light})
        say("look_switch_ms", ms_of([&] {
                window.appearance().set_theme(theme);
                draw(window.shell());
            }),
            "ms");
    for (const auto language : {Language::english, Language::chinese})
        say("look_switch_ms", ms_of([&] {
                window.appearance().set_language(language);
                draw(window.shell());
            }),
            "ms");
}

}

bool run_part(const std::string& part, const std::filesystem::path& profile) {
    if (part == "bare")
        measure_bare(profile);
    else if (part == "start")
        measure_start(profile);
    else if (part == "list")
        measure_list(profile);
    else if (part == "pages")
        measure_pages(profile);
    else
        return false;
    return true;
}

}
