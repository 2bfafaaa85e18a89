// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/privacy/naamdelen.h"

#include <string_view>
#include <unordered_set>

namespace maatlat {

namespace {

using Soort = Woord::Soort;
using Ervoor = Woord::Ervoor;
using Vastewoorden = std::unordered_set<std::string_view>;

// Grammar, not data: what can stand before "de", "den", "der".
const Vastewoorden kVoorLidwoord{"in", "op", "aan", "uit", "over", "bij", "onder", "voor", "van"};
const Vastewoorden kLidwoorden{"de", "den", "der", "het"};
const Vastewoorden kLangeInitialen{"th", "ph", "ch", "ij", "chr", "joh", "fr"};

}  // namespace

bool Naamdelen::isApostrof(const Woord& een) const {
    return een.klein == "'" || een.klein == "’" || een.klein == "‘";
}

bool Naamdelen::isNaamwoord(std::size_t i, bool ookBekend) const {
    const Woord* een = tekst_.op(i);
    return een && een->soort == Soort::letters && een->hoofdletter && een->letters > 1 &&
           !tekst_.staatIn(Privacylijst::geenNaam, *een) && (ookBekend || !tekst_.isBekend(*een));
}

bool Naamdelen::isZekereAchternaam(const Woord& een) const {
    return tekst_.staatIn(Privacylijst::achternamen, een);
}

bool Naamdelen::isAchternaam(const Woord& een) const {
    return tekst_.staatInEen({Privacylijst::achternamen, Privacylijst::achternamenGewoonWoord,
                              Privacylijst::achternamenNaDe, Privacylijst::achternamenNaVan},
                             een);
}

bool Naamdelen::isVoornaam(const Woord& een) const {
    return tekst_.staatInEen({Privacylijst::voornamen, Privacylijst::voornamenMetHoofdletter,
                              Privacylijst::voornamenInDeZin, Privacylijst::voornamenMetAchternaam},
                             een);
}

std::size_t Naamdelen::voorbijKoppeling(std::size_t i) const {
    for (int keer = 0; keer < 4; ++keer) {
        const Woord* streep = tekst_.aaneen(i);
        if (!streep || !streep->is('-') || !tekst_.aaneen(i + 1)) break;
        std::size_t naam = i + 1;
        const Woord& deel = woord(naam);
        if (tekst_.staatIn(Privacylijst::tussenvoegsels, deel)) {  // "Jansen-de Boer"
            naam = voorbijTussenvoegsels(naam + 1);
            if (!tekst_.naSpatie(naam)) break;
        }
        if (!isNaamwoord(naam, true)) break;
        i = naam + 1;
    }
    return i;
}

std::size_t Naamdelen::voorbijTussenvoegsels(std::size_t i) const {
    for (int keer = 0; keer < 3; ++keer) {
        const Woord* een = tekst_.naSpatie(i);
        if (!een) break;
        if (isApostrof(*een) && tekst_.op(i + 1) && woord(i + 1).klein == "t")
            i += 2;
        else if (tekst_.staatIn(Privacylijst::tussenvoegsels, *een) ||
                 (kVoorLidwoord.contains(een->klein) && volgtLidwoord(i + 1)))
            ++i;
        else
            break;
    }
    return i;
}

bool Naamdelen::volgtLidwoord(std::size_t i) const {
    const Woord* een = tekst_.naSpatie(i);
    return een && (kLidwoorden.contains(een->klein) || isApostrof(*een));
}

std::size_t Naamdelen::voorbijNamen(std::size_t i, bool ookBekend) const {
    for (int keer = 0; keer < 4; ++keer) {
        const std::size_t naam = voorbijTussenvoegsels(i);
        if (!tekst_.naSpatie(naam) || !isNaamwoord(naam, ookBekend)) break;
        // After one in capitals, an ordinary word in capitals is the rest of the sentence.
        if (tekst_.inHoofdletters(woord(naam)) &&
            tekst_.staatIn(Privacylijst::naTitel, woord(naam)))
            break;
        i = voorbijKoppeling(naam + 1);
    }
    return i;
}

std::size_t Naamdelen::voorbijInitialen(std::size_t i) const {
    for (int keer = 0; keer < 6; ++keer) {
        const Woord* een = tekst_.op(i);
        const Woord* punt = tekst_.aaneen(i + 1);
        if (!een || !punt || !punt->is('.')) break;
        const bool kort = een->letters == 1 || kLangeInitialen.contains(een->klein);
        if (een->soort != Soort::letters || !een->hoofdletter || !kort) break;
        if (keer > 0 && een->ervoor == Ervoor::nieuweRegel) break;
        i += 2;
    }
    return i;
}

std::size_t Naamdelen::voorbijKleineAchternaam(std::size_t i, bool ookVorm) const {
    const std::size_t naam = voorbijTussenvoegsels(i);
    const Woord* een = tekst_.naSpatie(naam);
    if (!een || een->soort != Soort::letters || een->letters < 3) return i;
    if (tekst_.staatInEen({Privacylijst::familie, Privacylijst::beroepen}, *een)) return i;
    if (naam == i && tekst_.staatIn(Privacylijst::naTitel, *een)) return i;
    bool past = naam == i ? isZekereAchternaam(*een) ||
                                tekst_.staatIn(Privacylijst::achternamenGewoonWoord, *een)
                          : isAchternaam(*een);
    if (naam == i && ookVorm) past |= isAchternaam(*een);
    // "van der" and "el" stand before a name and hardly before anything else.
    if (naam > i) {
        const std::string& laatste = woord(naam - 1).klein;
        past |= laatste == "der" || laatste == "den" || laatste == "el" || laatste == "ter";
    }
    if (ookVorm)
        past |= tekst_.kennis().eindigtOp(Privacylijst::achternaameinden, een->klein) &&
                een->letters >= 6;
    if (!past) return i;
    std::size_t eind = naam + 1;
    // "-smeets" and "- de boer"
    if (const Woord* streep = tekst_.opRegel(eind); streep && streep->is('-')) {
        const std::size_t tweede = voorbijTussenvoegsels(eind + 1);
        const Woord* deel = tekst_.opRegel(tweede);
        if (deel && deel->soort == Soort::letters && isAchternaam(*deel)) eind = tweede + 1;
    }
    return eind;
}

}  // namespace maatlat
