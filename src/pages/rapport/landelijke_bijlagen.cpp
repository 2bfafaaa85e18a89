// SPDX-License-Identifier: EUPL-1.2
#include "pages/rapport/landelijke_bijlagen.h"

#include <set>

namespace maatlat {

namespace {

void vulRegel(Vulling& vulling, const Regelsetdeel::Rij& een) {
    Vulling& regel = vulling.sectie("REGEL");
    regel.zet("VOOR", een.voor);
    regel.zet("TEKST", een.tekst);
    for (std::size_t i = 0; i < een.clausules.size(); ++i) {
        Vulling& clausule = regel.sectie("CLAUSULE");
        vulOordeel(clausule, een.oordelen[i]);
        clausule.zet("TEKST", een.clausules[i]);
    }
    regel.zetAls("GAT", "GAT", een.gat);
}

void vulRegelset(Vulling& vulling, const Regelsetdeel& een) {
    Vulling& regelset = vulling.sectie("REGELSET");
    regelset.zet("NAAM", een.naam);
    regelset.zet("TITEL", een.titel);
    regelset.zet("TOELICHTING", een.toelichting);
    regelset.zet("BRON", een.bron);
    for (const Regelsetdeel::Rij& regel : een.regels)
        vulRegel(regelset, regel);
    for (const Regelsetdeel::Bewijsrij& regel : een.bewijs) {
        Vulling& bewijs = regelset.sectie("BEWIJS");
        bewijs.zet("CODE", regel.code);
        bewijs.zet("VERWACHTINGEN", regel.verwachtingen);
        bewijs.zet("TELLINGEN", regel.tellingen);
        bewijs.zet("UITKOMST", regel.uitkomst);
    }
}

void vulAfwijkingen(Vulling& deel, const std::string& kop,
                    const std::vector<Narekendeel::Afwijking>& afwijkingen) {
    if (afwijkingen.empty()) return;
    Vulling& lijst = deel.sectie("AFWIJKINGEN");
    lijst.zet("KOP", kop);
    for (const Narekendeel::Afwijking& een : afwijkingen) {
        Vulling& afwijking = lijst.sectie("AFWIJKING");
        afwijking.zet("NUMMER", een.nummer);
        afwijking.zet("BEWERING", een.bewering);
        afwijking.zetAls("CITAAT", "ZIN", een.citaat);
        afwijking.zet("BRON", een.bron);
        for (const Feit& feit : een.uitkomsten) {
            Vulling& uitkomst = afwijking.sectie("UITKOMST");
            uitkomst.zet("NAAM", feit.naam);
            uitkomst.zet("WAARDE", feit.waarde);
        }
    }
}

}  // namespace

void vul(Vulling& vulling, const Scoretabel& tabel) {
    Vulling& deel = vulling.deel("SCORETABEL");
    deel.zet("TOELICHTING", tabel.toelichting);
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    std::set<std::size_t> begin;  // the first column of each criterium, set off from the one before
    std::size_t kolom = 0;
    for (const Scoretabel::Groep& een : tabel.groepen) {
        Vulling& groep = deel.sectie("GROEP");
        groep.zet("CODE", een.code);
        groep.zet("AANTAL", een.aantal);
        begin.insert(kolom);
        kolom += static_cast<std::size_t>(een.aantal);
    }
    const auto soort = [&](std::size_t i, const std::string& eigen) {
        return begin.contains(i) ? eigen + " begin" : eigen;
    };
    for (std::size_t i = 0; i < tabel.codes.size(); ++i) {
        Vulling& kop = deel.sectie("KOLOM");
        kop.zet("SOORT", soort(i, "kolom"));
        kop.zet("CODE", tabel.codes[i]);
        Vulling& voet = deel.sectie("VOET");
        voet.zet("SOORT", soort(i, "kolom"));
        voet.zet("AANTAL", tabel.voet[i]);
    }
    for (const Scoretabel::Rij& een : tabel.rijen) {
        Vulling& rij = deel.sectie("RIJ");
        rij.zet("NAAM", een.naam);
        for (std::size_t i = 0; i < een.cellen.size(); ++i) {
            Vulling& cel = rij.sectie("CEL");
            cel.zet("SOORT", soort(i, een.cellen[i].soort));
            cel.zet("TEKEN", een.cellen[i].teken);
            cel.zet("WOORD", een.cellen[i].naam);
        }
        rij.zet("SOM", een.som);
    }
    deel.zet("TOTAAL", tabel.totaal);
}

void vul(Vulling& vulling, const Regelbijlage& bijlage) {
    Vulling& deel = vulling.deel("REGELBIJLAGE");
    vulAlineas(deel, "OPZET", bijlage.opzet);
    deel.elk("UITLEG", "TEKST", bijlage.uitleg);
    for (const Regelsetdeel& een : bijlage.regelsets)
        vulRegelset(deel, een);
}

void vul(Vulling& vulling, const Narekendeel& narekening) {
    if (narekening.tellingen.empty()) return;
    Vulling& deel = vulling.deel("NAREKENING");
    deel.elk("ALINEA", "TEKST", narekening.alineas);
    for (const Narekendeel::Telling& een : narekening.tellingen) {
        Vulling& telling = deel.sectie("TELLING");
        telling.zet("REGELSET", een.regelset);
        telling.zet("KLOPT", een.klopt);
        telling.zet("KLOPT_NIET", een.kloptNiet);
        telling.zet("OPEN", een.open);
    }
    vulAfwijkingen(deel, "Wat niet volgt uit de scores", narekening.afwijkingen);
    vulAfwijkingen(deel, "Wat alleen met andere beslisregels niet volgt", narekening.elders);
    if (narekening.bewoordingen.empty()) return;
    Vulling& woorden = deel.sectie("MET_BEWOORDINGEN");
    for (const Feit& een : narekening.bewoordingen) {
        Vulling& bewoording = woorden.sectie("BEWOORDING");
        bewoording.zet("WOORDEN", een.naam);
        bewoording.zet("AANDEEL", een.waarde);
    }
}

}  // namespace maatlat
