// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/resident.h"

#include <QByteArrayView>
#include <QFile>

namespace liangheng::bench {

double resident_mib() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (auto line = status.readLine(); !line.isEmpty(); line = status.readLine())
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

}
