// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
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
    std::string doel{};       ///< what the onderzoek is for; may be empty, as …
    std::string grondslag{};  ///< … the ground that it rests on
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

}  // namespace maatlat
