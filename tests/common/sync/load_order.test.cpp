// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/load_order.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace liangheng;

TEST_CASE("what all share is loaded first, the newest half-year before the older, results last", "[sync]") {
    std::vector<std::string> buckets{"command_result/person/01",
                                     "order/territory/01/2026H1",
                                     "agreed_total/territory/01/2026H2",
                                     "retailer/territory/01",
                                     "order/territory/01/2026H2",
                                     "agreed_total/territory/01/2026H1",
                                     "product/all",
                                     "department/all",
                                     "quota_position/territory/01/2026H2",
                                     "of_a_later_version/territory/01"};
    std::sort(buckets.begin(), buckets.end(), loads_before);
    CHECK(buckets == std::vector<std::string>{"department/all", "product/all", "retailer/territory/01",
                                              "agreed_total/territory/01/2026H2", "order/territory/01/2026H2",
                                              "quota_position/territory/01/2026H2",
                                              "agreed_total/territory/01/2026H1", "order/territory/01/2026H1",
                                              "command_result/person/01", "of_a_later_version/territory/01"});
}
