// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "toetsing/handelen.h"
#include "toetsing/landelijk/practiceregister.h"

namespace maatlat {

/// The good practices in the texts of rounds that were published before, on this kader (hash): of
/// the country first, then of each organisation, the newest onderzoek first. Their texts are parsed
/// once, for as long as they, the kader and the names of the organisations stay as they are.
std::vector<Registerpractice> ingelezenPractices(const Toetseninzage& alle,
                                                 const std::string& kaderHash);

/// Finds the names of organisations in texts, by any spelling; reads them once.
class Namenzoeker {
  public:
    /// `behalve`: the name of the organisation that may be named.
    Namenzoeker(Sessie& sessie, const std::string& behalve);

    bool noemt(const std::string& tekst) const;

  private:
    std::vector<std::string> namen_;  // in the form that is searched
};

}  // namespace maatlat
