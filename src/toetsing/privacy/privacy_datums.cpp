// SPDX-License-Identifier: EUPL-1.2
// Full dates that may be dates of birth. There is no clock here, and a date of last year may be
// that of a visit or that of a birth; so a date is a find
//  - always, when a word about birth stands within a few words of it;
//  - when it stands right behind who it is about: "het meisje (12 maart 2019)";
//  - when its year is 1900 to 2012, hardly ever a date of the work that is judged now: unless a
//  word
//    says that it is of a law, a paper or a visit, or it stands in a whole sentence about nobody.
#include <algorithm>

#include "toetsing/privacy/datumvormen.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// "*4 juni 2016": the sign for born.
bool heeftTekenErvoor(const Bewaakt& tekst, std::size_t van) {
    if (van == 0) return false;
    const Woord& voor = tekst.woord(van - 1);
    return voor.is('*') || voor.klein == "°";
}

bool isBijGeboorte(const Bewaakt& tekst, std::size_t van, std::size_t tot) {
    // "g.d." falls apart in letters and points.
    const auto is = [&](std::size_t terug, std::string_view wat) {
        return van >= terug && tekst.woord(van - terug).klein == wat;
    };
    if (is(4, "g") && is(3, ".") && is(2, "d") && is(1, ".")) return true;
    if (heeftTekenErvoor(tekst, van)) return true;
    if (van > 0 && tekst.staatIn(Privacylijst::geenGeboorte, tekst.woord(van - 1))) return false;
    // A point may stand behind "geb", so a sentence does not end there.
    constexpr std::size_t kVer = 8;
    int woorden = 0;
    for (std::size_t i = van; i-- > 0 && van - i <= kVer && woorden < 4;) {
        const Woord& een = tekst.woord(i);
        if (een.soort != Woord::Soort::letters) continue;
        if (tekst.staatIn(Privacylijst::geboorte, een)) return true;
        ++woorden;
    }
    return tekst.erna(tot, Privacylijst::geboorte, 3);
}

/// Right behind a word for a person, with nothing between but a bracket, a comma or "van".
bool isBijPersoon(const Bewaakt& tekst, std::size_t van) {
    constexpr std::size_t kTekens = 3;
    bool naVan = false;
    for (std::size_t terug = 1; terug <= kTekens && terug <= van; ++terug) {
        const Woord& een = tekst.woord(van - terug);
        if (een.soort == Woord::Soort::letters) {
            if (een.klein == "van" || een.klein == "v" || (naVan && een.klein == "is")) {
                naVan = true;
                continue;
            }
            // "gesprek met moeder (3 februari 2025)", "Verdrag over de Rechten van het Kind van"
            if (tekst.andereDatumErvoor(van - terug, 8)) return false;
            return tekst.staatIn(Privacylijst::familie, een) ||
                   (een.hoofdletter && tekst.staatIn(Privacylijst::voornamen, een));
        }
        if (!een.is('(') && !een.is(',') && !een.is(':')) return false;
    }
    return false;
}

/// "jongen, 9 jaar, 22-06-2014".
bool isNaLeeftijd(const Bewaakt& tekst, std::size_t van) {
    std::size_t i = van;
    if (i > 0 && (tekst.woord(i - 1).is(',') || tekst.woord(i - 1).is('('))) --i;
    return i >= 2 && tekst.woord(i - 1).klein == "jaar" &&
           tekst.woord(i - 2).soort == Woord::Soort::cijfers &&
           tekst.ervoor(i, Privacylijst::familie, 4);
}

/// In a whole sentence, and nobody in it.
bool isInZinOverNiemand(const Bewaakt& tekst, std::size_t van, std::size_t tot) {
    constexpr std::size_t kVer = 16;
    constexpr int kHeleZin = 6;
    int woorden = 0;
    const auto neem = [&](std::size_t i) {
        const Woord& een = tekst.woord(i);
        if (een.soort != Woord::Soort::letters) return true;
        ++woorden;
        return !tekst.staatInEen({Privacylijst::familie, Privacylijst::titels, Privacylijst::gezin,
                                  Privacylijst::achternamen},
                                 een) &&
               !(een.hoofdletter && tekst.staatIn(Privacylijst::voornamen, een)) &&
               een.klein != "hij" && een.klein != "zij" && een.klein != "ze";
    };
    for (std::size_t i = van; i-- > 0 && van - i <= kVer && !tekst.begintZin(i + 1);)
        if (!neem(i)) return false;
    for (std::size_t i = tot; i < std::min(tekst.aantal(), tot + kVer) && !tekst.begintZin(i); ++i)
        if (!neem(i)) return false;
    return woorden >= kHeleZin;
}

bool isGeboortedatum(const Bewaakt& tekst, std::size_t van, const Datumvorm& datum) {
    constexpr int kLaatsteJaar = 2012;
    constexpr int kZin = 12;
    if (isBijGeboorte(tekst, van, datum.tot)) return true;
    if (datum.zonderJaar || datum.losseGetallen) return false;
    if (datum.aaneen && tekst.ervoor(van, Privacylijst::organisatienummers, 3)) return false;
    if (isBijPersoon(tekst, van) || isNaLeeftijd(tekst, van)) return true;
    return datum.jaar != 0 && datum.jaar <= kLaatsteJaar && !tekst.andereDatumErvoor(van, kZin) &&
           !tekst.andereDatumErna(datum.tot, kZin) && !isInZinOverNiemand(tekst, van, datum.tot);
}

}  // namespace

void zoekDatums(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        const auto datum = datumOp(tekst, i);
        if (!datum) continue;
        if (isGeboortedatum(tekst, i, *datum))
            vondsten.voegToe(Vondsten::Soort::geboortedatum, tekst, i, datum->tot);
        else if (!datum->zonderJaar && !datum->losseGetallen && !datum->aaneen)
            vondsten.slaOver(tekst, i, datum->tot);  // its digits are no phone number either
        else
            continue;
        i = datum->tot - 1;
    }
}

}  // namespace maatlat
