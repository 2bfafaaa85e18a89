// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/figuur.h"
#include "pages/raam.h"
#include "pages/vulling.h"

/// The parts that more than one report is made of, each with the partial that draws it. Texts are
/// plain, unless they say that they are Markdown: escaping is done when a template is filled.
namespace maatlat {

/// A name with a value: a line of a list of facts.
struct Feit {
    std::string naam;
    std::string waarde;
};

/// A text that belongs to a code of the kader.
struct Codetekst {
    std::string code;
    std::string tekst;
    bool opgemaakt = false;  ///< Markdown
    std::string plaats{};    ///< as in Alinea
    bool citaat = false;
};

/// A paragraph; when it is Markdown, as many as it has.
struct Alinea {
    std::string tekst;
    bool opgemaakt = false;
    std::string plaats{};  ///< where it stands in the published report; empty: it is not from there
    bool citaat = false;   ///< word for word: shown between quotation marks
};

/// A statement of the published report that does not follow from the scores, told where the report
/// is about the same.
struct Tegenspraak {
    std::string citaat;  ///< the published sentence; empty for a figure
    std::string plaats;
    std::string gepubliceerd;
    std::string berekend;
    std::string verschil;  ///< which names were left out or should have been; else empty
    int nummer = 0;        ///< under which the annex tells more
};

/// What the application adds to a report that it shows or hands out.
struct Toepassingsdeel {
    std::vector<Verwijzing> verwijzingen;  ///< back, and to keep the report; not on paper
    std::string merk;                      ///< "CONCEPT", also on every printed page; or empty
    std::string toelichting;               ///< what the merk means, and of when the report is
};

/// The top of a report, and its foot. Partials DOCUMENTKOP, RAPPORTKOP and RAPPORTVOET; with the
/// part of the application also RAPPORTBALK.
struct Rapportkop {
    std::string afzender;
    std::string titel;
    std::string ondertitel;
    std::string status;  ///< how it relates to what was published; may be empty
    std::vector<Feit> feiten;
    std::string herkomst;  ///< in the foot: what the report was made from
    std::optional<Toepassingsdeel> toepassing;
};

/// How an oordeel or a score is shown: style class, sign and word. Partial OORDEEL.
struct Teken {
    std::string soort;  ///< "v", "m", "o" or "n"
    std::string teken;  ///< "V", "+", …
    std::string naam;
};

/// One line of a table of distributions: a criterium or a verwachting.
struct Verdelingsrij {
    bool criterium = false;
    std::string code;
    std::string tekst;
    std::string anker;  ///< where the details are in this page; empty: no link
    Balk balk;
    int voldoende = 0;
    std::string matig;  ///< a number, or a dash where the outcome does not exist
    int onvoldoende = 0;
    int overig = 0;  ///< without oordeel, nvt or onbeoordeeld
};

/// Distributions with their figures and their numbers side by side. Partial VERDELINGSTABEL.
struct Verdelingstabel {
    std::string bijschrift;
    std::string kop;  ///< heading of the first column
    std::vector<Verdelingsrij> rijen;
};

struct GoodPracticeRij {
    std::string tekst;
    std::string organisaties;  ///< "Friesland en Twente"; empty when it goes without saying
    bool opgemaakt = false;
    std::string plaats{};  ///< as in Alinea
    bool citaat = false;
};
struct GoodPracticeThema {
    std::string code;
    std::string naam;
    std::vector<GoodPracticeRij> practices;
};
/// Partial GOOD_PRACTICES; left out when there are none.
struct GoodPractices {
    std::string inleiding;
    std::vector<GoodPracticeThema> themas;
    std::vector<Alinea> alineas{};  ///< what was written about all of them together
};

/// The norm in full, with its footnotes. Partial KADERBIJLAGE.
struct Kaderbijlage {
    struct Noot {
        int nummer = 0;  ///< from 1; 0: none
        std::string tekst;
    };
    struct Verwachting {
        std::string code;
        std::string tekst;
        int noot = 0;
        std::string reden;  ///< why it is not judged
    };
    struct Criterium {
        std::string code;
        std::string tekst;
        std::vector<Verwachting> verwachtingen;
    };
    struct Thema {
        std::string code;
        std::string naam;
        std::string doel;
        std::vector<Criterium> criteria;
    };
    int nummer = 0;  ///< of the bijlage
    std::string naam;
    std::string bron;
    std::vector<int> algemeneNoten;  ///< numbers of the footnotes on the whole
    std::vector<Thema> themas;
    std::vector<Noot> noten;
};

/// Who made what out of what, when, and how to check it: the same list, in the same order, in every
/// report. Partial COLOFON.
struct Colofon {
    std::vector<Feit> feiten;
    std::vector<std::string> controle;  ///< how to check it, a paragraph each
};

/// Sources that belong together, one by one.
struct Bronnenlijst {
    std::string kop;
    std::vector<std::string> regels;
};

/// Where everything comes from. Partial VERANTWOORDING.
struct Verantwoording {
    int nummer = 0;
    std::string inleiding;
    std::vector<Alinea> bronnen;
    std::vector<std::string> alineas;
    std::string ontbreektKop{};            ///< "Wat ontbreekt, door beiden aanvaard"
    std::vector<std::string> ontbreekt{};  ///< each kind with its reason; none: left out
    std::vector<Bronnenlijst> lijsten{};   ///< of single sources; none: left out
    Colofon colofon{};
};

/// What an onderzoek was for, and on what ground. Partial DOELDEEL.
struct Doeldeel {
    std::vector<Alinea> alineas;
    std::string vragenkop;  ///< before the questions; empty: there are none
    std::vector<std::string> vragen;
    std::string vragenplaats;
};

/// A text in the section PLAT as {{TEKST}}, with {{BRONPLAATS}} when it has one; Markdown in
/// OPGEMAAKT as {{TEKST_HTML:none}}.
void vulTekst(Vulling& vulling, const Alinea& alinea);

/// Texts one under the other, each in the section as `vulTekst` does. Of neighbours with the same
/// place only the last one has it, with how many they are: "deze drie alinea’s: hoofdstuk 1".
void vulTeksten(Vulling& vulling, std::string_view sectie, std::string_view meervoud,
                const std::vector<Alinea>& alineas);

/// The same for texts that are never Markdown: {{TEKST}} and {{BRONPLAATS}} stand in the section.
void vulAlineas(Vulling& vulling, std::string_view sectie, const std::vector<Alinea>& alineas);

void vulFeiten(Vulling& vulling, const std::vector<Feit>& feiten);
void vulOordeel(Vulling& vulling, const Teken& oordeel);
void vul(Vulling& vulling, const Rapportkop& kop);
void vul(Vulling& vulling, const Verdelingstabel& tabel);
void vul(Vulling& vulling, const GoodPractices& practices);
void vul(Vulling& vulling, const Kaderbijlage& bijlage);
void vul(Vulling& vulling, const Verantwoording& verantwoording);
void vul(Vulling& vulling, const Doeldeel& doel);

}  // namespace maatlat
