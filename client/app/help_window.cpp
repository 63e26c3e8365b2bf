// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/help_window.h"

#include "client/app/help_topics.h"
#include "client/widgets/field_text.h"
#include "client/widgets/measure.h"

#include <QEvent>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace liangheng {

HelpWindow::HelpWindow(Appearance& appearance, QWidget* parent)
    : QDialog(parent), appearance_(appearance), browser_(new QTextBrowser) {
    // Topics name each other by their file; nothing outside is ever fetched.
    browser_->setOpenLinks(false);
    connect(browser_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        auto topic = link.fileName();
        topic.chop(link.fileName().endsWith(QLatin1String(".html")) ? 5 : 0);
        if (has_help(plain_text(topic))) show_topic(plain_text(topic));
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(browser_);
    resize(letters(fontMetrics(), 70), fontMetrics().height() * 30);
    read();
}

void HelpWindow::show_topic(const std::string& topic) {
    topic_ = topic;
    read();
    show();
    raise();
    activateWindow();
    browser_->setFocus();
}

QString HelpWindow::text() const { return browser_->toPlainText(); }

void HelpWindow::read() {
    setWindowTitle(tr("Help"));
    browser_->setAccessibleName(windowTitle());
    browser_->setHtml(help_text(topic_, appearance_.language()));
}

void HelpWindow::changeEvent(QEvent* event) {
    const auto kind = event->type();
    if (kind == QEvent::LanguageChange || kind == QEvent::PaletteChange) read();
    QDialog::changeEvent(event);
}

}
