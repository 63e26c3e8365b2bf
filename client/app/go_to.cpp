// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/app/go_to.h"

#include "client/app/help_topics.h"
#include "client/widgets/field_text.h"
#include "common/catalogue.h"
#include "common/readings/reading.h"
#include "common/readings/searchable.h"

#include <QCoreApplication>

#include <algorithm>

namespace liangheng {
namespace {

constexpr std::size_t most_of_a_kind = 12;
constexpr std::size_t most_of_the_records_of_one = 5;
constexpr int most_recent = 12;

// A title is found by its characters, its reading and its English name.
bool fits(const QString& title, std::string_view name, const QString& typed) {
    const auto text = searchable(plain_text(typed));
    if (text.empty()) return typed.trimmed().isEmpty();
    return reading_keys(plain_text(title), ReadAs::goods).keys.find(text) != std::string::npos ||
           searchable(name).find(text) != std::string::npos;
}

QString label_of(const EntityInfo& entity) {
    return QCoreApplication::translate("entity", std::string(entity.label).c_str());
}

}

QString GoTo::why_of(const FoundRecord& record) {
    if (!record.field) return {};
    const auto what = header_of(*record.field);
    const auto value = QString::fromStdString(record.value);
    switch (record.by) {
    case FoundBy::number_end:
        return tr("%1 … %2").arg(what, value.right(4));
    case FoundBy::number:
    case FoundBy::number_part:
    case FoundBy::personal:
        return tr("%1: %2").arg(what, value);
    case FoundBy::name_start:
    case FoundBy::name_part:
    case FoundBy::other_start:
    case FoundBy::other_part:
        break;
    }
    const bool own = record.value == record.name;
    const auto reading = QString::fromStdString(record.reading);
    if (reading.isEmpty()) return own ? what : tr("%1: %2").arg(what, value);
    return own ? tr("%1: %2").arg(what, reading) : tr("%1: %2 (%3)").arg(what, value, reading);
}

GoTo::GoTo(LocalOffice& office, Settings& settings, const Shortcuts& shortcuts, Window window)
    : office_(office), settings_(settings), shortcuts_(shortcuts), window_(std::move(window)) {}

std::vector<QuickHit> GoTo::search(const QString& typed) const {
    Hits hits;
    const auto text = typed.trimmed();
    if (text.isEmpty()) {
        add_recent(hits);
        return hits;
    }
    const auto rest = text.mid(1);
    switch (text.front().unicode()) {
    case u'>':
    case u'》':
        add_actions(rest, hits);
        return hits;
    case u'@':
        add_records(rest, SearchScope::all, true, hits);
        return hits;
    case u'#':
        add_records(rest, SearchScope::numbers, false, hits);
        return hits;
    default:
        break;
    }
    add_pages(text, hits);
    add_records(text, SearchScope::all, false, hits);
    add_actions(text, hits);
    add_help(text, hits);
    return hits;
}

QuickHit GoTo::hit_of(const PageInfo& page) {
    return {QStringLiteral("page:") + QString::fromLatin1(page.name.data(), qsizetype(page.name.size())),
            title_of(page), tr("Page"), title_of(page.group), page.icon};
}

void GoTo::add_pages(const QString& typed, Hits& hits) const {
    for (const auto* page : window_.pages())
        if (fits(title_of(*page), page->name, typed)) hits.push_back(hit_of(*page));
}

void GoTo::add_actions(const QString& typed, Hits& hits) const {
    const auto& entries = shortcuts_.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto name = shortcut_name(entries[i].name);
        const auto of_name = std::count_if(entries.begin(), entries.end(), [&](const auto& entry) {
            return std::string_view(entry.name) == entries[i].name;
        });
        if (of_name == 1 && fits(name, entries[i].name, typed))
            hits.push_back({QStringLiteral("action:%1").arg(QLatin1String(entries[i].name)), name,
                            tr("Action"), entries[i].keys.toString(QKeySequence::NativeText), "retry"});
    }
}

void GoTo::add_help(const QString& typed, Hits& hits) const {
    for (const auto* page : window_.pages())
        if (has_help(page->name) && fits(title_of(*page), page->name, typed))
            hits.push_back({QStringLiteral("help:") + QString::fromStdString(std::string(page->name)),
                            tr("Help: %1").arg(title_of(*page)), tr("Help"), QStringLiteral("F1"), "info"});
}

const PageInfo* GoTo::page_showing(std::string_view entity) const {
    for (const auto* page : window_.pages())
        if (std::find(page->shows.begin(), page->shows.end(), entity) != page->shows.end()) return page;
    return nullptr;
}

QuickHit GoTo::hit_of(const FoundRecord& record) const {
    const auto* page = page_showing(record.entity->name);
    QuickHit hit;
    if (page)
        hit.key =
            QStringLiteral("record:%1:%2")
                .arg(QString::fromUtf8(record.entity->name.data(), qsizetype(record.entity->name.size())),
                     QString::fromStdString(to_hex(record.id)));
    hit.title = QString::fromStdString(record.name);
    if (!record.number.empty()) hit.title += QStringLiteral("  ") + QString::fromStdString(record.number);
    hit.kind = label_of(*record.entity);
    hit.why = why_of(record);
    hit.icon = page ? page->icon : "user";
    return hit;
}

// People are shown to everybody: whom one works with is no secret. Else only what a page of this person
// shows.
void GoTo::add_records(const QString& typed, SearchScope scope, bool people_only, Hits& hits) const {
    std::vector<FoundRecord> named;
    for (const auto* entity : replicated_heads()) {
        if (!is_searchable(*entity) || (people_only && !is_person(*entity))) continue;
        if (!is_person(*entity) && !page_showing(entity->name)) continue;
        for (auto& record : find_records(office_, *entity, plain_text(typed), most_of_a_kind, scope))
            named.push_back(std::move(record));
    }
    std::stable_sort(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.by < b.by; });
    for (const auto& record : named) hits.push_back(hit_of(record));
    if (people_only) return;
    for (const auto* page : window_.pages())
        for (const auto name : page->shows) {
            const auto* entity = find_entity(name);
            if (!entity || is_searchable(*entity)) continue;
            for (const auto& record : find_records_of(office_, *entity, named, most_of_the_records_of_one))
                hits.push_back(hit_of(record));
        }
}

std::optional<QuickHit> GoTo::hit_of_key(const QString& key) const {
    const auto parts = key.split(u':');
    if (parts.size() < 2) return std::nullopt;
    if (parts[0] == QLatin1String("page")) {
        const auto* page = find_page(window_.pages(), plain_text(parts[1]));
        return page ? std::optional(hit_of(*page)) : std::nullopt;
    }
    if (parts[0] != QLatin1String("record") || parts.size() != 3) return std::nullopt;
    const auto* entity = find_entity(plain_text(parts[1]));
    const auto id = uuid_from_hex(plain_text(parts[2]));
    if (!entity || !id || !page_showing(entity->name)) return std::nullopt;
    const auto record = record_of(office_, *entity, *id);
    return record ? std::optional(hit_of(*record)) : std::nullopt;
}

void GoTo::add_recent(Hits& hits) const {
    for (const auto& key : settings_.recent())
        if (auto hit = hit_of_key(key)) hits.push_back(*std::move(hit));
    for (const auto* page : window_.pages()) {
        auto hit = hit_of(*page);
        const bool there =
            std::any_of(hits.begin(), hits.end(), [&](const auto& one) { return one.key == hit.key; });
        if (!there) hits.push_back(std::move(hit));
    }
}

bool GoTo::go(const QString& key) {
    const auto parts = key.split(u':');
    if (parts.size() < 2) return false;
    if (parts[0] == QLatin1String("action")) {
        for (const auto& entry : shortcuts_.entries())
            if (parts[1] == QLatin1String(entry.name)) {
                entry.act();
                return true;
            }
        return false;
    }
    if (parts[0] == QLatin1String("help")) {
        window_.show_help(plain_text(parts[1]));
        return true;
    }
    PageRequest request;
    auto page = plain_text(parts[1]);
    if (parts[0] == QLatin1String("record") && parts.size() == 3) {
        const auto* info = page_showing(plain_text(parts[1]));
        if (!info) return false;
        page = std::string(info->name);
        request.record = uuid_from_hex(plain_text(parts[2])).value_or(Uuid{});
    }
    if (!window_.open_page(page, request)) return false;
    auto recent = settings_.recent();
    recent.removeAll(key);
    recent.prepend(key);
    settings_.set_recent(recent.mid(0, most_recent));
    return true;
}

}
