// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>
#include <utility>

#include "exchange/scoretekens.h"
#include "exchange/steekproef/trekkingsbewijs.h"
#include "rules/steekproef/trekking.h"

namespace maatlat {

namespace {

constexpr std::string_view kAantalKanNiet = "Er zijn meer of minder dossiers getrokken dan kan.";

/// Where a dossier stands in the draws: draw, group, place by lot.
using Plek = std::tuple<int, std::string, int>;

std::string plekInWoorden(const Plek& plek) {
    const auto& [trekking, groep, volgorde] = plek;
    return "plaats " + std::to_string(volgorde) +
           (groep.empty() ? "" : " van groep " + aangehaald(groep));
}

bool isOoitGetrokken(const Steekproefdossier& een) {
    return een.stand == Dossierstand::getrokken || een.stand == Dossierstand::vervangen;
}

/// Within one group: by draw, and then by lot.
bool komtVoor(const Steekproefdossier& een, const Steekproefdossier& ander) {
    return std::pair(een.trekking, een.volgorde) < std::pair(ander.trekking, ander.volgorde);
}

bool isWorp(std::string_view worp) {
    return worp.size() >= 10 && worp.find_first_not_of("123456") == std::string_view::npos;
}

bool isStartwaarde(const Trekking& trekking) {
    const std::string_view tekst = trekking.startwaarde;
    const std::string_view waarde = tekst.substr(tekst.find(':') + 1);
    if (trekking.herkomst == Herkomst::computer)
        return waarde.size() == 64 &&
               waarde.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    const auto streep = waarde.find('-');
    return streep != std::string_view::npos && isWorp(waarde.substr(0, streep)) &&
           isWorp(waarde.substr(streep + 1));
}

/// Goes through a certificate; each function below is one thing that is checked, and gives what
/// differs, or nothing.
class Controle {
  public:
    Controle(const Trekkingsbewijs& bewijs, const Populatielijst& lijst)
        : bewijs_(bewijs),
          steekproef_(bewijs.steekproef),
          populatie_(lijst.populatie),
          grens_(lijst.beschrijving.grens) {
        for (const Steekproefdossier& een : bewijs.dossiers) {
            opPseudoniem_[een.pseudoniem] = &een;
            if (een.trekking > 0) opPlek_[{een.trekking, een.groep, een.volgorde}] = &een;
        }
    }

    std::string lijst() const {
        const std::string toen = std::to_string(steekproef_.populatie.aantal);
        if (hex(populatieHash(populatie_)) == steekproef_.populatieHash) {
            if (std::cmp_equal(populatie_.aantal(), steekproef_.populatie.aantal)) return {};
            return "Volgens het bewijs waren er " + toen + " dossiers, maar deze lijst heeft er " +
                   std::to_string(populatie_.aantal()) + ".";
        }
        const auto buiten =
            std::ranges::count_if(bewijs_.dossiers, [&](const Steekproefdossier& een) {
                return isOoitGetrokken(een) && !populatie_.plaats(*pseudoniemUit(een.pseudoniem));
            });
        std::string uit = "De lijst is een andere dan bij de trekking. Bij de trekking waren er " +
                          toen + " dossiers, nu " + std::to_string(populatie_.aantal()) + ".";
        if (buiten > 0)
            uit += " Van de getrokken dossiers " +
                   (buiten == 1 ? "staat er 1" : "staan er " + std::to_string(buiten)) +
                   " niet in deze lijst.";
        return uit;
    }

    std::string vastlegging() const {
        if (sha256Hex(vastleggingstekst(steekproef_)) != steekproef_.vastleggingHash)
            return steekproef_.binding
                       ? "Het kenmerk van wat vooraf is vastgelegd is een ander: de lijst, het "
                         "plan, "
                         "de organisatie, het onderzoek of het formulier is later gewijzigd."
                       : "Het kenmerk van wat vooraf is vastgelegd is een ander: de lijst, de "
                         "groepen "
                         "of de aantallen zijn later gewijzigd.";
        std::vector<Populatiegroep> geteld = groepen(populatie_, steekproef_.kolom);
        for (std::size_t i = 0; i < geteld.size() && i < steekproef_.groepen.size(); ++i)
            geteld[i].trek = steekproef_.groepen[i].trek;
        return geteld == steekproef_.groepen ? ""
                                             : "De groepen hebben in de lijst andere aantallen.";
    }

    /// What the population is not, as this list gives it.
    std::string gaten() const {
        const Populatiegrens& toen = steekproef_.populatie.grens;
        if (toen.reeksen != grens_.reeksen || toen.korteReeksen != grens_.korteReeksen)
            return "De gaten in de nummering zijn in deze lijst andere.";
        if (toen.maandenZonder != grens_.maandenZonder)
            return "De maanden zonder melding zijn in deze lijst andere.";
        return toen.afgekapt == grens_.afgekapt
                   ? ""
                   : "In deze lijst zijn er meer of minder nummers die afgekapt lijken.";
    }

    bool isHetzelfdeBestand() const {
        const auto& toen = steekproef_.populatie.grens.verslag;
        return toen && grens_.verslag && toen->sha256 == grens_.verslag->sha256;
    }

    /// Before there was a reason for it, tabs with a heading and no rows had another.
    std::vector<NietGelezenBlad> metEigenReden(std::vector<NietGelezenBlad> toen) const {
        const auto& nu = grens_.verslag->nietGelezen;
        for (std::size_t i = 0; i < std::min(toen.size(), nu.size()); ++i)
            if (toen[i].waarom == NietGelezenBlad::Waarom::geenBekendeKoppen &&
                nu[i].waarom == NietGelezenBlad::Waarom::geenRijen)
                toen[i].waarom = nu[i].waarom;
        return toen;
    }

    /// How the same file was read.
    std::string gelezen() const {
        Leesverslag toen = steekproef_.populatie.grens.verslag.value();
        toen.bestand = grens_.verslag->bestand;  // the name of a file may change
        toen.nietGelezen = metEigenReden(std::move(toen.nietGelezen));
        return toen == *grens_.verslag &&
                       steekproef_.populatie.grens.overgeslagenRijen == grens_.overgeslagenRijen
                   ? ""
                   : "Het bewijs noemt een ander tabblad of bereik, of een ander aantal rijen of "
                     "verborgen rijen, dan er in dit bestand staat.";
    }

    std::string startwaarden() const {
        std::set<std::string> gezien;
        std::string vorige = steekproef_.vastgelegdOp;
        for (const Trekking& een : bewijs_.trekkingen) {
            const std::string welke = "Trekking " + std::to_string(een.nr);
            if (!isStartwaarde(een)) return welke + ": de startwaarde heeft niet de juiste vorm.";
            if (!gezien.insert(een.startwaarde).second)
                return welke + ": deze startwaarde is eerder gebruikt.";
            if (een.wanneer < vorige)
                return welke + " is van vóór de vastlegging of van vóór een eerdere trekking.";
            vorige = een.wanneer;
        }
        return bewijs_.trekkingen.empty() ? "Er is nog niet getrokken." : "";
    }

    std::string aantallen(const Trekking& trekking) const {
        if (trekking.aantallen.size() != steekproef_.groepen.size())
            return "De aantallen passen niet bij de groepen.";
        std::vector<Populatiegroep> verwacht = steekproef_.groepen;
        if (trekking.nr > 1) {
            std::int64_t samen = 0;
            for (std::size_t i = 0; i < verwacht.size(); ++i) {
                samen += trekking.aantallen[i];
                verwacht[i].aantal -= eerderIn(verwacht[i].naam, trekking.nr);
            }
            if (std::cmp_greater(samen, populatie_.aantal())) return std::string(kAantalKanNiet);
            try {
                verwacht = verdeel(verwacht, static_cast<int>(samen));
            } catch (const std::invalid_argument&) {
                return std::string(kAantalKanNiet);
            }
        }
        for (std::size_t i = 0; i < verwacht.size(); ++i)
            if (verwacht[i].trek != trekking.aantallen[i])
                return "Uit groep " + aangehaald(verwacht[i].naam) + " zijn er " +
                       std::to_string(trekking.aantallen[i]) + " getrokken; het moeten er " +
                       std::to_string(verwacht[i].trek) + " zijn.";
        return {};
    }

    /// Draws again: what stands in the certificate must be what comes out, with its lot.
    std::string dossiers(const Trekking& trekking) const {
        Trekplan plan{steekproef_.kolom, steekproef_.groepen};
        if (trekking.aantallen.size() != plan.groepen.size()) return aantallen(trekking);
        std::size_t inBewijs = 0;
        int meeste = 0;
        for (const auto& [plek, een] : opPlek_)
            if (een->trekking == trekking.nr) {
                ++inBewijs;
                meeste = std::max(meeste, een->volgorde);
            }
        for (std::size_t i = 0; i < plan.groepen.size(); ++i)
            plan.groepen[i].trek = trekking.aantallen[i];
        for (const Getrokkene& een :
             trek(populatie_, plan, trekking.startwaarde, eerder(trekking.nr), meeste)) {
            const Plek plek{trekking.nr, een.groep, een.volgorde};
            const auto gevonden = opPlek_.find(plek);
            if (gevonden == opPlek_.end() && een.reserve) continue;
            const std::string pseudoniem = pseudoniemTekst(populatie_.pseudoniem(een.plaats));
            if (gevonden == opPlek_.end() || gevonden->second->pseudoniem != pseudoniem)
                return "Op " + plekInWoorden(plek) + " hoort " + pseudoniem + "; in het bewijs " +
                       (gevonden == opPlek_.end() ? "staat daar niets."
                                                  : "staat " + gevonden->second->pseudoniem + ".");
            if (gevonden->second->lot != hex(een.lot))
                return pseudoniem + " heeft in het bewijs een ander lot.";
            if (!een.reserve && gevonden->second->stand == Dossierstand::reserve)
                return pseudoniem + " is getrokken, maar heet in het bewijs reserve.";
            --inBewijs;
        }
        return inBewijs == 0 ? "" : "Het bewijs heeft dossiers die niet uit deze trekking komen.";
    }

    std::string vervangingen() const {
        std::map<std::string, std::string> vervangenDoor;
        for (const auto& [plek, een] : opPlek_) {
            const bool isReserve = een->volgorde > getrokkenUit(*een);
            if (isReserve && een->stand != Dossierstand::reserve && een->vervangt.empty())
                return een->pseudoniem + " is een reserve die meetelt, maar vervangt niemand.";
            if (een->vervangt.empty()) continue;
            const auto weg = opPseudoniem_.find(een->vervangt);
            // Only what came before can be replaced: reserves that replace each other would make
            // way for a later one.
            if (!isReserve || weg == opPseudoniem_.end() ||
                weg->second->stand != Dossierstand::vervangen || weg->second->groep != een->groep ||
                !komtVoor(*weg->second, *een))
                return een->pseudoniem + " kan " + een->vervangt + " niet vervangen.";
            if (!vervangenDoor.emplace(een->vervangt, een->pseudoniem).second)
                return een->vervangt + " is twee keer vervangen.";
            // opPlek_ goes by lot: the one before must have been used before this one.
            const auto vorige = opPlek_.find({een->trekking, een->groep, een->volgorde - 1});
            if (vorige == opPlek_.end() || vorige->second->stand == Dossierstand::reserve)
                return een->pseudoniem + " was niet de eerste reserve.";
        }
        for (const Steekproefdossier& een : bewijs_.dossiers)
            if (een.stand == Dossierstand::vervangen &&
                (een.reden.empty() || !vervangenDoor.contains(een.pseudoniem)))
                return een.pseudoniem + " is vervangen zonder reden of zonder ander dossier.";
        return {};
    }

    /// Of each draw the lowest lots are read twice; who takes their place is too.
    std::string dubbele() const {
        std::map<std::string, bool> verwacht;
        for (const Trekking& een : bewijs_.trekkingen)
            for (const Steekproefdossier* dossier : dubbelBij(een))
                verwacht[dossier->pseudoniem] = true;
        for (const auto& [plek, een] : opPlek_)  // by draw and lot: who is replaced comes first
            if (!een->vervangt.empty()) verwacht[een->pseudoniem] = verwacht[een->vervangt];
        for (const Steekproefdossier& een : bewijs_.dossiers)
            if (een.dubbel != verwacht[een.pseudoniem])
                return een.pseudoniem + (een.dubbel ? " heeft een tweede lezer, maar hoort er geen "
                                                      "te hebben."
                                                    : " hoort een tweede lezer te hebben.");
        return {};
    }

    /// Every dossier stands in the certificate once, in a draw or picked on purpose.
    std::string volledig() const {
        std::size_t gericht = 0;
        for (const Steekproefdossier& een : bewijs_.dossiers) {
            const bool inTrekking = een.stand != Dossierstand::gericht;
            gericht += inTrekking ? 0 : 1;
            if (inTrekking != (een.trekking > 0) ||
                een.trekking > static_cast<int>(bewijs_.trekkingen.size()))
                return een.pseudoniem + " hoort bij geen trekking.";
        }
        if (opPseudoniem_.size() != bewijs_.dossiers.size() ||
            opPlek_.size() + gericht != bewijs_.dossiers.size())
            return "Een dossier staat er twee keer in.";
        for (std::size_t i = 0; i < bewijs_.trekkingen.size(); ++i)
            if (bewijs_.trekkingen[i].nr != static_cast<int>(i) + 1)
                return "De trekkingen zijn niet op volgorde genummerd.";
        return {};
    }

  private:
    std::vector<Pseudoniem> eerder(int trekking) const {
        std::vector<Pseudoniem> uit;
        for (const Steekproefdossier& een : bewijs_.dossiers)
            if (isOoitGetrokken(een) && een.trekking < trekking)
                uit.push_back(*pseudoniemUit(een.pseudoniem));
        return uit;
    }

    std::int64_t eerderIn(const std::string& groep, int trekking) const {
        return std::ranges::count_if(bewijs_.dossiers, [&](const Steekproefdossier& een) {
            return isOoitGetrokken(een) && een.trekking < trekking && een.groep == groep;
        });
    }

    /// What one draw gave, without reserves, as far as a second person reads it too.
    std::vector<const Steekproefdossier*> dubbelBij(const Trekking& trekking) const {
        std::vector<const Steekproefdossier*> uit;
        for (const auto& [plek, een] : opPlek_)
            if (een->trekking == trekking.nr && een->volgorde <= getrokkenUit(*een))
                uit.push_back(een);
        std::ranges::sort(uit, {}, [](const Steekproefdossier* een) { return een->lot; });
        const auto deel = static_cast<std::size_t>(std::min(100, steekproef_.dubbelPercentage));
        uit.resize((uit.size() * deel + 99) / 100);
        return uit;
    }

    /// How many its draw took from the group of a dossier.
    int getrokkenUit(const Steekproefdossier& dossier) const {
        for (const Trekking& een : bewijs_.trekkingen)
            for (std::size_t i = 0; een.nr == dossier.trekking && i < een.aantallen.size(); ++i)
                if (i < steekproef_.groepen.size() && steekproef_.groepen[i].naam == dossier.groep)
                    return een.aantallen[i];
        return 0;
    }

    const Trekkingsbewijs& bewijs_;
    const Dossiersteekproef& steekproef_;
    const Populatie& populatie_;
    const Populatiegrens& grens_;
    std::map<std::string, const Steekproefdossier*> opPseudoniem_;
    std::map<Plek, const Steekproefdossier*> opPlek_;
};

}  // namespace

std::vector<Controlestap> controleerBewijs(const Trekkingsbewijs& bewijs,
                                           const Populatielijst& lijst) {
    const Controle controle(bewijs, lijst);
    const bool bindtAlles = bewijs.steekproef.binding.has_value();
    std::vector<Controlestap> uit;
    const auto stap = [&](const std::string& wat, const std::string& verschil) {
        uit.push_back({verschil.empty(), wat, verschil});
    };
    stap("De lijst heeft dezelfde " + std::to_string(bewijs.steekproef.populatie.aantal) +
             " dossiers als bij de trekking.",
         controle.lijst());
    stap(bindtAlles ? "De lijst, het plan, de organisatie, het onderzoek en het formulier zijn "
                      "zoals ze vooraf zijn vastgelegd."
                    : "De lijst, de groepen en de aantallen zijn zoals ze vooraf zijn vastgelegd.",
         controle.vastlegging());
    if (bindtAlles && bewijs.steekproef.populatie.grens.verslag) {
        stap("De gaten in de nummering en de maanden zonder melding zijn die van de lijst.",
             controle.gaten());
        if (controle.isHetzelfdeBestand())
            stap("Het bestand is gelezen zoals toen.", controle.gelezen());
    }
    stap("De startwaarden zijn van na de vastlegging, en elke is één keer gebruikt.",
         controle.startwaarden());
    stap("Elk dossier staat één keer in het bewijs.", controle.volledig());
    for (const Trekking& een : bewijs.trekkingen) {
        const std::string welke = "Trekking " + std::to_string(een.nr) + ": ";
        stap(welke + "uit elke groep is het juiste aantal getrokken.", controle.aantallen(een));
        stap(welke + "het zijn de dossiers met de laagste loten.", controle.dossiers(een));
    }
    stap("Elk vervangen dossier is vervangen door de eerste reserve uit zijn groep.",
         controle.vervangingen());
    if (bindtAlles)
        stap("Een tweede lezer leest de dossiers met de laagste loten.", controle.dubbele());
    return uit;
}

std::vector<std::string> nietNagegaan(const Trekkingsbewijs& bewijs, const Populatielijst& lijst) {
    if (!bewijs.steekproef.binding)
        return {
            "Dit bewijs is van de eerste vorm. Het legt de lijst, de groepen en de aantallen vast. "
            "De naam van de organisatie, het onderzoek, het formulier, de peildatum en het deel "
            "voor een tweede lezer legt het niet vast: die kunnen later veranderd zijn. Ook zegt "
            "het niet uit welk tabblad de lijst kwam en wat er in de lijst ontbreekt."};
    if (!bewijs.steekproef.populatie.grens.verslag)
        return {
            "De lijst is met een oudere Maatlat gelezen. Uit welk bestand en welk tabblad zij "
            "kwam, "
            "en wat er in de lijst ontbreekt, is niet opgeslagen."};
    if (Controle(bewijs, lijst).isHetzelfdeBestand()) return {};
    return {
        "Dit is een ander bestand dan bij de trekking. Of de dossiers dezelfde zijn, staat "
        "hierboven. Het tabblad, het bereik en de verborgen rijen zijn niet nagegaan."};
}

}  // namespace maatlat
