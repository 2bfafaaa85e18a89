// SPDX-License-Identifier: EUPL-1.2
#include "pages/opvolging/voortgang_pagina.h"

#include "pages/markdown.h"

namespace maatlat {

namespace {

using P = VoortgangPagina;

void zetActies(Vulling& uit, std::string_view rond, std::string_view merk,
               const std::vector<Verwijzing>& acties) {
    uit.lijst(rond, merk, acties, [](Vulling& rij, const Verwijzing& een) {
        rij.zet("ACTIEPAD", een.pad);
        rij.zet("ACTIETEKST", een.tekst);
    });
}

void beschrijfBericht(Vulling& uit, const P::Bericht& een) {
    uit.zet("BERICHTKOP", een.kop);
    if (!een.tekst.empty())
        uit.sectie("MET_BERICHTTEKST").zetHtml("BERICHT_HTML", markdownNaarHtml(een.tekst));
    uit.elk("BERICHTREGEL", "REGEL", een.regels);
    uit.zetAls("BERICHT_LET_OP", "LET_OP", een.letOp);
    uit.lijst("MET_BEWIJS", "BEWIJS", een.bewijs, [](Vulling& rij, const P::Bewijs& bewijs) {
        rij.zetLink("BEWIJSNAAM", bewijs.naam, bewijs.pad);
        rij.zetAls("INGETROKKEN", "WAAROM", bewijs.tekst);
        rij.zetAls("INTREKBAAR", "WEGPAD", bewijs.wegPad);
        if (!bewijs.wegPad.empty()) rij.zet("GEHOORD", bewijs.naam);
    });
    zetActies(uit, "MET_BERICHTACTIES", "BERICHTACTIE", een.acties);
}

void zetBerichten(Vulling& uit, const std::vector<P::Bericht>& berichten) {
    if (berichten.empty()) return;
    Vulling& binnen = uit.sectie("MET_BERICHTEN");
    for (const P::Bericht& een : berichten)
        beschrijfBericht(binnen.deel("VOORTGANGBERICHT"), een);
}

void beschrijfBlok(Vulling& uit, const P::Blok& een) {
    uit.zet("ANKER", een.anker);
    uit.zet("BLOKKOP", een.kop);
    uit.zet("STAAT", een.staat);
    uit.zet("STAATKLASSE", een.klaar ? "status klaar" : "status bezig");
    uit.zetAls("BLOK_LAAT", "LAATTEKST", een.laat);
    if (!een.tekst.empty())
        uit.sectie("MET_BLOKTEKST").zetHtml("BLOK_HTML", markdownNaarHtml(een.tekst));
    uit.lijst("FEITEN", "FEIT", een.feiten,
              [](Vulling& rij, const std::pair<std::string, std::string>& feit) {
                  rij.zet("FEITNAAM", feit.first);
                  rij.zet("FEITWAARDE", feit.second);
              });
    zetBerichten(uit, een.berichten);
    zetActies(uit, "MET_ACTIES", "ACTIE", een.acties);
}

void zetBlokken(Vulling& uit, std::string_view rond, const std::vector<P::Blok>& blokken) {
    if (blokken.empty()) return;
    Vulling& binnen = uit.sectie(rond);
    for (const P::Blok& een : blokken)
        beschrijfBlok(binnen.deel("VOORTGANGBLOK"), een);
}

void beschrijfRitme(Vulling& uit, const P::Ritme& een) {
    uit.zet("ONDERWERP", een.onderwerp);
    uit.zet("HOE_VAAK", een.hoeVaak);
    uit.elk("RITMESTAND", "STANDREGEL", een.stand);
    zetBerichten(uit, een.berichten);
    zetActies(uit, "MET_ACTIES", "ACTIE", een.acties);
    uit.als(!een.stopPad.empty(), "STOPPEN", [&](Vulling& deel) {
        deel.zet("STOPPAD", een.stopPad);
        deel.zet("VERSIE", een.versie);
        deel.zet("STOPT", een.onderwerp);
    });
}

}  // namespace

void VoortgangPagina::beschrijf(Vulling& uit) const {
    uit.zet("STAND", stand);
    uit.elk("WAARSCHUWING", "WAARSCHUWTEKST", waarschuwingen);
    uit.toonAls(ritmes.empty(), "GEEN_RITME");
    uit.elk("RITME", ritmes, beschrijfRitme);
    uit.zetAls("NIEUW_RITME", "RITMEPAD", ritmePad);
    uit.toonAls(maatregelen.empty(), "GEEN_MAATREGEL");
    zetBlokken(uit, "MAATREGELEN", maatregelen);
    uit.toonAls(audits.empty(), "GEEN_AUDIT");
    zetBlokken(uit, "AUDITS", audits);
    zetActies(uit, "MET_AUDITACTIES", "AUDITACTIE", auditacties);
    uit.als(!slotacties.empty() || !beletsels.empty(), "SLOT", [&](Vulling& deel) {
        deel.elk("BELETSEL", "BELETSELTEKST", beletsels);
        zetActies(deel, "MET_SLOTACTIES", "SLOTACTIE", slotacties);
    });
}

}  // namespace maatlat
