// SPDX-License-Identifier: EUPL-1.2
// What is named after somebody and names nobody: methods, institutes, schools, laws and streets. It
// is no name of a person, whatever stands in it.
#include <algorithm>

#include "toetsing/privacy/naamdelen.h"
#include "toetsing/privacy/privacyvinders.h"

namespace maatlat {

namespace {

class Instellingen {
  public:
    Instellingen(const Bewaakt& tekst, Vondsten& vondsten)
        : tekst_(tekst), delen_(tekst), vondsten_(vondsten) {}

    void slaOver() {
        for (std::size_t i = 0; i < tekst_.aantal();) {
            std::size_t eind = eigennaamOp(i);
            if (eind == i) eind = naWoord(i);
            if (eind == i) eind = voorWoord(i);
            if (eind != i) vondsten_.slaOver(tekst_, i, eind);
            i = std::max(eind, i + 1);
        }
    }

  private:
    const Woord& woord(std::size_t i) const { return tekst_.woord(i); }

    std::size_t eigennaamOp(std::size_t i) const {
        const auto plek = tekst_.kennis().eigennamen.find(woord(i).klein);
        if (plek == tekst_.kennis().eigennamen.end()) return i;
        for (const auto& woorden : plek->second) {
            std::size_t n = 1;
            while (n < woorden.size() && tekst_.opRegel(i + n) && woord(i + n).klein == woorden[n])
                ++n;
            if (n == woorden.size() && !volgtMeerNaam(i + n)) return i + n;
        }
        return i;
    }

    /// "Anna Freud" is no person, "Anna Freud Jansen" may be.
    bool volgtMeerNaam(std::size_t i) const {
        return tekst_.naSpatie(i) && woord(i).hoofdletter && delen_.isZekereAchternaam(woord(i));
    }

    bool isTussenvoegsel(std::size_t i) const {
        return tekst_.staatIn(Privacylijst::tussenvoegsels, woord(i));
    }

    /// The words of a name from i on: capitals, "van der", "Dr.", "St.", dashes, "'s".
    std::size_t voorbijReeks(std::size_t i, std::size_t hoogstens) const {
        std::size_t eind = i;
        for (std::size_t hier = i; hier < i + hoogstens;) {
            const Woord* een = hier == i ? tekst_.op(hier) : tekst_.opRegel(hier);
            if (!een || een->soort != Woord::Soort::letters) break;
            if (!een->hoofdletter && !(isTussenvoegsel(hier) && hier > i)) break;
            if (hier > i && een->hoofdletter && tekst_.begintZin(hier)) break;
            ++hier;
            if (een->hoofdletter) eind = hier;
            const Woord* na = tekst_.aaneen(hier);
            if (na && (na->is('.') || na->is('-')) && tekst_.opRegel(hier + 1) &&
                (na->is('-') ? tekst_.aaneen(hier + 1) != nullptr : een->letters <= 3))
                ++hier;
        }
        return eind;
    }

    bool isInstellingswoord(const Woord& een, bool metStreep) const {
        if (tekst_.staatIn(Privacylijst::instellingNa, een)) return true;
        return (een.hoofdletter || metStreep) &&
               tekst_.staatIn(Privacylijst::instellingNaMetHoofdletter, een);
    }

    /// "Wittlaan", "Frankschool": the last word of a name says what it is; no surname ends so.
    bool isSamengesteld(std::size_t i) const {
        const Woord& een = woord(i);
        return een.hoofdletter && !delen_.isAchternaam(een) &&
               tekst_.kennis().eindigtOp(Privacylijst::instellingeinden, een.klein);
    }

    /// "Van der Hoeven Kliniek", "Johan de Wittlaan", "Titus Brandsma-school".
    std::size_t naWoord(std::size_t i) const {
        constexpr std::size_t kWoorden = 9;
        const Woord& een = woord(i);
        if (een.soort != Woord::Soort::letters || !een.hoofdletter) return i;
        const std::size_t eind = voorbijReeks(i, kWoorden);
        for (std::size_t hier = i; hier < eind; ++hier) {
            if (isSamengesteld(hier)) return hier + 1;
            if (hier > i && isInstellingswoord(woord(hier), false)) return hier + 1;
        }
        if (eind == i) return i;
        const Woord* na = tekst_.opRegel(eind);
        if (!na) return i;
        if (na->is('-') && tekst_.aaneen(eind + 1))
            return isInstellingswoord(woord(eind + 1), true) ? eind + 2 : i;
        if (na->is('\'') || na->klein == "’") {  // "Cohen's kappa"
            const Woord* kappa = tekst_.naSpatie(eind + 2);
            return kappa && isInstellingswoord(*kappa, false) ? eind + 3 : i;
        }
        return na->ervoor == Woord::Ervoor::wit && isInstellingswoord(*na, false) ? eind + 1 : i;
    }

    /// "commissie-De Winter", "de schaal van Likert", "interval volgens Clopper en Pearson",
    /// "Prins Hendrik".
    std::size_t voorWoord(std::size_t i) const {
        constexpr std::size_t kWoorden = 6;
        const Woord& een = woord(i);
        if (een.soort != Woord::Soort::letters) return i;
        const bool vorstelijk = een.hoofdletter && tekst_.staatIn(Privacylijst::vorstelijk, een);
        if (!vorstelijk && !tekst_.staatIn(Privacylijst::instellingVoor, een)) return i;
        std::size_t hier = i + 1;
        if (const Woord* streep = tekst_.aaneen(hier); streep && streep->is('-')) ++hier;
        if (const Woord* van = tekst_.naSpatie(hier);
            van && !van->hoofdletter && (van->klein == "van" || van->klein == "volgens"))
            ++hier;
        std::size_t eind = tekst_.opRegel(hier) ? voorbijReeks(hier, kWoorden) : hier;
        if (eind == hier) return i;
        if (const Woord* en = tekst_.naSpatie(eind);
            en && en->klein == "en" && tekst_.naSpatie(eind + 1) && woord(eind + 1).hoofdletter)
            eind = std::max(eind, voorbijReeks(eind + 1, kWoorden));
        return eind;
    }

    const Bewaakt& tekst_;
    const Naamdelen delen_;
    Vondsten& vondsten_;
};

}  // namespace

void slaInstellingenOver(const Bewaakt& bewaakt, Vondsten& vondsten) {
    Instellingen(bewaakt, vondsten).slaOver();
}

}  // namespace maatlat
