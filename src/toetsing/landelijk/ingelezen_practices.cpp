// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/ingelezen_practices.h"

#include <algorithm>
#include <map>
#include <utility>

#include "kader/naamregister.h"
#include "kader/onderzoek/tekst_lezer.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "taal/zoekvorm.h"

namespace maatlat {

namespace {

/// The toetsen of a round that was taken over, by name.
using Toetsnummers = std::map<std::string, std::int64_t>;

Toetsnummers overgenomen(const Toetseninzage& alle, const std::string& onderzoek) {
    Toetsnummers uit;
    for (const auto& een : alle.landelijk(onderzoek))
        if (een.kop.status == Toetsstatus::overgenomen) uit[een.kop.organisatie] = een.kop.nr;
    return uit;
}

struct Practicebron {
    const BewaardOnderzoek& onderzoek;
    const Toetsingskader& kader;
    const Toetsnummers& toetsen;
};

Registerpractice alsPractice(const Practicebron& ronde, const GoodPractice& een,
                             const std::vector<std::string>& organisaties,
                             const std::string& bron) {
    Registerpractice uit;
    for (const std::string& wie : organisaties) {
        const auto plek = ronde.toetsen.find(wie);
        if (plek == ronde.toetsen.end())
            uit.organisaties.push_back({wie});
        else
            uit.organisaties.push_back({wie, plek->second, Practiceweg::toets});
    }
    uit.tekst = een.tekst;
    uit.citaat = een.citaat;
    uit.thema = een.thema;
    for (const Thema& thema : ronde.kader.themas)
        if (thema.code == een.thema) uit.themanaam = thema.naam;
    uit.verwachtingen = een.verwachtingen;
    if (!een.verwachtingen.empty())
        uit.plaatser = een.geplaatstDoorBron ? Plaatser::bron : Plaatser::ons;
    const Onderzoek& van = ronde.onderzoek.onderzoek;
    uit.onderzoekId = van.id;
    uit.onderzoekNaam = van.naam;
    uit.periodeVan = van.periodeVan;
    uit.periodeTot = van.periodeTot;
    uit.bron = bron;
    uit.plaats = een.plaats;
    return uit;
}

void voegToe(const Toetseninzage& alle, const BewaardOnderzoek& onderzoek,
             std::vector<Registerpractice>& uit) {
    const std::vector<Document> documenten = documentStore::alle(alle, onderzoek.onderzoek.id);
    if (documenten.empty()) return;
    const Naamregister namen(organisatieStore::alleIn(alle, onderzoek.onderzoek.id));
    const auto kader = alle.werkplek().kader(alle, onderzoek.kaderHash);
    const Toetsnummers toetsen = overgenomen(alle, onderzoek.onderzoek.id);
    const Practicebron ronde{onderzoek, *kader, toetsen};
    for (const Document& een : documenten) {
        if (een.soort == Documentsoort::landelijk) {
            const LandelijkeTekst tekst =
                leesLandelijkeTekst(een.inhoud, een.naam, *kader, namen, Tekstvorm::bewaard);
            for (const GoodPractice& practice : tekst.goodPractices)
                uit.push_back(alsPractice(ronde, practice, practice.organisaties, tekst.bron));
        } else if (een.soort == Documentsoort::toetstekst) {
            const Toetstekst tekst =
                leesToetstekst(een.inhoud, een.naam, *kader, namen, Tekstvorm::bewaard);
            for (const GoodPractice& practice : tekst.goodPractices)
                uit.push_back(alsPractice(ronde, practice, {tekst.organisatie}, tekst.bron));
        }
    }
}

}  // namespace

std::vector<Registerpractice> ingelezenPractices(const Toetseninzage& alle,
                                                 const std::string& kaderHash) {
    std::vector<BewaardOnderzoek> onderzoeken = onderzoekStore::alle(alle);
    std::ranges::reverse(onderzoeken);
    std::vector<Registerpractice> uit;
    for (const BewaardOnderzoek& een : onderzoeken)
        if (een.soort != Toetssoort::zelfevaluatie && een.kaderHash == kaderHash)
            voegToe(alle, een, uit);
    return uit;
}

bool noemtOrganisatie(Sessie& sessie, const std::string& tekst, const std::string& behalve) {
    const std::string gezocht = zoekvorm(tekst);
    return std::ranges::any_of(organisatieStore::alle(sessie), [&](const Organisatie& een) {
        if (een.naam == behalve) return false;
        const auto staatErin = [&](const std::string& naam) {
            return gezocht.find(zoekvorm(naam)) != std::string::npos;
        };
        return staatErin(een.naam) || std::ranges::any_of(een.andereNamen, staatErin);
    });
}

}  // namespace maatlat
