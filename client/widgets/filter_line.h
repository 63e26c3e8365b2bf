// SPDX-License-Identifier: GPL-3.0-or-later
// The search line above a list: what is typed is looked for after a moment, the words in any order.
#pragma once

#include <QLineEdit>
#include <QTimer>

#include <string>
#include <vector>

namespace liangheng {

class FilterLine : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterLine(QWidget* parent = nullptr);

    /// What is searched, in words; the page says it anew in each language.
    void say_what(const QString& fields);
    /// The list below: arrow down goes there.
    void lead_to(QWidget& list) { list_ = &list; }
    std::vector<std::string> words() const;
    /// Looks at once, without waiting for the pause.
    void apply_now();

Q_SIGNALS:
    void words_changed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QTimer pause_;
    QString fields_;
    QWidget* list_ = nullptr;
    std::vector<std::string> told_;
};

}
