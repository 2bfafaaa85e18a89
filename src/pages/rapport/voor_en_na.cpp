// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/voor_en_na.h"

namespace maatlat {

namespace {

void vulTeken(Vulling& vak, const Teken& score) {
    vak.zet("SOORT", score.soort);
    vak.zet("TEKEN", score.teken);
    vak.zet("WOORD", score.naam);
}

void vulRij(Vulling& rij, const VoorEnNadeel::Verwachtingrij& een, bool metGedaan) {
    rij.zet("CODE", een.code);
    rij.zet("TEKST", een.tekst);
    vulTeken(rij.sectie("VOOR"), een.voor);
    vulTeken(rij.sectie("NA"), een.na);
    rij.zetAls("MET_HOE", "HOE", een.hoe);
    if (!metGedaan) return;
    Vulling& vak = rij.sectie("GEDAANVAK");
    vak.elk("GEDAAN", een.gedaan, [](Vulling& regel, const VoorEnNadeel::Gedaan& van) {
        regel.zetMarkdown("WAT_HTML", van.wat);
        regel.zet("HOEVER", van.stand);
    });
    vak.toonAls(een.gedaan.empty(), "NIETS");
}

}  // namespace

void vul(Vulling& vulling, const VoorEnNadeel& van) {
    Vulling& deel = vulling.deel("VOOR_EN_NA");
    deel.zet("CIJFER_VOOR", van.voor);
    deel.zet("CIJFER_NA", van.na);
    deel.elk("ALINEA", "TEKST", van.alineas);
    deel.zet("KOP_VOOR", van.kopVoor);
    for (const VoorEnNadeel::Criterium& een : van.criteria) {
        Vulling& rij = deel.sectie("CRITERIUM");
        rij.zet("CODE", een.code);
        rij.zet("TEKST", een.tekst);
        vulOordeel(rij.sectie("VOOR"), een.voor);
        vulOordeel(rij.sectie("NA"), een.na);
        rij.zet("AANTAL_VOOR", een.voldoendeVoor);
        rij.zet("AANTAL_NA", een.voldoendeNa);
    }
    for (const VoorEnNadeel::Criterium& een : van.criteria) {
        Vulling& groep = deel.sectie("GROEP");
        groep.zet("GROEPCODE", een.code);
        groep.zet("GROEPTEKST", een.tekst);
        groep.zet("KOP_VOOR", van.kopVoor);
        groep.toonAls(van.metGedaan, "GEDAANKOP");
        for (const VoorEnNadeel::Verwachtingrij& rij : een.verwachtingen)
            vulRij(groep.sectie("VERWACHTING"), rij, van.metGedaan);
    }
}

}  // namespace maatlat
