// SPDX-License-Identifier: GPL-3.0-or-later
// `import prices`: a row is the prices of a product from a day on.
#pragma once

#include "common/imports/import_kind.h"

namespace liangheng {

class ImportPrices final : public ImportKind {
public:
    explicit ImportPrices(ImportWork& work);

    const ImportFields& fields() const override { return fields_; }
    std::string item(const ImportRow& row) const override { return row.text(0); }
    ImportUnit unit(ImportRow& row, const Facts& facts) override;

private:
    ImportFields fields_;
};

}
