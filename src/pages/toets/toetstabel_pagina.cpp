// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/toetstabel_pagina.h"

namespace maatlat {

namespace {

void vulToewijzing(Vulling& uit, const Tabelrij& rij) {
    if (!rij.aan.empty()) {
        Vulling& aan = uit.sectie("AAN");
        aan.zet("AAN_WIE", rij.aan);
        aan.zet("AANPAD", rij.aanPad);
        aan.zet("AANCODE", rij.code);
        aan.zetAls(rij.vervallen ? "AAN_VERVALLEN" : "AAN_GELDT", "AAN_HOE", rij.aanHoe);
    } else {
        uit.sectie("AAN_NIEMAND");
    }
    uit.als(rij.teKiezen, "TE_KIEZEN", [&](Vulling& kies) {
        kies.zet("KIESCODE", rij.code);
        kies.toonAls(rij.gekozen, "GEKOZEN");
    });
}

}  // namespace

void Tabelrij::beschrijf(Vulling& uit) const {
    uit.zet("CODE", code);
    uit.zet("NORM", tekst);
    uit.zet("PAD", pad);
    uit.zet("SOORT", teken.soort);
    uit.zet("TEKEN", teken.teken);
    uit.zet("SCORENAAM", teken.naam);
    vul(uit.sectie("SCOREVELD"), score);
    uit.als(!wijst.empty(), "BEWIJS", [&](Vulling& bewijs) {
        bewijs.zet("RICHTING", richting);
        bewijs.zet("WIJST", wijst);
        bewijs.zet("TELLING", telling);
    });
    uit.toonAls(wijst.empty(), "ZONDER_BEWIJS");
    uit.zetAls("TEGEN", "TEGEN_WAT", tegen);
    uit.zetAls("MET_OVERGENOMEN", "OVERGENOMEN", overgenomen);
    uit.zet("GEMOTIVEERD", gemotiveerd ? "ja" : "nee");
    uit.zet("MOTIVERINGPAD", motiveringPad);
    uit.elk("HIAAT", "WAT_ONTBREEKT", hiaten);
    uit.toonAls(hiaten.empty(), "GEEN_HIAAT");
    uit.als(!door.empty(), "GESCOORD", [&](Vulling& gescoord) {
        gescoord.zet("DOOR", door);
        gescoord.zet("OP", op);
    });
    uit.toonAls(door.empty(), "NIET_GESCOORD");
    uit.als(!opmerkingenPad.empty(), "TEAMWERK", [&](Vulling& team) {
        vulToewijzing(team, *this);
        team.zet("OPMERKINGENPAD", opmerkingenPad);
        team.zet("OPMERKINGEN", opmerkingen == 0   ? "geen"
                                : opmerkingen == 1 ? "1 open"
                                                   : std::to_string(opmerkingen) + " open");
    });
}

void Tabelgroep::beschrijf(Vulling& uit) const {
    uit.als(!code.empty(), "CRITERIUM", [&](Vulling& kop) {
        kop.zet("CRITERIUMCODE", code);
        kop.zet("CRITERIUMTEKST", tekst);
        kop.zet("CRITERIUMPAD", pad);
        vulOordeel(kop, oordeel);
        kop.als(teKiezen, "HEEL_CRITERIUM", [&](Vulling& kies) {
            kies.zet("HEELCODE", code);
            kies.toonAls(gekozen, "HEEL_GEKOZEN");
        });
    });
    uit.elk("RIJ", rijen);
}

void ToetstabelPagina::beschrijf(Vulling& uit) const {
    uit.zet("TABELPAD", pad);
    uit.zetAls("NIET_NU", "NIET_NU", nietNu);
    Vulling& zoeken = uit.sectie("ZOEKEN");
    for (const Keuzelijst& een : keuzes)
        voegToe(zoeken, een);
    uit.zet("GETOOND", getoond);
    uit.toonAls(groepen.empty(), "LEEG");
    uit.lijst("VERDELING", "DEEL", verdeling);
    uit.als(!veldenpad.empty(), "VELDENFORMULIER", [&](Vulling& formulier) {
        formulier.zet("VELDENPAD", veldenpad);
        vulFormulierzegel(formulier);
        formulier.zetAls("BLIJF_HIER", "KEUZE", keuze);
        formulier.als(!team.empty() && !groepen.empty(), "TOEWIJZEN", [&](Vulling& toewijzen) {
            voegToe(
                toewijzen,
                Keuzelijst{{.naam = "aan",
                            .label = "Wijs de aangevinkte verwachtingen toe aan",
                            .hint = "Vink in de tabel verwachtingen aan, of een heel criterium. "
                                    "Iedereen van het team kan ze blijven beoordelen.",
                            .fout = foutVan(fouten, "aan")},
                           team});
            toewijzen.zet("TOEWIJSPAD", pad);
        });
    });
    uit.als(!groepen.empty(), "TABEL", [&](Vulling& tabel) {
        const bool teamwerk = !opmerkingen.pad.empty();
        tabel.toonAls(teamwerk, "TEAMKOPPEN");
        tabel.zet("KOLOMMEN", teamwerk ? 8 : 6);
        tabel.elk("GROEP", groepen);
        tabel.toonAls(!veldenpad.empty(), "ALLES_OPSLAAN");
    });
    uit.als(!opmerkingen.pad.empty(), "NAAR_OPMERKINGEN", [&](Vulling& naar) {
        naar.zet("NAAR_PAD", opmerkingen.pad);
        naar.zet("NAAR_TEKST", opmerkingen.tekst);
    });
    uit.zet("TERUGPAD", terug.pad);
    uit.zet("TERUG", terug.tekst);
}

}  // namespace maatlat
