// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/program/desk_texts.h"

#include "common/exchange/sentences.h"
#include "common/rules/refusal_sentences.h"

#include <algorithm>
#include <array>

namespace liangheng {
namespace {

constexpr std::array sentences{
    DeskSentence{"desk.link_lost", "连接断开：{reason}", "the line was lost: {reason}"},
    DeskSentence{"desk.no_answer", "{seconds} 秒内没有应答", "no answer within {seconds} seconds"},
    DeskSentence{"desk.store_failed", "本机文件读写失败：{reason}", "a file of the profile failed: {reason}"},
    DeskSentence{"desk.cache_damaged", "本机数据文件已损坏，已移至 {file} 并将重新下载",
                 "the local data were damaged; they lie in {file} now and are loaded again"},
    DeskSentence{"desk.outbox_damaged",
                 "发件箱文件已损坏，已移至 {file}；已恢复 {commands} 条命令，请通知管理员",
                 "the outbox was damaged; it lies in {file} now, {commands} commands were recovered. Tell "
                 "the administrator"},
    DeskSentence{"desk.clock_differs", "本机时钟与服务器相差 {seconds} 秒",
                 "the clock of this PC differs from the server's by {seconds} seconds"},
    DeskSentence{"input.bad_json", "不是 JSON 对象：{reason}", "no JSON object: {reason}"},
    DeskSentence{"input.not_readable", "无法读取 {file}", "{file} cannot be read"},
    DeskSentence{"input.too_large", "输入超过 {limit} 字节", "the input is larger than {limit} bytes"},
    DeskSentence{"input.too_many", "{field}：超过 {limit} 项", "{field}: more than {limit} elements"},
    DeskSentence{"input.unknown_command", "没有命令“{name}”", "there is no command \"{name}\""},
    DeskSentence{"input.unknown_entity", "没有实体“{name}”", "there is no entity \"{name}\""},
    DeskSentence{"input.unknown_field", "没有字段“{field}”；可用：{known}",
                 "there is no field \"{field}\"; there are {known}"},
    DeskSentence{"input.wrong_type", "{field}：类型不对，应为 {expected}",
                 "{field}: of the wrong type, expected {expected}"},
    DeskSentence{"profile.bad_config", "配置不正确：{about}", "bad configuration: {about}"},
    DeskSentence{"profile.in_use", "另一个程序正在使用此配置：{about}",
                 "another program uses this profile: {about}"},
    DeskSentence{"profile.missing", "此文件夹还没有登录过：{about}",
                 "nobody has signed in with this folder yet: {about}"},
    DeskSentence{"profile.newer_format", "此配置由更新的程序写成：{about}",
                 "a newer program has written this profile: {about}"},
    DeskSentence{"profile.not_writable", "无法写入：{about}", "cannot be written: {about}"},
    DeskSentence{"profile.other_user", "此配置属于另一位用户：{about}",
                 "this profile belongs to another user: {about}"},
};

std::string filled(std::string_view sentence, const Arguments& arguments) {
    std::string text(sentence);
    for (const auto& argument : arguments) {
        const auto mark = '{' + argument.name + '}';
        for (auto at = text.find(mark); at != text.npos; at = text.find(mark, at + argument.value.size()))
            text.replace(at, mark.size(), argument.value);
    }
    return text;
}

const DeskSentence* find_sentence(std::string_view code) {
    const auto it = std::find_if(sentences.begin(), sentences.end(),
                                 [&](const auto& sentence) { return sentence.code == code; });
    return it == sentences.end() ? nullptr : &*it;
}

bool is_file_code(std::string_view code) {
    const auto all = file_sentences();
    return std::any_of(all.begin(), all.end(), [&](const auto& sentence) { return sentence.code == code; });
}

}

std::span<const DeskSentence> desk_sentences() { return sentences; }

std::string people_text(const Refusal& refusal) {
    const auto code = " [" + refusal.code + "]";
    if (const auto* own = find_sentence(refusal.code))
        return filled(own->zh, refusal.arguments) + " / " + filled(own->en, refusal.arguments) + code;
    if (is_file_code(refusal.code))
        return sentence(refusal, Language::zh) + " / " + sentence(refusal, Language::en) + code;
    return refusal_text(refusal) + code;
}

}
