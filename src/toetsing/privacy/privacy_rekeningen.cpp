// SPDX-License-Identifier: EUPL-1.2
// Account numbers: an IBAN of any country by its check (ISO 7064, mod 97), and a number that is
// called one.
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

constexpr std::size_t kKortsteIban = 15;
constexpr std::size_t kLangsteIban = 34;
constexpr std::ptrdiff_t kMinsteCijfers = 8;  // of an IBAN; each country has more

bool isAscii(const Woord& woord) {
    return woord.klein.size() == static_cast<std::size_t>(woord.letters);
}

/// The remainder of an IBAN, given without separators and in lower case: the first four signs
/// count last.
int restVan(const std::string& iban) {
    int rest = 0;
    const auto neem = [&](char teken) {
        if (teken >= '0' && teken <= '9')
            rest = (rest * 10 + (teken - '0')) % 97;
        else
            rest = (rest * 100 + (teken - 'a' + 10)) % 97;
    };
    for (std::size_t i = 4; i < iban.size(); ++i)
        neem(iban[i]);
    for (std::size_t i = 0; i < 4; ++i)
        neem(iban[i]);
    return rest;
}

bool heeftCijfers(const std::string& iban) {
    return std::ranges::count_if(iban, [](char een) { return een >= '0' && een <= '9'; }) >=
           kMinsteCijfers;
}

/// The word after an IBAN that starts at i; 0 when there is none. Where its check does not fit,
/// what is called an account number counts all the same: people make typing errors.
std::size_t ibanOp(const Bewaakt& tekst, std::size_t i) {
    const Woord& land = tekst.woord(i);
    const Woord* proef = tekst.aaneen(i + 1);
    if (land.letters != 2 || land.soort != Woord::Soort::letters || !isAscii(land) || !proef ||
        proef->soort != Woord::Soort::cijfers || proef->letters < 2)
        return 0;
    std::string iban = land.klein;
    std::size_t goed = 0, laatste = 0;
    for (std::size_t hier = i + 1; iban.size() <= kLangsteIban;) {
        const Woord* deel = tekst.opRegel(hier);
        if (deel && hier > i + 1 && (deel->is('-') || deel->is('.'))) deel = tekst.opRegel(++hier);
        if (!deel || deel->soort == Woord::Soort::teken || !isAscii(*deel) ||
            deel->klein.size() > kLangsteIban - std::min(iban.size(), kLangsteIban))
            break;
        iban += deel->klein;
        ++hier;
        if (iban.size() < kKortsteIban) continue;
        if (deel->soort == Woord::Soort::cijfers) laatste = hier;
        if (restVan(iban) == 1 && heeftCijfers(iban)) goed = hier;
    }
    if (goed != 0) return goed;
    return laatste != 0 && tekst.ervoor(i, Privacylijst::rekening, 4) ? laatste : 0;
}

/// "12.34.56.789" after a word for an account: seven to ten digits.
std::size_t genoemdOp(const Bewaakt& tekst, std::size_t i) {
    if (tekst.woord(i).soort != Woord::Soort::cijfers) return 0;
    std::size_t cijfers = tekst.woord(i).klein.size();
    std::size_t tot = i + 1;
    for (int keer = 0; keer < 4 && cijfers < 10; ++keer) {
        std::size_t hier = tot;
        const Woord* deel = tekst.opRegel(hier);
        if (deel && (deel->is('.') || deel->is('-'))) deel = tekst.aaneen(++hier);
        if (!deel || deel->soort != Woord::Soort::cijfers) break;
        cijfers += deel->klein.size();
        tot = hier + 1;
    }
    if (cijfers < 7 || cijfers > 10) return 0;
    return tekst.ervoor(i, Privacylijst::rekening, 2) ? tot : 0;
}

}  // namespace

void zoekRekeningen(const Bewaakt& tekst, Vondsten& vondsten) {
    for (std::size_t i = 0; i < tekst.aantal(); ++i) {
        std::size_t tot = ibanOp(tekst, i);
        if (tot == 0) tot = genoemdOp(tekst, i);
        if (tot == 0) continue;
        if (tekst.vanOrganisatie(i, tot))
            vondsten.slaOver(tekst, i, tot);
        else
            vondsten.voegToe(Vondsten::Soort::rekening, tekst, i, tot);
        i = tot - 1;
    }
}

}  // namespace maatlat
