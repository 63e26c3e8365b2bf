// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a record: history, comments, attachments. Sorted by code.
#include "common/rules/refusal_sentences.h"

#include <array>

namespace liangheng {
namespace {

// clang-format off
constexpr std::array story_sentences{
    RefusalSentence{"story.already_withdrawn",
        "The comment is withdrawn already",
        "此评论已撤回"},
    RefusalSentence{"story.comment_unknown",
        "The comment is not known; synchronise and look again",
        "没有此评论，请同步后再看"},
    RefusalSentence{"story.file_empty",
        "The file is empty; choose one with contents",
        "文件为空，请选择有内容的文件"},
    RefusalSentence{"story.file_hash_differs",
        "The file was damaged on its way; attach it again",
        "文件在传输中损坏，请重新添加"},
    RefusalSentence{"story.file_lost",
        "The copy of the file at this desk is gone; attach the file again",
        "本机保存的文件副本已丢失，请重新添加该文件"},
    RefusalSentence{"story.file_name",
        "“{name}” cannot be the name of an attachment; rename the file first",
        "“{name}” 不能用作附件名，请先给文件改名"},
    RefusalSentence{"story.file_too_large",
        "The file is too large; at most {largest} KiB can be attached",
        "文件太大，附件不得超过 {largest} KiB"},
    RefusalSentence{"story.file_unknown",
        "The server does not have the file, or you may not see it; synchronise and try again",
        "服务器上没有此文件，或您无权查看，请同步后重试"},
    RefusalSentence{"story.file_unreadable",
        "The file cannot be read: {reason}",
        "无法读取文件：{reason}"},
    RefusalSentence{"story.index_behind",
        "The server is still sorting {events} older changes; look at the history again in some minutes",
        "服务器正在整理 {events} 条较早的变更记录，请几分钟后再查看变更历史"},
    RefusalSentence{"story.mention_unknown",
        "The mention is not known; synchronise and look again",
        "没有此提及，请同步后再看"},
    RefusalSentence{"story.no_such_record",
        "The record is not known to the server; synchronise and choose it again",
        "服务器上没有此记录，请同步后重新选择"},
    RefusalSentence{"story.not_the_author",
        "Only its author can take this back",
        "只有本人才能撤回"},
};
// clang-format on

}

std::span<const RefusalSentence> sentences_of_story() { return story_sentences; }

}
