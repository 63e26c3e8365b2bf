// SPDX-License-Identifier: GPL-3.0-or-later
// Both languages are complete, and every label of the catalogue has its Chinese word.
#include "client/app/appearance.h"
#include "client/app/refusal_words.h"
#include "client/widgets/field_text.h"
#include "common/catalogue.h"
#include "common/named_queries.h"
#include "common/orders/order_line.h"
#include "common/quota/agreed_total.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace liangheng {
namespace {

bool has_han(const QString& text) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    return text.contains(han);
}

struct InChinese {
    Appearance appearance;
    InChinese() { appearance.set_language(Language::chinese); }

    std::vector<std::string> missing;
    void want(const char* context, std::string_view text) {
        if (text.empty()) return;
        const auto shown = QCoreApplication::translate(context, std::string(text).c_str());
        if (!has_han(shown)) missing.push_back(std::string(context) + ": " + std::string(text));
    }
    void want_fields(const StructInfo& info) {
        for (const auto& field : info.fields) {
            want("field", field.label);
            if (field.enumeration)
                for (const auto& value : field.enumeration->values) want("value", value.label);
            if (field.kind == Kind::list && field.list.element) want_fields(field.list.element());
        }
    }
};

QByteArray translation_file(const char* name) {
    QFile file(QStringLiteral(LIANGHENG_SOURCE_DIR "/translations/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

TEST_CASE("no text of a translation file is unfinished", "[desk]") {
    for (const char* name : {"liangheng_zh_CN.ts", "liangheng_en.ts"}) {
        const auto text = translation_file(name);
        CHECK(text.contains("<message"));
        CHECK_FALSE(text.contains("type=\"unfinished\""));
        CHECK_FALSE(text.contains("<translation></translation>"));
    }
}

TEST_CASE("every label of entities, commands, queries and values has a Chinese word", "[desk]") {
    InChinese chinese;
    for (const auto* entity : all_entities()) {
        chinese.want("entity", entity->label);
        chinese.want_fields(*entity);
        for (const auto& column : entity->columns) chinese.want("field", column.label);
    }
    for (const auto* command : all_commands()) {
        chinese.want("command", command->label);
        chinese.want_fields(*command);
    }
    for (const auto* query : all_queries()) chinese.want_fields(query->row());
    for (const auto& text : chinese.missing) UNSCOPED_INFO(text);
    CHECK(chinese.missing.empty());
}

TEST_CASE("a refusal is said in the language of the desk with its arguments", "[desk]") {
    const auto refusal = refuse("orders.licence_expired", {{"valid_to", "2026-01-31"}});
    Appearance appearance;
    appearance.set_language(Language::chinese);
    CHECK(words_of(refusal) == QStringLiteral("零售户的许可证有效期至 2026-01-31，已过期；请先登记新证"));
    appearance.set_language(Language::english);
    CHECK(
        words_of(refusal).startsWith(QStringLiteral("The licence of the retailer was valid to 2026-01-31")));
    CHECK(words_of(refuse("unheard.of")) == QStringLiteral("unheard.of"));
}

TEST_CASE("values are shown as the office writes them", "[desk]") {
    InChinese chinese;
    const auto& order = info<OrderLine>();
    CHECK(display_text(*order.find("wholesale_price"), Cell::of(123'456)) == "1,234.56");
    CHECK(display_text(*order.find("requested"), Cell::of(12'345)) == "12,345");
    CHECK(display_text(*order.find("accepted"), Cell::null()).isEmpty());
    CHECK(header_of(*order.find("wholesale_price")) == QStringLiteral("批发价（元）"));
    CHECK(display_text(*info<AgreedTotal>().find("band"), Cell::of(1'550)) == "15.5%");
    CHECK(time_text(instant_at(make_date(2026, 11, 24), 14 * 60 + 32)) == "2026-11-24 14:32");
    CHECK(countdown_text(2 * 3'600'000 + 14 * 60'000) == "2:14");
    CHECK(countdown_text(14 * 60'000 + 5'000) == "14:05");
}

}
