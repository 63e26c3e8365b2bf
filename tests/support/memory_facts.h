// SPDX-License-Identifier: GPL-3.0-or-later
// Facts in memory for the tests of rules: rows that a test puts, and facts that it withholds.
#pragma once

#include "common/rules/changes.h"
#include "common/rules/facts.h"

#include <functional>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace liangheng {

/// Answers a rule's questions from rows put before; remembers the questions and may refuse to know an answer.
class MemoryFacts : public Facts {
public:
    /// Adds or replaces a row.
    template<class T> void put(T row, std::int64_t version = 1) {
        const auto id = row.id.value;
        put_row(info<T>(), id, std::make_shared<const T>(std::move(row)), version);
    }
    /// Adds or replaces a row with its details of one kind.
    template<class T, class D> void put(T row, std::vector<D> details, std::int64_t version = 1) {
        const auto id = row.id.value;
        put(std::move(row), version);
        put_details(id, any_details(std::move(details)));
    }
    template<class T> void erase(const Id<T>& id) { rows_[&info<T>()].erase(id.value); }
    /// Does what a rule wants, as the store would. Throws std::logic_error for a row that exists, or is
    /// another version.
    void apply(const Changes& changes);

    /// How many rows an entity has.
    template<class T> std::size_t count() const {
        const auto rows = rows_.find(&info<T>());
        return rows == rows_.end() ? 0 : rows->second.size();
    }

    /// The questions asked since the last forget_questions, each once.
    const std::set<std::string>& asked() const { return asked_; }
    void forget_questions() { asked_.clear(); }
    /// From now on these questions are answered by "unknown".
    void withhold(std::set<std::string> questions) { withheld_ = std::move(questions); }
    /// From now on every question is answered by "unknown", or no more.
    void withhold_all(bool all) { all_withheld_ = all; }

protected:
    Knowledge find_row(const EntityInfo& entity, const Uuid& id, AnyRow& row) const override;
    Knowledge scan(const EntityInfo& entity, const IndexInfo& index, std::span<const Cell> key,
                   std::vector<AnyRow>& rows) const override;
    Knowledge read_details(const EntityInfo& detail, const Uuid& head, const DetailSink& sink) const override;

private:
    void put_row(const EntityInfo& entity, const Uuid& id, std::shared_ptr<const void> object,
                 std::int64_t version);
    void put_details(const Uuid& head, AnyDetails details);
    bool knows(const std::string& question) const;

    std::map<const EntityInfo*, std::map<Uuid, AnyRow>> rows_;
    std::map<std::pair<const EntityInfo*, Uuid>, AnyDetails> details_;
    mutable std::set<std::string> asked_;
    std::set<std::string> withheld_;
    bool all_withheld_ = false;
};

/// The row of this entity that the changes leave, the nth of several; throws std::out_of_range when there is
/// none.
template<class T> const T& row_in(const Changes& changes, std::size_t nth = 0) {
    for (const auto& change : changes.list())
        if (change.entity == &info<T>() && change.after && nth-- == 0)
            return *static_cast<const T*>(change.after.get());
    throw std::out_of_range("no such row in the changes");
}

/// The code of a refusal, or nothing when the rule gave changes.
std::string refusal_code(const Result<Changes>& answer);

/// The whole answer of a rule as text: each change with all its values, or the refusal. Equal texts, equal
/// answers.
std::string answer_text(const Result<Changes>& answer);

/// Runs a rule with every subset of its facts withheld (at most 14 facts). Returns what was answered beside
/// the full answer and "cannot tell"; a right rule gives none.
std::vector<std::string> other_answers(MemoryFacts& facts, const std::function<Result<Changes>()>& rule);

}
