// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoek_wijzigen.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

#include "domain/dag.h"
#include "domain/fouten.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoekvelden.h"
#include "toetsing/onderzoek/redencontrole.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

namespace {

BewaardOnderzoek eisOnderzoek(Sessie& sessie, const std::string& id) {
    auto uit = onderzoekStore::lees(sessie, id);
    if (!uit || uit->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    return std::move(*uit);
}

bool isGesloten(Sessie& sessie, const std::string& id) {
    return onderzoekswijzigingStore::stilte(sessie, id, 0).has_value();
}

/// All toetsen, also those taken out: who changes an onderzoek may read all of its toetsen.
std::vector<Toetskop> koppen(const Toetseninzage& alle, const std::string& id) {
    std::vector<Toetskop> uit;
    const auto neem = [&](const Toetsinzage& inzage) { uit.push_back(inzage.kop()); };
    alle.elkVan(id, neem);
    alle.elkUitgehaald(id, neem);
    return uit;
}

bool isOvergenomen(const std::vector<Toetskop>& toetsen) {
    return std::ranges::any_of(
        toetsen, [](const Toetskop& een) { return een.status == Toetsstatus::overgenomen; });
}

void eisHierGemaakt(const std::vector<Toetskop>& toetsen) {
    if (isOvergenomen(toetsen))
        throw NietNu(
            "Dit onderzoek is overgenomen uit een bestand. Wijzig het bestand en importeer het "
            "opnieuw.");
}

void eisOpen(Sessie& sessie, const std::string& id) {
    if (isGesloten(sessie, id))
        throw NietNu("Dit onderzoek is gesloten. Heropen het eerst; daarna kunt u dit doen.");
}

/// What a hertoets tests again must be known: it begins at the earlier toets.
void eisGeenHertoets(const BewaardOnderzoek& onderzoek) {
    if (onderzoek.soort == Toetssoort::hertoets)
        throw NietNu(
            "In dit onderzoek zitten hertoetsen. Een hertoets opent u bij de eerdere toets van de "
            "organisatie.");
}

/// What may be changed of this onderzoek at all, and the words that its reasons may hold.
struct Geopend {
    BewaardOnderzoek onderzoek;
    std::vector<Toetskop> toetsen;
    Redencontrole redenen;
};
Geopend eisWijzigbaar(const Toetseninzage& alle, const std::string& id) {
    Sessie& sessie = alle;
    Werkplek& werkplek = alle.werkplek();
    BewaardOnderzoek onderzoek = eisOnderzoek(sessie, id);
    std::vector<Toetskop> toetsen = koppen(alle, id);
    eisHierGemaakt(toetsen);
    Redencontrole redenen(werkplek, organisatieStore::alle(sessie),
                          *werkplek.kader(sessie, onderzoek.kaderHash));
    return {std::move(onderzoek), std::move(toetsen), std::move(redenen)};
}

/// Why the toets stays in its onderzoek; empty: it can be taken out.
std::string waaromNietEruit(const Toetskop& kop, bool heeftEditie) {
    if (!staatVast(kop.status) && !heeftEditie) return {};
    return "De toets van " + kop.organisatie +
           " is vastgesteld. Een vastgestelde toets blijft in het onderzoek.";
}

bool heeftEditie(const Toetsinzage& inzage) {
    return toetskopStore::heeftEditie(inzage);
}

std::string regelsVast(Sessie& sessie, const std::string& id) {
    if (!onderzoekswijzigingStore::heeftScores(sessie, id)) return {};
    return "Er is al een score gegeven in dit onderzoek. De beslisregels veranderen daarom niet "
           "meer: wie oordeelde, deed dat met deze regels.";
}

const std::string& organisatieVan(const Toetskop& kop) {
    return kop.organisatie;
}

template <class Rij, class Naam>
void opAlfabet(std::vector<Rij>& rijen, Naam naam) {
    const Collatie collatie;
    std::ranges::sort(rijen, std::cref(collatie), naam);
}

/// Names of organisations of which the toets can still change.
std::vector<std::string> openToetsen(const std::vector<Toetskop>& toetsen) {
    std::vector<std::string> uit;
    for (const Toetskop& een : toetsen)
        if (!een.uitOnderzoek && !staatVast(een.status)) uit.push_back(een.organisatie);
    opAlfabet(uit, std::identity());
    return uit;
}

/// Those that exist and have no toets here.
std::vector<std::string> nogNietErbij(Sessie& sessie, const std::vector<Toetskop>& toetsen) {
    std::set<std::string> erin;
    for (const Toetskop& een : toetsen)
        erin.insert(een.organisatieNu);
    std::vector<std::string> uit;
    for (const Organisatie& een : organisatieStore::bestaande(sessie))
        if (!erin.contains(een.naam)) uit.push_back(een.naam);
    opAlfabet(uit, std::identity());
    return uit;
}

void eisVersie(Sessie& sessie, const std::string& id, int versie) {
    if (onderzoekswijzigingStore::aantal(sessie, id) != versie)
        throw NietNu(
            "Iemand anders, of u in een ander tabblad, heeft dit onderzoek intussen gewijzigd. "
            "Bekijk wat er is gewijzigd en vul het opnieuw in.");
}

/// What was typed, with ISO dates; notes what is wrong with it.
Onderzoek gecorrigeerd(std::vector<Veldfouten::Fout>& fouten, const Redencontrole& controle,
                       const Onderzoek& was, const Onderzoekcorrectie& correctie) {
    Onderzoek uit = was;
    uit.naam = eisRegel(fouten, "naam", correctie.naam, "Geef het onderzoek een naam.");
    const Periode periode = eisPeriode(fouten, correctie.periodeVan, correctie.periodeTot);
    uit.periodeVan = periode.van;
    uit.periodeTot = periode.tot;
    const Doelvelden doel = keurDoel(fouten, controle, {correctie.doel, correctie.grondslag});
    uit.doel = doel.doel;
    uit.grondslag = doel.grondslag;
    return uit;
}

std::string periode(const Onderzoek& van) {
    return datumInWoorden(van.periodeVan) + " tot en met " + datumInWoorden(van.periodeTot);
}

std::string titelVan(const std::vector<Kaderkeuze::Set>& regelsets, const std::string& naam) {
    const auto set = std::ranges::find(regelsets, naam, &Kaderkeuze::Set::naam);
    return set == regelsets.end() ? naam : set->titel;
}

std::vector<Kaderkeuze::Set> regelsetsVan(Werkplek& werkplek, Sessie& sessie,
                                          const std::string& kader) {
    const auto keuzes = kaderkeuzes(werkplek, sessie);
    const Kaderkeuze* keuze = kaderMet(keuzes, kader);
    return keuze ? keuze->regelsets : std::vector<Kaderkeuze::Set>();
}

const Toetskop& eisToets(const std::vector<Toetskop>& toetsen, std::int64_t nr, bool uitgehaald) {
    const auto toets = std::ranges::find_if(toetsen, [&](const Toetskop& een) {
        return een.nr == nr && een.uitOnderzoek == uitgehaald;
    });
    if (toets == toetsen.end()) throw Veldfouten("toets", "Kies een organisatie uit de lijst.");
    return *toets;
}

/// The door of each of them: who may, which onderzoek, and a reason that can stay.
template <class Werk>
auto wijzig(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
            const std::string& reden, Werk werk) {
    return handel(werkplek, handeling, Actie::onderzoekWijzigen, [&](Transactie& transactie) {
        const Geopend van = eisWijzigbaar(Toetseninzage(werkplek, transactie, handeling.wie), id);
        std::vector<Veldfouten::Fout> fouten;
        const std::string waarom = van.redenen.keur(fouten, "reden", reden);
        return werk(transactie, van, waarom, fouten);
    });
}

}  // namespace

Onderzoekbeheer onderzoekbeheer(Werkplek& werkplek, const Persoon& persoon, const std::string& id) {
    return inzienAlle(werkplek, persoon, Actie::onderzoekWijzigen, [&](const Toetseninzage& alle) {
        const BewaardOnderzoek onderzoek = eisOnderzoek(alle, id);
        const std::vector<Toetskop> toetsen = koppen(alle, id);
        Onderzoekbeheer uit;
        uit.onderzoek = onderzoek.onderzoek;
        uit.versie = onderzoekswijzigingStore::aantal(alle, id);
        uit.overgenomen = isOvergenomen(toetsen);
        uit.regelsets = regelsetsVan(werkplek, alle, onderzoek.kaderHash);
        uit.regelsVast = regelsVast(alle, id);
        alle.elkVan(id, [&](const Toetsinzage& inzage) {
            uit.toetsen.push_back(
                {inzage.kop(), waaromNietEruit(inzage.kop(), heeftEditie(inzage))});
        });
        alle.elkUitgehaald(id, [&](const Toetsinzage& inzage) {
            const auto stil = onderzoekswijzigingStore::stilte(inzage, id, inzage.nr());
            uit.uitgehaald.push_back({inzage.kop(),
                                      {},
                                      stil->reden,
                                      persoonsnaam(inzage, stil->persoon),
                                      stil->wanneer});
        });
        const auto naam = [](const Onderzoekbeheer::Deelnemer& een) -> const std::string& {
            return organisatieVan(een.kop);
        };
        opAlfabet(uit.toetsen, naam);
        opAlfabet(uit.uitgehaald, naam);
        if (onderzoek.soort == Toetssoort::inspectie) uit.erbij = nogNietErbij(alle, toetsen);
        uit.open = openToetsen(toetsen);
        if (const auto dicht = onderzoekswijzigingStore::stilte(alle, id, 0)) {
            uit.gesloten = true;
            uit.gesloteneReden = dicht->reden;
            uit.geslotenDoor = persoonsnaam(alle, dicht->persoon);
            uit.geslotenOp = dicht->wanneer;
        }
        return uit;
    });
}

void corrigeerOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                        const Onderzoekcorrectie& correctie) {
    wijzig(werkplek, handeling, id, correctie.reden,
           [&](Transactie& transactie, const Geopend& van, const std::string& reden,
               std::vector<Veldfouten::Fout>& fouten) {
               eisOpen(transactie, id);
               eisVersie(transactie, id, correctie.versie);
               const Onderzoek& was = van.onderzoek.onderzoek;
               BewaardOnderzoek wordt = van.onderzoek;
               wordt.onderzoek = gecorrigeerd(fouten, van.redenen, was, correctie);
               const auto sets = regelsetsVan(werkplek, transactie, van.onderzoek.kaderHash);
               if (!correctie.regelset.empty() && correctie.regelset != was.regelset) {
                   const std::string vast = regelsVast(transactie, id);
                   if (!vast.empty())
                       fouten.push_back({"regelset", vast});
                   else if (std::ranges::find(sets, correctie.regelset, &Kaderkeuze::Set::naam) ==
                            sets.end())
                       fouten.push_back({"regelset", "Kies beslisregels uit de lijst."});
                   wordt.onderzoek.regelset = correctie.regelset;
               }
               if (fouten.empty() && wordt.onderzoek == was)
                   fouten.push_back({"naam",
                                     "U hebt niets gewijzigd. Wijzig de naam, de periode, het "
                                     "doel, de grondslag of de beslisregels."});
               eisGeenFouten(fouten);
               onderzoekStore::bewaar(transactie, wordt);
               const auto noteer = [&](Onderzoekszet zet, const std::string& eerst,
                                       const std::string& nu) {
                   if (eerst != nu)
                       onderzoekswijzigingStore::voegToe(
                           transactie, id, {0, zet, 0, eerst, nu, reden, handeling.wie.nr});
               };
               noteer(Onderzoekszet::naam, was.naam, wordt.onderzoek.naam);
               noteer(Onderzoekszet::periode, periode(was), periode(wordt.onderzoek));
               noteer(Onderzoekszet::doel, was.doel, wordt.onderzoek.doel);
               noteer(Onderzoekszet::grondslag, was.grondslag, wordt.onderzoek.grondslag);
               noteer(Onderzoekszet::beslisregels, titelVan(sets, was.regelset),
                      titelVan(sets, wordt.onderzoek.regelset));
           });
}

std::int64_t voegOrganisatieToe(Werkplek& werkplek, const Handeling& handeling,
                                const std::string& id, const std::string& organisatie,
                                const std::string& reden) {
    return wijzig(
        werkplek, handeling, id, reden,
        [&](Transactie& transactie, const Geopend& van, const std::string& waarom,
            std::vector<Veldfouten::Fout>& fouten) {
            eisOpen(transactie, id);
            eisGeenHertoets(van.onderzoek);
            const auto erbij = nogNietErbij(transactie, van.toetsen);
            if (const auto eruit = std::ranges::find_if(van.toetsen,
                                                        [&](const Toetskop& een) {
                                                            return een.uitOnderzoek &&
                                                                   een.organisatieNu == organisatie;
                                                        });
                eruit != van.toetsen.end())
                fouten.push_back({"organisatie", organisatie +
                                                     " is uit dit onderzoek gehaald. Zet de toets "
                                                     "terug; wat erin staat, is er nog."});
            else if (std::ranges::find(erbij, organisatie) == erbij.end())
                fouten.push_back({"organisatie", "Kies een organisatie uit de lijst."});
            eisGeenFouten(fouten);
            const std::int64_t toets = toetskopStore::open(transactie, id, organisatie);
            onderzoekswijzigingStore::voegToe(transactie, id,
                                              {0, Onderzoekszet::organisatieErbij, toets, "",
                                               organisatie, waarom, handeling.wie.nr});
            return toets;
        });
}

void haalUitOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                      std::int64_t toets, const std::string& reden) {
    wijzig(werkplek, handeling, id, reden,
           [&](Transactie& transactie, const Geopend& van, const std::string& waarom,
               std::vector<Veldfouten::Fout>& fouten) {
               eisOpen(transactie, id);
               const Toetskop& kop = eisToets(van.toetsen, toets, false);
               bool editie = false;
               Toetseninzage(werkplek, transactie, handeling.wie)
                   .elkMet({toets},
                           [&](const Toetsinzage& inzage) { editie = heeftEditie(inzage); });
               if (const std::string blijft = waaromNietEruit(kop, editie); !blijft.empty())
                   fouten.push_back({"toets", blijft});
               eisGeenFouten(fouten);
               onderzoekswijzigingStore::legStil(transactie, id, toets,
                                                 {waarom, handeling.wie.nr, {}});
               onderzoekswijzigingStore::voegToe(transactie, id,
                                                 {0, Onderzoekszet::organisatieEruit, toets,
                                                  kop.organisatie, "", waarom, handeling.wie.nr});
           });
}

void zetTerugInOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                         std::int64_t toets, const std::string& reden) {
    wijzig(werkplek, handeling, id, reden,
           [&](Transactie& transactie, const Geopend& van, const std::string& waarom,
               std::vector<Veldfouten::Fout>& fouten) {
               eisOpen(transactie, id);
               const Toetskop& kop = eisToets(van.toetsen, toets, true);
               if (kop.soort == Toetssoort::hertoets &&
                   hertoetsStore::lopende(transactie, kop.organisatieNu) != 0)
                   fouten.push_back({"toets", "Bij " + kop.organisatieNu +
                                                  " loopt intussen een andere hertoets. Rond die "
                                                  "eerst af, of haal die uit het onderzoek."});
               eisGeenFouten(fouten);
               onderzoekswijzigingStore::hefOp(transactie, id, toets);
               onderzoekswijzigingStore::voegToe(transactie, id,
                                                 {0, Onderzoekszet::organisatieTerug, toets, "",
                                                  kop.organisatie, waarom, handeling.wie.nr});
           });
}

void sluitOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                    const std::string& reden, bool metOpen) {
    wijzig(werkplek, handeling, id, reden,
           [&](Transactie& transactie, const Geopend& van, const std::string& waarom,
               std::vector<Veldfouten::Fout>& fouten) {
               if (isGesloten(transactie, id)) throw NietNu("Dit onderzoek is al gesloten.");
               const auto open = openToetsen(van.toetsen);
               if (!open.empty() && !metOpen)
                   fouten.push_back(
                       {"metOpen", "Nog niet vastgesteld: " + opsomming(open) +
                                       ". Rond dit eerst af, haal het uit het onderzoek, of zet "
                                       "hier een vinkje."});
               eisGeenFouten(fouten);
               onderzoekswijzigingStore::legStil(transactie, id, 0, {waarom, handeling.wie.nr, {}});
               onderzoekswijzigingStore::voegToe(
                   transactie, id,
                   {0, Onderzoekszet::gesloten, 0, "",
                    open.empty() ? "" : "nog niet vastgesteld: " + opsomming(open), waarom,
                    handeling.wie.nr});
           });
}

void heropenOnderzoek(Werkplek& werkplek, const Handeling& handeling, const std::string& id,
                      const std::string& reden) {
    wijzig(werkplek, handeling, id, reden,
           [&](Transactie& transactie, const Geopend&, const std::string& waarom,
               std::vector<Veldfouten::Fout>& fouten) {
               if (!isGesloten(transactie, id)) throw NietNu("Dit onderzoek is al open.");
               eisGeenFouten(fouten);
               onderzoekswijzigingStore::hefOp(transactie, id, 0);
               onderzoekswijzigingStore::voegToe(
                   transactie, id,
                   {0, Onderzoekszet::heropend, 0, "", "", waarom, handeling.wie.nr});
           });
}

Onderzoeksgeschiedenis onderzoeksgeschiedenis(Werkplek& werkplek, const Persoon& persoon,
                                              const std::string& id, int blad, int perBlad) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        Onderzoeksgeschiedenis uit;
        uit.naam = eisOnderzoek(alle, id).onderzoek.naam;
        uit.bladen = Bladen(onderzoekswijzigingStore::aantal(alle, id), blad, perBlad);
        if (const auto dicht = onderzoekswijzigingStore::stilte(alle, id, 0)) {
            uit.geslotenOp = dicht->wanneer;
            uit.gesloteneReden = dicht->reden;
        }
        auto wijzigingen = onderzoekswijzigingStore::bladzijde(alle, id, uit.bladen);
        const bool ziet = mag(persoon, Actie::onderzoekWijzigen);
        // Of the toetsen on this page alone: an onderzoek may have thousands.
        std::vector<std::int64_t> toetsen;
        for (const Onderzoekswijziging& een : wijzigingen)
            if (!ziet && een.toets != 0) toetsen.push_back(een.toets);
        std::set<std::int64_t> leesbaar;
        alle.elkMet(toetsen, [&](const Toetsinzage& inzage) { leesbaar.insert(inzage.nr()); });
        for (Onderzoekswijziging& een : wijzigingen) {
            // Which other organisations take part is not told before their toetsen can be read.
            const bool alles = ziet || leesbaar.contains(een.toets) ||
                               (een.toets == 0 && een.zet != Onderzoekszet::gesloten);
            if (!alles) een.was = een.wordt = "";
            if (!alles && een.toets != 0) een.reden = "";
            std::string wie = persoonsnaam(alle, een.persoon);
            uit.regels.push_back({std::move(een), std::move(wie)});
        }
        return uit;
    });
}

}  // namespace maatlat
