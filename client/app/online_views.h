// SPDX-License-Identifier: GPL-3.0-or-later
// Between pages and link: views that exist online only. A page asks by `wanted` and hears every answer.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QObject>

#include "common/sync/messages.h"

namespace liangheng {

class OnlineViews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void wanted(const std::string& query);
    /// The same with arguments, for a query that takes some.
    void asked(const liangheng::message::Ask& question);
    void file_wanted(const liangheng::Bytes& hash);
    void file_arrived(const liangheng::Bytes& hash);
    void file_refused(const liangheng::Bytes& hash, const liangheng::Refusal& reason);
    void answered(const liangheng::message::Answer& answer);
    void refused(const std::string& query, const liangheng::Refusal& reason);
    void question_refused(const liangheng::message::Ask& question, const liangheng::Refusal& reason);
};

}
