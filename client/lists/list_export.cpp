// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/lists/list_export.h"

#include "client/replica/local_office.h"
#include "client/widgets/field_text.h"
#include "client/widgets/list_reader.h"
#include "common/exchange/csv_writer.h"
#include "common/exchange/xlsx_fields.h"

#include <QCoreApplication>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace liangheng {
namespace {

QString words(const char* text) { return QCoreApplication::translate("ListExport", text); }

/// Takes the cells of the rows in order; what it cannot write it throws as std::system_error.
class ListFile {
public:
    virtual ~ListFile() = default;
    virtual void cell(const FieldInfo& field, const Cell& value, const QString& shown) = 0;
    virtual void end_row() = 0;
    virtual void finish(const std::vector<XlsxNote>& notes) = 0;
};

class ListWorkbook final : public ListFile {
public:
    ListWorkbook(std::filesystem::path file, const QString& title, std::vector<XlsxColumn> columns)
        : writer_(std::move(file), plain_text(title), std::move(columns)) {}

    // What the page says in other words than the value is written as it is shown.
    void cell(const FieldInfo& field, const Cell& value, const QString& shown) override {
        const bool number = xlsx_kind(field) != XlsxColumnKind::text;
        if (number && shown == display_text(field, value))
            write_cell(writer_, field, value);
        else
            writer_.text(plain_text(shown));
    }
    void end_row() override { writer_.end_row(); }
    void finish(const std::vector<XlsxNote>& notes) override {
        writer_.finish(plain_text(words(QT_TRANSLATE_NOOP("ListExport", "About"))), notes);
    }

private:
    XlsxWriter writer_;
};

class ListCsv final : public ListFile {
public:
    ListCsv(const std::filesystem::path& file, const std::vector<XlsxColumn>& columns)
        : out_(file, std::ios::binary), csv_([this](std::string_view bytes) { write(bytes); }) {
        for (const auto& column : columns) csv_.cell(column.header);
        csv_.end_row();
    }
    void cell(const FieldInfo&, const Cell&, const QString& shown) override {
        // A spreadsheet takes such a text for a formula.
        static const QString begins_formula = QStringLiteral("=+-@\t\r");
        const bool formula = !shown.isEmpty() && begins_formula.contains(shown.front());
        csv_.cell(plain_text(formula ? u'\'' + shown : shown));
    }
    void end_row() override { csv_.end_row(); }
    void finish(const std::vector<XlsxNote>&) override {
        csv_.finish();
        out_.close();
        check();
    }

private:
    void write(std::string_view bytes) {
        out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        check();
    }
    void check() const {
        if (!out_) throw std::system_error(errno != 0 ? errno : EIO, std::generic_category());
    }

    std::ofstream out_;
    CsvWriter csv_;
};

/// The list and its file while they come together.
class GrowingFile {
public:
    GrowingFile(const ListToExport& list, ExportScope scope, ExportForm form, LocalOffice& office,
                std::string file_name)
        : title_(list.title),
          file_name_(std::move(file_name)),
          form_(form),
          reader_(scope == ExportScope::everything ? ListReader(list.table->list(), ListFilter())
                                                   : ListReader(list.table->list())) {
        const auto& model = list.table->list();
        if (scope == ExportScope::shown)
            columns_ = list.table->shown_columns();
        else
            for (int column = 0; column < model.columnCount(); ++column) columns_.push_back(column);
        const auto session = office.session();
        notes_ = {{plain_text(words(QT_TRANSLATE_NOOP("ListExport", "List"))), plain_text(list.title)},
                  {plain_text(words(QT_TRANSLATE_NOOP("ListExport", "Filter"))),
                   scope == ExportScope::shown ? plain_text(list.filter) : std::string()},
                  {plain_text(words(QT_TRANSLATE_NOOP("ListExport", "User"))),
                   session ? session->name : std::string()},
                  {plain_text(words(QT_TRANSLATE_NOOP("ListExport", "Time"))),
                   plain_text(time_text(office.clock()))}};
    }

    Result<JobStep> read_on(JobProgress& progress) {
        progress.set_total(reader_.total());
        const auto rows = reader_.next();
        if (!rows) return refuse("desk.page_closed");
        try {
            if (!file_) begin(progress.file());
            for (const auto& row : *rows) write(row);
        } catch (const std::system_error& error) {
            return not_written(error);
        }
        progress.set_done(rows_);
        return rows->empty() ? JobStep::finished : JobStep::more;
    }

    Result<void> finish() {
        notes_.emplace_back(plain_text(words(QT_TRANSLATE_NOOP("ListExport", "Rows"))),
                            std::to_string(rows_));
        try {
            file_->finish(notes_);
        } catch (const std::system_error& error) {
            return not_written(error);
        }
        file_.reset();
        return {};
    }

private:
    void begin(const std::filesystem::path& file) {
        std::vector<XlsxColumn> columns;
        for (const auto column : columns_) {
            const auto& field = reader_.list()->field(column);
            columns.push_back({plain_text(header_of(field)), xlsx_kind(field)});
        }
        if (form_ == ExportForm::csv)
            file_ = std::make_unique<ListCsv>(file, columns);
        else
            file_ = std::make_unique<ListWorkbook>(file, title_, std::move(columns));
    }
    void write(const ListRow& row) {
        const auto& list = *reader_.list();
        for (const auto column : columns_)
            file_->cell(list.field(column), row.at(list.field_at(column)).cell(), list.text_of(column, row));
        file_->end_row();
        ++rows_;
    }
    Refusal not_written(const std::system_error& error) const {
        return refuse("desk.file_not_written", {{"file", file_name_}, {"reason", error.code().message()}});
    }

    QString title_;
    std::string file_name_;
    ExportForm form_;
    ListReader reader_;
    std::vector<int> columns_;
    std::vector<XlsxNote> notes_;
    std::unique_ptr<ListFile> file_;
    std::int64_t rows_ = 0;
};

}

JobPlan export_plan(const ListToExport& list, ExportScope scope, ExportForm form, LocalOffice& office,
                    std::filesystem::path target) {
    const auto growing = std::make_shared<GrowingFile>(list, scope, form, office, target.filename().string());
    return {
        .title = [title =
                      list.title] { return words(QT_TRANSLATE_NOOP("ListExport", "Export %1")).arg(title); },
        .target = std::move(target),
        .step = [growing](JobProgress& progress) { return growing->read_on(progress); },
        .work = [growing](JobProgress&) { return growing->finish(); }};
}

}
