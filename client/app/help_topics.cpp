// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/help_topics.h"

#include <QFile>

namespace liangheng {
namespace {

QString file_of(std::string_view topic, Language language) {
    return QStringLiteral(":/help/%1/%2.html")
        .arg(language_name(language), QString::fromUtf8(topic.data(), qsizetype(topic.size())));
}

}

bool has_help(std::string_view topic) {
    return !topic.empty() && QFile::exists(file_of(topic, Language::chinese));
}

QString help_text(std::string_view topic, Language language) {
    QFile file(file_of(has_help(topic) ? topic : "desk", language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}
