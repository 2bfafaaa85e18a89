// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "domain/traject/wederhoorpunt.h"
#include "store/toetssleutel.h"

/// The rounds of wederhoor of a toets, and what the organisation answered in each. Whose eyes may
/// read what is decided above: before a reaction was handed in only the organisation.
namespace maatlat::wederhoorStore {

// --- rounds -------------------------------------------------------------------------------------

/// By number.
std::vector<Wederhoorronde> rondes(const Toetslezing& toets);
std::optional<Wederhoorronde> ronde(const Toetslezing& toets, int nr);
/// The one with the highest number; nothing when the concept was never sent.
std::optional<Wederhoorronde> laatste(const Toetslezing& toets);

/// The toetsen of which this person was asked to read the concept, by number. Whether they may is
/// for the door.
std::vector<std::int64_t> gevraagdAan(Sessie& sessie, std::int64_t persoon);

/// The concept goes to the organisation, until `tot`. Throws NietNu when a round still runs.
Wederhoorronde open(const Toetsschrijving& toets, int conceptNr, const std::string& tot,
                    std::int64_t persoon);

/// Another last day. Throws NietNu when the round is not at this version any more.
void verleng(const Toetsschrijving& toets, int nr, int versie, const std::string& tot);

/// The round ends so. Throws NietNu when it already did, except when a reaction comes after all.
void beeindig(const Toetsschrijving& toets, int nr, Rondeeinde einde);

// --- points -------------------------------------------------------------------------------------

/// Those that were not taken back, with their evidence, by number.
std::vector<Wederhoorpunt> punten(const Toetslezing& toets, int ronde);
std::optional<Wederhoorpunt> punt(const Toetslezing& toets, int ronde, int nr);

/// How many there are, without a word of them.
int aantalPunten(const Toetslezing& toets, int ronde);

/// With number 0 a new one, else a change of the one with that number at `punt.versie`, which may
/// bring back one that was taken back. Its evidence is left as it is. Returns it as it stands then.
/// Throws Versieconflict, Onvindbaar, and NietNu after the reaction was handed in.
Wederhoorpunt bewaar(const Toetsschrijving& toets, int ronde, const Wederhoorpunt& punt,
                     std::int64_t persoon);

/// Takes it back, before the reaction was handed in. Throws as `bewaar`.
void haalWeg(const Toetsschrijving& toets, int ronde, int nr, int versie, std::int64_t persoon);

/// Evidence with a point. Returns its number. Throws Onvindbaar, and NietNu after the reaction was
/// handed in.
int voegBewijsToe(const Toetsschrijving& toets, int ronde, int punt, const Wederhoorbewijs& bewijs,
                  std::int64_t persoon);
void haalBewijsWeg(const Toetsschrijving& toets, int ronde, int punt, int nr, std::int64_t persoon);

// --- the whole ----------------------------------------------------------------------------------

Zienswijze zienswijze(const Toetslezing& toets, int ronde);
/// Throws Versieconflict, and NietNu after the reaction was handed in.
Zienswijze bewaarZienswijze(const Toetsschrijving& toets, int ronde, const Tekst& tekst, int versie,
                            std::int64_t persoon);

/// The reaction as the rows have it now, as the text that is frozen.
std::string tekstNu(const Toetslezing& toets, const Wederhoorronde& ronde);

/// Freezes the reaction of a round: its text and its hash, which is logged; the round ends. From
/// then on nothing in it changes. Throws NietNu when it was handed in already.
Wederhoorreactie dienIn(const Toetsschrijving& toets, int ronde, bool laat, std::int64_t persoon);

std::optional<Wederhoorreactie> reactie(const Toetslezing& toets, int ronde);
/// Those that were handed in, by round: what may be read and decided on.
std::vector<Wederhoorreactie> reacties(const Toetslezing& toets);

/// How the log names a reaction: "toets 5 reactie 1".
std::string inLogboek(std::int64_t toets, int ronde);

/// A row of a point, of evidence or of a zienswijze as the history must have its newest version.
struct Rijstand {
    std::string sleutel;
    int versie = 0;
    std::string inhoud;  ///< encoded
    std::int64_t persoon = 0;
    std::string wanneer;
};
/// All rows of a toets, also of what was taken back.
std::vector<Rijstand> standen(const Toetslezing& toets);

}  // namespace maatlat::wederhoorStore
