// SPDX-License-Identifier: GPL-3.0-or-later
// Decides the rows of a file one behind the other, each with what the earlier ones do, and stores nothing.
#pragma once

#include "common/imports/import_kind.h"
#include "common/rules/context.h"
#include "common/rules/facts_with_changes.h"

#include <unordered_set>

namespace liangheng {

class ImportDecider {
public:
    /// All of them must stay. `context` is whose import it is: the server's own, or a person at a desk.
    ImportDecider(ImportKind& kind, ImportWork& work, Context context);

    /// What a row that is not blank becomes; reasons against it are in row.problems. Rows that it makes are
    /// known to the rows behind it; `facts` take up what it does.
    ImportUnit decide(ImportRow& row, FactsWithChanges& facts);
    /// What the last row that was decided changes.
    const Changes& effects() const { return effects_; }

private:
    std::optional<Refusal> decide_command(const ImportCommand& command, FactsWithChanges& facts);

    ImportKind& kind_;
    ImportWork& work_;
    Context context_;
    std::unordered_set<Uuid> decided_;
    Changes effects_;
};

}
