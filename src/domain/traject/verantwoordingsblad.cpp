// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/verantwoordingsblad.h"

#include <charconv>

#include "domain/vastlegging.h"

namespace maatlat {

namespace {

/// No line of a toets begins so.
constexpr std::string_view kScheiding = "verantwoording=1\n";

void regel(std::string& uit, const Vastlegging& inhoud) {
    uit += inhoud.codeer();
    uit += '\n';
}

std::int64_t persoonUit(const Vastlegging& van, std::string_view naam) {
    const std::string tekst = van.tekst(naam);
    std::int64_t uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

Vastlegging alsVastlegging(const Verantwoordingsblad::Regel& van) {
    Vastlegging uit{{"verschil", van.kenmerk}, {"soort", van.soort}, {"waar", van.waar},
                    {"was", van.was},          {"wordt", van.wordt}, {"grond", van.grond},
                    {"reden", van.reden}};
    for (const std::string& een : van.volgtUit)
        uit.voegToe("volgtUit", een);
    uit.voegToe("persoon", std::to_string(van.persoon));
    uit.voegToe("wanneer", van.wanneer);
    return uit;
}

Vastlegging alsVastlegging(const Verantwoordingsblad::Punt& van) {
    return {{"punt", van.sleutel},
            {"waar", van.waar},
            {"citaat", van.citaat},
            {"soort", van.soort},
            {"tekst", van.tekst},
            {"uitkomst", van.uitkomst},
            {"motivering", van.motivering},
            {"beslisser", std::to_string(van.beslisser)},
            {"tweedeLezer", std::to_string(van.tweedeLezer)}};
}

/// One from before there were reasons keeps the line that it had: the bytes of an old editie.
Vastlegging alsVastlegging(const Verantwoordingsblad::Hiaat& van) {
    Vastlegging uit{{"hiaat", van.naam},
                    {"voorlegger", std::to_string(van.voorlegger)},
                    {"vaststeller", std::to_string(van.vaststeller)}};
    if (van.soort.empty()) return uit;
    uit.voegToe("soort", van.soort);
    uit.voegToe("code", van.code);
    uit.voegToe("reden", van.reden);
    return uit;
}

/// Takes one line in; false when it is none of ours, or stands where it cannot.
bool neem(Verantwoordingsblad& uit, const Vastlegging& van) {
    if (van.paren().empty()) return false;
    const std::string& soort = van.paren().front().first;
    const std::string& eerste = van.paren().front().second;
    if (soort == "correctie") {
        uit.correctie = eerste;
    } else if (soort == "met") {
        uit.delen.push_back({eerste, van.tekst("wanneer"), van.tekst("sha256"), {}});
    } else if (soort == "verschil") {
        if (uit.delen.empty()) return false;
        uit.delen.back().regels.push_back({eerste, van.tekst("soort"), van.tekst("waar"),
                                           van.tekst("was"), van.tekst("wordt"), van.tekst("grond"),
                                           van.tekst("reden"), van.alle("volgtUit"),
                                           persoonUit(van, "persoon"), van.tekst("wanneer")});
    } else if (soort == "punt") {
        uit.punten.push_back({eerste,
                              van.tekst("waar"),
                              van.tekst("citaat"),
                              van.tekst("soort"),
                              van.tekst("tekst"),
                              van.tekst("uitkomst"),
                              van.tekst("motivering"),
                              persoonUit(van, "beslisser"),
                              persoonUit(van, "tweedeLezer"),
                              {}});
    } else if (soort == "bewijs") {
        if (uit.punten.empty()) return false;
        uit.punten.back().bewijs.push_back({eerste, van.tekst("sha256"), van.tekst("datum")});
    } else if (soort == "zienswijze") {
        uit.zienswijzen.push_back({static_cast<int>(persoonUit(van, "zienswijze")),
                                   van.tekst("tekst"), van.tekst("nawoord")});
    } else if (soort == "hiaat") {
        uit.hiaten.push_back({eerste, persoonUit(van, "voorlegger"), persoonUit(van, "vaststeller"),
                              van.tekst("soort"), van.tekst("code"), van.tekst("reden")});
    } else {
        return false;
    }
    return true;
}

}  // namespace

std::string Verantwoordingsblad::codeer() const {
    if (isLeeg()) return {};
    std::string uit(kScheiding);
    if (!correctie.empty()) regel(uit, {{"correctie", correctie}});
    for (const Deel& deel : delen) {
        regel(uit, {{"met", deel.met}, {"wanneer", deel.wanneer}, {"sha256", deel.sha256}});
        for (const Regel& een : deel.regels)
            regel(uit, alsVastlegging(een));
    }
    for (const Punt& punt : punten) {
        regel(uit, alsVastlegging(punt));
        for (const Bewijs& een : punt.bewijs)
            regel(uit, {{"bewijs", een.naam}, {"sha256", een.sha256}, {"datum", een.datum}});
    }
    for (const Zienswijze& een : zienswijzen)
        regel(uit, {{"zienswijze", std::to_string(een.ronde)},
                    {"tekst", een.tekst},
                    {"nawoord", een.nawoord}});
    for (const Hiaat& een : hiaten)
        regel(uit, alsVastlegging(een));
    return uit;
}

Bevrorendelen bevrorenDelen(std::string_view inhoud) {
    for (std::size_t plek = 0; (plek = inhoud.find(kScheiding, plek)) != std::string_view::npos;
         ++plek)
        if (plek == 0 || inhoud[plek - 1] == '\n')
            return {inhoud.substr(0, plek), inhoud.substr(plek)};
    return {inhoud, {}};
}

std::optional<Verantwoordingsblad> leesVerantwoording(std::string_view regels) {
    if (regels.empty()) return Verantwoordingsblad{};
    if (!regels.starts_with(kScheiding)) return std::nullopt;
    regels.remove_prefix(kScheiding.size());
    Verantwoordingsblad uit;
    while (!regels.empty()) {
        const auto einde = regels.find('\n');
        if (einde == std::string_view::npos) return std::nullopt;
        const auto inhoud = Vastlegging::lees(regels.substr(0, einde));
        if (!inhoud || !neem(uit, *inhoud)) return std::nullopt;
        regels.remove_prefix(einde + 1);
    }
    return uit;
}

}  // namespace maatlat
