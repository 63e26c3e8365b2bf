// SPDX-License-Identifier: GPL-3.0-or-later
// Something that can be printed: pages that paint themselves, the same on a printer, in the preview and in a
// PDF file.
#pragma once

#include "common/base/result.h"

#include <QFont>
#include <QPageLayout>
#include <QPageSize>

class QPainter;
class QPagedPaintDevice;
class QPrinter;

namespace liangheng {

class JobProgress;

/// Pages are laid out in units of 1/96 inch, whatever the device.
inline constexpr double units_per_mm = 96.0 / 25.4;

/// The font of all paper: a family whose text can be found again in a PDF file (T-Qt.6).
QFont paper_font(double points, bool bold = false);

class Paper {
public:
    virtual ~Paper() = default;
    virtual QString title() const = 0;
    virtual QPageSize::PageSizeId size() const { return QPageSize::A4; }
    virtual QPageLayout::Orientation orientation() const { return QPageLayout::Portrait; }
    virtual int pages() const = 0;
    /// The origin is the corner of the sheet.
    virtual void paint_page(QPainter& painter, int page) const = 0;

    /// Of the whole sheet.
    QSizeF sheet() const;
};

/// Tells a device the size of the sheets; before it is painted on.
void fit_device(const Paper& paper, QPagedPaintDevice& device);
/// Paints all pages. False: the device took nothing, or the job was cancelled.
bool paint_all(const Paper& paper, QPagedPaintDevice& device, const JobProgress* progress = nullptr);
/// The work of a job with a file.
Result<void> write_pdf(const Paper& paper, JobProgress& progress);

}
