// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/exchange/xml_stream.h"

#include <expat.h>

namespace liangheng {
namespace {

constexpr std::size_t piece_bytes = 1U << 16U;
// Expat may hold a token that goes on in the next piece; one longer than this is no cell of ours.
constexpr std::uint64_t longest_token = 4 * limits::mib;

std::string_view bare(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == name.npos ? name : name.substr(colon + 1);
}

}

std::string_view XmlAttributes::find(std::string_view name) const {
    for (const char** pair = pairs_; *pair; pair += 2)
        if (bare(*pair) == name) return pair[1];
    return {};
}

struct XmlStream::Work {
    ZipPart part;
    XmlHandler& handler;
    const XlsxLimits limits;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreate(nullptr),
                                                                        &XML_ParserFree};
    std::size_t depth = 0;
    std::uint64_t fed = 0;
    bool ended = false;

    Work(ZipPart p, XmlHandler& h, const XlsxLimits& l) : part(std::move(p)), handler(h), limits(l) {
        XML_SetUserData(parser.get(), this);
        XML_SetElementHandler(parser.get(), &on_begin, &on_end);
        XML_SetCharacterDataHandler(parser.get(), &on_text);
        XML_SetStartDoctypeDeclHandler(parser.get(), &on_doctype);
    }

    void stop_when_refused() {
        if (handler.stopped()) XML_StopParser(parser.get(), XML_FALSE);
    }
    static void on_begin(void* self, const char* name, const char** attributes) {
        auto& work = *static_cast<Work*>(self);
        if (work.handler.stopped()) return;
        if (++work.depth > work.limits.xml_depth)
            work.handler.stop(refuse("xlsx.too_deep", {{"part", work.part.name()},
                                                       {"limit", std::to_string(work.limits.xml_depth)}}));
        else
            work.handler.begin(bare(name), XmlAttributes(attributes));
        work.stop_when_refused();
    }
    static void on_end(void* self, const char* name) {
        auto& work = *static_cast<Work*>(self);
        if (work.handler.stopped()) return;
        --work.depth;
        work.handler.end(bare(name));
        work.stop_when_refused();
    }
    static void on_text(void* self, const char* text, int size) {
        auto& work = *static_cast<Work*>(self);
        if (work.handler.stopped()) return;
        work.handler.text({text, static_cast<std::size_t>(size)});
        work.stop_when_refused();
    }
    static void on_doctype(void* self, const char*, const char*, const char*, int) {
        auto& work = *static_cast<Work*>(self);
        work.handler.stop(refuse("xlsx.dtd", {{"part", work.part.name()}}));
        work.stop_when_refused();
    }

    Refusal broken() const {
        return refuse("xlsx.broken",
                      {{"part", part.name() + ':' + std::to_string(XML_GetCurrentLineNumber(parser.get()))}});
    }
    bool token_too_long() const {
        const auto at = XML_GetCurrentByteIndex(parser.get());
        return at >= 0 && fed > static_cast<std::uint64_t>(at) + longest_token;
    }
};

XmlStream::XmlStream(ZipPart part, XmlHandler& handler, const XlsxLimits& limits)
    : work_(std::make_unique<Work>(std::move(part), handler, limits)) {}
XmlStream::~XmlStream() = default;
XmlStream::XmlStream(XmlStream&&) noexcept = default;
XmlStream& XmlStream::operator=(XmlStream&&) noexcept = default;

Result<bool> XmlStream::step() {
    auto& work = *work_;
    if (work.ended) return false;
    auto* const parser = work.parser.get();
    void* const buffer = XML_GetBuffer(parser, piece_bytes);
    if (!buffer) return work.broken();
    const auto count = work.part.read({static_cast<char*>(buffer), piece_bytes});
    if (!count) return count.error();
    work.ended = *count == 0;
    work.fed += *count;
    const auto status = XML_ParseBuffer(parser, static_cast<int>(*count), work.ended ? 1 : 0);
    if (work.handler.stopped()) return *work.handler.stopped();
    if (status == XML_STATUS_ERROR || work.token_too_long()) return work.broken();
    return !work.ended;
}

std::optional<Refusal> read_xml(const ZipArchive& archive, const std::string& name, XmlHandler& handler) {
    auto part = archive.part(name);
    if (!part) return part.error();
    XmlStream stream(*std::move(part), handler, archive.limits());
    for (;;) {
        const auto more = stream.step();
        if (!more) return more.error();
        if (!*more) return std::nullopt;
    }
}

}
