// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds one thing by what one types: digits of a number, a code, a name (参照). F7 opens the
// list, arrows move in it, Enter takes, Esc leaves the field as it was.
#pragma once

#include "client/widgets/enter_guard.h"

#include <QByteArray>
#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QTreeWidget;

namespace liangheng {

/// One thing that a lookup has found.
struct LookupHit {
    QByteArray key;
    QString code;  ///< the number or code
    QString title; ///< the name; what the field shows when the hit is taken
    QString hint;  ///< a third column, may be empty
};

class LookupBox : public QLineEdit {
    Q_OBJECT
public:
    /// Best hits first; called with trimmed text, empty for "show me all".
    using Search = std::function<std::vector<LookupHit>(const QString& typed)>;

    explicit LookupBox(Search search, QWidget* parent = nullptr);
    ~LookupBox() override;

    const std::optional<LookupHit>& choice() const { return choice_; }
    /// Shows a hit, or empties the field; emits nothing.
    void set_choice(std::optional<LookupHit> hit);
    bool list_is_open() const;
    /// Takes the marked hit, when the list is open.
    void take_marked() { take_current(); }

Q_SIGNALS:
    /// A hit was taken.
    void taken();
    /// Enter on a field whose list is closed, or Shift+Enter.
    void passed(liangheng::Direction direction);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void open_list(const QString& typed);
    void close_list();
    void fill_list(const std::vector<LookupHit>& hits);
    void place_list();
    void take_current();
    void on_enter(Direction direction);
    void move_in_list(int rows);

    Search search_;
    std::optional<LookupHit> choice_;
    std::vector<LookupHit> hits_;
    QPointer<QTreeWidget> list_; ///< a child of the window once it was shown
    EnterGuard* guard_;
};

}
