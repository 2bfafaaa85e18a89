// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/hiatendeel.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/rapport/voor_en_na.h"
#include "pages/rapport/wijzigingen.h"
#include "pages/sjabloon.h"

namespace maatlat {

/// A paragraph of the summary, with what it names one by one.
struct Samenvattingsalinea {
    std::string tekst;
    std::vector<std::string> punten{};
};

/// One line of the table in the summary.
struct Oordeelrij {
    std::string code;
    std::string tekst;
    Teken oordeel;
    std::string aantal;  ///< "3 van de 4"
};

/// A verwachting that is not met: what must be done.
struct Verbeteractie {
    std::string criterium;  ///< code, where the details are
    std::string code;
    std::string vraagt;  ///< what the norm asks, in its words
    Codetekst gevonden;  ///< what was seen, in a sentence; empty: not known
};

/// Everything that must be done, most urgent first. Partial ACTIELIJST.
struct Actielijst {
    std::vector<std::string> alineas;
    std::vector<Verbeteractie> acties;
    std::string open;  ///< what may come yet; empty: nothing
};

/// What it means to people that a criterium is not voldoende. Partial BETEKENISDEEL; left out
/// without criteria.
struct Betekenisdeel {
    struct Criterium {
        std::string code;
        std::string tekst;
        Teken oordeel;
        std::vector<Codetekst> zinnen;  ///< of the verwachtingen that are not met
    };
    std::string inleiding;  ///< whose words these are
    std::vector<Criterium> criteria;
};

/// A verwachting with its score, beside what the other organisations have.
struct Verwachtingrij {
    std::string code;
    std::string tekst;
    std::string reden;  ///< why it is not judged; empty when it is
    Teken score;
    std::string landelijk;  ///< "25 van de 26"; empty when not judged, or not compared
    Balk balk;
    std::string merk{};  ///< that its score came along from an earlier toets; empty: it did not
};

/// Everything about one criterium at one organisation. Partial CRITERIUMBEVINDING.
struct Criteriumbevinding {
    std::string code;
    std::string tekst;
    Teken oordeel;
    std::vector<Verwachtingrij> verwachtingen;
    bool metLandelijk = true;  ///< has a column with what the others have
    std::string oordeelzin;
    std::vector<Codetekst> bevindingen;
    std::vector<Codetekst> verbeterpunten;
    std::string zonderReden;  ///< that the data do not say why; empty when they do
    std::vector<Codetekst> aandachtspunten;
    std::vector<std::string> waarom;  ///< how the oordeel came about
    std::vector<std::string> doelen;  ///< what a better oordeel asks
};

/// Partial THEMABEVINDINGEN.
struct Themabevindingen {
    std::string code;
    std::string naam;
    std::string doel;
    std::vector<Criteriumbevinding> criteria;
};

/// Partial LANDELIJKE_PLAATS.
struct LandelijkePlaats {
    std::vector<std::string> alineas;
    Spreidingsfiguur figuur;       ///< without columns: left out
    std::string bijschrift;        ///< of the figure
    std::vector<Codetekst> sterk;  ///< met here, by few others
    std::vector<Codetekst> zwak;   ///< not met here, by most others it is
};

/// The place in the country, as an annex of a report that was frozen. Partial LANDBIJLAGE.
struct Landbijlage {
    std::string titel;        ///< "Bijlage 3: plaats in het land op 29 november 2026"
    std::string toelichting;  ///< what was counted
    LandelijkePlaats plaats;
    std::vector<Verwachtingrij> verwachtingen;  ///< beside what the others have; may be none
};

/// The report of one organisation, ready to be shown. Template organisatie_rapport.tpl.
struct OrganisatiePagina {
    static constexpr const char* kSjabloon = "organisatie_rapport.tpl";

    Rapportkop kop;
    Hiatendeel hiaten;       ///< left out when there are none
    std::string kerncijfer;  ///< "18 van de 24"
    std::string kerntekst;
    std::vector<Samenvattingsalinea> samenvatting;
    std::optional<VoorEnNadeel> voorEnNa;  ///< of a hertoets
    std::vector<Oordeelrij> oordelen;
    Actielijst acties;
    Betekenisdeel betekenis;
    Doeldeel doel;
    std::vector<Alinea> inleiding;
    std::vector<Themabevindingen> themas;
    GoodPractices goodPractices;
    std::optional<LandelijkePlaats> plaats;  ///< nothing: not compared with others
    std::vector<std::string> eindoordeel;
    Kaderbijlage kader;
    Verantwoording verantwoording;
    std::optional<Wijzigingenbijlage> wijzigingen;  ///< nothing: there is nothing to account for,
                                                    ///< or that stays inside
    std::optional<Landbijlage> land;                ///< after all the others

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
