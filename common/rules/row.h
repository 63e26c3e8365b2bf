// SPDX-License-Identifier: GPL-3.0-or-later
// A row as a rule sees it: the struct and what EntityInfo adds to every head. Shared, never changed.
#pragma once

#include "common/base/date.h"
#include "common/base/result.h"
#include "common/base/uuid.h"

#include <memory>

namespace liangheng {

/// version, created_…, updated_… of a head row.
struct RowMeta {
    std::int64_t version = 0;
    UtcTime created_at;
    Uuid created_by;
    UtcTime updated_at;
    Uuid updated_by;
};

/// A row of an entity that is known at run time only.
struct AnyRow {
    std::shared_ptr<const void> object;
    RowMeta meta;
};

template<class T> class Row {
public:
    explicit Row(AnyRow row) : row_(std::move(row)) {}

    const T& operator*() const { return *static_cast<const T*>(row_.object.get()); }
    const T* operator->() const { return &**this; }
    std::int64_t version() const { return row_.meta.version; }
    const RowMeta& meta() const { return row_.meta; }
    const AnyRow& any() const { return row_; }

private:
    AnyRow row_;
};

/// What is known of a row here: on the server always row or absent, at the desk perhaps unknown.
enum class Knowledge : std::uint8_t { row, absent, unknown };

/// Answer of Facts::find. Used as one line of guard:
/// `if (!retailer) return retailer.or_refuse("orders.retailer_unknown");`
template<class T> class Fact {
public:
    Fact(Knowledge knowledge, AnyRow row) : knowledge_(knowledge), row_(std::move(row)) {}

    explicit operator bool() const { return knowledge_ == Knowledge::row; }
    bool absent() const { return knowledge_ == Knowledge::absent; }
    bool unknown() const { return knowledge_ == Knowledge::unknown; }
    /// The refusal for an absent row, or "cannot tell" for an unknown one.
    Refusal or_refuse(std::string code, Arguments arguments = {}) const {
        if (unknown()) return refuse(cannot_tell_code);
        return refuse(std::move(code), std::move(arguments));
    }
    const Row<T>& row() const { return row_; }
    const T& operator*() const { return *row_; }
    const T* operator->() const { return &*row_; }

private:
    Knowledge knowledge_;
    Row<T> row_;
};

}
