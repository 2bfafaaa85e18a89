// SPDX-License-Identifier: EUPL-1.2
#include "pages/traject/vaststellen_pagina.h"

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

void VaststellenPagina::Vast::beschrijf(Vulling& uit) const {
    uit.zet("EDITIE", titel);
    uit.zet("VAST_TEKST", tekst);
    uit.zetAls("SINDS", "VAST_SINDS", sinds);
    inhoud.beschrijf(uit.sectie("INHOUD"));
    rapport.beschrijf(uit.sectie("RAPPORT"));
    uit.als(!rapportPad.empty(), "MET_RAPPORT", [&](Vulling& deel) {
        deel.zet("EDITIE_PAD", rapportPad);
        deel.zet("BESTAND_PAD", bestandPad);
        deel.zet("BESTANDSNAAM", bestandsnaam);
    });
}

void VaststellenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zetAls("NAAR_RAPPORT", "RAPPORT_PAD", rapportPad);
    uit.als(!teruggave.empty(), "TERUGGEGEVEN", [&](Vulling& terug) {
        terug.zet("TERUGGAVE", teruggave);
        terug.zet("TERUGGAVE_REDEN", teruggaveReden);
    });
    uit.elk("VAST", vast);
    vul(uit, hiaten);
    uit.zetAls("MAG_NIET", "WAAROM_NIET", magNiet);
    uit.als(magVoorleggen, "MAG_VOORLEGGEN", [&](Vulling& voor) {
        voor.zet("PAD_VOOR", pad);
        voor.zet("VERSIE_VOOR", versie);
    });
    uit.als(magTerugnemen, "MAG_TERUGNEMEN", [&](Vulling& terug) {
        terug.zet("PAD_NEEM", pad);
        terug.zet("VERSIE_NEEM", versie);
    });
    if (magVaststellen) vulVaststellen(uit, *this);
}

void IndienenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zet("PAD", pad);
    uit.zet("VERSIE", versie);
    uit.zet("RAPPORT_PAD", rapportPad);
    vul(uit, hiaten);
    vulVinkje(uit, "zeker", "Bevestiging",
              "Ik weet zeker dat ik wil indienen. Daarna kan er niets meer wijzigen.",
              foutVan(fouten, "zeker"));
}

}  // namespace maatlat
