// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xlsx_package.h"

namespace liangheng {
namespace {

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(std::string from) : from_(std::move(from)) {}

    void begin(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship" || attributes.find("TargetMode") == "External") return;
        const auto type = attributes.find("Type");
        relations.push_back({std::string(attributes.find("Id")),
                             std::string(type.substr(type.rfind('/') + 1)),
                             resolve_part(from_, attributes.find("Target"))});
    }
    void end(std::string_view) override {}

    std::vector<XlsxRelation> relations;

private:
    std::string from_;
};

std::string relations_part(const std::string& part) {
    const auto slash = part.rfind('/');
    const auto folder = slash == part.npos ? std::string() : part.substr(0, slash + 1);
    return folder + "_rels/" + part.substr(slash == part.npos ? 0 : slash + 1) + ".rels";
}

Refusal other_format(std::string format) {
    return refuse("xlsx.other_format", {{"format", std::move(format)}});
}

}

std::string resolve_part(std::string_view from, std::string_view target) {
    std::string folder;
    if (target.starts_with('/'))
        target.remove_prefix(1);
    else if (const auto slash = from.rfind('/'); slash != from.npos)
        folder = from.substr(0, slash + 1);
    while (target.starts_with("./") || target.starts_with("../")) {
        if (target.starts_with("../") && !folder.empty()) {
            folder.pop_back();
            folder.erase(folder.rfind('/') == folder.npos ? 0 : folder.rfind('/') + 1);
        }
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

Result<std::vector<XlsxRelation>> relations_of(const ZipArchive& archive, const std::string& part) {
    RelationsHandler handler(part);
    const auto name = relations_part(part);
    if (!archive.has(name)) return std::move(handler.relations);
    if (auto refusal = read_xml(archive, name, handler)) return *std::move(refusal);
    return std::move(handler.relations);
}

Result<std::string> workbook_part(const ZipArchive& archive) {
    auto relations = relations_of(archive, "");
    if (!relations) return relations.error();
    std::string found = archive.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
    for (const auto& relation : *relations)
        if (relation.kind == "officeDocument") found = relation.target;
    if (found.ends_with(".bin") || archive.has("xl/workbook.bin")) return other_format(".xlsb");
    if (archive.has("content.xml") && archive.has("mimetype")) return other_format(".ods");
    if (found.empty() || !archive.has(found)) return other_format("zip");
    return found;
}

}
