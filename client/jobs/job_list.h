// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs since the program was started, newest first, in a window beside the pages: progress and cancel of
// what runs, open and open folder of what is done. It blocks nothing.
#pragma once

#include <QDialog>
#include <QFrame>

#include <filesystem>
#include <functional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace liangheng {

class DeskJob;
class JobService;

/// Opens a file or a folder with the program that the system has for it; false: there is none.
using OpenFile = std::function<bool(const std::filesystem::path&)>;
bool open_with_system(const std::filesystem::path& file);

/// One job of the list.
class JobRow : public QFrame {
    Q_OBJECT
public:
    JobRow(DeskJob& job, OpenFile open_file, QWidget* parent = nullptr);

    DeskJob& job() const { return job_; }
    void show_state();
    QPushButton& cancel() { return *cancel_; }
    QPushButton& open() { return *open_; }
    QPushButton& folder() { return *folder_; }

private:
    void hand_over(const std::filesystem::path& file);

    DeskJob& job_;
    OpenFile open_file_;
    QLabel* icon_;
    QLabel* title_;
    QLabel* state_;
    bool no_program_ = false; ///< the system could not open it
    QProgressBar* bar_;
    QPushButton* cancel_;
    QPushButton* open_;
    QPushButton* folder_;
};

class JobList : public QDialog {
    Q_OBJECT
public:
    explicit JobList(JobService& jobs, QWidget* parent = nullptr, OpenFile open_file = open_with_system);

    const std::vector<JobRow*>& rows() const { return rows_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void show_jobs();

    JobService& jobs_;
    OpenFile open_file_;
    QLabel* empty_;
    QVBoxLayout* column_;
    std::vector<JobRow*> rows_;
};

}
