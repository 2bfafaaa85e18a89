// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "domain/onderzoek/organisatie.h"
#include "domain/toetsingskader.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Throws them, when there are any.
inline void eisGeenFouten(const std::vector<Veldfouten::Fout>& fouten) {
    if (!fouten.empty()) throw Veldfouten(fouten);
}

/// What a coördinator types about an onderzoek or an organisation. It stays for good and hangs on
/// no toets, so there is no confirming what the privacy guard finds: it must be said without.
class Redencontrole {
  public:
    /// The words of the organisations, and of the kader where there is one, name nobody.
    Redencontrole(Werkplek& werkplek, const std::vector<Organisatie>& organisaties,
                  const Toetsingskader& kader = {});

    /// Trimmed. Notes at `veld` what is wrong: too long, something of a person, or nothing at all
    /// where it is `verplicht`.
    std::string keur(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                     const std::string& getypt, bool verplicht = true,
                     std::size_t langste = 500) const;

  private:
    Werkplek& werkplek_;
    std::set<std::string> woorden_;
};

}  // namespace maatlat
