// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/datumvormen.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <unordered_set>

namespace maatlat {

namespace {

int getal(std::string_view cijfers) {
    int uit = -1;
    std::from_chars(cijfers.data(), cijfers.data() + cijfers.size(), uit);
    return uit;
}

bool isGetal(const Woord* woord, int minste, int meeste) {
    return woord && woord->soort == Woord::Soort::cijfers && woord->letters >= minste &&
           woord->letters <= meeste;
}

bool kan(int dag, int maand, int jaar, bool kort) {
    const bool jaarKlopt = kort || (jaar >= 1900 && jaar <= 2099);
    return dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12 && jaarKlopt;
}

bool isApostrof(const Woord* woord) {
    return woord && (woord->is('\'') || woord->is('`') || woord->klein == "’" ||
                     woord->klein == "‘" || woord->klein == "´");
}

bool isScheiding(const Woord* woord) {
    return woord && (woord->is('-') || woord->is('/') || woord->is('.') || woord->klein == "–");
}

bool isMaand(const std::string& woord) {
    static const std::unordered_set<std::string> kMaanden{
        "januari",   "februari", "maart",    "april",    "mei", "juni", "juli", "augustus",
        "september", "oktober",  "november", "december", "jan", "feb",  "febr", "mrt",
        "apr",       "jun",      "jul",      "aug",      "sep", "sept", "okt",  "nov",
        "dec",       "mar",      "march",    "october",  "oct", "may",  "june", "july"};
    return kMaanden.contains(woord);
}

/// "een" to "eenendertig", "eerste" to "eenendertigste".
const std::unordered_set<std::string>& dagwoorden() {
    static const std::unordered_set<std::string> kDagen = [] {
        std::unordered_set<std::string> uit{
            "een",        "één",       "twee",        "drie",       "vier",        "vijf",
            "zes",        "zeven",     "acht",        "negen",      "tien",        "elf",
            "twaalf",     "dertien",   "veertien",    "vijftien",   "zestien",     "zeventien",
            "achttien",   "negentien", "twintig",     "dertig",     "eerste",      "tweede",
            "derde",      "vierde",    "vijfde",      "zesde",      "zevende",     "achtste",
            "negende",    "tiende",    "elfde",       "twaalfde",   "dertiende",   "veertiende",
            "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste",
            "dertigste"};
        for (const char* een : {"eenen", "tweeën", "tweeen", "drieën", "drieen", "vieren", "vijfen",
                                "zesen", "zevenen", "achten", "negenen"})
            for (const char* tien : {"twintig", "twintigste"})
                uit.insert(std::string(een) + tien);
        uit.insert("eenendertig");
        uit.insert("eenendertigste");
        return uit;
    }();
    return kDagen;
}

/// The year of "'12": only what is surely not of the work that is judged now, else 0.
int jaarNaApostrof(const Woord& woord) {
    const int jaar = getal(woord.klein);
    if (jaar <= 12) return 2000 + jaar;
    return jaar >= 40 ? 1900 + jaar : 0;
}

/// Past "'12", "2012", "tweeduizendtwaalf" or "negentienhonderd negentig" at i; nullopt when no
/// year stands there.
std::optional<Datumvorm> jaarOp(const Bewaakt& tekst, std::size_t i) {
    const Woord* woord = tekst.opRegel(i);
    if (!woord) return std::nullopt;
    if (isApostrof(woord)) {
        if (isGetal(tekst.aaneen(i + 1), 2, 2))
            return Datumvorm{.tot = i + 2, .jaar = jaarNaApostrof(*tekst.op(i + 1))};
        return std::nullopt;
    }
    if (isGetal(woord, 4, 4) && kan(1, 1, getal(woord->klein), false))
        return Datumvorm{.tot = i + 1, .jaar = getal(woord->klein)};
    if (woord->soort != Woord::Soort::letters) return std::nullopt;
    const bool nieuw = woord->klein.starts_with("tweeduizend");
    if (!nieuw && !woord->klein.starts_with("negentien")) return std::nullopt;
    std::size_t tot = i + 1;
    const std::string& na = tekst.naSpatie(tot) ? tekst.woord(tot).klein : woord->klein;
    const bool vervolg = dagwoorden().contains(na) || na.ends_with("tig") || na.ends_with("tien");
    if (&na != &woord->klein && vervolg) ++tot;
    // Only for what is old enough to be hardly ever the work that is judged now.
    return Datumvorm{.tot = tot, .jaar = nieuw ? 2012 : 1990};
}

/// 12-03-2009, 12/3/09, 12 - 3 - 2009, 3-5-'12, 17-okt-2015 and 2009-03-12, from word i on.
std::optional<Datumvorm> inCijfers(const Bewaakt& tekst, std::size_t i) {
    const Woord& eerste = tekst.woord(i);
    const Woord *streep = tekst.opRegel(i + 1), *midden = tekst.opRegel(i + 2),
                *tweede = tekst.opRegel(i + 3), *laatste = tekst.opRegel(i + 4);
    if (!streep || !midden || !isScheiding(streep)) return std::nullopt;
    const bool inLetters = isMaand(midden->klein);
    if (!inLetters && !isGetal(midden, 1, 2)) return std::nullopt;
    const int maand = inLetters ? 1 : getal(midden->klein);
    const int begin = getal(eerste.klein);
    if (isApostrof(tweede) && isGetal(laatste, 2, 2) && kan(begin, maand, 0, true))
        return Datumvorm{.tot = i + 5, .jaar = jaarNaApostrof(*laatste)};  // 3-5'12
    if (!tweede || !laatste || !isScheiding(tweede)) return std::nullopt;
    const bool zelfde = tweede->klein == streep->klein;
    if (isApostrof(laatste) && isGetal(tekst.aaneen(i + 5), 2, 2) && kan(begin, maand, 0, true))
        return Datumvorm{.tot = i + 6, .jaar = jaarNaApostrof(*tekst.op(i + 5))};
    if (zelfde && eerste.letters == 4 && isGetal(laatste, 1, 2) &&
        kan(getal(laatste->klein), maand, begin, false))
        return Datumvorm{.tot = i + 5, .jaar = begin};
    if (eerste.letters > 2 || !isGetal(laatste, 2, 4) || laatste->letters == 3) return std::nullopt;
    const bool kort = laatste->letters == 2;
    if (!zelfde && kort) return std::nullopt;
    const int jaar = getal(laatste->klein);
    if (!kan(begin, maand, jaar, kort)) return std::nullopt;
    return Datumvorm{.tot = i + 5, .jaar = kort ? 0 : jaar};
}

/// 12 maart 2009, 12e mrt. 2009, 8 mei '07, drie mei tweeduizendtwaalf, 9 oktober, from word i on.
std::optional<Datumvorm> inWoorden(const Bewaakt& tekst, std::size_t i) {
    const Woord& eerste = tekst.woord(i);
    const bool cijfers = isGetal(&eerste, 1, 2) && kan(getal(eerste.klein), 1, 0, true);
    if (!cijfers && !dagwoorden().contains(eerste.klein)) return std::nullopt;
    std::size_t hier = i + 1;
    const Woord* woord = tekst.opRegel(hier);
    if (woord && cijfers && woord->ervoor == Woord::Ervoor::niets &&
        (woord->klein == "e" || woord->klein == "ste" || woord->klein == "de"))
        woord = tekst.opRegel(++hier);
    if (!woord || !isMaand(woord->klein)) return std::nullopt;
    const std::size_t naMaand = ++hier;
    if (const Woord* punt = tekst.opRegel(hier); punt && (punt->is('.') || punt->is(','))) ++hier;
    if (const auto jaar = jaarOp(tekst, hier)) return jaar;
    return Datumvorm{.tot = naMaand, .zonderJaar = true};
}

/// "3 5 2012".
std::optional<Datumvorm> metSpaties(const Bewaakt& tekst, std::size_t i) {
    const Woord *dag = tekst.op(i), *maand = tekst.naSpatie(i + 1), *jaar = tekst.naSpatie(i + 2);
    if (!isGetal(dag, 1, 2) || !isGetal(maand, 1, 2) || !isGetal(jaar, 4, 4)) return std::nullopt;
    if (!kan(getal(dag->klein), getal(maand->klein), getal(jaar->klein), false))
        return std::nullopt;
    return Datumvorm{.tot = i + 3, .jaar = getal(jaar->klein), .losseGetallen = true};
}

}  // namespace

int jaarVanAcht(std::string_view acht) {
    if (acht.size() != 8) return 0;
    const auto deel = [&](std::size_t van, std::size_t n) { return getal(acht.substr(van, n)); };
    if (kan(deel(0, 2), deel(2, 2), deel(4, 4), false)) return deel(4, 4);
    if (kan(deel(6, 2), deel(4, 2), deel(0, 4), false)) return deel(0, 4);
    return 0;
}

std::optional<Datumvorm> datumOp(const Bewaakt& tekst, std::size_t i) {
    const Woord& eerste = tekst.woord(i);
    if (eerste.soort == Woord::Soort::teken) return std::nullopt;
    if (eerste.soort == Woord::Soort::letters) return inWoorden(tekst, i);
    if (eerste.letters == 8) {
        const int jaar = jaarVanAcht(eerste.klein);
        if (jaar == 0) return std::nullopt;
        return Datumvorm{.tot = i + 1, .jaar = jaar, .aaneen = true};
    }
    if (eerste.letters == 6) {  // 040315
        const std::string& zes = eerste.klein;
        if (!kan(getal(zes.substr(0, 2)), getal(zes.substr(2, 2)), 0, true)) return std::nullopt;
        return Datumvorm{.tot = i + 1, .losseGetallen = true};
    }
    if (eerste.letters > 4) return std::nullopt;
    if (auto datum = inCijfers(tekst, i)) return datum;
    if (eerste.letters > 2) return std::nullopt;
    if (auto datum = metSpaties(tekst, i)) return datum;
    return inWoorden(tekst, i);
}

}  // namespace maatlat
