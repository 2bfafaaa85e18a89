// SPDX-License-Identifier: EUPL-1.2
#include "pages/onderzoek/teams_pagina.h"

#include "pages/formulier.h"

namespace maatlat {

void TeamPagina::Inspecteur::beschrijf(Vulling& uit) const {
    uit.zet("PERSOON_NR", nr);
    uit.zet("PERSOON_NAAM", naam);
    uit.zetAls("MET_BEZWAAR", "BEZWAAR", bezwaar);
}

void TeamPagina::Cel::beschrijf(Vulling& uit) const {
    const std::string kop = "k" + std::to_string(persoon) + " r" + std::to_string(toets);
    uit.als(waarom.empty() || mag, "KAN", [&](Vulling& vak) {
        vak.zet("ID", id);
        vak.zet("LID", std::to_string(toets) + "-" + std::to_string(persoon));
        vak.zet("KOPPEN", kop);
        vak.toonAls(aan, "GEKOZEN");
        vak.toonAls(!waarom.empty(), "TELT_NIET");
        vak.als(!fout.empty(), "MET_FOUT", [&](Vulling& mis) { mis.zet("FOUT_ID", id); });
    });
    uit.als(!waarom.empty() && !mag, "KAN_NIET",
            [&](Vulling& leeg) { leeg.zet("WAAROM", waarom); });
    uit.als(!fout.empty(), "FOUT", [&](Vulling& mis) {
        mis.zet("FOUT_BIJ", id);
        mis.zet("FOUT_TEKST", fout);
    });
}

void TeamPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("NR", toets);
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("STATUS", status);
    uit.zet("AANTAL", aantal);
    uit.zet("VERBORGEN", verborgen);
    uit.toonAls(telt, "TELT");
    uit.zet("WAARSCHUWING", waarschuwing);
    uit.elk("CEL", cellen);
}

void TeamPagina::beschrijf(Vulling& uit) const {
    uit.zet("BEELD_PAD", beeldPad);
    uit.zetAls("MAG_STAPPEN", "STAPPEN_PAD", stappenPad);
    uit.zet("WIE_LEZEN", wieLezen);
    uit.toonAls(zonderInspecteurs, "ZONDER_INSPECTEURS");
    uit.zetAls("MET_VAST", "VAST", vast);
    uit.als(!was.empty(), "FORMULIER", [&](Vulling& formulier) {
        formulier.zet("ACTIE", actie);
        formulier.elk("WAS", "WAS_TEAM", was);
        formulier.elk("NIET_GETOOND", "LID_VERBORGEN", verborgen);
        voegToe(formulier, Tekstveld{{.naam = "zoek",
                                      .label = "Zoek een inspecteur",
                                      .hint = "Een deel van de naam. Leeg: iedereen."},
                                     zoek});
        voegToe(formulier, Tekstveld{{.naam = "waar",
                                      .label = "Zoek een organisatie",
                                      .hint = "Een deel van de naam. Leeg: alle."},
                                     waar});
        voegToe(formulier, Vinkjes{{.naam = "alleen", .label = "Minder kolommen"},
                                   {{"teams", "Alleen wie al in een team zit", alleenTeams}}});
        formulier.zet("GETOOND", getoond);
        formulier.lijst(
            "MET_TE_KLEIN", "TE_KLEIN", teKlein,
            [](Vulling& een, const std::string& wat) { een.zet("TE_KLEIN_TEKST", wat); });
        formulier.als(!inspecteurs.empty() && !rijen.empty(), "ROOSTER", [&](Vulling& rooster) {
            rooster.elk("INSPECTEUR", inspecteurs);
            rooster.elk("RIJ", rijen);
        });
    });
    uit.lijst("MET_BUITEN", "BUITEN", buiten,
              [](Vulling& rij, const std::string& een) { rij.zet("WIE_NIET", een); });
}

}  // namespace maatlat
