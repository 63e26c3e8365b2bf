// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a workbook as XML events, piece by piece: no DTD, no entity of its own, not deeper than allowed.
#pragma once

#include "common/exchange/zip_archive.h"

#include <string_view>

namespace liangheng {

/// The attributes of an element; names without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// Empty when there is none.
    std::string_view find(std::string_view name) const;

private:
    const char** pairs_;
};

/// What happens in the XML; names come without prefix. A refusal ends the reading.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void begin(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) {}

    void stop(Refusal refusal) {
        if (!stopped_) stopped_ = std::move(refusal);
    }
    const std::optional<Refusal>& stopped() const { return stopped_; }

private:
    std::optional<Refusal> stopped_;
};

class XmlStream {
public:
    /// The handler must stay.
    XmlStream(ZipPart part, XmlHandler& handler, const XlsxLimits& limits);
    ~XmlStream();
    XmlStream(XmlStream&&) noexcept;
    XmlStream& operator=(XmlStream&&) noexcept;

    /// Reads one piece; false at the end. Refused as xlsx.broken {part, line}, xlsx.too_deep {part, limit},
    /// xlsx.dtd {part}, what the part refuses, or what the handler stops with.
    Result<bool> step();

private:
    struct Work;
    std::unique_ptr<Work> work_;
};

/// Reads a whole part.
std::optional<Refusal> read_xml(const ZipArchive& archive, const std::string& part, XmlHandler& handler);

}
