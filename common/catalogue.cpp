// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/catalogue.h"

#include "common/batches/import_batch.h"
#include "common/calendar/order_day.h"
#include "common/desk/shared_list.h"
#include "common/calendar/workday.h"
#include "common/orders/order_line.h"
#include "common/policies/parameter.h"
#include "common/products/price_class.h"
#include "common/products/product_price.h"
#include "common/quota/agreed_total.h"
#include "common/quota/float_policy.h"
#include "common/quota/quota_position.h"
#include "common/retailers/retailer_contact.h"
#include "common/retailers/retailer_profile.h"
#include "common/retailers/shop_person.h"
#include "common/retailers/trade_area_kind.h"
#include "common/schema/make_info.h"
#include "common/staff/login.h"
#include "common/staff/role_assignment.h"
#include "common/staff/substitution.h"
#include "common/staff/territory_holder.h"
#include "common/story/attachment.h"
#include "common/story/mention.h"
#include "common/sync/command_result.h"

#include <algorithm>
#include <type_traits>

// One line each, in the order in which a desk loads them; a head before its details.
#define LIANGHENG_ENTITIES(X)                                                                                \
    X(ImportBatch)                                                                                           \
    X(Parameter)                                                                                             \
    X(OrderCycle)                                                                                            \
    X(OrderDay)                                                                                              \
    X(Workday)                                                                                               \
    X(Brand)                                                                                                 \
    X(Product)                                                                                               \
    X(ProductPrice)                                                                                          \
    X(PriceClass)                                                                                            \
    X(Department)                                                                                            \
    X(Employee)                                                                                              \
    X(RoleAssignment)                                                                                        \
    X(TradeAreaKind)                                                                                         \
    X(Territory)                                                                                             \
    X(TerritoryHolder)                                                                                       \
    X(Substitution)                                                                                          \
    X(Login)                                                                                                 \
    X(SavedList)                                                                                             \
    X(SharedList)                                                                                            \
    X(FloatPolicy)                                                                                           \
    X(AgreedTotal)                                                                                           \
    X(QuotaPosition)                                                                                         \
    X(Retailer)                                                                                              \
    X(RetailerContact)                                                                                       \
    X(RetailerProfile)                                                                                       \
    X(ShopPerson)                                                                                            \
    X(Mention)                                                                                               \
    X(CommandResult)                                                                                         \
    X(Order)                                                                                                 \
    X(OrderLine)                                                                                             \
    X(Comment)                                                                                               \
    X(Attachment)

// One line each; the verb's own source makes its table.
#define LIANGHENG_COMMANDS(X)                                                                                \
    X(PutDepartment)                                                                                         \
    X(PutEmployee)                                                                                           \
    X(AssignRole)                                                                                            \
    X(EndRole)                                                                                               \
    X(PutTerritory)                                                                                          \
    X(AssignTerritory)                                                                                       \
    X(PutSubstitution)                                                                                       \
    X(SetLogin)                                                                                              \
    X(LockLogin)                                                                                             \
    X(ResetLogin)                                                                                            \
    X(HandOverTerritory)                                                                                     \
    X(ImportRows)                                                                                            \
    X(SetParameter)                                                                                          \
    X(PutRetailer)                                                                                           \
    X(MoveRetailer)                                                                                          \
    X(PutTradeAreaKind)                                                                                      \
    X(PutShopPerson)                                                                                         \
    X(PutBrand)                                                                                              \
    X(PutProduct)                                                                                            \
    X(SetPrice)                                                                                              \
    X(SetPriceClasses)                                                                                       \
    X(PlanCycle)                                                                                             \
    X(OpenCycle)                                                                                             \
    X(CloseCycle)                                                                                            \
    X(SetWorkdays)                                                                                           \
    X(SetFloatPolicy)                                                                                        \
    X(PutAgreedTotal)                                                                                        \
    X(OpenMonth)                                                                                             \
    X(CloseMonth)                                                                                            \
    X(SubmitOrder)                                                                                           \
    X(CancelOrder)                                                                                           \
    X(ReplaceOrder)                                                                                          \
    X(RecordHistoryOrder)                                                                                    \
    X(CompleteHistoryOrder)                                                                                  \
    X(PutSavedList)                                                                                          \
    X(DropSavedList)                                                                                         \
    X(PutSharedList)                                                                                         \
    X(DropSharedList)                                                                                       \
    X(AddComment)                                                                                            \
    X(WithdrawComment)                                                                                       \
    X(ReadMention)                                                                                           \
    X(AttachFile)                                                                                            \
    X(DetachFile)

namespace liangheng {

#define X(C) struct C;
LIANGHENG_COMMANDS(X)
#undef X

namespace {

// Everything is built at the first use, whatever the order of static initialisation.
struct Catalogue {
#define X(T) EntityInfo T##_entity = make_entity<T>();
    LIANGHENG_ENTITIES(X)
#undef X
    std::vector<const EntityInfo*> entities;
    std::vector<const CommandInfo*> commands;

    Catalogue() {
#define X(T) entities.push_back(&T##_entity);
        LIANGHENG_ENTITIES(X)
#undef X
#define X(C) commands.push_back(&command_info<C>());
        LIANGHENG_COMMANDS(X)
#undef X
#define X(T) link_details(T##_entity, &info<T>);
        LIANGHENG_ENTITIES(X)
#undef X
    }
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;

    // Compares the pointers and does not call them: info<T>() needs the catalogue that is being built.
    void link_details(EntityInfo& head, const EntityInfo& (*self)()) {
        for (const auto* entity : entities)
            if (entity->head == self) head.details.push_back(entity);
        std::sort(head.details.begin(), head.details.end(),
                  [](const auto* a, const auto* b) { return a->number < b->number; });
    }
};

const Catalogue& catalogue() {
    static const Catalogue all;
    return all;
}

template<class Infos, class Value>
auto find_by(const Infos& infos, const Value& value) -> typename Infos::value_type {
    for (const auto* info : infos) {
        if constexpr (std::is_same_v<Value, int>) {
            if (info->number == value) return info;
        } else {
            if (info->name == value) return info;
        }
    }
    return nullptr;
}

#define X(T)                                                                                                 \
    const EntityInfo& table_of(std::type_identity<T>) { return catalogue().T##_entity; }
LIANGHENG_ENTITIES(X)
#undef X

}

template<class T> const EntityInfo& info() { return table_of(std::type_identity<T>{}); }

#define X(T) template const EntityInfo& info<T>();
LIANGHENG_ENTITIES(X)
#undef X

std::span<const EntityInfo* const> all_entities() { return catalogue().entities; }
std::span<const CommandInfo* const> all_commands() { return catalogue().commands; }

const EntityInfo* find_entity(std::string_view name) { return find_by(catalogue().entities, name); }
const EntityInfo* find_entity(int number) { return find_by(catalogue().entities, number); }
const CommandInfo* find_command(std::string_view name) { return find_by(catalogue().commands, name); }
const CommandInfo* find_command(int number) { return find_by(catalogue().commands, number); }

}
