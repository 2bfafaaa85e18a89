// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/tekst.h"

namespace maatlat {

/// The contents of a record as named texts, in one form for every kind of record: what a draft, an
/// old version and both sides of a conflict are kept in. A name may occur more than once.
class Vastlegging {
  public:
    using Paar = std::pair<std::string, std::string>;

    Vastlegging() = default;
    Vastlegging(std::initializer_list<Paar> paren) : paren_(paren) {}

    void voegToe(std::string naam, std::string waarde) {
        paren_.emplace_back(std::move(naam), std::move(waarde));
    }

    /// The first text with this name; empty when there is none.
    std::string tekst(std::string_view naam) const;
    std::vector<std::string> alle(std::string_view naam) const;
    const std::vector<Paar>& paren() const { return paren_; }

    /// `naam=waarde&…` with everything but ASCII letters, digits and "-_." as %XX, and back. Equal
    /// contents give equal texts. `lees` gives nothing for a text that `codeer` cannot have made.
    std::string codeer() const;
    static std::optional<Vastlegging> lees(std::string_view gecodeerd);

    friend bool operator==(const Vastlegging&, const Vastlegging&) = default;

  private:
    std::vector<Paar> paren_;
};

/// A Vastlegging as it was stored, so that its texts may be stored again: an old version that is
/// brought back.
class Bewaardevastlegging {
  public:
    /// Without contents when `codeer` cannot have made this.
    explicit Bewaardevastlegging(const Tekst& gecodeerd)
        : inhoud_(Vastlegging::lees(gecodeerd).value_or(Vastlegging())) {}

    Tekst tekst(std::string_view naam) const { return Tekst(inhoud_.tekst(naam)); }

    /// The texts whose names begin so, in groups: each begins with the first of those names.
    std::vector<Bewaardevastlegging> groepen(std::string_view voor) const;
    const Vastlegging& inhoud() const { return inhoud_; }

  private:
    Bewaardevastlegging() = default;

    Vastlegging inhoud_;
};

}  // namespace maatlat
