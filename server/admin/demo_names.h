// SPDX-License-Identifier: GPL-3.0-or-later
// Invented names of the demo county, built from syllables: no shop, person, place or brand is a real one.
#pragma once

#include "server/admin/demo_dice.h"

#include <string>

namespace liangheng {

/// A name and the initials of its reading, for quick search.
struct DemoName {
    std::string text;
    std::string mnemonic;
};

std::string demo_person(DemoDice& dice);
std::string demo_shop(DemoDice& dice);
std::string demo_address(DemoDice& dice, std::string_view place);
/// Places of service departments and their territories.
std::string_view demo_place(std::size_t number);
/// The n-th brand; there are 400.
DemoName demo_brand(std::size_t number);
/// The n-th variant of a brand; there are 12.
DemoName demo_variant(std::size_t number);

}
