// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/practiceregister.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/fouten.h"
#include "store/landelijk/leren_store.h"
#include "store/onderzoek_store.h"
#include "store/publicatie/publicatie_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zoekvorm.h"
#include "toetsing/landelijk/ingelezen_practices.h"
#include "toetsing/verwachtingcodes.h"

namespace maatlat {

namespace {

using lerenStore::Vindplek;
using lerenStore::Weg;
using lerenStore::Zoekvraag;

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

std::vector<std::string> getypteWoorden(const std::string& woorden) {
    std::vector<std::string> uit;
    std::size_t van = 0;
    while ((van = woorden.find_first_not_of(" \t\n", van)) != std::string::npos &&
           uit.size() < lerenStore::kWoorden) {
        const std::size_t tot = std::min(woorden.find_first_of(" \t\n", van), woorden.size());
        uit.push_back(woorden.substr(van, tot - van));
        van = tot;
    }
    return uit;
}

Practiceorganisatie organisatieVan(const Vindplek& van) {
    constexpr std::array kWegen{Practiceweg::toets, Practiceweg::eigenRapport,
                                Practiceweg::publicatie};
    return {van.organisatie, van.toets, kWegen.at(static_cast<std::size_t>(van.weg))};
}

/// What a judge suspended after it was published is not public now, for who finds it only there.
bool isNuOpenbaar(Sessie& sessie, const Vindplek& van) {
    if (van.weg != Weg::publicatie) return true;
    const auto een = publicatieStore::openbaar(sessie, van.toets);
    return een && een->nu() && !een->nu()->isOpgeschort();
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

Zoekvraag zoekvraagVan(const std::string& kaderHash, const Plek& plek, const std::string& woorden) {
    Zoekvraag uit;
    uit.kader = kaderHash;
    if (plek.thema) uit.thema = plek.thema->code;
    if (plek.criterium) uit.code = plek.criterium->code;
    if (plek.verwachting) uit.code = plek.verwachting->code;
    uit.woorden = getypteWoorden(woorden);
    return uit;
}

void voegBewaardeToe(const Leesrecht& recht, const Zoekvraag& zoek, int ervoor, int hoeveel,
                     const Toetsingskader& kader, std::vector<Registerpractice>& uit) {
    if (hoeveel <= 0) return;
    for (const lerenStore::Practice& een : lerenStore::practices(recht, zoek, ervoor, hoeveel))
        if (isNuOpenbaar(recht, een.van)) uit.push_back(alsPractice(een, kader));
}

/// First what was adopted here, then what was read from texts: those rounds are older.
void vulBlad(const Leesrecht& recht, const Zoekvraag& zoek,
             const std::vector<Registerpractice>& ingelezen, int blad, Registerblad& uit) {
    const int bewaard = lerenStore::aantal(recht, zoek);
    uit.bladen = Bladen(bewaard + static_cast<int>(ingelezen.size()), blad, kBlokkenPerBlad);
    voegBewaardeToe(recht, zoek, uit.bladen.ervoor(),
                    std::min(uit.bladen.tot(), bewaard) - uit.bladen.ervoor(), *uit.kader,
                    uit.practices);
    for (int i = std::max(uit.bladen.ervoor(), bewaard); i < uit.bladen.tot(); ++i)
        uit.practices.push_back(ingelezen[static_cast<std::size_t>(i - bewaard)]);
}

void vulVoldoen(const Leesrecht& recht, const std::string& kaderHash, Registerblad& uit) {
    const std::string& code = uit.verwachting->code;
    uit.aantalVoldoen = lerenStore::aantalVoldoende(recht, kaderHash, code);
    for (const Vindplek& een : lerenStore::voldoende(recht, kaderHash, code, kMeesteVoldoende)) {
        if (isNuOpenbaar(recht, een))
            uit.voldoen.push_back(organisatieVan(een));
        else
            --uit.aantalVoldoen;
    }
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
        const auto woorden = zoekwoorden(vraag.woorden);
        std::erase_if(ingelezen, [&](const Registerpractice& een) {
            return !hoortBij(een, plek) || !noemt(een, woorden);
        });
        const Leesrecht recht = alle.recht();
        vulBlad(recht, zoekvraagVan(hash, plek, vraag.woorden), ingelezen, blad, uit);
        if (uit.verwachting) vulVoldoen(recht, hash, uit);
        return uit;
    });
}

std::vector<Registerpractice> gepubliceerdePractices(const Toetseninzage& alle,
                                                     const std::string& kaderHash,
                                                     const std::string& code, int hoogstens) {
    const auto kader = alle.werkplek().kader(alle, kaderHash);
    const Plek plek = plekVan(*kader, code);
    Zoekvraag zoek = zoekvraagVan(kaderHash, plek, "");
    zoek.alleenOpenbaar = true;
    std::vector<Registerpractice> uit;
    voegBewaardeToe(alle.recht(), zoek, 0, hoogstens, *kader, uit);
    for (Registerpractice& een : ingelezenPractices(alle, kaderHash))
        if (static_cast<int>(uit.size()) < hoogstens && hoortBij(een, plek))
            uit.push_back(std::move(een));
    return uit;
}

}  // namespace maatlat
