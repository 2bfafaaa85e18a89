// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/opvolging/toezichtfeit.h"
#include "domain/publicatie/openbaarmaking.h"
#include "rules/opvolging/toezicht.h"
#include "toetsing/organisatiedeur.h"
#include "toetsing/werkplek.h"

/// Verscherpt toezicht and other measures of one organisation: propose, decide, register, correct.
/// What is written down after the day itself is marked, and says where it is known from.
namespace maatlat {

/// How it stands with an organisation, as far as this person may see.
struct Toezichtbeeld {
    std::int64_t organisatie = 0;
    std::string naam;                  ///< as it was asked for
    std::string naamNu;                ///< … and what it is now
    std::string vandaag;               ///< ISO
    std::vector<Toezichtfeit> feiten;  ///< newest versions, in the order in which they were kept
    std::vector<Toezichtperiode> perioden;  ///< as far as they may be seen
    Toezichtstand stand = Toezichtstand::geen;
    bool leestAlles = false;      ///< also the proposals
    bool leestBesluiten = false;  ///< all that was decided; else only what was published
    bool magVastleggen = false;
    std::vector<Feitsoort> kan;  ///< what this person can write down now
    int aantal = 0;              ///< of all that is kept: for who writes down something new
};
Toezichtbeeld toezichtbeeld(const Organisatieinzage& inzage);
Toezichtbeeld toezichtbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                            Actie actie = Actie::verhaalLezen);

/// Why this cannot be written down now, and what to do; empty: it can.
std::string waaromNietNu(const Toezichtbeeld& beeld, Feitsoort soort);

/// One of these with its history, for who may read all of it. Throws Onvindbaar.
struct Feitbeeld {
    std::int64_t organisatie = 0;
    std::string naamNu;
    std::vector<Toezichtfeit> versies;          ///< oldest first; never empty
    std::map<std::int64_t, std::string> namen;  ///< of who wrote them
    std::vector<Toezichtzet> zetten;            ///< that this person can do with it now
    bool magWijzigen = false;
    std::string regimenaam;  ///< empty: none chosen
    std::string eersteDag;   ///< ISO; the first on which it may be published; empty: not known
    const Toezichtfeit& nu() const { return versies.back(); }
};
Feitbeeld feitbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                    std::int64_t feit);

/// As it was typed.
struct Toezichtinvoer {
    std::string dag;
    std::string tot;
    std::string motivering;
    std::string aanTeTonen;
    std::string ritme;
    std::string grond;
    std::string uitkomst;
    std::string bron;
    std::string voldoende;
    std::string onvoldoende;
    std::string van;
    std::string toets;
    std::string regime;
    std::string bekendgemaakt;
    std::string gepubliceerd;
    std::string vindplaats;
    std::string reden;  ///< of a correction
};

/// Writes down something new: a proposal where two must agree. `aantal`: how many there were when
/// the form was made. Returns its number. Throws Veldfouten by the names above, and NietNu.
std::int64_t legToezichtVast(Werkplek& werkplek, const Handeling& handeling,
                             std::int64_t organisatie, Feitsoort soort, int aantal,
                             const Toezichtinvoer& invoer);

/// Corrects or completes what was written down, also its publication; the version before stays.
/// Throws Versieconflict when it is not at `versie` any more.
void wijzigToezicht(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, const Toezichtinvoer& invoer);

/// Decides on a proposal, takes it back, or proposes to take a decision back. Throws Veldfouten
/// ("reden"), NietNu and Versieconflict.
void doeToezichtzet(Werkplek& werkplek, const Handeling& handeling, std::int64_t organisatie,
                    std::int64_t feit, int versie, Toezichtzet zet, const std::string& reden);

/// Verscherpt toezicht at which this person must do something: decide on a proposal of somebody
/// else, or see to it that it is extended or lifted, as its last day is past.
struct Wachtendtoezicht {
    std::int64_t organisatie = 0;
    std::string naam;
    std::string wat;  ///< a sentence
};
std::vector<Wachtendtoezicht> wachtendToezicht(Werkplek& werkplek, const Persoon& persoon);

/// The number of the organisation of this name now; 0 when there is none.
std::int64_t organisatienummer(Werkplek& werkplek, const std::string& naam);

}  // namespace maatlat
