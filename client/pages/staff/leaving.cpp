// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/pages/staff/leaving.h"

#include "client/forms/form_spec.h"
#include "client/widgets/field_text.h"
#include "common/staff/role_assignment.h"
#include "common/staff/territory.h"

#include <QCoreApplication>

namespace liangheng {
namespace {

QString leaving_words(const char* text) { return QCoreApplication::translate("Leaving", text); }

Uuid id_at(const FormValues& values, const char* path) {
    const auto found = values.find(path);
    return found == values.end() ? Uuid{} : uuid_from_bytes(found->second.bytes).value_or(Uuid{});
}

bool leaves(const FormValues& values) {
    const auto left = values.find("left_on");
    const auto active = values.find("active");
    return (left != values.end() && !left->second.is_null()) ||
           (active != values.end() && active->second.integer == 0);
}

QStringList territories_of(LocalOffice& office, const Id<Employee>& person) {
    QStringList names;
    if (const auto held = office.facts().each<Territory>("customer_manager", person))
        for (const auto& territory : *held) names << qt_text(territory->name);
    return names;
}

QStringList open_roles_of(LocalOffice& office, const Id<Employee>& person) {
    QStringList names;
    const auto today = date_of(office.clock());
    if (const auto held = office.facts().each<RoleAssignment>("employee", person))
        for (const auto& role : *held)
            if (!role->until || *role->until >= today)
                names << value_label(Member<Role>::enumeration(), static_cast<int>(role->role));
    return names;
}

QString unsent_words(const QString& name) {
    return leaving_words(QT_TRANSLATE_NOOP(
                             "Leaving", "What %1 has made at his own PC without the link is not known here: "
                                        "let him synchronise there until “to be sent” is 0, before his "
                                        "account is locked."))
        .arg(name);
}

}

QString what_he_leaves(LocalOffice& office, const FormValues& values) {
    const Id<Employee> person{id_at(values, "id")};
    const auto employee = office.facts().find(person);
    if (!employee || !leaves(values)) return {};
    QStringList parts;
    const auto separator = leaving_words(QT_TRANSLATE_NOOP("Leaving", ", "));
    if (const auto held = territories_of(office, person); !held.isEmpty())
        parts << leaving_words(
                     QT_TRANSLATE_NOOP("Leaving", "Still holds: %1; hand it over under Territories."))
                     .arg(held.join(separator));
    if (const auto roles = open_roles_of(office, person); !roles.isEmpty())
        parts << leaving_words(QT_TRANSLATE_NOOP("Leaving", "Open roles: %1; end them under Roles."))
                     .arg(roles.join(separator));
    parts << unsent_words(qt_text(employee->name));
    return parts.join(u' ');
}

QString what_may_be_on_his_way(LocalOffice& office, const FormValues& values) {
    const auto territory = office.facts().find(Id<Territory>{id_at(values, "territory")});
    if (!territory) return {};
    const auto employee = office.facts().find(territory->customer_manager);
    return employee ? unsent_words(qt_text(employee->name)) : QString();
}

}
