// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program under test: kills it, as kill -9 does, just before its n-th step that others could
// see (a write, a sync, a renaming, a message). LIANGHENG_KILL_AT is n; LIANGHENG_STEPS_FILE gets the number
// of steps of a whole run.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>

namespace {

std::atomic<long> steps = 0;

long kill_at() {
    static const long at = [] {
        const char* text = std::getenv("LIANGHENG_KILL_AT");
        return text ? std::atol(text) : 0L;
    }();
    return at;
}

void step() {
    if (++steps == kill_at()) kill(getpid(), SIGKILL);
}

template<class F> F real(const char* name) { return reinterpret_cast<F>(dlsym(RTLD_NEXT, name)); }

__attribute__((destructor)) void tell_steps() {
    const char* file = std::getenv("LIANGHENG_STEPS_FILE");
    if (!file) return;
    if (auto* out = std::fopen(file, "w")) {
        std::fprintf(out, "%ld\n", steps.load());
        std::fclose(out);
    }
}

}

#define STEP(result, name, parameters, arguments)                                                            \
    extern "C" result name parameters {                                                                      \
        static const auto next = real<result(*) parameters>(#name);                                          \
        step();                                                                                              \
        return next arguments;                                                                               \
    }

STEP(ssize_t, write, (int fd, const void* bytes, size_t size), (fd, bytes, size))
STEP(ssize_t, pwrite, (int fd, const void* bytes, size_t size, off_t at), (fd, bytes, size, at))
STEP(ssize_t, pwrite64, (int fd, const void* bytes, size_t size, off64_t at), (fd, bytes, size, at))
STEP(ssize_t, send, (int fd, const void* bytes, size_t size, int flags), (fd, bytes, size, flags))
STEP(ssize_t, sendmsg, (int fd, const msghdr* message, int flags), (fd, message, flags))
STEP(int, fsync, (int fd), (fd))
STEP(int, fdatasync, (int fd), (fd))
STEP(int, ftruncate, (int fd, off_t size), (fd, size))
STEP(int, ftruncate64, (int fd, off64_t size), (fd, size))
STEP(int, unlink, (const char* path), (path))
STEP(int, rename, (const char* from, const char* to), (from, to))
