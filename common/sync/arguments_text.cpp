// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/arguments_text.h"

namespace liangheng {
namespace {

void append_escaped(std::string& text, std::string_view value) {
    for (const char c : value) {
        if (c == '\\')
            text += "\\\\";
        else if (c == '\n')
            text += "\\n";
        else
            text += c;
    }
}

std::string unescaped(std::string_view text) {
    std::string value;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size())
            value += text[i];
        else
            value += text[++i] == 'n' ? '\n' : text[i];
    }
    return value;
}

}

std::string encode_arguments(const Arguments& arguments) {
    std::string text;
    for (const auto& argument : arguments) {
        const auto before = text.size();
        append_escaped(text, argument.name);
        text += '=';
        append_escaped(text, argument.value);
        text += '\n';
        if (text.size() <= largest_arguments_text) continue;
        text.resize(before);
        break;
    }
    return text;
}

Arguments decode_arguments(std::string_view text) {
    Arguments arguments;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto line = text.substr(0, end);
        text = end == text.npos ? std::string_view{} : text.substr(end + 1);
        const auto equals = line.find('=');
        const auto value = equals == line.npos ? std::string_view{} : line.substr(equals + 1);
        arguments.push_back({unescaped(line.substr(0, equals)), unescaped(value)});
    }
    return arguments;
}

}
