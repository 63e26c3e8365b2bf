// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_sheet.h"

#include "common/base/text.h"
#include "common/exchange/xlsx_cells.h"

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::size_t searched_bytes = 1U << 16U;
constexpr std::string_view merge_element = "mergeCell";

// The areas stand behind the rows, so the part is looked through first; its XML only when there are any.
Result<bool> mentions_areas(const ZipArchive& archive, const std::string& name) {
    auto part = archive.part(name);
    if (!part) return part.error();
    std::string window;
    for (bool first = true;; first = false) {
        const auto kept = std::min(window.size(), merge_element.size() - 1);
        window.erase(0, window.size() - kept);
        window.resize(kept + searched_bytes);
        const auto count = part->read(std::span(window).subspan(kept));
        if (!count) return count.error();
        window.resize(kept + *count);
        // In UTF-16 the word looks otherwise.
        const bool wide = first && (window.starts_with("\xff\xfe") || window.starts_with("\xfe\xff"));
        if (wide || window.find(merge_element) != window.npos) return true;
        if (*count == 0) return false;
    }
}

class AreasHandler final : public XmlHandler {
public:
    AreasHandler(std::string part, std::uint64_t most) : part_(std::move(part)), most_(most) {}
    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != merge_element) return;
        if (const auto area = area_of(attributes.find("ref"))) areas.push_back(*area);
        if (areas.size() > most_) stop(refuse("xlsx.broken", {{"part", part_}}));
    }
    void end(std::string_view) override {}

    std::vector<XlsxArea> areas;

private:
    std::string part_;
    std::uint64_t most_;
};

}

bool XlsxCell::blank() const {
    return kind != CellKind::error && kind != CellKind::no_value && trimmed(text).empty();
}

std::optional<XlsxArea> area_of(std::string_view text) {
    const auto colon = text.find(':');
    const auto first = cell_place(text.substr(0, colon));
    if (!first) return std::nullopt;
    if (colon == text.npos) return XlsxArea{*first, *first};
    const auto last = cell_place(text.substr(colon + 1));
    if (!last || last->row < first->row || last->column < first->column) return std::nullopt;
    return XlsxArea{*first, *last};
}

Result<std::vector<XlsxArea>> merged_areas(const ZipArchive& archive, const std::string& part) {
    AreasHandler handler(part, archive.limits().merged_areas);
    const auto any = mentions_areas(archive, part);
    if (!any) return any.error();
    if (!*any) return std::move(handler.areas);
    if (auto refusal = read_xml(archive, part, handler)) return *std::move(refusal);
    std::sort(handler.areas.begin(), handler.areas.end(),
              [](const auto& a, const auto& b) { return a.first.row < b.first.row; });
    return std::move(handler.areas);
}

struct XlsxSheet::Work {
    XlsxCells cells;
    XmlStream stream;
    XlsxRow row;
    bool ended = false;

    Work(ZipPart part, const XlsxWorkbook& book, const XlsxLimits& limits)
        : cells(book, part.name(), limits), stream(std::move(part), cells, limits) {}
};

XlsxSheet::XlsxSheet(std::unique_ptr<Work> work) : work_(std::move(work)) {}
XlsxSheet::~XlsxSheet() = default;
XlsxSheet::XlsxSheet(XlsxSheet&&) noexcept = default;
XlsxSheet& XlsxSheet::operator=(XlsxSheet&&) noexcept = default;

Result<XlsxSheet> XlsxSheet::open(const ZipArchive& archive, const XlsxWorkbook& book,
                                  const std::string& name) {
    auto part = archive.part(name);
    if (!part) return part.error();
    return XlsxSheet(std::make_unique<Work>(*std::move(part), book, archive.limits()));
}

const std::vector<std::pair<std::size_t, std::size_t>>& XlsxSheet::hidden_columns() const {
    return work_->cells.hidden_columns;
}

Result<const XlsxRow*> XlsxSheet::next() {
    while (!work_->cells.take(work_->row)) {
        if (work_->ended) return static_cast<const XlsxRow*>(nullptr);
        work_->cells.compact();
        const auto more = work_->stream.step();
        if (!more) return more.error();
        work_->ended = !*more;
    }
    return &work_->row;
}

}
