// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/teams.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/landelijk/tweede_score_store.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/teamlid.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

using Nummers = std::set<std::int64_t>;

Nummers alsSet(const std::vector<std::int64_t>& personen) {
    return {personen.begin(), personen.end()};
}

/// Everybody in `een` who is not in `ander`.
Nummers zonder(const Nummers& een, const Nummers& ander) {
    Nummers uit;
    std::ranges::set_difference(een, ander, std::inserter(uit, uit.end()));
    return uit;
}

/// The toetsen of an onderzoek of the inspectie, by organisation.
std::vector<Toetskop> wijzigbareToetsen(const Toetseninzage& alle, const std::string& onderzoekId,
                                        Teamrooster& uit) {
    const auto onderzoek = onderzoekStore::lees(alle, onderzoekId);
    if (!onderzoek || onderzoek->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    uit.onderzoekId = onderzoekId;
    uit.onderzoekNaam = onderzoek->onderzoek.naam;
    std::vector<Toetskop> koppen;
    alle.elkVan(onderzoekId, [&](const Toetsinzage& inzage) {
        if (inzage.mag(Actie::teamWijzigen))
            koppen.push_back(inzage.kop());
        else
            (inzage.kop().onderzoekGesloten ? uit.gesloten : uit.vast)
                .push_back(inzage.kop().organisatie);
    });
    const Collatie collatie;
    std::ranges::sort(koppen, std::cref(collatie), &Toetskop::organisatie);
    std::ranges::sort(uit.vast, std::cref(collatie));
    std::ranges::sort(uit.gesloten, std::cref(collatie));
    return koppen;
}

/// Who changed the team of a toets last, and when, in words.
std::string doorWie(Sessie& sessie, std::int64_t toets) {
    const auto regels =
        logboek::alle(sessie, Gebeurtenis::teamGewijzigd, "toets " + std::to_string(toets));
    if (regels.empty()) return {};
    // The log knows people by number.
    const std::string& wie = regels.back().wie;
    constexpr std::string_view kPersoon = "persoon ";
    const std::string naam = wie.starts_with(kPersoon)
                                 ? persoonsnaam(sessie, std::stoll(wie.substr(kPersoon.size())))
                                 : wie;
    return ", door " + naam + " op " + datumEnTijd(regels.back().wanneer);
}

/// What somebody else changed in this team since it was shown, cell by cell.
void noemIntussen(std::vector<Veldfouten::Fout>& fouten, Sessie& sessie, const Toetskop& kop,
                  const Nummers& was) {
    const Nummers nu = alsSet(kop.team);
    const std::string door = doorWie(sessie, kop.nr);
    const auto noem = [&](const Nummers& wie, const char* wat) {
        for (const std::int64_t een : wie)
            fouten.push_back({teamveld(kop.nr, een),
                              kop.organisatie + ": " + persoonsnaam(sessie, een) + " is intussen " +
                                  wat + " het team" + door + ". Kijk of uw keuze voor " +
                                  kop.organisatie + " nog klopt, en sla opnieuw op."});
    };
    noem(zonder(nu, was), "gezet in");
    noem(zonder(was, nu), "gehaald uit");
}

/// Who comes into this team and cannot.
void noemWieNietKan(std::vector<Veldfouten::Fout>& fouten, const Toetslezing& sessie,
                    const Toetskop& kop, const Nummers& nieuw) {
    const auto tweede = tweedeScoreStore::beoordelaar(sessie);
    for (const std::int64_t nr : nieuw) {
        const auto wie = persoonStore::lees(sessie, nr);
        std::string bezwaar =
            wie ? bezwaarAlsInspecteur(*wie, persoonStore::werkteBij(sessie, nr, kop.organisatieNu),
                                       kop.organisatie)
                : "is onbekend";
        if (bezwaar.empty() && tweede && tweede->persoon == nr && tweede->ingediend.empty())
            bezwaar = "geeft de tweede scores van deze toets";
        if (!bezwaar.empty())
            fouten.push_back({teamveld(kop.nr, nr),
                              kop.organisatie + ": " + persoonsnaam(sessie, nr) + " " + bezwaar +
                                  ", en kan niet in dit team. Kies iemand anders."});
    }
}

}  // namespace

bool Teamrooster::kan(const Teamrij& rij, const Teaminspecteur& wie) const {
    return wie.bezwaar.empty() && !rij.werktenErbij.contains(wie.nr);
}

Nummers Teamkeuze::op(const Nummers& nu) const {
    Nummers uit = zonder(nu, zonder(was, wordt));
    uit.merge(zonder(wordt, was));
    return uit;
}

std::string teamveld(std::int64_t toets, std::int64_t persoon) {
    return "lid-" + std::to_string(toets) + "-" + std::to_string(persoon);
}

std::string teamwaarschuwing(Toetsstatus status, int aantal) {
    if (staatVast(status) || aantal > 1) return {};
    return aantal == 1 ? "Met één persoon kan niemand vaststellen."
                       : "Er is nog niemand die de toets kan doen.";
}

Teamrooster teamrooster(Werkplek& werkplek, const Persoon& persoon,
                        const std::string& onderzoekId) {
    return inzienAlle(werkplek, persoon, Actie::teamWijzigen, [&](const Toetseninzage& alle) {
        Teamrooster uit;
        Nummers inTeam;
        const auto werkten = persoonStore::wieWerkteWaar(alle);
        for (Toetskop& kop : wijzigbareToetsen(alle, onderzoekId, uit)) {
            inTeam.insert(kop.team.begin(), kop.team.end());
            Teamrij& rij = uit.rijen.emplace_back();
            if (const auto van = werkten.find(kop.organisatieNu); van != werkten.end())
                rij.werktenErbij = van->second;
            rij.kop = std::move(kop);
        }
        for (const Persoon& een : persoonStore::alle(alle)) {
            const std::string bezwaar = bezwaarAlsInspecteur(een, false, {});
            // Who is in a team stays in sight, whatever happened to them: else that team could
            // not be seen as it is, nor changed.
            if (bezwaar.empty() || inTeam.contains(een.nr))
                uit.inspecteurs.push_back({een.nr, een.naam, bezwaar});
        }
        const Collatie collatie;
        std::ranges::sort(uit.inspecteurs, std::cref(collatie), &Teaminspecteur::naam);
        return uit;
    });
}

int zetTeams(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoekId,
             const std::vector<Teamkeuze>& keuzes) {
    return handel(werkplek, handeling, Actie::teamWijzigen, [&](Transactie& transactie) {
        std::vector<Veldfouten::Fout> fouten;
        int gewijzigd = 0;
        for (const Teamkeuze& een : keuzes) {
            if (!een.gewijzigd()) continue;
            const ToetsTransactie toets(werkplek, transactie, handeling.wie, een.toets,
                                        Actie::teamWijzigen);
            const Toetskop& kop = toets.kop();
            if (kop.onderzoekId != onderzoekId) throw Onvindbaar();
            const Nummers nu = alsSet(kop.team);
            if (nu == een.wordt) continue;
            if (nu != een.was) noemIntussen(fouten, toets, kop, een.was);
            noemWieNietKan(fouten, toets, kop, zonder(een.wordt, een.was));
            if (!fouten.empty()) continue;
            toetskopStore::zetTeam(toets, {een.wordt.begin(), een.wordt.end()});
            ++gewijzigd;
        }
        if (!fouten.empty()) throw Veldfouten(fouten);
        return gewijzigd;
    });
}

}  // namespace maatlat
