// SPDX-License-Identifier: GPL-3.0-or-later
// Import of a file at the desk: choose it, match its columns, look at every row, import all or the good ones,
// see what came of it. Nothing is sent before the person has seen the rows.
#pragma once

// First: moc 6.4 does not get through <compare> alone.
#include <QDialog>

#include "client/imports/desk_import.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace liangheng {

class ImportColumnsStep;
class ImportRowsModel;
class PageState;

class ImportWizard : public QDialog {
    Q_OBJECT
public:
    enum Step { file, columns, rows, after };

    /// Offers the kinds that the person may import; `kind` first.
    ImportWizard(LocalOffice& office, const std::string& kind, QWidget* parent = nullptr);
    ~ImportWizard() override;

    Step step() const;
    /// Reads the file; what is wrong with it is said above.
    void open_file(const QString& file);
    void go_on();
    void go_back();
    /// Sends the accepted rows; the answer of the server leads to the last step.
    void import_rows();

    ImportPreview* preview() { return preview_.get(); }
    ImportColumnsStep& columns_step() { return *columns_; }
    ImportRowsModel& rows_model() { return *model_; }
    PageState& state() { return *state_; }
    QPushButton& next_button() { return *next_; }
    QComboBox& filter() { return *filter_; }
    QString summary() const;

Q_SIGNALS:
    /// All rows are decided.
    void decided();
    /// The server has answered for all parts, or refused one.
    void imported();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* make_file_step();
    QWidget* make_rows_step();
    QWidget* make_after_step();
    void retranslate();
    void show_step(Step step);
    void update_buttons();
    void choose_file();
    void open_again();
    void fill_choices();
    void begin_deciding();
    void decide_some();
    void show_counts();
    void show_lines();
    void send_part();
    void look_at_part();
    void tell(const Refusal& refusal);
    void save_errors();
    void save_template();
    std::string chosen_kind() const;

    LocalOffice& office_;
    DeskImportRows rows_;
    RememberedColumns remembered_;
    std::unique_ptr<ImportPreview> preview_;
    std::string bytes_;
    QString path_;
    bool filling_ = false;
    QTimer work_;
    std::vector<ImportRows> parts_;
    std::size_t part_ = 0;
    Uuid sent_;
    std::int64_t accepted_ = 0; ///< by the server
    bool refused_ = false;

    QLabel* title_;
    PageState* state_;
    QStackedWidget* stack_;
    QLabel* kind_label_;
    QLabel* file_label_;
    QLabel* encoding_label_;
    QLabel* sheet_label_;
    QComboBox* kind_;
    QLabel* file_name_;
    QPushButton* browse_;
    QPushButton* template_;
    QComboBox* encoding_;
    QComboBox* sheet_;
    ImportColumnsStep* columns_;
    QLabel* counts_;
    QComboBox* filter_;
    QTableView* lines_;
    ImportRowsModel* model_;
    QProgressBar* progress_;
    QLabel* summary_;
    QPushButton* errors_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* close_;
};

}
