// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/desk_style.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace liangheng {

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    const auto usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool cell = metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget);
    const bool header = metric == PM_HeaderMargin && qobject_cast<const QHeaderView*>(widget);
    return cell || header ? usual + usual : usual;
}

}
