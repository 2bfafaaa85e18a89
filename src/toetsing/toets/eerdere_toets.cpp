// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/eerdere_toets.h"

#include <utility>

#include "domain/fouten.h"
#include "domain/opvolging/verbeterplan.h"
#include "domain/tekst.h"
#include "domain/vastlegging.h"
#include "store/opvolging/hertoets_store.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/opvolging_store.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Tekst gepubliceerd(const Toetsinhoud& inhoud, const Veldsleutel& sleutel) {
    const auto plek = inhoud.gepubliceerd.find(sleutel.tekst());
    return plek == inhoud.gepubliceerd.end() ? Tekst() : Programmatekst::van(plek->second);
}

Tekst tekstVan(const Toetsinhoud& inhoud, Veldsoort soort, const std::string& code) {
    const Veldsleutel sleutel{soort, code};
    return inhoud.kop.status == Toetsstatus::overgenomen ? gepubliceerd(inhoud, sleutel)
                                                         : inhoud.veld(sleutel).waarde;
}

Eerdereverwachting eerder(const Toetsinhoud& inhoud, const Bevindingwijzer& bevindingen,
                          const std::string& code) {
    Eerdereverwachting uit;
    uit.motivering = tekstVan(inhoud, Veldsoort::motivering, code);
    uit.verbeterpunt = tekstVan(inhoud, Veldsoort::verbeterpunt, code);
    for (const Bevinding* een : bevindingen.bij(code)) {
        const Bron* bron = inhoud.bron(een->bron);
        uit.bevindingen.push_back({bron ? omschrijving(*bron) : std::string(),
                                   std::string(naam(een->richting)), een->tekst.str(),
                                   plaatsVan(*een)});
    }
    return uit;
}

}  // namespace

std::string eerdereToetsInWoorden(const Hertoets& hertoets) {
    return hertoets.dag.empty() ? "de toets in " + hertoets.onderzoekNaam
                                : "de toets van " + datumInWoorden(hertoets.dag);
}

std::string overgenomenUit(const Hertoets& hertoets) {
    return "overgenomen uit " + eerdereToetsInWoorden(hertoets) + ", niet opnieuw beoordeeld";
}

Eerderetoets leesEerdere(const Toetsinzage& inzage) {
    const Toetsinhoud inhoud = leesToetsinhoud(inzage);
    const Bevindingwijzer bevindingen(inhoud);
    Eerderetoets uit;
    uit.kop = inhoud.kop;
    uit.opgemaakt = inhoud.kop.status != Toetsstatus::overgenomen;
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        uit.verwachtingen[een->code] = eerder(inhoud, bevindingen, een->code);
    return uit;
}

std::optional<Eerderetoets> eerdereVan(const Toetsinzage& hertoets) {
    const auto van = hertoetsStore::lees(hertoets);
    if (!van) return std::nullopt;
    try {
        const Toetsinzage eerder(hertoets.werkplek(), hertoets, hertoets.persoon(), van->van,
                                 Actie::toetsLezen);
        if (!staatVast(eerder.kop().status)) return std::nullopt;
        Eerderetoets uit = leesEerdere(eerder);
        uit.herkomst = eerdereToetsInWoorden(*van);
        return uit;
    } catch (const Onvindbaar&) {  // this person may not, or not now
        return std::nullopt;
    } catch (const NietNu&) {
        return std::nullopt;
    }
}

namespace {

/// What was handed in: while a plan is made anew, what stands in it is the organisation's alone.
std::vector<Maatregel> volgensPlan(const std::optional<opvolgingStore::Plan>& plan) {
    std::vector<Maatregel> uit;
    const auto ingediend = plan ? Verbeterplan::lees(plan->tekst) : std::nullopt;
    if (!ingediend) return uit;
    for (const Verbeterplan::Eenmaatregel& een : ingediend->maatregelen) {
        uit.push_back(
            recordUit<Maatregel>(Bewaardevastlegging(Programmatekst::van(een.inhoud.codeer()))));
        uit.back().nr = een.nr;
    }
    return uit;
}

}  // namespace

std::vector<Maatregel> maatregelenVanEerdere(const Toetsinzage& hertoets) {
    if (hertoets.kop().soort != Toetssoort::hertoets) return {};
    const auto van = hertoetsStore::lees(hertoets);
    if (!van) return {};
    const Toetsinzage eerder = NamensProgramma::inzage(hertoets.werkplek(), hertoets, van->van);
    const auto opvolging = opvolgingStore::lees(eerder);
    if (!opvolging || opvolging->planversie == 0) return {};
    if (opvolging->stap == Opvolgstap::planMaken)
        return volgensPlan(opvolgingStore::plan(eerder, opvolging->planversie));
    return maatregelStore::alle(eerder);
}

}  // namespace maatlat
