// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/organisatierondes.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "domain/fouten.h"
#include "rules/landelijk/rondelijn.h"
#include "rules/opvolging/toezicht.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/toets_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/oordeeldag.h"
#include "toetsing/onderzoek/regelsetkeuze.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/organisatiedeur.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

// More than an organisation has in a lifetime; the newest ones are read.
constexpr int kMeesteRondes = 100;

/// A zelfevaluatie can be taken back and handed in again: then the last time counts.
std::string dagVanToets(const Organisatieinzage& organisatie, const Toetskop& kop,
                        const std::vector<toetskopStore::Vaststelling>& edities) {
    const bool metEditie = !edities.empty() && kop.soort != Toetssoort::zelfevaluatie;
    const auto onderzoek = onderzoekStore::lees(organisatie, kop.onderzoekId);
    const std::string dag = oordeeldag(kop, metEditie ? edities.front().wanneer : std::string(),
                                       onderzoek ? onderzoek->onderzoek.periodeTot : std::string());
    return dag.empty() ? dagVan(kop.gewijzigd) : dag;
}

/// Of a zelfevaluatie that was handed in the inspectie reads nothing here before somebody opened
/// it: to look at a list is not to open it.
bool isNogDicht(const Toetsinzage& inzage) {
    return inzage.kop().soort == Toetssoort::zelfevaluatie && !inzage.doelwit().eigenOrganisatie &&
           !trajectStore::opening(inzage);
}

/// What runs counts nowhere, also not for who works in it.
bool isAf(const Toetskop& kop) {
    return kop.soort == Toetssoort::zelfevaluatie ? kop.status == Toetsstatus::ingediend
                                                  : staatVast(kop.status);
}

Rondemoment momentVan(const Organisatieinzage& organisatie, const Toetsinzage& inzage) {
    const Toetskop& kop = inzage.kop();
    const Toetsingskader& kader = *inzage.kader();
    const Scorerij rij = toetsStore::scores(inzage, kader.codesPerPositie());
    Rondemoment uit;
    const auto edities = toetskopStore::vaststellingen(inzage);
    uit.dag = dagVanToets(organisatie, kop, edities);
    uit.naam = kop.onderzoekNaam;
    uit.soort = kop.soort;
    uit.toets = kop.nr;
    uit.opent = inzage.mag(Actie::toetsLezen);
    uit.besluit = !uit.opent && inzage.mag(Actie::vastgesteldLezen);
    if (kop.organisatie != organisatie.naamNu()) uit.toen = kop.organisatie;
    uit.organisatie = organisatielevenStore::vanToets(inzage);
    uit.kaderHash = kop.kaderHash;
    uit.kaderNaam = naamMetVersie(kader);
    uit.regels = vindRegelset(kader, kop.regelset).titel;
    uit.editie = static_cast<int>(edities.size());
    uit.telling = tel(rij, kader);
    for (const Verwachting* een : kader.beoordeelde())
        uit.scores[een->code] = rij.op(een->positie);
    inzage.noteer(kop.soort == Toetssoort::zelfevaluatie ? Inzagesoort::zelfevaluatie
                                                         : Inzagesoort::rapport);
    return uit;
}

void voegToetsenToe(const Organisatieinzage& organisatie, const Toetseninzage& alle,
                    Organisatierondes& uit) {
    const auto nummers =
        organisatielevenStore::alleToetsen(organisatie, organisatie.nr(), kMeesteRondes);
    alle.elkBetrokken(nummers, [&](const Toetsinzage& inzage) {
        if (!isAf(inzage.kop()) || inzage.kop().uitOnderzoek) return;
        if (!inzage.mag(Actie::toetsLezen) && !inzage.mag(Actie::vastgesteldLezen)) return;
        if (isNogDicht(inzage)) {
            uit.zonderZelf = true;
            return;
        }
        uit.momenten.push_back(momentVan(organisatie, inzage));
    });
}

/// What is known without scores: it stays a total, and says where it comes from.
void voegTotalenToe(const Toezichtbeeld& toezicht, Organisatierondes& uit) {
    for (const Toezichtfeit& een : toezicht.feiten) {
        if (een.totaal.leeg() || !geldt(een.stand) || een.toets != 0) continue;
        Rondemoment moment;
        moment.dag = een.dag;
        moment.naam = een.motivering.empty() ? feittitel(een) : een.motivering;
        moment.organisatie = een.organisatie;
        moment.totaal = een.totaal;
        moment.bron = een.bron;
        uit.momenten.push_back(std::move(moment));
    }
}

/// By the day of the oordeel; of one day first what was opened first, as a hertoets comes after
/// what it is of.
void zetOpVolgorde(std::vector<Rondemoment>& momenten) {
    std::ranges::stable_sort(momenten, {}, [](const Rondemoment& een) {
        return std::tuple(een.dag.empty(), een.dag, een.isTotaal(), een.toets);
    });
}

/// What comes right before what, with an eye for what went into what.
void legLijnen(Sessie& sessie, Organisatierondes& uit) {
    std::map<std::int64_t, std::int64_t> opvolgers;
    for (const Organisatieleven& een : organisatielevenStore::alle(sessie))
        if (een.ging) opvolgers[een.nr] = een.ging->opvolger;
    std::vector<Rondeplek> plekken;
    for (const Rondemoment& een : uit.momenten)
        plekken.push_back({een.organisatie, een.kaderHash});
    auto lijnen = rondelijnen(plekken, opvolgers);
    for (std::size_t i = 0; i < lijnen.size(); ++i)
        uit.momenten[i].vorigen = std::move(lijnen[i]);
}

void kiesKader(Organisatierondes& uit, const std::string& gevraagd) {
    std::map<std::string, int> aantal;
    for (auto een = uit.momenten.rbegin(); een != uit.momenten.rend(); ++een)
        if (!een->isTotaal() && aantal[een->kaderHash]++ == 0)
            uit.kaders.push_back({een->kaderHash, een->kaderNaam, false});
    if (uit.kaders.empty() && gevraagd.empty()) return;
    auto gekozen =
        gevraagd.empty()
            ? std::ranges::max_element(uit.kaders, {},
                                       [&](const auto& een) { return aantal[een.hash]; })
            : std::ranges::find(uit.kaders, gevraagd, &Organisatierondes::Kaderkeus::hash);
    if (gekozen == uit.kaders.end()) throw Onvindbaar();
    gekozen->gekozen = true;
    for (std::size_t i = 0; i < uit.momenten.size(); ++i)
        if (!uit.momenten[i].isTotaal() && uit.momenten[i].kaderHash == gekozen->hash)
            uit.kolommen.push_back(static_cast<int>(i));
    if (const auto teveel = static_cast<int>(uit.kolommen.size()) - kRondekolommen; teveel > 0) {
        uit.weggelaten = teveel;
        uit.kolommen.erase(uit.kolommen.begin(), uit.kolommen.begin() + teveel);
    }
}

const Rondemoment& momentIn(const Organisatierondes& uit, int index) {
    return uit.momenten[static_cast<std::size_t>(index)];
}

void kiesParen(Organisatierondes& uit) {
    for (const int naar : uit.kolommen)
        for (const int van : momentIn(uit, naar).vorigen)
            if (std::ranges::find(uit.kolommen, van) != uit.kolommen.end())
                uit.paren.emplace_back(van, naar);
}

void vergelijkMomenten(Organisatierondes& uit, const Toetsingskader& kader) {
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen) {
            if (!een.beoordeeld) continue;
            Ronderij rij{een.code, een.tekst, criterium->code, {}};
            for (const int kolom : uit.kolommen)
                rij.scores.push_back(momentIn(uit, kolom).scores.at(een.code));
            for (const auto& [van, naar] : uit.paren) {
                const Score voor = momentIn(uit, van).scores.at(een.code);
                const Score na = momentIn(uit, naar).scores.at(een.code);
                if (voor != na)
                    uit.wijzigingen.push_back({een.code, een.tekst, van, naar, voor, na});
            }
            uit.rijen.push_back(std::move(rij));
        }
}

/// What was going to be done about it, after the earlier of the two.
void voegMaatregelredenenToe(const Toetsinzage& inzage, Organisatierondes& uit) {
    if (!inzage.mag(Actie::opvolgingLezen)) return;
    const Opvolgbeeld beeld = opvolgbeeld(inzage);
    for (Rondewijziging& een : uit.wijzigingen) {
        if (momentIn(uit, een.van).toets != inzage.nr()) continue;
        for (const Maatregelbeeld& maatregel : beeld.maatregelen)
            if (std::ranges::find(maatregel.maatregel.verwachtingen, een.code) !=
                maatregel.maatregel.verwachtingen.end())
                een.redenen.push_back(
                    {"Maatregel: " + eersteWoorden(maatregel.maatregel.wat.str(), 120) + " (" +
                         std::string(naam(maatregel.stand)) + ")",
                     Rondereden::Waar::opvolging,
                     inzage.nr(),
                     {}});
    }
}

/// What was written at the later one: only for who may open it.
void voegMotiveringenToe(const Toetsinzage& inzage, Organisatierondes& uit) {
    if (!inzage.mag(Actie::toetsLezen)) return;
    for (Rondewijziging& een : uit.wijzigingen) {
        if (momentIn(uit, een.naar).toets != inzage.nr()) continue;
        const std::string motivering =
            veldStore::lees(inzage, Veldsleutel{Veldsoort::motivering, een.code}.tekst())
                .waarde.str();
        if (motivering.empty()) continue;
        const auto rij = std::ranges::find(uit.rijen, een.code, &Ronderij::code);
        een.redenen.push_back({"Motivering: " + eersteWoorden(motivering, 160),
                               Rondereden::Waar::criterium, inzage.nr(), rij->criterium});
    }
}

void voegRedenenToe(const Toetseninzage& alle, Organisatierondes& uit) {
    std::vector<std::int64_t> nummers;
    for (const int kolom : uit.kolommen)
        nummers.push_back(momentIn(uit, kolom).toets);
    alle.elkBetrokken(nummers, [&](const Toetsinzage& inzage) {
        voegMaatregelredenenToe(inzage, uit);
        voegMotiveringenToe(inzage, uit);
    });
}

}  // namespace

bool Organisatierondes::isEenLijn() const {
    for (std::size_t i = 1; i < kolommen.size(); ++i)
        if (momenten[static_cast<std::size_t>(kolommen[i])].vorigen !=
            std::vector<int>{kolommen[i - 1]})
            return false;
    return true;
}

Organisatierondes organisatierondes(Werkplek& werkplek, const Persoon& persoon,
                                    std::int64_t organisatie, const std::string& kader) {
    return inzienBij(
        werkplek, persoon, organisatie, Actie::verhaalLezen, [&](const Organisatieinzage& inzage) {
            Organisatierondes uit;
            uit.leven = inzage.leven();
            const Toetseninzage alle(werkplek, inzage, persoon);
            voegToetsenToe(inzage, alle, uit);
            voegTotalenToe(toezichtbeeld(inzage), uit);
            zetOpVolgorde(uit.momenten);
            Sessie& sessie = inzage;
            legLijnen(sessie, uit);
            kiesKader(uit, kader);
            if (uit.kolommen.empty()) return uit;
            kiesParen(uit);
            vergelijkMomenten(
                uit, *werkplek.kader(sessie, momentIn(uit, uit.kolommen.front()).kaderHash));
            voegRedenenToe(alle, uit);
            return uit;
        });
}

}  // namespace maatlat
