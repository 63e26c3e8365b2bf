// SPDX-License-Identifier: GPL-3.0-or-later
// The boxes in which one chooses language, theme and size of letters: in the settings and in the wizard of
// the first run. Their data are the enums' numbers.
#pragma once

class QComboBox;

namespace liangheng {

void fill_look_choices(QComboBox& languages, QComboBox& themes, QComboBox& sizes);
/// Their texts in the language of now; languages stand in their own.
void say_look_choices(QComboBox& themes, QComboBox& sizes);

}
