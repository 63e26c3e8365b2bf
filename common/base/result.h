// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or the reason why a person may not have it (Refusal).
// Failures of the world (disk, network) are error codes or exceptions at the edge, never refusals.
#pragma once

#include <boost/system/result.hpp>

#include <stdexcept>

#include <string>
#include <utility>
#include <vector>

namespace liangheng {

/// One named value inside the sentence of a refusal or of a changed outcome.
struct Argument {
    std::string name;
    std::string value;

    friend bool operator==(const Argument&, const Argument&) = default;
};
using Arguments = std::vector<Argument>;

/// Why something may not be done: a stable code ("orders.cut_by_cap"); its sentences are in
/// common/rules/refusal_sentences.h.
struct Refusal {
    std::string code;
    Arguments arguments;

    Refusal() = default;
    /// No constructor takes a text alone, so that a text is never taken for a refusal in a
    /// Result<std::string>.
    Refusal(std::string c, Arguments a) : code(std::move(c)), arguments(std::move(a)) {}

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// The code of a preview that lacks a fact at the desk (sync.md 12); never leaves the desk.
inline constexpr const char* cannot_tell_code = "sync.cannot_tell";

/// Thrown when .value() is asked of a refused Result: a defect of the caller.
class RefusedError : public std::runtime_error {
public:
    explicit RefusedError(const Refusal& refusal) : std::runtime_error("refused: " + refusal.code) {}
};
[[noreturn]] inline void throw_exception_from_error(const Refusal& refusal, const boost::source_location&) {
    throw RefusedError(refusal);
}

template<class T> using Result = boost::system::result<T, Refusal>;

inline Refusal refuse(std::string code, Arguments arguments = {}) {
    return {std::move(code), std::move(arguments)};
}

}
