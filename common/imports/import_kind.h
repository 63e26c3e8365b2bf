// SPDX-License-Identifier: GPL-3.0-or-later
// What an import can bring: a kind knows its fields and which commands a row becomes. Kinds whose lines
// belong together (orders) have a reader of their own, see import_orders.h.
#pragma once

#include "common/catalogue.h"
#include "common/exchange/import_report.h"
#include "common/imports/import_lookups.h"
#include "common/imports/import_row.h"

#include <memory>
#include <set>
#include <span>

namespace liangheng {

/// What all kinds share during one import.
struct ImportWork {
    std::string kind;
    std::string digest; ///< of the file; ids are made from it
    Date today;
    std::set<std::string> accepts; ///< warnings that the caller confirms
    ImportLookups& lookups;

    /// An id made from the file and a name inside it.
    Uuid id(std::string_view what, std::string_view row) const {
        return make_derived_uuid({"import", digest, what, row});
    }
    /// The same for rows that desks load by time: those of a later day sort later.
    Uuid dated_id(Date day, std::string_view what, std::string_view row) const {
        const auto hash = id(what, row);
        return make_uuid7(instant_at(day).ms, std::span(hash.bytes).first<10>());
    }
    bool accept(const std::string& code) const { return accepts.contains(code); }
};

/// A text that later lines may look up.
struct ImportName {
    const EntityInfo* entity;
    std::string_view field;
    std::string text;
    Uuid id;
};

/// A command that a row becomes.
struct ImportCommand {
    Uuid id;
    const CommandInfo* info = nullptr;
    std::shared_ptr<const void> body;
};

/// What one head of the file becomes: no command when everything is there already.
struct ImportUnit {
    std::vector<ImportCommand> commands;
    std::vector<ImportName> names;
    std::vector<Refusal> warnings;
    std::vector<std::pair<std::string_view, std::uint64_t>> counts; ///< rows of the file by what they are
    bool changed = false;                                           ///< a row that existed gets other values

    /// Adds a command. Its id follows from the file and the command itself, so that a repetition does
    /// nothing.
    template<class C> void add(const ImportWork& work, C command) {
        auto& added = add_body(command_info<C>(), std::make_shared<const C>(std::move(command)));
        added.id = work.id("command", fingerprint(added));
    }
    /// The same; results of commands about the same day lie together in the store.
    template<class C> void add(const ImportWork& work, C command, Date day) {
        auto& added = add_body(command_info<C>(), std::make_shared<const C>(std::move(command)));
        added.id = work.dated_id(day, "command", fingerprint(added));
    }

private:
    ImportCommand& add_body(const CommandInfo& info, std::shared_ptr<const void> body) {
        return commands.emplace_back(ImportCommand{{}, &info, std::move(body)});
    }
    /// 16 bytes that tell commands apart.
    static std::string fingerprint(const ImportCommand& command);
};

class ImportKind {
public:
    explicit ImportKind(ImportWork& work) : work_(work) {}
    virtual ~ImportKind() = default;

    virtual const ImportFields& fields() const = 0;
    /// How people call the row: licence number, code.
    virtual std::string item(const ImportRow& row) const = 0;
    /// The commands of a row without problems; reasons why there are none go to row.problems. `facts` know
    /// what the earlier lines do.
    virtual ImportUnit unit(ImportRow& row, const Facts& facts) = 0;
    /// Columns that no file of this kind may have: import.forbidden_column {column}.
    virtual std::optional<Refusal> check_header(std::span<const std::string>) const { return std::nullopt; }
    /// A pass over the file begins: what was learnt in the one before is forgotten.
    virtual void begin_pass() {}

    /// Fields that new rows lack in this file, with the value that they get.
    const std::map<std::string, std::string>& defaulted() const { return defaulted_; }

protected:
    /// Replaces the text of a reference by the id of the row that it names; else a problem.
    bool look_up(ImportRow& row, std::size_t field) const;
    /// The value of a field of a new row is not in the file.
    void note_default(const ImportRow& row, std::size_t field, const void* object);
    /// Sets the members whose values the row brings: fields [begin, end) belong to the struct of `object`.
    void set_members(ImportRow& row, std::size_t begin, std::size_t end, void* object) const;

    ImportWork& work_;

private:
    std::map<std::string, std::string> defaulted_;
};

/// Fields of an entity by name, and for references the field that people write.
struct ImportFieldName {
    std::string_view name;
    std::string_view lookup_field = {};
};
void add_import_fields(ImportFields& fields, const EntityInfo& entity,
                       std::initializer_list<ImportFieldName> names);
std::size_t import_field(const ImportFields& fields, std::string_view name);

/// The values of two structs of one entity are the same.
bool same_values(const EntityInfo& entity, const void* a, const void* b);

/// The kind by the name that people write; null for one that is none, or that is read otherwise (orders).
std::unique_ptr<ImportKind> make_import_kind(std::string_view name, ImportWork& work);

}
