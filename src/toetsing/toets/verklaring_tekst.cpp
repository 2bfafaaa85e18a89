// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/verklaring_tekst.h"

#include <vector>

#include "taal/zin.h"

namespace maatlat {

namespace {

std::vector<std::string> codes(const std::vector<const Verwachting*>& verwachtingen) {
    std::vector<std::string> uit;
    for (const Verwachting* een : verwachtingen)
        uit.push_back(een->code);
    return uit;
}

/// "1, 2 of 3".
std::string keuze(const std::vector<std::string>& delen) {
    std::string alles;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        if (i > 0) alles += i + 1 == delen.size() ? " of " : ", ";
        alles += delen[i];
    }
    return alles;
}

std::string stapInWoorden(const Verklaring& verklaring, const Stap& stap) {
    const std::vector<std::string> lijst = codes(verklaring.met(stap.van));
    const bool alle = static_cast<std::size_t>(stap.aantal) == lijst.size();
    const std::string wie = alle               ? opsomming(lijst)
                            : stap.aantal == 1 ? "één van " + opsomming(lijst)
                                               : telwoord(stap.aantal) + " van " + opsomming(lijst);
    return wie + " " + std::string(naam(stap.naar)) + (stap.aantal == 1 ? " wordt" : " worden");
}

}  // namespace

std::string tellingInWoorden(const Telling& telling) {
    std::string uit;
    for (const Score score :
         {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld}) {
        if (telling.van(score) == 0) continue;
        if (!uit.empty()) uit += ", ";
        uit += std::to_string(telling.van(score)) + " " + std::string(naam(score));
    }
    return uit.empty() ? "geen enkele verwachting" : uit;
}

std::string waaromNietBeoordeeld(const Verwachting& verwachting) {
    if (verwachting.beoordeeld) return {};
    std::string reden = verwachting.reden;
    while (reden.ends_with('.'))
        reden.pop_back();
    return "Deze verwachting telt niet mee. Reden in het kader: “" + reden + "”.";
}

std::string waaromGeenOordeel(const Verklaring& verklaring) {
    switch (verklaring.uitkomst.grond) {
        case Grond::beslist:
            return {};
        case Grond::onvolledig: {
            const int open = verklaring.telling.onbeoordeeld;
            return "Er is nog geen oordeel: " + hoeveel(open, kVerwachting) +
                   (open == 1 ? " is" : " zijn") + " nog niet beoordeeld (" +
                   opsomming(codes(verklaring.met(Score::onbeoordeeld))) + ").";
        }
        case Grond::gat:
            return "Er is geen oordeel: geen enkele beslisregel past bij " +
                   tellingInWoorden(verklaring.telling) + ".";
        case Grond::dubbel:
            return "Er is geen oordeel: beslisregels met een verschillend oordeel passen bij " +
                   tellingInWoorden(verklaring.telling) + ".";
        case Grond::nietsVanToepassing:
            return "Er is geen oordeel: geen enkele verwachting is van toepassing.";
        case Grond::geenRegel:
            return "Er is geen oordeel: bij deze beslisregels is er geen voor dit criterium.";
    }
    return {};
}

std::string wijzigingInWoorden(const Verklaring& verklaring, const Wijziging& wijziging) {
    std::vector<std::string> stappen;
    for (const Stap& stap : wijziging)
        stappen.push_back(stapInWoorden(verklaring, stap));
    return opsomming(stappen);
}

std::string doelInWoorden(const Verklaring& verklaring, const Doel& doel) {
    const std::string oordeel(naam(doel.oordeel));
    if (doel.wijzigingen.empty())
        return "Het oordeel " + oordeel + " is met geen enkele wijziging te bereiken.";
    std::vector<std::string> manieren;
    for (const Wijziging& een : doel.wijzigingen)
        manieren.push_back(wijzigingInWoorden(verklaring, een));
    std::string alles;
    for (std::size_t i = 0; i < manieren.size(); ++i)
        alles += (i > 0 ? "; of als " : "") + manieren[i];
    return "Het oordeel wordt " + oordeel + " als " + alles + ".";
}

std::string bereikInWoorden(const Bereik& bereik) {
    std::vector<std::string> delen;
    for (const Oordeel een : bereik.mogelijk)
        delen.emplace_back(naam(een));
    if (bereik.zonderOordeel) delen.emplace_back("geen oordeel");
    return keuze(delen);
}

std::string voorwaardenInWoorden(const Clausule& clausule) {
    std::vector<std::string> delen;
    for (const Voorwaarde& een : clausule.voorwaarden) {
        std::string deel = een.aandeel ? "aandeel " : "";
        deel += std::string(naam(een.van)) + " " + std::string(naam(een.vergelijking)) + " ";
        deel +=
            een.aandeel ? procent(static_cast<int>(een.grens), 10000) : std::to_string(een.grens);
        delen.push_back(deel);
    }
    return opsomming(delen);
}

std::string allesNvtInWoorden(const Beslisregel& regel, int verwachtingen) {
    const Uitkomst uitkomst = evaluate(regel, {.nvt = verwachtingen});
    const std::string begin = "Is alles nvt, dan is ";
    switch (uitkomst.grond) {
        case Grond::beslist:
            return begin + "het oordeel " + std::string(naam(*uitkomst.oordeel)) +
                   ", want de regel zegt: \"" + regel.clausules[uitkomst.passend.front()].tekst +
                   "\".";
        case Grond::dubbel:
            return begin + "er geen oordeel, want de regel geeft er meer dan één.";
        default:
            return begin + "er geen oordeel" +
                   (naarDeLetter(regel, {.nvt = verwachtingen}).passend.empty()
                        ? ""
                        : ", ook al past er een regel") +
                   ": er is niets van toepassing.";
    }
}

std::string bewijsInWoorden(const Bewijs& bewijs, const Beslisregel& regel) {
    std::vector<std::string> zinnen;
    const auto hoevaak = [&](std::size_t aantal) {
        return std::to_string(aantal) + " van de " + std::to_string(bewijs.tellingen) +
               " mogelijke tellingen";
    };
    if (!bewijs.gaten.empty())
        zinnen.push_back("Bij " + hoevaak(bewijs.gaten.size()) +
                         " past geen enkele regel. De kleinste: " +
                         tellingInWoorden(bewijs.gaten.front().telling) + ".");
    if (!bewijs.dubbel.empty()) {
        const Tegenvoorbeeld& eerste = bewijs.dubbel.front();
        std::vector<std::string> teksten;
        for (const std::size_t i : eerste.passend)
            teksten.push_back("\"" + regel.clausules[i].tekst + "\"");
        zinnen.push_back("Bij " + hoevaak(bewijs.dubbel.size()) +
                         " passen regels met een verschillend oordeel. De kleinste: " +
                         tellingInWoorden(eerste.telling) + ". Dan passen " + opsomming(teksten) +
                         ".");
    }
    for (const std::size_t i : bewijs.nooit)
        zinnen.push_back("De regel \"" + regel.clausules[i].tekst +
                         "\" past bij geen enkele telling.");
    std::string alles;
    for (const std::string& zin : zinnen)
        alles += (alles.empty() ? "" : " ") + zin;
    return alles;
}

}  // namespace maatlat
