// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/publicatiebesluiten.h"

#include <utility>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "domain/traject/trajectstap.h"
#include "rules/publicatie/publicatiedag.h"
#include "store/bronnen/concept_store.h"
#include "store/toetskop_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/woordtelling.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/publicatie/regimes.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteRechtsmiddelen = 5'000;  // signs
constexpr std::size_t kLangsteMelding = 2'000;
constexpr std::size_t kLangsteRechterskenmerk = 200;
constexpr std::size_t kLangsteReactie = 20'000;
constexpr const char* kReactieconcept = "publicatiereactie/";

std::string vandaagVan(const Toetsinzage& inzage) {
    return dagVan(inzage.werkplek().nu());
}

const Openbaarmakingsregime* regimeBij(const Toetsinzage& inzage) {
    return regimeVan(inzage.werkplek(),
                     trajectinstellingStore::lees(inzage, inzage.kop().onderzoekId).instelling);
}

std::vector<Besluitregel> regelsVan(const Toetsinzage& inzage) {
    std::vector<Besluitregel> uit;
    for (Publicatiebesluit& een : publicatieStore::besluiten(inzage)) {
        Publicatiereactie reactie = publicatieStore::reactie(inzage, een.nr);
        uit.push_back({std::move(een), std::move(reactie)});
    }
    return uit;
}

std::string eisDag(const std::string& veld, const std::string& getypt, const std::string& vandaag) {
    Veldcontrole controle;
    std::string uit = controle.dag(veld, getypt, "Vul de datum in, bijvoorbeeld 22-11-2026.");
    if (uit > vandaag) controle.fout(veld, "Deze dag is nog niet geweest.");
    controle.eisGoed();
    return uit;
}

Publicatiebesluit eisLopend(const Toetsinzage& inzage) {
    auto uit = publicatieStore::lopend(inzage);
    if (!uit) throw NietNu("Er is nu geen besluit om te publiceren.");
    return std::move(*uit);
}

Publicatiebesluit eisGepubliceerd(const Toetsinzage& inzage) {
    auto uit = publicatieStore::gepubliceerd(inzage);
    if (!uit) throw NietNu("Van deze toets is niets gepubliceerd.");
    return std::move(*uit);
}

void bewaarBesluit(const ToetsTransactie& transactie, const Publicatiebesluit& besluit) {
    publicatieStore::bewaar(transactie, besluit, transactie.persoon().nr);
}

Publicatiebesluit nieuwBesluit(const TekstTransactie& transactie,
                               const Openbaarmakingsregime& regime, const std::string& dag,
                               const std::string& rechtsmiddelen) {
    const auto versies = publicatieStore::versies(transactie);
    if (versies.empty()) throw NietNu("De publicatieversie is nog niet klaar.");
    const Publicatiedagen dagen =
        publicatiedagen(regime, dagUit(dag).value(), transactie.werkplek().kalender());
    Publicatiebesluit uit;
    uit.editie = versies.front().editie;
    uit.publicatieversie = versies.front().nr;
    uit.regime = regime.id;
    uit.regimenaam = regime.naam;
    uit.grond = regime.grond;
    uit.bekendgemaakt = dag;
    uit.eersteDag = iso(dagen.eersteDag);
    uit.eersteDagOnzeker = dagen.eersteDagOnzeker;
    if (dagen.reactieTot) uit.reactieTot = iso(*dagen.reactieTot);
    uit.meesteWoorden = regime.meesteWoorden;
    uit.verzoekSchortOp = regime.verzoekSchortOp;
    uit.rechtsmiddelen = keurTot(transactie, "rechtsmiddelen",
                                 isLeeg(rechtsmiddelen) ? regime.rechtsmiddelen : rechtsmiddelen,
                                 kLangsteRechtsmiddelen);
    uit.besloten = transactie.wanneer();
    return uit;
}

/// The message of publishing too early names the day.
void eisDagBereikt(const Toetsinzage& inzage) {
    const auto van = publicatieStore::lopend(inzage);
    if (van && van->eersteDag > vandaagVan(inzage))
        throw NietNu("Publiceren kan nog niet. Het kan vanaf " + datumInWoorden(van->eersteDag) +
                     ".");
}

/// A published report that this one takes the place of.
void vervangVorige(const ToetsTransactie& transactie) {
    auto vorige = publicatieStore::gepubliceerd(transactie);
    if (!vorige || vorige->stand != Besluitstand::gepubliceerd) return;
    vorige->stand = Besluitstand::vervangen;
    vorige->eindigde = transactie.wanneer();
    bewaarBesluit(transactie, *vorige);
}

std::string reactieconceptsleutel(int besluit) {
    return kReactieconcept + std::to_string(besluit);
}

/// The way in for each zet with a text, on the toets as the person saw it.
template <class Werk>
void doeMetTekst(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                 Zet zet, const std::string& privacyreden, Werk werk) {
    handelMetTekst(werkplek, handeling, toets, actieVoor(zet),
                   {.reden = privacyreden, .record = "publicatie"},
                   [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       werk(transactie);
                   });
}

}  // namespace

Besluitbeeld besluitbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Besluitbeeld uit;
        uit.kop = inzage.kop();
        if (const auto* regime = regimeBij(inzage)) uit.regime = *regime;
        uit.versies = publicatieStore::versies(inzage);
        uit.besluiten = regelsVan(inzage);
        uit.vandaag = vandaagVan(inzage);
        if (!stapVan(uit.kop.status)) return uit;
        uit.magBesluiten = inzage.mag(Actie::besluitTotPublicatie);
        if (uit.magBesluiten)
            uit.nietBesluiten = watInDeWegStaat(inzage, Zet::besluitTotPublicatie);
        uit.magIntrekken = inzage.mag(Actie::trekBesluitIn);
        uit.magOpschorten = inzage.mag(Actie::schortOp);
        uit.magPubliceren = inzage.mag(Actie::publiceer);
        if (uit.magPubliceren) uit.nietPubliceren = watInDeWegStaat(inzage, Zet::publiceer);
        uit.magUitPublicatie = inzage.mag(Actie::trekPublicatieIn) &&
                               watInDeWegStaat(inzage, Zet::trekPublicatieIn).empty();
        uit.magMelding = inzage.mag(Actie::wijzigMelding);
        return uit;
    });
}

void besluitTotPublicatie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie, const std::string& bekendgemaakt,
                          const Besluittekst& rechtsmiddelen) {
    doeMetTekst(
        werkplek, handeling, toets, versie, Zet::besluitTotPublicatie, rechtsmiddelen.privacyreden,
        [&](const TekstTransactie& transactie) {
            const auto* regime = regimeBij(transactie);
            if (!regime) throw NietNu("In dit onderzoek wordt niet gepubliceerd.");
            const std::string dag = eisDag("bekendgemaakt", bekendgemaakt, vandaagVan(transactie));
            const auto edities = toetskopStore::vaststellingen(transactie);
            if (!edities.empty() && dag < dagVan(edities.back().wanneer))
                throw Veldfouten("bekendgemaakt",
                                 "Op deze dag was het rapport nog niet "
                                 "vastgesteld.");
            // Else what a judge suspended could go the next day, by a decision anew.
            const auto eerdere = publicatieStore::besluiten(transactie);
            if (!eerdere.empty() && eerdere.front().stand == Besluitstand::ingetrokken &&
                dag < dagVan(eerdere.front().eindigde))
                throw Veldfouten("bekendgemaakt",
                                 "Het vorige besluit gold toen nog. Kies de dag waarop dit nieuwe "
                                 "besluit is bekendgemaakt.");
            const Publicatiebesluit besluit =
                nieuwBesluit(transactie, *regime, dag, rechtsmiddelen.tekst);
            // Since when is told by the stap; until when it waits, by its first day.
            doeZet(transactie, {.zet = Zet::besluitTotPublicatie, .tot = besluit.eersteDag});
            bewaarBesluit(transactie, besluit);
        });
}

void trekBesluitIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& reden) {
    doeMetTekst(werkplek, handeling, toets, versie, Zet::trekBesluitIn, reden.privacyreden,
                [&](const TekstTransactie& transactie) {
                    Publicatiebesluit besluit = eisLopend(transactie);
                    besluit.reden = eisReden(transactie, reden.tekst,
                                             "Schrijf op waarom u het besluit intrekt.");
                    besluit.stand = Besluitstand::ingetrokken;
                    besluit.eindigde = transactie.wanneer();
                    doeZet(transactie, {Zet::trekBesluitIn, besluit.reden});
                    bewaarBesluit(transactie, besluit);
                });
}

void schortOp(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
              const Rechterlijk& wat) {
    doeMetTekst(
        werkplek, handeling, toets, versie, Zet::schortOp, wat.reden.privacyreden,
        [&](const TekstTransactie& transactie) {
            Publicatiebesluit besluit = transactie.kop().status == Toetsstatus::gepubliceerd
                                            ? eisGepubliceerd(transactie)
                                            : eisLopend(transactie);
            const auto soort = metWoord<Opschorting>(kOpschortingen, wat.opschorting);
            if (!soort || *soort == Opschorting::geen)
                throw Veldfouten("opschorting", "Kies wat er bij de rechter is gebeurd.");
            if (*soort == Opschorting::vrijgegeven && besluit.opschorting == Opschorting::geen)
                throw Veldfouten("opschorting", "Er is nog niets aan de rechter gevraagd.");
            besluit.opschorting = *soort;
            besluit.opschortingDag = eisDag("dag", wat.dag, vandaagVan(transactie));
            if (isLeeg(wat.kenmerk))
                throw Veldfouten("kenmerk", "Schrijf het nummer van de zaak op.");
            besluit.opschortingKenmerk =
                keurTot(transactie, "kenmerk", wat.kenmerk, kLangsteRechterskenmerk);
            const Tekst reden =
                eisReden(transactie, wat.reden.tekst, "Schrijf op wat er is gevraagd of beslist.");
            doeZet(transactie, {Zet::schortOp, reden});
            bewaarBesluit(transactie, besluit);
        });
}

void publiceer(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie) {
    handel(werkplek, handeling, toets, Actie::publiceer, [&](const ToetsTransactie& transactie) {
        eisVersie(transactie, versie);
        eisDagBereikt(transactie);
        Publicatiebesluit besluit = eisLopend(transactie);
        const auto bytes = publicatieStore::leesVersie(transactie, besluit.publicatieversie);
        if (!bytes || !bytes->heel)
            throw NietNu(
                "De publicatieversie is gewijzigd nadat zij is gemaakt. Er wordt niets "
                "gepubliceerd. Meld dit aan de beheerder.");
        doeZet(transactie, {Zet::publiceer});
        vervangVorige(transactie);
        besluit.stand = Besluitstand::gepubliceerd;
        besluit.gepubliceerd = transactie.wanneer();
        bewaarBesluit(transactie, besluit);
    });
}

void trekPublicatieIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      int versie, const Besluittekst& reden, const std::string& melding) {
    doeMetTekst(werkplek, handeling, toets, versie, Zet::trekPublicatieIn, reden.privacyreden,
                [&](const TekstTransactie& transactie) {
                    Publicatiebesluit besluit = eisGepubliceerd(transactie);
                    if (isLeeg(melding))
                        throw Veldfouten("melding",
                                         "Schrijf op wat er in plaats van het rapport komt te "
                                         "staan: waarom het weg is.");
                    besluit.melding = keurTot(transactie, "melding", melding, kLangsteMelding);
                    besluit.reden = eisReden(transactie, reden.tekst,
                                             "Schrijf op waarom u het rapport weghaalt.");
                    doeZet(transactie, {Zet::trekPublicatieIn, besluit.reden});
                    besluit.stand = Besluitstand::uitPublicatie;
                    besluit.eindigde = transactie.wanneer();
                    bewaarBesluit(transactie, besluit);
                });
}

void wijzigMelding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& melding) {
    doeMetTekst(werkplek, handeling, toets, versie, Zet::wijzigMelding, melding.privacyreden,
                [&](const TekstTransactie& transactie) {
                    Publicatiebesluit besluit = eisGepubliceerd(transactie);
                    besluit.melding = keurTot(transactie, "melding", melding.tekst, kLangsteMelding,
                                              besluit.melding);
                    doeZet(transactie, {Zet::wijzigMelding});
                    bewaarBesluit(transactie, besluit);
                });
}

Publicatiereactiebeeld publicatiereactiebeeld(Werkplek& werkplek, const Persoon& persoon,
                                              std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::vastgesteldLezen,
                  [&](const Toetsinzage& inzage) {
                      Publicatiereactiebeeld uit;
                      uit.kop = inzage.kop();
                      uit.besluiten = regelsVan(inzage);
                      uit.besluit = publicatieStore::teReageren(inzage, vandaagVan(inzage));
                      if (!uit.besluit) return uit;
                      uit.reactie = publicatieStore::reactie(inzage, uit.besluit->nr);
                      uit.magReageren = inzage.mag(Actie::reageerOpBesluit);
                      uit.concept_ = leesConcept(inzage, reactieconceptsleutel(uit.besluit->nr));
                      return uit;
                  });
}

std::string bewaarReactieconcept(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                 int versie, const std::string& tekst) {
    return handelSteedsMetTekst(
        werkplek, persoon, toets, Actie::reageerOpBesluit, [&](const TekstTransactie& transactie) {
            const auto besluit = publicatieStore::teReageren(transactie, vandaagVan(transactie));
            if (!besluit) throw NietNu("U kunt niet meer reageren: de termijn is voorbij.");
            if (aantalTekens(tekst) > kLangsteReactie)
                throw Veldfouten("tekst", "Maak uw reactie korter.");
            const Publicatiereactie nu = publicatieStore::reactie(transactie, besluit->nr);
            return conceptStore::bewaar(
                transactie, persoon.nr,
                {reactieconceptsleutel(besluit->nr), versie,
                 transactie.keur(Vastlegging{{"tekst", tekst}}, Vastlegging{{"tekst", nu.tekst}}),
                 ""});
        });
}

void bewaarReactie(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                   const Besluittekst& getypt) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::reageerOpBesluit,
        {.reden = getypt.privacyreden, .record = "publicatie"},
        [&](const TekstTransactie& transactie) {
            const auto besluit = publicatieStore::teReageren(transactie, vandaagVan(transactie));
            if (!besluit) throw NietNu("U kunt niet meer reageren: de termijn is voorbij.");
            const int woorden = telWoorden(getypt.tekst);
            if (woorden > besluit->meesteWoorden)
                throw Veldfouten("tekst", "Uw reactie heeft " + std::to_string(woorden) +
                                              " woorden. Hoogstens " +
                                              std::to_string(besluit->meesteWoorden) +
                                              " mogen. Maak de reactie korter.");
            Publicatiereactie reactie = publicatieStore::reactie(transactie, besluit->nr);
            reactie.tekst =
                keurTot(transactie, "tekst", getypt.tekst, kLangsteReactie, reactie.tekst);
            reactie.versie = versie;
            doeZet(transactie, {Zet::reageerOpBesluit});
            publicatieStore::bewaar(transactie, reactie, transactie.persoon().nr);
            conceptStore::wis(transactie, transactie.persoon().nr,
                              reactieconceptsleutel(besluit->nr));
        });
}

std::vector<publicatieStore::Openbaar> publicaties(Werkplek& werkplek, const Persoon& persoon) {
    return inzien(werkplek, persoon, Actie::publicatiesLezen,
                  [](Sessie& sessie) { return publicatieStore::openbaar(sessie); });
}

publicatieStore::Versie leesPublicatie(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets) {
    return inzien(werkplek, persoon, Actie::publicatiesLezen, [&](Sessie& sessie) {
        const auto van = publicatieStore::openbaar(sessie, toets);
        auto uit = van ? publicatieStore::openbareVersie(sessie, *van) : std::nullopt;
        if (!uit) throw Onvindbaar();
        if (!uit->heel)
            throw Gebruikersfout(
                "Dit rapport is gewijzigd nadat het is gepubliceerd. Het wordt "
                "daarom niet getoond. Meld dit aan de beheerder.");
        return std::move(*uit);
    });
}

}  // namespace maatlat
