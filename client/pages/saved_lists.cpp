// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/saved_lists.h"

#include "client/app/refusal_words.h"
#include "client/widgets/enter_guard.h"
#include "client/widgets/field_text.h"
#include "client/widgets/filter_line.h"
#include "client/widgets/icons.h"
#include "common/base/fresh.h"
#include "common/desk/drop_saved_list.h"
#include "common/desk/drop_shared_list.h"
#include "common/desk/put_saved_list.h"
#include "common/desk/put_shared_list.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::size_t most_saved_lists = 200;

// Asks for a title and the readers.
class SaveDialog : public QDialog {
public:
    SaveDialog(const QStringList& readers, QWidget* parent)
        : QDialog(parent), title_(new QLineEdit), readers_(new QComboBox) {
        setWindowTitle(SavedLists::tr("Save the list"));
        title_->setMaxLength(40);
        title_->setAccessibleName(SavedLists::tr("Title"));
        readers_->addItems(readers);
        readers_->setAccessibleName(SavedLists::tr("Who may use it"));
        auto* buttons = new QDialogButtonBox;
        auto* save = buttons->addButton(SavedLists::tr("Save"), QDialogButtonBox::AcceptRole);
        buttons->addButton(SavedLists::tr("Cancel"), QDialogButtonBox::RejectRole);
        save->setEnabled(false);
        auto* form = new QFormLayout(this);
        form->addRow(SavedLists::tr("Title"), title_);
        form->addRow(SavedLists::tr("Who may use it"), readers_);
        form->addRow(buttons);
        connect(title_, &QLineEdit::textChanged, save,
                [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        new EnterGuard(title_);
    }
    QString title() const { return title_->text().trimmed(); }
    int reader() const { return readers_->currentIndex(); }

private:
    QLineEdit* title_;
    QComboBox* readers_;
};

}

SavedLists::SavedLists(LocalOffice& office, std::string list, ListPanel& panel, FilterLine& words,
                       QWidget* parent)
    : QObject(parent),
      office_(office),
      list_(std::move(list)),
      panel_(panel),
      words_(words),
      button_(new QToolButton) {
    button_->setIcon(icon("save"));
    button_->setAutoRaise(true);
    connect(button_, &QToolButton::clicked, this, [this] {
        auto* menu = new QMenu(button_);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu);
        menu->popup(button_->mapToGlobal(QPoint(0, button_->height())));
    });
    auto* save = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), parent);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &SavedLists::ask_and_save);
    retranslate();
}

void SavedLists::retranslate() {
    button_->setText(tr("Saved lists"));
    button_->setToolTip(tr("Saved lists: own and shared ones (Ctrl+Shift+F saves this one)"));
    button_->setAccessibleName(tr("Saved lists"));
}

std::vector<ListedSavedList> SavedLists::lists() const {
    const ReplicaSource source(office_, queries::saved_lists,
                               {OwnedCell::text(list_), OwnedCell::text(list_)});
    auto all = rows_of<ListedSavedList>(source, {}, {{field_position(source.row(), "title"), false}},
                                        most_saved_lists);
    std::stable_partition(all.begin(), all.end(), [](const auto& one) { return !one.department; });
    return all;
}

std::vector<Id<Department>> SavedLists::departments() const {
    std::vector<Id<Department>> departments;
    for (const auto& held : office_.context().context.roles)
        if (std::find(departments.begin(), departments.end(), held.department) == departments.end())
            departments.push_back(held.department);
    return departments;
}

bool SavedLists::is_own(const ListedSavedList& list) const {
    return list.owner == office_.context().context.actor;
}

QString SavedLists::words_of_list(const ListedSavedList& list) const {
    const auto title = qt_text(list.title);
    if (!list.department) return title;
    return tr("%1 (shared by %2)").arg(title, qt_text(list.owner_name.value_or(std::string())));
}

void SavedLists::fill(QMenu& menu) {
    const auto all = lists();
    for (const auto& list : all)
        connect(menu.addAction(words_of_list(list)), &QAction::triggered, this, [this, list] { use(list); });
    if (all.empty()) menu.addAction(tr("Nothing is saved yet"))->setEnabled(false);
    menu.addSeparator();
    connect(menu.addAction(icon("save"), tr("Save this list …")), &QAction::triggered, this,
            &SavedLists::ask_and_save);
    auto* deleting = menu.addMenu(icon("discard"), tr("Delete"));
    for (const auto& list : all)
        if (is_own(list))
            connect(deleting->addAction(words_of_list(list)), &QAction::triggered, this,
                    [this, list] { tell(drop(list)); });
    deleting->setEnabled(!deleting->isEmpty());
}

void SavedLists::use(const ListedSavedList& list) {
    const auto layout = layout_from_text(qt_text(list.contents));
    if (!layout) return;
    words_.setText(layout->words);
    words_.apply_now();
    panel_.set_layout(*layout);
}

Result<Uuid> SavedLists::save(const QString& title, const std::optional<Id<Department>>& department) {
    auto layout = panel_.layout();
    layout.words = words_.text().trimmed();
    const auto contents = plain_text(layout_text(layout));
    const auto all = lists();
    const auto same = std::find_if(all.begin(), all.end(), [&](const ListedSavedList& one) {
        return is_own(one) && qt_text(one.title) == title && one.department == department;
    });
    const bool anew = same == all.end();
    const auto id = anew ? new_id(office_.clock()) : same->id.value;
    const auto seen = anew ? Count{} : same->version;
    if (!department)
        return office_.submit(PutSavedList{.id = {id},
                                           .seen_version = seen,
                                           .list = list_,
                                           .title = plain_text(title),
                                           .contents = contents});
    return office_.submit(PutSharedList{.id = {id},
                                        .seen_version = seen,
                                        .department = *department,
                                        .list = list_,
                                        .title = plain_text(title),
                                        .contents = contents});
}

Result<Uuid> SavedLists::drop(const ListedSavedList& list) {
    if (!list.department) return office_.submit(DropSavedList{.id = list.id, .seen_version = list.version});
    return office_.submit(DropSharedList{.id = {list.id.value}, .seen_version = list.version});
}

void SavedLists::tell(const Result<Uuid>& done) {
    Q_EMIT refused(done ? QString() : tr("Not done. %1").arg(words_of(done.error())));
}

void SavedLists::ask_and_save() {
    const auto sharing = departments();
    QStringList readers{tr("Only me")};
    for (const auto& department : sharing) {
        const auto row = office_.facts().find(department);
        readers << tr("Everybody of %1").arg(row ? qt_text(row->name) : QString());
    }
    SaveDialog dialog(readers, button_->window());
    if (dialog.exec() != QDialog::Accepted) return;
    const auto reader = dialog.reader();
    tell(save(dialog.title(),
              reader > 0 ? std::optional(sharing.at(static_cast<std::size_t>(reader - 1))) : std::nullopt));
}

}
