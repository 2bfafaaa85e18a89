// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/hertoetsenkiezen.h"

#include <algorithm>
#include <map>
#include <utility>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "kader/bestand.h"
#include "kader/landelijk/hertoetsregels_lezer.h"
#include "rules/landelijk/hertoetskeuze.h"
#include "store/opvolging/opvolgdag_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/toetskop_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/opvolging/hertoets.h"

namespace maatlat {

namespace {

constexpr const char* kBestand = "landelijk/hertoetsregels.yaml";
constexpr std::size_t kGrootste = 1'000'000;

/// What the program keeps of them.
struct Regelgeheugen {
    Hertoetsregels regels;
};

Hertoetsregel gekozenRegel(Werkplek& werkplek, const Hertoetskeuzevraag& vraag,
                           const Toetsingskader& kader) {
    const Hertoetsregels& alle = hertoetsregels(werkplek);
    const auto een = vraag.regel.empty() ? alle.begin()
                                         : std::ranges::find(alle, vraag.regel, &Hertoetsregel::id);
    if (een == alle.end()) throw Onvindbaar();
    Hertoetsregel uit = *een;
    if (uit.soort == Hertoetsregelsoort::laagste && vraag.aantal > 0) uit.aantal = vraag.aantal;
    if (uit.soort != Hertoetsregelsoort::onvoldoende) return uit;
    if (!vraag.criterium.empty()) uit.criterium = vraag.criterium;
    if (kader.criterium(uit.criterium)) return uit;
    // The file names a criterium of one kader; another has others.
    if (!vraag.criterium.empty())
        throw Veldfouten("criterium", "Criterium " + vraag.criterium +
                                          " staat niet in dit toetsingskader. Kies er een uit de "
                                          "lijst.");
    if (const auto criteria = kader.criteria(); !criteria.empty())
        uit.criterium = criteria.front()->code;
    return uit;
}

/// Days of maatregelen are kept from when a plan is being made. They hold once it is carried out.
bool wordtUitgevoerd(const Toetsinzage& inzage) {
    const auto staat = opvolgingStore::lees(inzage);
    return staat && staat->stap == Opvolgstap::uitvoering;
}

/// The first last day of a maatregel that is not done, by number of the toets.
std::map<std::int64_t, std::string> eersteDagen(const Toetseninzage& alle,
                                                const Onderzoeksstand& stand,
                                                const std::string& onderzoek) {
    std::map<std::int64_t, std::string> uit;
    alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
        if (!inzage.mag(Actie::opvolgingLezen) || !stand.metNummer(inzage.nr()) ||
            !wordtUitgevoerd(inzage))
            return;
        for (const opvolgdagStore::Dag& een : opvolgdagStore::alle(inzage))
            if (een.wat.starts_with("maatregel/") && !een.dag.empty())
                if (const auto [plek, nieuw] = uit.try_emplace(inzage.nr(), een.dag); !nieuw)
                    plek->second = std::min(plek->second, een.dag);
    });
    return uit;
}

int dagenTussen(const std::string& van, const std::string& tot) {
    return static_cast<int>((*dagUit(tot) - *dagUit(van)).count());
}

/// What a list is made of.
struct Werk {
    const Onderzoeksstand& stand;
    const Beoordeling& beoordeling;
    std::map<std::int64_t, std::string> dagen;

    Hertoetskandidaat kandidaat(std::size_t plaats, int afstand,
                                Hertoetskandidaat::Waar waar) const {
        const Toets& toets = beoordeling.toets(plaats);
        Hertoetskandidaat uit;
        uit.waar = waar;
        uit.toets = stand.plekken.at(toets.organisatie).toets;
        uit.organisatie = toets.organisatie;
        uit.rang = beoordeling.ranglijst().rang(plaats).value_or(0);
        const Telling telling = beoordeling.ranglijst().telling(plaats);
        uit.voldoende = telling.voldoende;
        uit.beoordeeld = telling.beoordeeld();
        uit.afstand = afstand;
        if (const auto dag = dagen.find(uit.toets); dag != dagen.end()) uit.dag = dag->second;
        return uit;
    }
};

Hertoetslijst kies(const Werk& werk, const Hertoetsregel& regel, const std::string& vandaag) {
    switch (regel.soort) {
        case Hertoetsregelsoort::laagste:
            return kiesLaagste(werk.beoordeling, regel.aantal);
        case Hertoetsregelsoort::onvoldoende:
            return kiesOnvoldoende(werk.beoordeling,
                                   *werk.beoordeling.kader().criterium(regel.criterium));
        case Hertoetsregelsoort::maatregelTeLaat:
            break;
    }
    std::map<std::string, int> dagen;
    for (const auto& [toets, dag] : werk.dagen)
        dagen[werk.stand.metNummer(toets)->organisatie] = dagenTussen(vandaag, dag);
    return kiesTeLaat(werk.beoordeling, dagen, regel.dagen);
}

std::vector<Hertoetskandidaat> kandidaten(const Werk& werk, const Hertoetslijst& keuze) {
    using Waar = Hertoetskandidaat::Waar;
    std::vector<Hertoetskandidaat> uit;
    const auto voegToe = [&](const std::vector<Hertoetslijst::Plek>& plekken, Waar waar) {
        for (const Hertoetslijst::Plek& een : plekken)
            uit.push_back(werk.kandidaat(een.plaats, een.afstand, waar));
    };
    voegToe(keuze.erin, Waar::erin);
    voegToe(keuze.opDeGrens, Waar::opDeGrens);
    voegToe(keuze.netErbuiten, Waar::netErbuiten);
    for (const std::size_t een : keuze.nietTeBeoordelen)
        uit.push_back(werk.kandidaat(een, 0, Waar::nietTeBeoordelen));
    return uit;
}

/// Whether each on this page can get a hertoets, and where they would come.
void vulBezwaren(Hertoetskeuzeblad& blad, Werkplek& werkplek, const Persoon& persoon) {
    for (Hertoetskandidaat& een : blad.kandidaten) {
        const Hertoetsvoorstel van = hertoetsvoorstel(werkplek, persoon, een.toets);
        een.bezwaar = van.bezwaar;
        een.ander = van.ander;
        if (!van.bezwaar.empty()) continue;
        if (blad.waar.empty()) blad.waar = van.onderzoekNaam;
        blad.streef = std::max(blad.streef, van.streef);
    }
}

}  // namespace

void stelHertoetsregelsIn(Werkplek& werkplek, const std::filesystem::path& criteria) {
    const std::filesystem::path pad = criteria / kBestand;
    if (!std::filesystem::exists(pad)) return;
    werkplek.geheugen<Regelgeheugen>().regels =
        leesHertoetsregels(leesBestand(pad, kGrootste), pad.string());
}

const Hertoetsregels& hertoetsregels(Werkplek& werkplek) {
    return werkplek.geheugen<Regelgeheugen>().regels;
}

Hertoetskeuzeblad leesHertoetskeuze(Werkplek& werkplek, const Persoon& persoon,
                                    const std::string& onderzoek, const Hertoetskeuzevraag& vraag,
                                    int blad) {
    eisMag(persoon, Actie::onderzoekWijzigen);
    const Onderzoeksstand stand = leesVasteStand(werkplek, persoon, onderzoek);
    Hertoetskeuzeblad uit;
    uit.onderzoekNaam = stand.ronde.onderzoek.naam;
    uit.kader = std::make_shared<const Toetsingskader>(stand.ronde.kader);
    uit.regel = gekozenRegel(werkplek, vraag, *uit.kader);
    uit.vast = static_cast<int>(stand.ronde.toetsen.size());
    uit.toetsen = inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        return toetskopStore::aantallen(alle, onderzoek).toetsen;
    });
    const Regelset* regelset = stand.ronde.kader.regelset(stand.ronde.onderzoek.regelset);
    if (!regelset) throw Onvindbaar();
    const Beoordeling beoordeling(stand.ronde, *regelset);
    const std::string vandaag = dagVan(werkplek.nu());
    Werk werk{stand, beoordeling, {}};
    if (uit.regel.soort == Hertoetsregelsoort::maatregelTeLaat)
        werk.dagen = inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
            return eersteDagen(alle, stand, onderzoek);
        });
    const Hertoetslijst keuze = kies(werk, uit.regel, vandaag);
    uit.erin = static_cast<int>(keuze.erin.size());
    uit.nogTeKiezen = keuze.nogTeKiezen;
    uit.teWeinig = keuze.teWeinig;
    const auto lijst = kandidaten(werk, keuze);
    for (const Hertoetskandidaat& een : lijst)
        if (een.waar == Hertoetskandidaat::Waar::erin)
            uit.grens = std::max(uit.grens, een.voldoende);
    uit.bladen = Bladen(static_cast<int>(lijst.size()), blad, kRegelsPerBlad);
    uit.kandidaten.assign(lijst.begin() + uit.bladen.ervoor(), lijst.begin() + uit.bladen.tot());
    vulBezwaren(uit, werkplek, persoon);
    return uit;
}

int openGekozenHertoetsen(Werkplek& werkplek, const Handeling& handeling,
                          const std::string& onderzoek, const std::vector<std::int64_t>& toetsen,
                          const std::string& streef) {
    if (toetsen.empty())
        throw Veldfouten("toets",
                         "Zet een vinkje bij elke organisatie waar u een hertoets wilt openen.");
    return openHertoetsen(werkplek, handeling, onderzoek, toetsen, streef);
}

}  // namespace maatlat
