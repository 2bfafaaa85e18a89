// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/overleg_pagina.h"

#include "pages/formulier.h"
#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

using Verschil = OverlegPagina::Verschil;

Veldkop kop(const OverlegPagina& pagina, const std::string& soort, const std::string& code,
            const std::string& label, const std::string& hint = {}) {
    Veldkop uit;
    uit.naam = soort + "-" + code;
    uit.label = label;
    uit.hint = hint;
    uit.fout = foutVan(pagina.fouten, uit.naam);
    return uit;
}

void vulVelden(Vulling& velden, const OverlegPagina& pagina, const Verschil& een) {
    Keuzerondjes antwoord;
    antwoord.kop = kop(pagina, "antwoord", een.code, "Wat is het antwoord?");
    antwoord.naastElkaar = true;
    for (const auto& [waarde, woorden] : een.keuzes)
        antwoord.opties.push_back({waarde, woorden, waarde == een.antwoord});
    voegToe(velden, antwoord);

    Keuzerondjes wie;
    wie.kop = kop(pagina, "wie", een.code, "Wie is van antwoord veranderd?");
    wie.naastElkaar = true;
    wie.opties = {{"eerste", pagina.eersteLezer, een.wie == "eerste"},
                  {"tweede", pagina.tweedeLezer, een.wie == "tweede"},
                  {"beiden", "Beiden", een.wie == "beiden"}};
    voegToe(velden, wie);

    Tekstveld reden;
    reden.kop = kop(pagina, "reden", een.code, "Waarom?",
                    "Bijvoorbeeld: het plan stond in een bijlage. Zet er geen namen in.");
    reden.waarde = een.reden;
    voegToe(velden, reden);
}

/// For who may only read.
std::vector<Samenvattingsrij> samenvatting(const OverlegPagina& pagina, const Verschil& een) {
    if (een.antwoordtekst.empty()) return {{"Afgesproken", "geen afspraak"}};
    const std::string wie = een.wie == "eerste"   ? pagina.eersteLezer
                            : een.wie == "tweede" ? pagina.tweedeLezer
                                                  : "beiden";
    return {
        {"Afgesproken", een.antwoordtekst}, {"Van antwoord veranderd", wie}, {"Waarom", een.reden}};
}

}  // namespace

void OverlegPagina::beschrijf(Vulling& uit) const {
    uit.zet("DOSSIERPAD", dossierpad);
    uit.zet("LEZERSPAD", lezerspad);
    uit.zet("GELIJK", gelijk);
    Vulling& deel = uit.sectie(magInvullen ? "FORMULIER" : "LEZEN");
    if (magInvullen) deel.zet("PAD", pad);
    for (const Verschil& een : verschillen) {
        Vulling& verschil = deel.sectie(magInvullen ? "VERSCHIL" : "VERSCHIL_LEZEN");
        verschil.zet("CODE", een.code);
        verschil.zet("TEKST", een.tekst);
        verschil.zet("WIE_EERST", eersteLezer);
        verschil.zet("WIE_TWEEDE", tweedeLezer);
        verschil.zet("EERSTE", een.eerste);
        verschil.zet("TWEEDE", een.tweede);
        if (magInvullen)
            vulVelden(verschil, *this, een);
        else
            vul(verschil, samenvatting(*this, een));
    }
    if (vraagtReden) voegPrivacyvraagToe(deel.sectie("PRIVACY"), privacyReden, fouten);
}

}  // namespace maatlat
