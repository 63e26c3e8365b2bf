// SPDX-License-Identifier: GPL-3.0-or-later
// Member<M>: how a member type is read into a Cell and written from one. Templates; used by make_info.h only.
#pragma once

#include "common/base/bytes.h"
#include "common/base/date.h"
#include "common/base/id.h"
#include "common/base/quantity.h"
#include "common/schema/description.h"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <optional>
#include <string>
#include <vector>

namespace liangheng {

/// Largest number that a field may hold; far above any real one, and safe in sums.
inline constexpr std::int64_t largest_number = 1'000'000'000'000'000;

template<class M> struct Member;

template<class E> const EnumInfo& enum_info() {
    static const EnumInfo table = [] {
        EnumInfo result;
        result.name = EnumLabels<E>::name;
        std::size_t i = 0;
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto d) {
            result.values.push_back({static_cast<int>(d.value), d.name, EnumLabels<E>::labels.at(i++)});
        });
        return result;
    }();
    static_assert(EnumLabels<E>::labels.size() ==
                      boost::mp11::mp_size<boost::describe::describe_enumerators<E>>::value,
                  "each value of the enum needs one label");
    return table;
}

template<> struct Member<bool> {
    static constexpr Kind kind = Kind::boolean;
    static Cell get(bool value) { return Cell::of(value ? 1 : 0); }
    static bool set(bool& value, const Cell& cell) {
        value = cell.integer != 0;
        return cell.type == Cell::Type::integer && (cell.integer == 0 || cell.integer == 1);
    }
};

template<class M, Kind K, std::int64_t Low, std::int64_t High> struct WholeNumber {
    static constexpr Kind kind = K;
    static Cell get(const M& value) { return Cell::of(value.value); }
    static bool set(M& value, const Cell& cell) {
        value.value = cell.integer;
        return cell.type == Cell::Type::integer && cell.integer >= Low && cell.integer <= High;
    }
};
template<> struct Member<Count> : WholeNumber<Count, Kind::number, 0, largest_number> {};
template<> struct Member<Cartons> : WholeNumber<Cartons, Kind::number, 0, largest_number> {
    static constexpr Unit unit = Unit::cartons;
};
template<> struct Member<Fen> : WholeNumber<Fen, Kind::number, 0, largest_number> {
    static constexpr Unit unit = Unit::fen;
};
template<> struct Member<BasisPoints> : WholeNumber<BasisPoints, Kind::number, 0, largest_number> {
    static constexpr Unit unit = Unit::basis_points;
};
template<>
struct Member<CartonsChange> : WholeNumber<CartonsChange, Kind::change, -largest_number, largest_number> {
    static constexpr Unit unit = Unit::cartons;
};

template<> struct Member<std::string> {
    static constexpr Kind kind = Kind::text;
    static Cell get(const std::string& value) { return Cell::text(value); }
    static bool set(std::string& value, const Cell& cell) {
        value = cell.bytes;
        return cell.type == Cell::Type::text;
    }
};
template<> struct Member<Bytes> {
    static constexpr Kind kind = Kind::bytes;
    static Cell get(const Bytes& value) { return Cell::blob(value.data); }
    static bool set(Bytes& value, const Cell& cell) {
        value.data = cell.bytes;
        return cell.type == Cell::Type::blob;
    }
};
template<> struct Member<Uuid> {
    static constexpr Kind kind = Kind::id;
    static Cell get(const Uuid& value) { return Cell::blob(value.view()); }
    static bool set(Uuid& value, const Cell& cell) {
        const auto id = uuid_from_bytes(cell.bytes);
        value = id.value_or(Uuid{});
        return cell.type == Cell::Type::blob && id.has_value();
    }
};
template<class T> struct Member<Id<T>> {
    static constexpr Kind kind = Kind::id;
    static Cell get(const Id<T>& value) { return Cell::blob(value.value.view()); }
    static bool set(Id<T>& value, const Cell& cell) { return Member<Uuid>::set(value.value, cell); }
    static const EntityInfo& reference() { return info<T>(); }
};
template<> struct Member<Date> {
    static constexpr Kind kind = Kind::date;
    static Cell get(const Date& value) { return Cell::of(value.days); }
    static bool set(Date& value, const Cell& cell) {
        value.days = static_cast<std::int32_t>(cell.integer);
        return cell.type == Cell::Type::integer && cell.integer >= -719'162 && cell.integer <= 2'932'896;
    }
};
template<> struct Member<UtcTime> {
    static constexpr Kind kind = Kind::time;
    static Cell get(const UtcTime& value) { return Cell::of(value.ms); }
    static bool set(UtcTime& value, const Cell& cell) {
        value.ms = cell.integer;
        return cell.type == Cell::Type::integer && cell.integer > -largest_number &&
               cell.integer < largest_number;
    }
};
template<class E>
requires std::is_enum_v<E>
struct Member<E> {
    static constexpr Kind kind = Kind::enumeration;
    static Cell get(E value) { return Cell::of(static_cast<int>(value)); }
    static bool set(E& value, const Cell& cell) {
        if (cell.type != Cell::Type::integer || !enum_info<E>().find(cell.integer)) return false;
        value = static_cast<E>(cell.integer);
        return true;
    }
    static const EnumInfo& enumeration() { return enum_info<E>(); }
};
template<class M> struct Member<std::optional<M>> : Member<M> {
    static constexpr bool optional = true;
    static Cell get(const std::optional<M>& value) { return value ? Member<M>::get(*value) : Cell::null(); }
    static bool set(std::optional<M>& value, const Cell& cell) {
        if (cell.is_null()) {
            value.reset();
            return true;
        }
        return Member<M>::set(value.emplace(), cell);
    }
};
template<class S> struct Member<std::vector<S>> { static constexpr Kind kind = Kind::list; };

}
