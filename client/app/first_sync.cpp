// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/first_sync.h"

#include "client/widgets/icons.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace liangheng {

FirstSync::FirstSync(QWidget* parent)
    : QWidget(parent), words_(new QLabel), whole_(new QProgressBar), kinds_(new QTreeWidget) {
    words_->setWordWrap(true);
    whole_->setRange(0, 100);
    kinds_->setColumnCount(2);
    kinds_->setHeaderHidden(true);
    kinds_->setRootIsDecorated(false);
    kinds_->setUniformRowHeights(true);
    kinds_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(words_);
    column->addWidget(whole_);
    column->addWidget(kinds_, 1);
}

void FirstSync::watch(LocalOffice& office) {
    office_ = &office;
    connect(office_, &LocalOffice::progress_changed, this, &FirstSync::show_progress);
    show_progress();
}

bool FirstSync::complete() const { return office_ && office_->replica().progress().complete; }

void FirstSync::show_progress() {
    if (!office_) return;
    const auto& replica = office_->replica();
    const auto whole = replica.progress();
    whole_->setValue(whole.percent());
    words_->setText(whole.complete
                        ? tr("All data are here.")
                        : tr("The data come: what you need first comes first. You can begin now; the "
                             "rest comes while you work."));
    whole_->setAccessibleName(tr("Loading"));
    kinds_->setAccessibleName(tr("What has come so far"));
    kinds_->clear();
    for (const auto* entity : replicated_heads()) {
        const auto progress = replica.progress(entity);
        if (!replica.in_scope(*entity) || progress.rows_estimated == 0) continue;
        const auto label = QCoreApplication::translate("entity", std::string(entity->label).c_str());
        auto* row = new QTreeWidgetItem(kinds_, {label, tr("%1 %").arg(progress.percent())});
        row->setIcon(0, icon(progress.complete ? "ok" : "pending"));
    }
    if (!whole.complete || told_) return;
    told_ = true;
    Q_EMIT completed();
}

QStringList FirstSync::lines() const {
    QStringList all;
    for (int row = 0; row < kinds_->topLevelItemCount(); ++row)
        all << kinds_->topLevelItem(row)->text(0) + QStringLiteral(": ") + kinds_->topLevelItem(row)->text(1);
    return all;
}

void FirstSync::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) show_progress();
    QWidget::changeEvent(event);
}

}
