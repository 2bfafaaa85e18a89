// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossiervraag_verwijzing.h"

#include <algorithm>

#include "kader/yaml_velden.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

bool bevat(const std::vector<std::string>& woorden, std::string_view woord) {
    return std::find(woorden.begin(), woorden.end(), woord) != woorden.end();
}

/// "ja, nee of nvt".
std::string opgesomd(const std::vector<std::string>& woorden) {
    std::string uit;
    for (std::size_t i = 0; i < woorden.size(); ++i)
        uit += (i == 0 ? "" : i + 1 == woorden.size() ? " of " : ", ") + woorden[i];
    return uit;
}

std::string veldnaam(std::string_view veld) {
    return "\"" + std::string(veld) + "\"";
}

}  // namespace

std::vector<std::string> leesWoorden(const Knoop& lijst, std::string_view veld,
                                     const std::vector<std::string>& mag, Meldingen& meldingen) {
    std::vector<std::string> uit;
    if (lijst.delen().empty())
        meldingen.bij(lijst.regel(), lijst.kolom(),
                      "Het veld " + veldnaam(veld) + " moet een lijst zijn die niet leeg is.");
    for (const Knoop& deel : lijst.delen()) {
        std::string woord = leesTekst(deel, meldingen, "Elk deel van " + veldnaam(veld));
        if (woord.empty()) continue;
        if (!mag.empty() && !bevat(mag, woord))
            meldingen.bij(deel.regel(), deel.kolom(),
                          "Het antwoord \"" + woord +
                              "\" bestaat niet bij deze vraag. Het kan zijn: " + opgesomd(mag) +
                              "." + bedoeltU(woord, mag));
        else if (bevat(uit, woord))
            meldingen.bij(deel.regel(), deel.kolom(), "\"" + woord + "\" staat er twee keer.");
        else
            uit.push_back(std::move(woord));
    }
    return uit;
}

std::string Dossiervraagverwijzing::datum(const Knoop& waarde) const {
    const Dossiervraag* eerder = verwezen(waarde, {Antwoordsoort::datum});
    return eerder == nullptr ? "" : eerder->code;
}

Termijnregel Dossiervraagverwijzing::termijn(const Knoop& tabel) const {
    Termijnregel regel;
    Velden velden(tabel, meldingen_, "de termijn");
    if (const auto van = velden.verplicht("van")) regel.van = datum(*van);
    if (const auto tot = velden.verplicht("tot")) {
        regel.tot = datum(*tot);
        if (!regel.tot.empty() && regel.tot == regel.van)
            velden.melding(*tot, "Een termijn loopt tussen twee verschillende datums.");
    }
    if (const auto binnen = velden.verplicht("binnen")) {
        if (const auto termijn = termijnUit(binnen->tekst()))
            regel.termijn = *termijn;
        else
            velden.melding(*binnen,
                           "Schrijf een termijn als \"5 werkdagen\", \"24 uur\", \"70 dagen\", "
                           "\"10 weken\", \"12 maanden\" of \"1 jaar\".");
    }
    if (velden.neem("wet")) regel.termijn.wet = velden.jaNee("wet", false);
    velden.klaar();
    return regel;
}

std::optional<Geldigheid> Dossiervraagverwijzing::geldigheid(const Knoop& tabel) const {
    Velden velden(tabel, meldingen_, "de voorwaarde");
    const auto waarde = velden.verplicht("vraag");
    const auto antwoorden = velden.verplicht("antwoorden");
    velden.klaar();
    const Dossiervraag* op =
        waarde ? verwezen(*waarde, {Antwoordsoort::jaNee, Antwoordsoort::keuze}) : nullptr;
    if (op == nullptr || !antwoorden) return std::nullopt;
    std::vector<std::string> mag{std::string(kJa), std::string(kNee)};
    if (op->soort == Antwoordsoort::keuze) mag = op->keuzes;
    mag.emplace_back(kNvt);
    mag.emplace_back(kNietVastTeStellen);
    return Geldigheid{op->code, leesWoorden(*antwoorden, "antwoorden", mag, meldingen_)};
}

const Dossiervraag* Dossiervraagverwijzing::vraag(std::string_view code) const {
    const auto gevonden = std::find_if(eerdere_.begin(), eerdere_.end(),
                                       [&](const Dossiervraag& een) { return een.code == code; });
    return gevonden == eerdere_.end() ? nullptr : &*gevonden;
}

const Dossiervraag* Dossiervraagverwijzing::verwezen(
    const Knoop& waarde, const std::vector<Antwoordsoort>& soorten) const {
    const std::string code = leesTekst(waarde, meldingen_, "De code van een vraag");
    if (code.empty()) return nullptr;
    const auto past = [&](const Dossiervraag& een) {
        return std::find(soorten.begin(), soorten.end(), een.soort) != soorten.end();
    };
    const Dossiervraag* gevonden = vraag(code);
    if (gevonden != nullptr && past(*gevonden)) return gevonden;
    std::vector<std::string> codes, namen;
    for (const Dossiervraag& een : eerdere_)
        if (past(een)) codes.push_back(een.code);
    for (const Antwoordsoort een : soorten)
        namen.emplace_back(naam(een));
    meldingen_.bij(waarde.regel(), waarde.kolom(),
                   gevonden == nullptr
                       ? "De vraag \"" + code + "\" staat niet eerder in dit formulier." +
                             bedoeltU(code, codes)
                       : "De vraag \"" + code + "\" is van de soort " +
                             std::string(naam(gevonden->soort)) +
                             ". Hier hoort een vraag van de soort " + opgesomd(namen) + ".");
    return nullptr;
}

}  // namespace maatlat
