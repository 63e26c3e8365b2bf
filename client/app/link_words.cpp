// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/link_words.h"

#include "client/replica/local_office.h"
#include "client/widgets/field_text.h"
#include "client/widgets/page_state.h"

#include <QCoreApplication>

namespace liangheng {

QString contact_text(LocalOffice& office) {
    const auto at = office.replica().contact_at();
    if (at.ms == 0) return {};
    return date_of(at) == date_of(office.clock()) ? clock_text(at) : time_text(at);
}

void show_link_state(LocalOffice& office, PageState& state, const QString& still) {
    const auto progress = office.replica().progress();
    state.set_loading(progress.complete ? std::nullopt : std::optional(progress.percent()));
    if (office.online()) return state.offline().say({});
    const auto contact = contact_text(office);
    QStringList sentences{QCoreApplication::translate("LinkWords", "No link to the server.")};
    if (!still.isEmpty()) sentences << still;
    if (const auto waiting = static_cast<int>(office.outbox().counts().pending); waiting > 0)
        sentences << QCoreApplication::translate("LinkWords", "%n command(s) wait to be sent.", nullptr,
                                                 waiting);
    sentences << (contact.isEmpty()
                      ? QCoreApplication::translate("LinkWords", "Nothing has been loaded yet.")
                      : QCoreApplication::translate("LinkWords", "Data as of %1.").arg(contact));
    state.offline().say(sentences.join(u' '));
}

}
