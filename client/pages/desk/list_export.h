// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows as a CSV file that spreadsheets open rightly.
#pragma once

#include <QString>

class QAbstractItemModel;

namespace liangheng {

/// Writes headers and all rows. The file is written beside and renamed; false: it could not be written.
bool export_list(QAbstractItemModel& list, const QString& file);

}
