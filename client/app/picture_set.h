// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of each page of this person, each of its tabs, in both languages and both themes
// (`--grab-pages`): what one looks at after a change of the look.
#pragma once

#include "client/app/shell.h"

#include <filesystem>

namespace liangheng {

class PictureSet {
public:
    /// Files are named user.page.tab.language.theme.scale.png, and user.story.tab… beside a page; scale in
    /// per cent.
    PictureSet(Shell& shell, Appearance& appearance, DeskSession& session, std::filesystem::path folder);

    /// Takes them all; the data must be there. A reason when one cannot be written.
    QString take_all();

private:
    void take_page(const std::string& name);
    void take_with_forms(const QString& name);
    /// The story of a record beside its page: of one that mentions the person, or of the first page's.
    void take_story();
    void take(const QString& name);

    Shell& shell_;
    Appearance& appearance_;
    DeskSession& session_;
    std::filesystem::path folder_;
    QString trouble_;
};

}
