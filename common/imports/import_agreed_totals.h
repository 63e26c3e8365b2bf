// SPDX-License-Identifier: GPL-3.0-or-later
// `import agreed-totals`: a row is the total of a retailer and month, agreed and confirmed on paper.
#pragma once

#include "common/imports/import_kind.h"

namespace liangheng {

class ImportAgreedTotals final : public ImportKind {
public:
    explicit ImportAgreedTotals(ImportWork& work);

    const ImportFields& fields() const override { return fields_; }
    std::string item(const ImportRow& row) const override { return row.text(retailer_); }
    ImportUnit unit(ImportRow& row, const Facts& facts) override;
    /// A lower limit, or a quantity of a brand or product.
    std::optional<Refusal> check_header(std::span<const std::string> header) const override;
    void begin_pass() override { lines_.clear(); }

private:
    ImportFields fields_;
    std::size_t retailer_ = 0;
    std::map<Uuid, std::uint64_t> lines_; // total and the line that brought it
};

}
