// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/readings/reading.h"

#include "common/readings/reading_table.h"
#include "common/readings/searchable.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace liangheng {
namespace {

/// The readings of a character, the usual one first. No heap: a first load reads tens of thousands of names.
class Syllables {
public:
    static constexpr std::size_t most = 8;

    void push_back(std::string_view syllable) {
        if (count_ < most) all_[count_++] = syllable;
    }
    void put_first(std::string_view usual) {
        auto* found = std::find(begin(), end(), usual);
        if (found == end()) {
            push_back(usual);
            found = end() - 1;
        }
        std::rotate(begin(), found, found + 1);
    }
    std::string_view* begin() { return all_.data(); }
    std::string_view* end() { return all_.data() + count_; }
    std::string_view operator[](std::size_t at) const { return all_[at]; }
    std::size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }

private:
    std::array<std::string_view, most> all_;
    std::size_t count_ = 0;
};

/// A character of a name. One that is no Chinese character is its own and only reading.
struct Sound {
    Syllables readings;
    bool latin = false;
};

Syllables split(std::string_view text) {
    Syllables parts;
    while (!text.empty()) {
        const auto blank = std::min(text.find(' '), text.size());
        if (blank > 0) parts.push_back(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return parts;
}

Syllables readings_in_table(char32_t character, ReadAs as) {
    for (const auto& block : reading_table::blocks) {
        if (character < block.first || character - block.first >= block.readings.size()) continue;
        const std::string_view entry = block.readings[character - block.first];
        const auto bar = entry.find('|');
        if (bar == entry.npos) return split(entry);
        return split(as == ReadAs::person ? entry.substr(bar + 1) : entry.substr(0, bar));
    }
    return {};
}

// By their first character, the longest first.
const std::vector<reading_table::Word>& words_beginning_with(char32_t character) {
    static const auto words = [] {
        std::unordered_map<char32_t, std::vector<reading_table::Word>> all;
        for (const auto& word : reading_table::words) {
            auto rest = word.characters;
            all[take_character(rest)].push_back(word);
        }
        return all;
    }();
    static const std::vector<reading_table::Word> none;
    const auto found = words.find(character);
    return found == words.end() ? none : found->second;
}

// A word decides how its characters are usually read; the other readings stay behind. How many it decides.
std::size_t apply_word(std::string_view rest, char32_t character, std::vector<Sound>& sounds,
                       std::size_t at) {
    for (const auto& word : words_beginning_with(character)) {
        if (!rest.starts_with(word.characters)) continue;
        const auto syllables = split(word.reading);
        for (std::size_t i = 0; i < syllables.size() && at + i < sounds.size(); ++i)
            sounds[at + i].readings.put_first(syllables[i]);
        return syllables.size();
    }
    return 0;
}

/// `text` is searchable and outlives the result.
std::vector<Sound> sounds_of(std::string_view text, ReadAs as) {
    std::vector<Sound> sounds;
    sounds.reserve(text.size() / 3 + 1);
    for (auto rest = text; !rest.empty();) {
        const auto* begin = rest.data();
        const auto character = take_character(rest);
        auto& sound = sounds.emplace_back(Sound{readings_in_table(character, as), false});
        if (!sound.readings.empty()) continue;
        sound.readings.push_back({begin, static_cast<std::size_t>(rest.data() - begin)});
        sound.latin = true;
    }
    std::size_t at = 0;
    std::size_t settled = 0;
    for (auto rest = text; !rest.empty(); ++at) {
        const auto here = rest;
        const auto character = take_character(rest);
        if (at >= settled) settled = at + apply_word(here, character, sounds, at);
    }
    return sounds;
}

// The first of them is the usual one all through.
std::vector<Reading> all_readings(const std::vector<Sound>& sounds) {
    constexpr std::size_t usual_syllable = 4;
    std::vector<Reading> all(1);
    all.front().full.reserve(usual_syllable * sounds.size());
    for (const auto& sound : sounds) {
        const auto room = all.size() * sound.readings.size() <= most_readings;
        const auto count = room ? sound.readings.size() : 1;
        const auto before = all.size();
        for (std::size_t more = 1; more < count; ++more)
            for (std::size_t i = 0; i < before; ++i) all.push_back(all[i]);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto reading = sound.readings[i / before];
            all[i].full += reading;
            all[i].initials += sound.latin ? reading : reading.substr(0, 1);
        }
    }
    return all;
}

bool same(const Reading& one, const Reading& other) {
    return one.full == other.full && one.initials == other.initials;
}

/// Syllables stand apart; letters that stand together are initials, and the full reading is the one that has
/// them, else the usual one.
Reading corrected(std::string_view correction, const std::vector<Reading>& computed) {
    Reading reading;
    const auto syllables = split(correction);
    if (syllables.size() > 1) {
        for (std::size_t i = 0; i < syllables.size(); ++i) {
            const auto letters = searchable(syllables[i]);
            reading.full += letters;
            reading.initials += letters.substr(0, 1);
        }
        return reading;
    }
    reading.initials = searchable(correction);
    const auto found = std::find_if(computed.begin(), computed.end(), [&](const auto& one) {
        return one.initials == reading.initials || one.full == reading.initials;
    });
    if (found != computed.end()) return *found;
    reading.full = computed.front().full;
    return reading;
}

// `keys` ends with the blank that the next one begins with.
void append_once(std::string& keys, std::string key) {
    if (key.empty()) return;
    key += ' ';
    if (keys.find(' ' + key) == keys.npos) keys += key;
}

}

std::vector<Reading> readings_of(std::string_view name, ReadAs as, std::string_view correction) {
    const auto text = searchable(name);
    auto all = all_readings(sounds_of(text, as));
    if (searchable(correction).empty()) return all;
    auto first = corrected(correction, all);
    std::erase_if(all, [&](const Reading& one) { return same(one, first); });
    all.insert(all.begin(), std::move(first));
    return all;
}

std::string usual_initials(std::string_view name, std::size_t longest) {
    auto initials = readings_of(name, ReadAs::goods).front().initials;
    std::erase_if(initials, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return initials.substr(0, longest);
}

ReadingKeys reading_keys(std::string_view name, ReadAs as, std::string_view correction) {
    const auto readings = readings_of(name, as, correction);
    ReadingKeys result{readings.front().full, " "};
    append_once(result.keys, searchable(name));
    for (const auto& reading : readings) append_once(result.keys, reading.full);
    for (const auto& reading : readings) append_once(result.keys, reading.initials);
    return result;
}

}
