// SPDX-License-Identifier: EUPL-1.2
#include "pages/opvolging/verbeterplan_pagina.h"

#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "pages/tekstverschil.h"

namespace maatlat {

namespace {

void zetMarkdownAls(Vulling& uit, std::string_view sectie, std::string_view merk,
                    const std::string& markdown) {
    uit.als(!markdown.empty(), sectie,
            [&](Vulling& deel) { deel.zetHtml(merk, markdownNaarHtml(markdown)); });
}

void voegStukkenToe(Vulling& uit, const std::vector<Planstuk>& stukken) {
    for (const Planstuk& een : stukken)
        een.beschrijf(uit.deel("PLANSTUK"));
}

void voegAntwoordenToe(Vulling& uit, const std::vector<Planantwoorden>& van) {
    for (const Planantwoorden& een : van)
        een.beschrijf(uit.deel("PLANANTWOORDEN"));
}

}  // namespace

void Planantwoorden::beschrijf(Vulling& uit) const {
    vul(uit, antwoorden);
    zetMarkdownAls(uit, "MOTIVERING", "MOTIVERING_HTML", motivering);
    uit.zetAls("DOOR", "DOOR", wie);
}

void Planstuk::Tekst::beschrijf(Vulling& uit) const {
    uit.zet("STUKNAAM", naam);
    uit.zetHtml("STUK_HTML", markdownNaarHtml(tekst));
}

void Planstuk::Wijziging::beschrijf(Vulling& uit) const {
    uit.zet("VELDNAAM", naam);
    vulTekstverschil(uit, was, wordt);
}

void Planstuk::beschrijf(Vulling& uit) const {
    uit.zet("NAAM", naam);
    uit.zetAls("VERSCHIL", "VERSCHIL", verschil);
    if (!kort.empty()) vul(uit, kort);
    uit.elk("TEKST", teksten);
    uit.lijst("WIJZIGINGEN", "WIJZIGING", wijzigingen);
    uit.als(!oordeel.empty(), "OORDEEL", [&](Vulling& deel) { voegAntwoordenToe(deel, oordeel); });
    uit.als(!beoordeelPad.empty(), "BEOORDELEN", [&](Vulling& deel) {
        deel.zet("BEOORDEELPAD", beoordeelPad);
        deel.zet("BEOORDEELTEKST", beoordeelTekst);
        deel.zet("WATBEOORDEELD", naam);
    });
}

void VerbeterplanPagina::beschrijf(Vulling& uit) const {
    uit.zet("TERUGPAD", terugPad);
    uit.zet("WANNEER", wanneer);
    uit.zetAls("FOUT", "FOUT", fout);
    uit.zetAls("GATEN", "GATEN", gaten);
    uit.zetAls("WEG", "WEG", weg);
    uit.als(!geheel.empty(), "GEHEEL", [&](Vulling& deel) {
        voegAntwoordenToe(deel, geheel);
        zetMarkdownAls(deel, "ONTBREEKT", "ONTBREEKT_HTML", ontbreekt);
    });
    voegStukkenToe(uit, stukken);
    uit.zet("SHA256", sha256);
    uit.deel("UITLEG_KENMERK");
}

void PlanoordelenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zet("TERUGPAD", terugPad);
    uit.zetAls("INDEWEG", "INDEWEG", inDeWeg);
    uit.als(!terug.empty(), "TERUG", [&](Vulling& deel) {
        deel.zet("TERUGDOOR", terug);
        deel.zet("TERUGREDEN", terugReden);
    });
    uit.zetAls("GATEN", "GATEN", gaten);
    voegStukkenToe(uit.sectie("STUKKEN"), stukken);
    voegStukkenToe(uit.sectie("GEHEEL"), {geheel});
    zetMarkdownAls(uit, "ONTBREEKT", "ONTBREEKT_HTML", ontbreekt);
    uit.als(magVoorleggen, "VOORLEGGEN", [&](Vulling& deel) {
        deel.zet("PAD", pad);
        deel.zet("VERSIE", versie);
    });
    uit.als(magTerugnemen, "TERUGNEMEN", [&](Vulling& deel) { deel.zet("PAD", pad); });
    uit.als(!besluit.empty(), "MEEBESLISSEN", [&](Vulling& deel) {
        deel.zet("BESLUIT", besluit);
        deel.zet("PAD", pad);
        deel.zet("VERSIE", versie);
    });
    uit.als(!besluit.empty(), "NIETEENS", [&](Vulling& deel) {
        deel.zet("PAD", pad);
        deel.zet("VERSIE", versie);
        voegToe(deel, Tekstvak{{.naam = "reden",
                                .label = "Waarom bent u het niet eens?",
                                .hint = "Alleen inspecteurs lezen dit.",
                                .fout = foutVan(getypt.fouten, "reden"),
                                .verplicht = true},
                               getypt.reden,
                               4});
        if (getypt.vraagtPrivacyreden)
            voegPrivacyvraagToe(deel, getypt.privacyreden, getypt.fouten);
    });
}

void PlanoordeelPagina::beschrijf(Vulling& uit) const {
    uit.zet("PAD", pad);
    uit.zet("TERUGPAD", terugPad);
    uit.zet("VERSIE", versie);
    uit.als(!stuk.empty(), "MAATREGEL", [&](Vulling& deel) { voegStukkenToe(deel, stuk); });
    uit.als(!intussen.empty(), "INTUSSEN", [&](Vulling& deel) {
        deel.zet("WIEINTUSSEN", intussen);
        voegAntwoordenToe(deel, ander);
    });
    for (const Vraag& een : vragen)
        voegToe(uit, Keuzerondjes{{.naam = een.naam,
                                   .label = een.vraag,
                                   .fout = foutVan(fouten, een.naam),
                                   .verplicht = true},
                                  een.opties,
                                  true});
    voegToe(uit, Tekstvak{{.naam = "motivering",
                           .label = "Motivering",
                           .hint = "Verplicht als u niet overal \"ja\" koos. De organisatie leest "
                                   "dit als een tweede inspecteur het eens is.",
                           .fout = foutVan(fouten, "motivering")},
                          motivering,
                          5,
                          true});
    if (heel) {
        voegToe(uit, Keuzerondjes{{.naam = "uitkomst",
                                   .label = "Wat wordt het?",
                                   .fout = foutVan(fouten, "uitkomst"),
                                   .verplicht = true},
                                  uitkomsten});
        voegToe(uit, Tekstvak{{.naam = "ontbreekt",
                               .label = "Wat ontbreekt er?",
                               .hint = "Alleen als het plan teruggaat.",
                               .fout = foutVan(fouten, "ontbreekt")},
                              ontbreekt,
                              5,
                              true});
        voegToe(uit, Tekstveld{{.naam = "termijn",
                                .label = "Laatste dag voor het nieuwe plan",
                                .hint = "Alleen als het plan teruggaat. Bijvoorbeeld 22-11-2026.",
                                .fout = foutVan(fouten, "termijn")},
                               termijn,
                               Tekstveld::Soort::datum});
    }
    if (vraagtPrivacyreden) voegPrivacyvraagToe(uit, privacyreden, fouten);
}

}  // namespace maatlat
