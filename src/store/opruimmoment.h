// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>

namespace maatlat {

class Opruimklok;
namespace test {
class Proefopruimklok;  // architectuur: tests have their own way in
}

/// Now, by a clock that was held against what is known. What erases because a term is over takes
/// one of these, and reckons by it: with a clock that stands wrong there is none, and nothing can
/// be erased. Only toetsing/opruimklok.h makes them.
class Opruimmoment {
  public:
    /// As a Klok gives it.
    const std::string& nu() const { return nu_; }

  private:
    friend Opruimklok;
    friend test::Proefopruimklok;  // architectuur: any other place in src/ fails the test
    explicit Opruimmoment(std::string nu) : nu_(std::move(nu)) {}

    std::string nu_;
};

}  // namespace maatlat
