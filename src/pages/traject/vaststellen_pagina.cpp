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

void vulReden(Vulling& formulier, const VaststellenPagina& pagina, const char* id,
              const std::string& label, const std::string& hint, bool fout) {
    voegToe(formulier, Tekstvak{{"reden", label, hint, "",
                                 fout ? foutVan(pagina.fouten, "reden") : std::string(), true, id},
                                fout ? pagina.reden : std::string(),
                                4,
                                false});
    if (pagina.vraagtPrivacyreden && fout)
        voegPrivacyvraagToe(formulier, pagina.privacyreden, pagina.fouten);
}

void vulVaststellen(Vulling& uit, const VaststellenPagina& pagina) {
    Vulling& akkoord = uit.sectie("MAG_VASTSTELLEN");
    akkoord.zet("PAD_VAST", pagina.pad);
    akkoord.zet("VERSIE_VAST", pagina.versie);
    akkoord.zet("RAPPORT_VAST", pagina.rapportPad);
    vulVinkje(akkoord, "gelezen", "Akkoord",
              "Ik heb het conceptrapport gelezen en ben het ermee eens.",
              foutVan(pagina.fouten, "gelezen"));
    vul(akkoord, pagina.teAanvaarden);
}

void vulTeruggeven(Vulling& uit, const VaststellenPagina& pagina) {
    Vulling& terug = uit.sectie("MAG_TERUGGEVEN");
    terug.zet("PAD_TERUG", pagina.pad);
    terug.zet("VERSIE_TERUG", pagina.versie);
    vulReden(terug, pagina, "", "Wat moet er nog gebeuren?",
             "Het team ziet deze reden bij de toets.", !pagina.fouteCorrectie);
}

void vulCorrigeren(Vulling& uit, const VaststellenPagina& pagina) {
    Vulling& opnieuw = uit.sectie("MAG_CORRIGEREN");
    opnieuw.zet("PAD_CORRIGEER", pagina.pad);
    opnieuw.zet("VERSIE_CORRIGEER", pagina.versie);
    vulReden(opnieuw, pagina, pagina.magTeruggeven ? "reden-correctie" : "",
             "Waarom komt er een nieuwe editie?", "Deze reden staat in het rapport.",
             pagina.fouteCorrectie);
}

}  // namespace

void VaststellenPagina::Vast::beschrijf(Vulling& uit) const {
    uit.zet("EDITIE", titel);
    uit.zet("VAST_TEKST", tekst);
    uit.zetAls("SINDS", "VAST_SINDS", sinds);
    uit.zetAls("OPNIEUW", "VAST_REDEN", reden);
    uit.als(!verantwoordingSha256.empty(), "MET_VERANTWOORDING", [&](Vulling& deel) {
        deel.zet("VERANTWOORDING_SHA256", verantwoordingSha256);
        deel.zet("VERANTWOORDINGPAD", verantwoordingPad);
    });
    inhoud.beschrijf(uit.sectie("INHOUD"));
    rapport.beschrijf(uit.sectie("RAPPORT"));
    uit.als(!rapportPad.empty(), "MET_RAPPORT", [&](Vulling& deel) {
        deel.zet("EDITIE_PAD", rapportPad);
        deel.zet("BESTAND_PAD", bestandPad);
        deel.zet("BESTANDSNAAM", bestandsnaam);
    });
}

void VaststellenPagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.zet("STAND", stand);
    uit.zetAls("NAAR_RAPPORT", "RAPPORT_PAD", rapportPad);
    uit.zetAls("IN_CORRECTIE", "CORRECTIE", correctie);
    uit.als(!verschillenPad.empty(), "VERSCHILLEN", [&](Vulling& deel) {
        deel.zet("VERSCHILLENPAD", verschillenPad);
        deel.zet("VERSCHILLENTEKST", verschillenTekst);
    });
    uit.als(!opmerkingen.pad.empty(), "OPMERKINGEN", [&](Vulling& deel) {
        deel.zet("OPMERKINGENPAD", opmerkingen.pad);
        deel.zet("OPMERKINGENTEKST", opmerkingen.tekst);
    });
    uit.als(!wijzigingenPad.empty(), "WIJZIGINGEN", [&](Vulling& deel) {
        deel.zet("WIJZIGINGENPAD", wijzigingenPad);
        deel.zet("WIJZIGINGENTEKST", wijzigingenTekst);
    });
    uit.elk("VAST", vast);
    vul(uit, aanvullen);
    vul(uit, hiaten);
    uit.zetAls("MAG_NIET", "WAAROM_NIET", magNiet);
    uit.als(magVoorleggen, "MAG_VOORLEGGEN", [&](Vulling& voor) {
        voor.zet("PAD_VOOR", pad);
        voor.zet("VERSIE_VOOR", versie);
        vul(voor, teAanvaarden);
        if (vraagtPrivacyreden && fouteVoorlegging) voegPrivacyvraagToe(voor, privacyreden, fouten);
    });
    uit.als(magTerugnemen, "MAG_TERUGNEMEN", [&](Vulling& terug) {
        terug.zet("PAD_NEEM", pad);
        terug.zet("VERSIE_NEEM", versie);
    });
    uit.als(!zelfTerug.empty(), "ZELF", [&](Vulling& deel) {
        deel.zet("ZELF_TEKST", zelfTerug);
        deel.zetAls("ZELF_MAG", "ZELF_PAD", zelfTerugPad);
    });
    if (magVaststellen) vulVaststellen(uit, *this);
    if (magTeruggeven) vulTeruggeven(uit, *this);
    if (magCorrigeren) vulCorrigeren(uit, *this);
}

void IndienenPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zet("WIE_LEZEN", wieLezen);
    uit.zet("RAPPORT_PAD", rapportPad);
    vul(uit, aanvullen);
    vul(uit, hiaten);
    uit.als(aanvullen.regels.empty(), "MAG_INDIENEN", [&](Vulling& deel) {
        deel.zet("PAD", pad);
        deel.zet("VERSIE", versie);
        vul(deel, teAanvaarden);
        vulVinkje(deel, "zeker", "Bevestiging", "Ik weet zeker dat ik wil indienen.",
                  foutVan(fouten, "zeker"));
        if (vraagtPrivacyreden) voegPrivacyvraagToe(deel, privacyreden, fouten);
    });
}

}  // namespace maatlat
