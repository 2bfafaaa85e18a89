// SPDX-License-Identifier: EUPL-1.2
// Where somebody lives: a street or a postcode with a house number. The address of an organisation
// is no find.
#include <algorithm>
#include <array>
#include <string_view>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

constexpr int kBijWonen = 8;

/// In the middle of something else, such as a hash.
bool hangtAan(const Bewaakt& tekst, std::size_t i) {
    return i > 0 && tekst.woord(i).ervoor == Woord::Ervoor::niets &&
           tekst.woord(i - 1).soort != Woord::Soort::teken;
}

bool isHuisnummer(const Woord* woord) {
    return woord && woord->soort == Woord::Soort::cijfers && woord->letters <= 5 &&
           woord->klein[0] != '0';
}

/// 1234 AB or 1234AB, at word i and the next; in lower case only without a space, so that "2015 en"
/// is none.
bool isPostcode(const Bewaakt& tekst, std::size_t i) {
    const Woord& cijfers = tekst.woord(i);
    const Woord* letters = tekst.opRegel(i + 1);
    if (cijfers.soort != Woord::Soort::cijfers || cijfers.letters != 4 || cijfers.klein[0] == '0')
        return false;
    if (!letters || letters->soort != Woord::Soort::letters || letters->letters != 2) return false;
    return tekst.inHoofdletters(*letters) || (letters->ervoor == Woord::Ervoor::niets &&
                                              tekst.zoalsGetypt(*letters) == letters->klein);
}

/// What stands between two numbers without being of a postcode: "2015 en 16", "1000 kg".
bool isKortWoord(std::string_view woord) {
    static constexpr std::array<std::string_view, 26> kWoorden{
        "en", "of", "in", "op", "er", "is", "te", "om", "na",  "nu",  "al", "af", "de",
        "km", "kg", "cm", "mm", "ml", "ha", "st", "nr", "aan", "bij", "tm", "vs", "à"};
    return std::find(kWoorden.begin(), kWoorden.end(), woord) != kWoorden.end();
}

/// The same in lower case with a space, where it says that somebody lives there, or with a house
/// number.
bool isKleinePostcode(const Bewaakt& tekst, std::size_t i) {
    const Woord& cijfers = tekst.woord(i);
    const Woord* letters = tekst.naSpatie(i + 1);
    return cijfers.soort == Woord::Soort::cijfers && cijfers.letters == 4 &&
           cijfers.klein[0] != '0' && letters && letters->soort == Woord::Soort::letters &&
           letters->letters == 2 &&
           (tekst.ervoor(i, Privacylijst::wonen, kBijWonen) ||
            (!isKortWoord(letters->klein) && isHuisnummer(tekst.opRegel(i + 2))));
}

/// After the postcode at i: the last word of a house number, or 0.
std::size_t nummerErna(const Bewaakt& tekst, std::size_t i) {
    std::size_t hier = i + 2;
    const auto slaOver = [&](auto past) {
        if (const Woord* woord = tekst.op(hier); woord && past(*woord)) ++hier;
    };
    slaOver([](const Woord& w) { return w.is(',') || w.is('-') || w.is('/'); });
    slaOver([](const Woord& w) {
        return w.klein == "nr" || w.klein == "nummer" || w.klein == "huisnummer" ||
               w.klein == "huisnr";
    });
    slaOver([](const Woord& w) { return w.is('.') || w.is(':'); });
    return isHuisnummer(tekst.opRegel(hier)) ? hier : 0;
}

/// Before the postcode at i: where "Dorpsstraat 12-a," starts, or i when there is no such thing.
std::size_t straatErvoor(const Bewaakt& tekst, std::size_t i) {
    std::size_t hier = i;
    const auto terug = [&](auto past) {
        if (hier > 0 && past(tekst.woord(hier - 1))) --hier;
    };
    terug([](const Woord& w) { return w.is('('); });
    terug([](const Woord& w) { return w.is(','); });
    terug([](const Woord& w) { return w.soort == Woord::Soort::letters && w.letters <= 3; });
    terug([](const Woord& w) { return w.is('-') || w.is('/'); });
    if (hier < 2 || !isHuisnummer(&tekst.woord(hier - 1))) return i;
    const Woord& straat = tekst.woord(hier - 2);
    if (straat.klein == "postbus") return i;
    return straat.soort == Woord::Soort::letters && straat.letters > 2 && straat.hoofdletter
               ? hier - 2
               : i;
}

bool isPostbus(const Bewaakt& tekst, std::size_t i) {
    for (std::size_t terug = 1; terug <= 4 && terug <= i; ++terug)
        if (tekst.woord(i - terug).klein == "postbus") return true;
    return false;
}

/// "Dorpsstraat 12" without a postcode, at the word of the street; the word of the number, or 0.
std::size_t nummerVanStraat(const Bewaakt& tekst, std::size_t i) {
    const Woord& straat = tekst.woord(i);
    if (straat.soort != Woord::Soort::letters || straat.letters < 3) return 0;
    std::size_t hier = i + 1;
    if (const Woord* punt = tekst.aaneen(hier); punt && punt->is('.')) ++hier;
    const Woord* nummer = tekst.naSpatie(hier);
    if (!isHuisnummer(nummer) || nummer->letters > 4) return 0;
    const Woord* na = tekst.opRegel(hier + 1);
    if (na && na->ervoor == Woord::Ervoor::wit && tekst.staatIn(Privacylijst::geenHuisnummer, *na))
        return 0;
    return hier;
}

bool isStraat(const Bewaakt& tekst, std::size_t i, std::size_t nummer) {
    const Woord& straat = tekst.woord(i);
    const auto& kennis = tekst.kennis();
    if (tekst.staatInEen({Privacylijst::geenHuisnummer, Privacylijst::etiketten}, straat))
        return false;
    const bool einde = kennis.eindigtOp(Privacylijst::straateinden, straat.klein);
    if (einde && straat.hoofdletter && tekst.woord(nummer).letters <= 3) return true;
    const bool afgekort = straat.klein.size() > 5 && straat.klein.ends_with("str") &&
                          straat.hoofdletter && tekst.woord(i + 1).is('.');
    if (afgekort) return true;
    // "Prins Bernhard laan 3" and "Singel 40" only where somebody lives.
    if (tekst.woord(nummer).letters > 3) return false;
    if (!tekst.nabij(i, nummer + 1, Privacylijst::wonen, kBijWonen)) return false;
    if (einde || kennis.eindigtOp(Privacylijst::straateindenBijWonen, straat.klein)) return true;
    if (tekst.staatInEen({Privacylijst::straateinden, Privacylijst::straateindenBijWonen}, straat))
        return true;
    return straat.hoofdletter && straat.letters > 3 && !tekst.begintZin(i) &&
           !tekst.staatIn(Privacylijst::geenNaam, straat);
}

}  // namespace

void zoekAdressen(const Bewaakt& tekst, Vondsten& vondsten) {
    const auto meld = [&](std::size_t van, std::size_t tot) {
        if (tekst.vanOrganisatie(van, tot))
            vondsten.slaOver(tekst, van, tot);
        else
            vondsten.voegToe(Vondsten::Soort::adres, tekst, van, tot);
    };
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        if (!isPostcode(tekst, i) && !isKleinePostcode(tekst, i)) continue;
        if (isPostbus(tekst, i) || hangtAan(tekst, i)) continue;
        const std::size_t begin = straatErvoor(tekst, i), na = nummerErna(tekst, i);
        const bool alleen = begin == i && na == 0;
        if (alleen && !tekst.ervoor(i, Privacylijst::wonen, kBijWonen)) continue;
        meld(begin, na != 0 ? na + 1 : i + 2);
    }
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        const std::size_t nummer = nummerVanStraat(tekst, i);
        if (nummer != 0 && isStraat(tekst, i, nummer)) meld(i, nummer + 1);
    }
}

}  // namespace maatlat
