// SPDX-License-Identifier: GPL-3.0-or-later
// The button of a list that prints it (Ctrl+P shows the preview) or saves it as a PDF file; both as jobs.
#pragma once

#include "client/print/list_report.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace liangheng {

class PrintButton : public QToolButton {
    Q_OBJECT
public:
    /// Asked for at the moment of printing.
    using Describe = std::function<ListOnPaper()>;

    /// The shortcut works within `page`.
    PrintButton(JobService& jobs, LocalOffice& office, Describe describe, QWidget* page);

    /// The preview opens when the pages are laid out.
    DeskJob& preview();
    DeskJob& save_pdf(const QString& file);

Q_SIGNALS:
    void previewed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask_and_save();

    JobService& jobs_;
    LocalOffice& office_;
    Describe describe_;
    QMenu* menu_;
};

}
