// SPDX-License-Identifier: EUPL-1.2
#include "pages/bronnen/gespreksverslag_pagina.h"

#include <string_view>

#include "domain/bronnen/gespreksverslag.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

void vulRegels(Vulling& uit, std::string_view merk, const std::vector<std::string>& regels) {
    uit.elk(merk, regels, [](Vulling& deel, const std::string& een) {
        deel.zetAls("ZIN", "TEKST", een);
        deel.toonAls(een.empty(), "WIT");
    });
}

void vulAntwoord(Vulling& formulier, const GespreksverslagPagina& pagina) {
    const GespreksverslagPagina::Antwoordvelden& staat = *pagina.antwoord;
    formulier.zet("PAD", pagina.pad);
    formulier.zet("VERSIE", pagina.versie);
    const auto kop = [&](const char* naam, const char* label, const char* hint, bool verplicht) {
        return Veldkop{.naam = naam,
                       .label = label,
                       .hint = hint,
                       .fout = foutVan(pagina.fouten, naam),
                       .verplicht = verplicht};
    };
    Keuzerondjes uitkomst{
        .kop = kop("uitkomst", "Wat zegt de gesprekspartner van dit verslag?", "", true),
        .opties = {}};
    for (const std::string_view een : kAkkoorduitkomsten)
        uitkomst.opties.push_back({std::string(een), metHoofdletter(een), een == staat.uitkomst});
    uitkomst.opties.push_back({"geen", "Nog geen antwoord", staat.uitkomst == "geen"});
    voegToe(formulier, uitkomst);
    voegToe(formulier,
            Tekstveld{.kop = kop("op", "Datum van het antwoord", "Bijvoorbeeld 22-11-2026", false),
                      .waarde = staat.op,
                      .soort = Tekstveld::Soort::datum});
    voegToe(formulier,
            Tekstveld{.kop = kop("door", "Wie gaf het antwoord?",
                                 "De functie, geen naam. Bijvoorbeeld: leidinggevende", false),
                      .waarde = staat.door});
    voegToe(formulier, Tekstvak{.kop = kop("opmerking", "Opmerking van de gesprekspartner",
                                           "Bij niet akkoord: waarom niet.", false),
                                .waarde = staat.opmerking,
                                .regels = 3,
                                .langste = 2000});
    if (pagina.vraagtReden) voegPrivacyvraagToe(formulier, pagina.privacyReden, pagina.fouten);
}

}  // namespace

void GespreksverslagPagina::beschrijf(Vulling& uit) const {
    vul(uit, feiten);
    uit.toonAls(regels.empty(), "LEEG");
    uit.als(!regels.empty(), "VERSLAG", [&](Vulling& deel) { vulRegels(deel, "REGEL", regels); });
    uit.zet("STAND", stand);
    uit.zetAls("GEWIJZIGD", "GEWIJZIGD", gewijzigd);
    uit.zetAls("OPMERKING", "OPMERKING", opmerking);
    uit.als(!toen.empty(), "TOEN", [&](Vulling& deel) { vulRegels(deel, "TOENREGEL", toen); });
    uit.zetAls("NOTITIES", "NOTITIEPAD", notitiepad);
    uit.zetAls("VERLEDEN", "GESCHIEDENISPAD", verleden);
    uit.zet("BRONPAD", bronpad);
    uit.als(antwoord.has_value(), "FORMULIER",
            [&](Vulling& formulier) { vulAntwoord(formulier, *this); });
}

}  // namespace maatlat
