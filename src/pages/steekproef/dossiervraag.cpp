// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/dossiervraag.h"

#include <cstddef>

namespace maatlat {

namespace {

using Soort = DossiervraagVeld::Soort;

/// A longer text would push the question off the screen: it is folded.
constexpr std::size_t kKorteHulp = 170;

std::string veldnaam(const DossiervraagVeld& vraag) {
    return "antwoord-" + vraag.code;
}

/// The texts around a question, and which of them explain it to who cannot see it.
void vulUitleg(Vulling& veld, const DossiervraagVeld& vraag) {
    const bool lang = vraag.hulp.size() > kKorteHulp;
    std::string beschreven;
    const auto noem = [&](const std::string& tekst, const char* soort) {
        if (!tekst.empty()) beschreven += (beschreven.empty() ? "" : " ") + veldnaam(vraag) + soort;
    };
    noem(vraag.alleenAls, "-als");
    noem(lang ? "" : vraag.hulp, "-hint");
    noem(vraag.soort == Soort::datum ? "stand" : "", "-stand");
    noem(vraag.fout, "-fout");
    veld.zetAls("BESCHREVEN", "BESCHREVEN", beschreven);
    veld.zetAls("ALLEEN_ALS", "ALLEEN_ALS", vraag.alleenAls);
    veld.zetAls("FOUT", "FOUT", vraag.fout);
    if (lang)
        veld.sectie("LANGE_HULP").zet("LANGE_HULP", vraag.hulp);
    else
        veld.zetAls("HULP", "HULP", vraag.hulp);
}

void vulHangt(Vulling& veld, const DossiervraagVeld& vraag) {
    if (vraag.hangtAan.empty()) return;
    std::string waarbij;
    for (const std::string& een : vraag.waarbij)
        waarbij += (waarbij.empty() ? "" : "|") + een;
    veld.sectie("INGESPRONGEN");
    Vulling& hangt = veld.sectie("HANGT");
    hangt.zet("HANGT_AAN", vraag.hangtAan);
    hangt.zet("WAARBIJ", waarbij);
}

void vulAntwoorden(Vulling& uit, const DossiervraagVeld& vraag) {
    const bool keuze = vraag.soort == Soort::keuze;
    for (std::size_t i = 0; i < vraag.antwoorden.size(); ++i) {
        const auto& [optie, toets] = vraag.antwoorden[i];
        Vulling& antwoord = uit.sectie("ANTWOORD");
        if (keuze)
            antwoord.zet("ID", veldnaam(vraag) + (i == 0 ? "" : "-" + std::to_string(i + 1)));
        antwoord.zet("WAARDE", optie.waarde);
        antwoord.zet("LABEL", optie.label);
        antwoord.zetAls("TOETS", "TOETS", toets);
        antwoord.toonAls(optie.gekozen, "GEKOZEN");
    }
}

/// Also when it is empty: what is said of a date follows while somebody types.
void vulDatumstand(Vulling& uit, const DossiervraagVeld& vraag) {
    if (vraag.soort != Soort::datum) return;
    Vulling& stand = uit.sectie("DATUMSTAND");
    stand.zetAls("STAND", "STAND", vraag.stand);
    stand.zetAls("GELEZEN", "GELEZEN", vraag.gelezen);
}

void vulInvoer(Vulling& uit, const DossiervraagVeld& vraag) {
    const bool getal = vraag.soort == Soort::getal;
    uit.zet("WAT", getal ? "Aantal" : "Datum");
    uit.zet("OF", getal ? "of geen aantal, want" : "of geen datum, want");
    uit.zet("GETYPT", vraag.waarde);
    uit.toonAls(getal, "GETAL");
    uit.toonAls(!vraag.fout.empty(), "ONGELDIG");
    vulAntwoorden(uit, vraag);
}

}  // namespace

void voegToe(Vulling& formulier, const DossiervraagVeld& vraag) {
    Vulling& deel = formulier.deel("DOSSIERVRAAG");
    if (vraag.soort == Soort::bevestiging) {
        Vulling& veld = deel.sectie("BEVESTIGING");
        veld.toonAls(vraag.bevestigd, "AANGEVINKT");
        veld.toonAls(!vraag.fout.empty(), "ONGELDIG");
        veld.zetAls("FOUT", "FOUT", vraag.fout);
        return;
    }
    Vulling& veld = deel.sectie(vraag.soort == Soort::termijn ? "TERMIJN" : "VRAAG");
    veld.zet("TEKST", vraag.tekst);
    veld.zet("CODE", vraag.code);
    if (vraag.soort == Soort::termijn) {
        veld.zet("STAND", vraag.stand.empty() ? "Volgt uit de datums." : vraag.stand);
        return;
    }
    vulUitleg(veld, vraag);
    vulDatumstand(veld, vraag);
    vulHangt(veld, vraag);
    if (vraag.soort == Soort::keuze)
        vulAntwoorden(veld.sectie("KEUZE"), vraag);
    else
        vulInvoer(veld.sectie("INVOER"), vraag);
}

std::string antwoordtekst(const DossiervraagVeld& vraag) {
    if (vraag.soort == Soort::termijn) return vraag.stand;
    for (const DossiervraagVeld::Antwoord& een : vraag.antwoorden)
        if (een.optie.gekozen) return een.optie.label;
    return vraag.waarde;
}

}  // namespace maatlat
