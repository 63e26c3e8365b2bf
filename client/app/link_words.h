// SPDX-License-Identifier: GPL-3.0-or-later
// The state of link and replica in words, on the bars of a page.
#pragma once

#include <QString>

namespace liangheng {

class LocalOffice;
class PageState;

/// The time of the last contact: "14:32", or with the day when it was another one. Empty: never.
QString contact_text(LocalOffice& office);
/// Fills the bars "offline" and "loading"; `still` says what goes on working without a link.
void show_link_state(LocalOffice& office, PageState& state, const QString& still = {});

}
