// SPDX-License-Identifier: EUPL-1.2
#include "domain/getypte_datum.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstddef>
#include <vector>

namespace maatlat {

namespace {

constexpr int kEersteJaar = 1900;

/// By its first three letters; March also has one without vowels.
constexpr std::array<std::string_view, 12> kMaanden{
    "januari", "februari", "maart",     "april",   "mei",      "juni",
    "juli",    "augustus", "september", "oktober", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdagen{"zondag",    "maandag", "dinsdag", "woensdag",
                                                     "donderdag", "vrijdag", "zaterdag"};

/// Spaces and hyphens of word processors as those of a keyboard, and small letters.
std::string gewoon(std::string_view tekst) {
    constexpr std::array<std::pair<std::string_view, char>, 5> kAnders{
        {{"\u00A0", ' '}, {"\u202F", ' '}, {"\u2010", '-'}, {"\u2011", '-'}, {"\u2013", '-'}}};
    std::string uit;
    while (!tekst.empty()) {
        const auto anders = std::ranges::find_if(
            kAnders, [&](const auto& een) { return tekst.starts_with(een.first); });
        const bool gevonden = anders != kAnders.end();
        const char teken = gevonden ? anders->second : tekst.front();
        uit += teken >= 'A' && teken <= 'Z' ? static_cast<char>(teken - 'A' + 'a') : teken;
        tekst.remove_prefix(gevonden ? anders->first.size() : 1);
    }
    return uit;
}

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}
bool isLetter(char teken) {
    return teken >= 'a' && teken <= 'z';
}

/// Takes off the front what `welke` says.
std::string_view neem(std::string_view& tekst, bool (*welke)(char)) {
    std::size_t lang = 0;
    while (lang < tekst.size() && welke(tekst[lang]))
        ++lang;
    const std::string_view uit = tekst.substr(0, lang);
    tekst.remove_prefix(lang);
    return uit;
}

/// A number or a name, with what stands before it.
struct Deel {
    std::string_view tekst;
    std::string scheiding;  ///< without its spaces; one space when there was nothing else

    bool isGetal() const { return isCijfer(tekst.front()); }
    int getal() const {
        int uit = -1;
        std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
        return uit;
    }
};

/// Nothing when anything stands between them that is never in a date.
std::optional<std::vector<Deel>> delenVan(std::string_view rest) {
    std::vector<Deel> uit;
    while (!rest.empty()) {
        const auto tussen = neem(rest, [](char een) { return !isCijfer(een) && !isLetter(een); });
        if (rest.empty()) {
            // Behind the last part nothing but spaces, or the stop of a sentence.
            if (tussen.find_first_not_of(" .") != std::string_view::npos) return std::nullopt;
            break;
        }
        Deel een;
        for (const char teken : tussen)
            if (teken != ' ') een.scheiding += teken;
        if (een.scheiding.empty() && !tussen.empty()) een.scheiding = " ";
        een.tekst = neem(rest, isCijfer(rest.front()) ? isCijfer : isLetter);
        uit.push_back(std::move(een));
    }
    return uit;
}

/// The month of a name in full, or of its first three letters; 0: none.
int maandMetNaam(std::string_view woord) {
    if (woord == "mrt") return 3;
    if (woord == "sept") return 9;
    for (std::size_t i = 0; i < kMaanden.size(); ++i)
        if (woord == kMaanden[i] || (woord.size() == 3 && kMaanden[i].starts_with(woord)))
            return static_cast<int>(i) + 1;
    return 0;
}

/// Counted from Sunday; nothing for what is no day of the week.
std::optional<unsigned> weekdagMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kWeekdagen.size(); ++i)
        if (woord == kWeekdagen[i] || (woord.size() == 2 && kWeekdagen[i].starts_with(woord)))
            return static_cast<unsigned>(i);
    return std::nullopt;
}

/// What may stand between day, month and year. Beside a name a stop may belong to the name.
bool scheidt(const std::vector<Deel>& delen, bool metNaam) {
    const std::string &een = delen[1].scheiding, &ander = delen[2].scheiding;
    if (!metNaam) return een == ander && (een == "-" || een == "/" || een == "." || een == " ");
    const auto mag = [](std::string_view tussen) {
        return tussen.empty() || tussen == " " || tussen == "-" || tussen == "/" || tussen == "." ||
               tussen == ".-" || tussen == "," || tussen == ".,";
    };
    return mag(een) && mag(ander);
}

std::variant<Dag, Datumbezwaar> dagVanDelen(std::vector<Deel> delen) {
    const bool metNaam = !delen[1].isGetal();
    const bool jaarVoorop = !metNaam && delen[0].tekst.size() == 4;
    if (jaarVoorop) std::swap(delen[0].tekst, delen[2].tekst);
    const std::string_view jaartal = delen[2].tekst;
    if (delen[0].tekst.size() > 2 || (!metNaam && delen[1].tekst.size() > 2))
        return Datumbezwaar::geenDatum;
    const int maand = metNaam ? maandMetNaam(delen[1].tekst) : delen[1].getal();
    if (metNaam && maand == 0) return Datumbezwaar::onbekendeMaand;
    if (jaartal.size() == 2) return Datumbezwaar::jaarVanTweeCijfers;
    if (jaartal.size() != 4) return Datumbezwaar::geenDatum;
    const int dag = delen[0].getal();
    const auto uit = dagUit(delen[2].getal(), maand, dag);
    if (uit)
        return delen[2].getal() < kEersteJaar
                   ? std::variant<Dag, Datumbezwaar>(Datumbezwaar::teVroeg)
                   : *uit;
    return maand > 12 && dag <= 12 ? Datumbezwaar::maandVoorop : Datumbezwaar::bestaatNiet;
}

/// Of the parts that are no day of the week.
std::variant<Dag, Datumbezwaar> dagVanTekst(std::vector<Deel> delen) {
    constexpr std::size_t kKortsteZonderScheiding = 6;
    if (delen.empty() || !delen[0].isGetal()) return Datumbezwaar::geenDatum;
    if (delen.size() == 1)
        return delen[0].tekst.size() >= kKortsteZonderScheiding && delen[0].tekst.size() <= 8
                   ? Datumbezwaar::geenScheiding
                   : Datumbezwaar::geenDatum;
    const bool metNaam = !delen[1].isGetal();
    if (delen.size() == 2) {
        const bool dagEnMaand =
            delen[0].tekst.size() <= 2 &&
            (metNaam ? maandMetNaam(delen[1].tekst) != 0 : delen[1].tekst.size() <= 2);
        return dagEnMaand ? Datumbezwaar::geenJaar : Datumbezwaar::geenDatum;
    }
    if (delen.size() != 3 || !delen[2].isGetal()) return Datumbezwaar::geenDatum;
    // "'25": the mark says that something was left out.
    for (const std::string_view teken : {"'", "\u2018", "\u2019"})
        if (delen[2].scheiding == teken && delen[2].tekst.size() == 2)
            return Datumbezwaar::jaarVanTweeCijfers;
    if (!scheidt(delen, metNaam)) return Datumbezwaar::geenDatum;
    return dagVanDelen(std::move(delen));
}

}  // namespace

std::variant<Dag, Datumbezwaar> ontleedDatum(std::string_view tekst) {
    const std::string leesbaar = gewoon(tekst);
    auto delen = delenVan(leesbaar);
    if (!delen || delen->empty()) return Datumbezwaar::geenDatum;
    // "-5-5-2025": a sign or a mark before it.
    if (delen->front().scheiding.find_first_not_of(' ') != std::string::npos)
        return Datumbezwaar::geenDatum;
    const auto weekdag = weekdagMetNaam(delen->front().tekst);
    if (weekdag) delen->erase(delen->begin());
    const auto uit = dagVanTekst(std::move(*delen));
    const Dag* dag = std::get_if<Dag>(&uit);
    if (dag != nullptr && weekdag && std::chrono::weekday(*dag).c_encoding() != *weekdag)
        return Datumbezwaar::andereWeekdag;
    return uit;
}

std::string_view uitleg(Datumbezwaar bezwaar) {
    switch (bezwaar) {
        case Datumbezwaar::geenDatum:
            return "Dit is geen datum. Vul dag, maand en jaar in, bijvoorbeeld 22-11-2026 of "
                   "22 november 2026.";
        case Datumbezwaar::geenJaar:
            return "Het jaar ontbreekt. Vul dag, maand en jaar in, bijvoorbeeld 22-11-2026.";
        case Datumbezwaar::jaarVanTweeCijfers:
            return "Met twee cijfers is niet zeker welk jaar u bedoelt. Schrijf het jaar met vier "
                   "cijfers, bijvoorbeeld 22-11-2026.";
        case Datumbezwaar::geenScheiding:
            return "Zonder streepjes is niet zeker wat de dag, de maand en het jaar zijn. Schrijf "
                   "ze los van elkaar, bijvoorbeeld 22-11-2026.";
        case Datumbezwaar::onbekendeMaand:
            return "De naam van de maand klopt niet. Schrijf de maand in het Nederlands of als "
                   "getal, bijvoorbeeld 22 november 2026 of 22-11-2026.";
        case Datumbezwaar::maandVoorop:
            return "Er zijn maar twaalf maanden. Schrijf eerst de dag en dan de maand, "
                   "bijvoorbeeld 22-11-2026.";
        case Datumbezwaar::bestaatNiet:
            return "Dit is geen bestaande datum. Kijk of dag en maand kloppen, en schrijf eerst de "
                   "dag, bijvoorbeeld 22-11-2026.";
        case Datumbezwaar::andereWeekdag:
            return "Deze datum viel op een andere dag van de week. Kijk wat er niet klopt, of laat "
                   "de dag van de week weg.";
        case Datumbezwaar::teVroeg:
            return "Dit jaar ligt voor 1900. Kijk of het jaar klopt.";
    }
    return {};
}

std::optional<std::string> leesDatum(std::string_view tekst) {
    const auto uit = ontleedDatum(tekst);
    const Dag* dag = std::get_if<Dag>(&uit);
    return dag == nullptr ? std::nullopt : std::optional(iso(*dag));
}

std::string zoalsGetypt(const std::string& tekst) {
    const auto dag = dagUit(tekst);
    if (!dag) return tekst;
    const std::chrono::year_month_day datum(*dag);
    return std::to_string(static_cast<unsigned>(datum.day())) + "-" +
           std::to_string(static_cast<unsigned>(datum.month())) + "-" +
           std::to_string(static_cast<int>(datum.year()));
}

}  // namespace maatlat
