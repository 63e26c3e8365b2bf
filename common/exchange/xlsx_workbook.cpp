// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_workbook.h"

#include "common/base/text.h"
#include "common/exchange/xlsx_package.h"

#include <algorithm>
#include <map>

namespace liangheng {
namespace {

// More styles than Excel itself allows are no styles.
constexpr std::size_t most_styles = 65'536;

unsigned unsigned_of(std::string_view text) {
    const auto number = parse_whole_number(text);
    return number && *number < 1'000'000 ? static_cast<unsigned>(*number) : 0;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

class WorkbookHandler final : public XmlHandler {
public:
    struct Sheet {
        std::string name;
        std::string relation;
        bool hidden;
    };

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") from_1904 = is_true(attributes.find("date1904"));
        if (name != "sheet") return;
        const auto state = attributes.find("state");
        sheets.push_back({std::string(attributes.find("name")), std::string(relation_of(attributes)),
                          state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view) override {}

    std::vector<Sheet> sheets;
    bool from_1904 = false;

private:
    static std::string_view relation_of(const XmlAttributes& attributes) { return attributes.find("id"); }
};

class StylesHandler final : public XmlHandler {
public:
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "cellXfs") in_cells_ = true;
        if (name == "numFmt" && codes_.size() < most_styles)
            codes_[unsigned_of(attributes.find("numFmtId"))] = format_of_code(attributes.find("formatCode"));
        if (name == "xf" && in_cells_ && formats.size() < most_styles)
            formats.push_back(format(unsigned_of(attributes.find("numFmtId"))));
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") in_cells_ = false;
    }

    std::vector<NumberFormat> formats;

private:
    NumberFormat format(unsigned number) const {
        const auto it = codes_.find(number);
        return it == codes_.end() ? built_in_format(number) : it->second;
    }

    std::map<unsigned, NumberFormat> codes_;
    bool in_cells_ = false;
};

std::string part_of_kind(const std::vector<XlsxRelation>& relations, std::string_view kind) {
    for (const auto& relation : relations)
        if (relation.kind == kind) return relation.target;
    return {};
}

}

const NumberFormat& XlsxWorkbook::format(std::size_t style) const {
    static const NumberFormat general;
    return style < formats.size() ? formats[style] : general;
}

Result<XlsxWorkbook> XlsxWorkbook::read(const ZipArchive& archive) {
    const auto part = workbook_part(archive);
    if (!part) return part.error();
    const auto relations = relations_of(archive, *part);
    if (!relations) return relations.error();
    WorkbookHandler frame;
    if (auto refusal = read_xml(archive, *part, frame)) return *std::move(refusal);

    XlsxWorkbook book;
    book.from_1904 = frame.from_1904;
    for (const auto& sheet : frame.sheets) {
        const auto relation = std::find_if(relations->begin(), relations->end(),
                                           [&](const auto& r) { return r.id == sheet.relation; });
        // Sheets of charts and of dialogs have no rows.
        if (relation == relations->end() || relation->kind != "worksheet" || !archive.has(relation->target))
            continue;
        book.sheets.push_back({sheet.name, relation->target, sheet.hidden});
    }
    if (std::all_of(book.sheets.begin(), book.sheets.end(), [](const auto& sheet) { return sheet.hidden; }))
        return refuse("xlsx.no_sheet");
    if (const auto styles = part_of_kind(*relations, "styles"); !styles.empty() && archive.has(styles)) {
        StylesHandler handler;
        if (auto refusal = read_xml(archive, styles, handler)) return *std::move(refusal);
        book.formats = std::move(handler.formats);
    }
    auto strings = XlsxStrings::read(archive, part_of_kind(*relations, "sharedStrings"));
    if (!strings) return strings.error();
    book.strings = *std::move(strings);
    return book;
}

}
