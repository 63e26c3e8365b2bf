// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF file as its readers find it: text by pages, without the blanks, whose number is a guess of the
// reader. Needs pdftotext of poppler-utils.
#pragma once

#include "client/jobs/file_path.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QStringList>

namespace liangheng {

inline QStringList pdf_pages(const std::filesystem::path& file) {
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {"-layout", "-enc", "UTF-8", qt_path(file), "-"});
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitCode() == 0);
    // A form feed ends each page.
    auto text = QString::fromUtf8(reader.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
    auto pages = text.split(u'\f');
    pages.removeLast();
    return pages;
}

}
