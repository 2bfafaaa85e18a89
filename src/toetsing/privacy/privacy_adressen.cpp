// SPDX-License-Identifier: EUPL-1.2
// Where somebody lives, and e-mail addresses.
#include <algorithm>
#include <array>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

/// A sign that may stand in an address; of the letters outside ASCII those of Latin script.
bool isEmailteken(std::string_view tekst, std::size_t plek) {
    const char teken = tekst[plek];
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(tekst[i]); };
    const auto isLatijn = [&](std::size_t i) { return byte(i) >= 0xC3U && byte(i) <= 0xC9U; };
    if (byte(plek) >= 0x80U)
        return isLatijn(plek) || (plek > 0 && byte(plek) < 0xC0U && isLatijn(plek - 1));
    return (teken >= 'a' && teken <= 'z') || (teken >= 'A' && teken <= 'Z') ||
           (teken >= '0' && teken <= '9') ||
           std::string_view("._%+-").find(teken) != std::string_view::npos;
}

/// The end of a domain name that starts here: with a point in it and letters at the end.
std::size_t eindDomein(std::string_view tekst, std::size_t van) {
    std::size_t eind = van;
    while (eind < tekst.size() && isEmailteken(tekst, eind))
        ++eind;
    while (eind > van && (tekst[eind - 1] == '.' || tekst[eind - 1] == '-'))
        --eind;
    const std::string_view domein = tekst.substr(van, eind - van);
    const std::size_t punt = domein.rfind('.');
    return punt == std::string_view::npos || punt == 0 || domein.size() - punt < 3 ? van : eind;
}

bool isHuisnummer(const Woord* woord) {
    return woord && woord->soort == Woord::Soort::cijfers && woord->letters <= 5 &&
           woord->klein[0] != '0';
}

/// 1234 AB or 1234AB, at word i and the next; capitals only, so that "2015 en" is none.
bool isPostcode(const Bewaakt& tekst, std::size_t i) {
    const Woord& cijfers = tekst.woorden[i];
    const Woord* letters = tekst.op(i + 1);
    if (cijfers.soort != Woord::Soort::cijfers || cijfers.letters != 4 || cijfers.klein[0] == '0')
        return false;
    if (!letters || letters->soort != Woord::Soort::letters || letters->letters != 2 ||
        letters->ervoor == Woord::Ervoor::nieuweRegel)
        return false;
    const std::string_view getypt = tekst.zoalsGetypt(*letters);
    const bool hoofd = std::all_of(getypt.begin(), getypt.end(),
                                   [](char teken) { return teken >= 'A' && teken <= 'Z'; });
    return hoofd || (letters->ervoor == Woord::Ervoor::niets && getypt == letters->klein);
}

/// After the postcode at i: the last word of a house number, or 0.
std::size_t nummerErna(const Bewaakt& tekst, std::size_t i) {
    std::size_t hier = i + 2;
    const auto slaOver = [&](auto past) {
        if (const Woord* woord = tekst.op(hier); woord && past(*woord)) ++hier;
    };
    slaOver([](const Woord& w) { return w.is(','); });
    slaOver([](const Woord& w) {
        return w.klein == "nr" || w.klein == "nummer" || w.klein == "huisnummer";
    });
    slaOver([](const Woord& w) { return w.is('.') || w.is(':'); });
    const Woord* nummer = tekst.op(hier);
    return isHuisnummer(nummer) && nummer->ervoor != Woord::Ervoor::nieuweRegel ? hier : 0;
}

/// Before the postcode at i: where "Dorpsstraat 12-a," starts, or i when there is no such thing.
std::size_t straatErvoor(const Bewaakt& tekst, std::size_t i) {
    std::size_t hier = i;
    const auto terug = [&](auto past) {
        if (hier > 0 && past(tekst.woorden[hier - 1])) --hier;
    };
    terug([](const Woord& w) { return w.is(','); });
    terug([](const Woord& w) { return w.soort == Woord::Soort::letters && w.letters <= 3; });
    terug([](const Woord& w) { return w.is('-') || w.is('/'); });
    if (hier < 2 || !isHuisnummer(&tekst.woorden[hier - 1])) return i;
    const Woord& straat = tekst.woorden[hier - 2];
    return straat.soort == Woord::Soort::letters && straat.letters > 2 && straat.hoofdletter
               ? hier - 2
               : i;
}

/// "Dorpsstraat 12" without a postcode.
bool isStraatMetNummer(const Bewaakt& tekst, std::size_t i) {
    static constexpr std::array<std::string_view, 9> kEinden{
        "straat", "laan", "plein", "gracht", "kade", "steeg", "singel", "dreef", "weg"};
    const Woord& straat = tekst.woorden[i];
    const Woord* nummer = tekst.op(i + 1);
    if (!straat.hoofdletter || !isHuisnummer(nummer) || nummer->letters > 3 ||
        nummer->ervoor != Woord::Ervoor::wit)
        return false;
    return std::any_of(kEinden.begin(), kEinden.end(), [&](std::string_view einde) {
        return straat.klein.size() > einde.size() + 2 && straat.klein.ends_with(einde);
    });
}

}  // namespace

void zoekEmail(const Bewaakt& bewaakt, Vondsten& vondsten) {
    const std::string_view tekst = bewaakt.tekst;
    for (std::size_t apenstaart = tekst.find('@'); apenstaart != std::string_view::npos;
         apenstaart = tekst.find('@', apenstaart + 1)) {
        std::size_t begin = apenstaart;
        while (begin > 0 && isEmailteken(tekst, begin - 1))
            --begin;
        const std::size_t eind = eindDomein(tekst, apenstaart + 1);
        if (begin < apenstaart && eind > apenstaart + 1)
            vondsten.voegToe(Vondsten::Soort::email, begin, eind);
    }
}

void zoekAdressen(const Bewaakt& tekst, Vondsten& vondsten) {
    const auto meld = [&](std::size_t van, std::size_t laatste) {
        vondsten.voegToe(Vondsten::Soort::adres, tekst.woorden[van].vanaf,
                         tekst.woorden[laatste].eind());
    };
    for (std::size_t i = 0; i < tekst.woorden.size(); ++i) {
        if (!isPostcode(tekst, i)) continue;
        const std::size_t begin = straatErvoor(tekst, i), na = nummerErna(tekst, i);
        if (begin != i || na != 0) meld(begin, na != 0 ? na : i + 1);
    }
    for (std::size_t i = 0; i < tekst.woorden.size(); ++i)
        if (isStraatMetNummer(tekst, i)) meld(i, i + 1);
}

}  // namespace maatlat
