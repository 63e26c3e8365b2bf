// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reading_table.cpp: asks ICU for every Chinese character, by its plain transform and by the one for
// names, because neither is right alone, and puts what resources/readings.txt says in front.
#include <unicode/translit.h>
#include <unicode/uclean.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace {

using Readings = std::vector<std::string>;

struct Override {
    Readings goods;
    Readings people; ///< empty: the same
};

struct Overrides {
    std::map<char32_t, Override> characters;
    std::vector<std::pair<std::string, std::string>> words;
};

Readings split(const std::string& text) {
    std::istringstream in(text);
    Readings all;
    for (std::string reading; in >> reading;) all.push_back(reading);
    return all;
}

// A line: characters, tab, readings, and for a single character perhaps tab, readings for people. # begins a
// remark.
Overrides read_overrides(const char* file) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error(std::string("cannot read ") + file);
    Overrides all;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream parts(line);
        std::string characters;
        std::string goods;
        std::string people;
        std::getline(parts, characters, '\t');
        std::getline(parts, goods, '\t');
        std::getline(parts, people, '\t');
        const auto text = icu::UnicodeString::fromUTF8(characters);
        const auto readings = split(goods);
        if (readings.empty()) throw std::runtime_error("no reading in the line: " + line);
        if (text.countChar32() == 1) {
            all.characters[static_cast<char32_t>(text.char32At(0))] = {readings, split(people)};
            continue;
        }
        if (static_cast<std::size_t>(text.countChar32()) != readings.size())
            throw std::runtime_error("a word needs one reading a character: " + line);
        all.words.emplace_back(characters, goods);
    }
    std::stable_sort(all.words.begin(), all.words.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return all;
}

class Transform {
public:
    explicit Transform(const char* name) {
        UErrorCode status = U_ZERO_ERROR;
        made_.reset(icu::Transliterator::createInstance(name, UTRANS_FORWARD, status));
        if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU lacks ") + name);
    }
    /// Empty for a character without a reading.
    std::string of(char32_t character) const {
        icu::UnicodeString text(static_cast<UChar32>(character));
        made_->transliterate(text);
        std::string reading;
        text.toUTF8String(reading);
        const bool plain =
            std::all_of(reading.begin(), reading.end(), [](char c) { return c >= 'a' && c <= 'z'; });
        return plain ? reading : std::string();
    }

private:
    std::unique_ptr<icu::Transliterator> made_;
};

std::string joined(const Readings& in_front, const Readings& behind) {
    Readings all;
    for (const auto* list : {&in_front, &behind})
        for (const auto& reading : *list)
            if (!reading.empty() && std::find(all.begin(), all.end(), reading) == all.end())
                all.push_back(reading);
    std::string text;
    for (const auto& reading : all) text += (text.empty() ? "" : " ") + reading;
    return text;
}

class Writer {
public:
    Writer(const Overrides& overrides, std::ostream& out) : overrides_(overrides), out_(out) {}

    void block(const char* name, char32_t first, char32_t last) {
        out_ << "constexpr const char* " << name << "[] = {\n";
        for (auto character = first; character <= last; ++character) {
            const auto plain = plain_.of(character);
            const auto of_names = names_.of(character);
            const auto found = overrides_.characters.find(character);
            const auto given = found == overrides_.characters.end() ? Override{} : found->second;
            const auto goods = joined(given.goods, {plain, of_names});
            auto behind = Readings{of_names, plain};
            behind.insert(behind.end(), given.goods.begin(), given.goods.end());
            const auto people = joined(given.people.empty() ? given.goods : given.people, behind);
            out_ << '"' << goods << (people == goods ? "" : '|' + people) << "\",\n";
        }
        out_ << "};\n";
    }

private:
    const Overrides& overrides_;
    std::ostream& out_;
    Transform plain_{"Han-Latin; Latin-ASCII; Lower"};
    Transform names_{"Han-Latin/Names; Latin-ASCII; Lower"};
};

void write(const Overrides& overrides, std::ostream& out) {
    out << "// Made by make_reading_table.\n#include \"common/readings/reading_table.h\"\n"
           "namespace liangheng::reading_table {\nnamespace {\n";
    Writer writer(overrides, out);
    writer.block("extension_a", U'\u3400', U'\u4dbf');
    writer.block("unified", U'\u4e00', U'\u9fff');
    out << "constexpr Block all_blocks[] = {{0x3400, extension_a}, {0x4e00, unified}};\n"
           "constexpr Word all_words[] = {\n";
    for (const auto& [characters, reading] : overrides.words)
        out << "{\"" << characters << "\", \"" << reading << "\"},\n";
    out << "};\n}\nconst std::span<const Block> blocks(all_blocks);\n"
           "const std::span<const Word> words(all_words);\n}\n";
}

}

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "make_reading_table OVERRIDES OUTPUT\n";
        return 2;
    }
    try {
        std::ofstream out(argv[2]);
        write(read_overrides(argv[1]), out);
        out.close();
        if (!out) throw std::runtime_error(std::string("cannot write ") + argv[2]);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    u_cleanup();
    return 0;
}
