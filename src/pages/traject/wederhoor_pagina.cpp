// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/wederhoor_pagina.h"

#include "pages/markdown.h"
#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

Tekstvak redenvak(const WederhoorPagina& pagina, const std::string& keuze, const std::string& vraag,
                  const std::string& hint, bool verplicht) {
    const bool deze = pagina.keuze == keuze;
    const std::string id = keuze == "terugnemen" ? "reden-terug" : "reden";
    return {{.naam = "reden",
             .label = vraag,
             .hint = hint,
             .fout = deze ? foutVan(pagina.fouten, id) : std::string(),
             .verplicht = verplicht,
             .id = id},
            deze ? pagina.reden : std::string(),
            3,
            false,
            2000};
}

Tekstveld dagveld(const WederhoorPagina& pagina, const std::string& hint) {
    return {{.naam = "tot",
             .label = "Laatste dag waarop de organisatie kan reageren",
             .hint = hint,
             .fout = foutVan(pagina.fouten, "tot"),
             .verplicht = true},
            pagina.tot,
            Tekstveld::Soort::datum};
}

void privacy(Vulling& formulier, const WederhoorPagina& pagina, const std::string& keuze) {
    if (pagina.vraagtPrivacyreden && pagina.keuze == keuze)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

void vulSturen(Vulling& uit, const WederhoorPagina& pagina) {
    const std::string keuze = pagina.opnieuw ? "heropenen" : "sturen";
    Vulling& deel = uit.sectie("STUREN");
    deel.zet("STUURKOP",
             pagina.opnieuw ? "Nog een keer voor wederhoor sturen" : "Sturen voor wederhoor");
    deel.zet("STUURPAD", pagina.pad);
    deel.zet("STUURVERSIE", pagina.versie);
    deel.zet("STUURKEUZE", keuze);
    voegToe(deel, Vinkjes{{.naam = "ontvanger",
                           .label = "Wie van de organisatie leest het concept?",
                           .hint = "Zij zien alleen dit concept, en elkaars punten.",
                           .fout = foutVan(pagina.fouten, "ontvanger"),
                           .verplicht = true},
                          pagina.ontvangers});
    voegToe(deel, Keuzelijst{{.naam = "verantwoordelijke",
                              .label = "Wie dient de reactie in?",
                              .hint = "Dat is een van de mensen die het concept lezen.",
                              .fout = foutVan(pagina.fouten, "verantwoordelijke"),
                              .verplicht = true},
                             pagina.verantwoordelijken});
    voegToe(deel, dagveld(pagina, "Dit onderzoek geeft tot en met " + pagina.laatsteDag +
                                      ". Later kan, met een reden."));
    voegToe(deel,
            redenvak(pagina, keuze, "Reden",
                     pagina.opnieuw ? "Waarom de organisatie nog een keer kan reageren."
                                    : "Alleen nodig als de organisatie langer de tijd krijgt.",
                     pagina.opnieuw));
    privacy(deel, pagina, keuze);
}

void vulVerlengen(Vulling& uit, const WederhoorPagina& pagina) {
    Vulling& deel = uit.sectie("VERLENGEN");
    deel.zet("VERLENGPAD", pagina.pad);
    deel.zet("VERLENGVERSIE", pagina.versie);
    voegToe(deel, dagveld(pagina, "Nu is dat " + pagina.laatsteDag + "."));
    voegToe(deel, redenvak(pagina, "verlengen", "Waarom krijgt de organisatie langer de tijd?", "",
                           true));
    privacy(deel, pagina, "verlengen");
}

void vulTerugnemen(Vulling& uit, const WederhoorPagina& pagina) {
    Vulling& deel = uit.sectie("TERUGNEMEN");
    deel.zet("TERUGPAD", pagina.pad);
    deel.zet("TERUGVERSIE", pagina.versie);
    voegToe(deel, redenvak(pagina, "terugnemen", "Waarom neemt u het concept terug?", "", true));
    privacy(deel, pagina, "terugnemen");
}

}  // namespace

void Puntdeel::Bewijs::beschrijf(Vulling& uit) const {
    uit.zet("BEWIJSNAAM", naam);
    uit.zet("BEWIJSPAD", pad);
    uit.zet("BEWIJSTEKST", tekst);
}

void Puntdeel::beschrijf(Vulling& uit) const {
    uit.zet("ANKER", anker);
    uit.zet("PUNTTITEL", titel);
    uit.zet("PUNTSOORT", soort);
    uit.zet("CITAAT", citaat);
    uit.zetHtml("PUNT_HTML", markdownNaarHtml(tekst));
    uit.zet("PUNTWIE", wie);
    uit.lijst("MET_BEWIJS", "BEWIJS", bewijs);
    uit.elk("PUNTWAARSCHUWING", "LET_OP_TEKST", waarschuwingen);
    uit.als(!pad.empty(), "WIJZIGEN", [&](Vulling& deel) {
        deel.zet("PUNTPAD", pad);
        deel.zet("WIJZIGTITEL", titel);
    });
    uit.als(!besluit.empty(), "BESLOTEN", [&](Vulling& deel) {
        deel.zet("BESLUIT", besluit);
        deel.zetHtml("MOTIVERING_HTML", markdownNaarHtml(motivering));
    });
}

void vul(Vulling& uit, const std::vector<Puntdeel>& punten) {
    for (const Puntdeel& een : punten)
        een.beschrijf(uit.deel("WEDERHOORPUNT"));
}

void WederhoorPagina::Ronde::beschrijf(Vulling& uit) const {
    uit.zet("RONDETITEL", titel);
    uit.zet("RONDETEKST", tekst);
    uit.zetAls("MET_TELLING", "GETELD", geteld);
    vul(uit, punten);
    uit.als(!zienswijze.empty(), "MET_ZIENSWIJZE",
            [&](Vulling& deel) { deel.zetHtml("ZIENSWIJZE_HTML", markdownNaarHtml(zienswijze)); });
    uit.als(!kenmerk.empty(), "MET_KENMERK", [&](Vulling& deel) {
        deel.zet("KENMERK", kenmerk);
        deel.zet("RONDE_GEHOORD", titel);
    });
}

void WederhoorPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.zet("STAND", stand);
    uit.elk("IN_DE_WEG", "WAAROM_NIET", inDeWeg);
    if (magSturen) vulSturen(uit, *this);
    if (magVerlengen) vulVerlengen(uit, *this);
    if (magTerugnemen) vulTerugnemen(uit, *this);
    uit.zetAls("SLUITEN", "SLUITPAD", magSluiten ? pad : std::string());
    uit.elk("RONDE", rondes);
}

}  // namespace maatlat
