// SPDX-License-Identifier: EUPL-1.2
#include "pages/record_pagina.h"

#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

void vulLeesbaar(Vulling& uit, const RecordPagina& pagina) {
    std::vector<Samenvattingsrij> regels = pagina.eerst;
    for (const Recordvraag& een : pagina.vragen) {
        const std::string waarde = pagina.waarden.tekst(een.vraag.naam);
        if (waarde.empty()) continue;
        if (een.eisen.wijze != Veldwijze::tekst) {
            regels.push_back({std::string(een.label), leesbaar(een.eisen, waarde)});
            continue;
        }
        Vulling& tekst = uit.sectie("TEKST");
        tekst.zet("TEKSTNAAM", std::string(een.label));
        tekst.zetHtml("TEKST_HTML", markdownNaarHtml(waarde));
    }
    vul(uit, regels);
}

void vulFormulier(Vulling& formulier, const RecordPagina& pagina, const std::string& pad) {
    formulier.zet("PAD", pad);
    formulier.toonAls(pagina.metBestand, "BESTAND");
    formulier.zet("CONCEPTPAD", pagina.toetspad + "/formulierconcept");
    formulier.zet("CONCEPT", pagina.sleutel.tekst());
    formulier.zet("VERSIE", pagina.versie);
    formulier.elk("VAST", pagina.vast, [](Vulling& veld, const Verborgen& een) {
        veld.zet("VASTNAAM", een.naam);
        veld.zet("VASTWAARDE", een.waarde);
    });
    for (const Recordvraag& een : pagina.vragen)
        voegVeldToe(formulier, een.vraag, een.eisen, pagina.waarden.tekst(een.vraag.naam),
                    pagina.fouten);
    for (const RecordPagina::Eigenveld& een : pagina.eigen)
        std::visit([&](const auto& veld) { voegToe(formulier, veld); }, een);
    if (pagina.vraagtReden) voegPrivacyvraagToe(formulier, pagina.privacyReden, pagina.fouten);
}

}  // namespace

void vulOnder(Vulling& uit, const RecordPagina::Onder& van) {
    uit.zet("ONDERKOP", van.kop);
    uit.zetAls("ONDERGEEN", "ONDERGEEN", van.rijen.empty() ? van.geen : "");
    uit.lijst("ONDERLIJST", "ONDERRIJ", van.rijen,
              [](Vulling& rij, const RecordPagina::Onder::Rij& een) {
                  rij.zet("ONDERPAD", een.naar.pad);
                  rij.zet("ONDERNAAM", een.naar.tekst);
                  rij.zetAls("ONDERBIJ", "ONDERBIJ", een.bij);
              });
    uit.elk("ONDERNIEUW", van.nieuw, [](Vulling& deel, const Verwijzing& een) {
        deel.zet("NIEUWPAD", een.pad);
        deel.zet("NIEUWTEKST", een.tekst);
    });
}

void RecordPagina::beschrijf(Vulling& uit) const {
    const std::string pad = toetspad + "/" + sleutel.tekst();
    const std::string lijst = meervoud(sleutel.soort);
    uit.zet("LIJSTPAD", toetspad + "/" + lijst);
    uit.zet("LIJST", lijst);
    uit.als(!link.empty(), "LINK", [&](Vulling& deel) {
        deel.zet("LINKADRES", link);
        deel.zet("LINKTEKST", link);
        deel.zet("BEKEKEN", linkBekeken);
    });
    uit.elk("ERBIJ", erbij, [](Vulling& deel, const Samenvattingsrij& een) {
        deel.zetAls("ERBIJNAAM", "ERBIJNAAM", een.naam);
        deel.zet("ERBIJPAD", een.pad);
        deel.zet("ERBIJWAARDE", een.waarde);
    });
    uit.elk("VERDER", verder, [](Vulling& deel, const Verwijzing& een) {
        deel.zet("VERDERPAD", een.pad);
        deel.zet("VERDERTEKST", een.tekst);
    });
    for (const Onder& een : onder)
        vulOnder(uit.deel("ONDER"), een);
    if (!magInvullen) {
        vulLeesbaar(uit, *this);
        return;
    }
    uit.zetAls("BERICHT", "BERICHT", bericht);
    vulFormulier(uit.sectie("FORMULIER"), *this, pad);
    uit.als(sleutel.nr != 0, "VERWIJDEREN", [&](Vulling& weg) {
        weg.zet("WEGPAD", pad + "/intrekken");
        weg.zet("WEGVERSIE", versie);
        weg.zet("WAT", metHoofdletter(naam(sleutel.soort)));
        weg.zet("BEPAALD", metHoofdletter(bepaald(sleutel.soort)));
    });
}

}  // namespace maatlat
