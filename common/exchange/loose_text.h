// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and days as people write them in tables and paste them: separators, full-width characters, the
// many forms of a day. What means only one thing is taken, everything else stays as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace liangheng {

/// "１，２３４" -> "1234": full-width digits and signs become plain ones, separators between groups of three
/// digits and blanks at the ends go. The text itself when it is no such number.
std::string plain_number(std::string_view text);
/// "2009-8-1", "2009/8/1", "2009.8.1", "2009年8月1日", with full-width digits too -> "2009-08-01";
/// "2009年8月" -> "2009-08". The text itself when it is no such day.
std::string plain_day(std::string_view text);
/// "138条" -> "条": what follows a number.
std::optional<std::string> trailing_unit(std::string_view text);
/// "4.1E+17": what spreadsheets make of a long code; its digits are lost.
bool lost_digits(std::string_view text);
/// 合计, 总计, 小计: the row is no row of data.
bool is_total_word(std::string_view text);

}
