// SPDX-License-Identifier: EUPL-1.2
// Likely names of people: after a title, a word for family or a field of a form, a known first
// name, initials, and surnames. A name that is in no list and stands alone is not seen.
#include <algorithm>

#include "toetsing/privacy/naamdelen.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

using Soort = Woord::Soort;
using Ervoor = Woord::Ervoor;
using Lijst = Privacylijst;

class Namenzoeker {
  public:
    Namenzoeker(const Bewaakt& tekst, Vondsten& vondsten)
        : tekst_(tekst), delen_(tekst), vondsten_(vondsten) {}

    void zoek() {
        using Vinder = std::size_t (Namenzoeker::*)(std::size_t) const;
        using Buurvinder = Reeks (Namenzoeker::*)(std::size_t) const;
        static constexpr Vinder kVinders[]{&Namenzoeker::naTitel, &Namenzoeker::naMindereTitel,
                                           &Namenzoeker::voornaamOp, &Namenzoeker::initialenOp,
                                           &Namenzoeker::achternaamOp};
        static constexpr Buurvinder kBuurvinders[]{&Namenzoeker::naAanduiding,
                                                   &Namenzoeker::naFamilie, &Namenzoeker::naGezin,
                                                   &Namenzoeker::naBeroep};
        for (std::size_t i = 0; i < tekst_.aantal();) {
            Reeks naam{i, i};
            if (woord(i).soort == Soort::letters) {
                for (const Vinder vind : kVinders)
                    if (naam.tot = (this->*vind)(i); naam.tot != i) break;
                for (const Buurvinder vind : kBuurvinders)
                    if (naam.tot == naam.van) naam = (this->*vind)(i);
            }
            if (naam.tot > naam.van)
                vondsten_.voegToe(Vondsten::Soort::naam, tekst_, naam.van, naam.tot);
            i = std::max(naam.tot, i + 1);
        }
    }

  private:
    /// A name that starts behind the word that points to it; nothing when it is empty.
    struct Reeks {
        std::size_t van;
        std::size_t tot;
    };

    const Woord& woord(std::size_t i) const { return tekst_.woord(i); }

    bool is(Lijst lijst, std::size_t i) const { return tekst_.staatIn(lijst, woord(i)); }

    /// At the start of a sentence, or behind a sign after which capitals say little.
    bool begintZin(std::size_t i) const {
        if (i == 0 || woord(i).ervoor == Ervoor::nieuweRegel) return true;
        const Woord& vorige = woord(i - 1);
        return vorige.soort == Soort::teken &&
               std::string_view(",;&/)(").find(vorige.klein) == std::string_view::npos;
    }

    /// "k." and "K." and "K": the one letter of somebody who may not be named.
    std::size_t voorbijLetter(std::size_t i) const {
        std::size_t eind = i;
        for (int keer = 0; keer < 4; ++keer) {
            const Woord* letter = eind == i ? tekst_.opRegel(eind) : tekst_.op(eind);
            if (!letter || letter->soort != Soort::letters || letter->letters != 1) break;
            const Woord* punt = tekst_.aaneen(eind + 1);
            const bool metPunt = punt && punt->is('.');
            if (!metPunt && !letter->hoofdletter) break;
            eind += metPunt ? 2 : 1;
            if (!metPunt) break;
        }
        return eind;
    }

    /// Past "mw. drs." and the like.
    std::size_t voorbijTitels(std::size_t i) const {
        std::size_t na = i;
        for (int keer = 0; keer < 4; ++keer) {
            const Woord* titel = keer == 0 ? tekst_.op(na) : tekst_.opRegel(na);
            if (!titel || !tekst_.staatInEen({Lijst::titels, Lijst::titelsMetHoofdletter}, *titel))
                break;
            const bool afgekort = titel->letters <= 4;
            ++na;
            const Woord* punt = tekst_.aaneen(na);
            if (afgekort && punt && punt->is('.')) ++na;
        }
        return na;
    }

    /// "de heer" alone, as "heer" is in "heer en meester".
    bool isHeerZonderDe(std::size_t i) const {
        const std::string& titel = woord(i).klein;
        return (titel == "heer" || titel == "heren") &&
               !(i > 0 && (woord(i - 1).klein == "de" || woord(i - 1).klein == "den"));
    }

    /// A word without a capital that a name may well be, as no sentence goes on with it.
    bool isOnbekendWoord(const Woord& een) const {
        static constexpr std::string_view kWerkwoordeinden[]{"t",  "de", "te",   "d",    "en",
                                                             "ig", "ke", "lijk", "heid", "ing"};
        if (een.soort != Soort::letters || een.letters < 4 || een.hoofdletter) return false;
        if (tekst_.staatInEen({Lijst::naTitel, Lijst::geenNaam, Lijst::familie, Lijst::beroepen,
                               Lijst::tussenvoegsels, Lijst::organisatie, Lijst::andereDatum},
                              een))
            return false;
        return std::none_of(std::begin(kWerkwoordeinden), std::end(kWerkwoordeinden),
                            [&](std::string_view einde) { return een.klein.ends_with(einde); });
    }

    std::size_t naTitel(std::size_t i) const {
        if (!is(Lijst::titels, i) || isHeerZonderDe(i)) return i;
        const std::size_t na = voorbijTitels(i);
        const Woord* eerste = tekst_.opRegel(na);
        if (!eerste) return i;
        if (eerste->ervoor == Ervoor::niets) {  // "Mevr.Peters"
            if (na == i + 1 || !delen_.isNaamwoord(na, true)) return i;
            return delen_.voorbijNamen(na + 1, true);
        }
        const std::size_t letters = voorbijLetter(na);
        const std::size_t namen = delen_.voorbijNamen(letters, true);
        if (namen > letters) return namen;
        if (letters > na) {
            const std::size_t klein = delen_.voorbijKleineAchternaam(letters, true);
            return std::max(letters, klein);
        }
        if (const std::size_t klein = delen_.voorbijKleineAchternaam(na, true); klein > na)
            return klein;
        if (tekst_.inHoofdletters(*eerste)) return i;
        const bool naam = delen_.isVoornaam(*eerste) && !is(Lijst::naTitel, na);
        if (!naam && !isOnbekendWoord(*eerste)) return i;
        return std::max(na + 1, delen_.voorbijKleineAchternaam(na + 1, false));
    }

    /// "dr.", "oma": a capital, an initial or a known name must follow.
    std::size_t naMindereTitel(std::size_t i) const {
        if (!is(Lijst::titelsMetHoofdletter, i)) return i;
        const bool alleenAfkorting = tekst_.inHoofdletters(woord(i)) && woord(i).letters > 1;
        const std::size_t na = voorbijTitels(i);
        const Woord* eerste = tekst_.naSpatie(na);
        if (!eerste) return i;
        const std::size_t initialen = delen_.voorbijInitialen(na);
        const std::size_t namen = delen_.voorbijNamen(initialen, true);
        if (namen > initialen) {
            if (!alleenAfkorting || tekst_.aaneen(i + 1)) return namen;
            return delen_.isAchternaam(*eerste) || delen_.isVoornaam(*eerste) ? namen : i;
        }
        if (eerste->hoofdletter) return i;
        const bool bekend = tekst_.staatInEen(
            {Lijst::voornamen, Lijst::voornamenMetHoofdletter, Lijst::achternamen}, *eerste);
        if (bekend) return na + 1;
        // "dr. de vries", and no "dokter de school".
        const std::size_t klein = delen_.voorbijKleineAchternaam(na, false);
        return klein > na + 1 ? klein : i;
    }

    /// "genaamd Halima", "heet aicha", "achternaam is bakker", "naam cliënt: Marloes".
    Reeks naAanduiding(std::size_t i) const {
        const bool veld = is(Lijst::naamvelden, i);
        if (!veld && !is(Lijst::aanduidingen, i)) return {i, i};
        const bool formulier = veld || woord(i).klein.ends_with("naam");
        std::size_t hier = i + 1;
        bool teken = false;
        for (int keer = 0; keer < 4; ++keer) {
            const Woord* een = tekst_.opRegel(hier);
            if (!een) return {i, i};
            if (een->is(':') || een->is('=') || een->klein == "is" || een->klein == "luidt")
                teken = true;
            else if (!(formulier && !teken && !een->hoofdletter &&
                       (tekst_.staatIn(Lijst::familie, *een) || een->klein == "van" ||
                        een->klein == "het" || een->klein == "de")))
                break;
            ++hier;
        }
        const Woord* naam = tekst_.opRegel(hier);
        if (!naam || naam->soort != Soort::letters || naam->letters < 2) return {i, i};
        if (formulier && !teken) return {i, i};
        if (delen_.isNaamwoord(hier)) {
            const bool afkorting = tekst_.inHoofdletters(*naam) && naam->letters < 4;
            const bool mens = (formulier && (!veld || isVanPersoon(i, hier))) ||
                              delen_.isAchternaam(*naam) || tekst_.ervoor(i, Lijst::familie, 6) ||
                              tekst_.ervoor(i, Lijst::titels, 6) || isVoorwerpsnaam(i) ||
                              delen_.isVoornaam(*naam);
            return mens && !afkorting ? Reeks{hier, delen_.voorbijNamen(hier + 1)} : Reeks{i, i};
        }
        if (naam->hoofdletter) return {i, i};
        const bool bekend = delen_.isVoornaam(*naam) || delen_.isAchternaam(*naam);
        if (veld && !delen_.isZekereAchternaam(*naam) && !is(Lijst::voornamen, hier)) return {i, i};
        return bekend && !is(Lijst::naTitel, hier) ? Reeks{hier, hier + 1} : Reeks{i, i};
    }

    /// "naam moeder: …", and no "naam: Randvoorwaarden".
    bool isVanPersoon(std::size_t i, std::size_t naam) const {
        for (std::size_t hier = i + 1; hier < naam; ++hier)
            if (is(Lijst::familie, hier)) return true;
        return woord(i).klein.size() > 5;  // "cliëntnaam"
    }

    /// "hij heet Ruben": of a person, not of a method.
    bool isVoorwerpsnaam(std::size_t i) const {
        if (i == 0) return false;
        const std::string& voor = woord(i - 1).klein;
        return voor == "hij" || voor == "zij" || voor == "ze" || voor == "die" || voor == "ik";
    }

    /// "moeder (Samira)", "zoon Djayden", "zus van Lotte" is none, "vader: henk".
    Reeks naFamilie(std::size_t i) const {
        if (!is(Lijst::familie, i)) return {i, i};
        std::size_t hier = i + 1;
        bool teken = false;
        for (int keer = 0; keer < 3; ++keer) {
            const Woord* een = tekst_.opRegel(hier);
            if (!een) return {i, i};
            const bool scheiding = een->is('(') || een->is(':') || een->is('=') || een->is('-') ||
                                   een->is('"') || een->klein == "“";
            const bool nummer = een->soort == Soort::cijfers && een->letters == 1;
            if (!scheiding && !nummer) break;
            teken |= scheiding;
            ++hier;
        }
        const Woord* naam = tekst_.opRegel(hier);
        if (!naam || naam->soort != Soort::letters || naam->letters < 2) return {i, i};
        if (hier > i + 1 && !teken) return {i, i};  // "kind 2 Jaar"
        if (delen_.isNaamwoord(hier) && !tekst_.inHoofdletters(*naam) && !isPlaats(hier)) {
            if (naam->ervoor == Ervoor::niets && !teken) return {i, i};
            return {hier, delen_.voorbijNamen(delen_.voorbijKoppeling(hier + 1))};
        }
        if (naam->hoofdletter) return {i, i};
        const bool vertrouwd = tekst_.staatInEen(
            {Lijst::voornamen, Lijst::voornamenMetHoofdletter, Lijst::achternamen}, *naam);
        return vertrouwd ? Reeks{hier, hier + 1} : Reeks{i, i};
    }

    /// "ouders uit Zwolle" has a word between; "ouders Veilig" has not, and is known.
    bool isPlaats(std::size_t i) const {
        return tekst_.kennis().eindigtOp(Lijst::instellingeinden, woord(i).klein);
    }

    std::size_t voornaamOp(std::size_t i) const {
        const Woord& een = woord(i);
        if (een.letters < 2 || tekst_.isBekend(een) || !delen_.isVoornaam(een)) return i;
        if (!een.hoofdletter) return kleineVoornaamOp(i);
        const std::size_t na = delen_.voorbijKoppeling(i + 1);
        const std::size_t initialen = delen_.voorbijInitialen(na);
        const std::size_t eind = delen_.voorbijNamen(initialen);
        const bool hoofd = tekst_.inHoofdletters(een);
        if (eind > initialen && (!hoofd || volgtAchternaam(initialen))) return eind;
        if (const std::size_t letter = voorbijLetter(na);
            letter > na && tekst_.naSpatie(na) && !hoofd)
            return letter;  // "Jayden K."
        if (tekst_.staatIn(Lijst::voornamen, een)) return hoofd && een.letters < 4 ? i : na;
        if (hoofd) return i;
        if (tekst_.staatIn(Lijst::voornamenMetHoofdletter, een)) return na;
        return tekst_.staatIn(Lijst::voornamenInDeZin, een) && !begintZin(i) ? na : i;
    }

    /// A first name in capitals: what follows must be a surname, and no other word in capitals.
    bool volgtAchternaam(std::size_t i) const {
        const std::size_t naam = delen_.voorbijTussenvoegsels(i);
        return tekst_.naSpatie(naam) && delen_.isAchternaam(woord(naam));
    }

    std::size_t kleineVoornaamOp(std::size_t i) const {
        const Woord& een = woord(i);
        const std::size_t achternaam = delen_.voorbijKleineAchternaam(i + 1, false);
        if (tekst_.staatIn(Lijst::voornamen, een)) return achternaam;
        if (!tekst_.staatInEen({Lijst::voornamenMetHoofdletter, Lijst::voornamenMetAchternaam},
                               een) ||
            is(Lijst::naTitel, i))
            return i;
        // "jan jansen", "jan de vries": the surname must leave no doubt.
        if (achternaam == i + 1) return i;
        const bool zeker = achternaam > i + 2 || delen_.isZekereAchternaam(woord(i + 1));
        return zeker ? achternaam : i;
    }

    std::size_t initialenOp(std::size_t i) const {
        const std::size_t na = delen_.voorbijInitialen(i);
        if (na == i) return kleineInitiaalOp(i);
        std::size_t eind = delen_.voorbijNamen(na);
        if (eind == na) {
            eind = delen_.voorbijKleineAchternaam(na, false);
            return eind > na ? eind : i;
        }
        const bool enkel = na == i + 2;
        const bool opsomming = woord(i).ervoor == Ervoor::nieuweRegel && isLijstletter(i) &&
                               delen_.voorbijTussenvoegsels(na) == na &&
                               !delen_.isZekereAchternaam(woord(na));
        const bool etiket = i > 0 && is(Lijst::etiketten, i - 1);
        if (!enkel) return eind;
        // At the start of a text it may be a list too: "A. Bereikbaarheid".
        return opsomming && !delen_.isAchternaam(woord(na)) ? i : etiket ? i : eind;
    }

    /// "A." to "K.", and what may be a Roman number.
    bool isLijstletter(std::size_t i) const {
        const std::string& letter = woord(i).klein;
        return letter.size() == 1 && (letter[0] <= 'k' || letter == "v" || letter == "x");
    }

    /// "p. de boer", "i. postma": one letter with a point and a surname of the lists.
    std::size_t kleineInitiaalOp(std::size_t i) const {
        const Woord& een = woord(i);
        if (een.letters != 1) return i;
        if (i > 0 && een.ervoor == Ervoor::niets) return i;
        const Woord* punt = tekst_.aaneen(i + 1);
        const bool metPunt = punt && punt->is('.');
        if (!metPunt && !een.hoofdletter) return i;
        const std::size_t na = i + (metPunt ? 2 : 1);
        if (een.hoofdletter) {  // "J Jansen", "R de Boer"
            const std::size_t naam = delen_.voorbijTussenvoegsels(na);
            const bool etiket = i > 0 && is(Lijst::etiketten, i - 1);
            return !etiket && tekst_.naSpatie(naam) && delen_.isNaamwoord(naam) &&
                           delen_.isAchternaam(woord(naam)) && naam >= na
                       ? naam + 1
                       : i;
        }
        const std::size_t naam = delen_.voorbijTussenvoegsels(na);
        if (tekst_.naSpatie(naam) && delen_.isNaamwoord(naam) &&
            (naam > na || delen_.isAchternaam(woord(naam))))
            return naam + 1;  // "j. de Vries"
        const std::size_t eind = delen_.voorbijKleineAchternaam(na, false);
        return eind > na ? eind : i;
    }

    /// "gezin Kowalski", "fam. de wit", "familie van der linden".
    Reeks naGezin(std::size_t i) const {
        if (!is(Lijst::gezin, i)) return {i, i};
        if (i > 0 && woord(i - 1).klein == "en") return {i, i};  // "Jeugd en Gezin Kampen"
        std::size_t na = i + 1;
        if (const Woord* punt = tekst_.aaneen(na); punt && (punt->is('.') || punt->is(':'))) ++na;
        if (!tekst_.naSpatie(na)) return {i, i};
        const Woord& eerste = woord(na);
        const bool afkorting = tekst_.inHoofdletters(eerste) && !delen_.isAchternaam(eerste);
        const std::size_t namen = delen_.voorbijNamen(na);
        if (namen > na && !afkorting) return {na, namen};
        const std::size_t letter = voorbijLetter(na);
        if (letter > na && eerste.hoofdletter && tekst_.aaneen(na + 1)) return {na, letter};
        const std::size_t klein = delen_.voorbijKleineAchternaam(na, false);
        return klein > na ? Reeks{na, klein} : Reeks{i, i};
    }

    /// "wijkagent De Bruijn", "leerkracht Koster", "door Smit": a name that is also another word.
    Reeks naBeroep(std::size_t i) const {
        static constexpr std::string_view kVoorzetsels[]{"door", "met", "volgens", "namens"};
        const bool voorzetsel = std::find(std::begin(kVoorzetsels), std::end(kVoorzetsels),
                                          woord(i).klein) != std::end(kVoorzetsels);
        if (!voorzetsel && !is(Lijst::beroepen, i) && woord(i).klein != "dossier" &&
            woord(i).klein != "casus" && woord(i).klein != "zaak")
            return {i, i};
        std::size_t na = i + 1;
        if (const Woord* teken = tekst_.opRegel(na);
            teken && (teken->is(':') || teken->is('(') || teken->is(',')))
            ++na;
        const std::size_t naam = delen_.voorbijTussenvoegsels(na);
        const Woord* een = tekst_.opRegel(naam);
        if (!een || tekst_.inHoofdletters(*een) || !delen_.isNaamwoord(naam)) return {i, i};
        const bool past = delen_.isAchternaam(*een) || delen_.isVoornaam(*een) ||
                          (naam > na && woord(na).hoofdletter);
        return past ? Reeks{na, delen_.voorbijNamen(delen_.voorbijKoppeling(naam + 1))}
                    : Reeks{i, i};
    }

    /// Surnames alone: "jansen", "De Groot", "van Dijk", "van der Meer", "Schouten, M.".
    std::size_t achternaamOp(std::size_t i) const {
        const Woord& een = woord(i);
        if (tekst_.isBekend(een)) return i;
        if (delen_.isZekereAchternaam(een)) {
            const bool hoofd = tekst_.inHoofdletters(een);
            return hoofd && een.letters < 4 ? i : delen_.voorbijKoppeling(i + 1);
        }
        if (een.hoofdletter && delen_.isAchternaam(een) && isMetInitiaal(i + 1)) return i + 3;
        return tussenvoegselOp(i);
    }

    /// ", M." behind a surname.
    bool isMetInitiaal(std::size_t i) const {
        const Woord* komma = tekst_.aaneen(i);
        const Woord* letter = tekst_.naSpatie(i + 1);
        const Woord* punt = tekst_.aaneen(i + 2);
        return komma && komma->is(',') && letter && letter->letters == 1 && letter->hoofdletter &&
               punt && punt->is('.');
    }

    /// "van der Meer", "De Groot": a capital must follow, in lower case only what is surely a name.
    std::size_t tussenvoegselOp(std::size_t i) const {
        if (!is(Lijst::tussenvoegsels, i) && woord(i).klein != "op" && woord(i).klein != "in")
            return i;
        const std::size_t naam = delen_.voorbijTussenvoegsels(i + 1);
        if (!tekst_.naSpatie(naam) || !delen_.isNaamwoord(naam)) return i;
        const Woord& een = woord(naam);
        if (tekst_.inHoofdletters(een) && !delen_.isZekereAchternaam(een)) return i;
        const std::string& eerste = woord(i).klein;
        const std::string& laatste = woord(naam - 1).klein;
        const bool geheel = laatste == "der" || laatste == "den" || laatste == "t";
        bool past = geheel && naam > i + 1;
        if (eerste == "de" && naam == i + 1) past = is(Lijst::achternamenNaDe, naam);
        if (eerste == "van" || eerste == "vd")
            past |= tekst_.staatInEen({Lijst::achternamenNaVan, Lijst::achternamen}, een);
        if (eerste == "el" || eerste == "al" || eerste == "ait" || eerste == "ben")
            past |= woord(i).hoofdletter && naam == i + 1 && een.letters > 3 && !begintZin(i);
        return past ? delen_.voorbijKoppeling(naam + 1) : i;
    }

    const Bewaakt& tekst_;
    const Naamdelen delen_;
    Vondsten& vondsten_;
};

}  // namespace

void zoekNamen(const Bewaakt& bewaakt, Vondsten& vondsten) {
    Namenzoeker(bewaakt, vondsten).zoek();
}

}  // namespace maatlat
