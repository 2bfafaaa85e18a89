// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/dossiertabel.h"

#include "pages/formulier.h"

namespace maatlat {

namespace {

Statuslabel voortgang(const Dossiertabel& tabel, bool begonnen, bool klaar) {
    if (tabel.bevroren && !klaar)
        return {Statuslabel::Soort::nietBegonnen, begonnen ? "Niet afgemaakt" : "Niet gelezen"};
    return {klaar      ? Statuslabel::Soort::klaar
            : begonnen ? Statuslabel::Soort::bezig
                       : Statuslabel::Soort::nietBegonnen};
}

std::string bijzonderheid(const Dossierrij& een) {
    const Steekproefdossier& dossier = een.dossier;
    std::string uit;
    if (!dossier.vervangt.empty()) uit = "In de plaats van " + dossier.vervangt + ". ";
    if (dossier.stand == Dossierstand::gericht) uit = "Gekozen omdat: " + dossier.reden;
    if (een.heropend) uit += (uit.empty() ? "" : " ") + std::string("Heropend. ");
    if (dossier.gewist) uit += "De antwoorden zijn gewist. De tellingen blijven.";
    return uit;
}

void vulTweede(Vulling& rij, const Dossiertabel& tabel, const Dossierrij& een) {
    Vulling& vak = rij.sectie("TWEEDE_VAK");
    if (!een.dossier.dubbel) {
        vak.sectie("GEEN_TWEEDE");
        return;
    }
    if (een.dossier.gewist) return;
    vul(vak.sectie("TWEEDE"), voortgang(tabel, een.tweedeBegonnen, een.tweedeKlaar));
    if (een.verschillen == 0) return;
    Vulling& overleg = vak.sectie("OVERLEG");
    overleg.zet("OVERLEGPAD", tabel.pad + "/overleg/" + een.dossier.pseudoniem);
    overleg.zet("VERSCHILLEN", een.verschillen == 1
                                   ? "1 verschil bespreken"
                                   : std::to_string(een.verschillen) + " verschillen bespreken");
}

}  // namespace

void vul(Vulling& vulling, const Dossiertabel& tabel) {
    if (tabel.regels.empty()) return;
    Vulling& deel = vulling.deel("DOSSIERTABEL");
    deel.zet("BIJSCHRIFT", tabel.bijschrift);
    deel.toonAls(tabel.metNummer, "NUMMERKOP");
    deel.toonAls(tabel.metGroep, "GROEPKOP");
    deel.toonAls(tabel.metTweede, "TWEEDEKOP");
    deel.toonAls(tabel.magVervangen, "VERVANGKOP");
    for (const Dossierrij& een : tabel.regels) {
        Vulling& rij = deel.sectie("DOSSIER");
        rij.zet("PSEUDONIEM", een.dossier.pseudoniem);
        rij.zet("LEESPAD", tabel.pad + "/dossier/" + een.dossier.pseudoniem);
        rij.zetAls("BIJZONDER", "BIJZONDER", bijzonderheid(een));
        if (tabel.metNummer) rij.sectie("NUMMERVAK").zet("NUMMER", een.nummer);
        if (tabel.metGroep) rij.sectie("GROEPVAK").zet("GROEP", een.dossier.groep);
        if (!een.dossier.gewist)
            vul(rij.sectie("EERSTE"), voortgang(tabel, een.eersteBegonnen, een.eersteKlaar));
        if (tabel.metTweede) vulTweede(rij, tabel, een);
        if (!tabel.magVervangen) continue;
        Vulling& vak = rij.sectie("VERVANGVAK");
        const bool gelezen = een.eersteKlaar || een.tweedeKlaar || een.heropend;
        if (een.dossier.telt() && !een.dossier.gewist && !gelezen)
            vak.sectie("VERVANG").zet("VERVANGPAD",
                                      tabel.pad + "/vervangen/" + een.dossier.pseudoniem);
    }
}

}  // namespace maatlat
