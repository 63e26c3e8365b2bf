// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks of the server: each makes its own data and, where it needs one, its own server
// (commands.md).
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace liangheng {

struct BenchOptions {
    std::string name;
    bool json = false;
    double seconds = 4;
    std::size_t desks = 0;     ///< only the case of so many desks; 0: all cases
    std::filesystem::path dir; ///< empty folder for the data; empty: a temporary one
    bool store_only = false;   ///< orders: the engine and the store without sockets
    std::size_t runs = 1;
    std::vector<std::string> under; ///< soak: a program with arguments that the server runs under
};
int run_bench(const BenchOptions& options);

namespace bench {

int orders(const BenchOptions& options);
int load(const BenchOptions& options);
int notices(const BenchOptions& options);
int imports(const BenchOptions& options);
int soak(const BenchOptions& options);
int store_only(const BenchOptions& options);

/// A folder for one case, emptied before and removed after it.
class CaseFolder {
public:
    CaseFolder(const BenchOptions& options, const std::string& name);
    ~CaseFolder();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}
}
