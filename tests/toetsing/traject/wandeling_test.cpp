// SPDX-License-Identifier: EUPL-1.2
// Many people who do whatever comes to mind with toetsen on their way to publication, through the
// use cases: what they may not do never succeeds, and what must always hold always holds. What the
// way is held against is written by hand (support/traject/trajectverwachting.h).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "kader/kader_lezer.h"
#include "store/bronnen/bron_store.h"
#include "store/kader_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/motor/vraag.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/publicatie/publicatie_store.h"
#include "store/spoor/logboekkeuring.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/verwerking_store.h"
#include "store/traject/wederhoor_store.h"
#include "support/klein_kader_yaml.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/trajectverwachting.h"
#include "support/werkmap.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "toetsing/publicatie/publicatiecontrole.h"
#include "toetsing/publicatie/publicatieversie.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toetsvondsten.h"
#include "toetsing/traject/collegiale_toets.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/opmerkingen.h"
#include "toetsing/traject/overdragen.h"
#include "toetsing/traject/puntverwerking.h"
#include "toetsing/traject/trajectcontrole.h"
#include "toetsing/traject/vaststellen.h"
#include "toetsing/traject/verschilverklaring.h"
#include "toetsing/traject/wederhoor.h"
#include "toetsing/traject/wederhoorcontrole.h"
#include "toetsing/traject/wederhoorreactie.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {
namespace {

using test::in;

/// Hashes and texts in place of pages.
class Drukker : public Rapportmaker {
  public:
    Rapportbestand maak(const Toetsinzage&, const Bevriezing& van) const override {
        return {"rapport.html", pagina("rapport", van.inhoudSha256)};
    }
    Rapportbestand maakConcept(const Toetsinzage&, const Conceptkenmerk& van) const override {
        return {"concept.html", pagina("concept", van.inhoudSha256)};
    }
    Rapportbestand maakVerantwoording(const Toetsinzage&, const Bevriezing& van) const override {
        return {"verantwoording.html", pagina("verantwoording", van.inhoudSha256)};
    }

  private:
    static std::string pagina(const std::string& wat, const std::string& hash) {
        return "<!DOCTYPE html><html lang=\"nl\"><head><title>" + wat +
               "</title></head><body><p>Dit is het " + wat + " " + hash + ".</p></body></html>";
    }
};

/// Whoever adopts lets all be that may be missing, and says why.
const Hiaatkeuze kAlleHiaten = [] {
    Hiaatkeuze uit;
    for (int i = 0; i <= static_cast<int>(Hiaatsoort::eenSoortBron); ++i) {
        uit.soorten.emplace_back(naam(static_cast<Hiaatsoort>(i)));
        uit.redenen[uit.soorten.back()] = "Dat is zo afgesproken.";
    }
    return uit;
}();

constexpr std::array kCodes{"1.1.1", "1.1.2", "1.2.1"};
const std::string kOrganisatie = "Utrecht";

/// A point of the organisation, as far as we know.
struct Ons {
    int besluit = 0;  ///< version of the decision
    std::int64_t beslisser = 0;
    int akkoord = 0;  ///< with that version
};
using Puntnr = std::pair<int, int>;

/// What we know of the toets that is walked with, without asking the program.
struct Boekhouding {
    std::int64_t toets = 0;
    std::string onderzoek;
    Trajectinstelling kiest;
    std::set<std::int64_t> team;
    std::map<std::int64_t, unsigned> taken;
    std::set<std::int64_t> auteurs;
    std::set<std::int64_t> besloten;  ///< decided on a point, in this wederhoor
    std::set<std::string> gescoord;
    bool metBron = false;
    std::int64_t voorlegger = 0;
    std::map<int, std::string> edities;  ///< sha256 of what was adopted

    std::map<std::string, std::string> scores;
    std::map<std::string, std::string> gelezenScores;  ///< by the colleague
    std::map<std::string, std::string> conceptscores;  ///< that the organisation reads

    int concepten = 0;
    int ronde = 0;
    int conceptVanRonde = 0;
    std::string rondeTot;
    bool loopt = false;                       ///< nothing came, it was not taken back nor closed
    bool kanReageren = false;                 ///< on the last round
    std::set<int> ingediend;                  ///< rounds
    std::set<int> conceptpunten;              ///< of the last round
    std::map<Puntnr, Ons> punten;             ///< that were handed in
    std::set<std::string> verklaard;          ///< kenmerken of differences
    std::vector<std::string> grondslag;       ///< contents that others read, since the beginning
    std::string vorigeEditie;                 ///< its contents
    std::map<std::string, std::string> vast;  ///< hash of all that was frozen, when that was made

    int versieEditie = 0;  ///< of which editie the newest publicatieversie is
    std::string eersteDag;
    std::string reactieTot;
    std::string openbareReactieTot;
    bool opgeschort = false;
    bool staatGepubliceerd = false;

    bool isIngediend() const { return ingediend.contains(ronde); }
};

/// What somebody chose in a zet.
struct Keuze {
    std::vector<std::int64_t> personen;
    Taak taak = Taak::collega;
    int nr = 0;
    Puntnr punt;
    bool ja = false;
    std::vector<std::string> kenmerken;
    Opschorting opschorting = Opschorting::geen;
};

class Wandeling : public testing::Test {
  protected:
    Wandeling()
        : database_(Database::openSchrijven(":memory:", [this] { return moment_; })),
          werkplek_(database_, [this] { return moment_; }, "bijlagen", "sleutels", {},
                    {leesOpenbaarmaking(test::criteriamap()), ""}) {
        const Toetsingskader kader = leesKader(test::kKleinKader, "klein.yaml");
        hash_ = kader.hash;
        database_.schrijf("test", [&](Transactie& transactie) {
            kaderStore::bewaar(transactie, {kader.id, kader.versie, hash_, test::kKleinKader});
            organisatieStore::bewaar(transactie, {{kOrganisatie, {}}, {"Drenthe", {}}});
        });
        maakMensen();
    }

    void maakMensen() {
        a_ = nieuw({Rol::inspecteur});
        b_ = nieuw({Rol::inspecteur});
        nieuw({Rol::inspecteur});
        nieuw({Rol::inspecteur, Rol::coordinator});
        nieuw({Rol::coordinator});
        nieuw({Rol::beheerder});
        nieuw({Rol::vtManagement}, kOrganisatie);
        nieuw({Rol::vtManagement}, kOrganisatie);
        nieuw({Rol::vtManagement}, "Drenthe");
        for (const Rol rol : {Rol::inspecteur, Rol::coordinator}) {
            const std::int64_t nr = nieuw({rol}).nr;
            werkten_.insert(nr);
            database_.schrijf("test", [&](Transactie& transactie) {
                Vraag(transactie,
                      "INSERT INTO persoon_van SELECT ?, nr FROM organisatie WHERE naam = ?")
                    .bind(nr, kOrganisatie)
                    .voerUit();
            });
        }
        Persoon weg = nieuw({Rol::inspecteur});
        weg.geblokkeerd = true;
        database_.schrijf("test", [&](Transactie& transactie) {
            persoonStore::wijzig(transactie, weg, persoonStore::versie(transactie, weg.nr));
        });
        mensen_.back() = weg;
        eerst_ = mensen_;
    }

    Persoon nieuw(std::set<Rol> rollen, const std::string& organisatie = "") {
        mensen_.push_back(database_.schrijf("test", [&](Transactie& transactie) {
            Persoon wie;
            wie.naam = "Persoon " + std::to_string(mensen_.size() + 1);
            wie.email = "persoon-" + std::to_string(mensen_.size() + 1) + "@voorbeeld.nl";
            wie.rollen = std::move(rollen);
            wie.organisatie = organisatie;
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, wie));
        }));
        return mensen_.back();
    }

    int kans(int van) { return static_cast<int>(toeval_() % static_cast<unsigned>(van)); }
    template <class Reeks>
    const auto& een(const Reeks& uit) {
        return uit[toeval_() % uit.size()];
    }

    /// A fresh toets, with choices of its own; mostly with all scores.
    void begin() {
        nu_ = {};
        for (std::size_t i = 2; i < 4; ++i)
            if (mensen_[i] != eerst_.at(i)) bewaarPersoon(mensen_[i] = eerst_.at(i));
        nu_.kiest.collegialeToets = kans(2) == 0;
        nu_.kiest.wederhoor = kans(2) == 0;
        nu_.kiest.publicatie = kans(3) > 0;
        if (nu_.kiest.publicatie) nu_.kiest.regime = "gezondheidswet";
        nu_.onderzoek = "ronde-" + std::to_string(++teller_);
        nu_.team = {a_.nr, b_.nr};
        for (const Persoon& wie : mensen_)
            if (wie.heeft(Rol::inspecteur) && kans(3) == 0) nu_.team.insert(wie.nr);
        database_.schrijf("test", [&](Transactie& transactie) {
            Onderzoek van{nu_.onderzoek, nu_.onderzoek, "Inspectie", "2026-09-01", "2026-12-31", "",
                          "gewoon"};
            onderzoekStore::bewaar(transactie, {van, hash_, Toetssoort::inspectie});
            trajectinstellingStore::bewaar(transactie, nu_.onderzoek, nu_.kiest, 0, a_.nr);
            nu_.toets = toetskopStore::open(transactie, nu_.onderzoek, kOrganisatie);
            toetskopStore::zetTeam(in(transactie, nu_.toets), {nu_.team.begin(), nu_.team.end()});
            for (const char* code : kCodes)
                if (kans(12) > 0) schrijf(in(transactie, nu_.toets), a_.nr, code);
            zorgDatHetKan(in(transactie, nu_.toets));
        });
    }

    /// Mostly what nobody can adopt without: a bron, and a motivering with each score.
    void zorgDatHetKan(const Toetsschrijving& toets) {
        nu_.metBron = kans(20) > 0;
        nu_.auteurs.insert(a_.nr);
        for (const char* code : kCodes)
            veldStore::bewaar(toets, {Veldsoort::motivering, code}, test::tekst("Daarom."), 0,
                              a_.nr);
        if (!nu_.metBron) return;
        Bron bron;
        bron.soort = Bronsoort::document;
        bron.titel = test::tekst("Jaarplan");
        bronStore::bewaar(toets, bron, a_.nr);
    }

    void schrijf(const Toetsschrijving& toets, std::int64_t wie, const std::string& code) {
        const Veldsleutel sleutel{Veldsoort::score, code};
        const auto was = veldStore::lees(toets, sleutel.tekst());
        const std::string wordt =
            std::string(was.waarde) == "voldoende" ? "onvoldoende" : "voldoende";
        veldStore::bewaar(toets, sleutel, test::tekst(wordt), was.versie, wie);
        nu_.auteurs.insert(wie);
        nu_.gescoord.insert(code);
        nu_.scores[code] = wordt;
    }

    Toetskop kop() {
        return database_.lees([&](Sessie& sessie) {
            return *toetskopStore::lees(test::kSleutel, sessie, nu_.toets);
        });
    }

    Handeling handeling(const Persoon& wie) {
        return {wie, "handeling-" + std::to_string(++teller_), "inhoud"};
    }

    Betrokkenheid volgensOns(const Persoon& wie) const {
        Betrokkenheid uit;
        uit.inspecteur = wie.heeft(Rol::inspecteur);
        uit.coordinator = wie.heeft(Rol::coordinator);
        uit.vtManagement = wie.heeft(Rol::vtManagement);
        uit.inTeam = nu_.team.contains(wie.nr);
        uit.werkteErbij = werkten_.contains(wie.nr);
        uit.eigenOrganisatie = wie.organisatie == kOrganisatie;
        uit.auteur = nu_.auteurs.contains(wie.nr);
        uit.voorlegger = nu_.voorlegger == wie.nr;
        uit.voorleggerIsAuteur = nu_.auteurs.contains(nu_.voorlegger);
        uit.besliste = nu_.besloten.contains(wie.nr);
        const auto taak = nu_.taken.find(wie.nr);
        uit.taken = taak == nu_.taken.end() ? 0 : taak->second;
        return uit;
    }

    /// As far as this test can tell; what it cannot holds.
    bool geldtVolgensOns(Trajectvoorwaarde wat, const Toetskop& van) {
        using V = Trajectvoorwaarde;
        switch (wat) {
            case V::volledig:
                return nu_.gescoord.size() == kCodes.size();
            case V::metCollegialeToets:
                return nu_.kiest.collegialeToets;
            case V::zonderCollegialeToets:
                return !nu_.kiest.collegialeToets;
            case V::metWederhoor:
                return nu_.kiest.wederhoor;
            case V::zonderWederhoor:
                return !nu_.kiest.wederhoor;
            case V::metPublicatie:
                return nu_.kiest.publicatie;
            case V::goedkeuringGeldt:
                return van.status == Toetsstatus::goedgekeurd && nu_.scores == nu_.gelezenScores;
            case V::nietIngediend:
                return nu_.kanReageren;
            case V::termijnVoorbij:
                return nu_.loopt && nu_.rondeTot < vandaag();
            case V::puntenBesloten:
                return std::ranges::all_of(nu_.punten,
                                           [](const auto& een) { return een.second.besluit > 0; });
            case V::puntenAkkoord:
                return std::ranges::all_of(nu_.punten, [](const auto& een) {
                    return een.second.besluit > 0 && een.second.akkoord == een.second.besluit;
                });
            case V::verschillenVerklaard:
                return onverklaard(inhoudNu()).empty();
            case V::hiatenAanvaard:
                return nu_.metBron;  // all else is let be, by who does it
            case V::publicatieversieKlaar:
                return nu_.versieEditie > 0 && std::cmp_equal(nu_.versieEditie, nu_.edities.size());
            case V::dagBereikt:
                return !nu_.eersteDag.empty() && nu_.eersteDag <= vandaag();
            case V::nietOpgeschort:
                return !nu_.opgeschort;
            case V::reactieOpen:
                return vandaag() <= (van.status == Toetsstatus::besluit ? nu_.reactieTot
                                                                        : nu_.openbareReactieTot);
            case V::nogGeenEditie:
                return nu_.edities.empty();
            case V::staatGepubliceerd:
                return nu_.staatGepubliceerd;
        }
        return false;
    }

    /// Why it may not; empty: as far as we know it may.
    std::string waaromNietVolgensOns(const Toetskop& van, Zet zet, const Persoon& wie) {
        if (wie.geblokkeerd) return "is geblokkeerd";
        if (!rolbezwaar(wie).empty()) return "heeft rollen die botsen";
        const auto stap = stapVan(van.status);
        const auto* regel = stap ? test::regelVolgensIssue(*stap, zet, volgensOns(wie)) : nullptr;
        if (!regel) return "staat niet in het voorstel";
        for (const Trajectvoorwaarde als : regel->als)
            if (!geldtVolgensOns(als, van)) return "er geldt niet: " + std::string(naam(als));
        return {};
    }

    /// As people have it there: near midnight that is another day than that of the moment.
    std::string vandaag() const { return dagVan(moment_); }
    std::string dagen(int hoeveel) const {
        return dagVan(later(moment_, std::int64_t{hoeveel} * 24 * 60 * 60));
    }
    std::int64_t iemandMet(Rol rol) {
        if (kans(8) == 0) return een(mensen_).nr;
        std::vector<std::int64_t> uit;
        for (const Persoon& wie : mensen_)
            if (wie.heeft(rol) && !wie.geblokkeerd && !werkten_.contains(wie.nr) &&
                (rol == Rol::vtManagement ? wie.organisatie == kOrganisatie
                                          : !nu_.auteurs.contains(wie.nr)))
                uit.push_back(wie.nr);
        return uit.empty() ? a_.nr : een(uit);
    }
    std::string inhoudNu() {
        return database_.lees([&](Sessie& sessie) {
            const Toetsinzage inzage = NamensProgramma::inzage(werkplek_, sessie, nu_.toets);
            return bevrorenInhoud(inzage, leesToetsinhoud(inzage));
        });
    }
    std::string vastgelegd(int concept_) {
        return database_.lees([&](Sessie& sessie) {
            return bevrorenConceptStore::lees(in(sessie, nu_.toets), concept_)->inhoud;
        });
    }

    /// Differences with what others read before that belong to nothing, by the differ and by what
    /// we saw somebody explain. What only follows from a score belongs to that.
    std::vector<std::string> onverklaard(const std::string& inhoud) const {
        std::vector<std::string> gronden = nu_.grondslag;
        if (!nu_.vorigeEditie.empty()) gronden.push_back(nu_.vorigeEditie);
        std::vector<std::string> uit;
        for (const std::string& grond : gronden) {
            const auto anders = verschillen(bevrorenDelen(grond).toets, inhoud);
            const bool metScore = std::ranges::any_of(
                anders, [](const Verschil& van) { return van.soort == Verschilsoort::score; });
            for (const Verschil& van : anders) {
                const bool volgt =
                    van.soort == Verschilsoort::oordeel || van.soort == Verschilsoort::verbeterpunt;
                if (!(volgt && metScore) && !nu_.verklaard.contains(van.kenmerk))
                    uit.push_back(van.kenmerk);
            }
        }
        return uit;
    }

    // Each zet by its use case, with what somebody might choose; mostly what can be chosen.
    using Uitvoering = void (Wandeling::*)(const Persoon&, const Toetskop&);

    void vraag(const Persoon& wie, const Toetskop& van) {
        gekozen_.personen = {iemandMet(Rol::inspecteur)};
        vraagCollegialeToets(werkplek_, handeling(wie), van.nr, van.versie,
                             gekozen_.personen.front(), Drukker());
    }
    void merkOp(const Persoon& wie, const Toetskop& van) {
        bewaarOpmerking(werkplek_, handeling(wie), van.nr,
                        {0,
                         0,
                         {{"plek", std::string("score/") + een(kCodes)},
                          {"zin", "0"},
                          {"tekst", "Waarom niet anders?"}},
                         ""});
    }
    void keur(const Persoon& wie, const Toetskop& van) {
        keurGoed(werkplek_, handeling(wie), van.nr, van.versie, true, "", "");
    }
    void wijsTerug(const Persoon& wie, const Toetskop& van) {
        geefTerug(werkplek_, handeling(wie), van.nr, van.versie, "Er mist nog iets.", "");
    }
    void haalTerug(const Persoon& wie, const Toetskop& van) {
        if (van.status == Toetsstatus::vaststelling)
            return neemTerug(werkplek_, handeling(wie), van.nr, van.versie);
        if (van.status == Toetsstatus::wederhoor)
            return neemWederhoorTerug(werkplek_, handeling(wie), van.nr, rondeversie(), "Daarom.",
                                      "");
        if (van.status == Toetsstatus::verwerking)
            return neemVerwerkingTerug(werkplek_, handeling(wie), van.nr, van.versie, "Daarom.",
                                       "");
        neemCollegialeToetsTerug(werkplek_, handeling(wie), van.nr, van.versie, "Daarom.", "");
    }
    int rondeversie() {
        return database_.lees([&](Sessie& sessie) {
            const auto van = wederhoorStore::laatste(in(sessie, nu_.toets));
            return van ? van->versie : 0;
        });
    }
    Wederhoorverzending verzending() {
        Wederhoorverzending uit;
        uit.ontvangers = {iemandMet(Rol::vtManagement), iemandMet(Rol::vtManagement)};
        uit.verantwoordelijke = uit.ontvangers.front();
        uit.reden = "Er kwam iets bij.";
        gekozen_.personen = uit.ontvangers;
        return uit;
    }
    void verstuur(const Persoon& wie, const Toetskop& van) {
        stuurVoorWederhoor(werkplek_, handeling(wie), van.nr, van.versie, verzending(), Drukker());
    }
    void heropen(const Persoon& wie, const Toetskop& van) {
        heropenWederhoor(werkplek_, handeling(wie), van.nr, van.versie, verzending(), Drukker());
    }
    void rek(const Persoon& wie, const Toetskop& van) {
        const std::string tot = std::max(van.tot, vandaag());
        verlengWederhoor(werkplek_, handeling(wie), van.nr, rondeversie(),
                         later(tot + "T00:00:00.000Z", 7 * 24 * 60 * 60).substr(0, 10), "Verlof.",
                         "");
    }
    void antwoord(const Persoon& wie, const Toetskop& van) {
        const std::string code = een(kCodes);
        Puntinvoer punt;
        punt.plaats = "score/" + code;
        for (const auto& een : passagebeeld(werkplek_, wie, van.nr).passages)
            if (een.sleutel == punt.plaats && !een.zinnen.empty()) punt.citaat = een.zinnen.front();
        punt.soort = naam(Puntsoort::feit);
        punt.tekst = "Wij zien dat anders.";
        gekozen_.nr = bewaarPunt(werkplek_, handeling(wie), van.nr, punt);
    }
    void dien(const Persoon& wie, const Toetskop& van) {
        const int versie = reactiebeeld(werkplek_, wie, van.nr).versie;
        dienReactieIn(werkplek_, handeling(wie), van.nr, versie, true);
    }
    void sluit(const Persoon& wie, const Toetskop& van) {
        sluitWederhoor(werkplek_, handeling(wie), van.nr);
    }
    Puntnr eenPunt() {
        std::vector<Puntnr> uit{{1, 1}};
        for (const auto& [nr, ons] : nu_.punten)
            uit.push_back(nr);
        return een(uit);
    }
    void beslis(const Persoon& wie, const Toetskop& van) {
        gekozen_.punt = eenPunt();
        const auto ons = nu_.punten.find(gekozen_.punt);
        beslisOverPunt(werkplek_, handeling(wie), van.nr,
                       {gekozen_.punt.first, gekozen_.punt.second},
                       {std::string(naam(Puntuitkomst::niet)), "Zo is het.",
                        ons == nu_.punten.end() ? 0 : ons->second.besluit, ""});
    }
    void beslisErbij(const Persoon& wie, const Toetskop& van) {
        gekozen_.punt = eenPunt();
        gekozen_.ja = kans(4) > 0;
        const auto ons = nu_.punten.find(gekozen_.punt);
        leesMee(werkplek_, handeling(wie), van.nr, {gekozen_.punt.first, gekozen_.punt.second},
                {ons == nu_.punten.end() ? 0 : ons->second.besluit, gekozen_.ja, "Nog niet.", ""});
    }
    void verklaar(const Persoon& wie, const Toetskop& van) {
        for (const Verantwoorddeel& deel : verschillenbeeld(werkplek_, wie, van.nr).delen)
            for (const Verantwoord& van_ : deel.verschillen)
                if (van_.volgtUit.empty() && (!van_.isVerklaard || kans(3) == 0))
                    gekozen_.kenmerken.push_back(van_.verschil.kenmerk);
        if (kans(4) == 0 && !gekozen_.kenmerken.empty()) gekozen_.kenmerken.pop_back();
        verklaarVerschillen(werkplek_, handeling(wie), van.nr,
                            {gekozen_.kenmerken, "correctie", "Daarom.", ""});
    }
    void leg(const Persoon& wie, const Toetskop& van) {
        legVoor(werkplek_, handeling(wie), van.nr, van.versie, kAlleHiaten, "");
    }
    void stel(const Persoon& wie, const Toetskop& van) {
        stelVast(werkplek_, handeling(wie), van.nr, van.versie, true, kAlleHiaten.soorten,
                 Drukker());
    }
    void verbeter(const Persoon& wie, const Toetskop& van) {
        corrigeer(werkplek_, handeling(wie), van.nr, van.versie, "Een getal klopte niet.", "");
    }
    void maakVersie(const Persoon& wie, const Toetskop& van) {
        const auto versie = [&] {
            return publicatieversiebeeld(werkplek_, wie, van.nr).markering.versie;
        };
        std::vector<std::string> blijft;
        for (const auto& een : publicatieversiebeeld(werkplek_, wie, van.nr).vondsten)
            blijft.push_back(een.tekst);
        if (!blijft.empty()) laatStaan(werkplek_, handeling(wie), van.nr, versie(), blijft);
        maakPublicatieversie(werkplek_, handeling(wie), van.nr, versie(), true);
    }
    void besluitErtoe(const Persoon& wie, const Toetskop& van) {
        besluitTotPublicatie(werkplek_, handeling(wie), van.nr, van.versie, vandaag(), {});
    }
    void trekIn(const Persoon& wie, const Toetskop& van) {
        trekBesluitIn(werkplek_, handeling(wie), van.nr, van.versie, {"Daarom.", ""});
    }
    void naarDeRechter(const Persoon& wie, const Toetskop& van) {
        gekozen_.opschorting = static_cast<Opschorting>(1 + kans(3));
        schortOp(werkplek_, handeling(wie), van.nr, van.versie,
                 {std::string(woordVan(kOpschortingen, gekozen_.opschorting)),
                  vandaag(),
                  "UTR 26/1",
                  {"Zo staat het er.", ""}});
    }
    void zegTerug(const Persoon& wie, const Toetskop& van) {
        const int versie = database_.lees([&](Sessie& sessie) {
            const auto hier = in(sessie, nu_.toets);
            const auto op = publicatieStore::teReageren(hier, vandaag());
            return op ? publicatieStore::reactie(hier, op->nr).versie : 0;
        });
        bewaarReactie(werkplek_, handeling(wie), van.nr, versie,
                      {"Wij werken eraan, keer " + std::to_string(teller_) + ".", ""});
    }
    void maakOpenbaar(const Persoon& wie, const Toetskop& van) {
        publiceer(werkplek_, handeling(wie), van.nr, van.versie);
    }
    void haalWeg(const Persoon& wie, const Toetskop& van) {
        trekPublicatieIn(werkplek_, handeling(wie), van.nr, van.versie, {"Vernietigd.", ""},
                         "Dit rapport is vernietigd.");
    }
    void meldAnders(const Persoon& wie, const Toetskop& van) {
        wijzigMelding(werkplek_, handeling(wie), van.nr, van.versie, {"Het is weg.", ""});
    }
    void geefDoor(const Persoon& wie, const Toetskop& van) {
        gekozen_.taak = een(kTaken);
        if (van.status == Toetsstatus::collegialeToets && kans(4) > 0)
            gekozen_.taak = Taak::collega;
        if (van.status == Toetsstatus::vaststelling && kans(4) > 0)
            gekozen_.taak = Taak::vaststeller;
        const bool ervan =
            gekozen_.taak == Taak::ontvanger || gekozen_.taak == Taak::verantwoordelijke;
        gekozen_.personen = {iemandMet(ervan ? Rol::vtManagement : Rol::inspecteur)};
        draagOver(werkplek_, handeling(wie), van.nr,
                  {van.versie, gekozen_.taak, gekozen_.personen, "Verlof.", ""});
    }

    static const std::map<Zet, Uitvoering>& zo() {
        using W = Wandeling;
        static const std::map<Zet, Uitvoering> kZo{
            {Zet::vraagCollegialeToets, &W::vraag},
            {Zet::neemTerug, &W::haalTerug},
            {Zet::maakOpmerking, &W::merkOp},
            {Zet::keurGoed, &W::keur},
            {Zet::geefTerug, &W::wijsTerug},
            {Zet::stuurVoorWederhoor, &W::verstuur},
            {Zet::verleng, &W::rek},
            {Zet::reageer, &W::antwoord},
            {Zet::dienIn, &W::dien},
            {Zet::sluitWederhoor, &W::sluit},
            {Zet::heropenWederhoor, &W::heropen},
            {Zet::beoordeelPunt, &W::beslis},
            {Zet::beslisMee, &W::beslisErbij},
            {Zet::verklaarVerschil, &W::verklaar},
            {Zet::legVoor, &W::leg},
            {Zet::stelVast, &W::stel},
            {Zet::corrigeer, &W::verbeter},
            {Zet::maakPublicatieversie, &W::maakVersie},
            {Zet::besluitTotPublicatie, &W::besluitErtoe},
            {Zet::trekBesluitIn, &W::trekIn},
            {Zet::schortOp, &W::naarDeRechter},
            {Zet::reageerOpBesluit, &W::zegTerug},
            {Zet::publiceer, &W::maakOpenbaar},
            {Zet::trekPublicatieIn, &W::haalWeg},
            {Zet::wijzigMelding, &W::meldAnders},
            {Zet::draagOver, &W::geefDoor},
        };
        return kZo;
    }

    /// Does it, and keeps the books when it succeeded.
    void zet(Zet wat, const Persoon& wie) {
        moment_ = later(moment_, 1);
        const Toetskop was = kop();
        const std::string waarom = waaromNietVolgensOns(was, wat, wie);
        gedaan_ += "\n  " + vandaag() + " " + std::string(naam(was.status)) + ": " + wie.naam +
                   " " + std::string(naam(wat));
        gekozen_ = {};
        try {
            (this->*zo().at(wat))(wie, was);
        } catch (const Gebruikersfout& fout) {
            gedaan_ += " (nee: " + std::string(fout.what()) + ")";
            ASSERT_FALSE(std::string(fout.what()).empty());
            ASSERT_EQ(kop().status, was.status) << "refused, and yet something changed";
            if (waarom.empty()) ++geweigerd_[std::string(naam(wat)) + ": " + fout.what()];
            return;
        }
        gedaan_ += " (gedaan)";
        ++geteld_[wat];
        ASSERT_TRUE(waarom.empty()) << waarom;
        werkBij(wat, wie, was);
    }

    void benoem(Taak taak, const std::vector<std::int64_t>& personen) {
        const unsigned bit = 1U << static_cast<unsigned>(taak);
        for (auto& [nr, bits] : nu_.taken)
            bits &= ~bit;
        for (const std::int64_t nr : personen)
            nu_.taken[nr] |= bit;
    }

    void werkBij(Zet wat, const Persoon& wie, const Toetskop& was) {
        const Toetskop is = kop();
        const auto* regel = test::regelVolgensIssue(*stapVan(was.status), wat, volgensOns(wie));
        if (regel->naar) {
            ASSERT_EQ(is.status, statusBij(*regel->naar));
        }
        if (is.status == Toetsstatus::lopend && was.status != is.status) nu_.grondslag.clear();
        switch (wat) {
            case Zet::vraagCollegialeToets:
                benoem(Taak::collega, gekozen_.personen);
                nu_.gelezenScores = nu_.scores;
                nu_.grondslag = {vastgelegd(++nu_.concepten)};
                break;
            case Zet::stuurVoorWederhoor:
            case Zet::heropenWederhoor:
                benoem(Taak::ontvanger, gekozen_.personen);
                benoem(Taak::verantwoordelijke, {gekozen_.personen.front()});
                nu_.grondslag = {vastgelegd(++nu_.concepten)};
                nu_.conceptscores = nu_.scores;
                nu_.conceptpunten.clear();
                nu_.rondeTot = is.tot;
                nu_.conceptVanRonde = nu_.concepten;
                ++nu_.ronde;
                nu_.loopt = nu_.kanReageren = true;
                break;
            case Zet::verleng:
                nu_.rondeTot = is.tot;
                break;
            case Zet::reageer:
                nu_.conceptpunten.insert(gekozen_.nr);
                break;
            case Zet::dienIn:
                for (const int nr : nu_.conceptpunten)
                    nu_.punten[{nu_.ronde, nr}] = {};
                nu_.loopt = nu_.kanReageren = false;
                nu_.ingediend.insert(nu_.ronde);
                break;
            case Zet::sluitWederhoor:
                nu_.loopt = false;
                break;
            case Zet::neemTerug:
                if (was.status == Toetsstatus::wederhoor) nu_.loopt = nu_.kanReageren = false;
                if (was.status == Toetsstatus::collegialeToets ||
                    was.status == Toetsstatus::goedgekeurd)
                    benoem(Taak::collega, {});
                break;
            case Zet::beoordeelPunt:
                nu_.besloten.insert(wie.nr);
                ++nu_.punten.at(gekozen_.punt).besluit;
                nu_.punten.at(gekozen_.punt).beslisser = wie.nr;
                break;
            case Zet::beslisMee:
                ASSERT_NE(nu_.punten.at(gekozen_.punt).beslisser, wie.nr);
                nu_.punten.at(gekozen_.punt).akkoord =
                    gekozen_.ja ? nu_.punten.at(gekozen_.punt).besluit : 0;
                break;
            case Zet::verklaarVerschil:
                nu_.verklaard.insert(gekozen_.kenmerken.begin(), gekozen_.kenmerken.end());
                break;
            case Zet::stelVast:
                controleerEditie(wie);
                nu_.kanReageren = false;
                nu_.grondslag.clear();
                break;
            case Zet::maakPublicatieversie:
                nu_.versieEditie = static_cast<int>(nu_.edities.size());
                break;
            case Zet::draagOver:
                benoem(gekozen_.taak, gekozen_.personen);
                break;
            default:
                werkPublicatieBij(wat, was);
        }
        noteerVast();
        if (was.status != is.status)
            nu_.voorlegger = is.status == Toetsstatus::vaststelling ? wie.nr : 0;
    }

    void werkPublicatieBij(Zet wat, const Toetskop& was) {
        const auto besluiten = database_.lees(
            [&](Sessie& sessie) { return publicatieStore::besluiten(in(sessie, nu_.toets)); });
        switch (wat) {
            case Zet::besluitTotPublicatie:
                ASSERT_GE(besluiten.front().eersteDag, dagen(14));
                ASSERT_EQ(besluiten.front().editie, static_cast<int>(nu_.edities.size()));
                nu_.eersteDag = besluiten.front().eersteDag;
                nu_.reactieTot = besluiten.front().reactieTot;
                nu_.opgeschort = false;
                break;
            case Zet::trekBesluitIn:
                nu_.eersteDag.clear();
                break;
            case Zet::schortOp:
                if (was.status == Toetsstatus::besluit)
                    nu_.opgeschort = gekozen_.opschorting == Opschorting::geschorst ||
                                     (gekozen_.opschorting == Opschorting::gevraagd &&
                                      besluiten.front().verzoekSchortOp);
                break;
            case Zet::publiceer:
                ASSERT_LE(nu_.eersteDag, vandaag());
                nu_.staatGepubliceerd = true;
                nu_.openbareReactieTot = nu_.reactieTot;
                ASSERT_EQ(besluiten.front().editie, static_cast<int>(nu_.edities.size()));
                break;
            case Zet::trekPublicatieIn:
                nu_.staatGepubliceerd = false;
                break;
            default:
                break;
        }
    }

    /// What was frozen, by what it is; each with its hash.
    std::map<std::string, std::string> bevroren() {
        return database_.lees([&](Sessie& sessie) {
            std::map<std::string, std::string> uit;
            const auto lees = [&](const std::string& tabel, const std::string& sleutel,
                                  const std::string& wat) {
                Vraag vraag(sessie, "SELECT " + sleutel + ", " + wat + " FROM " + tabel +
                                        " WHERE toets = ?");
                vraag.bind(nu_.toets);
                while (vraag.stap())
                    uit[tabel + " " + vraag.tekst(0) + " " + wat] = sha256Hex(vraag.tekst(1));
            };
            lees("bevroren_concept", "CAST(nr AS TEXT)", "inhoud");
            lees("bevroren_concept", "CAST(nr AS TEXT)", "html");
            lees("vaststelling", "CAST(editie AS TEXT)", "inhoud");
            lees("rapport", "CAST(editie AS TEXT)", "html");
            lees("verantwoording", "CAST(editie AS TEXT)", "html");
            lees("wederhoorreactie", "CAST(ronde AS TEXT)", "inhoud");
            lees("publicatieversie", "CAST(nr AS TEXT)", "html");
            lees("publicatieversie", "CAST(nr AS TEXT)", "gegevens");
            return uit;
        });
    }
    /// All that was frozen before is still there, as it was; what is new is written down.
    void noteerVast() {
        const auto is = bevroren();
        for (const auto& [wat, hash] : nu_.vast) {
            const auto plek = is.find(wat);
            ASSERT_TRUE(plek != is.end() && plek->second == hash) << wat;
        }
        nu_.vast = is;
    }

    /// Nobody reads a word that is not for them, now.
    void controleerLezen() {
        const Toetskop is = kop();
        for (const Persoon& wie : mensen_) {
            const auto kan = [&](const auto& lees) {
                try {
                    lees();
                    return true;
                } catch (const Gebruikersfout&) {
                    return false;
                }
            };
            const bool vanVt = wie.heeft(Rol::vtManagement);
            const unsigned taken = volgensOns(wie).taken;
            const auto bit = [&](Taak taak) { return 1U << static_cast<unsigned>(taak); };
            const bool ontvangt =
                vanVt && wie.organisatie == kOrganisatie && !wie.geblokkeerd &&
                (taken & (bit(Taak::ontvanger) | bit(Taak::verantwoordelijke))) != 0;
            if (vanVt || wie.geblokkeerd) {
                ASSERT_FALSE(kan([&] { collegialebeeld(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { leesConceptpassages(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { verwerkingsbeeld(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { verschillenbeeld(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { vaststelbeeld(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { wederhoorbeeld(werkplek_, wie, is.nr); })) << wie.naam;
                ASSERT_FALSE(kan([&] { publicatieversiebeeld(werkplek_, wie, is.nr); }))
                    << wie.naam;
                ASSERT_FALSE(kan([&] { besluitbeeld(werkplek_, wie, is.nr); })) << wie.naam;
                for (int nr = 1; nr <= nu_.concepten; ++nr)
                    ASSERT_FALSE(kan([&] { leesBevrorenConcept(werkplek_, wie, is.nr, nr); }))
                        << wie.naam;
            }
            std::string gelezen;
            const bool leest = kan([&] { gelezen = wederhoorrapport(werkplek_, wie, is.nr).html; });
            if (vanVt || wie.geblokkeerd) {
                ASSERT_TRUE(!leest || (ontvangt && nu_.ronde > 0)) << wie.naam;
                if (leest) {
                    const auto hoort = nu_.vast.find("bevroren_concept " +
                                                     std::to_string(nu_.conceptVanRonde) + " html");
                    ASSERT_TRUE(hoort != nu_.vast.end() && hoort->second == sha256Hex(gelezen));
                }
            } else if (leest && nu_.ronde > 0) {
                // Whoever is of the inspectie, before it was handed in.
                bool leeg = true;
                kan([&] {
                    const auto beeld = maatlat::reactiebeeld(werkplek_, wie, is.nr);
                    leeg = beeld.punten.empty() && beeld.zienswijze.tekst.empty();
                });
                bool geteld = true;
                kan([&] { geteld = passagebeeld(werkplek_, wie, is.nr).punten.empty(); });
                if (!nu_.isIngediend()) {
                    ASSERT_TRUE(leeg && geteld) << wie.naam;
                }
            }
            if (!vanVt && !nu_.isIngediend())
                kan([&] {
                    const auto rondes = wederhoorbeeld(werkplek_, wie, is.nr).rondes;
                    if (!rondes.empty()) {
                        EXPECT_TRUE(rondes.front().puntenlijst.empty()) << wie.naam;
                    }
                });
        }
    }

    std::vector<toetskopStore::Vaststelling> edities() {
        return database_.lees(
            [&](Sessie& sessie) { return toetskopStore::vaststellingen(in(sessie, nu_.toets)); });
    }

    /// Two different people adopted, of whom one is no author; both may inspect there.
    void controleerEditie(const Persoon& wie) {
        const auto nieuwste = edities().back();
        ASSERT_EQ(nieuwste.vastgesteldDoor, wie.nr);
        ASSERT_EQ(nieuwste.voorgelegdDoor, nu_.voorlegger);
        ASSERT_NE(nieuwste.vastgesteldDoor, nieuwste.voorgelegdDoor);
        ASSERT_FALSE(nu_.auteurs.contains(nieuwste.vastgesteldDoor) &&
                     nu_.auteurs.contains(nieuwste.voorgelegdDoor));
        ASSERT_FALSE(werkten_.contains(nieuwste.vastgesteldDoor));
        ASSERT_FALSE(werkten_.contains(nieuwste.voorgelegdDoor));
        ASSERT_EQ(nieuwste.editie, static_cast<int>(nu_.edities.size()) + 1);
        nu_.edities[nieuwste.editie] = sha256Hex(nieuwste.inhoud);
        ASSERT_THAT(onverklaard(std::string(bevrorenDelen(nieuwste.inhoud).toets)),
                    testing::IsEmpty());
        nu_.vorigeEditie = nieuwste.inhoud;
    }

    /// What must hold whatever was done.
    void controleer() {
        const auto er = edities();
        ASSERT_EQ(er.size(), nu_.edities.size());
        for (const auto& een : er) {
            ASSERT_EQ(sha256Hex(een.inhoud), nu_.edities[een.editie]) << "editie " << een.editie;
            ASSERT_EQ(een.sha256, nu_.edities[een.editie]) << "editie " << een.editie;
        }
        const Toetskop is = kop();
        if (isHierBevroren(is.status)) {
            ASSERT_FALSE(er.empty()) << naam(is.status);
        }
        ASSERT_EQ(is.voorgelegdDoor, nu_.voorlegger);
        noteerVast();
        controleerLezen();
    }

    /// Somebody of the team goes or comes; somebody is blocked, or gets another role.
    void verander() {
        if (kans(2) == 0) {
            std::set<std::int64_t> wordt{a_.nr};
            for (const Persoon& wie : mensen_)
                if (wie.heeft(Rol::inspecteur) && !wie.geblokkeerd && !werkten_.contains(wie.nr) &&
                    kans(2) == 0)
                    wordt.insert(wie.nr);
            database_.schrijf("test", [&](Transactie& transactie) {
                toetskopStore::zetTeam(in(transactie, nu_.toets), {wordt.begin(), wordt.end()});
            });
            nu_.team = wordt;
            gedaan_ += "\n  het team is anders";
            return;
        }
        Persoon& wie = mensen_[static_cast<std::size_t>(2 + kans(2))];
        if (kans(2) == 0)
            wie.geblokkeerd = !wie.geblokkeerd;
        else if (!wie.rollen.erase(Rol::coordinator))
            wie.rollen.insert(Rol::coordinator);
        bewaarPersoon(wie);
        gedaan_ += "\n  " + wie.naam + " heeft een andere rol of is geblokkeerd";
    }
    void bewaarPersoon(const Persoon& wie) {
        database_.schrijf("test", [&](Transactie& transactie) {
            persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
        });
    }

    /// Somebody types a score.
    void typ(const Persoon& wie) {
        const Toetskop was = kop();
        try {
            handel(werkplek_, handeling(wie), nu_.toets, Actie::toetsInvullen,
                   [&](const ToetsTransactie& transactie) {
                       schrijf(transactie, wie.nr, een(kCodes));
                   });
        } catch (const Gebruikersfout&) {
            return;
        }
        gedaan_ += "\n  " + wie.naam + " typt";
        ASSERT_TRUE(openVoorWijziging(was.status)) << naam(was.status);
        ASSERT_TRUE(nu_.team.contains(wie.nr) && !wie.geblokkeerd && !werkten_.contains(wie.nr));
    }

    /// The coördinator names somebody, whoever that is.
    void noem() {
        const bool gelezen = kop().status == Toetsstatus::collegialeToets && kans(3) > 0;
        const Taak taak = gelezen ? Taak::collega : een(kTaken);
        const Persoon& wie = een(mensen_);
        database_.schrijf("test", [&](Transactie& transactie) {
            trajectStore::noem(in(transactie, nu_.toets), taak, {wie.nr}, a_.nr);
        });
        benoem(taak, {wie.nr});
        gedaan_ += "\n  " + wie.naam + " wordt " + std::string(naam(taak));
    }

    /// Else most walks would go in circles at the beginning.
    static bool gaatVerder(Zet zet) {
        return zet != Zet::neemTerug && zet != Zet::draagOver && zet != Zet::verleng;
    }

    /// By somebody who may, as far as we know; tries who there are until it is done.
    void doeSoepel(Zet wat) {
        const int al = geteld_[wat];
        std::vector<const Persoon*> wie;
        const Toetskop was = kop();
        for (const Persoon& een : mensen_)
            if (const auto stap = stapVan(was.status);
                stap && test::regelVolgensIssue(*stap, wat, volgensOns(een)) && !een.geblokkeerd)
                wie.push_back(&een);
        std::ranges::shuffle(wie, toeval_);
        for (const Persoon* een : wie) {
            if (geteld_[wat] > al || HasFatalFailure()) return;
            zet(wat, *een);
        }
    }

    /// So far on the way that this walk begins somewhere along it.
    void voorbereid() {
        using enum Zet;
        static const std::vector<Zet> kWeg{vraagCollegialeToets,
                                           maakOpmerking,
                                           keurGoed,
                                           stuurVoorWederhoor,
                                           reageer,
                                           reageer,
                                           dienIn,
                                           beoordeelPunt,
                                           beoordeelPunt,
                                           beslisMee,
                                           beslisMee,
                                           beslisMee,
                                           verklaarVerschil,
                                           legVoor,
                                           stelVast,
                                           maakPublicatieversie,
                                           besluitTotPublicatie,
                                           reageerOpBesluit,
                                           publiceer,
                                           trekPublicatieIn,
                                           corrigeer,
                                           legVoor,
                                           stelVast};
        const int tot = kans(static_cast<int>(kWeg.size()) + 1);
        for (int i = 0; i < tot && !HasFatalFailure(); ++i) {
            if (i == 3 && kans(4) == 0) typ(a_);  // after the approval
            if (i == 21 && kans(3) > 0) {         // a correction
                typ(a_);
                doeSoepel(verklaarVerschil);
            }
            if (kWeg[static_cast<std::size_t>(i)] == publiceer)
                moment_ = later(moment_, std::int64_t{20} * 24 * 60 * 60);
            if (kWeg[static_cast<std::size_t>(i)] == verklaarVerschil && kans(3) > 0) typ(a_);
            doeSoepel(kWeg[static_cast<std::size_t>(i)]);
        }
    }

    /// Mostly something that can be done at this stap, by whoever; sometimes anything.
    void stap() {
        const int keuze = kans(20);
        if (keuze == 0) return typ(een(mensen_));
        if (keuze <= 3) return noem();
        if (keuze == 5 && kans(2) == 0) return verander();
        if (keuze == 4) {
            moment_ = later(moment_, std::int64_t{15} * 24 * 60 * 60);
            return;
        }
        const auto waar = stapVan(kop().status);
        std::vector<std::pair<Zet, const Persoon*>> mogelijk;
        if (keuze > 14) {  // what is done here, by whoever
            for (const auto& regel : test::trajectVolgensIssue())
                if (regel.van == waar)
                    for (const Persoon& wie : mensen_)
                        mogelijk.emplace_back(regel.zet, &wie);
            // Two zetten in which one person twice, or two authors, would be worst.
            if (waar == Trajectstap::vaststelling && kans(2) == 0)
                return zet(Zet::stelVast, een(mensen_));
            if (!mogelijk.empty()) {
                const auto& [wat, wie] = een(mogelijk);
                return zet(wat, *wie);
            }
        }
        if (keuze > 6)
            for (const auto& regel : test::trajectVolgensIssue())
                for (const Persoon& wie : mensen_)
                    if (regel.van == waar && (kans(6) == 0 || gaatVerder(regel.zet)) &&
                        test::isVolgensIssue(regel.wie, volgensOns(wie)))
                        mogelijk.emplace_back(regel.zet, &wie);
        if (mogelijk.empty())
            return zet(static_cast<Zet>(kans(static_cast<int>(kAantalZetten))), een(mensen_));
        const auto& [wat, wie] = een(mogelijk);
        zet(wat, *wie);
    }

    void keurLogboek() {
        logboek::Afwijkingen gevonden;
        database_.lees([&](Sessie& sessie) {
            logboek::keurRegels(sessie, *database_.logboeksleutel(), {}, 0, 10'000'000, gevonden);
            for (std::optional<Versieplaats> tot = Versieplaats{}; tot;)
                tot = logboek::keurVersies(sessie, *database_.logboeksleutel(), *tot, 10'000,
                                           gevonden);
        });
        EXPECT_TRUE(gevonden.empty())
            << gevonden.size() << " afwijkingen, de eerste bij regel " << gevonden.front().regel;
    }

    std::string moment_ = "2026-11-22T09:30:00.000Z";
    Database database_;
    Werkplek werkplek_;
    std::string hash_;
    std::vector<Persoon> mensen_;
    std::vector<Persoon> eerst_;  ///< as they are when a walk begins
    Persoon a_;
    Persoon b_;
    std::set<std::int64_t> werkten_;
    Boekhouding nu_;
    std::mt19937 toeval_;
    std::string gedaan_;
    std::map<Zet, int> geteld_;
    std::map<std::string, int> geweigerd_;  ///< what might be done as far as we know, and was not
    Keuze gekozen_;
    int teller_ = 0;
};

/// A number in MAATLAT_WANDELING walks that one alone; MAATLAT_WANDELINGEN walks all 10,000; else
/// as many as fit in the time.
TEST_F(Wandeling, WatNietMagLuktNooitEnWatMoetGeldenGeldtAltijd) {
    constexpr unsigned kWandelingen = 10'000;
    constexpr unsigned kMinstens = 300;
    const char* alle = std::getenv("MAATLAT_WANDELINGEN");  // all of them, however long that takes
    const auto kTijd = std::chrono::seconds(alle ? 24 * 60 * 60 : 12);
    const char* alleen = std::getenv("MAATLAT_WANDELING");
    const unsigned eerste = alleen ? static_cast<unsigned>(std::atoi(alleen)) : 1;
    const auto begonnen = std::chrono::steady_clock::now();
    unsigned nr = eerste;
    for (; nr < eerste + (alleen ? 1 : kWandelingen); ++nr) {
        // On a busy machine too so many that every zet that is counted below comes by.
        if (nr - eerste >= kMinstens && std::chrono::steady_clock::now() - begonnen > kTijd) break;
        toeval_.seed(nr);
        gedaan_.clear();
        begin();
        voorbereid();
        for (int i = 0; i < 15 && !HasFatalFailure(); ++i)
            stap();
        if (!HasFatalFailure()) controleer();
        ASSERT_FALSE(HasFatalFailure()) << "MAATLAT_WANDELING=" << nr << ":" << gedaan_;
    }
    keurLogboek();
    EXPECT_THAT(keurElkeToets(werkplek_, conceptfouten), testing::IsEmpty());
    EXPECT_THAT(keurElkeToets(werkplek_, wederhoorfouten), testing::IsEmpty());
    EXPECT_THAT(keurElkeToets(werkplek_, publicatieStore::afwijkingen), testing::IsEmpty());
    EXPECT_THAT(keurElkeToets(werkplek_, trajectfouten), testing::IsEmpty());
    std::string geteld = std::to_string(nr - eerste) + " wandelingen";
    for (const auto& [wat, aantal] : geteld_)
        geteld += "\n  " + std::string(naam(wat)) + ": " + std::to_string(aantal);
    RecordProperty("wandelingen", static_cast<int>(nr - eerste));
    if (alleen) return;
    // A walk that never comes to adoption shows nothing.
    EXPECT_GE(nr - eerste, kMinstens) << geteld;
    for (const Zet wat :
         {Zet::legVoor, Zet::stelVast, Zet::geefTerug, Zet::neemTerug, Zet::keurGoed, Zet::dienIn,
          Zet::reageer, Zet::beoordeelPunt, Zet::beslisMee, Zet::verklaarVerschil, Zet::publiceer,
          Zet::trekPublicatieIn, Zet::sluitWederhoor, Zet::corrigeer, Zet::draagOver})
        EXPECT_GT(geteld_[wat], 0) << naam(wat) << "\n" << geteld;
    for (const auto& [wat, aantal] : geweigerd_)
        geteld += "\n  geweigerd " + std::to_string(aantal) + " " + wat;
    if (std::getenv("MAATLAT_TELLING")) std::cout << geteld << "\n";
}

}  // namespace
}  // namespace maatlat
