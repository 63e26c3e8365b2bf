// SPDX-License-Identifier: GPL-3.0-or-later
// How offices call the columns of their tables, and which column of a file is which field.
#pragma once

#include "common/exchange/mapping.h"

namespace liangheng {

/// For each field the column of the file that it comes from, guessed by its name, its labels and the usual
/// words; no column serves two fields. `labels` gives further names of a field, in the language of the
/// person.
std::vector<std::optional<std::size_t>>
guess_columns(const ImportFields& fields, std::span<const std::string> header,
              const std::function<std::vector<std::string>(const ImportField&)>& labels = {});
/// Whether a text names a field of the kind.
bool names_a_field(const ImportFields& fields, std::string_view text,
                   const std::function<std::vector<std::string>(const ImportField&)>& labels = {});

}
