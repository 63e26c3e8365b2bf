// SPDX-License-Identifier: GPL-3.0-or-later
// A row of key figures: caption, value, and a note under it.
#pragma once

#include "client/widgets/elided_label.h"
#include "client/widgets/theme.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace liangheng {

struct Figure {
    QString value;
    QString note;
    std::optional<Status> status; ///< colour of the value; the note says the same in words
};

class Figures : public QWidget {
    Q_OBJECT
public:
    explicit Figures(int count, QWidget* parent = nullptr);

    void set_caption(int at, const QString& caption);
    void set(int at, const Figure& figure);
    void clear();
    QString value(int at) const;
    QString note(int at) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        QLabel* caption;
        QLabel* value;
        ElidedLabel* note;
        std::optional<Status> status;
    };
    void recolour();

    std::vector<Cell> cells_;
};

}
