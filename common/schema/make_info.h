// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the run-time tables of info.h from descriptions. Included by common/catalogue.cpp and by the
// protocol's messages, nowhere else: every inclusion costs a second of compilation.
#pragma once

#include "common/schema/member.h"

#include <algorithm>

namespace liangheng {

void finish_entity(EntityInfo& entity, const StructSpec& spec);

template<class S>
concept Described = requires {
    Description<S>::fields;
};

template<class S> const StructInfo& part_info();

template<class S> ListAccess list_element_access() {
    ListAccess access;
    if constexpr (Described<S>) {
        access.element = &part_info<S>;
    } else {
        access.element_kind = Member<S>::kind;
        access.get = [](const void* element) { return Member<S>::get(*static_cast<const S*>(element)); };
        access.set = [](void* element, const Cell& cell) {
            return Member<S>::set(*static_cast<S*>(element), cell);
        };
    }
    return access;
}

template<auto Pointer> FieldInfo make_field(const Field<Pointer>& spec) {
    using T = typename Field<Pointer>::Owner;
    using M = typename Field<Pointer>::Member;
    FieldInfo field;
    field.number = spec.number;
    field.name = spec.name;
    field.label = spec.label;
    field.kind = Member<M>::kind;
    field.key = spec.options.key;
    field.unique = spec.options.unique;
    field.personal = spec.options.personal;
    field.secret = spec.options.secret;
    field.names_file = spec.options.names_file;
    field.digits = spec.options.digits;
    field.read_as = spec.options.read_as;
    field.corrects = spec.options.corrects;
    if constexpr (Member<M>::kind == Kind::list) {
        using S = typename M::value_type;
        field.limit = spec.options.limit ? spec.options.limit : limits::list_field;
        field.list = list_element_access<S>();
        field.list.size = [](const void* object) { return (static_cast<const T*>(object)->*Pointer).size(); };
        field.list.at = [](const void* object, std::size_t i) -> const void* {
            return &(static_cast<const T*>(object)->*Pointer)[i];
        };
        field.list.append = [](void* object) -> void* {
            return &(static_cast<T*>(object)->*Pointer).emplace_back();
        };
    } else {
        if (spec.options.limit) field.limit = spec.options.limit;
        if (field.digits) field.limit = field.digits;
        if constexpr (requires { Member<M>::optional; }) field.optional = true;
        if constexpr (requires { Member<M>::unit; }) field.unit = Member<M>::unit;
        if constexpr (requires { Member<M>::enumeration(); }) field.enumeration = &Member<M>::enumeration();
        if constexpr (requires { Member<M>::reference(); }) field.reference = &Member<M>::reference;
        field.get = [](const void* object) {
            return Member<M>::get(static_cast<const T*>(object)->*Pointer);
        };
        field.set = [](void* object, const Cell& cell) {
            return Member<M>::set(static_cast<T*>(object)->*Pointer, cell);
        };
    }
    return field;
}

template<class T> void fill_struct(StructInfo& result, const StructSpec& spec) {
    static_assert(complete<T>);
    result.number = spec.number;
    result.name = spec.name;
    result.label = spec.label;
    std::apply([&](const auto&... f) { (result.fields.push_back(make_field(f)), ...); },
               Description<T>::fields);
    std::sort(result.fields.begin(), result.fields.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    result.create = []() -> void* { return new T(); };
    result.destroy = [](void* object) { delete static_cast<T*>(object); };
}

template<class T> EntityInfo make_entity() {
    EntityInfo entity;
    fill_struct<T>(entity, Description<T>::entity);
    finish_entity(entity, Description<T>::entity);
    return entity;
}

/// The table of a message of the protocol, or of a struct inside a command.
template<class S> const StructInfo& part_info() {
    static const StructInfo table = [] {
        StructInfo result;
        fill_struct<S>(result, Description<S>::part);
        return result;
    }();
    return table;
}

}
