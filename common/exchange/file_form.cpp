// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/file_form.h"

#include <algorithm>
#include <array>
#include <string>

namespace liangheng {
namespace {

constexpr std::string_view compound_file("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
// The name of a stream in a compound file, in UTF-16.
constexpr std::string_view encrypted_package("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
constexpr std::string_view encryption_info("E\0n\0c\0r\0y\0p\0t\0i\0o\0n\0I\0n\0f\0o\0", 28);

std::string lower_start(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    const auto begin = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
    std::string start(bytes.substr(begin, 64));
    for (auto& c : start)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return start;
}

}

FileForm form_of(std::string_view beginning) {
    if (beginning.starts_with("PK\x03\x04") || beginning.starts_with("PK\x05\x06")) return FileForm::zip;
    if (beginning.starts_with(compound_file)) {
        const bool hidden = beginning.find(encrypted_package) != beginning.npos ||
                            beginning.find(encryption_info) != beginning.npos;
        return hidden ? FileForm::encrypted : FileForm::old_excel;
    }
    // Before 1997 the stream stood in the file alone.
    if (beginning.starts_with(std::string_view("\x09\x08\x10\x00", 4)) ||
        beginning.starts_with(std::string_view("\x09\x08\x08\x00", 4)))
        return FileForm::old_excel;
    const auto start = lower_start(beginning);
    for (const auto* tag : {"<html", "<!doctype html", "<table", "<meta", "<head", "<body", "<div", "<style"})
        if (start.starts_with(tag)) return FileForm::html;
    if (start.starts_with("<?xml")) return FileForm::xml;
    return FileForm::text;
}

std::string_view form_name(FileForm form) {
    switch (form) {
    case FileForm::old_excel:
        return ".xls";
    case FileForm::encrypted:
        return "encrypted";
    case FileForm::html:
        return "html";
    case FileForm::xml:
        return "xml";
    case FileForm::zip:
        return "zip";
    case FileForm::text:
        break;
    }
    return "text";
}

}
