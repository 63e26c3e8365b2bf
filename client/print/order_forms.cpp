// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/order_forms.h"

#include "client/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace liangheng {
namespace {

// All measures in millimetres.
constexpr double edge = 10;
constexpr double line_height = 8;

QString form_tr(const char* text) { return QCoreApplication::translate("OrderForms", text); }

// Writes at places in millimetres on one form.
class Form {
public:
    Form(QPainter& painter, QRectF place) : painter_(painter), place_(place) {}

    double width() const { return place_.width(); }
    double height() const { return place_.height(); }
    void text(double x, double y, double w, const QString& text, double points = 9, bool bold = false,
              Qt::Alignment side = Qt::AlignLeft) const {
        painter_.setFont(paper_font(points, bold));
        painter_.drawText(rect(x, y, w, line_height), side | Qt::AlignBottom, text);
    }
    void line(double x, double y, double w) const {
        painter_.drawLine(rect(x, y, w, 0).topLeft(), rect(x, y, w, 0).topRight());
    }
    void upright(double x, double y, double h) const {
        painter_.drawLine(rect(x, y, 0, h).topLeft(), rect(x, y, 0, h).bottomLeft());
    }
    /// A word and the line to write on, up to the end of the place.
    void blank(double x, double y, double w, const QString& word) const {
        text(x, y, w, word);
        const auto taken = QFontMetricsF(painter_.font()).horizontalAdvance(word) / units_per_mm + 1.5;
        line(x + taken, y + line_height, w - taken - 2);
    }

private:
    QRectF rect(double x, double y, double w, double h) const {
        return {(place_.x() + x) * units_per_mm, (place_.y() + y) * units_per_mm, w * units_per_mm,
                h * units_per_mm};
    }

    QPainter& painter_;
    QRectF place_;
};

void paint_head(const Form& form, const QString& department) {
    const auto w = form.width();
    form.text(0, 0, w, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Order form (emergency)")), 14, true,
              Qt::AlignHCenter);
    form.text(0, 6.5, w, department, 9, false, Qt::AlignHCenter);
    form.blank(0, 15, w * 0.6, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Retailer:")));
    form.blank(w * 0.6, 15, w * 0.4, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Licence no.:")));
    form.blank(0, 23, w * 0.35, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Cap:")));
    form.blank(w * 0.35, 23, w * 0.25, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Remaining:")));
    form.blank(w * 0.6, 23, w * 0.4, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Taken at:")));
}

// Lines to fill between `top` and `bottom`, and the line of the sum.
void paint_lines(const Form& form, double top, double bottom) {
    const auto w = form.width();
    const std::array<double, 6> x{0, w * 0.08, w * 0.28, w * 0.66, w * 0.82, w};
    const std::array names{form_tr(QT_TRANSLATE_NOOP("OrderForms", "No.")),
                           form_tr(QT_TRANSLATE_NOOP("OrderForms", "Code")),
                           form_tr(QT_TRANSLATE_NOOP("OrderForms", "Product")),
                           form_tr(QT_TRANSLATE_NOOP("OrderForms", "Cartons")),
                           form_tr(QT_TRANSLATE_NOOP("OrderForms", "Remarks"))};
    const auto rows = static_cast<int>((bottom - top) / line_height) - 2;
    const auto end = top + (rows + 2) * line_height;
    for (int row = 0; row <= rows + 2; ++row) form.line(0, top + row * line_height, w);
    for (std::size_t i = 0; i < x.size(); ++i) {
        form.upright(x[i], top, end - top);
        if (i < names.size()) form.text(x[i] + 1, top - 1.5, x[i + 1] - x[i] - 2, names[i], 9, true);
    }
    for (int row = 1; row <= rows; ++row)
        form.text(x[0] + 1, top - 1.5 + row * line_height, x[1] - 2, QString::number(row));
    form.text(x[1] + 1, end - line_height - 1.5, x[3] - x[1],
              form_tr(QT_TRANSLATE_NOOP("OrderForms", "Sum of all cartons")), 9, true);
}

void paint_foot(const Form& form, double top) {
    const auto w = form.width();
    form.blank(0, top, w / 3, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Taken by:")));
    form.blank(w / 3, top, w / 3, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Read back:")));
    form.blank(w * 2 / 3, top, w / 3, form_tr(QT_TRANSLATE_NOOP("OrderForms", "Entered at:")));
    form.text(0, top + line_height - 1, w,
              form_tr(QT_TRANSLATE_NOOP("OrderForms",
                                        "Enter it as soon as the program works again; the server decides "
                                        "what is accepted.")),
              7.5);
}

void paint_form(QPainter& painter, const QRectF& place, const QString& department) {
    const Form form(painter, place);
    paint_head(form, department);
    const auto foot = form.height() - 2 * line_height;
    paint_lines(form, 34, foot - 1);
    paint_foot(form, foot);
}

}

OrderForms::OrderForms(QPageSize::PageSizeId size, int sheets, QString department)
    : size_(size), sheets_(sheets), department_(std::move(department)) {}

QString OrderForms::title() const { return form_tr(QT_TRANSLATE_NOOP("OrderForms", "Empty order forms")); }

void OrderForms::paint_page(QPainter& painter, int) const {
    painter.setPen(paper_ink());
    const auto mm = sheet() / units_per_mm;
    const int forms = size_ == QPageSize::A4 ? 2 : 1;
    const auto height = mm.height() / forms;
    for (int form = 0; form < forms; ++form)
        paint_form(painter, {edge, form * height + edge, mm.width() - 2 * edge, height - 2 * edge},
                   department_);
    if (forms > 1) // where the sheet is cut
        painter.drawLine(QPointF(0, sheet().height() / 2), QPointF(sheet().width(), sheet().height() / 2));
}

}
