// SPDX-License-Identifier: GPL-3.0-or-later
// A profile in a temporary folder, and the desk on it, which a test may close and open again as a crash
// would.
#pragma once

#include "client/replica/local_office.h"
#include "tests/support/paper_office.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <memory>

namespace liangheng {

class DeskProfile {
public:
    DeskProfile() {
        std::ofstream(folder_.path() / "authority.pem")
            << "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
        open();
    }

    std::filesystem::path path() const { return folder_.path() / "profile"; }
    LocalOffice& office() { return *office_; }
    DeskStore& store() { return office_->store(); }
    /// Ends without finishing anything: what is not in the files is lost.
    void close() {
        office_.reset();
        profile_.reset();
    }
    void open() {
        profile_ = std::make_unique<Profile>(Profile::make(
            path(), {.server = "127.0.0.1:7788", .user = "clerk"}, folder_.path() / "authority.pem"));
        office_ = std::make_unique<LocalOffice>(*profile_);
        if (clock_) office_->set_clock(clock_);
    }
    void reopen() {
        close();
        open();
    }
    /// The clock of the county, whatever the PC's clock says.
    void use_clock(const County& county) {
        clock_ = [&county] { return county.clock; };
        office_->set_clock(clock_);
    }
    /// A number out of the cache, such as a count of rows in a view.
    std::int64_t number(const std::string& sql) { return office_->replica().database().number(sql); }
    std::int64_t count(const std::string& table) { return number("SELECT COUNT(*) FROM \"" + table + "\""); }

private:
    TempFolder folder_;
    std::function<UtcTime()> clock_;
    std::unique_ptr<Profile> profile_;
    std::unique_ptr<LocalOffice> office_;
};

}
