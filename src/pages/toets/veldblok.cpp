// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/veldblok.h"

#include "domain/recordvorm.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"

namespace maatlat {

namespace {

void vulFormulier(Vulling& deel, const Veldblok& blok) {
    Vulling& formulier = deel.sectie("FORMULIER");
    formulier.zet("PAD", blok.pad);
    formulier.zet("SLEUTEL", blok.sleutel);
    formulier.zet("VERSIE", blok.versie);
    vulFormulierzegel(formulier);
    const Veldkop kop{.naam = "waarde",
                      .label = blok.label,
                      .hint = blok.hint,
                      .bericht = blok.bericht,
                      .fout = blok.fout,
                      .id = veldId(blok)};
    if (blok.opties.empty())
        voegToe(formulier,
                Tekstvak{.kop = kop,
                         .waarde = blok.waarde,
                         .regels = blok.regels,
                         .opmaak = true,
                         .langste = kLangsteTekst});
    else
        voegToe(formulier, Keuzerondjes{.kop = kop, .opties = blok.opties, .naastElkaar = true});
    if (blok.vraagReden) voegPrivacyvraagToe(formulier, blok.reden, {});
    formulier.zet("STAND", blok.stand);
    formulier.zetAls("NAAR_GESCHIEDENIS", "ADRES", blok.geschiedenis);
}

void vulOngedaan(Vulling& deel, const Veldblok& blok) {
    if (!blok.ongedaan) return;
    Vulling& terug = deel.sectie("ONGEDAAN");
    terug.zet("PAD", blok.pad);
    terug.zet("SLEUTEL", blok.sleutel);
    terug.zet("VERSIE", blok.opgeslagenVersie);
    terug.zet("OPGESLAGEN", blok.opgeslagen);
    terug.zetHtml("OPGESLAGEN_HTML", markdownNaarHtml(blok.opgeslagen));
    vulFormulierzegel(terug);
}

}  // namespace

std::string veldId(const Veldblok& blok) {
    return "veld-" + blok.anker;
}

void vul(Vulling& vulling, const Veldblok& blok) {
    Vulling& deel = vulling.deel("VELDBLOK");
    deel.zet("ANKER", blok.anker);
    deel.zet("LABEL", blok.label);
    deel.zetAls("WAARSCHUWING", "WAARSCHUWING", blok.waarschuwing);
    if (blok.invulbaar) {
        vulFormulier(deel, blok);
        vulOngedaan(deel, blok);
        return;
    }
    deel.zetAls("GESCHIEDENIS", "ADRES", blok.geschiedenis);
    Vulling& lezen = deel.sectie("LEZEN");
    for (const Optie& een : blok.opties)
        if (een.gekozen) lezen.sectie("KEUZE").zet("TEKST", een.label);
    if (blok.opties.empty() && !blok.waarde.empty())
        lezen.sectie("INHOUD").zetMarkdown("WAARDE_HTML", blok.waarde);
    lezen.toonAls(blok.opties.empty() && blok.waarde.empty(), "LEEG");
}

}  // namespace maatlat
