// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/bench_desk.h"

#include "client/app/options.h"
#include "client/bench/bench_county.h"
#include "client/bench/bench_parts.h"
#include "common/base/fresh.h"
#include "common/bench/bench_report.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <fstream>
#include <iostream>
#include <map>

namespace liangheng::bench {
namespace {

constexpr std::size_t start_retailers = 30'000;
constexpr std::size_t orders_of_the_day = 2'000;
constexpr int longest_part_ms = 120'000;
// A profile needs an authority; nothing is ever connected to, and the key of this one is gone.
constexpr const char* authority_text = "-----BEGIN CERTIFICATE-----\n"
                                       "MIIBdjCCARugAwIBAgIUPy9Dc7jB91B6UsoUTrESm1ogyRgwCgYIKoZIzj0EAwIw\n"
                                       "EDEOMAwGA1UEAwwFYmVuY2gwHhcNMjYxMTI4MTQ0OTAxWhcNMzYxMTI1MTQ0OTAx\n"
                                       "WjAQMQ4wDAYDVQQDDAViZW5jaDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABOaD\n"
                                       "ceBM4/Z+M20ArcgD2hTMyUItRhh/NTgB0CQ8IKOnNbNlO/T9v8l6CBJsR56VDUDM\n"
                                       "a8k1iehvyUAzYjG9gC2jUzBRMB0GA1UdDgQWBBTflDmw+ObU5yPiLKz8hpg6/iIr\n"
                                       "0zAfBgNVHSMEGDAWgBTflDmw+ObU5yPiLKz8hpg6/iIr0zAPBgNVHRMBAf8EBTAD\n"
                                       "AQH/MAoGCCqGSM49BAMCA0kAMEYCIQDHBLm+JjIQljV9P3AGWViYa7q3lEqrfUvW\n"
                                       "oR7ThE3b0gIhAOyZEmm/ubsW8s5QViJb07OT08xGVywCcjhBpv7XgYD0\n"
                                       "-----END CERTIFICATE-----\n";

class Benchmark {
public:
    Benchmark(const DeskBench& options, std::filesystem::path folder)
        : options_(options), folder_(std::move(folder)) {}

    void run() {
        const auto start = options_.rows ? options_.rows : start_retailers;
        make_profile(start);
        for (int i = 0; i < options_.runs; ++i) {
            // In turn, so that a slow minute of the machine meets all of them.
            part("bare", start, "bare window");
            part("start", start, case_of(start));
            part("pages", start, case_of(start));
        }
        tell();
        for (const std::size_t rows : {6'000, 50'000, 200'000}) {
            if (options_.rows && rows != 6'000) continue;
            measure_list(options_.rows ? options_.rows : rows);
        }
    }

private:
    static std::string case_of(std::size_t rows) { return std::to_string(rows) + " rows"; }
    std::filesystem::path profile(std::size_t rows) const { return folder_ / std::to_string(rows); }

    void measure_list(std::size_t rows) {
        make_profile(rows);
        for (int i = 0; i < options_.runs; ++i) part("list", rows, case_of(rows));
        tell();
    }

    void make_profile(std::size_t rows) {
        if (std::filesystem::exists(profile(rows))) return;
        std::filesystem::create_directories(folder_);
        const auto authority = folder_ / "authority.pem";
        std::ofstream(authority) << authority_text;
        const auto made =
            Profile::make(profile(rows), {.server = "127.0.0.1:1", .user = bench_user}, authority);
        LocalOffice office(made);
        fill_county(office, {.retailers = rows, .orders = orders_of_the_day}, date_of(system_clock()));
    }

    // The time from the start of the process to "ready" is measured here, outside of it.
    void part(const char* name, std::size_t rows, const std::string& of_case) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer since_start;
        since_start.start();
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("bench"), QStringLiteral("desk"), QStringLiteral("--part"),
                       QString::fromLatin1(name), QStringLiteral("--dir"),
                       QString::fromStdString(profile(rows).string())});
        while (process.waitForReadyRead(longest_part_ms))
            while (process.canReadLine()) note(name, of_case, process.readLine(), since_start);
        process.waitForFinished(longest_part_ms);
        while (process.canReadLine()) note(name, of_case, process.readLine(), since_start);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            throw std::runtime_error("a part of the benchmark failed: " + std::string(name));
    }

    void note(const std::string& part, const std::string& of_case, const QByteArray& line,
              const QElapsedTimer& since_start) {
        const auto words = line.trimmed().split(' ');
        if (words.front() == "ready") {
            if (part == "bare" || part == "start")
                add(of_case, "start_ms", "ms", static_cast<double>(since_start.nsecsElapsed()) / 1e6);
        } else if (words.size() == 3) {
            add(of_case, words[0].toStdString(), words[2].toStdString(), words[1].toDouble());
        }
    }

    void add(const std::string& of_case, const std::string& metric, const std::string& unit, double value) {
        auto& figure = figures_[{of_case, metric}];
        figure.bench = "desk";
        figure.of_case = of_case;
        figure.metric = metric;
        figure.unit = unit;
        figure.runs.push_back(value);
    }

    void tell() {
        for (const auto& [name, figure] : figures_) print(figure, options_.json);
        figures_.clear();
    }

    DeskBench options_;
    std::filesystem::path folder_;
    std::map<std::pair<std::string, std::string>, Figure> figures_;
};

}

int bench_desk(const DeskBench& options, int& argc, char** argv) {
    const QApplication application(argc, argv);
    try {
        if (!options.part.empty()) return run_part(options.part, options.dir) ? exit_done : exit_usage;
        const QTemporaryDir own;
        Benchmark(options,
                  options.dir.empty() ? std::filesystem::path(own.path().toStdString()) : options.dir)
            .run();
        return exit_done;
    } catch (const std::exception& error) {
        std::cerr << "liangheng: " << error.what() << '\n';
        return exit_failed;
    }
}

}
