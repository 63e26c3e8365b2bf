// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: the system's answers of bad_system.h.
#include "tests/support/bad_system.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <ctime>

namespace {

using liangheng::SystemFaults;

SystemFaults* faults() {
    static auto* const mapped = []() -> SystemFaults* {
        const char* path = std::getenv(SystemFaults::variable);
        const int file = path ? ::open(path, O_RDWR | O_CLOEXEC) : -1;
        if (file < 0) return nullptr;
        void* const at = ::mmap(nullptr, sizeof(SystemFaults), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        ::close(file);
        return at == MAP_FAILED ? nullptr : static_cast<SystemFaults*>(at);
    }();
    return mapped;
}

bool sync_fails() {
    auto* const now = faults();
    if (!now || now->syncs_to_fail == 0) return false;
    if (now->syncs_to_fail > 1) {
        --now->syncs_to_fail;
        return false;
    }
    ++now->syncs_failed;
    errno = EIO;
    return true;
}

template<class F> F real(const char* name) { return reinterpret_cast<F>(dlsym(RTLD_NEXT, name)); }

}

extern "C" int fsync(int file) {
    static const auto next = real<int (*)(int)>("fsync");
    return sync_fails() ? -1 : next(file);
}

extern "C" int fdatasync(int file) {
    static const auto next = real<int (*)(int)>("fdatasync");
    return sync_fails() ? -1 : next(file);
}

extern "C" int clock_gettime(clockid_t clock, timespec* time) {
    static const auto next = real<int (*)(clockid_t, timespec*)>("clock_gettime");
    const int answer = next(clock, time);
    const bool of_the_wall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (auto* const now = faults(); now && answer == 0 && of_the_wall) {
        const auto ns = time->tv_nsec + now->clock_ahead_ms % 1'000 * 1'000'000;
        time->tv_sec += now->clock_ahead_ms / 1'000 + (ns < 0 ? -1 : ns / 1'000'000'000);
        time->tv_nsec = ns < 0 ? ns + 1'000'000'000 : ns % 1'000'000'000;
    }
    return answer;
}

extern "C" time_t time(time_t* into) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into) *into = now.tv_sec;
    return now.tv_sec;
}

extern "C" int gettimeofday(timeval* into, void*) noexcept {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    *into = {now.tv_sec, now.tv_nsec / 1'000};
    return 0;
}
