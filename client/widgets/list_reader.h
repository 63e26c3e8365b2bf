// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of a list, page by page, beside what the list shows and without changing it: for a job that
// exports or prints it. In the window's thread; one page is one step of the job.
#pragma once

#include "client/widgets/list_model.h"

#include <QPointer>

namespace liangheng {

class ListReader {
public:
    static constexpr std::size_t page_size = 500;

    /// With the filter and the order that the list has now.
    explicit ListReader(const ListModel& list);

    /// With another filter.
    ListReader(const ListModel& list, ListFilter filter);

    /// How many there are.
    std::int64_t total() const { return total_; }
    /// The next rows, none at the end; nothing when the list is gone with its page.
    std::optional<std::vector<ListRow>> next();
    /// The list, as long as it is there.
    const ListModel* list() const { return list_; }

private:
    QPointer<const ListModel> list_;
    ListFilter filter_;
    ListOrder order_;
    std::int64_t total_ = 0;
    std::optional<ListRow> last_;
    bool at_end_ = false;
};

}
