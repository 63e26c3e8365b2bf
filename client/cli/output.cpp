// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/cli/output.h"

#include "client/program/desk_texts.h"
#include "common/wire/limits.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <stdexcept>

namespace liangheng::cli {
void print(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw std::runtime_error("standard output cannot be written");
}

void say(const std::string& text) { std::cerr << text << std::endl; }

void say(const Refusal& refusal) { say(people_text(refusal)); }

Result<std::string> read_input(const std::string& file) {
    std::ifstream opened;
    if (file != "-") opened.open(file, std::ios::binary);
    if (file != "-" && !opened) return refuse("input.not_readable", {{"file", file}});
    std::istream& in = file == "-" ? std::cin : opened;
    std::string text;
    std::string piece(64 * 1024, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        text.append(piece, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > limits::json_input)
            return refuse("input.too_large", {{"limit", std::to_string(limits::json_input)}});
    }
    return text;
}

}
