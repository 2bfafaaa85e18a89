// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/tekst.h"
#include "domain/vastlegging.h"
#include "domain/woordtabel.h"

namespace maatlat {

/// A passage that is left out when a report is published: words of the report itself.
struct Weglating {
    std::string tekst;
    std::string grond;  ///< "persoonsgegevens", of the regime
    friend bool operator==(const Weglating&, const Weglating&) = default;
};

/// What was marked in an editie so far, and what may stay though it looks like a name.
struct Markering {
    int editie = 0;
    int versie = 0;  ///< 0: nothing yet
    std::vector<Weglating> weg;
    std::vector<std::string> blijft;
};

/// What came of a decision to publish.
enum class Besluitstand : unsigned char {
    besloten,     ///< waits for its day
    ingetrokken,  ///< the decision was withdrawn before anything was published
    gepubliceerd,
    vervangen,      ///< by the publication of a next editie
    uitPublicatie,  ///< taken out, annulled
};
inline constexpr Woordtabel<static_cast<std::size_t>(Besluitstand::uitPublicatie) + 1>
    kBesluitstanden{"besloten", "ingetrokken", "gepubliceerd", "vervangen", "uit publicatie"};

/// What a judge was asked, or said, of it.
enum class Opschorting : unsigned char { geen, gevraagd, geschorst, vrijgegeven };
inline constexpr Woordtabel<static_cast<std::size_t>(Opschorting::vrijgegeven) + 1> kOpschortingen{
    "geen", "gevraagd", "geschorst", "vrijgegeven"};

/// The decision to publish an editie. Days are ISO.
struct Publicatiebesluit {
    int nr = 0;      ///< within the toets, from 1; 0: new
    int versie = 0;  ///< 0: new
    int editie = 0;
    int publicatieversie = 0;
    std::string regime;      ///< id
    std::string regimenaam;  ///< as it was then, with what follows
    std::string grond;
    std::string bekendgemaakt;      ///< the day
    std::string eersteDag;          ///< on which it may be published
    bool eersteDagOnzeker = false;  ///< not all decisions about days off are known yet
    std::string reactieTot;         ///< the last day; empty: the organisation cannot react
    int meesteWoorden = 0;
    bool verzoekSchortOp = false;
    Tekst rechtsmiddelen;
    std::string besloten;  ///< moment

    Opschorting opschorting = Opschorting::geen;
    std::string opschortingDag;
    Tekst opschortingKenmerk;

    Besluitstand stand = Besluitstand::besloten;
    std::string gepubliceerd;  ///< moment
    std::string eindigde;      ///< moment at which it was withdrawn, replaced or taken out
    Tekst reden;               ///< why; for the inspectie
    Tekst melding;             ///< what stands where the report was taken out; empty: nothing

    /// Whether what a judge was asked or said keeps it from being published.
    bool isOpgeschort() const {
        return opschorting == Opschorting::geschorst ||
               (opschorting == Opschorting::gevraagd && verzoekSchortOp);
    }
    bool loopt() const { return stand == Besluitstand::besloten; }

    friend bool operator==(const Publicatiebesluit&, const Publicatiebesluit&) = default;
};

/// What the organisation says of a decision.
struct Publicatiereactie {
    int besluit = 0;
    int versie = 0;  ///< 0: none yet
    Tekst tekst;
    std::string wanneer;  ///< filled in when read
};

/// What stands in the history, and back. Texts that were stored may be stored again.
Vastlegging vastlegging(const Markering& van);
Vastlegging vastlegging(const Publicatiebesluit& van);
Vastlegging vastlegging(const Publicatiereactie& van);
Vastlegging vastlegging(const std::vector<Weglating>& van);
Markering markeringUit(const Vastlegging& van);
std::vector<Weglating> weglatingenUit(const Vastlegging& van);
Publicatiebesluit besluitUit(const Bewaardevastlegging& van);
Publicatiereactie reactieUit(const Bewaardevastlegging& van);

}  // namespace maatlat
