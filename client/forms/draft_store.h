// SPDX-License-Identifier: GPL-3.0-or-later
// Unfinished forms of this profile (暂存), one small file each, written as a whole or not at all. They never
// leave this PC; a form that is saved or thrown away takes its draft along.
#pragma once

#include "client/widgets/form_view.h"
#include "common/base/date.h"

#include <filesystem>
#include <optional>

namespace liangheng {

/// A form as it stood at a moment.
struct FormDraft {
    std::string form;  ///< name of its declaration
    Uuid key;          ///< tells drafts of one form apart: the record, or what a new one belongs to
    Uuid record;       ///< empty: a new one
    QString about;     ///< what the person called it: the name in the form
    UtcTime at;        ///< when it was kept
    FormValues hidden; ///< ids, the version that was seen, and what the form does not show
    FormValues start;  ///< the shown values when the form was opened
    std::map<std::string, QString> typed; ///< what stands in the fields
};

class DraftStore {
public:
    explicit DraftStore(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// False: the file could not be written.
    bool keep(const FormDraft& draft) const;
    std::optional<FormDraft> find(const std::string& form, const Uuid& key) const;
    /// Newest first. A file that is none of ours is passed over.
    std::vector<FormDraft> all() const;
    void drop(const std::string& form, const Uuid& key) const;

private:
    std::filesystem::path file(const std::string& form, const Uuid& key) const;

    std::filesystem::path folder_;
};

}
