// SPDX-License-Identifier: GPL-3.0-or-later
// `import staff`: a row is an employee, recognised by his number, with his department and, where the file has
// them, a role and the territory that he holds. Departments and territories that are not there yet are made
// when the row names them. A person with two roles has two rows.
#pragma once

#include "common/imports/import_kind.h"
#include "common/staff/role_assignment.h"
#include "common/staff/territory_holder.h"

namespace liangheng {

class ImportStaff final : public ImportKind {
public:
    explicit ImportStaff(ImportWork& work);

    const ImportFields& fields() const override { return fields_; }
    std::string item(const ImportRow& row) const override { return row.text(number_); }
    ImportUnit unit(ImportRow& row, const Facts& facts) override;
    void begin_pass() override { persons_.clear(); }

private:
    /// Rows of one person say the same of him.
    bool contradicts(ImportRow& row);
    std::optional<Id<Department>> add_department(ImportUnit& unit, ImportRow& row, const Facts& facts);
    std::optional<Id<Department>> parent_of(ImportRow& row);
    std::optional<Employee> add_employee(ImportUnit& unit, ImportRow& row, const Id<Department>& department,
                                         const Facts& facts);
    void add_role(ImportUnit& unit, ImportRow& row, const Employee& employee,
                  const Id<Department>& department, const Facts& facts);
    void add_territory(ImportUnit& unit, ImportRow& row, const Employee& employee,
                       const Id<Department>& department, const Facts& facts);
    /// The first day of role and territory.
    Date first_day(const ImportRow& row, const Employee& employee) const;

    struct Person {
        std::uint64_t line;
        std::string values;
    };

    ImportFields fields_;
    std::map<std::string, Person> persons_; // by number
    std::size_t number_, employee_end_, department_, department_name_, department_kind_, department_parent_;
    std::size_t role_, squad_leader_, effective_from_, until_, territory_, territory_name_;
};

}
