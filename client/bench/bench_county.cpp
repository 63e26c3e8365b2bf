// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/bench/bench_county.h"

#include "client/bench/row_pages.h"
#include "common/calendar/order_day.h"
#include "common/orders/order_line.h"
#include "common/products/product_price.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"

#include <array>
#include <cstdio>

namespace liangheng::bench {
namespace {

constexpr std::size_t retailers_a_territory = 200;
constexpr int cutoff_minutes = 17 * 60;

constexpr std::array family_names{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴",
                                  "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
constexpr std::array given_names{"永兴", "建国", "秀英", "桂兰", "志强", "海燕",
                                 "玉梅", "德福", "春生", "晓东", "长青"};
constexpr std::array shop_kinds{"副食店", "便利店", "超市", "烟酒行", "百货商行", "小卖部"};

template<class T> Id<T> id_of(std::string_view kind, std::size_t number) {
    return {make_derived_uuid({"bench", kind, std::to_string(number)})};
}

std::string padded(std::size_t number, int digits) {
    char text[24];
    std::snprintf(text, sizeof text, "%0*zu", digits, number);
    return text;
}

class BenchCounty {
public:
    BenchCounty(const CountySize& size, Date today) : size_(size), today_(today), month_(month_of(today)) {}

    void fill(DeskStore& desk) {
        put_staff();
        put_calendar();
        for (std::size_t i = 0; i < size_.products; ++i) put_product(i);
        for (std::size_t i = 0; i < size_.retailers; ++i) put_retailer(i);
        for (std::size_t i = 0; i < size_.orders; ++i) put_order(i);
        desk.keep_session(session());
        pages_.store(desk);
    }

private:
    std::size_t territories() const { return size_.retailers / retailers_a_territory + 1; }

    void put_staff() {
        pages_.put(
            Department{.id = county_, .code = "D00", .kind = DepartmentKind::county, .name = "县营销部"});
        pages_.put(Department{.id = department_, .code = "D01", .name = "城中服务部", .parent = county_});
        pages_.put(Employee{.id = person_,
                            .number = "0001",
                            .name = "王永兴",
                            .department = department_,
                            .joined_on = make_date(2001, 7, 1)});
        for (std::size_t i = 0; i < territories(); ++i)
            pages_.put(Territory{.id = id_of<Territory>("territory", i),
                                 .code = "T" + padded(i, 4),
                                 .name = "第" + std::to_string(i + 1) + "片区",
                                 .department = department_,
                                 .customer_manager = person_});
    }

    // One cycle a month; today is an order day.
    void put_calendar() {
        pages_.put(OrderCycle{.id = cycle_,
                              .department = department_,
                              .month = month_,
                              .number = {1},
                              .opens_at = instant_at(month_),
                              .last_order_on = add_months(month_, 1),
                              .last_sign_on = add_months(month_, 1),
                              .last_batch_on = add_months(month_, 1),
                              .state = CycleState::open});
        pages_.put(OrderDay{.id = day_,
                            .cycle = cycle_,
                            .weekday = static_cast<Weekday>(weekday_of(today_)),
                            .date = today_,
                            .cutoff_at = instant_at(today_, cutoff_minutes)});
    }

    void put_product(std::size_t i) {
        if (i % 20 == 0)
            pages_.put(
                Brand{.id = id_of<Brand>("brand", i / 20),
                      .name = std::string(given_names[i / 20 % given_names.size()]) + std::to_string(i / 20),
                      .maker = "示例卷烟厂"});
        const auto id = id_of<Product>("product", i);
        Product product;
        product.id = id;
        product.code = "6901" + padded(i, 6);
        product.brand = id_of<Brand>("brand", i / 20);
        product.name =
            std::string(given_names[i / 20 % given_names.size()]) + "（" + std::to_string(i) + "号）";
        product.category = "卷烟";
        product.mnemonic = "cp" + std::to_string(i);
        pages_.put(product);
        const auto price = static_cast<std::int64_t>(5'000 + i % 50 * 400);
        pages_.put(ProductPrice{.id = id_of<ProductPrice>("price", i),
                                .product = id,
                                .allocation = {price * 8 / 10},
                                .wholesale = {price},
                                .guide_retail = {price * 115 / 100},
                                .effective_from = make_date(2009, 1, 1)});
    }

    void put_retailer(std::size_t i) {
        const auto id = id_of<Retailer>("retailer", i);
        const auto territory = id_of<Territory>("territory", i / retailers_a_territory);
        const std::string person = std::string(family_names[i * 7 % family_names.size()]) +
                                   given_names[i * 13 / 3 % given_names.size()];
        pages_.put(Retailer{.id = id,
                            .licence_no = "54010" + padded(i * 7'919 % 10'000'000, 7),
                            .name = person + shop_kinds[i % shop_kinds.size()],
                            .holder = person,
                            .address = "示例镇" + std::to_string(i % 97 + 1) + "号",
                            .territory = territory,
                            .order_weekday = static_cast<Weekday>(i % 5),
                            .licence_valid_to = add_months(month_, static_cast<int>(i % 36) + 1)});
        pages_.put(RetailerProfile{.id = id_of<RetailerProfile>("profile", i),
                                   .retailer = id,
                                   .territory = territory,
                                   .market_type = static_cast<MarketType>(i % 2),
                                   .format = static_cast<ShopFormat>(i % 7),
                                   .size_class = static_cast<SizeClass>(i % 3),
                                   .area_type = static_cast<AreaType>(i % 3),
                                   .effective_from = make_date(2009, 1, 1)});
        const auto agreed = static_cast<std::int64_t>(20 + i * 31 % 300);
        pages_.put(QuotaPosition{.id = quota_position_id(id, month_),
                                 .retailer = id,
                                 .territory = territory,
                                 .month = month_,
                                 .agreed = {agreed},
                                 .cap = {agreed * 115 / 100},
                                 .ordered = {agreed * static_cast<std::int64_t>(i % 10) / 10}});
    }

    void put_order(std::size_t i) {
        const auto retailer = i % size_.retailers;
        const auto id = id_of<Order>("order", i);
        pages_.put(Order{.id = id,
                         .retailer = id_of<Retailer>("retailer", retailer),
                         .territory = id_of<Territory>("territory", retailer / retailers_a_territory),
                         .month = month_,
                         .cycle = cycle_,
                         .order_day = day_,
                         .entered_by = person_,
                         .state = OrderState::accepted,
                         .captured_at = instant_at(today_, 480 + static_cast<int>(i % 480))},
                   std::vector<OrderLine>{line(id, 1, i), line(id, 2, i + 1)});
    }
    OrderLine line(const Id<Order>& order, int sequence, std::size_t product) const {
        return {.order = order,
                .sequence = {sequence},
                .product = id_of<Product>("product", product % size_.products),
                .requested = {5},
                .accepted = Cartons{5},
                .wholesale_price = Fen{10'000}};
    }

    message::Session session() const {
        message::Session session;
        session.employee = person_.value;
        session.user = bench_user;
        session.name = "王永兴";
        for (const char* role : {"service_staff", "order_desk", "department_head", "administrator"})
            session.roles.push_back({role, department_.value, {}});
        session.scope_version = {1};
        session.session_token = {"bench"};
        session.installation = make_derived_uuid({"bench", "installation"});
        session.installation_token = {"bench"};
        session.lease_days = {30};
        return session;
    }

    CountySize size_;
    Date today_, month_;
    Id<Department> county_ = id_of<Department>("department", 0),
                   department_ = id_of<Department>("department", 1);
    Id<Employee> person_ = id_of<Employee>("employee", 0);
    Id<OrderCycle> cycle_ = id_of<OrderCycle>("cycle", 0);
    Id<OrderDay> day_ = id_of<OrderDay>("day", 0);
    RowPages pages_;
};

}

void fill_county(LocalOffice& office, const CountySize& size, Date today) {
    BenchCounty(size, today).fill(office.store());
}

}
