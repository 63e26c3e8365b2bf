// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that gives way when there is no room: it ends in dots, and the tool tip says the whole.
#pragma once

#include <QFrame>
#include <QString>

namespace liangheng {

class ElidedLabel : public QFrame {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void set_text(const QString& text);
    const QString& text() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
};

}
