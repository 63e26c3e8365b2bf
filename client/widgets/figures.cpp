// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/figures.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace liangheng {
namespace {

void set_text_colour(QWidget& label, const QColor& colour) {
    auto palette = label.palette();
    if (palette.color(QPalette::WindowText) == colour) return;
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

}

Figures::Figures(int count, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(letters(fontMetrics(), 3));
    for (int i = 0; i < count; ++i) {
        Cell cell{new QLabel, new QLabel, new ElidedLabel, {}};
        auto big = cell.value->font();
        big.setPointSizeF(big.pointSizeF() * 1.35);
        big.setBold(true);
        cell.value->setFont(big);
        auto* first = new QHBoxLayout;
        first->setSpacing(letters(fontMetrics(), 1));
        first->addWidget(cell.caption, 0, Qt::AlignBaseline);
        first->addWidget(cell.value, 0, Qt::AlignBaseline);
        first->addWidget(cell.note, 1, Qt::AlignVCenter);
        row->addLayout(first);
        cells_.push_back(cell);
    }
    row->addStretch(1);
    recolour();
}

void Figures::set_caption(int at, const QString& caption) {
    auto& cell = cells_.at(static_cast<std::size_t>(at));
    cell.caption->setText(caption);
    cell.value->setAccessibleName(caption);
}

void Figures::set(int at, const Figure& figure) {
    auto& cell = cells_.at(static_cast<std::size_t>(at));
    cell.value->setText(figure.value);
    cell.note->set_text(figure.note);
    cell.note->setVisible(!figure.note.isEmpty());
    cell.status = figure.status;
    recolour();
}

void Figures::clear() {
    for (int i = 0; i < static_cast<int>(cells_.size()); ++i) set(i, {QStringLiteral("–"), {}, {}});
}

QString Figures::value(int at) const { return cells_.at(static_cast<std::size_t>(at)).value->text(); }
QString Figures::note(int at) const { return cells_.at(static_cast<std::size_t>(at)).note->text(); }

void Figures::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) recolour();
    QWidget::changeEvent(event);
}

void Figures::recolour() {
    for (const auto& cell : cells_) {
        set_text_colour(*cell.caption, muted_text(palette()));
        set_text_colour(*cell.note, muted_text(palette()));
        set_text_colour(*cell.value, cell.status ? status_text(palette(), *cell.status)
                                                 : palette().color(QPalette::WindowText));
    }
}

}
