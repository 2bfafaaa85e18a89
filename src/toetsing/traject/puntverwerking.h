// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "store/inzagebewijs.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/traject/verantwoorden.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the inspectie does with the reaction of an organisation: an inspecteur decides on each
/// point, with a motivering; a second reader, who was at no visit and decided on none, agrees with
/// each decision or returns it. A changed decision needs a new agreement.
///
/// The organisation reads the decisions from the moment that the toets is adopted, as they were
/// frozen with that editie: until then a decision can still change, and what somebody read would
/// not be what holds. See `vastgesteldeBesluiten`.

/// A zienswijze on the whole, with what the inspectie says after it.
struct Zienswijzebeeld {
    int ronde = 1;
    std::string tekst;
    std::string nawoord;
    int nawoordversie = 0;
};

struct Verwerkingsbeeld {
    Toetskop kop;
    std::vector<Wederhoorreactie> reacties;  ///< without their text; by round
    std::vector<Ingediendpunt> punten;
    std::vector<Zienswijzebeeld> zienswijzen;
    bool magBeslissen = false;  ///< now
    bool magMeelezen = false;
    bool magTerugnemen = false;  ///< back to the beginning, now
    /// Why nobody of the team or named for it can be second reader; empty: somebody can.
    std::string geenTweedeLezer;
};
Verwerkingsbeeld verwerkingsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Back to the beginning with a reason, where more must change than the points of the organisation
/// ask for: a colleague reads it anew and the organisation gets a new concept. Its points stay, and
/// are still to be decided. Throws Veldfouten ("reden"), Privacymelding, NietNu.
void neemVerwerkingTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                         int versie, const std::string& reden, const std::string& privacyreden);

/// One point, to decide on or to read.
struct Besluitblad {
    Toetskop kop;
    Ingediendpunt punt;
    std::string waar;       ///< "Motivering bij 1.1.2"
    std::string criterium;  ///< where that stands; empty: at none
    std::string toen;       ///< the passage in the frozen concept
    std::string nu;         ///< as it is now
    bool laat = false;
    std::string beslisser;  ///< names; empty: nobody
    std::string lezer;
    std::vector<bool> isBron;  ///< of each evidence: it is a bron of the toets already
    bool magBeslissen = false;
    bool magMeelezen = false;
    std::optional<Formulierconcept> bewaard;  ///< typed by this person and not saved
};
/// Throws Onvindbaar for a point that is not there or was not handed in.
Besluitblad besluitblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                        const Puntsleutel& punt);

/// A decision as it was typed.
struct Besluitinvoer {
    std::string uitkomst;  ///< as `naam(Puntuitkomst)`
    std::string motivering;
    int versie = 0;
    std::string privacyreden;
};
/// Throws Veldfouten ("uitkomst", "motivering"), Privacymelding, NietNu, Onvindbaar.
void beslisOverPunt(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Puntsleutel& punt, const Besluitinvoer& invoer);

/// What a second reader says of version `besluitversie`: agrees, or returns it with a reason.
struct Meelezing {
    int besluitversie = 0;
    bool akkoord = false;
    std::string reden;
    std::string privacyreden;
};
/// Throws Veldfouten ("reden"), Privacymelding, NietNu, Onvindbaar.
void leesMee(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
             const Puntsleutel& punt, const Meelezing& meelezing);

/// What the inspectie says after a zienswijze. Throws Veldfouten ("tekst"), Privacymelding, NietNu,
/// Onvindbaar for a round without a zienswijze.
struct Nawoordblad {
    Toetskop kop;
    Zienswijzebeeld zienswijze;
    std::optional<Formulierconcept> bewaard;
};
Nawoordblad nawoordblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int ronde);
void schrijfNawoord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int ronde,
                    const std::string& tekst, int versie, const std::string& privacyreden);

/// Makes a bron of soort document of evidence of the organisation, so that bevindingen can rest on
/// it. Returns its number; of evidence that is one already that number. Throws Onvindbaar, NietNu.
std::int64_t maakBronVanBewijs(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                               const Puntsleutel& punt, int bewijs);

/// A file with a point, for who may read the toets; that they do is noted. Throws Onvindbaar.
struct Puntbewijsinzage {
    Bijlage bijlage;
    Inzagebewijs bewijs;
};
Puntbewijsinzage leesPuntbewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                const Puntsleutel& punt, int bewijs);

/// Keeps what somebody is typing in one of these forms; returns the moment. `sleutel` is
/// "puntbesluit/1/3", "nawoord/1" or "verschillen". Throws Veldfouten, Privacymelding.
std::string bewaarVerwerkingsconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                     const std::string& sleutel, int versie,
                                     const Vastlegging& inhoud);

/// What holds for the organisation: the points with their decisions, and the zienswijzen with the
/// nawoord, as they were frozen with the newest editie that is adopted. Empty before that, and
/// while a correction is made what the editie before says.
Verantwoordingsblad vastgesteldeBesluiten(const Toetslezing& toets);

}  // namespace maatlat
