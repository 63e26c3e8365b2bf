// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_preview.h"

#include "common/exchange/csv_reader.h"
#include "common/imports/import_synonyms.h"
#include "common/wire/message_codec.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

std::string digest_of(std::string_view bytes) {
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return digest;
}

OwnedCell owned(const Cell& cell) { return {cell.type, cell.integer, std::string(cell.bytes)}; }

void add_changes(std::vector<ImportFieldChange>& changes, const Change& change) {
    if (change.op != Change::Op::update) return;
    for (const auto& field : change.entity->fields) {
        const auto before = field.kind == Kind::list ? Cell::null() : field.get(change.before.object.get());
        const auto after = field.kind == Kind::list ? Cell::null() : field.get(change.after.get());
        if (before == after) continue;
        changes.push_back({&field, owned(before), owned(after)});
    }
}

// Bytes in memory, read from the beginning each time, without a copy.
ByteSource view_source(std::string_view bytes) {
    return [rest = bytes](std::span<char> into) mutable -> Result<std::size_t> {
        const auto count = rest.copy(into.data(), into.size());
        rest.remove_prefix(count);
        return count;
    };
}

}

struct ImportPreview::Pass {
    Mapping mapping; // the reader looks into it
    ImportReader reader;
    FactsWithChanges facts;
    ImportDecider decider;
    ImportRow row;
};

ImportPreview::ImportPreview(Ground ground, std::string kind, std::string name, std::string bytes)
    : ground_(std::move(ground)),
      name_(std::move(name)),
      bytes_(std::move(bytes)),
      lookups_(ground_.rows),
      work_{std::move(kind), digest_of(bytes_), ground_.context.today(), {}, lookups_},
      kind_(make_import_kind(work_.kind, work_)) {}

ImportPreview::~ImportPreview() = default;

bool ImportPreview::is_required(std::size_t field) const {
    const auto& description = *fields()[field].field;
    if (description.unique || description.digits > 0) return true;
    const auto& name = fields()[field].name;
    static const std::map<std::string, std::vector<std::string_view>, std::less<>> required{
        {"retailers", {"licence_no", "name", "territory", "licence_valid_to"}},
        {"products", {"code", "name", "brand"}},
        {"prices", {"product", "allocation", "wholesale", "guide_retail"}},
        {"staff", {"number", "name", "department"}},
        {"agreed-totals", {"retailer", "month", "quantity"}}};
    const auto of_kind = required.find(work_.kind);
    return of_kind != required.end() &&
           std::find(of_kind->second.begin(), of_kind->second.end(), name) != of_kind->second.end();
}

Result<std::unique_ptr<RowReader>> ImportPreview::reader() const {
    return open_rows([this] { return view_source(bytes_); }, desk_csv_limits, options_);
}

std::optional<Refusal> ImportPreview::open(const RowOptions& options) {
    options_ = options;
    options_.number_equal_names = true;
    options_.is_known = [this](std::string_view name) {
        return names_a_field(fields(), name, ground_.labels);
    };
    const auto rows = reader();
    if (!rows) return rows.error();
    header_ = (*rows)->header();
    sheets_ = (*rows)->sheets();
    sheet_ = (*rows)->sheet();
    format_ = (*rows)->format();
    encoding_ = (*rows)->encoding();
    columns_ = guess_columns(fields(), header_, ground_.labels);
    rows_.clear();
    counts_ = {};
    return kind_->check_header(header_);
}

std::string ImportPreview::column_name(std::string_view field) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i] && (fields()[i].name == field || fields()[i].field->name == field))
            return header_[*columns_[i]];
    return {};
}

Mapping ImportPreview::mapping() const {
    Mapping mapping(fields());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!columns_[i]) continue;
        FieldSource source(fields()[i]);
        const auto& field = *source.field;
        source.column = header_[*columns_[i]];
        // People write yuan.
        source.hundredths = field.unit == Unit::fen;
        if (field.enumeration && ground_.value_label) {
            source.blank_says_nothing = true;
            for (const auto& value : field.enumeration->values) {
                source.values.emplace_back(ground_.value_label(*field.enumeration, value.value), value.name);
                source.values.emplace_back(value.label, value.name);
                source.values.emplace_back(value.name, value.name);
            }
        }
        mapping.put(std::move(source));
    }
    return mapping;
}

ImportPreviewRow ImportPreview::decide_row(Pass& pass) {
    auto& row = pass.row;
    ImportPreviewRow shown;
    shown.line = pass.reader.raw()->number;
    for (const auto cell : pass.reader.raw()->cells) shown.cells.emplace_back(cell);
    if (!row.blank) {
        shown.item = kind_->item(row);
        ImportUnit unit;
        try {
            unit = pass.decider.decide(row, pass.facts);
        } catch (const RefusedError&) { // this desk does not hold what the row is about
            row.problems.push_back(refuse("import.not_here"));
        }
        shown.problems = row.problems;
        for (const auto& change : pass.decider.effects().list()) add_changes(shown.changes, change);
        row.warnings.insert(row.warnings.end(), unit.warnings.begin(), unit.warnings.end());
        if (!shown.problems.empty())
            shown.state = ImportRowState::refused;
        else if (unit.commands.empty())
            shown.state = ImportRowState::same;
        else
            shown.state = unit.changed ? ImportRowState::changed : ImportRowState::added;
        if (shown.state != ImportRowState::refused) shown.commands = std::move(unit.commands);
    }
    shown.warnings = row.warnings;
    return shown;
}

std::optional<Refusal> ImportPreview::begin() {
    pass_.reset();
    rows_.clear();
    counts_ = {};
    notes_.clear();
    decided_ = false;
    kind_->begin_pass();
    lookups_.forget();
    auto columns = mapping();
    auto opened = reader();
    if (!opened) return opened.error();
    // The reader keeps pointers into the mapping, whose sources stay where they are when it moves.
    auto rows = ImportReader::over(*std::move(opened), columns, fields());
    if (!rows) return rows.error();
    pass_.reset(new Pass{std::move(columns),
                         *std::move(rows),
                         FactsWithChanges(ground_.facts, FactsWithChanges::Keep::everything),
                         ImportDecider(*kind_, work_, ground_.context),
                         {}});
    pass_->facts.set_scan_anyway(ground_.scan_anyway);
    return std::nullopt;
}

Result<bool> ImportPreview::decide_some(std::size_t count) {
    for (; pass_ && count > 0; --count) {
        const auto more = pass_->reader.next(pass_->row);
        if (!more) return more.error();
        if (!*more) {
            end_pass();
            break;
        }
        rows_.push_back(decide_row(*pass_));
        ++counts_.read;
        ++counts_.of[static_cast<std::size_t>(rows_.back().state)];
    }
    return pass_ != nullptr;
}

void ImportPreview::end_pass() {
    const auto& file = pass_->reader.file();
    notes_ = file.notes();
    encoding_ = file.encoding();
    if (encoding_.doubtful)
        notes_.push_back(
            refuse("encoding.doubtful", {{"encoding", std::string(encoding_name(encoding_.encoding))}}));
    decided_ = true;
    pass_.reset();
}

std::vector<ImportRows> ImportPreview::batches() const {
    const ImportRows empty{.batch = batch(), .kind = work_.kind, .file = name_};
    std::vector<ImportRows> parts{empty};
    std::size_t bytes = 0;
    for (const auto& row : rows_) {
        if (row.state == ImportRowState::blank) continue;
        if (row.state == ImportRowState::refused) {
            ++parts.back().left_out.value;
            continue;
        }
        std::vector<ImportedCommand> commands;
        std::size_t size = 0;
        for (const auto& command : row.commands) {
            auto& part = commands.emplace_back();
            part.line.value = static_cast<std::int64_t>(row.line);
            part.kind.value = command.info->number;
            encode_struct(part.body.data, *command.info, command.body.get());
            size += part.body.data.size() + 16;
        }
        if (bytes + size > import_part_bytes ||
            parts.back().commands.size() + commands.size() > limits::list_field) {
            parts.push_back(empty);
            bytes = 0;
        }
        bytes += size;
        ++parts.back().accepted.value;
        for (auto& command : commands) parts.back().commands.push_back(std::move(command));
    }
    return parts;
}

}
