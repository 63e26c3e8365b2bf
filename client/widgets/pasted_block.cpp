// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/pasted_block.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace liangheng {
namespace {

class TextReader {
public:
    explicit TextReader(const QString& text) : text_(text) {}

    PastedBlock read() {
        while (at_ < text_.size()) {
            PastedBlock::value_type row;
            bool more = true;
            while (more) {
                row.push_back(text_.mid(at_).startsWith(u'"') ? quoted() : plain());
                more = at_ < text_.size() && text_[at_] == u'\t';
                if (more) ++at_;
            }
            rows_.push_back(std::move(row));
            end_line();
        }
        return std::move(rows_);
    }

private:
    bool ends_cell(qsizetype at) const {
        return at >= text_.size() || text_[at] == u'\t' || text_[at] == u'\n' || text_[at] == u'\r';
    }
    QString plain() {
        const auto begin = at_;
        while (!ends_cell(at_)) ++at_;
        return text_.mid(begin, at_ - begin);
    }
    // The closing mark stands at the end of the cell; where there is none, the first one was no opening.
    QString quoted() {
        QString cell;
        for (auto at = at_ + 1; at < text_.size(); ++at) {
            if (text_[at] != u'"') {
                cell += text_[at];
            } else if (at + 1 < text_.size() && text_[at + 1] == u'"') {
                cell += u'"';
                ++at;
            } else if (ends_cell(at + 1)) {
                at_ = at + 1;
                return cell.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
            } else {
                break;
            }
        }
        return plain();
    }
    void end_line() {
        if (at_ < text_.size() && text_[at_] == u'\r') ++at_;
        if (at_ < text_.size() && text_[at_] == u'\n') ++at_;
    }

    const QString& text_;
    qsizetype at_ = 0;
    PastedBlock rows_;
};

QString text_of(const QTextTableCell& cell) {
    auto cursor = cell.firstCursorPosition();
    cursor.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
    auto text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text.replace(QChar::Nbsp, u' ').trimmed();
}

QTextTable* first_table(QTextFrame* frame) {
    for (auto* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) return table;
        if (auto* inner = first_table(child)) return inner;
    }
    return nullptr;
}

// What surrounds the table may be a whole page with scripts and pictures; only the table is read.
QString table_part(const QString& html) {
    const auto begin = html.indexOf(QStringLiteral("<table"), 0, Qt::CaseInsensitive);
    const auto end = html.lastIndexOf(QStringLiteral("</table>"), -1, Qt::CaseInsensitive);
    if (begin < 0) return {};
    return html.mid(begin, end < begin ? -1 : end + 8 - begin);
}

}

PastedBlock block_from_text(const QString& text) { return TextReader(text).read(); }

std::optional<PastedBlock> block_from_html(const QString& html) {
    const auto part = table_part(html);
    if (part.isEmpty()) return std::nullopt;
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(part);
    const auto* table = first_table(document.rootFrame());
    if (!table) return std::nullopt;
    PastedBlock block;
    for (int row = 0; row < table->rows(); ++row) {
        auto& cells = block.emplace_back();
        for (int column = 0; column < table->columns(); ++column) {
            const auto cell = table->cellAt(row, column);
            // A merged cell stands at its first place only.
            const bool first = cell.row() == row && cell.column() == column;
            cells.push_back(first ? text_of(cell) : QString());
        }
    }
    return block;
}

std::optional<PastedBlock> pasted_block(const QMimeData& data) {
    std::optional<PastedBlock> block;
    if (data.hasHtml() && data.html().size() <= most_pasted_characters) block = block_from_html(data.html());
    if (!block && data.hasText() && data.text().size() <= most_pasted_characters)
        block = block_from_text(data.text());
    if (!block || block->empty()) return std::nullopt;
    std::size_t cells = 0;
    for (const auto& row : *block) cells += row.size();
    if (cells > most_pasted_cells) return std::nullopt;
    return block;
}

std::optional<qint64> whole_number_from(const QString& text) {
    constexpr qsizetype most_digits = 15;
    QString digits;
    bool decimals = false;
    bool negative = false;
    const auto trimmed = text.trimmed();
    for (qsizetype at = 0; at < trimmed.size(); ++at) {
        const auto letter = trimmed[at];
        if (at == 0 && (letter == u'-' || letter == u'－' || letter == u'−')) {
            negative = true;
        } else if (letter == u'.' || letter == u'．') {
            if (decimals || digits.isEmpty()) return std::nullopt;
            decimals = true;
        } else if (letter.digitValue() >= 0) {
            if (decimals && letter.digitValue() != 0) return std::nullopt;
            if (!decimals) digits += QChar('0' + letter.digitValue());
        } else if (letter != u',' && letter != u'，' && !letter.isSpace()) {
            return std::nullopt;
        } else if (decimals || digits.isEmpty()) {
            return std::nullopt;
        }
    }
    if (digits.isEmpty() || digits.size() > most_digits) return std::nullopt;
    const auto number = digits.toLongLong();
    return negative ? -number : number;
}

}
