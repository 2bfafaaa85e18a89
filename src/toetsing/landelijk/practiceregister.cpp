// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/practiceregister.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/fouten.h"
#include "store/landelijk/leren_store.h"
#include "store/onderzoek_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zoekvorm.h"
#include "toetsing/landelijk/ingelezen_practices.h"
#include "toetsing/verwachtingcodes.h"

namespace maatlat {

namespace {

using lerenStore::Vindplek;
using lerenStore::Zoekvraag;

constexpr int kMeesteRegisterbladen = 100'000;  // more than there can be

/// What was chosen, as what it is in the kader.
struct Plek {
    const Thema* thema = nullptr;
    const Criterium* criterium = nullptr;
    const Verwachting* verwachting = nullptr;
    bool gekozen() const { return thema || criterium || verwachting; }
};

Plek plekVan(const Toetsingskader& kader, const std::string& code) {
    Plek uit;
    for (const Thema& een : kader.themas)
        if (een.code == code) uit.thema = &een;
    uit.criterium = kader.criterium(code);
    uit.verwachting = kader.verwachting(code);
    if (uit.verwachting && !uit.verwachting->beoordeeld) uit.verwachting = nullptr;
    return uit;
}

/// Of what was read from texts: whether it belongs to the place that was chosen.
bool hoortBij(const Registerpractice& een, const Plek& plek) {
    if (plek.thema) return een.thema == plek.thema->code;
    const auto staatBij = [&](const std::string& code) {
        return std::ranges::find(een.verwachtingen, code) != een.verwachtingen.end();
    };
    if (plek.verwachting) return staatBij(plek.verwachting->code);
    if (!plek.criterium) return true;
    return std::ranges::any_of(plek.criterium->verwachtingen,
                               [&](const Verwachting& deel) { return staatBij(deel.code); });
}

bool noemt(const Registerpractice& een, const std::vector<std::string>& woorden) {
    if (woorden.empty()) return true;
    std::string tekst = een.tekst;
    for (const Practiceorganisatie& wie : een.organisaties)
        tekst += " " + wie.naam;
    return komenAlleVoor(woorden, zoekvorm(tekst));
}

Practiceorganisatie organisatieVan(const Vindplek& van) {
    constexpr std::array kWegen{Practiceweg::toets, Practiceweg::eigenRapport,
                                Practiceweg::publicatie};
    return {van.organisatie, van.toets, kWegen.at(static_cast<std::size_t>(van.weg))};
}

Registerpractice alsPractice(const lerenStore::Practice& een, const Toetsingskader& kader) {
    Registerpractice uit;
    uit.organisaties = {organisatieVan(een.van)};
    uit.tekst = een.tekst;
    uit.opgemaakt = true;
    uit.thema = een.thema;
    for (const Thema& thema : kader.themas)
        if (thema.code == een.thema) uit.themanaam = thema.naam;
    uit.verwachtingen = codesInTekst(een.tekst, kader);
    if (!uit.verwachtingen.empty()) uit.plaatser = Plaatser::team;
    uit.onderzoekId = een.van.onderzoekId;
    uit.onderzoekNaam = een.van.onderzoekNaam;
    uit.vastgesteldOp = dagVan(een.van.vastgesteldOp);
    return uit;
}

/// By what is chosen of what stands in the texts themselves.
struct Keus {
    Plek plek;
    std::vector<std::string> woorden;  ///< in the form that is searched
    bool inTeksten() const { return !woorden.empty() || plek.criterium || plek.verwachting; }
    bool past(const Registerpractice& een) const {
        return hoortBij(een, plek) && noemt(een, woorden);
    }
};

Zoekvraag zoekvraagVan(const std::string& kaderHash, const Plek& plek) {
    Zoekvraag uit;
    uit.kader = kaderHash;
    if (plek.thema) uit.thema = plek.thema->code;
    return uit;
}

/// What was chosen by its text: how many, and those of them from `van` up to `tot`.
struct Gekozen {
    int aantal = 0;
    std::vector<Registerpractice> hier;
};

/// In one pass over all that the database finds, of which only that page is kept.
Gekozen kiesUitTeksten(const Leesrecht& recht, const Zoekvraag& zoek, const Keus& keus, int van,
                       int tot, const Toetsingskader& kader) {
    Gekozen uit;
    lerenStore::elk(recht, zoek, [&](const lerenStore::Practice& een) {
        Registerpractice practice = alsPractice(een, kader);
        if (!keus.past(practice)) return;
        if (van <= uit.aantal && uit.aantal < tot) uit.hier.push_back(std::move(practice));
        ++uit.aantal;
    });
    return uit;
}

Gekozen kiesPractices(const Leesrecht& recht, const Zoekvraag& zoek, const Keus& keus,
                      const Bladen& bladen, const Toetsingskader& kader) {
    if (keus.inTeksten())
        return kiesUitTeksten(recht, zoek, keus, bladen.ervoor(), bladen.tot(), kader);
    Gekozen uit;
    uit.aantal = lerenStore::aantal(recht, zoek);
    for (const lerenStore::Practice& een :
         lerenStore::practices(recht, zoek, bladen.ervoor(), bladen.tot() - bladen.ervoor()))
        uit.hier.push_back(alsPractice(een, kader));
    return uit;
}

/// First what was adopted here, then what was read from texts: those rounds are older.
void vulBlad(const Leesrecht& recht, const Zoekvraag& zoek, const Keus& keus,
             const std::vector<Registerpractice>& ingelezen, int blad, Registerblad& uit) {
    // The page that was asked for is nearly always there; one past the last is the last, and which
    // that is follows from the number.
    const Bladen gevraagd(kMeesteRegisterbladen * kBlokkenPerBlad, blad, kBlokkenPerBlad);
    Gekozen bewaard = kiesPractices(recht, zoek, keus, gevraagd, *uit.kader);
    uit.bladen = Bladen(bewaard.aantal + static_cast<int>(ingelezen.size()), blad, kBlokkenPerBlad);
    if (uit.bladen.blad() != gevraagd.blad())
        bewaard = kiesPractices(recht, zoek, keus, uit.bladen, *uit.kader);
    uit.practices = std::move(bewaard.hier);
    for (int i = std::max(uit.bladen.ervoor(), bewaard.aantal); i < uit.bladen.tot(); ++i)
        uit.practices.push_back(ingelezen[static_cast<std::size_t>(i - bewaard.aantal)]);
}

void vulVoldoen(const Leesrecht& recht, const std::string& kaderHash, Registerblad& uit) {
    const std::string& code = uit.verwachting->code;
    uit.aantalVoldoen = lerenStore::aantalVoldoende(recht, kaderHash, code);
    for (const Vindplek& een : lerenStore::voldoende(recht, kaderHash, code, kMeesteVoldoende))
        uit.voldoen.push_back(organisatieVan(een));
}

void vulKaders(const Toetseninzage& alle, Registerblad& uit) {
    std::vector<BewaardOnderzoek> onderzoeken = onderzoekStore::alle(alle);
    std::ranges::reverse(onderzoeken);
    for (const BewaardOnderzoek& een : onderzoeken) {
        if (een.soort == Toetssoort::zelfevaluatie ||
            std::ranges::find(uit.kaders, een.kaderHash, &Registerblad::Kaderkeus::hash) !=
                uit.kaders.end())
            continue;
        const auto kader = alle.werkplek().kader(alle, een.kaderHash);
        uit.kaders.push_back({een.kaderHash, kader->naam});
    }
}

}  // namespace

Registerblad practiceregister(Werkplek& werkplek, const Persoon& persoon,
                              const Registervraag& vraag, int blad) {
    return inzienAlle(werkplek, persoon, Actie::publicatiesLezen, [&](const Toetseninzage& alle) {
        Registerblad uit;
        vulKaders(alle, uit);
        if (uit.kaders.empty() && vraag.kader.empty()) return uit;
        const auto gekozen =
            vraag.kader.empty()
                ? uit.kaders.begin()
                : std::ranges::find(uit.kaders, vraag.kader, &Registerblad::Kaderkeus::hash);
        if (gekozen == uit.kaders.end()) throw Onvindbaar();
        std::rotate(uit.kaders.begin(), gekozen, gekozen + 1);
        const std::string& hash = uit.kaders.front().hash;
        uit.kader = werkplek.kader(alle, hash);
        const Plek plek = plekVan(*uit.kader, vraag.waar);
        uit.onbekend = !vraag.waar.empty() && !plek.gekozen();
        uit.verwachting = plek.verwachting;
        std::vector<Registerpractice> ingelezen = ingelezenPractices(alle, hash);
        const Keus keus{plek, zoekwoorden(vraag.woorden)};
        std::erase_if(ingelezen, [&](const Registerpractice& een) { return !keus.past(een); });
        const Leesrecht recht = alle.recht();
        vulBlad(recht, zoekvraagVan(hash, plek), keus, ingelezen, blad, uit);
        if (uit.verwachting) vulVoldoen(recht, hash, uit);
        return uit;
    });
}

std::map<std::string, std::vector<Registerpractice>> gepubliceerdePractices(
    const Toetseninzage& alle, const std::string& kaderHash, const std::vector<std::string>& codes,
    std::size_t hoogstens) {
    std::map<std::string, std::vector<Registerpractice>> uit;
    const auto voeg = [&](const Registerpractice& een) {
        for (const std::string& code : codes)
            if (std::ranges::find(een.verwachtingen, code) != een.verwachtingen.end() &&
                uit[code].size() < hoogstens)
                uit[code].push_back(een);
    };
    const auto kader = alle.werkplek().kader(alle, kaderHash);
    const Zoekvraag zoek{kaderHash, "", true};
    const Leesrecht recht = alle.recht();
    lerenStore::elk(recht, zoek,
                    [&](const lerenStore::Practice& een) { voeg(alsPractice(een, *kader)); });
    for (const Registerpractice& een : ingelezenPractices(alle, kaderHash))
        voeg(een);
    return uit;
}

}  // namespace maatlat
