// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/uw_plaats.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/vastlegging.h"
#include "rules/landelijk/vijfregel.h"
#include "store/landelijk/eerste_editie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/publicatie/publicatie_store.h"
#include "store/toets/rapport_store.h"
#include "store/toets/toets_store.h"
#include "store/toetskop_store.h"
#include "taal/tijd.h"
#include "toetsing/landelijk/ingelezen_practices.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"
#include "toetsing/organisatiedeur.h"

namespace maatlat {

namespace {

constexpr int kToetsenInEenLeven = 300;      // more than an organisation has in a lifetime
constexpr std::size_t kMeestePractices = 3;  // beside one verwachting; the register has them all

/// The scores in a text that was frozen (toets/bevriezing.h). They stand on top: what is cut off
/// behind them does not matter.
Scorerij scoresUit(std::string_view inhoud, const Toetsingskader& kader) {
    Scorerij uit;
    while (!inhoud.empty()) {
        const std::size_t einde = inhoud.find('\n');
        const auto regel = Vastlegging::lees(inhoud.substr(0, einde));
        inhoud.remove_prefix(einde == std::string_view::npos ? inhoud.size() : einde + 1);
        if (!regel) continue;
        const std::string code = regel->tekst("verwachting");
        const Verwachting* verwachting = code.empty() ? nullptr : kader.verwachting(code);
        const auto score = scoreMetNaam(regel->tekst("score"));
        if (verwachting && verwachting->beoordeeld && score)
            uit.zet(verwachting->positie, *score);
        else if (!regel->tekst("criterium").empty())
            break;
    }
    return uit;
}

/// An own toets that was adopted, as it stands or as it stood before a correction opened it.
bool isVastgesteld(const Toetsinzage& inzage) {
    const Toetsstatus status = inzage.kop().status;
    return status == Toetsstatus::overgenomen || toetskopStore::heeftEditie(inzage);
}

void vulKeuzes(const Organisatieinzage& van, Plaatsbeeld& uit) {
    for (const std::int64_t nr :
         organisatielevenStore::alleToetsen(van, van.nr(), kToetsenInEenLeven)) {
        const Toetsinzage inzage = NamensProgramma::inzage(van.werkplek(), van, nr);
        const Toetskop& kop = inzage.kop();
        if (kop.uitOnderzoek) continue;
        if (kop.soort == Toetssoort::zelfevaluatie) {
            uit.zelfevaluaties += isBevroren(kop.status) ? 1 : 0;
            continue;
        }
        if (!isVastgesteld(inzage)) continue;
        if (kop.soort == Toetssoort::hertoets) {
            uit.hertoetsErna = true;
            continue;
        }
        uit.keuzes.push_back({nr, kop.onderzoekNaam + (kop.organisatie == uit.organisatie
                                                           ? std::string()
                                                           : " (toen " + kop.organisatie + ")")});
    }
}

void kies(Plaatsbeeld& uit, std::int64_t toets) {
    if (toets == 0 && uit.keuzes.empty()) return;
    const auto gekozen = toets == 0
                             ? uit.keuzes.begin()
                             : std::ranges::find(uit.keuzes, toets, &Plaatsbeeld::Keuze::toets);
    if (gekozen == uit.keuzes.end()) throw Onvindbaar();
    gekozen->gekozen = true;
    uit.toets = gekozen->toets;
}

/// Whether everybody can read all of it: then it holds nothing that could be told by a figure.
bool isHelemaalOpenbaar(Sessie& sessie, const std::string& onderzoek) {
    const auto koppen = NamensProgramma::koppen(sessie, onderzoek);
    return std::ranges::all_of(koppen, [&](const Toetskop& kop) {
        if (kop.uitOnderzoek || kop.status == Toetsstatus::overgenomen) return true;
        if (kop.status != Toetsstatus::gepubliceerd) return false;
        const auto openbaar = publicatieStore::openbaar(sessie, kop.nr);
        return openbaar && openbaar->nu() && !openbaar->nu()->isOpgeschort();
    });
}

void vulUitGepubliceerd(const Organisatieinzage& van, const Toetskop& kop,
                        const BewaardOnderzoek& onderzoek, Plaatsbeeld& uit) {
    uit.grond = Plaatsgrond::gepubliceerd;
    uit.land =
        rondeMetScores(van.werkplek(), NamensProgramma::ronde(van, kop.onderzoekId), onderzoek);
    uit.teltMee = uit.land.toets(kop.organisatie) != nullptr;
}

void vulUitVrijgegeven(const Organisatieinzage& van, const Toetskop& kop, const std::string& naamNu,
                       Plaatsbeeld& uit) {
    const Rondelezing ronde = NamensProgramma::rondeVanAlle(van, kop.onderzoekId);
    const auto eerste = eersteEditieStore::vanOnderzoek(ronde, rapportStore::inLogboek);
    const auto zelf = eersteEditieStore::organisatiesVan(van, naamNu);
    const auto isZelf = [&](const eersteEditieStore::Eerste& een) {
        return std::ranges::find(zelf, een.organisatie) != zelf.end();
    };
    std::vector<int> eigen;
    for (std::size_t i = 0; i < eerste.size(); ++i)
        if (isZelf(eerste[i])) eigen.push_back(static_cast<int>(i));
    const int tot = vijfregel::vrijgegeven(static_cast<int>(eerste.size()), eigen);
    std::vector<Scorerij> rijen;
    std::vector<int> tellen;
    for (int i = 0; i < tot; ++i) {
        rijen.push_back(
            scoresUit(eersteEditieStore::beginVan(ronde, eerste[static_cast<std::size_t>(i)]),
                      uit.land.kader));
        if (tel(rijen.back(), uit.land.kader).teltMee()) tellen.push_back(i);
    }
    // Who is not judged as a whole is in no figure: what is left must be enough too.
    for (const int plaats : vijfregel::inRij(tellen, eigen)) {
        const auto& een = eerste[static_cast<std::size_t>(plaats)];
        uit.grond = Plaatsgrond::vrijgegeven;
        uit.teltMee = uit.teltMee || een.toets == kop.nr;
        if (isZelf(een)) uit.eigenPlaatsen.push_back(static_cast<int>(uit.land.toetsen.size()));
        uit.land.toetsen.push_back({"", rijen[static_cast<std::size_t>(plaats)]});
    }
}

/// What makes the round without anybody in it, and without a name.
void vulLand(const Organisatieinzage& van, const Toetskop& kop, Plaatsbeeld& uit) {
    const auto onderzoek = onderzoekStore::lees(van, kop.onderzoekId);
    if (!onderzoek) throw Onvindbaar();
    uit.land.kader = *van.werkplek().kader(van, onderzoek->kaderHash);
    uit.land.onderzoek = onderzoek->onderzoek;
    if (uit.land.onderzoek.regelset.empty())
        uit.land.onderzoek.regelset = uit.land.kader.regelsets.front().naam;
    if (isHelemaalOpenbaar(van, kop.onderzoekId))
        vulUitGepubliceerd(van, kop, *onderzoek, uit);
    else
        vulUitVrijgegeven(van, kop, van.naamNu(), uit);
    uit.land.organisaties.clear();
    for (std::size_t i = 0; i < uit.land.toetsen.size(); ++i)
        uit.land.toetsen[i].organisatie = std::to_string(i + 1);
}

void vulEigen(const Toetsinzage& inzage, Plaatsbeeld& uit) {
    uit.eigen.organisatie = uit.organisatie;
    if (inzage.kop().status == Toetsstatus::overgenomen) {
        uit.eigen.scores = toetsStore::scores(inzage, uit.land.kader.codesPerPositie());
        return;
    }
    const auto edities = toetskopStore::vaststellingen(inzage);
    uit.eigen.scores = scoresUit(edities.back().inhoud, uit.land.kader);
    uit.vastgesteldOp = dagVan(edities.back().wanneer);
    uit.inCorrectie = !staatVast(inzage.kop().status);
}

/// Takes out of what is shown beside the text what says whose it is.
void maakNaamloos(Registerpractice& practice, const Namenzoeker& namen) {
    practice.organisaties.clear();
    for (std::string* een : {&practice.onderzoekNaam, &practice.bron, &practice.plaats})
        if (namen.noemt(*een)) een->clear();
    if (practice.bron.empty()) practice.plaats.clear();
}

void vulPractices(const Organisatieinzage& van, const Toetseninzage& alle,
                  const std::string& kaderHash, Plaatsbeeld& uit) {
    std::vector<std::string> zwak;
    for (const Verwachting* een : uit.land.kader.beoordeelde())
        if (uit.eigen.scores.op(een->positie) == Score::onvoldoende) zwak.push_back(een->code);
    if (zwak.empty()) return;
    const Namenzoeker namen(van, uit.organisatie);
    for (auto& [code, gevonden] : gepubliceerdePractices(alle, kaderHash, zwak, kMeestePractices)) {
        std::erase_if(gevonden, [&](const Registerpractice& practice) {
            return namen.noemt(practice.tekst);
        });
        for (Registerpractice& practice : gevonden)
            maakNaamloos(practice, namen);
        if (!gevonden.empty()) uit.practices[code] = std::move(gevonden);
    }
}

}  // namespace

Plaatsbeeld plaatsbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t organisatie,
                        std::int64_t toets) {
    return inzienBij(
        werkplek, persoon, organisatie, Actie::plaatsLezen, [&](const Organisatieinzage& van) {
            Plaatsbeeld uit;
            uit.nr = van.nr();
            uit.organisatie = van.leven().naam;
            if (van.leven().ging) uit.gingOp = van.leven().ging->opvolgernaam;
            vulKeuzes(van, uit);
            kies(uit, toets);
            if (uit.toets == 0) return uit;
            const Toetsinzage eigen = NamensProgramma::inzage(werkplek, van, uit.toets);
            vulLand(van, eigen.kop(), uit);
            vulEigen(eigen, uit);
            vulPractices(van, Toetseninzage(werkplek, van, persoon), eigen.kop().kaderHash, uit);
            return uit;
        });
}

}  // namespace maatlat
