// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/connection_test.h"

#include "client/widgets/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liangheng {
namespace {

QString name_of_step(ProbeStep::What what) {
    switch (what) {
    case ProbeStep::What::name:
        return ConnectionTest::tr("Name");
    case ProbeStep::What::line:
        return ConnectionTest::tr("Connection");
    case ProbeStep::What::tls:
        return ConnectionTest::tr("Certificate");
    case ProbeStep::What::version:
        return ConnectionTest::tr("Version");
    case ProbeStep::What::clock:
        break;
    }
    return ConnectionTest::tr("Clock");
}

const char* icon_of(ProbeStep::Outcome outcome) {
    switch (outcome) {
    case ProbeStep::Outcome::good:
        return "ok";
    case ProbeStep::Outcome::doubtful:
        return "warn";
    case ProbeStep::Outcome::bad:
        return "bad";
    case ProbeStep::Outcome::waiting:
        break;
    }
    return "pending";
}

}

ConnectionTest::ConnectionTest(Where where, QWidget* parent)
    : QWidget(parent), where_(std::move(where)), button_(new QPushButton), list_(new QTreeWidget) {
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setWordWrap(true);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(button_, 0, Qt::AlignLeft);
    column->addWidget(list_);
    connect(button_, &QPushButton::clicked, this, &ConnectionTest::begin);
    connect(&probe_, &ServerProbe::step_done, this, [this] { show_steps(probe_.steps()); });
    connect(&probe_, &ServerProbe::seen, this, [this](const QString& reason) {
        button_->setEnabled(true);
        Q_EMIT tested(reason.isEmpty());
    });
    retranslate();
}

void ConnectionTest::begin() {
    button_->setEnabled(false);
    list_->show();
    const auto [server, authority] = where_();
    probe_.look(server, authority);
}

void ConnectionTest::show_steps(const std::vector<ProbeStep>& steps) {
    steps_ = steps;
    list_->clear();
    for (const auto& step : steps_) {
        auto* row = new QTreeWidgetItem(list_, {name_of_step(step.what), step.words});
        row->setIcon(0, icon(icon_of(step.outcome)));
        row->setToolTip(1, step.words);
    }
    const auto rows = static_cast<int>(steps_.size());
    const auto height = std::max(list_->sizeHintForRow(0), fontMetrics().height());
    list_->setMinimumHeight((rows + 1) * height + 2 * list_->frameWidth());
}

QStringList ConnectionTest::lines() const {
    QStringList all;
    for (int row = 0; row < list_->topLevelItemCount(); ++row)
        all << list_->topLevelItem(row)->text(0) + QStringLiteral(": ") + list_->topLevelItem(row)->text(1);
    return all;
}

void ConnectionTest::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ConnectionTest::retranslate() {
    button_->setText(tr("Test the connection"));
    list_->setAccessibleName(tr("What the test found"));
    if (!steps_.empty()) show_steps(std::vector(steps_));
}

}
