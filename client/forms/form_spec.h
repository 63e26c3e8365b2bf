// SPDX-License-Identifier: GPL-3.0-or-later
// The declaration of a form: which command it gives, how its fields are filled from a record, in which groups
// and order. Labels, units, lengths and editors come from the command's description.
#pragma once

#include "client/replica/local_office.h"
#include "client/widgets/form_view.h"

#include <string_view>

namespace liangheng {

/// What a form is about: an existing record, or a new one with what the page knows of it already.
struct FormSubject {
    Uuid record;       ///< empty: a new one
    FormValues preset; ///< goes before what the form's own filling says
    Uuid draft; ///< key of the draft that is taken up; empty: that of the record or of what it belongs to
};

/// Fields under a title. The path of a field inside a list of at most one element is "list/field".
struct FormGroup {
    const char* title = nullptr; ///< English; the translation has context "form"; null: none
    std::vector<const char*> fields;
};

/// Where a refusal of this code belongs.
struct FormFault {
    std::string_view code;
    const char* field;
};

struct FormSpec {
    std::string name;            ///< tells kinds of forms apart, in the names of drafts
    const char* title = nullptr; ///< English; the translation has context "form"
    const CommandInfo& (*command)() = nullptr;
    /// The entity whose row a form of an existing record is filled from, field by field of the same name;
    /// null: this form always makes something new.
    const EntityInfo& (*record)() = nullptr;
    const char* id = "id"; ///< field that names the record
    std::vector<FormGroup> groups;
    std::vector<const char*> required;  ///< texts that may not stay empty
    std::vector<const char*> fresh_ids; ///< ids that are made with the form, beside that of a new record
    std::vector<const char*> kept;      ///< may not be changed in an existing record
    std::vector<FormFault> faults;
    /// Values that come from elsewhere than the record of the same field names, and those of a new record.
    std::function<void(LocalOffice& office, const FormSubject& subject, FormValues& values)> fill;
    /// Entity whose field `reason` offers the reasons given last; null: none.
    const EntityInfo& (*reasons)() = nullptr;
    /// What the person should know before he saves; empty: nothing.
    std::function<QString(LocalOffice& office, const FormValues& values)> remark;
};

QString title_of(const FormSpec& spec);
/// The field of a path in the command; null: there is none.
const FieldInfo* field_at(const StructInfo& command, std::string_view path);
/// The groups as the widget wants them.
std::vector<FormSection> sections_of(const FormSpec& spec, bool is_new);

/// What a form of this subject begins with: shown fields, and ids and the version that was seen. Nothing when
/// the record is not at this desk.
std::optional<FormValues> start_values(const FormSpec& spec, LocalOffice& office, const FormSubject& subject);

/// The command with these values. A list of one part is in it when one of its shown fields is `changed`.
std::shared_ptr<const void> make_command_object(const CommandInfo& command, const FormValues& values,
                                                const std::function<bool(const std::string& path)>& changed);
/// The values of a command, paths as in forms.
FormValues values_of_command(const CommandInfo& command, const void* object);

/// The cell of a member, for filling by hand.
template<class M> OwnedCell form_value(const M& value) {
    const auto cell = Member<M>::get(value);
    return {cell.type, cell.integer, std::string(cell.bytes)};
}

}
