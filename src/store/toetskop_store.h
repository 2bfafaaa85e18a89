// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "domain/tekst.h"
#include "domain/toets/toetskop.h"
#include "store/motor/versiezegel.h"
#include "store/toetssleutel.h"

/// A toets as a whole: where it stands, who works on it.
namespace maatlat::toetskopStore {

/// From these it is decided who may do what, so only the door reads them.
std::optional<Toetskop> lees(Poortsleutel, Sessie& sessie, std::int64_t toets);

/// In order of number.
std::vector<Toetskop> vanOnderzoek(Poortsleutel, Sessie& sessie, const std::string& onderzoekId);

/// How many toetsen an onderzoek has, without those taken out of it, and how many of these are
/// vastgesteld or overgenomen: what may be told of all of them.
struct Aantallen {
    int toetsen = 0;
    int vast = 0;
};
Aantallen aantallen(Sessie& sessie, const std::string& onderzoekId);

/// Whether this organisation has a toets in this onderzoek, also one that was taken out of it.
bool heeftToets(Sessie& sessie, const std::string& onderzoekId, const std::string& organisatie);

/// How many verwachtingen have a score.
int aantalBeoordeeld(const Toetslezing& toets);

/// Opens a toets that is lopend, without scores. Throws Gebruikersfout when the organisation is not
/// known, or has a toets in this onderzoek already. Returns its number.
std::int64_t open(Transactie& transactie, const std::string& onderzoekId,
                  const std::string& organisatie);

/// The team becomes exactly these persons. Returns whether anything changed.
bool zetTeam(const Toetsschrijving& toets, const std::vector<std::int64_t>& personen);

/// Whether this person is in the team of an inspectie or hertoets of this organisation, or of one
/// that went into it, or was named for it by the coördinator.
bool inspecteert(Sessie& sessie, const std::string& organisatie, std::int64_t persoon);

/// An adopted toets as it was, kept under its hash: decision 6 of the design. Only added to; a
/// correction is a next editie.
struct Vaststelling {
    int editie = 0;  ///< from 1; filled in by `stelVast`
    std::int64_t voorgelegdDoor = 0;
    std::int64_t vastgesteldDoor = 0;
    std::string wanneer;  ///< filled in by `stelVast`
    std::string inhoud;   ///< everything that was adopted, as text
    std::string sha256;   ///< of inhoud; filled in by `stelVast`
    friend bool operator==(const Vaststelling&, const Vaststelling&) = default;
};

/// Keeps what is adopted, and its report: `drukAf` makes that, and its bytes are stored with it, or
/// nothing is. The status is for who calls.
using Drukkerij = std::function<Rapportbestand(const Vaststelling&)>;
Vaststelling stelVast(const Toetsschrijving& toets, Vaststelling vaststelling,
                      const Drukkerij& drukAf);

/// In order of editie, as they stand there: whether `inhoud` still has its hash is for who reads.
std::vector<Vaststelling> vaststellingen(const Toetslezing& toets);

/// Whether there is an editie, also when a correction opened the toets again.
bool heeftEditie(const Toetslezing& toets);

/// The contents that a toets was last frozen with; empty for one that is not frozen now.
std::string geldendeVaststelling(const Toetslezing& toets);

/// Toetsen that were frozen here, of which the newest editie has no report.
std::vector<std::int64_t> zonderRapport(Poortsleutel, Sessie& sessie);

}  // namespace maatlat::toetskopStore
