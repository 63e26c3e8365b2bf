// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/mapping.h"

#include "common/base/text.h"
#include "common/exchange/byte_source.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

constexpr std::string_view keys = "column, constant, unit, format, pattern, prefix, pad, values, lookup";
constexpr std::string_view currencies =
    "yuan, cny, rmb, dollar, dollars, usd, euro, euros, eur, pound, gbp, hkd, mop, twd";

bool is_listed(std::string_view list, std::string_view word) {
    for (std::size_t begin = 0; begin < list.size();) {
        const auto comma = std::min(list.find(", ", begin), list.size());
        if (list.substr(begin, comma - begin) == word) return true;
        begin = comma + 2;
    }
    return false;
}

std::optional<std::string> constant_text(const toml::node& node) {
    if (auto text = node.value_exact<std::string>()) return text;
    if (const auto number = node.value_exact<std::int64_t>()) return std::to_string(*number);
    if (const auto truth = node.value_exact<bool>()) return *truth ? "true" : "false";
    if (const auto day = node.value_exact<toml::date>())
        return to_text(make_date(day->year, day->month, day->day));
    return std::nullopt;
}

std::string expected_by(const Refusal& refusal) {
    for (const auto& argument : refusal.arguments)
        if (argument.name == "expected" && !argument.value.empty()) return argument.value;
    return "a value of the field";
}

std::string line_of(const toml::source_region& region) { return std::to_string(region.begin.line); }

}

// One reading of a mapping file.
class MappingFile {
public:
    MappingFile(Mapping& mapping, const std::string& file) : mapping_(mapping), file_(file) {}

    std::optional<Refusal> read(const toml::table& root);

private:
    using Problem = std::optional<Refusal>;

    Problem read_entry(std::string_view name, const toml::node& node);
    Problem read_key(FieldSource& source, std::string_view key, const toml::node& node);
    Problem read_column(FieldSource& source, const std::string& value, const toml::node& node);
    Problem read_unit(FieldSource& source, const std::string& value, const toml::node& node);
    Problem read_format(FieldSource& source, const std::string& value, const toml::node& node);
    Problem read_pattern(FieldSource& source, const std::string& value, const toml::node& node);
    Problem read_values(FieldSource& source, const toml::node& node);
    Problem read_lookup(FieldSource& source, const std::string& value, const toml::node& node);
    Problem check_whole(const FieldSource& source, const toml::node& node);
    Problem not_together(const FieldSource& source, const toml::node& node, std::string keys_text);
    Problem bad_value(const FieldSource& source, const toml::node& node, std::string_view key,
                      std::string expected);

    Mapping& mapping_;
    const std::string& file_;
};

std::optional<Refusal> MappingFile::bad_value(const FieldSource& source, const toml::node& node,
                                              std::string_view key, std::string expected) {
    return refuse("mapping.bad_value", {{"file", file_},
                                        {"line", line_of(node.source())},
                                        {"entry", source.name},
                                        {"key", std::string(key)},
                                        {"expected", std::move(expected)}});
}

std::optional<Refusal> MappingFile::not_together(const FieldSource& source, const toml::node& node,
                                                 std::string keys_text) {
    return refuse("mapping.not_together", {{"file", file_},
                                           {"line", line_of(node.source())},
                                           {"entry", source.name},
                                           {"keys", std::move(keys_text)}});
}

std::optional<Refusal> MappingFile::read_column(FieldSource& source, const std::string& value,
                                                const toml::node& node) {
    if (value.empty()) return bad_value(source, node, "column", "name of a column");
    source.column = value;
    return std::nullopt;
}

std::optional<Refusal> MappingFile::read_unit(FieldSource& source, const std::string& value,
                                              const toml::node& node) {
    if (source.field->unit != Unit::fen) return bad_value(source, node, "unit", "a field that counts fen");
    if (value == "fen" || value == "cent") return std::nullopt;
    if (!is_listed(currencies, value))
        return bad_value(source, node, "unit", "fen, cent, " + std::string(currencies));
    source.hundredths = true;
    return std::nullopt;
}

std::optional<Refusal> MappingFile::read_format(FieldSource& source, const std::string& value,
                                                const toml::node& node) {
    if (source.field->kind != Kind::date && source.field->kind != Kind::time)
        return bad_value(source, node, "format", "a field that holds a day or an instant");
    source.format = DateFormat::compile(value);
    if (source.format) return std::nullopt;
    return bad_value(source, node, "format", "yyyy MM dd HH mm ss, or %Y %m %d %H %M %S");
}

std::optional<Refusal> MappingFile::read_pattern(FieldSource& source, const std::string& value,
                                                 const toml::node& node) {
    source.pattern = Pattern::compile(value);
    if (source.pattern) return std::nullopt;
    return bad_value(source, node, "pattern", "a regular expression with one group, '([0-9]+)'");
}

std::optional<Refusal> MappingFile::read_values(FieldSource& source, const toml::node& node) {
    const auto* table = node.as_table();
    if (!table || table->empty() || table->size() > most_mapped_values)
        return bad_value(source, node, "values",
                         "{ \"theirs\" = \"ours\" }, 1 … " + std::to_string(most_mapped_values));
    for (const auto& [theirs, ours] : *table) {
        auto text = constant_text(ours);
        if (!text)
            return bad_value(source, ours, theirs.str(),
                             "text in quotes, a whole number, a day, true or false");
        source.values.emplace_back(trimmed(theirs.str()), *std::move(text));
    }
    return std::nullopt;
}

std::optional<Refusal> MappingFile::read_lookup(FieldSource& source, const std::string& value,
                                                const toml::node& node) {
    const auto dot = value.find('.');
    const auto* entity = source.field->reference ? &source.field->reference() : nullptr;
    if (source.field->kind != Kind::id)
        return bad_value(source, node, "lookup", "a field that refers to a row");
    if (dot == value.npos || dot == 0 || dot + 1 == value.size() || value.find('.', dot + 1) != value.npos)
        return bad_value(source, node, "lookup", "entity.field");
    source.lookup = Lookup{value.substr(0, dot), value.substr(dot + 1)};
    if (!entity) return std::nullopt;
    if (source.lookup->entity != entity->name || !entity->find(source.lookup->field))
        return bad_value(source, node, "lookup", std::string(entity->name) + ".field");
    return std::nullopt;
}

std::optional<Refusal> MappingFile::read_key(FieldSource& source, std::string_view key,
                                             const toml::node& node) {
    if (!is_listed(keys, key))
        return refuse("mapping.unknown_key", {{"file", file_},
                                              {"line", line_of(node.source())},
                                              {"entry", source.name},
                                              {"key", std::string(key)},
                                              {"allowed", std::string(keys)}});
    if (key == "pad") {
        const auto pad = node.value_exact<std::int64_t>();
        if (!pad || *pad < 1 || *pad > longest_padded_code)
            return bad_value(source, node, key, "1 … " + std::to_string(longest_padded_code));
        source.pad = static_cast<std::size_t>(*pad);
        return std::nullopt;
    }
    if (key == "values") return read_values(source, node);
    if (key == "constant") return std::nullopt; // read_entry's: it may be of any type
    const auto value = node.value_exact<std::string>();
    if (!value) return bad_value(source, node, key, "text in quotes");
    if (key == "column") return read_column(source, *value, node);
    if (key == "unit") return read_unit(source, *value, node);
    if (key == "format") return read_format(source, *value, node);
    if (key == "pattern") return read_pattern(source, *value, node);
    if (key == "lookup") return read_lookup(source, *value, node);
    source.prefix = *value;
    return std::nullopt;
}

std::optional<Refusal> MappingFile::check_whole(const FieldSource& source, const toml::node& node) {
    const auto& entry = *node.as_table();
    const bool constant = entry.contains("constant");
    if (constant == source.column.has_value()) return not_together(source, node, "column | constant");
    if (constant && (entry.size() > 2 || (entry.size() == 2 && !entry.contains("lookup"))))
        return not_together(source, node, "constant | unit, format, pattern, prefix, pad, values");
    if (source.makes_code() && !source.lookup && source.field->kind != Kind::text)
        return bad_value(source, node, "prefix, pad", "a field that holds text, or lookup");
    if (!source.values.empty() && (source.makes_code() || source.hundredths || source.format))
        return not_together(source, node, "values | unit, format, prefix, pad");
    for (const auto& [theirs, ours] : source.values) {
        if (source.lookup) break;
        const auto known = parse_cell(*source.field, ours);
        if (!known) return bad_value(source, node, "values." + theirs, expected_by(known.error()));
    }
    if (!constant) return std::nullopt;
    const auto value = convert_cell(source, {});
    if (value) return std::nullopt;
    auto refusal = value.error();
    refusal.arguments.push_back({"file", file_});
    refusal.arguments.push_back({"line", line_of(node.source())});
    return refusal;
}

std::optional<Refusal> MappingFile::read_entry(std::string_view name, const toml::node& node) {
    const auto* target = mapping_.target(name);
    if (!target)
        return refuse("mapping.unknown_field", {{"file", file_},
                                                {"line", line_of(node.source())},
                                                {"entry", std::string(name)},
                                                {"allowed", mapping_.target_names()}});
    FieldSource source(*target);
    const auto* entry = node.as_table();
    if (!entry) return bad_value(source, node, "", "{ column = \"name\" } or { constant = \"value\" }");
    for (const auto& [key, value] : *entry)
        if (auto refusal = read_key(source, key.str(), value)) return refusal;
    if (const auto* constant = entry->get("constant")) {
        const auto text = constant_text(*constant);
        if (!text)
            return bad_value(source, *constant, "constant",
                             "text in quotes, a whole number, a day, true or false");
        source.constant = *text;
    }
    if (auto refusal = check_whole(source, node)) return refusal;
    mapping_.put(std::move(source));
    return std::nullopt;
}

std::optional<Refusal> MappingFile::read(const toml::table& root) {
    for (const auto& [key, node] : root)
        if (key.str() != "fields" || !node.is_table())
            return refuse("mapping.unknown_table", {{"file", file_},
                                                    {"line", line_of(node.source())},
                                                    {"entry", std::string(key.str())},
                                                    {"allowed", "[fields]"}});
    const auto* fields = root["fields"].as_table();
    if (!fields)
        return refuse("mapping.unknown_table",
                      {{"file", file_}, {"line", "1"}, {"entry", ""}, {"allowed", "[fields]"}});
    for (const auto& [key, node] : *fields)
        if (auto refusal = read_entry(key.str(), node)) return refusal;
    return std::nullopt;
}

std::optional<Refusal> Mapping::read(std::string_view toml, const std::string& file) {
    try {
        return MappingFile(*this, file).read(toml::parse(toml, file));
    } catch (const toml::parse_error& error) {
        return refuse("mapping.bad_toml", {{"file", file},
                                           {"line", line_of(error.source())},
                                           {"reason", std::string(error.description())}});
    }
}

std::optional<Refusal> Mapping::load(const std::filesystem::path& path) {
    const auto source = limited_source(file_source(path), largest_mapping_file);
    std::string text(largest_mapping_file + 1, '\0');
    const auto count = read_full(source, text);
    if (!count) return count.error();
    text.resize(*count);
    return read(text, path.filename().string());
}

}
