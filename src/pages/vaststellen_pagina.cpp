// SPDX-License-Identifier: EUPL-1.2
#include "pages/vaststellen_pagina.h"

namespace maatlat {

namespace {

void vulVinkje(Vulling& formulier, const std::string& naam, const std::string& label,
               const std::string& tekst, const std::string& fout) {
    voegToe(formulier, Vinkjes{Veldkop{naam, label, "", "", fout, false, ""}, {{"ja", tekst}}});
}

void vulVaststellen(Vulling& uit, const VaststellenPagina& pagina) {
    Vulling& akkoord = uit.sectie("MAG_VASTSTELLEN");
    akkoord.zet("PAD_VAST", pagina.pad);
    akkoord.zet("VERSIE_VAST", pagina.versie);
    akkoord.zet("RAPPORT_VAST", pagina.rapportPad);
    vulVinkje(akkoord, "gelezen", "Akkoord",
              "Ik heb het conceptrapport gelezen en ben het ermee eens.", pagina.gelezenFout);

    Vulling& terug = uit.sectie("MAG_TERUGGEVEN");
    terug.zet("PAD_TERUG", pagina.pad);
    terug.zet("VERSIE_TERUG", pagina.versie);
    voegToe(terug,
            Tekstvak{{"reden", "Wat moet er nog gebeuren?",
                      "Het team ziet deze reden bij de toets.", "", pagina.redenFout, true, ""},
                     pagina.reden,
                     4,
                     false});
    if (!pagina.vraagPrivacyreden) return;
    voegToe(terug, Tekstveld{{"privacy_reden", "Toch opslaan, want",
                              "Alleen als de tekst geen persoon aanwijst.", "", "", false, ""},
                             pagina.privacyreden});
}

}  // namespace

void vulHiaten(Vulling& vulling, const std::vector<Hiaatgroep>& groepen) {
    for (const Hiaatgroep& een : groepen) {
        Vulling& deel = vulling.deel("HIAATLIJST");
        deel.zet("HIAATKOP", een.kop);
        for (const auto& regel : een.regels) {
            Vulling& hiaat = deel.sectie("HIAAT");
            hiaat.zet("HIAAT_PAD", regel.pad);
            hiaat.zet("HIAAT_TEKST", regel.tekst);
        }
    }
}

Vulling vulling(const VaststellenPagina& pagina) {
    Vulling uit;
    uit.zet("STAND", pagina.stand);
    uit.zet("RAPPORT_PAD", pagina.rapportPad);
    if (!pagina.teruggave.empty()) {
        Vulling& terug = uit.sectie("TERUGGEGEVEN");
        terug.zet("TERUGGAVE", pagina.teruggave);
        terug.zet("TERUGGAVE_REDEN", pagina.teruggaveReden);
    }
    for (const auto& een : pagina.vast) {
        Vulling& vast = uit.sectie("VAST");
        vast.zet("VAST_TEKST", een.tekst);
        vast.zet("SHA256", een.sha256);
        vast.zet("CONTROLE", een.controle);
        vast.zet("KLASSE", een.goed ? "confirmation" : "error");
    }
    if (!pagina.hiaten.empty()) vulHiaten(uit.sectie("MET_HIATEN"), pagina.hiaten);
    uit.zetAls("MAG_NIET", "WAAROM_NIET", pagina.magNiet);
    if (pagina.magVoorleggen) {
        Vulling& voor = uit.sectie("MAG_VOORLEGGEN");
        voor.zet("PAD_VOOR", pagina.pad);
        voor.zet("VERSIE_VOOR", pagina.versie);
    }
    if (pagina.magTerugnemen) {
        Vulling& terug = uit.sectie("MAG_TERUGNEMEN");
        terug.zet("PAD_NEEM", pagina.pad);
        terug.zet("VERSIE_NEEM", pagina.versie);
    }
    if (pagina.magVaststellen) vulVaststellen(uit, pagina);
    return uit;
}

Vulling vulling(const IndienenPagina& pagina) {
    Vulling uit;
    uit.zet("STAND", pagina.stand);
    uit.zet("PAD", pagina.pad);
    uit.zet("VERSIE", pagina.versie);
    uit.zet("RAPPORT_PAD", pagina.rapportPad);
    if (!pagina.hiaten.empty()) vulHiaten(uit.sectie("MET_HIATEN"), pagina.hiaten);
    vulVinkje(uit, "zeker", "Bevestiging",
              "Ik weet zeker dat ik wil indienen. Daarna kan er niets meer wijzigen.",
              pagina.zekerFout);
    return uit;
}

}  // namespace maatlat
