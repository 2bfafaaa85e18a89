// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/wederhoorpunt.h"
#include "toetsing/toets/rapportmaker.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Wederhoor as the team does it: the concept goes to named people of the organisation, for a term.
/// What they answer is theirs alone until they hand it in (wederhoorreactie.h).

/// Somebody of VT-management of the organisation who can be named.
struct Ontvangerkeuze {
    std::int64_t nr = 0;
    std::string naam;
    bool ontvanger = false;  ///< is named now
    bool verantwoordelijke = false;
};

/// A round, for who may read the toets.
struct Rondebeeld {
    Wederhoorronde ronde;
    std::string doorWie;  ///< name of who sent it
    int punten = 0;       ///< how many there are; no more than that before it was handed in
    std::optional<Wederhoorreactie> reactie;
    std::string ingediendDoor;               ///< name; with `reactie`
    std::vector<Wederhoorpunt> puntenlijst;  ///< with `reactie` only
    std::string zienswijze;                  ///< idem
};

struct Wederhoorbeeld {
    Toetskop kop;
    std::vector<Ontvangerkeuze> keuzes;  ///< for who may send it; empty: nobody has an account
    std::vector<std::string> genoemd;    ///< names of who has it now
    std::string verantwoordelijke;       ///< name
    std::string laatsteDag;              ///< ISO: what the onderzoek gives when sent today
    bool magSturen = false;
    bool magHeropenen = false;
    std::vector<std::string> inDeWeg;  ///< with either: why not yet, in sentences
    bool magVerlengen = false;
    bool magTerugnemen = false;
    bool magSluiten = false;         ///< the term is past and nothing came
    std::vector<Rondebeeld> rondes;  ///< newest first
};
Wederhoorbeeld wederhoorbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// To whom a concept goes, and until when.
struct Wederhoorverzending {
    std::vector<std::int64_t> ontvangers;
    std::int64_t verantwoordelijke = 0;
    std::string tot;    ///< as people type it; empty: as the onderzoek says
    std::string reden;  ///< for a longer term, and for asking once more
    std::string privacyreden;
};

/// Freezes the concept and sends it. `versie` is that of the toets on the page. Throws Veldfouten
/// ("ontvanger", "verantwoordelijke", "tot", "reden"), Privacymelding, NietNu, Onvindbaar.
void stuurVoorWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie, const Wederhoorverzending& verzending,
                        const Rapportmaker& maker);

/// The same once more, in a next round: what the toets says now, frozen again. Asks for a reason.
void heropenWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const Wederhoorverzending& verzending, const Rapportmaker& maker);

/// `versie` is that of the round. Throws Veldfouten ("tot", "reden"), NietNu.
void verlengWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const std::string& tot, const std::string& reden,
                      const std::string& privacyreden);
void neemWederhoorTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie, const std::string& reden, const std::string& privacyreden);

/// Nothing came, and the term is past. A reaction that comes later is still accepted.
void sluitWederhoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets);

}  // namespace maatlat
