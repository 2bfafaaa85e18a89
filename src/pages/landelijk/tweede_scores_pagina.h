// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/privacyvraag.h"
#include "pages/raam.h"

namespace maatlat {

/// What somebody has to score a second time: the criteria with how far each is, the bronnen, and
/// handing in. Nothing on it says or follows from a score of the team. Template tweede_scores.tpl.
struct TweedescoresPagina {
    static constexpr const char* kSjabloon = "tweede_scores.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::tweedeScores;

    struct Criteriumregel {
        std::string naam;  ///< "1.1 De organisatie …"
        std::string pad;
        std::string stand;  ///< "3 van de 4 gegeven"

        void beschrijf(Vulling& uit) const {
            uit.zet("CRITERIUM", naam);
            uit.zet("CRITERIUMPAD", pad);
            uit.zet("CRITERIUMSTAND", stand);
        }
    };
    struct Bronregel {
        std::string omschrijving;
        std::string datum;  ///< in words; may be empty
        std::vector<Verwijzing> bestanden;
        std::string link;  ///< address; may be empty

        void beschrijf(Vulling& uit) const {
            uit.zet("BRON", omschrijving);
            uit.zetAls("MET_DATUM", "DATUM", datum);
            uit.elk("BESTAND", bestanden, [](Vulling& rij, const Verwijzing& een) {
                rij.zet("BESTANDPAD", een.pad);
                rij.zet("BESTANDNAAM", een.tekst);
            });
            uit.zetAls("MET_LINK", "LINK", link);
        }
    };
    std::string waarvan;    ///< organisation and onderzoek
    std::string nogNiet;    ///< why nothing can be scored yet; empty: it can
    std::string voortgang;  ///< "Gegeven: 12 van de 24."
    std::vector<Criteriumregel> criteria;
    std::vector<Bronregel> bronnen;
    bool volledig = false;
    std::string pad;  ///< of this page
    std::vector<Veldfouten::Fout> fouten;

    void beschrijf(Vulling& uit) const {
        uit.zet("WAARVAN", waarvan);
        uit.zetAls("NOG_NIET", "WAAROM", nogNiet);
        uit.als(nogNiet.empty(), "WERK", [&](Vulling& werk) {
            werk.zet("VOORTGANG", voortgang);
            werk.elk("REGEL", criteria);
            werk.lijst("BRONNEN", "BRONREGEL", bronnen);
            werk.toonAls(bronnen.empty(), "GEEN_BRONNEN");
            werk.toonAls(!volledig, "ONVOLLEDIG");
            werk.als(volledig, "INDIENEN", [&](Vulling& formulier) {
                formulier.zet("PAD", pad);
                voegToe(formulier,
                        Vinkjes{{.naam = "zeker",
                                 .label = "Bevestig",
                                 .fout = foutVan(fouten, "zeker"),
                                 .verplicht = true},
                                {{"ja",
                                  "Mijn scores zijn klaar. Na het indienen veranderen ze niet "
                                  "meer."}}});
            });
        });
    }
};

/// The verwachtingen of one criterium, each with what was seen of it and a form for the second
/// score. Template tweede_scores_criterium.tpl.
struct TweedescoreformulierPagina {
    static constexpr const char* kSjabloon = "tweede_scores_criterium.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::tweedeScores;

    struct Bewijs {
        std::string tekst;  ///< Markdown
        std::string waaruit;
        std::string citaat;

        void beschrijf(Vulling& uit) const {
            uit.zetMarkdown("BEWIJS_HTML", tekst);
            uit.zet("WAARUIT", waaruit);
            uit.zetAls("MET_CITAAT", "CITAAT", citaat);
        }
    };
    struct Verwachtingvak {
        std::string code;
        std::string tekst;
        std::string versie;
        std::string score;  ///< word of Score; empty: none
        std::string motivering;
        std::vector<Bewijs> bewijs;
    };
    std::string waarvan;
    std::string norm;  ///< text of the criterium
    std::string pad;
    std::string overzichtpad;
    std::vector<Verwachtingvak> verwachtingen;
    bool toontBewijs = true;  ///< the team is done: until then nothing of it is shown
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;
    std::string privacyReden;

    void beschrijf(Vulling& uit) const {
        uit.zet("WAARVAN", waarvan);
        uit.zet("NORM", norm);
        uit.zet("PAD", pad);
        uit.zet("OVERZICHTPAD", overzichtpad);
        for (const Verwachtingvak& een : verwachtingen)
            vul(uit.sectie("VERWACHTING"), een);
        if (vraagtReden) voegPrivacyvraagToe(uit.sectie("PRIVACY"), privacyReden, fouten);
    }

  private:
    void vul(Vulling& vak, const Verwachtingvak& een) const {
        vak.zet("CODE", een.code);
        vak.zet("TEKST", een.tekst);
        vak.lijst("MET_BEWIJS", "BEWIJSREGEL", een.bewijs);
        vak.toonAls(toontBewijs && een.bewijs.empty(), "ZONDER_BEWIJS");
        voegToe(vak, Verborgen{"versie-" + een.code, een.versie});
        Keuzerondjes score;
        score.kop = {.naam = "score-" + een.code,
                     .label = "Uw score voor " + een.code,
                     .fout = foutVan(fouten, "score-" + een.code)};
        score.naastElkaar = true;
        const std::string nu = een.score.empty() ? "onbeoordeeld" : een.score;
        for (const auto& [waarde, label] : {std::pair{"voldoende", "Voldoende (+)"},
                                            {"onvoldoende", "Onvoldoende (−)"},
                                            {"nvt", "Niet van toepassing"},
                                            {"onbeoordeeld", "Nog niet beoordeeld"}})
            score.opties.push_back({waarde, label, nu == waarde});
        voegToe(vak, score);
        voegToe(vak, Tekstvak{.kop = {.naam = "motivering-" + een.code,
                                      .label = "Waarom, in het kort (mag leeg blijven)",
                                      .hint = "Zet er geen namen van mensen in.",
                                      .fout = foutVan(fouten, "motivering-" + een.code)},
                              .waarde = een.motivering,
                              .regels = 3});
    }
};

/// The scores of the team beside the second ones, and what was agreed on where they differ.
/// Template scorevergelijking.tpl.
struct ScorevergelijkingPagina {
    static constexpr const char* kSjabloon = "scorevergelijking.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::scoresOverleggen;

    struct Rij {
        std::string code;
        std::string team;    ///< "+"
        std::string tweede;  ///< "−"
        std::string gelijk;  ///< "gelijk" or "verschil"

        void beschrijf(Vulling& uit) const {
            uit.zet("RIJCODE", code);
            uit.zet("RIJTEAM", team);
            uit.zet("RIJTWEEDE", tweede);
            uit.zet("RIJGELIJK", gelijk);
        }
    };
    struct Verschil {
        std::string code;
        std::string tekst;
        std::string team;  ///< in words
        std::string tweede;
        std::string motiveringTeam;  ///< Markdown; may be empty
        std::string motiveringTweede;
        std::string versie;
        std::string uitkomst;  ///< chosen: word of Score
        std::string reden;
        std::string afgesproken;  ///< a sentence, of what stands; empty: nothing yet
        std::string nogWijzigen;  ///< that the team must still change its score; empty: no
        std::string scorepad;     ///< to its form, for who may; empty: none
    };
    std::vector<Feit> feiten;
    std::string inWoorden;  ///< how alike, with kappa
    std::vector<Rij> rijen;
    std::vector<Verschil> verschillen;
    bool magOverleggen = false;
    std::string pad;
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;
    std::string privacyReden;

    void beschrijf(Vulling& uit) const {
        uit.elk("FEIT", feiten, [](Vulling& feit, const Feit& een) {
            feit.zet("FEITNAAM", een.naam);
            feit.zet("FEITWAARDE", een.waarde);
        });
        uit.zet("IN_WOORDEN", inWoorden);
        uit.elk("RIJ", rijen);
        uit.toonAls(verschillen.empty(), "ALLES_GELIJK");
        if (verschillen.empty()) return;
        Vulling& deel = uit.sectie(magOverleggen ? "FORMULIER" : "LEZEN");
        if (magOverleggen) deel.zet("PAD", pad);
        for (const Verschil& een : verschillen)
            vul(deel.sectie(magOverleggen ? "VERSCHIL" : "VERSCHIL_LEZEN"), een);
        if (magOverleggen && vraagtReden)
            voegPrivacyvraagToe(deel.sectie("PRIVACY"), privacyReden, fouten);
    }

  private:
    void vul(Vulling& vak, const Verschil& een) const {
        vak.zet("CODE", een.code);
        vak.zet("TEKST", een.tekst);
        vak.zet("TEAM", een.team);
        vak.zet("TWEEDE", een.tweede);
        vak.als(!een.motiveringTeam.empty(), "MET_TEAMREDEN",
                [&](Vulling& reden) { reden.zetMarkdown("TEAMREDEN_HTML", een.motiveringTeam); });
        vak.zetAls("MET_TWEEDEREDEN", "TWEEDEREDEN", een.motiveringTweede);
        vak.zetAls("MET_AFSPRAAK", "AFSPRAAK", een.afgesproken);
        vak.als(!een.nogWijzigen.empty(), "NOG_WIJZIGEN", [&](Vulling& nog) {
            nog.zet("NOG", een.nogWijzigen);
            nog.zetAls("MET_SCOREPAD", "SCOREPAD", een.scorepad);
        });
        if (!magOverleggen) return;
        voegToe(vak, Verborgen{"versie-" + een.code, een.versie});
        Keuzerondjes uitkomst;
        uitkomst.kop = {.naam = "uitkomst-" + een.code,
                        .label = "Op welke score kwam u samen uit?",
                        .fout = foutVan(fouten, "uitkomst-" + een.code)};
        uitkomst.naastElkaar = true;
        for (const auto& [waarde, label] : {std::pair{"voldoende", "Voldoende (+)"},
                                            {"onvoldoende", "Onvoldoende (−)"},
                                            {"nvt", "Niet van toepassing"}})
            uitkomst.opties.push_back({waarde, label, een.uitkomst == waarde});
        voegToe(vak, uitkomst);
        voegToe(vak,
                Tekstveld{.kop = {.naam = "reden-" + een.code,
                                  .label = "Waarom?",
                                  .hint = "Bijvoorbeeld: het stond in een bijlage. Zet er geen "
                                          "namen in.",
                                  .fout = foutVan(fouten, "reden-" + een.code)},
                          .waarde = een.reden});
    }
};

}  // namespace maatlat
