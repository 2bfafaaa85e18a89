// SPDX-License-Identifier: EUPL-1.2
// Number plates, and the numbers of passports, identity cards, driving licences and residence
// permits.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// Letters and digits from word i on, as one thing, and its shape: "99-AAA-9".
struct Tekengroep {
    std::string vorm;
    std::string tekens;  ///< as typed, without separators
    std::size_t tot = 0;
    int letters = 0;
    int cijfers = 0;
    bool streepjes = false;
    bool spaties = false;
};

/// At most so many groups of letters or digits; between them nothing, a dash or (when so asked) a
/// space.
Tekengroep groepOp(const Bewaakt& tekst, std::size_t i, std::size_t groepen, bool spaties,
                   bool streepjes) {
    constexpr std::size_t kLangste = 12;
    Tekengroep uit;
    std::size_t hier = i;
    for (std::size_t n = 0; n < groepen; ++n) {
        const Woord* deel = n == 0 ? tekst.op(hier) : tekst.opRegel(hier);
        bool streep = false;
        if (n > 0 && deel && deel->is('-') && streepjes) {
            streep = true;
            deel = tekst.opRegel(++hier);
        }
        if (!deel || deel->soort == Woord::Soort::teken ||
            deel->klein.size() != static_cast<std::size_t>(deel->letters) ||
            uit.tekens.size() + deel->klein.size() > kLangste)
            break;
        if (n > 0 && deel->ervoor == Woord::Ervoor::wit && !spaties) break;
        uit.streepjes |= streep;
        uit.spaties |= n > 0 && !streep && deel->ervoor == Woord::Ervoor::wit;
        const bool letters = deel->soort == Woord::Soort::letters;
        if (n > 0) uit.vorm += '-';
        uit.vorm.append(deel->klein.size(), letters ? 'A' : '9');
        uit.tekens += tekst.zoalsGetypt(*deel);
        (letters ? uit.letters : uit.cijfers) += deel->letters;
        uit.tot = ++hier;
    }
    return uit;
}

/// The series of Dutch plates, and the Belgian one.
bool isKentekenvorm(std::string_view vorm) {
    static constexpr std::array<std::string_view, 16> kVormen{
        "AA-99-99", "99-99-AA", "99-AA-99",  "AA-99-AA", "AA-AA-99", "99-AA-AA",
        "99-AAA-9", "9-AAA-99", "AA-999-A",  "A-999-AA", "AAA-99-A", "A-99-AAA",
        "9-AA-999", "999-AA-9", "9-AAA-999", "AAA-999"};
    return std::find(kVormen.begin(), kVormen.end(), vorm) != kVormen.end();
}

/// A shape that is little else than a plate: with dashes, in capitals, without vowels, and not of
/// two digits after two letters, as in the number of a paper.
bool isVanzelfKenteken(const Tekengroep& groep) {
    static constexpr std::array<std::string_view, 3> kOokAnders{"AA-99-99", "99-99-AA", "AAA-999"};
    if (!groep.streepjes || groep.spaties ||
        std::find(kOokAnders.begin(), kOokAnders.end(), groep.vorm) != kOokAnders.end())
        return false;
    if (groep.vorm == "9-AAA-999")
        return groep.tekens.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
    return groep.tekens.find_first_not_of("0123456789BDFGHJKLMNPRSTVWXZ") == std::string::npos;
}

bool heeftBeide(const Tekengroep& groep) {
    return groep.letters > 0 && groep.cijfers > 0;
}

std::size_t kentekenOp(const Bewaakt& tekst, std::size_t i) {
    if (i > 0 && (tekst.woord(i - 1).is('-') || tekst.woord(i - 1).is('/')) &&
        tekst.woord(i).ervoor == Woord::Ervoor::niets)
        return 0;
    // Two groups, as "xx-99xx", and three, with and without spaces: the longest that fits.
    const bool genoemd = tekst.nabij(i, i + 3, Privacylijst::voertuig, 6);
    for (std::size_t groepen = 4; groepen >= 2; --groepen) {
        const Tekengroep groep = groepOp(tekst, i, groepen, genoemd, true);
        if (!heeftBeide(groep)) continue;
        const Woord* na = tekst.aaneen(groep.tot);
        if (na && (na->soort != Woord::Soort::teken || na->is('-'))) continue;
        const bool vorm = isKentekenvorm(groep.vorm);
        if (vorm && (isVanzelfKenteken(groep) || genoemd)) return groep.tot;
        // Of another country, right behind the word itself.
        const bool ervoor = tekst.ervoor(i, Privacylijst::voertuig, 2);
        const std::size_t lengte = groep.tekens.size();
        const bool hoofd =
            groep.tekens.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
        if (ervoor && hoofd && lengte >= 5 && lengte <= 8 && groep.letters >= 2 &&
            groep.cijfers >= 2)
            return groep.tot;
    }
    return 0;
}

/// Two letters and seven digits, or letters and digits by turns, in nine capitals: a Dutch passport
/// or identity card.
bool isVanzelfDocument(const Tekengroep& groep) {
    const std::string& t = groep.tekens;
    const auto hoofd = [](char teken) { return teken >= 'A' && teken <= 'Z' && teken != 'O'; };
    const auto cijfer = [](char teken) { return teken >= '0' && teken <= '9'; };
    if (t.size() != 9 || !hoofd(t[0]) || !hoofd(t[1]) || !cijfer(t[8]) || groep.cijfers < 3)
        return false;
    if (!std::all_of(t.begin(), t.end(), [&](char teken) { return hoofd(teken) || cijfer(teken); }))
        return false;
    if (groep.letters == 2 && cijfer(t[2])) return true;
    for (std::size_t i = 0; i + 1 < t.size(); ++i)
        if (cijfer(t[i]) && hoofd(t[i + 1])) return true;
    return false;
}

/// "v-nummer" falls apart in words that alone say nothing.
bool isVNummer(const Bewaakt& tekst, std::size_t i) {
    for (std::size_t terug = 1; terug <= 4 && terug + 2 <= i; ++terug)
        if (tekst.woord(i - terug).klein == "nummer" && tekst.woord(i - terug - 1).is('-') &&
            tekst.woord(i - terug - 2).klein == "v")
            return true;
    return false;
}

std::size_t documentOp(const Bewaakt& tekst, std::size_t i) {
    if (i > 0 && tekst.woord(i).ervoor == Woord::Ervoor::niets &&
        tekst.woord(i - 1).soort != Woord::Soort::teken)
        return 0;
    const Tekengroep groep = groepOp(tekst, i, 9, false, false);
    const std::size_t lengte = groep.tekens.size();
    if (groep.cijfers < 3 || lengte < 6) return 0;
    if (isVanzelfDocument(groep)) return groep.tot;
    const bool genoemd = tekst.ervoor(i, Privacylijst::document, 5) || isVNummer(tekst, i) ||
                         tekst.erna(groep.tot, Privacylijst::document, 2);
    if (!genoemd) return 0;
    const bool getal = groep.letters == 0;
    return (getal && (lengte == 9 || lengte == 10)) || (!getal && lengte <= 10) ? groep.tot : 0;
}

}  // namespace

void zoekKentekens(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        const Woord& een = tekst.woord(i);
        if (een.soort == Woord::Soort::teken || een.letters > 3) {
            // Without separators letters and digits still fall apart: "xx99xx".
            continue;
        }
        const std::size_t tot = kentekenOp(tekst, i);
        if (tot == 0) continue;
        vondsten.voegToe(Vondsten::Soort::kenteken, tekst, i, tot);
        i = tot - 1;
    }
}

void zoekDocumenten(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        if (tekst.woord(i).soort == Woord::Soort::teken) continue;
        const std::size_t tot = documentOp(tekst, i);
        if (tot == 0) continue;
        vondsten.voegToe(Vondsten::Soort::document, tekst, i, tot);
        i = tot - 1;
    }
}

}  // namespace maatlat
