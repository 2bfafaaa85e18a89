// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/onderzoek/ronde.h"
#include "domain/toets/toetskop.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat {

/// An onderzoek, the exact kader version that it works with, and what kind of toetsen it holds.
struct BewaardOnderzoek {
    Onderzoek onderzoek;
    std::string kaderHash;
    Toetssoort soort = Toetssoort::inspectie;

    friend bool operator==(const BewaardOnderzoek&, const BewaardOnderzoek&) = default;
};

namespace onderzoekStore {

/// Adds the onderzoek, or corrects its description. Returns whether anything changed. Throws
/// Gebruikersfout when its kader is not in the database, or when kader or soort is another than it
/// was opened with.
bool bewaar(Transactie& transactie, const BewaardOnderzoek& onderzoek);

/// The fields of the description that differ, to say to a user: "regelset: streng → gewoon".
std::vector<std::string> wijzigingen(const Onderzoek& was, const Onderzoek& is);

std::optional<BewaardOnderzoek> lees(Sessie& sessie, const std::string& id);

/// All onderzoeken, in the order in which they were added.
std::vector<BewaardOnderzoek> alle(Sessie& sessie);

/// Those of the toezichthouder, so without the zelfevaluaties: how many, and a page of them, newest
/// first.
int aantal(Sessie& sessie);
std::vector<BewaardOnderzoek> bladzijde(Sessie& sessie, const Bladen& bladen);

/// The rules that an organisation was last judged by.
struct Inspectieregels {
    std::string onderzoekNaam;
    std::string regelset;
    std::string dag;           ///< ISO; adopted on, or the last day of a round that was taken over
    bool overgenomen = false;  ///< the scores of a published round
    std::string voorganger{};  ///< of whom it was, when that organisation went into this one
};

/// Of the latest inspectie or hertoets of this organisation, or of one that went into it, on
/// exactly this kader that stands vast; nothing when there is none.
std::optional<Inspectieregels> laatsteInspectieregels(Sessie& sessie,
                                                      const std::string& organisatie,
                                                      const std::string& kaderHash);

/// The number that other tables know an onderzoek by; for the stores. Throws Gebruikersfout when
/// there is no such onderzoek.
std::int64_t nrVan(Sessie& sessie, const std::string& id);

}  // namespace onderzoekStore

}  // namespace maatlat
