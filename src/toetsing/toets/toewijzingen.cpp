// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toewijzingen.h"

#include <algorithm>
#include <functional>
#include <optional>

#include "domain/fouten.h"
#include "domain/toets/veldopmerking.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/toets/toewijzing_store.h"
#include "store/toets/veld_store.h"
#include "taal/collatie.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordtoegang.h"
#include "toetsing/verantwoordelijke.h"

namespace maatlat {

namespace {

bool werktMee(const Toetsinzage& inzage, const Persoon& wie) {
    if (kanVerantwoordelijk(wie, inzage.kop())) return true;
    return wie.heeft(Rol::vtMedewerker) && wie.organisatie == inzage.kop().organisatieNu &&
           samenwerkingStore::taakVan(inzage, wie.nr) == Collegataak::meewerkt;
}

/// Follows a name; empty when this person can do what was assigned.
std::string waaromNietMeer(const Toetsinzage& inzage, const std::optional<Persoon>& wie,
                           std::int64_t nr) {
    const Toetskop& kop = inzage.kop();
    if (!wie || wie->geblokkeerd) return "is geblokkeerd";
    if (kop.soort == Toetssoort::zelfevaluatie)
        return werktMee(inzage, *wie) ? "" : "werkt niet meer mee";
    if (std::ranges::find(kop.team, nr) == kop.team.end()) return "zit niet meer in het team";
    if (!wie->heeft(Rol::inspecteur)) return "is geen inspecteur meer";
    return {};
}

bool kanToegewezen(const Toetsinzage& inzage, const std::optional<Persoon>& wie) {
    return wie && waaromNietMeer(inzage, wie, wie->nr).empty();
}

/// Who may be on the team, by number; who cannot any more is among them.
std::vector<std::int64_t> leden(const Toetsinzage& inzage) {
    if (inzage.kop().soort != Toetssoort::zelfevaluatie) return inzage.kop().team;
    std::vector<std::int64_t> uit;
    for (const Persoon& een : persoonStore::vanOrganisatie(inzage, inzage.kop().organisatieNu))
        uit.push_back(een.nr);
    return uit;
}

/// What the team says to each other, which is no part of the toets.
bool isTeamwerk(std::string_view sleutel) {
    return sleutel.starts_with(kVeldopmerkingvoor) || sleutel.starts_with(kToewijzingvoor);
}

}  // namespace

bool leestTeamwerk(const Toetsinzage& inzage) {
    return heeftTeamwerk(inzage.kop()) && inzage.mag(Actie::notitiesLezen) &&
           (inzage.kop().soort != Toetssoort::zelfevaluatie || inzage.doelwit().eigenOrganisatie);
}

bool leestSleutel(const Toetsinzage& inzage, std::string_view sleutel) {
    if (isVanOpvolging(sleutel) && !inzage.mag(Actie::opvolgingLezen)) return false;
    return inzage.mag(actieOmTeLezen(sleutel)) && (!isTeamwerk(sleutel) || leestTeamwerk(inzage));
}

bool heeftTeamwerk(const Toetskop& kop) {
    return kop.status != Toetsstatus::overgenomen;
}

void eisTeamwerk(const Toetsinzage& inzage) {
    if (!heeftTeamwerk(inzage.kop()))
        throw NietNu(
            "Een gepubliceerde ronde heeft geen team. Daar zijn geen toewijzingen en geen "
            "opmerkingen.");
}

std::map<std::string, Toegewezen> toegewezen(const Toetsinzage& inzage) {
    std::map<std::string, Toegewezen> uit;
    if (!leestTeamwerk(inzage)) return uit;
    std::map<std::int64_t, std::string> redenen;
    for (const auto& [code, een] : toewijzingStore::alle(inzage)) {
        if (!redenen.contains(een.persoon))
            redenen[een.persoon] =
                waaromNietMeer(inzage, persoonStore::lees(inzage, een.persoon), een.persoon);
        uit[code] = {een.persoon, persoonsnaam(inzage, een.persoon), redenen[een.persoon],
                     persoonsnaam(inzage, een.door), een.wanneer};
    }
    return uit;
}

std::vector<Persoon> toewijsbaar(const Toetsinzage& inzage) {
    std::vector<Persoon> uit;
    if (!heeftTeamwerk(inzage.kop())) return uit;
    for (const std::int64_t nr : leden(inzage))
        if (auto wie = persoonStore::lees(inzage, nr); kanToegewezen(inzage, wie))
            uit.push_back(std::move(*wie));
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

std::vector<Werkdeel> verdeling(const Toetsinzage& inzage) {
    std::vector<Werkdeel> uit;
    for (const auto& [code, een] : toegewezen(inzage)) {
        auto rij = std::ranges::find(uit, een.persoon, &Werkdeel::persoon);
        if (rij == uit.end())
            rij = uit.insert(uit.end(), {een.persoon, een.naam, een.waaromNietMeer, 0, 0});
        ++rij->aantal;
        const Veldsleutel score{Veldsoort::score, code};
        if (veldStore::lees(inzage, score.tekst()).waarde.empty()) ++rij->open;
    }
    const Collatie collatie;
    std::ranges::stable_sort(uit, std::cref(collatie), &Werkdeel::naam);
    return uit;
}

int wijsToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
            const std::vector<std::string>& verwachtingen, std::int64_t persoon) {
    return handel(
        werkplek, handeling, toets, Actie::toetsInvullen, [&](const ToetsTransactie& transactie) {
            eisTeamwerk(transactie);
            if (verwachtingen.empty())
                throw Veldfouten("aan",
                                 "Zet een vinkje bij de verwachtingen die u wilt toewijzen, of bij "
                                 "een heel criterium.");
            if (persoon != 0 && !kanToegewezen(transactie, persoonStore::lees(transactie, persoon)))
                throw Veldfouten("aan",
                                 transactie.kop().soort == Toetssoort::zelfevaluatie
                                     ? "Kies iemand die nu meewerkt aan deze zelfevaluatie. Is dat "
                                       "intussen gewijzigd? Ververs dan de pagina."
                                     : "Kies iemand die nu in het team zit. Is het team intussen "
                                       "gewijzigd? Ververs dan de pagina.");
            int uit = 0;
            for (const std::string& code : verwachtingen) {
                const Verwachting* van = transactie.kader()->verwachting(code);
                if (!van || !van->beoordeeld) throw Onvindbaar();
                uit += toewijzingStore::wijs(transactie, code, persoon, handeling.wie.nr) ? 1 : 0;
            }
            return uit;
        });
}

}  // namespace maatlat
