// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the coördinator fills in to open an onderzoek.
struct NieuwOnderzoek {
    std::string naam;
    std::string toezichthouder;
    std::string periodeVan;  ///< a date as people type it
    std::string periodeTot;  ///< idem, not before periodeVan
    std::string kaderHash;
    std::string regelset;                   ///< empty: the first one of the kader
    std::vector<std::string> organisaties;  ///< by name, at least one unless all take part
    bool alleOrganisaties = false;          ///< all that are known; `organisaties` does not count
};

/// Opens the onderzoek with a lopende toets for each organisation, all of it or nothing. Returns
/// its id, which is made from its name. Throws Veldfouten by the names of the fields above
/// (kaderHash as "kader").
std::string openOnderzoek(Werkplek& werkplek, const Handeling& handeling,
                          const NieuwOnderzoek& nieuw);

/// A kader version that an onderzoek or zelfevaluatie can be opened with.
struct Kaderkeuze {
    std::string hash;
    std::string naam;  ///< with its version, said once
    struct Set {
        std::string naam;
        std::string titel;
    };
    std::vector<Set> regelsets;
};

/// What there is to choose from, kaders newest first, organisations in Dutch order.
struct Onderzoekkeuzes {
    std::vector<Kaderkeuze> kaders;
    std::vector<std::string> organisaties;
};
Onderzoekkeuzes onderzoekkeuzes(Werkplek& werkplek, const Persoon& persoon);
std::vector<Kaderkeuze> kaderkeuzes(Werkplek& werkplek, Sessie& sessie);

/// One line of the list of onderzoeken, newest first. Zelfevaluaties are not among them.
struct Onderzoekrij {
    std::string id;
    std::string naam;
    std::string toezichthouder;
    std::string periodeVan;
    std::string periodeTot;
    int toetsen = 0;
    int vast = 0;  ///< vastgesteld or overgenomen
};
std::vector<Onderzoekrij> onderzoeken(Werkplek& werkplek, const Persoon& persoon);

/// Who works on which toets of an onderzoek.
struct Teamoverzicht {
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::vector<Toetskop> toetsen;     ///< by organisation, in Dutch order
    std::vector<Persoon> inspecteurs;  ///< who can be in a team, by name
};
Teamoverzicht teamoverzicht(Werkplek& werkplek, const Persoon& persoon,
                            const std::string& onderzoekId);

/// The team of one toets becomes these persons, all of them inspecteurs who are not blocked.
/// `was` is the team as it was shown; throws NietNu when it was changed since. Throws Veldfouten
/// ("team") for a person who cannot be in a team.
void zetTeam(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
             const std::vector<std::int64_t>& was, const std::vector<std::int64_t>& wordt);

}  // namespace maatlat
