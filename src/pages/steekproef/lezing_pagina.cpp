// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/lezing_pagina.h"

#include <cstddef>

#include "domain/recordvorm.h"
#include "pages/privacyvraag.h"
#include "taal/tijd.h"

namespace maatlat {

namespace {

/// For who may only read.
std::vector<Samenvattingsrij> samenvatting(const LezingPagina& pagina) {
    std::vector<Samenvattingsrij> uit;
    for (const DossiervraagVeld& een : pagina.vragen) {
        std::string antwoord = antwoordtekst(een);
        const bool metStand = een.soort == DossiervraagVeld::Soort::datum && !een.stand.empty();
        if (metStand && !antwoord.empty()) antwoord += ". " + een.stand;
        if (!antwoord.empty()) uit.push_back({een.tekst, antwoord});
    }
    if (!pagina.toelichting.empty()) uit.push_back({"Toelichting", pagina.toelichting});
    return uit;
}

/// Each time with what both readers had said until then.
void vulHeropend(Vulling& uit, const std::vector<LezingPagina::Heropening>& keren) {
    for (std::size_t i = 0; i < keren.size(); ++i) {
        const LezingPagina::Heropening& een = keren[i];
        Vulling& deel = uit.sectie("HEROPEND");
        deel.zet("NR", std::to_string(i + 1));
        deel.zet("WANNEER", datumEnTijd(een.wanneer));
        deel.zet("WIE", een.wie);
        deel.zet("REDEN", een.reden);
        if (een.antwoorden.empty()) {
            deel.sectie("GEWIST");
            continue;
        }
        Vulling& tabel = deel.sectie("EERDER");
        tabel.zet("EERSTE_LEZER", een.eersteLezer);
        tabel.zet("TWEEDE_LEZER", een.tweedeLezer);
        for (const LezingPagina::Heropening::Antwoord& antwoord : een.antwoorden) {
            Vulling& rij = tabel.sectie("ANTWOORD");
            rij.zet("VRAAG", antwoord.vraag);
            rij.zet("EERSTE", antwoord.eerste);
            rij.zet("TWEEDE", antwoord.tweede);
            rij.zet("SAMEN", antwoord.samen.empty() ? "niets" : antwoord.samen);
        }
    }
}

}  // namespace

void LezingPagina::beschrijf(Vulling& uit) const {
    uit.zet("STEEKPROEFPAD", steekproefpad);
    uit.zet("ONDERKOP", onderkop);
    uit.zetAls("NUMMER", "NUMMER", nummer);
    vulHeropend(uit, heropend);
    if (!waaromNiet.empty()) {
        uit.sectie("WAAROM_NIET").zet("WAAROM_NIET", waaromNiet);
        vul(uit, samenvatting(*this));
        uit.zetAls("OVERLEG", "OVERLEGPAD", overlegpad);
        uit.zetAls("HEROPENEN", "HEROPENPAD", heropenpad);
        uit.zetAls("VOLGENDE", "VOLGENDE", volgende);
        return;
    }
    uit.zetAls("BLIND", "BLIND", blind);
    uit.zetAls("BERICHT", "BERICHT", bericht);
    Vulling& formulier = uit.sectie("FORMULIER");
    formulier.zet("PAD", pad);
    formulier.zet("CONCEPTPAD", conceptpad);
    formulier.zet("CONCEPT", conceptsleutel);
    formulier.zet("VERSIE", versie);
    formulier.zet("KLAAR", volgende.empty() ? "Klaar" : "Klaar, volgende dossier");
    for (DossiervraagVeld een : vragen) {
        een.fout = foutVan(fouten, een.soort == DossiervraagVeld::Soort::bevestiging
                                       ? "bevestigd"
                                       : "antwoord-" + een.code);
        voegToe(formulier, een);
    }
    voegToe(formulier,
            Tekstvak{.kop = {.naam = "toelichting",
                             .label = "Toelichting bij dit dossier",
                             .hint = "Alleen als er iets is om te onthouden. Zet er geen namen in.",
                             .fout = foutVan(fouten, "toelichting")},
                     .waarde = toelichting,
                     .regels = 3,
                     .langste = kLangsteTekst});
    if (vraagtReden) voegPrivacyvraagToe(formulier, privacyReden, fouten);
}

}  // namespace maatlat
