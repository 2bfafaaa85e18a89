// SPDX-License-Identifier: EUPL-1.2
// E-mail addresses, also those that somebody disguised: "jan [at] voorbeeld punt nl". The address
// of a desk or a department is nobody's.
#include <optional>

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

/// "info", "klachten-advies": the first word of what stands before the sign says whose it is.
bool isMailvak(const Privacykennis& kennis, std::string_view voor) {
    const std::size_t eind = voor.find_first_of("._-+0123456789");
    std::string eerste(voor.substr(0, eind).substr(0, 40));
    for (char& teken : eerste)
        if (teken >= 'A' && teken <= 'Z') teken = static_cast<char>(teken - 'A' + 'a');
    if (kennis.heeft(Privacylijst::mailvakken, eerste)) return true;
    constexpr std::size_t kLangGenoeg = 4;  // "privacyteam", and no name that ends in "or"
    for (const std::string& vak : kennis.lijst(Privacylijst::mailvakken))
        if (vak.size() >= kLangGenoeg && eerste.size() > vak.size() + 2 && eerste.ends_with(vak))
            return true;
    return false;
}

/// Past a sign in brackets or bare at i, which is one of these words: "[at]", "(punt)", " dot ".
std::size_t voorbijTeken(const Bewaakt& tekst, std::size_t i,
                         std::initializer_list<std::string_view> woorden) {
    const Woord* een = tekst.opRegel(i);
    if (!een) return i;
    const bool haak = een->is('[') || een->is('(') || een->is('{') || een->is('<') ||
                      een->is('_') || een->is('-') || een->is('*');
    const Woord* woord = haak ? tekst.opRegel(i + 1) : een;
    if (!woord) return i;
    for (const std::string_view past : woorden) {
        if (woord->klein != past) continue;
        const std::size_t na = haak ? i + 2 : i + 1;
        const Woord* dicht = haak ? tekst.opRegel(na) : nullptr;
        return haak && dicht && dicht->soort == Woord::Soort::teken ? na + 1 : na;
    }
    return i;
}

bool isDeel(const Woord* woord) {
    return woord && woord->soort != Woord::Soort::teken;
}

/// After the sign: "voorbeeld punt nl", "live [dot] nl", "gmail.com"; the word after it, or 0.
std::size_t verhuldDomein(const Bewaakt& tekst, std::size_t i) {
    constexpr int kDelen = 6;
    int letters = 0;
    for (int keer = 0; keer < kDelen; ++keer) {
        const Woord* deel = tekst.opRegel(i);
        if (!isDeel(deel)) return 0;
        letters = deel->soort == Woord::Soort::letters ? deel->letters : 0;
        ++i;
        const Woord* streep = tekst.aaneen(i);
        if (streep && (streep->is('-') || streep->is('_'))) {
            ++i;
            continue;
        }
        if (isDeel(streep)) continue;
        const std::size_t na = voorbijTeken(tekst, i, {"punt", "dot", "."});
        // A point with a space behind it ends a sentence.
        const bool zinseinde = na == i + 1 && tekst.woord(i).is('.') && !isDeel(tekst.aaneen(na));
        if (na == i || zinseinde) return keer > 0 && letters >= 2 && letters <= 7 ? i : 0;
        i = na;
    }
    return 0;
}

/// Before the sign at i: where "jan punt jansen" starts; i itself when nothing does.
std::size_t verhuldBegin(const Bewaakt& tekst, std::size_t i) {
    constexpr std::size_t kDelen = 8;
    std::size_t begin = i;
    while (begin > 0 && i - begin < kDelen) {
        const Woord& voor = tekst.woord(begin - 1);
        const Woord* na = tekst.op(begin);
        const bool aan = begin == i || na->ervoor == Woord::Ervoor::niets;
        const bool punt = voor.klein == "punt" || voor.klein == "dot";
        if (voor.soort == Woord::Soort::teken) {
            if (begin == i || !aan || !(voor.is('.') || voor.is('_') || voor.is('-'))) break;
        } else if (!aan && !punt) {
            const bool naPunt = na->klein == "punt" || na->klein == "dot";
            if (!naPunt) break;
        } else if (begin == i && punt) {
            break;
        }
        --begin;
        if (tekst.woord(begin).ervoor == Woord::Ervoor::nieuweRegel) break;
    }
    return begin;
}

void zoekGewone(const Bewaakt& bewaakt, Vondsten& vondsten) {
    const std::string_view tekst = bewaakt.tekst();
    for (std::size_t apenstaart = tekst.find('@'); apenstaart != std::string_view::npos;
         apenstaart = tekst.find('@', apenstaart + 1)) {
        std::size_t begin = apenstaart;
        while (begin > 0 && isEmailteken(tekst, begin - 1))
            --begin;
        const std::size_t eind = eindDomein(tekst, apenstaart + 1);
        if (begin == apenstaart || eind == apenstaart + 1) continue;
        if (isMailvak(bewaakt.kennis(), tekst.substr(begin, apenstaart - begin)))
            vondsten.slaOver(begin, eind);
        else
            vondsten.voegToe(Vondsten::Soort::email, begin, eind);
    }
}

}  // namespace

void zoekEmail(const Bewaakt& tekst, Vondsten& vondsten) {
    zoekGewone(tekst, vondsten);
    for (std::size_t i = 1; i < tekst.aantal(); ++i) {
        const std::size_t na = voorbijTeken(
            tekst, i,
            {"at", "apenstaart", "apenstaartje", "apestaart", "apestaartje", "@", "aapje"});
        if (na == i) continue;
        const std::size_t eind = verhuldDomein(tekst, na);
        const std::size_t begin = verhuldBegin(tekst, i);
        if (eind == 0 || begin == i) continue;
        if (begin + 1 == i && tekst.woord(begin).letters < 2) continue;
        const std::size_t vanaf = tekst.woord(begin).vanaf;
        const std::string_view voor = tekst.tekst().substr(vanaf, tekst.woord(i).vanaf - vanaf);
        if (isMailvak(tekst.kennis(), voor.substr(0, voor.find(' '))))
            vondsten.slaOver(tekst, begin, eind);
        else
            vondsten.voegToe(Vondsten::Soort::email, tekst, begin, eind);
        i = eind - 1;
    }
}

}  // namespace maatlat
