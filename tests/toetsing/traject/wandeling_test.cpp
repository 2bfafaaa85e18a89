// SPDX-License-Identifier: EUPL-1.2
// Many people who do whatever comes to mind with toetsen on their way to publication, through the
// use cases: what they may not do never succeeds, and what must always hold always holds. What the
// way is held against is written by hand (support/trajectverwachting.h).

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
#include "store/kader_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/motor/vraag.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboekkeuring.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/klein_kader_yaml.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/trajectverwachting.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/vaststellen.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {
namespace {

using test::in;

/// Hashes and texts in place of pages.
class Drukker : public Rapportmaker {
  public:
    Rapportbestand maak(const Toetsinzage&, const Bevriezing& van) const override {
        return {"rapport.html", van.inhoudSha256};
    }
    Rapportbestand maakConcept(const Toetsinzage&, const Conceptkenmerk& van) const override {
        return {"concept.html", van.inhoudSha256};
    }
    Rapportbestand maakVerantwoording(const Toetsinzage&, const Bevriezing& van) const override {
        return {"verantwoording.html", van.inhoudSha256};
    }
};

/// Whoever adopts lets all be that may be missing.
const std::vector<std::string> kAlleHiaten = [] {
    std::vector<std::string> uit;
    for (int i = 0; i <= static_cast<int>(Hiaatsoort::eenSoortBron); ++i)
        uit.emplace_back(naam(static_cast<Hiaatsoort>(i)));
    return uit;
}();

constexpr std::array kCodes{"1.1.1", "1.1.2", "1.2.1"};
const std::string kOrganisatie = "Utrecht";

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
    std::int64_t voorlegger = 0;
    bool gewijzigdSindsGelezen = false;
    std::map<int, std::string> edities;  ///< sha256 of what was adopted
};

class Wandeling : public testing::Test {
  protected:
    Wandeling()
        : database_(Database::openSchrijven(":memory:", [this] { return moment_; })),
          werkplek_(database_, [this] { return moment_; }, "bijlagen", "sleutels", {}) {
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
        nu_.kiest.collegialeToets = kans(2) == 0;
        nu_.kiest.wederhoor = kans(2) == 0;
        nu_.kiest.publicatie = kans(3) > 0;
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
        });
    }

    void schrijf(const Toetsschrijving& toets, std::int64_t wie, const std::string& code) {
        const Veldsleutel sleutel{Veldsoort::score, code};
        const auto was = veldStore::lees(toets, sleutel.tekst());
        const std::string wordt =
            std::string(was.waarde) == "voldoende" ? "onvoldoende" : "voldoende";
        veldStore::bewaar(toets, sleutel, test::tekst(wordt), was.versie, wie);
        nu_.auteurs.insert(wie);
        nu_.gescoord.insert(code);
        nu_.gewijzigdSindsGelezen = true;
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
    bool geldtVolgensOns(Trajectvoorwaarde wat, const Toetskop& van) const {
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
                return !nu_.gewijzigdSindsGelezen;
            case V::termijnVoorbij:
                return !van.tot.empty() && van.tot < moment_.substr(0, 10);
            case V::nogGeenEditie:
                return nu_.edities.empty();
            default:
                return true;
        }
    }

    /// Why it may not; empty: as far as we know it may.
    std::string waaromNietVolgensOns(const Toetskop& van, Zet zet, const Persoon& wie) const {
        if (wie.geblokkeerd) return "is geblokkeerd";
        const auto stap = stapVan(van.status);
        const auto* regel = stap ? test::regelVolgensIssue(*stap, zet, volgensOns(wie)) : nullptr;
        if (!regel) return "staat niet in het voorstel";
        for (const Trajectvoorwaarde als : regel->als)
            if (!geldtVolgensOns(als, van)) return "er geldt niet: " + std::string(naam(als));
        return {};
    }

    // Each zet by its use case. A zet whose use case keeps something with it stands here by itself;
    // all others go through `doeZet` as they are. To add one: a line in `zo`.
    using Uitvoering = std::function<void(Wandeling&, const Persoon&, Zet, const Toetskop&)>;

    static void gewoon(Wandeling& hier, const Persoon& wie, Zet zet, const Toetskop& van) {
        handel(hier.werkplek_, hier.handeling(wie), van.nr, actieVoor(zet),
               [&](const ToetsTransactie& transactie) {
                   doeZet(transactie, {zet, test::tekst("Daarom."), ""});
               });
    }
    static void metConcept(Wandeling& hier, const Persoon& wie, Zet zet, const Toetskop& van) {
        handel(hier.werkplek_, hier.handeling(wie), van.nr, actieVoor(zet),
               [&](const ToetsTransactie& transactie) {
                   bevriesConcept(transactie, zet, Drukker());
                   doeZet(transactie, {zet, test::tekst("Daarom."), ""});
               });
    }
    static const std::map<Zet, Uitvoering>& zo() {
        static const std::map<Zet, Uitvoering> kZo{
            {Zet::vraagCollegialeToets, metConcept},
            {Zet::stuurVoorWederhoor, metConcept},
            {Zet::heropenWederhoor, metConcept},
            {Zet::legVoor,
             [](Wandeling& hier, const Persoon& wie, Zet, const Toetskop& van) {
                 legVoor(hier.werkplek_, hier.handeling(wie), van.nr, van.versie, kAlleHiaten);
             }},
            {Zet::neemTerug,
             [](Wandeling& hier, const Persoon& wie, Zet zet, const Toetskop& van) {
                 if (van.status == Toetsstatus::vaststelling)
                     neemTerug(hier.werkplek_, hier.handeling(wie), van.nr, van.versie);
                 else
                     gewoon(hier, wie, zet, van);
             }},
            {Zet::geefTerug,
             [](Wandeling& hier, const Persoon& wie, Zet, const Toetskop& van) {
                 geefTerug(hier.werkplek_, hier.handeling(wie), van.nr, van.versie,
                           "Er mist nog iets.", "");
             }},
            {Zet::stelVast,
             [](Wandeling& hier, const Persoon& wie, Zet, const Toetskop& van) {
                 stelVast(hier.werkplek_, hier.handeling(wie), van.nr, van.versie, true,
                          kAlleHiaten, Drukker());
             }},
        };
        return kZo;
    }

    /// Does it, and keeps the books when it succeeded.
    void zet(Zet wat, const Persoon& wie) {
        const Toetskop was = kop();
        const std::string waarom = waaromNietVolgensOns(was, wat, wie);
        gedaan_ +=
            "\n  " + std::string(naam(was.status)) + ": " + wie.naam + " " + std::string(naam(wat));
        try {
            const auto er = zo().find(wat);
            er == zo().end() ? gewoon(*this, wie, wat, was) : er->second(*this, wie, wat, was);
        } catch (const Gebruikersfout&) {
            return;  // refused, in words
        }
        gedaan_ += " (gedaan)";
        ++geteld_[wat];
        ASSERT_TRUE(waarom.empty()) << waarom;
        werkBij(wat, wie, was);
    }

    void werkBij(Zet wat, const Persoon& wie, const Toetskop& was) {
        const Toetskop is = kop();
        const auto* regel = test::regelVolgensIssue(*stapVan(was.status), wat, volgensOns(wie));
        if (regel->naar) {
            ASSERT_EQ(is.status, statusBij(*regel->naar));
        }
        if (wat == Zet::stelVast) controleerEditie(wie);
        if (wat == Zet::vraagCollegialeToets) nu_.gewijzigdSindsGelezen = false;
        if (wat == Zet::beoordeelPunt) nu_.besloten.insert(wie.nr);
        if (is.status == Toetsstatus::wederhoor && was.status != is.status) nu_.besloten.clear();
        if (was.status != is.status)
            nu_.voorlegger = is.status == Toetsstatus::vaststelling ? wie.nr : 0;
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
        const unsigned bit = 1U << static_cast<unsigned>(taak);
        for (auto& [nr, bits] : nu_.taken)
            bits &= ~bit;
        nu_.taken[wie.nr] |= bit;
        gedaan_ += "\n  " + wie.naam + " wordt " + std::string(naam(taak));
    }

    /// Else most walks would go in circles at the beginning.
    static bool gaatVerder(Zet zet) {
        return zet != Zet::neemTerug && zet != Zet::draagOver && zet != Zet::verleng;
    }

    /// Mostly something that can be done at this stap, by whoever; sometimes anything.
    void stap() {
        const int keuze = kans(20);
        if (keuze == 0) return typ(een(mensen_));
        if (keuze <= 3) return noem();
        if (keuze == 4) {
            moment_ = later(moment_, std::int64_t{15} * 24 * 60 * 60);
            return;
        }
        const auto waar = stapVan(kop().status);
        std::vector<std::pair<Zet, const Persoon*>> mogelijk;
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
    Persoon a_;
    Persoon b_;
    std::set<std::int64_t> werkten_;
    Boekhouding nu_;
    std::mt19937 toeval_;
    std::string gedaan_;
    std::map<Zet, int> geteld_;
    int teller_ = 0;
};

/// A number in MAATLAT_WANDELING walks that one alone; else as many as fit in the time.
TEST_F(Wandeling, WatNietMagLuktNooitEnWatMoetGeldenGeldtAltijd) {
    constexpr unsigned kWandelingen = 10'000;
    constexpr unsigned kMinstens = 600;
    constexpr auto kTijd = std::chrono::seconds(12);
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
        for (int i = 0; i < 25 && !HasFatalFailure(); ++i)
            stap();
        if (!HasFatalFailure()) controleer();
        ASSERT_FALSE(HasFatalFailure()) << "MAATLAT_WANDELING=" << nr << ":" << gedaan_;
    }
    keurLogboek();
    std::string geteld = std::to_string(nr - eerste) + " wandelingen";
    for (const auto& [wat, aantal] : geteld_)
        geteld += "\n  " + std::string(naam(wat)) + ": " + std::to_string(aantal);
    RecordProperty("wandelingen", static_cast<int>(nr - eerste));
    if (alleen) return;
    // A walk that never comes to adoption shows nothing.
    EXPECT_GE(nr - eerste, kMinstens) << geteld;
    for (const Zet wat :
         {Zet::legVoor, Zet::stelVast, Zet::geefTerug, Zet::neemTerug, Zet::keurGoed, Zet::dienIn,
          Zet::sluitWederhoor, Zet::corrigeer, Zet::draagOver})
        EXPECT_GT(geteld_[wat], 0) << naam(wat) << "\n" << geteld;
    if (std::getenv("MAATLAT_TELLING")) std::cout << geteld << "\n";
}

}  // namespace
}  // namespace maatlat
