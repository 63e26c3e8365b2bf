// SPDX-License-Identifier: GPL-3.0-or-later
// Memory of this process.
#pragma once

namespace liangheng::bench {

/// Resident at this moment; 0 where the system does not tell.
double resident_mib();

}
