// SPDX-License-Identifier: GPL-3.0-or-later
// Master data at the desk: which tabs a role has, and that each form gives its command.
#include "client/pages/brands/brands_page.h"
#include "client/pages/brands/goods_page.h"
#include "client/pages/calendar/calendar_lists.h"
#include "client/pages/calendar/cycles_page.h"
#include "client/pages/calendar/year_plan.h"
#include "client/pages/policies/parameters_page.h"
#include "client/pages/policies/policy_forms.h"
#include "client/pages/products/goods_lists.h"
#include "client/pages/products/product_forms.h"
#include "client/pages/retailers/retailer_forms.h"
#include "client/pages/retailers/retailers_page.h"
#include "client/pages/retailers/shop_person_form.h"
#include "client/pages/retailers/trade_area_list.h"
#include "client/pages/staff/administration_page.h"
#include "client/pages/staff/organisation_lists.h"
#include "client/pages/staff/staff_forms.h"
#include "client/widgets/page_state.h"
#include "common/policies/parameters.h"
#include "common/products/set_price.h"
#include "common/products/set_price_classes.h"
#include "common/retailers/put_shop_person.h"
#include "common/rules/refusal_sentences.h"
#include "common/staff/assign_territory.h"
#include "common/staff/put_employee.h"
#include "tests/client/desk/desk_world.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCompleter>
#include <QLineEdit>
#include <QTabWidget>

namespace liangheng {
namespace {

struct Office {
    DeskWorld world;

    Office(const Employee& person, Role role, const Department& department) {
        world.county.assign(person, role, department);
        world.office.actor = world.county.as(role, person, department);
        auto session = world.office.session();
        session.employee = person.id.value;
        session.roles = {
            {std::string(enum_info<Role>().find(static_cast<int>(role))->name), department.id.value, {}}};
        world.desk.store().keep_session(session);
        world.go_online();
    }
    template<class P> std::unique_ptr<P> page() {
        auto made = std::make_unique<P>(world.context());
        show_window(*made);
        DeskWorld::settle();
        return made;
    }
    std::unique_ptr<RecordListPage> list(const RecordListSpec& spec) {
        auto made = std::make_unique<RecordListPage>(world.context(), spec);
        show_window(*made);
        DeskWorld::settle();
        return made;
    }
    template<class C> C given() {
        const auto entries = world.local().outbox().entries();
        return *static_cast<const C*>(decode_command(entries.at(0).command).get());
    }
};

struct Administrator : Office {
    Administrator() : Office(county_admin().first, Role::administrator, county_admin().second) {}

private:
    static std::pair<Employee, Department> county_admin() {
        const County county;
        return {county.admin, county.county};
    }
};
struct ServiceStaff : Office {
    ServiceStaff() : Office(County().staff, Role::service_staff, County().first) {}
};
struct Head : Office {
    Head() : Office(County().head, Role::department_head, County().county) {}
};

void put(RecordPage& page, const char* path, const OwnedCell& value) {
    page.form()->view().put({{path, value}});
}

QString verdict(RecordPage& page) {
    (void)QTest::qWaitFor([&] { return !page.form()->verdict().sentence().isEmpty(); }, 10'000);
    return page.form()->verdict().sentence();
}

const FormSpec* all_forms[] = {
    &retailer_form(),      &licence_form(),    &retailer_status_form(), &move_retailer_form(),
    &shop_person_form(),   &product_form(),    &brand_form(),           &price_form(),
    &price_classes_form(), &department_form(), &employee_form(),        &territory_form(),
    &handover_form(),      &role_form(),       &end_role_form(),        &substitution_form(),
    &workdays_form(),      &parameter_form(),  &float_policy_form(),    &trade_area_form()};

}

TEST_CASE("every form shows fields of its command, and its refusals have sentences and a field", "[desk]") {
    std::set<std::string> names;
    for (const auto* spec : all_forms) {
        INFO(spec->name);
        CHECK(names.insert(spec->name).second);
        CHECK_NOTHROW(sections_of(*spec, true));
        CHECK((field_at(spec->command(), spec->id) != nullptr || !spec->record));
        for (const auto* paths : {&spec->required, &spec->fresh_ids, &spec->kept})
            for (const auto* path : *paths) CHECK(field_at(spec->command(), path) != nullptr);
        for (const auto& fault : spec->faults) {
            INFO(fault.code);
            CHECK(find_sentence(fault.code) != nullptr);
            CHECK(field_at(spec->command(), fault.field) != nullptr);
        }
    }
}

TEST_CASE("the administration page has the tabs of the role", "[desk]") {
    CHECK(Administrator().page<AdministrationPage>()->tabs().count() == 11);
    CHECK(Head().page<AdministrationPage>()->tabs().count() == 4);
    CHECK(ServiceStaff().page<AdministrationPage>()->tabs().count() == 3);
    CHECK(ServiceStaff().page<GoodsPage>()->tabs().count() == 4);
    CHECK(Head().page<GoodsPage>()->tabs().count() == 3);
}

TEST_CASE("a product gets other prices from tomorrow on, beginning with those of today", "[desk]") {
    ServiceStaff desk;
    const auto page = desk.page<BrandsPage>();
    page->table().select_key(key_of(desk.world.county.products[1].id.value));
    DeskWorld::settle();
    for (auto* button : page->findChildren<QAbstractButton*>())
        if (button->text() == BrandsPage::tr("New prices")) button->click();
    REQUIRE(page->form());
    CHECK(page->form()->view().editor("wholesale").typed() == "100.00");
    put(*page, "wholesale", OwnedCell::of(10'300));
    REQUIRE(page->form()->save());
    const auto given = desk.given<SetPrice>();
    CHECK(given.product == desk.world.county.products[1].id);
    CHECK(given.wholesale == Fen{10'300});
    CHECK(given.allocation == Fen{8'000});
    CHECK(given.effective_from.days == desk.world.county.today.days + 1);
    desk.world.exchange();
    CHECK(desk.list(prices_list())->row_count() == 11);
}

TEST_CASE("price classes are set by their bounds and listed with day and author", "[desk]") {
    ServiceStaff desk;
    const auto page = desk.list(price_classes_list());
    REQUIRE(page->open_form(price_classes_form(), {}));
    put(*page, "first_from", OwnedCell::of(10'000));
    put(*page, "second_from", OwnedCell::of(7'000));
    put(*page, "third_from", OwnedCell::of(8'000));
    put(*page, "fourth_from", OwnedCell::of(1'650));
    CHECK_FALSE(page->form()->save());
    CHECK(page->form()->view().faults() == 1);
    put(*page, "third_from", OwnedCell::of(3'000));
    REQUIRE(page->form()->save());
    desk.world.exchange();
    CHECK(page->row_count() == 5);
}

TEST_CASE("a person who leaves is not let go without a word on territories, roles and unsent work",
          "[desk]") {
    Administrator desk;
    const auto& walker = desk.world.county.walker;
    const auto page = desk.list(members_list());
    REQUIRE(page->open_form(employee_form(), {.record = walker.id.value, .preset = {}, .draft = {}}));
    put(*page, "left_on", form_value(desk.world.county.today));
    const auto words = verdict(*page);
    CHECK(words.contains(QString::fromStdString(desk.world.county.territory.name)));
    CHECK(words.contains(QString::fromStdString(walker.name)));
    REQUIRE(page->form()->save());
    CHECK(desk.given<PutEmployee>().left_on == desk.world.county.today);
    CHECK(desk.given<PutEmployee>().number == walker.number);
}

TEST_CASE("a territory is handed over from a coming day on", "[desk]") {
    Administrator desk;
    const auto& county = desk.world.county;
    desk.world.office.put(RoleAssignment{.id = id_of<RoleAssignment>("walker's"),
                                         .employee = county.walker.id,
                                         .role = Role::customer_manager,
                                         .department = county.first.id,
                                         .effective_from = make_date(2026, 1, 1)});
    desk.world.office.pull(desk.world.desk.store());
    const auto page = desk.list(territories_list());
    REQUIRE(
        page->open_form(handover_form(), {.record = county.territory.id.value, .preset = {}, .draft = {}}));
    put(*page, "employee", form_value(county.walker.id));
    put(*page, "effective_from", form_value(make_date(2026, 12, 1)));
    page->form()->save();
    const auto given = desk.given<AssignTerritory>();
    CHECK(given.territory == county.territory.id);
    CHECK(given.id.value != county.territory.id.value);
    CHECK(given.employee == county.walker.id);
    CHECK(given.seen_version.value == 1);
}

TEST_CASE("a year of cycles is looked at and then planned, and cannot be planned twice", "[desk]") {
    ServiceStaff desk;
    const auto page = desk.page<CyclesPage>();
    page->plan_year();
    REQUIRE(page->year_plan());
    CHECK(page->year_plan()->proposed().cycles.size() == 52);
    CHECK(page->year_plan()->table().list().total() == 52);
    CHECK(desk.world.local().outbox().entries().empty());
    page->year_plan()->plan();
    CHECK_FALSE(page->year_plan());
    CHECK(desk.world.local().outbox().entries().size() == 52);
    DeskWorld::settle();
    CHECK(page->row_count() == 53);
    page->plan_year();
    CHECK(page->year_plan()->proposed().cycles.empty());
    CHECK_FALSE(page->year_plan()->state().notice().sentence().isEmpty());
}

TEST_CASE("a parameter shows its value now and its next one, and only its owner sets it", "[desk]") {
    Head desk;
    auto page = desk.page<ParametersPage>();
    REQUIRE(page->row_count() == static_cast<std::int64_t>(known_parameters().size()));
    const auto row = page->table().list().find_key("orders.cutoff_time/");
    REQUIRE(row >= 0);
    page->table().select_row(row);
    CHECK(page->table().list().cell(row, "value").bytes == "17:00");
    CHECK(page->table().list().cell(row, "since").is_null());
    REQUIRE(page->open_form(
        parameter_form(),
        {.record = {}, .preset = {{"key", OwnedCell::text("orders.cutoff_time")}}, .draft = {}}));
    put(*page, "value", OwnedCell::text("16:30"));
    put(*page, "reason", OwnedCell::text("winter"));
    put(*page, "effective_from", form_value(Date{desk.world.county.today.days - 1}));
    CHECK_FALSE(page->form()->save());
    CHECK_FALSE(page->form()->view().fault("effective_from").isEmpty());
    put(*page, "effective_from", form_value(Date{desk.world.county.today.days + 1}));
    REQUIRE(page->form()->save());
    desk.world.exchange();
    const auto after = page->table().list().find_key("orders.cutoff_time/");
    CHECK(page->table().list().cell(after, "value").bytes == "17:00");
    CHECK(page->table().list().cell(after, "next_value").bytes == "16:30");
    CHECK(page->history().total() == 1);
    // The reason given last is offered, and not put in.
    REQUIRE(page->open_form(
        parameter_form(),
        {.record = {}, .preset = {{"key", OwnedCell::text("orders.cutoff_time")}}, .draft = {}}));
    auto* reason = qobject_cast<QLineEdit*>(page->form()->view().editor("reason").widget());
    REQUIRE(reason);
    CHECK(reason->text().isEmpty());
    REQUIRE(reason->completer());
    CHECK(reason->completer()->completionCount() == 1);
}

TEST_CASE("a person of a shop is registered from the card of the retailer", "[desk]") {
    Office desk(County().manager, Role::market_manager, County().first);
    const auto page = desk.page<RetailersPage>();
    page->table().select_key(key_of(desk.world.county.retailer.id.value));
    DeskWorld::settle();
    auto* persons = page->findChild<ShopPersons*>();
    REQUIRE(persons);
    Q_EMIT persons->form_wanted({}, desk.world.county.retailer.id);
    REQUIRE(page->form());
    put(*page, "name", OwnedCell::text("王芳"));
    put(*page, "may_receive", OwnedCell::of(1));
    REQUIRE(page->form()->save());
    CHECK(desk.given<PutShopPerson>().retailer == desk.world.county.retailer.id);
    CHECK(desk.given<PutShopPerson>().from == desk.world.county.today);
    desk.world.exchange();
    CHECK(persons->table().list().total() == 1);
}

}
