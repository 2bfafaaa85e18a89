// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/voortgangwacht.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <string_view>
#include <utility>

#include "domain/dag.h"
#include "store/landelijk/tweede_score_store.h"
#include "store/opvolging/opvolgdag_store.h"
#include "store/toetskop_store.h"
#include "taal/tijd.h"

namespace maatlat {

namespace {

constexpr int kVoortgangDagen = 31;

/// What somebody does about something that is not done yet, by how its key begins.
struct Voortgangwerk {
    std::string_view soort;
    std::string_view organisatie;  ///< what the organisation does; empty: it waits for the other
    std::string_view inspectie;    ///< what the inspectie does; empty: nothing before it is late
    std::string_view telaat;       ///< what the inspectie does when it is late
    std::string_view agenda;
};
constexpr std::array kVoortgangwerk{
    Voortgangwerk{"maatregel", "een maatregel uitvoeren en dat melden", "",
                  "een maatregel is over de termijn: nagaan hoe het staat",
                  "Maatlat: de termijn van een maatregel"},
    Voortgangwerk{"melding", "de voortgang melden", "",
                  "een melding is er niet: de organisatie aanspreken",
                  "Maatlat: de voortgang melden"},
    Voortgangwerk{"audit", "een eigen audit indienen", "",
                  "een eigen audit is er niet: de organisatie aanspreken",
                  "Maatlat: een eigen audit indienen"},
    Voortgangwerk{"verificatie", "", "een maatregel verifiëren", "een maatregel verifiëren",
                  "Maatlat: een maatregel verifiëren"},
    Voortgangwerk{"uitstel", "", "beslissen over een verzoek van de organisatie",
                  "beslissen over een verzoek van de organisatie",
                  "Maatlat: beslissen over een verzoek"},
};

const Voortgangwerk* voortgangwerkVan(std::string_view wat) {
    const auto soort = wat.substr(0, wat.find('/'));
    const auto een = std::ranges::find(kVoortgangwerk, soort, &Voortgangwerk::soort);
    return een == kVoortgangwerk.end() ? nullptr : &*een;
}

std::string_view watTeDoen(const Voortgangwerk& werk, const Doelwit& doelwit, bool telaat) {
    if (doelwit.eigenOrganisatie) return werk.organisatie;
    return telaat ? werk.telaat : werk.inspectie;
}

Wachtregel voortgangregel(const Toetskop& kop, const opvolgdagStore::Dag& dag,
                          std::string_view doet, bool telaat) {
    Wachtregel uit;
    uit.toets = kop.nr;
    uit.organisatie = kop.organisatie;
    uit.onderzoekId = kop.onderzoekId;
    uit.onderzoek = kop.onderzoekNaam;
    uit.voortgang = dag.wat;
    uit.wat = std::string(doet) + (dag.over.empty() ? "" : " (" + dag.over + ")");
    uit.tot = dag.dag;
    uit.telaat = telaat;
    return uit;
}

/// Whether this person acts for one of the two sides, and does not only read. What follows a
/// zelfevaluatie is of the organisation alone.
bool doetMee(const Persoon& persoon, const Toetskop& kop, const Doelwit& doelwit) {
    const Betrokkenheid wie = betrokkenheid(persoon, doelwit);
    if (kop.soort == Toetssoort::zelfevaluatie && !doelwit.eigenOrganisatie) return false;
    return is(Hoedanigheid::organisatie, wie) || is(Hoedanigheid::toezichthouder, wie);
}

/// What must be done up to and including so many days from now.
std::vector<Wachtregel> wachtTotDag(const Toetseninzage& alle, const std::string& onderzoek,
                                    int dagenVooruit) {
    const std::string vandaag = dagVan(alle.werkplek().nu());
    const std::string tot = iso(*dagUit(vandaag) + std::chrono::days(dagenVooruit));
    const auto dagen = opvolgdagStore::voor(alle.recht(), tot, onderzoek);
    std::map<std::int64_t, std::vector<const opvolgdagStore::Dag*>> perToets;
    for (const auto& een : dagen)
        perToets[een.toets].push_back(&een.dag);
    std::vector<std::int64_t> nummers;
    for (const auto& een : perToets)
        nummers.push_back(een.first);
    std::vector<Wachtregel> uit;
    alle.elkBetrokken(nummers, [&](const Toetsinzage& inzage) {
        if (!inzage.mag(Actie::opvolgingLezen) ||
            !doetMee(alle.persoon(), inzage.kop(), inzage.doelwit()))
            return;
        for (const opvolgdagStore::Dag* dag : perToets[inzage.nr()]) {
            const bool telaat = !dag->dag.empty() && dag->dag < vandaag;
            const Voortgangwerk* werk = voortgangwerkVan(dag->wat);
            const auto doet = werk ? watTeDoen(*werk, inzage.doelwit(), telaat) : "";
            if (!doet.empty()) uit.push_back(voortgangregel(inzage.kop(), *dag, doet, telaat));
        }
    });
    std::ranges::stable_sort(
        uit, {}, [](const Wachtregel& een) { return std::pair(een.tot.empty(), een.tot); });
    return uit;
}

}  // namespace

std::vector<Wachtregel> voortgangWachtOp(const Toetseninzage& alle, const std::string& onderzoek) {
    return wachtTotDag(alle, onderzoek, kVoortgangDagen);
}

std::vector<Wachtregel> teLaatInVoortgang(Werkplek& werkplek, const Persoon& persoon) {
    return inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        auto uit = wachtTotDag(alle, {}, -1);
        std::erase_if(uit, [](const Wachtregel& een) { return !een.telaat; });
        return uit;
    });
}

std::vector<Wachtregel> tweedeScoresWachtOp(const Toetseninzage& alle,
                                            const std::string& onderzoek) {
    std::vector<Wachtregel> uit;
    const auto nummers = tweedeScoreStore::openVoor(alle, alle.persoon().nr, onderzoek);
    alle.elkTweedeScores(nummers, [&](const Toetsinzage& inzage) {
        if (toetskopStore::aantalBeoordeeld(inzage) < inzage.kader()->aantalBeoordeeld()) return;
        Wachtregel& een = uit.emplace_back();
        een.toets = inzage.nr();
        een.organisatie = inzage.kop().organisatie;
        een.onderzoekId = inzage.kop().onderzoekId;
        een.onderzoek = inzage.kop().onderzoekNaam;
        een.voortgang = kTweedeScoresWacht;
        een.wat = "tweede scores geven, zonder die van het team te zien";
    });
    return uit;
}

std::vector<Wachtregel> tweedeScoresWachtOp(Werkplek& werkplek, const Persoon& persoon) {
    return inzienAlle(werkplek, persoon,
                      [](const Toetseninzage& alle) { return tweedeScoresWachtOp(alle); });
}

std::string voortgangsagenda(const std::string& voortgang) {
    if (voortgang == kTweedeScoresWacht) return "Maatlat: tweede scores geven";
    const Voortgangwerk* werk = voortgangwerkVan(voortgang);
    return werk ? std::string(werk->agenda) : std::string();
}

}  // namespace maatlat
