// SPDX-License-Identifier: GPL-3.0-or-later
// Dated attributes of a retailer; they decide his class and his band.
#pragma once

#include "common/base/quantity.h"
#include "common/retailers/retailer.h"
#include "common/retailers/size_class.h"
#include "common/retailers/trade_area_kind.h"

namespace liangheng {

/// Market type (市场类型): town C, rural X.
enum class MarketType { town, rural };
BOOST_DESCRIBE_ENUM(MarketType, town, rural)

template<> struct EnumLabels<MarketType> {
    static constexpr std::string_view name = "MarketType";
    static constexpr std::array<std::string_view, 2> labels{FIELD_LABEL("value", "Town"),
                                                            FIELD_LABEL("value", "Rural")};
};

/// Format of the shop (业态): Z, B, S, N, Y, F, Q.
enum class ShopFormat {
    grocery,
    convenience,
    supermarket,
    department_store,
    tobacco_shop,
    entertainment,
    other
};
BOOST_DESCRIBE_ENUM(ShopFormat, grocery, convenience, supermarket, department_store, tobacco_shop,
                    entertainment, other)

template<> struct EnumLabels<ShopFormat> {
    static constexpr std::string_view name = "ShopFormat";
    static constexpr std::array<std::string_view, 7> labels{FIELD_LABEL("value", "Grocery"),
                                                            FIELD_LABEL("value", "Convenience store"),
                                                            FIELD_LABEL("value", "Supermarket"),
                                                            FIELD_LABEL("value", "Department store"),
                                                            FIELD_LABEL("value", "Tobacco and liquor shop"),
                                                            FIELD_LABEL("value", "Entertainment"),
                                                            FIELD_LABEL("value", "Other")};
};

/// Area type (区域类型): where the shop lies.
enum class AreaType { county_seat, township_seat, rural };
BOOST_DESCRIBE_ENUM(AreaType, county_seat, township_seat, rural)

template<> struct EnumLabels<AreaType> {
    static constexpr std::string_view name = "AreaType";
    static constexpr std::array<std::string_view, 3> labels{FIELD_LABEL("value", "County seat"),
                                                            FIELD_LABEL("value", "Township seat"),
                                                            FIELD_LABEL("value", "Rural area")};
};

/// Who supervises the shop (协同管理, or the inspectors alone).
enum class SupervisionClass { collaborative, inspection_led };
BOOST_DESCRIBE_ENUM(SupervisionClass, collaborative, inspection_led)

template<> struct EnumLabels<SupervisionClass> {
    static constexpr std::string_view name = "SupervisionClass";
    static constexpr std::array<std::string_view, 2> labels{FIELD_LABEL("value", "Collaborative"),
                                                            FIELD_LABEL("value", "Inspection-led")};
};

/// Attributes of a retailer from a day on (零售户档案). The row in force is the latest not after the day.
struct RetailerProfile {
    Id<RetailerProfile> id;
    Id<Retailer> retailer;
    Id<Territory> territory; ///< that of the retailer
    MarketType market_type = MarketType::town;
    ShopFormat format = ShopFormat::grocery;
    SizeClass size_class = SizeClass::small;
    AreaType area_type = AreaType::county_seat;
    SupervisionClass supervision_class = SupervisionClass::collaborative;
    std::optional<Count> grade;              ///< 1–30, later practice (档位)
    std::optional<std::string> credit_grade; ///< never an input of class or release (诚信等级)
    Date effective_from;
    std::optional<Id<TradeAreaKind>> trade_area; ///< what surrounds the shop (商圈), when somebody has looked
};

template<> struct Description<RetailerProfile> {
    static constexpr auto entity = describe(13, "retailer_profile", FIELD_LABEL("entity", "Retailer profile"),
                                            in_territory("territory"), indexed("retailer"));
    static constexpr auto fields = std::tuple{
        field<&RetailerProfile::id>(1, "id", FIELD_LABEL("field", "Id"), key),
        field<&RetailerProfile::retailer>(2, "retailer", FIELD_LABEL("field", "Retailer")),
        field<&RetailerProfile::territory>(3, "territory", FIELD_LABEL("field", "Territory")),
        field<&RetailerProfile::market_type>(4, "market_type", FIELD_LABEL("field", "Market type")),
        field<&RetailerProfile::format>(5, "format", FIELD_LABEL("field", "Format")),
        field<&RetailerProfile::size_class>(6, "size_class", FIELD_LABEL("field", "Size class")),
        field<&RetailerProfile::area_type>(7, "area_type", FIELD_LABEL("field", "Area type")),
        field<&RetailerProfile::supervision_class>(8, "supervision_class",
                                                   FIELD_LABEL("field", "Supervision")),
        field<&RetailerProfile::grade>(9, "grade", FIELD_LABEL("field", "Grade")),
        field<&RetailerProfile::credit_grade>(10, "credit_grade", FIELD_LABEL("field", "Credit grade"),
                                              limit(20)),
        field<&RetailerProfile::effective_from>(11, "effective_from", FIELD_LABEL("field", "Effective from")),
        field<&RetailerProfile::trade_area>(12, "trade_area", FIELD_LABEL("field", "Trade area")),
    };
};
static_assert(complete<RetailerProfile>);

}
