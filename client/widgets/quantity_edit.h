// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a whole number. Starts empty; empty is "nothing entered", never 0. No wheel, no spin.
#pragma once

#include "client/widgets/enter_guard.h"

#include <QLineEdit>

#include <cstdint>
#include <optional>

namespace liangheng {

class QuantityEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QuantityEdit(QWidget* parent = nullptr);

    std::optional<std::int64_t> value() const;
    void set_value(std::optional<std::int64_t> value);
    /// What ".." stands for: the value above. Without one ".." is not taken.
    void set_above(std::optional<std::int64_t> above) { above_ = above; }

Q_SIGNALS:
    void value_changed();

private:
    void clean();

    std::optional<std::int64_t> above_;
};

/// The digits in a text: full-width ones become plain, separators and blanks go; nothing else may be in it.
std::optional<std::int64_t> quantity_from_text(const QString& text);

}
