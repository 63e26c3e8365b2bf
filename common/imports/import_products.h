// SPDX-License-Identifier: GPL-3.0-or-later
// `import products`: a row is a product with its brand and, where the file has them, its prices. Recognised
// by its code.
#pragma once

#include "common/imports/import_kind.h"
#include "common/products/put_product.h"

namespace liangheng {

class ImportProducts final : public ImportKind {
public:
    explicit ImportProducts(ImportWork& work);

    const ImportFields& fields() const override { return fields_; }
    std::string item(const ImportRow& row) const override { return row.text(code_); }
    ImportUnit unit(ImportRow& row, const Facts& facts) override;
    void begin_pass() override;

private:
    bool wrong(ImportRow& row);
    /// The brand of the row, made when no other has its name.
    bool add_brand(ImportUnit& unit, ImportRow& row, const Facts& facts);
    void check_barcodes(ImportUnit& unit, ImportRow& row, const Product& product, const Facts& facts);
    void add_price(ImportUnit& unit, ImportRow& row, const Product& product, const Facts& facts);

    ImportFields fields_;
    std::size_t brand_fields_ = 0; // maker and mark of the brand
    std::size_t price_ = 0;        // first field of the prices
    std::size_t code_, brand_, name_, mnemonic_;
    std::map<std::string, std::uint64_t> lines_; // code and the line that brought it
    std::map<std::pair<std::size_t, std::string>, std::string>
        barcodes_; // of this file: field, bar code, product
};

}
