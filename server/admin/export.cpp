// SPDX-License-Identifier: GPL-3.0-or-later
// `export`: rows as CSV, as a workbook, or as JSON, one object a line; a head's detail rows nested in it, or
// by their own name.
#include "common/exchange/byte_source.h"
#include "common/exchange/csv_writer.h"
#include "common/exchange/xlsx_fields.h"
#include "common/schema/json.h"
#include "server/admin/commands.h"
#include "server/admin/data_folder.h"
#include "server/admin/export_file.h"
#include "server/admin/export_query.h"
#include "server/admin/export_rows.h"
#include "server/admin/tell_refusal.h"
#include "server/store/sqlite_store.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <memory>
#include <system_error>

namespace liangheng {
namespace {

constexpr std::size_t json_piece = 1U << 16U;

class RowFormat {
public:
    virtual ~RowFormat() = default;
    virtual void begin(const EntityInfo& entity) = 0;
    virtual void row(const EntityInfo& entity, std::span<const Cell> columns) = 0;
    virtual void finish() = 0;
};

class CsvFormat final : public RowFormat {
public:
    explicit CsvFormat(ExportFile& file) : csv_([&file](std::string_view bytes) { file.write(bytes); }) {}
    void begin(const EntityInfo& entity) override { csv_.header(entity); }
    void row(const EntityInfo& entity, std::span<const Cell> columns) override { csv_.row(entity, columns); }
    void finish() override { csv_.finish(); }

private:
    CsvWriter csv_;
};

class JsonFormat final : public RowFormat {
public:
    JsonFormat(ExportFile& file, StoreReader& store) : file_(file), store_(store) {}
    void begin(const EntityInfo&) override {}
    void row(const EntityInfo& entity, std::span<const Cell> columns) override {
        json_.begin_object();
        write_columns(json_, entity, columns);
        const auto id = row_id(columns);
        for (const auto* detail : entity.details) {
            json_.key(detail->name).begin_array();
            store_.read_details(*detail, id,
                                [&](std::span<const Cell> line) { write_row(json_, *detail, line); });
            json_.end_array();
        }
        json_.end_object().end_line();
        if (json_.text().size() > json_piece) file_.write(json_.take());
    }
    void finish() override { file_.write(json_.take()); }

private:
    ExportFile& file_;
    StoreReader& store_;
    JsonWriter json_;
};

// The library writes to a file of its own; from there the bytes go where they are wanted.
class XlsxFormatRows final : public RowFormat {
public:
    XlsxFormatRows(ExportFile& file, const ExportOptions& options) : file_(file), options_(options) {
        book_ = options.out.empty() ? std::filesystem::temp_directory_path() / "liangheng" : options.out;
        book_ += ".workbook-" + std::to_string(::getpid());
    }
    ~XlsxFormatRows() override {
        std::error_code ignored;
        std::filesystem::remove(book_, ignored);
    }
    void begin(const EntityInfo& entity) override {
        std::vector<XlsxColumn> columns;
        for (const auto& column : entity.columns)
            columns.push_back({std::string(column.name), xlsx_kind(column)});
        writer_ = std::make_unique<XlsxWriter>(book_, entity.name, std::move(columns));
    }
    void row(const EntityInfo& entity, std::span<const Cell> columns) override {
        for (std::size_t i = 0; i < columns.size(); ++i) write_cell(*writer_, entity.columns[i], columns[i]);
        writer_->end_row();
    }
    void finish() override {
        std::string conditions;
        for (const auto& condition : options_.where)
            conditions += (conditions.empty() ? "" : "; ") + condition;
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        writer_->finish(
            "说明", {{"数据 / data", options_.entity},
                     {"筛选 / filter", conditions},
                     {"时间 / time",
                      to_text(UtcTime{std::chrono::duration_cast<std::chrono::milliseconds>(now).count()})},
                     {"行数 / rows", std::to_string(writer_->rows())}});
        const auto bytes = file_source(book_);
        std::array<char, 1U << 16U> piece{};
        while (const auto count = bytes(piece).value()) file_.write({piece.data(), count});
    }

private:
    ExportFile& file_;
    const ExportOptions& options_;
    std::filesystem::path book_;
    std::unique_ptr<XlsxWriter> writer_;
};

std::unique_ptr<RowFormat> make_format(const ExportOptions& options, ExportFile& file, StoreReader& store) {
    if (options.format == "csv") return std::make_unique<CsvFormat>(file);
    if (options.format == "xlsx") return std::make_unique<XlsxFormatRows>(file, options);
    return std::make_unique<JsonFormat>(file, store);
}

std::uint64_t write_rows(StoreReader& store, const ExportQuery& query, RowFormat& format) {
    const auto& entity = query.entity();
    std::uint64_t count = 0;
    const auto take = [&](std::span<const Cell> columns) {
        if (!query.takes(columns)) return;
        format.row(entity, columns);
        ++count;
    };
    format.begin(entity);
    if (entity.is_detail()) {
        each_row(store, entity.head(),
                 [&](std::span<const Cell> head) { store.read_details(entity, row_id(head), take); });
    } else {
        each_row(store, entity, take);
    }
    format.finish();
    return count;
}

void print_summary(const ExportOptions& options, std::uint64_t rows, const ExportFile& file) {
    JsonWriter json;
    json.begin_object();
    json.member("file", options.out.string())
        .member("entity", options.entity)
        .member("format", options.format);
    json.member("rows", rows).member("bytes", file.bytes()).member("sha256", file.sha256());
    json.end_object();
    std::printf("%s\n", json.text().c_str());
}

}

int run_export(const ExportOptions& options) {
    if (options.json && options.out.empty())
        return tell_refusal(refuse("export.json_needs_out"), wrong_usage);
    const auto query = ExportQuery::parse(options.entity, options.where);
    if (!query) return tell_refusal(query.error(), wrong_usage);
    DataFolder folder(options.data, DataFolder::Lock::shared);
    grow_store(folder.store());
    SqliteStore store(folder.store(), SqliteStore::Use::read);
    try {
        ExportFile file(options.out);
        const auto format = make_format(options, file, store);
        store.begin_snapshot();
        const auto rows = write_rows(store, *query, *format);
        store.end_snapshot();
        file.finish();
        if (options.json) print_summary(options, rows, file);
        return done;
    } catch (const std::system_error& error) {
        tell("export.not_writable", std::string("无法写入：") + error.what(),
             std::string("cannot be written: ") + error.what());
        return failed;
    }
}

}
