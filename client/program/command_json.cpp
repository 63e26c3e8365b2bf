// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/command_json.h"

#include "common/base/fresh.h"
#include "common/schema/cell_text.h"

#include <QJsonArray>

#include <optional>

namespace liangheng {
namespace {

std::string text_of(const QString& text) { return text.toStdString(); }

Refusal at_place(Refusal refusal, const std::string& place) {
    for (auto& argument : refusal.arguments)
        if (argument.name == "field") argument.value = place;
    return refusal;
}

const char* json_type(Kind kind) {
    switch (kind) {
    case Kind::boolean:
        return "true, false";
    case Kind::number:
    case Kind::change:
        return "123";
    case Kind::list:
        return "[ ]";
    default:
        return "\" \"";
    }
}

Refusal wrong_type(const FieldInfo& field, Kind kind, const std::string& place) {
    return refuse("input.wrong_type",
                  {{"field", place}, {"expected", json_type(kind)}, {"label", std::string(field.label)}});
}

// A whole number without loss; JSON knows fractions and exponents too.
std::optional<std::string> digits_of(const QJsonValue& value) {
    if (value.isString()) return text_of(value.toString());
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1)) return std::nullopt;
    return std::to_string(value.toInteger());
}

std::optional<std::string> scalar_text(Kind kind, const QJsonValue& value) {
    switch (kind) {
    case Kind::boolean:
        if (!value.isBool()) return std::nullopt;
        return value.toBool() ? "true" : "false";
    case Kind::number:
    case Kind::change:
        return digits_of(value);
    default:
        break;
    }
    if (!value.isString()) return std::nullopt;
    return text_of(value.toString());
}

Result<OwnedCell> cell_of(const FieldInfo& field, const QJsonValue& value, const std::string& place) {
    if (value.isNull()) {
        if (field.optional) return OwnedCell::null();
        return at_place(refuse_value("value.missing", field, {}, {}), place);
    }
    const auto text = scalar_text(field.kind, value);
    if (!text) return wrong_type(field, field.kind, place);
    auto cell = parse_cell(field, *text);
    if (!cell) return at_place(cell.error(), place);
    return *std::move(cell);
}

class Filler {
public:
    explicit Filler(UtcTime now) : now_(now) {}

    Result<void> fill(const StructInfo& info, const QJsonObject& from, void* object, const std::string& path,
                      bool whole_command) {
        for (auto it = from.begin(); it != from.end(); ++it)
            if (!info.find(text_of(it.key()))) return unknown_field(info, path + text_of(it.key()));
        for (const auto& field : info.fields) {
            const auto place = path + std::string(field.name);
            const auto value =
                from.value(QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size())));
            const auto done = value.isUndefined() ? left_out(info, field, object, place, whole_command)
                                                  : set(field, value, object, place);
            if (!done) return done.error();
        }
        return {};
    }

private:
    static Refusal unknown_field(const StructInfo& info, const std::string& place) {
        std::string known;
        for (const auto& field : info.fields) known += (known.empty() ? "" : ", ") + std::string(field.name);
        return refuse("input.unknown_field", {{"field", place}, {"known", known}});
    }

    Result<void> set(const FieldInfo& field, const QJsonValue& value, void* object,
                     const std::string& place) {
        if (field.kind == Kind::list) return set_list(field, value, object, place);
        const auto cell = cell_of(field, value, place);
        if (!cell) return cell.error();
        if (!field.set(object, cell->cell()))
            return at_place(refuse_value("value.out_of_range", field, {}, {}), place);
        return {};
    }

    Result<void> set_list(const FieldInfo& field, const QJsonValue& value, void* object,
                          const std::string& place) {
        if (!value.isArray()) return wrong_type(field, Kind::list, place);
        const auto elements = value.toArray();
        if (static_cast<std::size_t>(elements.size()) > field.limit)
            return refuse("input.too_many", {{"field", place}, {"limit", std::to_string(field.limit)}});
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const auto at = place + '[' + std::to_string(i) + ']';
            const auto done = set_element(field, elements.at(i), field.list.append(object), at);
            if (!done) return done.error();
        }
        return {};
    }

    Result<void> set_element(const FieldInfo& list, const QJsonValue& value, void* element,
                             const std::string& place) {
        if (list.list.element) {
            if (!value.isObject()) return refuse("input.wrong_type", {{"field", place}, {"expected", "{ }"}});
            return fill(list.list.element(), value.toObject(), element, place + '.', false);
        }
        FieldInfo field;
        field.name = list.name;
        field.kind = list.list.element_kind;
        const auto cell = cell_of(field, value, place);
        if (!cell) return cell.error();
        if (!list.list.set(element, cell->cell()))
            return at_place(refuse_value("value.out_of_range", field, {}, {}), place);
        return {};
    }

    // A field that is not there: a new id, or the default where that is a value.
    Result<void> left_out(const StructInfo& info, const FieldInfo& field, void* object,
                          const std::string& place, bool whole_command) {
        if (field.kind == Kind::list || field.optional) return {};
        const bool names_new_row = field.name == "id" || (field.number == 1 && !info.find("seen_version"));
        if (whole_command && field.kind == Kind::id && names_new_row) {
            const auto id = new_id(now_);
            field.set(object, Cell::blob(id.view()));
            return {};
        }
        if (field.kind == Kind::date || field.kind == Kind::time)
            return at_place(refuse_value("value.missing", field, {}, {}), place);
        if (auto refusal = check_cell(field, field.get(object))) return at_place(*std::move(refusal), place);
        return {};
    }

    UtcTime now_;
};

}

Result<std::shared_ptr<const void>> command_from_json(const CommandInfo& command, const QJsonObject& body,
                                                      UtcTime now) {
    std::shared_ptr<void> object(command.create(), command.destroy);
    if (const auto done = Filler(now).fill(command, body, object.get(), {}, true); !done) return done.error();
    return std::shared_ptr<const void>(std::move(object));
}

}
