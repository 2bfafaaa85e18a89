// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/collegiale_toets_pagina.h"

#include "domain/traject/opmerking.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "pages/recordvelden.h"
#include "pages/tekstverschil.h"

namespace maatlat {

namespace {

void vulRedenvak(Vulling& formulier, const CollegialeToetsPagina& pagina, const std::string& keuze,
                 const std::string& label, const std::string& hint) {
    const bool hier = pagina.keuze == keuze;
    voegToe(formulier,
            Tekstvak{{"reden", label, hint, "", hier ? foutVan(pagina.fouten, "reden") : "", true,
                      "reden-" + keuze},
                     hier ? pagina.reden : "",
                     4,
                     false});
    if (hier && pagina.vraagtPrivacyreden)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

void vulVragen(Vulling& deel, const CollegialeToetsPagina& pagina) {
    deel.zet("PAD_VRAAG", pagina.pad);
    deel.zet("VERSIE_VRAAG", pagina.versie);
    std::vector<Optie> opties{{"", "Kies een collega", true}};
    opties.insert(opties.end(), pagina.kandidaten.begin(), pagina.kandidaten.end());
    voegToe(deel, Keuzelijst{{"collega", "Wie leest het concept?",
                              "Iemand die niet aan deze toets meeschreef. Ook van een ander team.",
                              "", foutVan(pagina.fouten, "collega"), true, ""},
                             opties});
}

void vulBesluiten(Vulling& uit, const CollegialeToetsPagina& pagina) {
    Vulling& goed = uit.sectie("MAG_GOEDKEUREN");
    const bool hier = pagina.keuze == "goedkeuren";
    goed.zet("PAD_GOED", pagina.pad);
    goed.zet("VERSIE_GOED", pagina.versie);
    voegToe(goed, Vinkjes{Veldkop{"gelezen", "Akkoord", "", "",
                                  hier ? foutVan(pagina.fouten, "gelezen") : "", false, ""},
                          {{"ja", "Ik heb het concept gelezen en keur het goed."}}});
    voegToe(goed,
            Tekstvak{{"toelichting", "Toelichting", "Het team leest dit. U mag dit leeg laten.", "",
                      hier ? foutVan(pagina.fouten, "toelichting") : "", false, ""},
                     hier ? pagina.goedToelichting : "",
                     3,
                     false});
    if (hier && pagina.vraagtPrivacyreden)
        voegPrivacyvraagToe(goed, pagina.privacyreden, pagina.fouten);

    Vulling& terug = uit.sectie("MAG_TERUGGEVEN");
    terug.zet("PAD_TERUG", pagina.pad);
    terug.zet("VERSIE_TERUG", pagina.versie);
    vulRedenvak(terug, pagina, "teruggeven", "Wat moet er nog gebeuren?",
                "Het team leest dit bij de toets. Uw opmerkingen leest het ook.");
}

}  // namespace

void Verschilregel::beschrijf(Vulling& uit) const {
    uit.zet("VERSCHIL_WAAR", waar);
    uit.zetAls("VERSCHIL_SOORT", "VERSCHIL_HOE", soort);
    vulTekstverschil(uit, was, wordt);
}

void Opmerkingregel::beschrijf(Vulling& uit) const {
    uit.zet("OPM_NAAM", naam);
    uit.zet("OPM_PAD", pad);
    uit.zet("OPM_WAARBIJ", waarbij);
    uit.zetAls("OPM_CITAAT", "OPM_ZIN", citaat);
    uit.zetHtml("OPM_TEKST_HTML", markdownNaarHtml(tekst));
    uit.zet("OPM_WIE", wie);
    uit.zetAls("OPM_STAND", "OPM_HOE", stand);
    uit.zet("OPM_ACTIE", magWijzigen ? "Wijzigen" : "Bekijken");
}

void CollegialeToetsPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.zet("STAND", stand);
    uit.zetAls("BEZWAAR", "WAAROM_GESTOPT", bezwaar);
    uit.zetAls("MAG_NIET", "WAAROM_NIET", magNiet);
    uit.als(vervallen, "VERVALLEN", [](Vulling&) {});
    uit.als(!besluit.empty(), "BESLUIT", [&](Vulling& deel) {
        deel.zet("BESLUIT_TEKST", besluit);
        deel.zetAls("TOELICHTING", "BESLUIT_TOELICHTING", toelichting);
    });
    uit.als(!conceptPad.empty(), "CONCEPT", [&](Vulling& deel) {
        deel.zet("CONCEPT_NAAM", conceptnaam);
        deel.zet("CONCEPT_PAD", conceptPad);
        deel.zet("BESTAND_PAD", bestandPad);
        deel.zet("LEZEN_PAD", lezenPad);
        deel.zet("LEZEN_TEKST", magOpmerken ? "Concept per onderdeel lezen en opmerkingen maken"
                                            : "Concept per onderdeel lezen, met de opmerkingen");
        deel.zet("SHA256", sha256);
    });
    uit.lijst("VERSCHILLEN", "VERSCHIL", verschillen);
    uit.lijst("OPMERKINGEN", "OPMERKING", opmerkingen);
    uit.als(magVragen, "MAG_VRAGEN", [&](Vulling& deel) { vulVragen(deel, *this); });
    if (magBesluiten) vulBesluiten(uit, *this);
    uit.als(magTerugnemen, "MAG_TERUGNEMEN", [&](Vulling& deel) {
        deel.zet("PAD_NEEM", pad);
        deel.zet("VERSIE_NEEM", versie);
        vulRedenvak(deel, *this, "terugnemen", "Waarom neemt u het terug?",
                    "De collega leest dit bij de toets.");
    });
}

void ConceptLezenPagina::Stuk::beschrijf(Vulling& uit) const {
    uit.zet("STUK_ANKER", anker);
    uit.zet("STUK_NAAM", naam);
    uit.zetHtml("STUK_TEKST_HTML", markdownNaarHtml(tekst));
    uit.als(!opmerkingPad.empty(), "STUK_OPMERKING", [&](Vulling& deel) {
        deel.zet("STUK_PAD", opmerkingPad);
        deel.zet("STUK_WAARBIJ", naam);
    });
    uit.elk("STUK_OPM", opmerkingen);
}

void ConceptLezenPagina::beschrijf(Vulling& uit) const {
    uit.zet("UITLEG", uitleg);
    uit.zet("TERUG_PAD", terugPad);
    uit.zetAls("ALGEMEEN_OPMERKING", "ALGEMEEN_PAD", algemeenPad);
    uit.elk("ALGEMEEN_OPM", algemeen);
    uit.elk("PASSAGE", stukken);
}

void OpmerkingPagina::beschrijf(Vulling& uit) const {
    uit.zetAls("BERICHT", "BERICHT", bericht);
    uit.zet("WAARBIJ", waarbij);
    uit.als(!passage.empty(), "PASSAGE",
            [&](Vulling& deel) { deel.zetHtml("PASSAGE_HTML", markdownNaarHtml(passage)); });
    uit.zet("TERUG_PAD", toetspad + "/collegiale-toets/lezen");
    if (!magWijzigen) {
        Vulling& lezen = uit.sectie("LEZEN");
        lezen.zetAls("CITAAT", "ZIN", citaat);
        lezen.zetHtml("TEKST_HTML", markdownNaarHtml(tekst));
        lezen.zet("WIE", wie);
        return;
    }
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", toetspad + "/" + sleutel);
    formulier.zet("CONCEPT", sleutel);
    formulier.zet("CONCEPTPAD", toetspad + "/formulierconcept");
    formulier.zet("VERSIE", versie);
    for (const Verborgen& een : vast)
        voegToe(formulier, een);
    voegToe(formulier, Verborgen{"plek", plek});
    if (!zinnen.empty())
        voegToe(formulier,
                Keuzerondjes{{.naam = "zin", .label = "Over welke zin gaat het?"}, zinnen, false});
    voegVeldToe(formulier, kOpmerkingformulier[0], eisenVan<Conceptopmerking>("tekst"), tekst,
                fouten);
    if (vraagtPrivacyreden) voegPrivacyvraagToe(formulier, privacyreden, fouten);
    uit.als(!nieuw, "INTREKKEN", [&](Vulling& weg) {
        weg.zet("WEGPAD", toetspad + "/" + sleutel + "/intrekken");
        weg.zet("WEGVERSIE", versie);
    });
}

}  // namespace maatlat
