// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule wants changed: the whole effect of one command, as values. The server applies it in the
// command's transaction, the desk lays it over the replica.
#pragma once

#include "common/base/id.h"
#include "common/rules/row.h"
#include "common/schema/info.h"

#include <string>
#include <vector>

namespace liangheng {

/// All detail rows of one kind under a head, as they shall be.
struct AnyDetails {
    const EntityInfo* entity = nullptr;
    std::shared_ptr<const void> rows;
    std::size_t count = 0;
    const void* (*at)(const void* rows, std::size_t index) = nullptr;

    const void* row(std::size_t index) const { return at(rows.get(), index); }
};

template<class D> AnyDetails any_details(std::vector<D> rows) {
    AnyDetails details;
    details.entity = &info<D>();
    details.count = rows.size();
    details.rows = std::make_shared<const std::vector<D>>(std::move(rows));
    details.at = [](const void* all, std::size_t i) -> const void* {
        return &(*static_cast<const std::vector<D>*>(all))[i];
    };
    return details;
}

struct Change {
    enum class Op : std::uint8_t { insert, update, remove };

    Op op = Op::insert;
    const EntityInfo* entity = nullptr;
    Uuid id;
    AnyRow before;                     ///< update and remove: the row that the rule has read
    std::shared_ptr<const void> after; ///< insert and update
    std::vector<AnyDetails> details;   ///< details that replace the present ones; a kind not named stays
};

class Changes {
public:
    template<class T> Changes& insert(T row) { return add(Change::Op::insert, {}, std::move(row), {}); }
    template<class T, class D> Changes& insert(T row, std::vector<D> details) {
        return add(Change::Op::insert, {}, std::move(row), {any_details(std::move(details))});
    }
    template<class T> Changes& update(const Row<T>& before, T after) {
        return add(Change::Op::update, before.any(), std::move(after), {});
    }
    template<class T, class D> Changes& update(const Row<T>& before, T after, std::vector<D> details) {
        return add(Change::Op::update, before.any(), std::move(after), {any_details(std::move(details))});
    }
    /// Rows are rarely deleted; most entities end in a state.
    template<class T> Changes& remove(const Row<T>& before) {
        return add(Change::Op::remove, before.any(), *before, {});
    }
    /// The effects of another command behind these.
    Changes& append(const Changes& more) {
        changes_.insert(changes_.end(), more.changes_.begin(), more.changes_.end());
        return *this;
    }
    /// The command is done, but otherwise than asked: outcome `changed` with a code and what to tell.
    Changes& done_otherwise(std::string code, Arguments arguments = {});

    const std::vector<Change>& list() const { return changes_; }
    bool otherwise() const { return !code_.empty(); }
    const std::string& code() const { return code_; }
    const Arguments& arguments() const { return arguments_; }

private:
    template<class T> Changes& add(Change::Op op, AnyRow before, T after, std::vector<AnyDetails> details) {
        changes_.push_back({op, &info<T>(), after.id.value, std::move(before),
                            std::make_shared<const T>(std::move(after)), std::move(details)});
        return *this;
    }

    std::vector<Change> changes_;
    std::string code_;
    Arguments arguments_;
};

}
