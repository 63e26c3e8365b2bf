// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/reserve_file.h"

#include <fstream>
#include <string>

namespace liangheng {

bool ReserveFile::ensure() {
    std::error_code failed;
    if (std::filesystem::file_size(file_, failed) == size && !failed) return true;
    std::ofstream out(file_, std::ios::binary | std::ios::trunc);
    out << std::string(size, '\x5a');
    out.close();
    if (out) return true;
    std::filesystem::remove(file_, failed);
    return false;
}

bool ReserveFile::give_up() {
    std::error_code failed;
    return std::filesystem::remove(file_, failed);
}

}
