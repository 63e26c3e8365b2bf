// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/submit_order.h"

#include "common/orders/capture.h"
#include "common/rules/make_command.h"

namespace liangheng {

Result<Changes> decide(const SubmitOrder& command, const Facts& facts, const Context& context) {
    const Capture capture{.order = command.order,
                          .retailer = command.retailer,
                          .cycle = command.cycle,
                          .order_day = command.order_day,
                          .freed = {}};
    return capture_order(capture, command.lines, facts, context);
}

template const CommandInfo& command_info<SubmitOrder>();

}
