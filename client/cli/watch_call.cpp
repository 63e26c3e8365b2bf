// SPDX-License-Identifier: GPL-3.0-or-later
// liangheng-cli watch: stays connected and prints a line for each applied pull, until it is asked to end.
#include "client/cli/cli_desk.h"
#include "client/cli/output.h"
#include "common/schema/json.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace liangheng::cli {

int watch(const Common& common) {
    CliDesk desk(common);
    QObject::connect(&desk.link(), &Link::pull_applied, [&](qint64 cursor, bool changed) {
        JsonWriter json;
        json.begin_object().member("cursor", std::int64_t{cursor}).member("changed", changed);
        json.member("server_time", to_text(desk.office().clock()));
        json.member("loaded_percent", desk.office().replica().progress().percent()).end_object().end_line();
        print(json.text());
    });
    desk.link().start();
    QTimer tick;
    tick.start(100);
    while (!CliDesk::asked_to_end() && !desk.trouble())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    desk.leave();
    if (!desk.trouble()) return done;
    say(*desk.trouble());
    return failed;
}

}
