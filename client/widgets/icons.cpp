// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace liangheng {
namespace {

QColor colour_for(QIcon::Mode mode) {
    const auto palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled) return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected) return palette.color(QPalette::HighlightedText);
    return palette.color(QPalette::WindowText);
}

// Renders one file; `currentColor` would be black, so the text is replaced.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : name_(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, rendered(rect.size() * ratio, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return rendered(size, mode);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        auto pixmap = rendered(size, mode);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LineIconEngine(name_); }
    QString key() const override { return QStringLiteral("liangheng"); }
    bool isNull() override { return false; }

private:
    QPixmap rendered(const QSize& size, QIcon::Mode mode) const {
        const auto colour = colour_for(mode).name();
        const auto key =
            QStringLiteral("liangheng/%1/%2/%3x%4").arg(name_, colour).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name_));
        if (!file.open(QIODevice::ReadOnly)) return {};
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.toUtf8()));
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString name_;
};

}

QIcon icon(const char* name) { return QIcon(new LineIconEngine(QString::fromLatin1(name))); }
QIcon program_icon() { return QIcon(QStringLiteral(":/icons/liangheng.svg")); }

}
