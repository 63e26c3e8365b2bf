// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/story/attach_file.h"

#include "common/base/text.h"
#include "common/policies/parameters.h"
#include "common/rules/make_command.h"
#include "common/story/record_rights.h"

#include <algorithm>

namespace liangheng {
namespace {

// A name that is no path on any system and shows all of itself.
bool is_file_name(std::string_view name) {
    const auto unfit = [](char character) {
        return static_cast<unsigned char>(character) < 0x20 || character == 0x7f ||
               std::string_view("/\\:*?\"<>|").find(character) != std::string_view::npos;
    };
    return !trimmed(name).empty() && name != "." && name != ".." &&
           std::none_of(name.begin(), name.end(), unfit);
}

}

Result<std::int64_t> largest_attachment(const Facts& facts, Date today) {
    const auto kib = parameter_number(facts, "story.largest_file_kib", {}, today);
    if (!kib) return kib.error();
    constexpr auto most = static_cast<std::int64_t>(limits::file_bytes);
    return *kib >= most / static_cast<std::int64_t>(limits::kib)
               ? most
               : *kib * static_cast<std::int64_t>(limits::kib);
}

Result<Changes> decide(const AttachFile& command, const Facts& facts, const Context& context) {
    if (!is_file_name(command.name)) return refuse("story.file_name", {{"name", command.name}});
    if (command.size.value <= 0 || command.hash.data.size() != limits::file_hash)
        return refuse("story.file_empty");
    const auto largest = largest_attachment(facts, context.today());
    if (!largest) return largest.error();
    if (command.size.value > *largest)
        return refuse("story.file_too_large",
                      {{"largest", std::to_string(*largest / static_cast<std::int64_t>(limits::kib))}});
    auto place = place_of_record(command.about, command.record, facts, context);
    if (!place) return place.error();
    Changes changes;
    changes.insert(Attachment{.id = command.id,
                              .about = command.about,
                              .record = command.record,
                              .place = *std::move(place),
                              .author = context.actor,
                              .name = command.name,
                              .size = command.size,
                              .hash = command.hash});
    return changes;
}

template const CommandInfo& command_info<AttachFile>();

}
