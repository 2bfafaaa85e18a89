// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// A toets as a whole: where it stands, who works on it. Every function that changes something in a
/// toets ends in `raak`, so that its version says whether anything at all has changed.
namespace maatlat::toetskopStore {

std::optional<Toetskop> lees(Sessie& sessie, std::int64_t toets);

/// All toetsen, by onderzoek and then in order of number.
std::vector<Toetskop> alle(Sessie& sessie);
std::vector<Toetskop> vanOnderzoek(Sessie& sessie, const std::string& onderzoekId);

/// How many verwachtingen have a score.
int aantalBeoordeeld(Sessie& sessie, std::int64_t toets);

/// Opens a toets that is lopend, without scores. Throws Gebruikersfout when the organisation is not
/// known, or has a toets in this onderzoek already. Returns its number.
std::int64_t open(Transactie& transactie, const std::string& onderzoekId,
                  const std::string& organisatie);

/// The team becomes exactly these persons. Returns whether anything changed.
bool zetTeam(Transactie& transactie, std::int64_t toets, const std::vector<std::int64_t>& personen);

/// Whether this person is in the team of an inspectie or hertoets of this organisation.
bool inTeamVanOrganisatie(Sessie& sessie, const std::string& organisatie, std::int64_t persoon);

/// `voorgelegdDoor` belongs to status voorgelegd and is 0 with any other.
void zetStatus(Transactie& transactie, std::int64_t toets, Toetsstatus status,
               std::int64_t voorgelegdDoor);

/// Raises the version and notes the moment.
void raak(Transactie& transactie, std::int64_t toets);

/// When this person was last in this toets; empty when never. `noteerBezoek` is no change of the
/// toets and stands in no log.
std::string laatsteBezoek(Sessie& sessie, std::int64_t toets, std::int64_t persoon);
void noteerBezoek(Transactie& transactie, std::int64_t toets, std::int64_t persoon);

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
Vaststelling stelVast(Transactie& transactie, std::int64_t toets, Vaststelling vaststelling);
std::vector<Vaststelling> vaststellingen(Sessie& sessie, std::int64_t toets);

}  // namespace maatlat::toetskopStore
