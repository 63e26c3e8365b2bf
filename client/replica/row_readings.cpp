// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/replica/row_readings.h"

#include "common/readings/reading.h"

namespace liangheng {

std::vector<std::string> row_readings(const EntityInfo& entity, std::span<const Cell> columns) {
    std::vector<std::string> readings;
    readings.reserve(2 * entity.read.size());
    for (const auto& read : entity.read) {
        const auto correction = read.correction ? columns[*read.correction].bytes : std::string_view();
        auto made = reading_keys(columns[read.column].bytes, entity.columns[read.column].read_as, correction);
        readings.push_back(std::move(made.full));
        readings.push_back(std::move(made.keys));
    }
    return readings;
}

}
