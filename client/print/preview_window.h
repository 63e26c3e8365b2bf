// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of something printed, beside the window and blocking nothing; from it goes to the printer.
#pragma once

#include "client/print/paper.h"

#include <QPrintPreviewDialog>

#include <memory>

namespace liangheng {

/// Deletes itself when it is closed.
QPrintPreviewDialog* show_preview(std::shared_ptr<const Paper> paper, QWidget* parent);

}
