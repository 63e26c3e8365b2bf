// SPDX-License-Identifier: GPL-3.0-or-later
// A callable as a parameter, without allocation; it must not outlive the call.
#pragma once

#include <type_traits>
#include <utility>

namespace liangheng {

template<class Signature> class FunctionRef;

template<class R, class... A> class FunctionRef<R(A...)> {
public:
    template<class F>
    requires(!std::is_same_v<std::decay_t<F>, FunctionRef>)
        FunctionRef(F&& callable) // NOLINT: implicit on purpose
        : object_(const_cast<void*>(static_cast<const void*>(&callable))),
          call_([](void* object, A... arguments) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(object))(std::forward<A>(arguments)...);
          }) {}

    R operator()(A... arguments) const { return call_(object_, std::forward<A>(arguments)...); }

private:
    void* object_;
    R (*call_)(void*, A...);
};

}
