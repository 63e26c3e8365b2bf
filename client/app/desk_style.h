// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with a little more room beside the text of cells and headers, so that numbers do not touch what
// follows.
#pragma once

#include <QProxyStyle>

namespace liangheng {

class DeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    DeskStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

}
