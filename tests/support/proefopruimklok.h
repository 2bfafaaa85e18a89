// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "store/inzagebewijs.h"
#include "store/opruimmoment.h"
#include "support/proefsleutel.h"

namespace maatlat::test {

/// The way of tests to erase by a moment of their choice, past the question whether the clock can
/// be believed. The program has no way to this: its name in src/ fails the architecture test.
class Proefopruimklok {
  public:
    static Opruimmoment op(std::string moment) { return Opruimmoment(std::move(moment)); }
};

/// … and to look without writing down who looks.
inline Inzagebewijs bewijs(std::int64_t toets) {
    return {kSleutel, toets};
}

}  // namespace maatlat::test
