// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "domain/bladen.h"
#include "domain/landelijk/landrapport.h"
#include "domain/mensen/persoon.h"
#include "domain/rapportbestand.h"
#include "rules/landelijk/rapportstukken.h"
#include "rules/landelijk/rapporttraject.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "toetsing/werkplek.h"

/// The national report of an onderzoek that was done in Maatlat: who may read and write its
/// concept, and what goes on with it. Its figures come from what stands vast.
namespace maatlat {

/// The longest text of one part, in characters.
inline constexpr std::size_t kLangsteRapporttekst = 20'000;

/// All of it as it stands at one moment, for somebody who may read the concept.
struct Landrapportbeeld {
    Onderzoeksstand stand;  ///< all toetsen that this person may see
    Onderzoeksstand telt;   ///< what stands vast: what the report is about
    std::vector<Rapportstuk> stukken;
    std::map<std::string, Rapporttekst> teksten;           ///< newest versions, by stuk
    std::map<std::string, Rapporttekstconcept> concepten;  ///< of this person, unsaved
    std::vector<Rapportstapregel> stappen;
    std::vector<Landrapporteditie> edities;
    std::map<std::int64_t, std::string> namen;  ///< of everybody who is named here
    Rapportstap stap = Rapportstap::schrijven;
    std::int64_t gevraagde = 0;       ///< to whom it was handed; 0: nobody
    bool overgenomen = false;         ///< the texts come from the file of the round
    bool gesloten = false;            ///< the onderzoek is closed
    bool magSchrijven = false;        ///< this person, now
    std::vector<Rapportzet> zetten;   ///< that this person can do now, conditions aside
    std::vector<Persoon> kandidaten;  ///< who can be second, by name in Dutch order

    const std::string& onderzoek() const { return stand.ronde.onderzoek.id; }
    const Rapportstuk* stuk(const std::string& sleutel) const;
    /// The text of a part; null: it has none, or an empty one.
    const Rapporttekst* tekst(const std::string& sleutel) const;
    bool kan(Rapportzet zet) const;
    /// Toetsen of the onderzoek that do not stand vast.
    std::vector<std::string> nietVast() const;
    /// The same of all toetsen, whoever asks: only to see whether it became another list.
    std::vector<std::string> ontbreekt;
};

/// For who may read the concept: the coördinator, and to whom it was handed. Throws Geweigerd for
/// anybody else, Onvindbaar for what is no onderzoek of the toezichthouder.
Landrapportbeeld leesLandrapport(Werkplek& werkplek, const Persoon& persoon,
                                 const std::string& onderzoek);

/// The same inside a snapshot or transaction.
Landrapportbeeld leesLandrapport(const Toetseninzage& alle, const std::string& onderzoek);

/// The versions of one text, for who writes; newest first.
struct Rapportversies {
    std::string onderzoekNaam;
    Rapportstuk stuk;
    std::vector<Rapporttekst> versies;
    std::map<std::int64_t, std::string> namen;
    Bladen bladen;
    std::map<int, std::string> ervoor;  ///< of each version here, the text of the one before it
    int nieuwste = 0;                   ///< number of the one that counts; 0: there is none
    bool magSchrijven = false;          ///< this person may put an older one back, now
};
Rapportversies leesRapportversies(Werkplek& werkplek, const Persoon& persoon,
                                  const std::string& onderzoek, const std::string& stuk, int blad);

/// A text as it was when a form was made, to merge with; empty for version 0.
std::string rapporttekstVan(Werkplek& werkplek, const Persoon& persoon,
                            const std::string& onderzoek, const std::string& stuk, int versie);

/// As it was typed.
struct Rapporttekstinvoer {
    std::string stuk;
    int versie = 0;  ///< that the text had when the form was made
    std::string tekst;
    std::string cijferreden;
    std::string privacyreden{};
};

/// Saves it as the next version; what is the same as it was makes none. What is wrong with its
/// references or figures is no reason to refuse: nothing that was typed may be lost; it stands in
/// the list of what must be settled before adoption. A reason for figures typed by hand that was
/// given for other figures does not go along with new ones. Throws Veldfouten, Privacymelding,
/// Versieconflict.
void bewaarRapporttekst(Werkplek& werkplek, const Handeling& handeling,
                        const std::string& onderzoek, const Rapporttekstinvoer& invoer);

/// Keeps what somebody is typing, for that person alone; returns the moment.
std::string bewaarRapporttekstconcept(Werkplek& werkplek, const Persoon& persoon,
                                      const std::string& onderzoek,
                                      const Rapporttekstinvoer& invoer);

/// Makes the bytes of an editie: reports are made above this layer.
using Landrapportmaker =
    std::function<Rapportbestand(const Landrapportbeeld&, const Landrapporteditie&)>;

struct Rapportzetinvoer {
    Rapportzet zet = Rapportzet::legVoor;
    int na = 0;            ///< how many steps there were when the form was made
    std::int64_t aan = 0;  ///< with `legVoor`: to whom
    std::string reden{};
    std::string zonder{};  ///< with `stelVast`: why it goes without some toetsen
};

/// Takes a step. Throws Veldfouten by the names above, NietNu, Geweigerd. That somebody took a step
/// since the form was made, or that the report says something else than what was agreed with, is
/// told at "reden".
void doeRapportzet(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                   const Rapportzetinvoer& invoer, const Landrapportmaker& maker);

/// An editie as it was adopted, for who sees the country as a whole; 0: the newest. Nothing when
/// there is none at all. Throws Onvindbaar for a number that there is not, and Gebruikersfout for
/// bytes that were changed since.
struct Vastrapport {
    Landrapporteditie editie;
    Rapportbestand bestand;
    bool isNieuwste = true;
};
std::optional<Vastrapport> leesVastrapport(Werkplek& werkplek, const Persoon& persoon,
                                           const std::string& onderzoek, int editie);

/// The newest editie, whoever asks: for the command line, where who can read the file can read all
/// of it. Nothing when none was adopted. Throws as `leesVastrapport`.
std::optional<Rapportbestand> vastrapportUitDatabase(Werkplek& werkplek,
                                                     const std::string& onderzoek);

/// Concepts that wait for this person to agree: id and name of the onderzoek.
std::vector<std::pair<std::string, std::string>> wachtendeRapporten(Werkplek& werkplek,
                                                                    const Persoon& persoon);

/// Whether the concept of this onderzoek was ever handed to this person.
bool werdGevraagd(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek);

/// Every editie that was ever adopted against its hash and the log: for `maatlat rapport
/// controleer`.
struct Landrapportcontrole {
    std::string onderzoekNaam;
    Landrapporteditie editie;
    bool heel = false;
};
std::vector<Landrapportcontrole> controleerLandrapporten(Werkplek& werkplek,
                                                         const std::string& onderzoek);

}  // namespace maatlat
