// SPDX-License-Identifier: GPL-3.0-or-later
// The layer below SQLite that tells a CrashDisk of each write and sync of its files; all else goes to the
// system's own layer.
#pragma once

namespace liangheng::test {

/// Makes it SQLite's default for this process; more than once does no harm.
void use_crash_vfs();

}
