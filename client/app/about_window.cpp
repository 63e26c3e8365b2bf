// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/about_window.h"

#include "client/program/desk_version.h"
#include "client/widgets/icons.h"
#include "client/widgets/measure.h"
#include "common/sync/messages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSslSocket>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <sqlite3.h>

#include <array>

namespace liangheng {
namespace {

struct Notice {
    const char* name;
    const char* holder;
    const char* licence;
};

// Names and licences stand as their holders write them.
constexpr std::array notices{
    Notice{"Qt 6 (Widgets, Sql, Network, Svg, PrintSupport)", "The Qt Company Ltd.", "LGPL-3.0-only"},
    Notice{"SQLite", "D. Richard Hipp and others", "public domain"},
    Notice{"OpenSSL 3", "The OpenSSL Project", "Apache-2.0"},
    Notice{"Boost", "the Boost authors", "BSL-1.0"},
    Notice{"Protocol Buffers", "Google Inc.", "BSD-3-Clause"},
    Notice{"Zstandard", "Meta Platforms, Inc.", "BSD-3-Clause"},
    Notice{"libsodium", "Frank Denis", "ISC"},
    Notice{"ICU (encodings; table of readings)", "Unicode, Inc.", "Unicode-DFS-2016"},
    Notice{"toml++", "Mark Gillard", "MIT"},
    Notice{"CLI11", "University of Cincinnati", "BSD-3-Clause"},
    Notice{"spdlog, {fmt}", "Gabi Melman; Victor Zverovich", "MIT"},
    Notice{"Noto Sans CJK, WenQuanYi Micro Hei", "Google LLC and Adobe; the WenQuanYi authors",
           "OFL-1.1; GPL-3.0 or Apache-2.0"},
};

QString versions(const QString& server) {
    const auto row = [](const QString& what, const QString& value) {
        return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>").arg(what, value.toHtmlEscaped());
    };
    return QStringLiteral("<table>") +
           row(AboutWindow::tr("Program"), QString::fromStdString(version_line("liangheng"))) +
           row(AboutWindow::tr("Server"), server) + row(QStringLiteral("Qt"), QLatin1String(qVersion())) +
           row(QStringLiteral("SQLite"), QLatin1String(sqlite3_libversion())) +
           row(QStringLiteral("TLS"), QSslSocket::sslLibraryVersionString()) + QStringLiteral("</table>");
}

}

QString third_party_notices() {
    auto html =
        AboutWindow::tr("<p>Icons and the program's sign were drawn for Liangheng: GPL-3.0-or-later.</p>"
                        "<p>The program contains, or works with, the work of others:</p>");
    html += QStringLiteral("<table>");
    for (const auto& notice : notices)
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>")
                    .arg(QString::fromUtf8(notice.name).toHtmlEscaped(),
                         QString::fromUtf8(notice.holder).toHtmlEscaped(), QLatin1String(notice.licence));
    return html + QStringLiteral("</table>");
}

AboutWindow::AboutWindow(const QString& server, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Liangheng"));
    auto* picture = new QLabel;
    picture->setPixmap(program_icon().pixmap(48, 48));
    auto* name = new QLabel(tr("<h2>Liangheng</h2>The desk of a county tobacco wholesaler."));
    auto* head = new QHBoxLayout;
    head->addWidget(picture);
    head->addWidget(name, 1);
    auto* text = new QTextBrowser;
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false);
    text->setHtml(
        versions(server) +
        tr("<p>Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, change and pass it on; it comes without any warranty.</p>") +
        third_party_notices());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(letters(fontMetrics(), 90), fontMetrics().height() * 28);
}

}
