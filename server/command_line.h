// SPDX-License-Identifier: GPL-3.0-or-later
// The options of the calls that work on a store beside or without `serve`; main.cpp puts the programme
// together.
#pragma once

namespace CLI {
class App;
}

namespace liangheng {

/// Adds import, export, user, demo and check; a call sets `code` to its exit code.
void add_admin_calls(CLI::App& app, int& code);

}
