// SPDX-License-Identifier: GPL-3.0-or-later
// The button of a list that exports it (Ctrl+E): to Excel or CSV, what is shown or everything.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QToolButton>

#include "client/jobs/job_service.h"
#include "client/lists/list_export.h"

class QMenu;

namespace liangheng {

class ExportButton : public QToolButton {
    Q_OBJECT
public:
    /// Asked for at the moment of the export.
    using Describe = std::function<ListToExport()>;

    /// The shortcut works within `page`.
    ExportButton(JobService& jobs, LocalOffice& office, Describe describe, QWidget* page);

    DeskJob& export_to(const QString& file, ExportScope scope, ExportForm form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void ask_and_export(ExportScope scope, ExportForm form);

    JobService& jobs_;
    LocalOffice& office_;
    Describe describe_;
    QMenu* menu_;
};

}
