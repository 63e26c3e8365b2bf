// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the sync page: the commands of the outbox in some states, as a table. Reads outbox.db alone; the
// replica only lends names.
#pragma once

#include "client/replica/local_office.h"
#include "client/widgets/list_table.h"
#include "client/widgets/memory_source.h"

#include <functional>

namespace liangheng {

class CommandList : public QWidget {
    Q_OBJECT
public:
    using Wanted = std::function<bool(CommandState state)>;

    CommandList(LocalOffice& office, Wanted wanted, const std::vector<std::string_view>& columns,
                QWidget* parent = nullptr);

    void refresh();
    /// The command that the cursor is on.
    std::optional<OutboxEntry> current() const;
    std::int64_t total() const { return model_.total(); }
    ListTable& table() { return *table_; }
    ListModel& model() { return model_; }

private:
    LocalOffice& office_;
    Wanted wanted_;
    MemorySource source_;
    ListModel model_;
    ListTable* table_;
};

}
