// SPDX-License-Identifier: GPL-3.0-or-later
// `import retailers`: a row is a retailer with profile and contact, recognised by his licence number.
#pragma once

#include "common/imports/import_kind.h"
#include "common/retailers/put_retailer.h"

namespace liangheng {

class ImportRetailers final : public ImportKind {
public:
    explicit ImportRetailers(ImportWork& work);

    const ImportFields& fields() const override { return fields_; }
    std::string item(const ImportRow& row) const override { return row.text(licence_no_); }
    ImportUnit unit(ImportRow& row, const Facts& facts) override;
    void begin_pass() override { lines_.clear(); }

private:
    struct Present;
    bool wrong(ImportRow& row);
    void add_profile(PutRetailer& command, ImportRow& row, const Present& present, const Facts& facts);
    void add_contact(PutRetailer& command, ImportRow& row, const Present& present, const Facts& facts);

    ImportFields fields_;
    std::size_t profile_ = 0; // first field of the profile
    std::size_t contact_ = 0; // first field of the contact
    std::size_t licence_no_, territory_, effective_from_, trade_area_;
    std::map<std::string, std::uint64_t> lines_; // licence number and the line that brought it
};

}
