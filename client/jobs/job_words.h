// SPDX-License-Identifier: GPL-3.0-or-later
// What a job says of itself, in the language of now.
#pragma once

#include <QString>

namespace liangheng {

class DeskJob;

/// "12,300 of 50,000, 8 s left"; how it ended, when it has.
QString progress_words(const DeskJob& job);
/// The name of an icon for how it stands.
const char* job_icon(const DeskJob& job);
/// "8 s", "2 min 5 s"; at least one second.
QString duration_words(qint64 ms);

}
