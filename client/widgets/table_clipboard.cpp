// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/table_clipboard.h"

#include <QMimeData>

namespace liangheng {
namespace {

QString quoted_cell(const QString& text) {
    const bool plain =
        !text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"');
    if (plain) return text;
    auto doubled = text;
    return u'"' + doubled.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}

QString tab_separated(const CopiedRows& rows) {
    QString text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += u'\t';
            text += quoted_cell(row[i].text);
        }
        text += u'\n';
    }
    return text;
}

QString html_table(const CopiedRows& rows) {
    auto html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table>");
    for (const auto& row : rows) {
        html += QStringLiteral("<tr>");
        for (const auto& cell : row) {
            html += cell.number ? QStringLiteral("<td>")
                                : QStringLiteral("<td style='mso-number-format:\"\\@\"'>");
            html +=
                cell.text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

std::unique_ptr<QMimeData> copied_block(const CopiedRows& rows) {
    auto data = std::make_unique<QMimeData>();
    data->setText(tab_separated(rows));
    data->setHtml(html_table(rows));
    return data;
}

}
