// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/imports/import_wizard.h"

#include "client/app/refusal_words.h"
#include "client/imports/import_columns_step.h"
#include "client/imports/import_files.h"
#include "client/imports/import_rows_model.h"
#include "client/widgets/field_text.h"
#include "client/widgets/icons.h"
#include "client/widgets/page_state.h"
#include "common/exchange/csv_reader.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace liangheng {
namespace {

constexpr qint64 slice_ms = 20;
constexpr std::size_t rows_at_once = 20;

}

ImportWizard::ImportWizard(LocalOffice& office, const std::string& kind, QWidget* parent)
    : QDialog(parent),
      office_(office),
      rows_(office),
      remembered_(office),
      title_(new QLabel),
      state_(new PageState),
      stack_(new QStackedWidget),
      kind_label_(new QLabel),
      file_label_(new QLabel),
      encoding_label_(new QLabel),
      sheet_label_(new QLabel),
      kind_(new QComboBox),
      file_name_(new QLabel),
      browse_(new QPushButton(icon("search"), QString())),
      template_(new QPushButton(icon("save"), QString())),
      encoding_(new QComboBox),
      sheet_(new QComboBox),
      columns_(new ImportColumnsStep),
      counts_(new QLabel),
      filter_(new QComboBox),
      lines_(new QTableView),
      model_(new ImportRowsModel(this)),
      progress_(new QProgressBar),
      summary_(new QLabel),
      errors_(new QPushButton(icon("export"), QString())),
      back_(new QPushButton),
      next_(new QPushButton),
      close_(new QPushButton) {
    filling_ = true;
    for (const auto& name : kinds_to_import(office_.context().context))
        kind_->addItem(import_kind_label(name), QString::fromStdString(name));
    kind_->setCurrentIndex(std::max(0, kind_->findData(QString::fromStdString(kind))));
    encoding_->addItem(QString());
    for (const auto encoding : {Encoding::utf8, Encoding::gb18030, Encoding::utf16_le, Encoding::utf16_be})
        encoding_->addItem(qt_text(encoding_name(encoding)), static_cast<int>(encoding));
    filling_ = false;
    build();
    work_.setInterval(0);
    connect(&work_, &QTimer::timeout, this, &ImportWizard::decide_some);
    connect(columns_, &ImportColumnsStep::columns_changed, this, &ImportWizard::update_buttons);
    connect(&office_, &LocalOffice::outbox_changed, this, [this] {
        look_at_part();
        update_buttons();
    });
    connect(&office_, &LocalOffice::progress_changed, this, &ImportWizard::update_buttons);
    fill_choices();
    retranslate();
}

ImportWizard::~ImportWizard() = default;

ImportWizard::Step ImportWizard::step() const { return static_cast<Step>(stack_->currentIndex()); }
std::string ImportWizard::chosen_kind() const { return plain_text(kind_->currentData().toString()); }
QString ImportWizard::summary() const { return summary_->text(); }
void ImportWizard::tell(const Refusal& refusal) { state_->error().say(words_of(refusal)); }

void ImportWizard::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && step() == file) event->acceptProposedAction();
}
void ImportWizard::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && step() == file) open_file(urls.front().toLocalFile());
}

void ImportWizard::choose_file() {
    const auto chosen = QFileDialog::getOpenFileName(this, tr("Choose a file"), QFileInfo(path_).path(),
                                                     tr("Tables (*.xlsx *.csv *.txt);;All files (*)"));
    if (!chosen.isEmpty()) open_file(chosen);
}

void ImportWizard::open_file(const QString& chosen) {
    QFile in(chosen);
    path_ = chosen;
    file_name_->setText(QFileInfo(chosen).fileName());
    bytes_.clear();
    model_->show_rows(nullptr, std::nullopt);
    columns_->show_columns(nullptr);
    preview_.reset();
    if (!in.open(QIODevice::ReadOnly)) {
        state_->error().say(tr("The file cannot be read: %1").arg(in.errorString()));
        return fill_choices();
    }
    if (in.size() > static_cast<qint64>(desk_csv_limits.file_bytes)) {
        tell(refuse("exchange.file_too_large", {{"limit", std::to_string(desk_csv_limits.file_bytes)}}));
        return fill_choices();
    }
    bytes_ = in.readAll().toStdString();
    filling_ = true;
    sheet_->clear();
    encoding_->setCurrentIndex(0);
    filling_ = false;
    open_again();
}

void ImportWizard::open_again() {
    if (path_.isEmpty()) return;
    model_->show_rows(nullptr, std::nullopt);
    state_->error().say({});
    state_->notice().say({});
    preview_ = make_preview(office_, rows_, chosen_kind(), path_, bytes_);
    RowOptions options;
    options.sheet = plain_text(sheet_->currentText());
    if (encoding_->currentIndex() > 0)
        options.encoding = static_cast<Encoding>(encoding_->currentData().toInt());
    if (const auto refusal = preview_->open(options)) {
        preview_.reset();
        tell(*refusal);
    } else {
        remembered_.recall(*preview_);
        if (const auto batch = office_.facts().find(preview_->batch()))
            state_->notice().say(tr("This file was imported on %1 already (%n row(s)).", nullptr,
                                    static_cast<int>(batch->accepted.value))
                                     .arg(time_text(batch->imported_at)));
    }
    fill_choices();
}

void ImportWizard::fill_choices() {
    filling_ = true;
    const bool book = preview_ && preview_->format() == "xlsx";
    if (book) {
        sheet_->clear();
        for (const auto& name : preview_->sheets()) sheet_->addItem(qt_text(name));
        sheet_->setCurrentText(qt_text(preview_->sheet()));
    }
    for (auto* widget : std::initializer_list<QWidget*>{sheet_, sheet_label_}) widget->setVisible(book);
    for (auto* widget : std::initializer_list<QWidget*>{encoding_, encoding_label_})
        widget->setVisible(preview_ && !book);
    filling_ = false;
    columns_->show_columns(preview_.get());
    update_buttons();
}

void ImportWizard::go_back() {
    if (step() == file || step() == after) return;
    work_.stop();
    show_step(static_cast<Step>(step() - 1));
}

void ImportWizard::go_on() {
    if (!next_->isEnabled()) return;
    if (step() == file) return show_step(columns);
    if (step() == columns) return begin_deciding();
    if (step() == rows) return import_rows();
    accept();
}

void ImportWizard::show_step(Step shown) {
    stack_->setCurrentIndex(shown);
    const QStringList titles{tr("1 File"), tr("2 Columns"), tr("3 Rows"), tr("4 Done")};
    QStringList marked;
    for (int i = 0; i < titles.size(); ++i)
        marked << (i == shown ? QStringLiteral("<b>%1</b>").arg(titles[i]) : titles[i]);
    title_->setText(marked.join(QStringLiteral("  ›  ")));
    update_buttons();
}

void ImportWizard::update_buttons() {
    const bool sending = static_cast<bool>(sent_);
    back_->setVisible(step() == columns || step() == rows);
    back_->setEnabled(!sending);
    template_->setEnabled(kind_->count() > 0);
    browse_->setEnabled(kind_->count() > 0);
    QString why;
    if (kind_->count() == 0)
        why = tr("Your roles may import nothing.");
    else if (!preview_)
        why = tr("Choose a file first.");
    else if (step() == columns && std::none_of(preview_->columns().begin(), preview_->columns().end(),
                                               [](const auto& column) { return column.has_value(); }))
        why = tr("No field has a column.");
    else if (step() == rows && !preview_->decided())
        why = tr("The rows are being decided.");
    else if (step() == rows && sending)
        why = tr("The server is asked.");
    else if (step() == rows && !office_.online())
        why = tr("Needs the link: import");
    else if (step() == rows && preview_->counts().accepted() == 0)
        why = tr("There is no row to import.");
    next_->setEnabled(why.isEmpty() || step() == after);
    next_->setToolTip(next_->isEnabled() ? QString() : why);
    next_->setText(tr("Next"));
    if (step() == after) next_->setText(tr("Finish"));
    if (step() != rows || !preview_) return;
    const auto& counts = preview_->counts();
    next_->setText(counts.in(ImportRowState::refused) == 0
                       ? tr("Import")
                       : tr("Import the %n good row(s)", nullptr, static_cast<int>(counts.accepted())));
}

void ImportWizard::begin_deciding() {
    remembered_.keep(*preview_);
    state_->error().say({});
    show_step(rows);
    model_->show_rows(nullptr, std::nullopt);
    if (const auto refusal = preview_->begin()) return tell(*refusal);
    progress_->setRange(0, 0);
    progress_->show();
    work_.start();
    update_buttons();
}

void ImportWizard::decide_some() {
    QElapsedTimer slice;
    slice.start();
    while (slice.elapsed() < slice_ms) {
        const auto more = preview_->decide_some(rows_at_once);
        if (more && *more) continue;
        work_.stop();
        progress_->hide();
        if (!more) tell(more.error());
        show_counts();
        show_lines();
        lines_->resizeColumnsToContents();
        update_buttons();
        Q_EMIT decided();
        return;
    }
    show_counts();
}

void ImportWizard::show_counts() {
    if (!preview_) return counts_->clear();
    const auto& counts = preview_->counts();
    auto text = tr("%1 rows read: %2 new, %3 changed, %4 the same, %5 refused, %6 blank.")
                    .arg(counts.read)
                    .arg(counts.in(ImportRowState::added))
                    .arg(counts.in(ImportRowState::changed))
                    .arg(counts.in(ImportRowState::same))
                    .arg(counts.in(ImportRowState::refused))
                    .arg(counts.in(ImportRowState::blank));
    for (const auto& note : preview_->notes()) text += u'\n' + words_of(note);
    counts_->setText(text);
}

void ImportWizard::show_lines() {
    if (filling_) return;
    const auto chosen = filter_->currentData().toInt();
    model_->show_rows(preview_ && preview_->decided() ? preview_.get() : nullptr,
                      chosen < 0 ? std::nullopt : std::optional(static_cast<ImportRowState>(chosen)));
}

void ImportWizard::import_rows() {
    parts_ = preview_->batches();
    part_ = 0;
    accepted_ = 0;
    refused_ = false;
    send_part();
}

void ImportWizard::send_part() {
    const auto done = office_.submit(parts_.at(part_));
    if (!done) return tell(done.error());
    sent_ = *done;
    update_buttons();
}

void ImportWizard::look_at_part() {
    const auto entry = sent_ ? office_.outbox().find(sent_) : std::nullopt;
    if (!entry || is_pending(entry->state)) return;
    sent_ = {};
    if (entry->state == CommandState::refused) {
        refused_ = true;
        tell(refuse(entry->code, entry->arguments));
        update_buttons();
        Q_EMIT imported();
        return;
    }
    accepted_ += parts_[part_].accepted.value;
    if (++part_ < parts_.size()) return send_part();
    const auto& counts = preview_->counts();
    summary_->setText(
        tr("%1 is imported. %2 rows read = %3 accepted (%4 new, %5 changed, %6 the same) + %7 refused "
           "+ %8 blank.")
            .arg(qt_text(preview_->file_name()))
            .arg(counts.read)
            .arg(accepted_)
            .arg(counts.in(ImportRowState::added))
            .arg(counts.in(ImportRowState::changed))
            .arg(counts.in(ImportRowState::same))
            .arg(counts.in(ImportRowState::refused))
            .arg(counts.in(ImportRowState::blank)));
    errors_->setVisible(counts.in(ImportRowState::refused) > 0);
    state_->notice().say({});
    show_step(after);
    Q_EMIT imported();
}

void ImportWizard::save_errors() {
    const auto file =
        QFileDialog::getSaveFileName(this, tr("Save the refused rows"), QString(), tr("Workbook (*.xlsx)"));
    if (!file.isEmpty() && !write_error_file(*preview_, file))
        state_->error().say(tr("The file cannot be written: %1").arg(file));
}

void ImportWizard::save_template() {
    const auto file = QFileDialog::getSaveFileName(this, tr("Save a template"),
                                                   import_kind_label(chosen_kind()) + QStringLiteral(".xlsx"),
                                                   tr("Workbook (*.xlsx)"));
    if (file.isEmpty()) return;
    const auto empty = make_preview(office_, rows_, chosen_kind(), file, {});
    if (!write_template(*empty, file)) state_->error().say(tr("The file cannot be written: %1").arg(file));
}

}
