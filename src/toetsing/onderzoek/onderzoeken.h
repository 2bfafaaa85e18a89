// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/trajectinstelling.h"
#include "toetsing/onderzoek/regelsetkeuze.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the coördinator fills in to open an onderzoek.
struct NieuwOnderzoek {
    std::string naam;
    std::string toezichthouder;
    std::string periodeVan;  ///< a date as people type it
    std::string periodeTot;  ///< idem, not before periodeVan
    std::string kaderHash;
    std::string regelset;                   ///< may be empty when the kader has only one
    std::vector<std::string> organisaties;  ///< by name, at least one unless all take part
    bool alleOrganisaties = false;          ///< all that are known; `organisaties` does not count
    /// Which steps the toetsen pass; nothing: straight to adoption, as it is as long as nobody
    /// chose.
    std::optional<Trajectinstelling> traject{};
};

/// Opens the onderzoek with a lopende toets for each organisation, all of it or nothing. Returns
/// its id, which is made from its name. Throws Veldfouten by the names of the fields above
/// (kaderHash as "kader").
std::string openOnderzoek(Werkplek& werkplek, const Handeling& handeling,
                          const NieuwOnderzoek& nieuw);

/// What there is to choose from, kaders newest first, organisations in Dutch order.
struct Onderzoekkeuzes {
    std::vector<Kaderkeuze> kaders;
    std::vector<std::string> organisaties;
};
Onderzoekkeuzes onderzoekkeuzes(Werkplek& werkplek, const Persoon& persoon);

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
struct Onderzoekenblad {
    std::vector<Onderzoekrij> onderzoeken;
    Bladen bladen;
};
Onderzoekenblad onderzoeken(Werkplek& werkplek, const Persoon& persoon, int blad);

/// Who works on which toets of an onderzoek.
struct Teamoverzicht {
    std::string onderzoekId;
    std::string onderzoekNaam;
    std::vector<Toetskop> toetsen;              ///< by organisation, in Dutch order
    std::map<std::int64_t, std::string> namen;  ///< of people, by number
    std::vector<Persoon> inspecteurs;  ///< who can be in the team of `gekozen`, or is; by name
    bool zonderInspecteurs = false;    ///< nobody can be in a team
};
/// `gekozen`: the toets whose team is to be changed; 0: none, and then there are no `inspecteurs`.
/// Throws Onvindbaar when it is not of this onderzoek.
Teamoverzicht teamoverzicht(Werkplek& werkplek, const Persoon& persoon,
                            const std::string& onderzoekId, std::int64_t gekozen);

/// The team of one toets becomes these persons, all of them inspecteurs who are not blocked and
/// never worked for the organisation.
/// `was` is the team as it was shown; throws NietNu when it was changed since. Throws Veldfouten
/// ("team") for a person who cannot be in a team.
void zetTeam(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
             const std::vector<std::int64_t>& was, const std::vector<std::int64_t>& wordt);

}  // namespace maatlat
