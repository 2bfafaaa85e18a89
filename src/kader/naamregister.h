// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/onderzoek/organisatie.h"

namespace maatlat {

/// Finds the organisation that a person means, whatever spelling they use. Upper and lower case,
/// a hyphen or a space, dots, double spaces and a leading "Veilig Thuis" or "VT" make no
/// difference; what differs more than that stands as `andereNamen` in the data.
class Naamregister {
  public:
    /// Throws Gebruikersfout, with one line per problem, when an organisation has an empty name or
    /// when two organisations would answer to the same spelling.
    explicit Naamregister(std::vector<Organisatie> organisaties);

    /// The organisation with this name; null when there is none. Valid as long as the register.
    const Organisatie* vind(std::string_view naam) const;

    /// What to say of a name that is of nobody: with the nearest that is, and what to do. One
    /// sentence more when that helps to choose comes in between (with a space before it).
    std::string onbekend(std::string_view naam, const std::string& keuze) const;
    std::string onbekend(std::string_view naam) const { return onbekend(naam, bedoeltU(naam)); }

    /// « Bedoelt u "…"?» for the known spelling that is nearest (with a space before it), or
    /// nothing when no spelling is near.
    std::string bedoeltU(std::string_view naam) const;

    /// The names, without the other spellings, in the order in which they were given.
    std::vector<std::string> namen() const;

  private:
    struct Treffer {
        std::size_t organisatie;
        std::string schrijfwijze;
    };

    std::vector<Organisatie> organisaties_;
    std::unordered_map<std::string, Treffer> opSleutel_;
};

}  // namespace maatlat
