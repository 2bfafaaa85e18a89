// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/rapportbestand.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/wederhoorpunt.h"
#include "store/inzagebewijs.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/traject/conceptpassages.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Wederhoor as the organisation does it: named people read the frozen concept, and answer. They
/// see the frozen concept and their own answers, and nothing of the toets as it is now. Nobody else
/// reads a word of the answers before one of them hands in.

inline constexpr std::size_t kLangstePunt = 4'000;         ///< characters
inline constexpr std::size_t kLangsteZienswijze = 20'000;  ///< idem
inline constexpr std::size_t kLangsteBewijsuitleg = 500;   ///< idem

/// A point, with the names that a page shows.
struct Puntbeeld {
    Wederhoorpunt punt;
    std::string kop;                      ///< of its passage
    std::string doorWie;                  ///< name of who saved it last
    std::vector<std::string> laatBewijs;  ///< about a day after the visit: said, not refused
    Puntbesluit besluit;  ///< what the inspectie decided; empty as long as there is nothing to see
};

/// Of which toets a page for the organisation is.
struct Overtoets {
    std::int64_t toets = 0;
    std::string organisatie;
    std::string onderzoek;
};

/// The answer of the organisation so far, for those who were named.
struct Reactiebeeld : Overtoets {
    Wederhoorronde ronde;
    std::string verantwoordelijke;  ///< name
    bool magReageren = false;
    bool magIndienen = false;  ///< may hand it in, as the one who answers for it
    bool isLaat = false;       ///< the last day is past
    std::string voorbij;       ///< why nothing can be answered any more; empty: it can
    std::vector<Puntbeeld> punten;
    Zienswijze zienswijze;
    std::string nawoord;  ///< of the inspectie, after the zienswijze; empty as long as there is
                          ///< nothing to see
    std::vector<std::string> onvolledig;  ///< what must be mended before handing in, in sentences
    std::optional<Wederhoorreactie> reactie;
    std::string ingediendDoor;  ///< name
    int versie = 0;             ///< of the answer as a whole: what was seen when it was handed in
};

/// Throws Onvindbaar, and NietNu when no concept was sent.
Reactiebeeld reactiebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The report of the concept that was sent last, byte for byte. Throws as `reactiebeeld`.
Rapportbestand wederhoorrapport(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Its passages, with how many points there are at each.
struct Passagebeeld : Overtoets {
    bool magReageren = false;
    std::vector<Wederhoorpassage> passages;
    std::map<std::string, std::vector<int>> punten;  ///< numbers by passage; the readers' own only
};
Passagebeeld passagebeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// One point to write or change.
struct Puntblad : Overtoets {
    int ronde = 0;
    Puntbeeld beeld;
    std::string laatsteBezoek;  ///< ISO; empty: the concept says none
    std::optional<Formulierconcept> bewaard;
};
/// `nr` 0: a new one, at this sentence. Throws Onvindbaar when the concept has no such sentence.
Puntblad leesPunt(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int nr,
                  const std::string& plaats, int zin);

struct Puntinvoer {
    int nr = 0;
    int versie = 0;
    std::string plaats;
    std::string citaat;
    std::string soort;
    std::string tekst;
    std::string privacyreden;
};
/// Returns its number. Throws Veldfouten, Privacymelding, Versieconflict, NietNu, Onvindbaar.
int bewaarPunt(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Puntinvoer& invoer);
void haalPuntWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int nr,
                 int versie);

struct Bewijsinvoer {
    struct Bestand {
        std::filesystem::path pad;
        std::string naam;
    };
    std::vector<Bestand> bestanden;  ///< all of them about the same day, with the same words
    std::string datum;
    std::string uitleg;
    std::string privacyreden;
};
/// All files or none. Throws Veldfouten ("bijlage", for each file that is not good; "bewijsdatum",
/// "uitleg"), Privacymelding, NietNu, Onvindbaar.
void voegBewijsToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int punt,
                   const Bewijsinvoer& invoer);
void haalBewijsWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int punt,
                   int nr);

/// A file with a point, for the organisation, and for the inspectie once it was handed in.
struct Bewijsinzage {
    Bijlage bijlage;
    Inzagebewijs bewijs;
};
Bewijsinzage leesBewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int ronde,
                        int punt, int nr);

/// What somebody of the organisation saw and what stands now, with names: for the page with both.
struct Reactieversies : Overtoets {
    std::string wie;  ///< who saved what stands now
    Vastlegging oud;  ///< the version that was seen; empty: none
};
/// `punt` 0: of the zienswijze.
Reactieversies leesReactieversies(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  int punt, int gezien, std::int64_t auteur);

/// What the organisation says of the whole.
struct Zienswijzeblad : Overtoets {
    int ronde = 0;
    Zienswijze zienswijze;
    std::optional<Formulierconcept> bewaard;
};
Zienswijzeblad leesZienswijze(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);
/// Throws Veldfouten ("tekst"), Privacymelding, Versieconflict, NietNu.
void bewaarZienswijze(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& tekst, int versie, const std::string& privacyreden);

/// Keeps what is being typed; returns the moment. `sleutel` as puntsleutel and zienswijzesleutel.
std::string bewaarReactieconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                 const std::string& sleutel, int versie, const Vastlegging& inhoud);

/// `gezien`: `Reactiebeeld::versie`, so that nobody hands in what they have not seen. Throws
/// Veldfouten ("zeker"), and NietNu with what is incomplete.
void dienReactieIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int gezien,
                   bool zeker);

}  // namespace maatlat
