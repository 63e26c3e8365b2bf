// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/preview_window.h"

#include "client/widgets/measure.h"

#include <QPrinter>

namespace liangheng {
namespace {

// The dialog does not take the printer, so its owner goes with it.
class OwnPreview : public QPrintPreviewDialog {
public:
    explicit OwnPreview(std::unique_ptr<QPrinter> printer, QWidget* parent)
        : QPrintPreviewDialog(printer.get(), parent, Qt::Window), printer_(std::move(printer)) {}

private:
    std::unique_ptr<QPrinter> printer_;
};

}

QPrintPreviewDialog* show_preview(std::shared_ptr<const Paper> paper, QWidget* parent) {
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    fit_device(*paper, *printer);
    printer->setFullPage(true);
    printer->setDocName(paper->title());
    auto* preview = new OwnPreview(std::move(printer), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowModality(Qt::NonModal);
    preview->setWindowTitle(paper->title());
    preview->resize(letters(preview->fontMetrics(), 110), preview->fontMetrics().height() * 38);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [paper = std::move(paper)](QPrinter* device) { paint_all(*paper, *device); });
    preview->show();
    return preview;
}

}
