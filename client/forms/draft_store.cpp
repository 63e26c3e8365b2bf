// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/forms/draft_store.h"

#include "client/widgets/field_text.h"
#include "common/base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace liangheng {
namespace {

constexpr qint64 largest_file = 1 << 20;
constexpr std::size_t most_drafts = 500;

QString qt_path(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

QJsonObject texts_to_json(const std::map<std::string, QString>& texts) {
    QJsonObject object;
    for (const auto& [path, text] : texts) object[QString::fromStdString(path)] = text;
    return object;
}

std::map<std::string, QString> texts_from_json(const QJsonObject& object) {
    std::map<std::string, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it) texts[it.key().toStdString()] = it->toString();
    return texts;
}

QJsonArray to_json(const OwnedCell& cell) {
    return QJsonArray{static_cast<int>(cell.type), QString::number(cell.integer), qt_text(hex(cell.bytes))};
}

OwnedCell cell_from_json(const QJsonArray& array) {
    const auto type = array.at(0).toInt();
    if (type < 0 || type > static_cast<int>(Cell::Type::blob)) return {};
    return {static_cast<Cell::Type>(type), array.at(1).toString().toLongLong(),
            unhex(plain_text(array.at(2).toString())).value_or(std::string())};
}

QJsonObject values_to_json(const FormValues& values) {
    QJsonObject object;
    for (const auto& [path, cell] : values) object[QString::fromStdString(path)] = to_json(cell);
    return object;
}

FormValues values_from_json(const QJsonObject& object) {
    FormValues values;
    for (auto it = object.begin(); it != object.end(); ++it)
        values[it.key().toStdString()] = cell_from_json(it->toArray());
    return values;
}

Uuid id_from_json(const QJsonValue& value) {
    return uuid_from_hex(plain_text(value.toString())).value_or(Uuid{});
}

QString id_to_json(const Uuid& id) { return id ? qt_text(to_hex(id)) : QString(); }

std::optional<FormDraft> read_draft(const std::filesystem::path& path) {
    QFile file(qt_path(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest_file) return std::nullopt;
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    FormDraft draft;
    draft.form = object["form"].toString().toStdString();
    if (draft.form.empty()) return std::nullopt;
    draft.key = id_from_json(object["key"]);
    draft.record = id_from_json(object["record"]);
    draft.about = object["about"].toString();
    draft.at.ms = object["at"].toString().toLongLong();
    draft.hidden = values_from_json(object["hidden"].toObject());
    draft.start = values_from_json(object["start"].toObject());
    draft.typed = texts_from_json(object["typed"].toObject());
    return draft;
}

}

std::filesystem::path DraftStore::file(const std::string& form, const Uuid& key) const {
    return folder_ / (form + '-' + (key ? to_hex(key) : std::string("new")) + ".json");
}

bool DraftStore::keep(const FormDraft& draft) const {
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed) return false;
    std::filesystem::permissions(folder_, std::filesystem::perms::owner_all, failed);
    const QJsonObject object{
        {"form", QString::fromStdString(draft.form)}, {"key", id_to_json(draft.key)},
        {"record", id_to_json(draft.record)},         {"about", draft.about},
        {"at", QString::number(draft.at.ms)},         {"hidden", values_to_json(draft.hidden)},
        {"start", values_to_json(draft.start)},       {"typed", texts_to_json(draft.typed)}};
    QSaveFile out(qt_path(file(draft.form, draft.key)));
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return out.open(QIODevice::WriteOnly) &&
           out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           out.write(bytes) == bytes.size() && out.commit();
}

std::optional<FormDraft> DraftStore::find(const std::string& form, const Uuid& key) const {
    auto draft = read_draft(file(form, key));
    if (!draft || draft->form != form || draft->key != key) return std::nullopt;
    return draft;
}

std::vector<FormDraft> DraftStore::all() const {
    std::vector<FormDraft> drafts;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(folder_, failed)) {
        if (entry.path().extension() != ".json" || drafts.size() >= most_drafts) continue;
        if (auto draft = read_draft(entry.path())) drafts.push_back(*std::move(draft));
    }
    std::sort(drafts.begin(), drafts.end(),
              [](const FormDraft& one, const FormDraft& other) { return one.at > other.at; });
    return drafts;
}

void DraftStore::drop(const std::string& form, const Uuid& key) const {
    std::error_code failed;
    std::filesystem::remove(file(form, key), failed);
}

}
