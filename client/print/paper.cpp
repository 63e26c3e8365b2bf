// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/paper.h"

#include "client/jobs/file_path.h"
#include "client/jobs/job_progress.h"
#include "client/widgets/field_text.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace liangheng {

QFont paper_font(double points, bool bold) {
    QFont font(QStringLiteral("WenQuanYi Micro Hei"));
    font.setPixelSize(qRound(points * 96.0 / 72.0));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF Paper::sheet() const {
    auto mm = QPageSize(size()).size(QPageSize::Millimeter);
    if (orientation() == QPageLayout::Landscape) mm.transpose();
    return mm * units_per_mm;
}

void fit_device(const Paper& paper, QPagedPaintDevice& device) {
    device.setPageLayout(QPageLayout(QPageSize(paper.size()), paper.orientation(), QMarginsF()));
}

bool paint_all(const Paper& paper, QPagedPaintDevice& device, const JobProgress* progress) {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const auto sheet = paper.sheet();
    // Whoever chose other sheets in the printer's dialog gets the pages smaller.
    const auto scale = std::min(device.width() / sheet.width(), device.height() / sheet.height());
    for (int page = 0; page < paper.pages(); ++page) {
        if (progress && progress->cancelled()) return false;
        if (page > 0 && !device.newPage()) return false;
        painter.save();
        painter.scale(scale, scale);
        paper.paint_page(painter, page);
        painter.restore();
    }
    return painter.end();
}

Result<void> write_pdf(const Paper& paper, JobProgress& progress) {
    QFile file(qt_path(progress.file()));
    const auto not_written = [&] {
        return refuse("desk.file_not_written",
                      {{"file", plain_text(file.fileName())}, {"reason", plain_text(file.errorString())}});
    };
    if (!file.open(QIODevice::WriteOnly)) return not_written();
    QPdfWriter writer(&file);
    writer.setTitle(paper.title());
    writer.setCreator(QStringLiteral("liangheng"));
    fit_device(paper, writer);
    if (!paint_all(paper, writer, &progress) && progress.cancelled()) return refuse("desk.job_cancelled");
    if (!file.flush() || file.error() != QFileDevice::NoError) return not_written();
    return {};
}

}
