// SPDX-License-Identifier: GPL-3.0-or-later
// Encodings found and turned into UTF-8. The shops in the fixtures are invented.
#include "common/exchange/encoding.h"

#include "common/exchange/csv_reader.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

const std::string shops = "店号,店名\r\n0001,永兴副食\r\n0002,龙门烟酒行\r\n";
const std::string shops_gb18030 =
    "\xb5\xea\xba\xc5,\xb5\xea\xc3\xfb\r\n0001,\xd3\xc0\xd0\xcb\xb8\xb1\xca\xb3\r\n"
    "0002,\xc1\xfa\xc3\xc5\xd1\xcc\xbe\xc6\xd0\xd0\r\n";

std::string as_utf16(std::u16string_view text, Encoding encoding) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xff);
        bytes += encoding == Encoding::utf16_be ? high : low;
        bytes += encoding == Encoding::utf16_be ? low : high;
    }
    return bytes;
}

struct Decoded {
    std::string text;
    EncodingFound found;
    std::optional<Refusal> refusal;
};
Decoded decoded(const std::string& bytes, std::optional<Encoding> chosen = {}, std::size_t step = 1U << 16U,
                std::size_t room = 4096) {
    Decoded result;
    Utf8Source source(memory_source(bytes, step), chosen);
    std::string buffer(room, '\0');
    while (true) {
        const auto count = source.read(buffer);
        result.found = source.found();
        if (!count) result.refusal = count.error();
        if (!count || *count == 0) return result;
        result.text += buffer.substr(0, *count);
    }
}
std::string argument(const Decoded& result, std::string_view name) {
    if (!result.refusal) return "no refusal";
    for (const auto& a : result.refusal->arguments)
        if (a.name == name) return a.value;
    return "no argument";
}

}

TEST_CASE("UTF-8 is found with and without a mark", "[encoding]") {
    CHECK(decoded(shops).text == shops);
    CHECK(decoded(shops).found == EncodingFound{Encoding::utf8, false, false});
    CHECK(decoded("\xef\xbb\xbf" + shops).text == shops);
    CHECK(decoded("\xef\xbb\xbf" + shops).found.marked);
    CHECK(decoded("").text.empty());
    CHECK(decoded("\xef\xbb\xbf").text.empty());
}

TEST_CASE("GB18030 is found when the bytes are no UTF-8", "[encoding]") {
    const auto result = decoded(shops_gb18030);
    CHECK(result.text == shops);
    CHECK(result.found == EncodingFound{Encoding::gb18030, false, false});
}

TEST_CASE("characters of four bytes of GB18030 are read", "[encoding]") {
    CHECK(decoded("\xbc\xd7\x81\x39\xef\x31\x95\x34\xb2\x35\xbc\xd7").text == "甲㐂𠮷甲");
}

TEST_CASE("UTF-16 of both orders is read by its mark", "[encoding]") {
    const std::u16string text = u"店号,名\n1,𠮷\n";
    const auto little = decoded("\xff\xfe" + as_utf16(text, Encoding::utf16_le));
    CHECK(little.text == "店号,名\n1,𠮷\n");
    CHECK(little.found == EncodingFound{Encoding::utf16_le, true, false});
    const auto big = decoded("\xfe\xff" + as_utf16(text, Encoding::utf16_be));
    CHECK(big.text == "店号,名\n1,𠮷\n");
    CHECK(big.found.encoding == Encoding::utf16_be);
}

TEST_CASE("UTF-16 without a mark is refused and read when it is chosen", "[encoding]") {
    const auto bytes = as_utf16(u"code,name\n1,x\n", Encoding::utf16_le);
    CHECK(decoded(bytes).refusal->code == "encoding.looks_like_utf16");
    CHECK(decoded(bytes, Encoding::utf16_le).text == "code,name\n1,x\n");
}

TEST_CASE("text is the same whatever pieces the bytes come in", "[encoding]") {
    const auto utf16 = "\xff\xfe" + as_utf16(u"a店𠮷\n𠮷", Encoding::utf16_le);
    for (std::size_t step = 1; step < 9; ++step)
        for (std::size_t room = 16; room < 20; ++room) {
            CHECK(decoded(shops, {}, step, room).text == shops);
            CHECK(decoded("\xef\xbb\xbf" + shops, {}, step, room).text == shops);
            CHECK(decoded(shops_gb18030, {}, step, room).text == shops);
            CHECK(decoded(utf16, {}, step, room).text == "a店𠮷\n𠮷");
        }
}

TEST_CASE("a byte that fits nowhere is an error with its place", "[encoding]") {
    const auto utf8 = decoded("店\nab\xff"
                              "c",
                              Encoding::utf8);
    CHECK(utf8.refusal->code == "encoding.bad_bytes");
    CHECK(argument(utf8, "encoding") == "UTF-8");
    CHECK(argument(utf8, "offset") == "6");
    CHECK(argument(utf8, "line") == "2");

    const auto gb = decoded("\xbc\xd7\n\xbc\xd7\xff\xbc", Encoding::gb18030);
    CHECK(argument(gb, "offset") == "5");
    CHECK(argument(gb, "line") == "2");

    const auto either = decoded("ab\ncd\xff\xff");
    CHECK(either.refusal->code == "encoding.unknown");
    CHECK(argument(either, "offset") == "5");
    CHECK(argument(either, "line") == "2");

    const auto half =
        decoded("\xff\xfe" + as_utf16(u"ab", Encoding::utf16_le) + "\x3d\xd8" + "a" + std::string(1, '\0'));
    CHECK(half.refusal->code == "encoding.bad_bytes");
    CHECK(argument(half, "offset") == "6");
}

TEST_CASE("a file that breaks off inside a character is an error and never loses it silently", "[encoding]") {
    for (const std::size_t cut : {4U, 5U, 8U}) {
        const auto utf8 = decoded(shops.substr(0, cut));
        CHECK(utf8.refusal->code == "encoding.bad_bytes");
        CHECK(argument(utf8, "offset") == (cut < 6 ? "3" : "7"));
    }
    CHECK(decoded("ab" + shops.substr(0, 2)).found.doubtful);
    CHECK(decoded(shops.substr(0, 2), Encoding::utf8).refusal->code == "encoding.bad_bytes");
    CHECK(argument(decoded("ab" + shops.substr(0, 2), Encoding::utf8), "offset") == "2");
    CHECK(decoded("\xbc\xd7\xbc", Encoding::gb18030).refusal->code == "encoding.bad_bytes");
    CHECK(argument(decoded("\xbc\xd7\xbc", Encoding::gb18030), "offset") == "2");
    CHECK(decoded("\xff\xfe"
                  "a",
                  {})
              .refusal->code == "encoding.bad_bytes");
}

TEST_CASE("the first other character is judged with what follows it, however late it comes", "[encoding]") {
    const std::string ascii(3'000'000, 'x');
    CHECK(decoded(ascii + "\n" + shops_gb18030).text == ascii + "\n" + shops);
    CHECK(decoded(ascii + "\n" + shops).found.encoding == Encoding::utf8);
    const auto bad = decoded(ascii + "\n\xff\xff");
    CHECK(argument(bad, "offset") == "3000001");
    CHECK(argument(bad, "line") == "2");
}

TEST_CASE("a large file is converted whole", "[encoding]") {
    std::string bytes;
    std::string text;
    while (bytes.size() < 2'500'000) bytes += shops_gb18030, text += shops;
    CHECK(decoded(bytes).text == text);
    CHECK(decoded(text).text == text);
    const auto late = decoded(text + "\xff");
    CHECK(argument(late, "offset") == std::to_string(text.size()));
}

TEST_CASE("a NUL byte in a text file is refused", "[encoding]") {
    CHECK(decoded(shops + std::string(1, '\0')).refusal.has_value());
    CHECK(argument(decoded("abcdefghijklmn\n" + std::string(1, '\0') + "abcdefgh"), "offset") == "15");
}

TEST_CASE("western text of one byte a character is read as GB18030 only with a doubt", "[encoding]") {
    // "Straße, Größe, Fuß" in ISO 8859-1: each letter outside ASCII swallows its neighbour.
    const auto found = guess_encoding("Stra\xdf"
                                      "e, Gr\xf6\xdf"
                                      "e, Fu\xdf"
                                      "ball",
                                      Sample::complete);
    CHECK((!found || found->doubtful));
    CHECK_FALSE(guess_encoding(shops_gb18030, Sample::complete)->doubtful);
}

TEST_CASE("a sample that cuts a character is judged by the rest", "[encoding]") {
    for (std::size_t cut = 1; cut < shops.size(); ++cut)
        CHECK(guess_encoding(std::string_view(shops).substr(0, cut), Sample::beginning)->encoding ==
              Encoding::utf8);
}

TEST_CASE("a CSV file in GB18030 is read row by row", "[encoding][csv]") {
    auto reader = CsvReader::open(memory_source(shops_gb18030), desk_csv_limits).value();
    CHECK(reader.header() == std::vector<std::string>{"店号", "店名"});
    const auto* row = reader.next().value();
    CHECK(row->cells[0] == "0001");
    CHECK(row->cells[1] == "永兴副食");
    CHECK(row->line == 2);
    CHECK(reader.next().value()->cells[1] == "龙门烟酒行");
    CHECK(reader.next().value() == nullptr);
    CHECK(encoding_name(reader.encoding().encoding) == "GB18030");
    CHECK(reader.bytes_read() == shops_gb18030.size());
}
