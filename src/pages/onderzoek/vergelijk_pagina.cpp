// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/vergelijk_pagina.h"

#include <array>

#include "pages/formulier.h"

namespace maatlat {

namespace {

constexpr std::array<const char*, VergelijkPagina::kMeeste> kVelden{"a", "b", "c", "d"};
constexpr std::array<const char*, VergelijkPagina::kMeeste> kLabels{
    "Eerste organisatie", "Tweede organisatie", "Derde organisatie", "Vierde organisatie"};

void voegKeuzeToe(Vulling& vulling, const VergelijkPagina& pagina, std::size_t plaats) {
    const std::int64_t gekozen =
        plaats < pagina.gekozen.size() ? pagina.gekozen[plaats] : std::int64_t{0};
    Keuzelijst lijst;
    lijst.kop.naam = kVelden[plaats];
    lijst.kop.label = kLabels[plaats];
    if (plaats > 0) lijst.opties.push_back({"0", "geen", gekozen == 0});
    for (const VergelijkPagina::Keuze& een : pagina.keuzes)
        lijst.opties.push_back({std::to_string(een.toets), een.naam, een.toets == gekozen});
    voegToe(vulling, lijst);
}

void vulCel(Vulling& vak, const std::string& kolom, bool criterium,
            const VergelijkPagina::Cel& cel) {
    vak.zet("KOLOM", kolom);
    vak.zet("VORM", criterium ? "oordeel" : "score");
    vak.zet("SOORT", cel.teken.soort);
    vak.zet("TEKEN", cel.teken.teken);
    vak.zet("WOORD", cel.teken.naam);
    vak.zetAls("MET_BIJ", "BIJ", cel.bij);
    if (cel.tekst.empty()) return;
    Vulling& tekst = vak.sectie("MET_TEKST");
    tekst.zet("GESCHREVEN", cel.tekst);
    tekst.zet("PAD_TEKST", cel.pad);
}

std::string naastElkaar(const VergelijkPagina& pagina) {
    std::string uit;
    for (const Organisatienaam& een : pagina.organisaties)
        uit += (uit.empty() ? "" : " naast ") + een.naam;
    return pagina.organisaties.size() == 1 ? uit + " naast de mediaan" : uit;
}

}  // namespace

void VergelijkPagina::beschrijf(Vulling& uit) const {
    uit.zet("ACTIE", actie);
    for (std::size_t plaats = 0; plaats < kMeeste; ++plaats)
        voegKeuzeToe(uit, *this, plaats);
    if (regels.empty()) return;
    Vulling& vergelijking = uit.sectie("VERGELIJKING");
    vergelijking.elk("ALINEA", "TEKST", alineas);
    vergelijking.elk("MEDIAANZIN", "MEDIAANTEKST", mediaanzinnen);
    vergelijking.zet("BIJSCHRIFT", naastElkaar(*this));
    vergelijking.elk("KOP", organisaties, [](Vulling& kop, const Organisatienaam& een) {
        vul(kop, een);
        kop.zet("STATUS", een.status);
    });
    for (const Rij& een : regels) {
        Vulling& regel = vergelijking.sectie("REGEL");
        regel.zet("RIJSOORT", een.criterium ? "criteriumrij" : "verwachtingrij");
        regel.zet("CODE", een.code);
        regel.zet("RIJTEKST", een.tekst);
        for (std::size_t i = 0; i < een.cellen.size(); ++i)
            vulCel(regel.sectie("VAK"), organisaties[i].naam, een.criterium, een.cellen[i]);
        regel.zet("LAND", een.land);
        regel.sectie(een.verschilt ? "VERSCHIL" : "GELIJK").zet("VERSCHIL", een.verschil);
    }
}

}  // namespace maatlat
