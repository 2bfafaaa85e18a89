// SPDX-License-Identifier: EUPL-1.2
#include "pages/toets/veldblok.h"

#include <cstdint>

#include "domain/recordvorm.h"
#include "pages/markdown.h"
#include "pages/privacyvraag.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr const char* kVeldenformulier = "velden";  // its id, in the templates too

/// What a browser sends of it when nobody touches it.
std::string getoond(const Veldblok& blok) {
    for (const Optie& een : blok.opties)
        if (een.gekozen) return een.waarde;
    return blok.waarde;
}

void vulOpmerkingen(Vulling& deel, const Veldblok& blok) {
    deel.als(!blok.opmerkingen.empty(), "OPMERKINGEN", [&](Vulling& uit) {
        uit.zet("OPMERKINGENPAD", blok.opmerkingen);
        uit.zet("HOEVEEL", blok.openOpmerkingen == 0
                               ? "Opmerking maken"
                               : "Opmerkingen (" + std::to_string(blok.openOpmerkingen) + ")");
    });
}

void vulFormulier(Vulling& deel, const Veldblok& blok) {
    Vulling& formulier = deel.sectie("FORMULIER");
    formulier.zet("PAD", blok.pad);
    formulier.zet("SLEUTEL", blok.sleutel);
    formulier.zet("VERSIE", blok.versie);
    vulFormulierzegel(formulier);
    for (const Verborgen& een : blok.mee)
        voegToe(formulier, een);
    const Veldkop kop{.naam = blok.metAndere ? veldnaam("waarde", blok.sleutel) : "waarde",
                      .label = blok.label,
                      .hint = blok.hint,
                      .bericht = blok.bericht,
                      .fout = blok.fout,
                      .id = veldId(blok),
                      .formulier = blok.metAndere ? kVeldenformulier : ""};
    if (blok.opties.empty())
        voegToe(formulier, Tekstvak{.kop = kop,
                                    .waarde = blok.waarde,
                                    .regels = blok.regels,
                                    .opmaak = true,
                                    .langste = kLangsteTekst});
    else
        voegToe(formulier, Keuzerondjes{.kop = kop, .opties = blok.opties, .naastElkaar = true});
    if (blok.vraagReden) voegPrivacyvraagToe(formulier, blok.reden, {});
    if (blok.metAndere) {
        formulier.sectie("SAMEN").zet("VINGERAFDRUK", veldmerk(getoond(blok)));
        formulier.sectie("MET_ANDERE");
    }
    formulier.zet("STAND", blok.stand);
    formulier.zetAls("NAAR_GESCHIEDENIS", "ADRES", blok.geschiedenis);
    vulOpmerkingen(formulier, blok);
}

void vulOngedaan(Vulling& deel, const Veldblok& blok) {
    if (!blok.ongedaan) return;
    Vulling& ongedaan = deel.sectie("ONGEDAAN");
    ongedaan.zetHtml("OPGESLAGEN_HTML", markdownNaarHtml(blok.opgeslagen));
    Vulling& terug = ongedaan.sectie(blok.metAndere ? "TERUG_SAMEN" : "TERUG_ALLEEN");
    terug.zet("SLEUTEL", blok.sleutel);
    terug.zet("VERSIE", blok.opgeslagenVersie);
    terug.zet("OPGESLAGEN", blok.opgeslagen);
    if (blok.metAndere) return;
    terug.zet("PAD", blok.pad);
    vulFormulierzegel(terug);
}

void vulGewijzigd(Vulling& deel, const Veldblok& blok) {
    if (!blok.gewijzigd) return;
    Vulling& uit = deel.sectie("GEWIJZIGD");
    uit.zet("SLEUTEL", blok.sleutel);
    uit.zet("VERSIE", blok.versie);
    uit.zet("VORIGE", blok.gewijzigd->vorige);
    uit.zet("MELDING", blok.gewijzigd->melding);
}

}  // namespace

void vulVeldenformulier(Vulling& uit, const std::string& pad) {
    Vulling& formulier = uit.sectie("VELDENFORMULIER");
    formulier.zet("VELDENPAD", pad);
    vulFormulierzegel(formulier);
}

std::string veldnaam(std::string_view wat, std::string_view sleutel) {
    return std::string(wat) + "-" + std::string(sleutel);
}

std::string veldmerk(std::string_view waarde) {
    // FNV-1a: it only has to tell whether a text is the one that was shown.
    std::uint64_t merk = 0xcbf29ce484222325U;
    for (const char teken : getrimd(waarde))
        merk = (merk ^ static_cast<unsigned char>(teken)) * 0x100000001b3U;
    return std::to_string(merk);
}

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
        vulGewijzigd(deel, blok);
        vulOngedaan(deel, blok);
        return;
    }
    deel.zetAls("GESCHIEDENIS", "ADRES", blok.geschiedenis);
    vulOpmerkingen(deel.sectie("ALLEEN_LEZEN"), blok);
    Vulling& lezen = deel.sectie("LEZEN");
    for (const Optie& een : blok.opties)
        if (een.gekozen) lezen.sectie("KEUZE").zet("TEKST", een.label);
    if (!blok.opties.empty()) return;
    if (blok.waarde.empty())
        lezen.sectie("LEEG").zet("LEEGTEKST", blok.leeg);
    else if (blok.opgemaakt)
        lezen.sectie("INHOUD").zetMarkdown("WAARDE_HTML", blok.waarde);
    else
        lezen.sectie("PLAT").zet("WAARDE", blok.waarde);
}

}  // namespace maatlat
