// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type in and a list of what it leads to: "go to anything". Arrows move in the list while the
// cursor stays in the line, Enter takes, Esc leaves.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace liangheng {

class EnterGuard;

/// One thing to go to.
struct QuickHit {
    QString key; ///< for whoever takes it; empty: it can be seen and not be taken
    QString title;
    QString kind; ///< what it is
    QString why;  ///< what of it matches, or a key that leads there too
    const char* icon = nullptr;
};

class QuickOpen : public QDialog {
    Q_OBJECT
public:
    /// Best hits first; called with every change of the text, with an empty one at the beginning.
    using Search = std::function<std::vector<QuickHit>(const QString& typed)>;

    explicit QuickOpen(Search search, QWidget* parent = nullptr);

    QLineEdit& line() { return *line_; }
    const std::vector<QuickHit>& hits() const { return hits_; }

Q_SIGNALS:
    /// A hit was taken; the dialog has closed itself.
    void chosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void move_in_list(int rows);
    void take_current();

    Search search_;
    std::vector<QuickHit> hits_;
    QLineEdit* line_;
    QTreeWidget* list_;
    QLabel* hint_;
};

}
