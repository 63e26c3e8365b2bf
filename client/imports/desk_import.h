// SPDX-License-Identifier: GPL-3.0-or-later
// What an import stands on at a desk: the rows of the replica, the person's rights, the words of his
// language.
#pragma once

#include "client/replica/local_office.h"
#include "common/imports/import_preview.h"

#include <QString>
#include <QStringList>

namespace liangheng {

/// Rows of the replica with the overlay.
class DeskImportRows final : public ImportRowSource {
public:
    explicit DeskImportRows(LocalOffice& office) : office_(office) {}

    void each(const EntityInfo& entity, std::string_view field,
              FunctionRef<void(const Uuid& id, std::string text)> visit) const override;

private:
    LocalOffice& office_;
};

/// The kinds of data that this person may import, by the names of the command line.
std::vector<std::string> kinds_to_import(const Context& context);
/// "Retailers"
QString import_kind_label(std::string_view kind);

/// A preview on this desk; `rows` must stay.
std::unique_ptr<ImportPreview> make_preview(LocalOffice& office, const DeskImportRows& rows,
                                            const std::string& kind, const QString& file, std::string bytes);

/// The columns that were chosen the last time for this header, by field; kept beside the replica.
class RememberedColumns {
public:
    explicit RememberedColumns(LocalOffice& office);

    /// False: this header was never mapped.
    bool recall(ImportPreview& preview) const;
    void keep(ImportPreview& preview) const;

private:
    QString file_;
};

}
