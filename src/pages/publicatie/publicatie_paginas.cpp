// SPDX-License-Identifier: EUPL-1.2
#include "pages/publicatie/publicatie_paginas.h"

#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

void voegFormulierenToe(Vulling& uit, const std::vector<Stapformulier>& formulieren) {
    for (const Stapformulier& een : formulieren)
        een.voegToeAan(uit);
}

}  // namespace

void OpenbaarmakingPagina::Regime::beschrijf(Vulling& uit) const {
    uit.zet("REGIMENAAM", naam);
    vul(uit, feiten);
    if (!open.empty()) uit.sectie("MET_OPEN").elk("OPEN_PUNT", "PUNT", open);
}

void OpenbaarmakingPagina::beschrijf(Vulling& uit) const {
    uit.elk("REGIME", regimes);
    voegFormulierenToe(uit, formulieren);
}

void PublicatieversiePagina::Plek::beschrijf(Vulling& uit) const {
    uit.zet("VOOR", voor);
    uit.zet("WOORDEN", woorden);
    uit.zet("NA", na);
}

void PublicatieversiePagina::Markering::beschrijf(Vulling& uit) const {
    uit.zet("MARKEERTEKST", tekst);
    uit.zet("GROND", grond);
    uit.zet("AANTAL", aantal);
    uit.lijst("MET_PLEKKEN", "PLEK", plekken);
    uit.lijst("MET_ANDERS", "ANDERS", anders);
    uit.als(!pad.empty(), "MAG_WEG", [&](Vulling& weg) {
        weg.zet("WEG_PAD", pad);
        weg.zet("WEG_VERSIE", versie);
        weg.zet("PLAATS", plaats);
        weg.zet("WEG_TEKST", tekst);
    });
}

void PublicatieversiePagina::Versie::beschrijf(Vulling& uit) const {
    uit.zet("VERSIETITEL", titel);
    uit.zet("VERSIETEKST", tekst);
    uit.zetAls("MET_FOUT", "VERSIEFOUT", fout);
    uit.zet("SHA256", sha256);
    uit.zet("GEGEVENS_SHA256", gegevensSha256);
    uit.zet("VERSIE_PAD", pad);
    uit.lijst("WEGGELATEN", "WEGLATING", weglatingen,
              [](Vulling& regel, const std::pair<std::string, std::string>& een) {
                  regel.zet("WEGTEKST", een.first);
                  regel.zet("WEGGROND", een.second);
              });
}

void PublicatieversiePagina::beschrijf(Vulling& uit) const {
    uit.deel("UITLEG_KENMERK");
    uit.zet("STAND", stand);
    uit.zetAls("MET_UITLEG", "UITLEG", uitleg);
    uit.lijst("GEMARKEERD", "MARKERING", markeringen);
    voegFormulierenToe(uit, formulieren);
    uit.lijst("VERSIES", "GEMAAKT", versies);
    uit.zet("BESLUIT_PAD", besluitPad);
}

void Besluitdeel::beschrijf(Vulling& uit) const {
    uit.zet("BESLUITTITEL", titel);
    vul(uit, feiten);
}

void PublicatiePagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zetAls("MAG_NIET", "WAAROM_NIET", waaromNiet);
    uit.zet("VERSIE_PAD", versiePad);
    voegFormulierenToe(uit, formulieren);
    uit.lijst("BESLUITEN", "BESLUIT", besluiten);
}

void PublicatiereactiePagina::Formulier::beschrijf(Vulling& uit) const {
    uit.zet("UITLEG", uitleg);
    uit.zetAls("MET_BERICHT", "BERICHT", bericht);
    uit.zet("PAD", pad);
    uit.zet("CONCEPTPAD", conceptPad);
    uit.zet("VERSIE", versie);
    voegToe(
        uit,
        Tekstvak{
            {"tekst", "Reactie", "", "", foutVan(fouten, "tekst"), false, ""}, tekst, 10, false});
    if (vraagtPrivacyreden) voegPrivacyvraagToe(uit, privacyreden, fouten);
}

void PublicatiereactiePagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.zetAls("MET_RAPPORT", "RAPPORT_PAD", rapportPad);
    if (formulier) uit.sectie("MAG_REAGEREN", *formulier);
    uit.lijst("BESLUITEN", "BESLUIT", besluiten);
}

void PublicatiesPagina::Rij::beschrijf(Vulling& uit) const {
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("ONDERZOEK", onderzoek);
    uit.zet("STATUS", status);
    uit.zetAls("MET_GEWIJZIGD", "GEWIJZIGD", gewijzigd);
    uit.zetAls("MET_MELDING", "MELDING", melding);
    uit.als(!rapportPad.empty(), "MET_RAPPORT", [&](Vulling& rapport) {
        rapport.zet("RAPPORT_PAD", rapportPad);
        rapport.zet("GEGEVENS_PAD", gegevensPad);
        rapport.zet("ORGANISATIE_GEHOORD", organisatie);
    });
    uit.als(!reactie.empty(), "MET_REACTIE", [&](Vulling& deel) {
        deel.zet("ORGANISATIE_REACTIE", organisatie);
        deel.zet("REACTIE", reactie);
    });
}

void PublicatiesPagina::beschrijf(Vulling& uit) const {
    uit.toonAls(rijen.empty(), "GEEN");
    uit.lijst("PUBLICATIES", "PUBLICATIE", rijen);
}

void OpenbareLijst::Rij::beschrijf(Vulling& uit) const {
    uit.zet("BESTAND", bestand);
    uit.zet("ORGANISATIE", organisatie);
    uit.zet("ONDERZOEK", onderzoek);
    uit.zet("STATUS", status);
}

void OpenbareLijst::beschrijf(Vulling& uit) const {
    vul(uit, kop);
    uit.toonAls(rijen.empty(), "GEEN");
    uit.lijst("RAPPORTEN", "RAPPORT", rijen);
}

void OpenbaarRapport::Bestanden::beschrijf(Vulling& uit) const {
    uit.zet("RAPPORTBESTAND", rapport);
    uit.zet("SHA256", sha256);
    uit.zet("GEGEVENSBESTAND", gegevens);
    uit.zet("GEGEVENS_SHA256", gegevensSha256);
}

void OpenbaarRapport::beschrijf(Vulling& uit) const {
    vul(uit, kop);
    uit.zetAls("MET_GEWIJZIGD", "GEWIJZIGD", gewijzigd);
    uit.zetAls("MET_MELDING", "MELDING", melding);
    if (bestanden) uit.sectie("BESTANDEN", *bestanden);
    if (!weglatingen.empty()) uit.sectie("MET_WEGLATINGEN").elk("WEGLATING", "GROND", weglatingen);
    uit.zetAls("MET_REACTIE", "REACTIE", reactie);
    uit.elk("EDITIE", "EDITIETEKST", edities);
}

}  // namespace maatlat
