// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/widgets/lookup_editor.h"

#include "common/base/text.h"

#include <QEvent>

namespace liangheng {

LookupEditor::LookupEditor(const FieldInfo& field, const EditorParts& parts)
    : FieldEditor(field),
      parts_(parts),
      box_(new LookupBox([this](const QString& typed) { return parts_.search(this->field(), typed); })) {
    watch(box_);
    connect(box_, &LookupBox::taken, this, [this] {
        Q_EMIT edited();
        if (box_->hasFocus()) move_focus(*box_, Direction::forward);
    });
    connect(box_, &LookupBox::passed, this, [this](Direction direction) {
        empty_when_cleared();
        move_focus(*box_, direction);
    });
}

// A field whose text was deleted names nothing any more.
void LookupEditor::empty_when_cleared() {
    if (!box_->text().trimmed().isEmpty() || !box_->choice()) return;
    box_->set_choice({});
    Q_EMIT edited();
}

Result<OwnedCell> LookupEditor::value() const {
    if (const auto& choice = box_->choice())
        return OwnedCell::blob(
            std::string(choice->key.constData(), static_cast<std::size_t>(choice->key.size())));
    if (field().optional) return OwnedCell::null();
    return refuse_value("value.missing", field(), {}, {});
}

bool LookupEditor::empty() const { return !box_->choice(); }

void LookupEditor::show(const OwnedCell& value) {
    box_->set_choice(value.is_null() ? std::nullopt : parts_.resolve(field(), value.cell()));
}

QString LookupEditor::typed() const {
    return box_->choice() ? QString::fromLatin1(box_->choice()->key.toHex()) : QString();
}

void LookupEditor::type(const QString& text) {
    const auto id = QByteArray::fromHex(text.toLatin1());
    show(id.isEmpty() ? OwnedCell::null() : OwnedCell::blob(id.toStdString()));
}

void LookupEditor::set_read_only(bool read_only) {
    box_->setReadOnly(read_only);
    box_->setEnabled(!read_only);
}

// Before the box puts its choice back into an empty field.
bool LookupEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut) empty_when_cleared();
    return FieldEditor::eventFilter(watched, event);
}

}
