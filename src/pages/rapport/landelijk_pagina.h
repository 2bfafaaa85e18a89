// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/sjabloon.h"

namespace maatlat {

/// What was written about a criterium in the national picture.
struct Beeldpunt {
    std::string code;
    std::string kop;
    std::vector<Alinea> alineas;
};

/// "Wat gaat goed" or "Wat moet beter".
struct Beeldgroep {
    std::string id;
    std::string kop;
    std::string inleiding;
    Verdelingstabel verdelingen;
    std::vector<Beeldpunt> punten;
};

/// What there is to say on one subject.
struct Kernpunt {
    std::string kop;
    std::vector<Alinea> zinnen;
};

/// "In het kort". Partial IN_HET_KORT.
struct Kernboodschap {
    std::string cijfer;  ///< begins a sentence, "18 van de 26" …
    std::string tekst;   ///< … and this is the rest of it
    std::vector<Kernpunt> punten;
};

/// Partial LANDELIJK_BEELD.
struct LandelijkBeeld {
    std::vector<Alinea> inleiding;
    std::vector<Beeldgroep> groepen;
    std::vector<Alinea> vervolg;
    std::vector<std::string> overDeCijfers;
};

/// What came after. Partial DAARNA; left out when nothing is known.
struct Daarna {
    struct Stap {
        std::string wanneer;
        std::string wat;
    };
    struct Verhaal {
        std::string organisatie;
        std::vector<Stap> stappen;
    };
    std::string kop;
    std::vector<std::string> alineas;
    std::vector<Verhaal> verhalen;
    std::vector<std::string> slot;
};

/// Which organisations were tested again, beside how they stood in the round. Partial HERTOETSEN;
/// left out without rows.
struct Hertoetsendeel {
    struct Rij {
        std::string naam;
        std::string voor;             ///< "8 van de 24"
        std::string na;               ///< "23 van de 24"
        std::string welke;            ///< "hertoets van 4 april 2017"
        std::string onvoldoendeVoor;  ///< codes of the criteria that were onvoldoende; or "geen"
        std::string onvoldoendeNa;
    };
    std::vector<std::string> alineas;
    std::vector<Rij> rijen;
};

/// One organisation in the ranking.
struct Ranglijstrij {
    std::string rang;  ///< "1"; a dash for who has none
    std::string naam;
    std::string bestand;  ///< its report, when made along; else empty
    std::string aandeel;  ///< of voldoende among what applies; empty where the order is by number
    int voldoende = 0;
    int onvoldoende = 0;
    int overig = 0;
    std::vector<Teken> oordelen;
    std::string merk;  ///< "hertoets", "op de grens"; mostly empty
};

/// Partial RANGLIJST.
struct Ranglijstdeel {
    std::vector<std::string> alineas;
    Spreidingsfiguur figuur;
    std::string figuurBijschrift;
    std::string bijschrift;
    std::vector<std::string> criteria;  ///< the codes
    std::vector<Ranglijstrij> rijen;
    std::string maat;                     ///< "aantal" or "aandeel": what the order is by
    bool zonderOordeel = false;           ///< some oordeel is missing …
    bool nietsVanToepassing = false;      ///< … or there was nothing to judge
    std::vector<std::string> zonderRang;  ///< who has no rank, and which ones are still possible
    std::string merkuitleg;               ///< what the merk behind a name means; empty: nobody has
};

/// What a report says about one verwachting, or about the criterium as a whole.
struct Toelichting {
    std::string code;
    std::string cijfers;
    std::vector<Alinea> alineas;
    std::vector<Tegenspraak> tegenspraken;
};

struct Criteriumbeeld {
    std::string code;
    std::string tekst;
    std::vector<Alinea> alineas;
    std::vector<Tegenspraak> tegenspraken;  ///< about the criterium as a whole
    Verdelingstabel verdelingen;
    std::vector<Kaderbijlage::Verwachting> nietBeoordeeld;
    std::vector<Toelichting> toelichtingen;
};

/// Partial THEMABEELD.
struct Themabeeld {
    std::string code;
    std::string naam;
    std::string doel;
    std::vector<Criteriumbeeld> criteria;
};

/// All scores of all organisations. Partial SCORETABEL.
struct Scoretabel {
    struct Groep {
        std::string code;
        int aantal = 0;
    };
    struct Rij {
        std::string naam;
        std::vector<Teken> cellen;
        int som = 0;
    };
    std::string toelichting;
    std::string bijschrift;
    std::vector<Groep> groepen;
    std::vector<std::string> codes;
    std::vector<Rij> rijen;
    std::vector<int> voet;  ///< organisations that meet each verwachting
    int totaal = 0;
};

/// The rules of one regelset and the proof about them. Partial REGELBIJLAGE.
struct Regelsetdeel {
    struct Rij {
        std::string voor;  ///< "Thema 1: Randvoorwaarden"
        std::string tekst;
        std::vector<Teken> oordelen;         ///< one for each clause …
        std::vector<std::string> clausules;  ///< … with its words
        std::string gat;
    };
    struct Bewijsrij {
        std::string code;
        int verwachtingen = 0;
        int tellingen = 0;
        std::string uitkomst;
    };
    std::string naam;
    std::string titel;
    std::string toelichting;
    std::string bron;  ///< a sentence
    std::vector<Rij> regels;
    std::vector<Bewijsrij> bewijs;
};

struct Regelbijlage {
    std::vector<Alinea> opzet;
    std::vector<std::string> uitleg;
    std::vector<Regelsetdeel> regelsets;
};

/// What became of the published statements: how many follow, and which ones do not. Partial
/// NAREKENING; left out without statements.
struct Narekendeel {
    struct Telling {
        std::string regelset;
        int klopt = 0;
        int kloptNiet = 0;
        int open = 0;
    };
    struct Afwijking {
        int nummer = 0;        ///< among all statements, as in the file with all of them
        std::string bewering;  ///< how the sentence is read
        std::string citaat;    ///< the published sentence; may be empty
        std::string bron;      ///< where it stands
        std::vector<Feit> uitkomsten;
    };
    std::vector<std::string> alineas;
    std::vector<Telling> tellingen;
    std::vector<Afwijking> afwijkingen;  ///< wrong under the applied regelset
    std::vector<Afwijking> elders;       ///< wrong under another regelset only
    std::vector<Feit> bewoordingen;      ///< which shares a wording of these stands for
};

/// The national report, ready to be shown. Template landelijk_rapport.tpl.
struct LandelijkePagina {
    static constexpr const char* kSjabloon = "landelijk_rapport.tpl";

    Rapportkop kop;
    Kernboodschap kort;
    std::vector<Alinea> leeswijzer;
    Doeldeel doel;
    std::vector<Alinea> wieSchreef;
    LandelijkBeeld beeld;
    Daarna daarna;
    Ranglijstdeel ranglijst;
    Hertoetsendeel hertoetsen;
    std::vector<Themabeeld> themas;
    GoodPractices goodPractices;
    Scoretabel scores;
    Kaderbijlage kader;
    Regelbijlage regels;
    Verantwoording verantwoording;
    Narekendeel narekening;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
