// SPDX-License-Identifier: EUPL-1.2
#include "pages/opvolging/opvolging_pagina.h"

#include "domain/opvolging/maatregel.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "pages/recordvelden.h"

namespace maatlat {

namespace {

void vulReden(Vulling& deel, const Zetvelden& getypt, const std::string& keuze,
              const std::string& label) {
    const bool hier = getypt.keuze == keuze;
    voegToe(deel, Tekstvak{{.naam = "reden",
                            .label = label,
                            .hint = "De ander leest dit.",
                            .fout = getypt.fout(keuze, "reden"),
                            .verplicht = true,
                            .id = "reden-" + keuze},
                           hier ? getypt.reden : "",
                           4});
    if (hier && getypt.vraagtPrivacyreden)
        voegPrivacyvraagToe(deel, getypt.privacyreden, getypt.fouten);
}

void vulTermijn(Vulling& deel, const Zetvelden& getypt, const std::string& keuze) {
    voegToe(deel, Tekstveld{{.naam = "tot",
                             .label = "Laatste dag voor het plan",
                             .hint = "Bijvoorbeeld 22-11-2026.",
                             .fout = getypt.fout(keuze, "tot"),
                             .verplicht = true,
                             .id = "tot-" + keuze},
                            getypt.keuze == keuze ? getypt.tot : "",
                            Tekstveld::Soort::datum});
}

/// A form of the page in a section of its own.
template <class Vul>
void zetformulier(Vulling& uit, bool mag, std::string_view sectie, const OpvolgingPagina& pagina,
                  Vul vul) {
    uit.als(mag, sectie, [&](Vulling& deel) {
        deel.zet("PAD", pagina.pad);
        deel.zet("VERSIE", pagina.versie);
        vul(deel);
    });
}

void vulZetten(Vulling& uit, const OpvolgingPagina& pagina) {
    zetformulier(uit, pagina.magIndienerKiezen, "INDIENER", pagina, [&](Vulling& deel) {
        std::vector<Optie> opties{{"", "Kies iemand", false}};
        opties.insert(opties.end(), pagina.kandidaten.begin(), pagina.kandidaten.end());
        voegToe(deel, Keuzelijst{{.naam = "indiener",
                                  .label = "Wie dient het plan in?",
                                  .hint = "Iemand van uw organisatie. Ook uzelf.",
                                  .fout = pagina.getypt.fout("indiener", "indiener"),
                                  .verplicht = true},
                                 opties});
    });
    zetformulier(uit, pagina.magTermijnStellen, "TERMIJN", pagina,
                 [&](Vulling& deel) { vulTermijn(deel, pagina.getypt, "termijn"); });
    zetformulier(uit, pagina.magIndienen, "INDIENEN", pagina, [&](Vulling& deel) {
        if (!pagina.metGaten.empty())
            voegToe(deel, Vinkjes{{.naam = "gaten",
                                   .label = "Niet elk verbeterpunt heeft een maatregel",
                                   .fout = pagina.getypt.fout("indienen", "gaten")},
                                  {{"ja", pagina.metGaten}}});
    });
    zetformulier(uit, pagina.magTerugnemen, "TERUGNEMEN", pagina, [&](Vulling& deel) {
        vulReden(deel, pagina.getypt, "terugnemen", "Waarom neemt u het plan terug?");
    });
    zetformulier(uit, pagina.magTeruggeven, "TERUGGEVEN", pagina, [&](Vulling& deel) {
        vulReden(deel, pagina.getypt, "teruggeven", "Waarom moet het plan opnieuw?");
        vulTermijn(deel, pagina.getypt, "teruggeven");
    });
}

void vulFormulier(Vulling& formulier, const MaatregelPagina& pagina) {
    formulier.zet("PAD", pagina.toetspad + "/" + pagina.sleutel);
    formulier.zet("CONCEPT", pagina.sleutel);
    formulier.zet("CONCEPTPAD", pagina.toetspad + "/formulierconcept");
    formulier.zet("VERSIE", pagina.versie);
    for (const Verborgen& een : pagina.vast)
        voegToe(formulier, een);
    voegToe(formulier, Vinkjes{{.naam = "verwachting",
                                .label = "Bij welke verbeterpunten hoort dit?",
                                .fout = foutVan(pagina.fouten, "verwachting"),
                                .verplicht = true},
                               pagina.punten});
    for (const Formulierveld& vraag : kMaatregelformulier) {
        Veldeisen eisen = eisenVan<Maatregel>(vraag.naam);
        if (vraag.naam == "begin" || vraag.naam == "termijn") eisen.wijze = Veldwijze::datum;
        voegVeldToe(formulier, vraag, eisen, pagina.waarden.tekst(vraag.naam), pagina.fouten);
    }
    voegToe(formulier,
            Vinkjes{{.naam = "achteraf", .label = "Is dit al voorbij?"},
                    {{"ja", "Achteraf vastgelegd", pagina.achteraf,
                      "Zet dit alleen aan als u opschrijft wat vroeger is gedaan. De laatste dag "
                      "mag dan voorbij zijn. Iedereen ziet dat dit later is opgeschreven."}}});
    if (pagina.vraagtPrivacyreden)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

}  // namespace

std::string Zetvelden::fout(const std::string& formulier, std::string_view veld) const {
    return keuze == formulier ? foutVan(fouten, veld) : std::string();
}

void OpvolgingPagina::Maatregelrij::beschrijf(Vulling& uit) const {
    uit.zetAls("METANKER", "ANKER", anker);
    uit.zet("NAAM", naam);
    uit.zet("PAD", pad);
    vul(uit, stand);
    uit.zetHtml("WAT_HTML", markdownNaarHtml(wat));
    uit.zet("WIE", wie);
    uit.zetAls("LETOP", "LETOP", letop);
    uit.als(!oordeel.empty(), "OORDEEL",
            [&](Vulling& deel) { deel.zetHtml("OORDEEL_HTML", markdownNaarHtml(oordeel)); });
}

void OpvolgingPagina::Punt::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("TEKST", tekst);
    uit.zet("CRITERIUM", criterium);
    uit.als(!uitleg.empty(), "UITLEG",
            [&](Vulling& deel) { deel.zetHtml("UITLEG_HTML", markdownNaarHtml(uitleg)); });
    uit.toonAls(maatregelen.empty(), "GAT");
    for (const Maatregelrij& een : maatregelen)
        een.beschrijf(uit.deel("MAATREGELRIJ"));
    uit.als(!leerpad.empty(), "LEREN", [&](Vulling& deel) {
        deel.zet("LEERPAD", leerpad);
        deel.zet("LEERCODE", code);
    });
    uit.als(!nieuwPad.empty(), "NIEUW", [&](Vulling& deel) {
        deel.zet("NIEUWPAD", nieuwPad);
        deel.zet("NIEUWCODE", code);
    });
}

void OpvolgingPagina::Planrij::beschrijf(Vulling& uit) const {
    uit.zet("PLANPAD", pad);
    uit.zet("PLAN", naam);
    uit.zet("WANNEER", wanneer);
    uit.zetAls("UITKOMST", "UITKOMST", uitkomst);
}

void OpvolgingPagina::beschrijf(Vulling& uit) const {
    vul(uit, stand);
    uit.zetAls("GATEN", "GATEN", gaten);
    uit.als(!ontbreekt.empty(), "ONTBREEKT",
            [&](Vulling& deel) { deel.zetHtml("ONTBREEKT_HTML", markdownNaarHtml(ontbreekt)); });
    uit.lijst("WEGEN", "WEG", wegen, [](Vulling& deel, const Verwijzing& een) {
        deel.zet("WEGPAD", een.pad);
        deel.zet("WEGTEKST", een.tekst);
    });
    uit.elk("PUNT", punten);
    uit.toonAls(punten.empty(), "GEENPUNT");
    uit.als(!los.empty(), "LOS", [&](Vulling& deel) {
        for (const Maatregelrij& een : los)
            een.beschrijf(deel.deel("MAATREGELRIJ"));
    });
    uit.lijst("PLANNEN", "PLANRIJ", plannen);
    uit.lijst("GEDAAN", "GEDAANREGEL", gedaan,
              [](Vulling& deel, const std::string& een) { deel.zet("WATERGEBEURDE", een); });
    vulZetten(uit, *this);
}

void MaatregelPagina::beschrijf(Vulling& uit) const {
    uit.zetAls("BERICHT", "BERICHT", bericht);
    uit.zet("TERUGPAD", toetspad + "/opvolging");
    uit.zetAls("GESCHIEDENIS", "GESCHIEDENISPAD", geschiedenis);
    if (!magWijzigen) {
        Vulling& lezen = uit.sectie("LEZEN");
        vul(lezen, kort);
        lezen.elk("STUK", stukken, [](Vulling& deel, const Stuk& een) {
            deel.zet("STUKNAAM", een.naam);
            deel.zetHtml("STUK_HTML", markdownNaarHtml(een.tekst));
        });
        return;
    }
    vulFormulier(uit.sectie("FORMULIER"), *this);
    uit.als(!nieuw, "WEGHALEN", [&](Vulling& weg) {
        weg.zet("WEGPAD", toetspad + "/" + sleutel + "/intrekken");
        weg.zet("WEGVERSIE", versie);
    });
}

}  // namespace maatlat
