// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of a list that are on, one button each, so that nobody takes what is left for all there is. A
// click takes one away, the first button all.
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QHBoxLayout;

namespace liangheng {

class FilterChips : public QWidget {
    Q_OBJECT
public:
    /// What a filter is known by, and its words: "Holder: 王".
    using Chip = std::pair<int, QString>;

    explicit FilterChips(QWidget* parent = nullptr);

    /// Without chips it takes no room.
    void set_chips(const std::vector<Chip>& chips);

Q_SIGNALS:
    void taken_away(int chip);
    void all_wanted();

private:
    void clear();

    QHBoxLayout* row_;
};

}
