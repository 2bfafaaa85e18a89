// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/vaststellen_pagina.h"

#include "pages/formulier.h"
#include "pages/privacyvraag.h"

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
              "Ik heb het conceptrapport gelezen en ben het ermee eens.",
              foutVan(pagina.fouten, "gelezen"));

    Vulling& terug = uit.sectie("MAG_TERUGGEVEN");
    terug.zet("PAD_TERUG", pagina.pad);
    terug.zet("VERSIE_TERUG", pagina.versie);
    voegToe(terug, Tekstvak{{"reden", "Wat moet er nog gebeuren?",
                             "Het team ziet deze reden bij de toets.", "",
                             foutVan(pagina.fouten, "reden"), true, ""},
                            pagina.reden,
                            4,
                            false});
    if (pagina.vraagtPrivacyreden) voegPrivacyvraagToe(terug, pagina.privacyreden, pagina.fouten);
}

}  // namespace

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
    vul(uit, pagina.hiaten);
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
    vul(uit, pagina.hiaten);
    vulVinkje(uit, "zeker", "Bevestiging",
              "Ik weet zeker dat ik wil indienen. Daarna kan er niets meer wijzigen.",
              foutVan(pagina.fouten, "zeker"));
    return uit;
}

}  // namespace maatlat
