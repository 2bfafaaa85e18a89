// SPDX-License-Identifier: EUPL-1.2
// Full dates that may be dates of birth. There is no clock here, and a date of last year may be
// that of a visit or that of a birth; so a date is a find
//  - always, when a word about birth stands within three words of it;
//  - always, when its year is 1900 to 2012: hardly ever a date of the work that is judged now;
//  - else only when a word for a child or a parent stands within six words, in the same sentence.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// A date as it stands in the text: from a word up to (not including) another.
struct Datum {
    std::size_t tot = 0;
    int jaar = 0;  ///< 0: two digits only
};

int getal(const std::string& cijfers) {
    int uit = -1;
    std::from_chars(cijfers.data(), cijfers.data() + cijfers.size(), uit);
    return uit;
}

bool isGetal(const Woord* woord, int minste, int meeste) {
    return woord && woord->soort == Woord::Soort::cijfers && woord->letters >= minste &&
           woord->letters <= meeste && woord->ervoor != Woord::Ervoor::nieuweRegel;
}

bool kan(int dag, int maand, int jaar, bool kort) {
    const bool jaarKlopt = kort || (jaar >= 1900 && jaar <= 2099);
    return dag >= 1 && dag <= 31 && maand >= 1 && maand <= 12 && jaarKlopt;
}

/// 12-03-2009, 12/3/09, 12 - 3 - 2009 and 2009-03-12, from word i on.
std::optional<Datum> inCijfers(const Bewaakt& tekst, std::size_t i) {
    const Woord* delen[5];
    for (std::size_t n = 0; n < 5; ++n)
        delen[n] = tekst.op(i + n);
    if (!delen[4] || !isGetal(delen[2], 1, 2)) return std::nullopt;
    const std::string& scheiding = delen[1]->klein;
    if (delen[3]->klein != scheiding ||
        !(scheiding == "-" || scheiding == "/" || scheiding == "." || scheiding == "–"))
        return std::nullopt;
    const int eerste = getal(delen[0]->klein), maand = getal(delen[2]->klein);
    if (delen[0]->letters == 4 && isGetal(delen[4], 1, 2) &&
        kan(getal(delen[4]->klein), maand, eerste, false))
        return Datum{i + 5, eerste};
    if (delen[0]->letters > 2 || !isGetal(delen[4], 2, 4) || delen[4]->letters == 3)
        return std::nullopt;
    const bool kort = delen[4]->letters == 2;
    const int jaar = getal(delen[4]->klein);
    if (!kan(eerste, maand, jaar, kort)) return std::nullopt;
    return Datum{i + 5, kort ? 0 : jaar};
}

bool isMaand(const std::string& woord) {
    static constexpr std::array<std::string_view, 24> kMaanden{
        "januari",   "februari", "maart",    "april",    "mei", "juni", "juli", "augustus",
        "september", "oktober",  "november", "december", "jan", "feb",  "febr", "mrt",
        "apr",       "jun",      "jul",      "aug",      "sep", "sept", "okt",  "nov"};
    return std::find(kMaanden.begin(), kMaanden.end(), woord) != kMaanden.end() || woord == "dec";
}

/// 12 maart 2009, 12e mrt. 2009, from word i on.
std::optional<Datum> inWoorden(const Bewaakt& tekst, std::size_t i) {
    const int dag = getal(tekst.woorden[i].klein);
    std::size_t hier = i + 1;
    const Woord* woord = tekst.op(hier);
    if (woord && woord->ervoor == Woord::Ervoor::niets &&
        (woord->klein == "e" || woord->klein == "ste" || woord->klein == "de"))
        woord = tekst.op(++hier);
    if (!woord || !isMaand(woord->klein)) return std::nullopt;
    woord = tekst.op(++hier);
    if (woord && woord->is('.')) woord = tekst.op(++hier);
    if (!isGetal(woord, 4, 4) || !kan(dag, 1, getal(woord->klein), false)) return std::nullopt;
    return Datum{hier + 1, getal(woord->klein)};
}

bool isGeboortedatum(const Bewaakt& tekst, std::size_t van, const Datum& datum) {
    constexpr int kLaatsteJaar = 2012;
    if (datum.jaar != 0 && datum.jaar <= kLaatsteJaar) return true;
    if (tekst.nabij(van, datum.tot,
                    {"geb", "geboren", "geboorte", "geboortedatum", "geboortedag", "gebdatum",
                     "jarig", "verjaardag"},
                    3, false))
        return true;
    return tekst.nabij(van, datum.tot,
                       {"kind", "kindje", "zoon", "zoontje", "dochter", "dochtertje", "meisje",
                        "jongen", "jongetje", "baby", "peuter", "kleuter", "moeder", "vader",
                        "cliënt", "cliënte", "client", "cliente"},
                       6, true);
}

}  // namespace

void zoekDatums(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.woorden.size(); ++i) {
        const Woord& begin = tekst.woorden[i];
        if (begin.soort != Woord::Soort::cijfers || begin.letters > 4) continue;
        std::optional<Datum> datum = inCijfers(tekst, i);
        if (!datum && begin.letters <= 2) datum = inWoorden(tekst, i);
        if (!datum) continue;
        const std::size_t eind = tekst.woorden[datum->tot - 1].eind();
        if (isGeboortedatum(tekst, i, *datum))
            vondsten.voegToe(Vondsten::Soort::geboortedatum, begin.vanaf, eind);
        else
            vondsten.slaOver(begin.vanaf, eind);  // its digits are no phone number either
        i = datum->tot - 1;
    }
}

}  // namespace maatlat
