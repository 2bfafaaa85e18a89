// SPDX-License-Identifier: EUPL-1.2
// Not whether a page is given, but what stands on it: every toets is filled with words of its own,
// everybody asks every page, and finds no word of a toets that they may not read. Figures have no
// words: for those, what somebody may not see is changed, and no page of theirs may change with it.
// All routes are asked that there are; one with a field of a new kind fails until it has a value.

#include <map>
#include <regex>
#include <set>

#include "domain/toets/recordsleutel.h"
#include "store/toets/veld_store.h"
#include "support/inhoudproef.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/teamhulp.h"
#include "support/traject/wederhoorproef.h"
#include "toetsing/recordvormen.h"
#include "web/aanvraag.h"
#include "web/router.h"

namespace maatlat {
namespace {

using test::Inhoudproef;

/// Everything with a history.
std::vector<std::string> recordsleutels() {
    std::vector<std::string> uit{"motivering/1.1.1", "verbeterpunt/1.1.1", "onderbouwing/1.1",
                                 "onderbouwing/1.2", "aandachtspunt/1.1",  "good-practice/1",
                                 "inleiding/toets",  "teruggave/toets",    "veldopmerking/1"};
    voorElkRecord([&]<class Record>() {
        if (Recordvorm<Record>::kSoort != Recordsoort::veld)
            uit.push_back(sleutelVan(Recordvorm<Record>::kSoort, 1).tekst());
    });
    return uit;
}

/// What to fill in for the fields of a pattern, in this order: each of these. {toets},
/// {onderzoek} and {persoon} are those of the world in which is asked.
const std::vector<std::pair<std::string, std::vector<std::string>>>& veldwaarden() {
    static const std::vector<std::pair<std::string, std::vector<std::string>>> kWaarden{
        {"{bron}", {"1", "2"}},
        {"{bevinding}", {"1", "2"}},
        {"organisatie/{nr}/verhaal",
         {"organisatie/1/verhaal", "organisatie/2/verhaal", "organisatie/3/verhaal"}},
        {"organisatie/{nr}/plaats",
         {"organisatie/1/plaats", "organisatie/2/plaats", "organisatie/3/plaats"}},
        {"organisatie/{nr}/rondes",
         {"organisatie/1/rondes", "organisatie/2/rondes", "organisatie/3/rondes"}},
        {"{nr}", {"1"}},
        {"{feit}", {"1"}},
        {"{wat}", {"bevel"}},
        {"{zet}", {"instellen"}},
        {"{stuk}", {"leeswijzer", "toelichting-1.1.1"}},
        {"{rapportzet}", {"voorleggen", "vaststellen"}},
        {"{ronde}", {"1"}},
        {"{bewijs}", {"1"}},
        {"{steekproef}", {"1"}},
        {"{pseudoniem}", {pseudoniemTekst(static_cast<Pseudoniem>(1) << 40U)}},
        {"{token}", {"onbekend"}},
        {"{deel}", {"beheerder"}},
        {"{versie}/{naam}", {"oud/geen.png"}},
        {"opvolging/plan/{versie}", {"opvolging/plan/1"}},
        {"{soort}/{code}", recordsleutels()},
        {"criterium/{code}", {"criterium/1.1", "criterium/1.2"}},
        {"tweede-scores/{code}", {"tweede-scores/1.1", "tweede-scores/1.2"}},
        {"{code}", {"1.1.1"}},
    };
    return kWaarden;
}

void vervang(std::vector<std::string>& in, const std::string& deel,
             const std::vector<std::string>& waarden) {
    std::vector<std::string> uit;
    for (const std::string& een : in) {
        const auto waar = een.find(deel);
        if (waar == std::string::npos) {
            uit.push_back(een);
            continue;
        }
        for (const std::string& waarde : waarden)
            uit.push_back(een.substr(0, waar) + waarde + een.substr(waar + deel.size()));
    }
    in = std::move(uit);
}

/// The addresses to ask of each route, by its pattern: all GET routes that there are, with what
/// `veldwaarden` gives for their fields and the queries that are expected of them. {toets},
/// {onderzoek} and {persoon} still stand in them.
std::map<std::string, std::vector<std::string>> adressen() {
    std::map<std::string, std::vector<std::string>> uit;
    for (const web::Route& route : web::alleRoutes()) {
        if (route.methode != "GET") continue;
        const std::string patroon(route.patroon);
        std::vector<std::string> adres{patroon};
        const auto* verwacht = test::Routeverwachtingen::van("GET", patroon);
        if (verwacht)
            for (const std::string& vraag : verwacht->vragen)
                adres.push_back(patroon + vraag);
        for (const auto& [veld, waarden] : veldwaarden())
            vervang(adres, veld, waarden);
        uit[patroon] = adres;
    }
    return uit;
}

/// Everything that goes back: the page or file, and under what name.
std::string alles(const web::Antwoord& antwoord) {
    std::string uit = antwoord.inhoud + antwoord.bestandsnaam + antwoord.naarPad;
    if (!antwoord.bestand.empty()) uit += test::inhoud(antwoord.bestand);
    return uit;
}

class Inhoud : public testing::Test {
  protected:
    explicit Inhoud(web::Routes routes = web::alleRoutes()) : wereld(std::move(routes)) {
        for (const Inhoudproef::Gevuld& een : wereld.toetsen)
            toetsnummers.push_back(std::to_string(een.nr));
        for (const Persoon& een : wereld.iedereen())
            if (een.nr != 0) personen.push_back(std::to_string(een.nr));
        onderzoeken = {wereld.onderzoek, wereld.proef.onderzoek};
    }

    std::vector<std::string> paden(const std::vector<std::string>& adres) const {
        std::vector<std::string> uit = adres;
        vervang(uit, "{toets}", toetsnummers);
        vervang(uit, "{onderzoek}", onderzoeken);
        vervang(uit, "{persoon}", personen);
        return uit;
    }

    /// What this person finds at this address of what they may not read; empty when nothing.
    std::string lek(const Persoon& wie, const std::string& pad) {
        const std::string pagina = alles(wereld.proef.vraag(wie, pad));
        const auto meld = [&](std::size_t waar) {
            return wie.naam + " " + pad + ": " + pagina.substr(waar, 30);
        };
        for (const Inhoudproef::Gevuld& van : wereld.toetsen) {
            const auto waar = pagina.find(Inhoudproef::merk(van.nr));
            if (waar != std::string::npos && !magLezen(wie, van.nr) &&
                !isUitEigenRapport(wie, pad, pagina, van.nr))
                return meld(waar);
        }
        for (const Persoon& ander : wereld.iedereen()) {
            const auto waar = pagina.find(Inhoudproef::conceptmerk(ander));
            if (waar != std::string::npos && ander.nr != wie.nr) return meld(waar);
            for (const char* soort : {"veld", "bevinding", "notities"})
                if (pagina.find(Inhoudproef::conceptmerk(ander) + soort) != std::string::npos)
                    eigenConcepten.insert(std::to_string(ander.nr) + soort);
        }
        onthoud(wie, pagina);
        return "";
    }

    /// Every page of this person that is theirs to see, by address, without the keys that each page
    /// gets afresh.
    std::map<std::string, std::string> paginas(const Persoon& wie,
                                               const std::vector<std::string>& adres) {
        static const std::regex kVers(R"re(name="(handeling|formulier)" value="[^"]*")re");
        // Who of the inspectie reads a zelfevaluatie first opens it: from then on others tell of
        // it.
        for (const Inhoudproef::Gevuld& van : wereld.toetsen)
            wereld.proef.vraag(wie, wereld.pad(van, ""));
        std::map<std::string, std::string> uit;
        for (const std::string& pad : paden(adres)) {
            const web::Antwoord antwoord = wereld.proef.vraag(wie, pad);
            if (antwoord.status == 200) uit[pad] = std::regex_replace(alles(antwoord), kVers, "");
        }
        return uit;
    }

    /// Changes everything that can be changed in the toetsen that this person may not read.
    void wijzigWatVanAnderenIs(const Persoon& wie) {
        const std::string score = ++ronde_ % 2 == 0 ? "voldoende" : "onvoldoende";
        for (const Inhoudproef::Gevuld& van : wereld.toetsen) {
            if (wereld.status(van.nr) != Toetsstatus::lopend || magLezen(wie, van.nr)) continue;
            wereld.beoordeel(van, score);
            wereld.veld(van, "motivering/1.1.2", "Anders, " + std::to_string(ronde_) + ".");
            wereld.proef.stuur(van.wie, wereld.pad(van, "/bevinding/nieuw"),
                               {{"bron", "1"}, {"tekst", "Nog iets."}, {"verwachting", "1.1.1"}});
            ++gewijzigd;
        }
    }

    void onthoudVan(const Persoon& wie, const std::string& tekst) { onthoud(wie, tekst); }

    bool magLezen(const Persoon& wie, std::int64_t toets) {
        const auto [plek, nieuw] = rechten_.try_emplace({wie.nr, toets}, false);
        if (nieuw) plek->second = wereld.magLezen(wie, toets);
        return plek->second;
    }

    Inhoudproef wereld;
    std::vector<std::string> toetsnummers, personen, onderzoeken;
    std::set<std::string> gezien;          ///< words that somebody did find
    std::set<std::string> eigenConcepten;  ///< drafts that their own person found
    int gewijzigd = 0;

  private:
    /// Whether it is the adopted report of their own organisation, or what follows it: there stands
    /// not a word of the toets but what that report says to them.
    bool isUitEigenRapport(const Persoon& wie, const std::string& pad, const std::string& pagina,
                           std::int64_t nr) {
        const std::string toets = "/toets/" + std::to_string(nr);
        if (!wereld.magVastgesteldLezen(wie, nr)) return false;
        // What is in it as an example for others is found among those of all.
        if (!pad.starts_with("/good-practices")) {
            if (!pad.starts_with(toets + "/")) return false;
            const std::string deel = pad.substr(toets.size());
            if (deel.starts_with("/vastgesteld")) return true;
            if (!deel.starts_with("/opvolging") && !deel.starts_with("/maatregel")) return false;
        }
        const std::string rapport = alles(wereld.proef.vraag(wie, toets + "/vastgesteld"));
        const std::regex woord(Inhoudproef::merk(nr) + "[a-z]*");
        for (auto een = std::sregex_iterator(pagina.begin(), pagina.end(), woord);
             een != std::sregex_iterator(); ++een)
            if (!std::regex_search(rapport, std::regex(een->str() + "([^a-z]|$)"))) return false;
        return true;
    }

    void onthoud(const Persoon& wie, const std::string& tekst) {
        for (const Inhoudproef::Gevuld& van : wereld.toetsen)
            for (const std::string& soort : van.soorten)
                if (const std::string woord = Inhoudproef::merk(van.nr) + soort;
                    magLezen(wie, van.nr) && !gezien.contains(woord) &&
                    tekst.find(woord) != std::string::npos)
                    gezien.insert(woord);
    }

    std::map<std::pair<std::int64_t, std::int64_t>, bool> rechten_;
    int ronde_ = 0;
};

TEST_F(Inhoud, KentElkAdresDatGelezenKanWorden) {
    const web::Router router(web::alleRoutes());
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& pad : paden(lijst)) {
            EXPECT_EQ(pad.find('{'), std::string::npos)
                << pad << ": geef dit veld een waarde in veldwaarden()";
            const auto treffer = router.vind("GET", pad.substr(0, pad.find('?')));
            ASSERT_TRUE(treffer.route) << pad;
            EXPECT_EQ(treffer.route->patroon, patroon) << pad;
        }
}

TEST_F(Inhoud, IsAlleenVoorWieDeToetsMagLezen) {
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& pad : paden(lijst))
            for (const Persoon& wie : wereld.iedereen())
                EXPECT_EQ(lek(wie, pad), "");
    // What nobody finds anywhere proves nothing.
    for (const Inhoudproef::Gevuld& van : wereld.toetsen)
        for (const std::string& soort : van.soorten)
            EXPECT_TRUE(gezien.contains(Inhoudproef::merk(van.nr) + soort))
                << soort << " of toets " << van.nr << " (" << naam(wereld.status(van.nr))
                << ") is shown to nobody";
    // Drafts and notes are there, and only for who typed them.
    for (const Persoon& wie :
         {wereld.proef.inspecteurA, wereld.proef.inspecteurElders, wereld.proef.vtManagement})
        for (const char* soort : {"veld", "bevinding", "notities"})
            EXPECT_TRUE(eigenConcepten.contains(std::to_string(wie.nr) + soort))
                << soort << " of " << wie.naam << " is shown to nobody";
}

/// The coördinator reads all that runs and all that was handed in, and of it no draft and no notes.
TEST_F(Inhoud, DeCoordinatorLeestWatLooptMaarGeenConceptenEnGeenNotities) {
    static const std::regex kConcept("zc[0-9]+q");
    const Persoon& wie = wereld.proef.coordinator;
    for (const Inhoudproef::Gevuld& van : wereld.toetsen)
        EXPECT_EQ(magLezen(wie, van.nr), !van.wie.heeft(Rol::vtManagement) ||
                                             wereld.status(van.nr) == Toetsstatus::ingediend)
            << van.nr;
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& pad : paden(lijst)) {
            const std::string pagina = alles(wereld.proef.vraag(wie, pad));
            EXPECT_FALSE(std::regex_search(pagina, kConcept)) << pad;
            onthoudVan(wie, pagina);
        }
    for (const Inhoudproef::Gevuld& van : wereld.toetsen)
        if (magLezen(wie, van.nr)) {
            EXPECT_TRUE(gezien.contains(Inhoudproef::merk(van.nr) + "motivering")) << van.nr;
        }
    for (const char* deel : {"/interview/2", "/geschiedenis/interview/2"})
        for (const Inhoudproef::Gevuld& van : wereld.toetsen)
            EXPECT_EQ(wereld.proef.vraag(wie, wereld.pad(van, deel)).status, 404) << deel;
}

TEST_F(Inhoud, VanAnderenZitOokNietInCijfers) {
    // Names, moments and counts of who did what, without contents: they do change.
    const std::set<std::string> zonderInhoud{"/beheer/logboek", "/beheer/logboek/bestand",
                                             "/beheer/personen/{persoon}"};
    for (const Persoon& wie : wereld.iedereen()) {
        std::vector<std::string> adres;
        for (const auto& [patroon, lijst] : adressen())
            if (!zonderInhoud.contains(patroon))
                adres.insert(adres.end(), lijst.begin(), lijst.end());
        const auto voor = paginas(wie, adres);
        gewijzigd = 0;
        wijzigWatVanAnderenIs(wie);
        ASSERT_GT(gewijzigd, 0) << wie.naam << " may read everything: then this shows nothing";
        const auto na = paginas(wie, adres);
        ASSERT_EQ(voor.size(), na.size()) << wie.naam;
        for (const auto& [pad, tekst] : voor)
            EXPECT_TRUE(na.at(pad) == tekst)
                << wie.naam << " " << pad << " changes with a toets that is not theirs to read";
    }
}

/// Two toetsen of which the concept went to the organisation: one that has not handed in yet, and
/// one that did, after which the team typed on. Each word says of which toets it is, and what it is
/// part of.
class Wederhoorinhoud : public Inhoud {
  protected:
    Wederhoorinhoud() : proef(wereld.proef) {
        vtOngenoemd = proef.nieuw("Management N", "vt-n", {Rol::vtManagement},
                                  test::Proefopstelling::kOrganisatie);
        zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), proef.andereToets, {},
                {proef.inspecteurElders.nr, wereld.inspecteurD.nr});
        test::metWederhoor(proef, proef.onderzoek);
        open(proef.toets, proef.inspecteurA, proef.vtManagement);
        open(proef.andereToets, proef.inspecteurElders, proef.vtElders);
        eis(proef.stuur(proef.vtElders, pad(proef.andereToets, "/indienen"),
                        {{"versie", test::reactieversie(proef, proef.vtElders, proef.andereToets)},
                         {"zeker", "ja"}}));
        veld(proef.inspecteurElders, proef.andereToets, "motivering/1.1.1", "later", 2);
        eis(proef.stuur(proef.inspecteurElders, toetspad(proef.andereToets, "/bron/nieuw"),
                        {{"soort", "interview"},
                         {"gesprekspartner", "management"},
                         {"aantal", "1"},
                         {"datum", "2026-11-20"},
                         {"interviewers", woord(proef.andereToets, "later")}}));
        toetsnummers = {std::to_string(proef.toets), std::to_string(proef.andereToets)};
        onderzoeken = {proef.onderzoek};
    }

    static void eis(const web::Antwoord& antwoord) {
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }
    static std::string woord(std::int64_t toets, const std::string& deel) {
        return "wz" + std::to_string(toets) + "q" + deel;
    }
    static std::string toetspad(std::int64_t toets, const std::string& erachter) {
        return "/toets/" + std::to_string(toets) + erachter;
    }
    static std::string pad(std::int64_t toets, const std::string& erachter) {
        return "/wederhoor/" + std::to_string(toets) + erachter;
    }

    void veld(const Persoon& wie, std::int64_t toets, const std::string& sleutel,
              const std::string& deel, int versie) {
        eis(proef.stuur(wie, toetspad(toets, "/veld"),
                        {{"sleutel", sleutel},
                         {"versie", std::to_string(versie)},
                         {"waarde", "Er staat " + woord(toets, deel) + "."}}));
    }

    /// The team fills it in and sends it; the organisation types its answer.
    void open(std::int64_t toets, const Persoon& inspecteur, const Persoon& vt) {
        test::beoordeelAlles(proef, toets, "onvoldoende");
        veld(inspecteur, toets, "motivering/1.1.1", "verzonden", 1);
        eis(proef.stuur(inspecteur, toetspad(toets, "/bezoek/nieuw"),
                        {{"versie", "0"},
                         {"datum", "2026-11-10"},
                         {"soort", "aangekondigd bezoek"},
                         {"wie", "twee inspecteurs"},
                         {"bijzonderheden", woord(toets, "intern")}}));
        eis(proef.stuur(inspecteur, toetspad(toets, "/wederhoor"),
                        test::verzending(proef, toets, {vt})));
        const auto punt = [&](const std::string& tekst) {
            return test::Proefopstelling::Velden{
                {"versie", "0"},
                {"plaats", "motivering/1.1.1"},
                {"citaat", "Er staat " + woord(toets, "verzonden") + "."},
                {"soort", "anders"},
                {"tekst", tekst}};
        };
        eis(proef.stuur(vt, pad(toets, "/punt/nieuw"), punt(woord(toets, "reactiepunt"))));
        web::Verzoek bewijs = proef.formulier(
            vt, pad(toets, "/punt/1/bewijs"),
            {{"bewijsdatum", "2026-11-01"}, {"uitleg", woord(toets, "reactieuitleg")}});
        const std::string inhoud = woord(toets, "reactiebestand") + "\n";
        bewijs.uploads.push_back({"bijlage", woord(toets, "reactienaam") + ".txt",
                                  map.schrijf("upload", inhoud),
                                  static_cast<std::int64_t>(inhoud.size())});
        eis(proef.doe(bewijs));
        eis(proef.stuur(vt, pad(toets, "/zienswijze"),
                        {{"versie", "0"}, {"tekst", woord(toets, "reactiewens")}}));
        test::Proefopstelling::Velden half = punt(woord(toets, "half"));
        half.emplace_back("sleutel", "wederhoor/1/punt/nieuw");
        ASSERT_EQ(proef.stuurStil(vt, pad(toets, "/formulierconcept"), half).status, 200);
    }

    /// Whether somebody may find this word.
    bool mag(const Persoon& wie, std::int64_t toets, const std::string& deel) const {
        const bool eerste = toets == proef.toets;
        const Persoon& vt = eerste ? proef.vtManagement : proef.vtElders;
        if (wie.nr == vt.nr)
            return deel == "verzonden" || deel.starts_with("reactie") || deel == "half";
        const bool team =
            eerste ? wie.nr == proef.inspecteurA.nr || wie.nr == proef.inspecteurB.nr
                   : wie.nr == proef.inspecteurElders.nr || wie.nr == wereld.inspecteurD.nr;
        if (!team && wie.nr != proef.coordinator.nr) return false;
        if (deel == "half") return false;
        return !deel.starts_with("reactie") || !eerste;
    }

    test::Proefopstelling& proef;
    test::Werkmap map;
    Persoon vtOngenoemd;  ///< of the first organisation, and not named
};

TEST_F(Wederhoorinhoud, IsAlleenVanWieHetIs) {
    static const std::regex kWoord("wz([0-9]+)q([a-z]+)");
    std::vector<Persoon> wie = wereld.iedereen();
    wie.push_back(vtOngenoemd);
    std::set<std::string> gevonden;
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& adres : paden(lijst))
            for (const Persoon& een : wie) {
                const std::string pagina = alles(proef.vraag(een, adres));
                for (auto waar = std::sregex_iterator(pagina.begin(), pagina.end(), kWoord);
                     waar != std::sregex_iterator(); ++waar) {
                    EXPECT_TRUE(mag(een, std::stoll((*waar)[1]), (*waar)[2]))
                        << een.naam << " " << adres << ": " << waar->str();
                    gevonden.insert((een.heeft(Rol::vtManagement) ? "vt " : "inspectie ") +
                                    waar->str());
                }
            }
    // What nobody finds anywhere proves nothing.
    for (const std::int64_t toets : {proef.toets, proef.andereToets})
        for (const char* deel : {"verzonden", "reactiepunt", "reactieuitleg", "reactiebestand",
                                 "reactienaam", "reactiewens"})
            EXPECT_TRUE(gevonden.contains("vt " + woord(toets, deel))) << toets << deel;
    for (const char* deel : {"verzonden", "intern", "later", "reactiepunt", "reactiebestand"})
        EXPECT_TRUE(gevonden.contains("inspectie " + woord(proef.andereToets, deel))) << deel;
}

/// C scores the toets of A and B a second time: of it C reads the evidence, and no score, no text,
/// nor anything that changes with one, on whatever page.
class Tweedescoresinhoud : public Inhoud {
  protected:
    Tweedescoresinhoud() : van(wereld.toetsen.front()), tweede(wereld.proef.inspecteurElders) {
        test::Proefopstelling& proef = wereld.proef;
        EXPECT_EQ(proef
                      .stuur(proef.coordinator, "/onderzoek/" + wereld.onderzoek + "/tweede-scores",
                             {{"aandeel", "100"}})
                      .status,
                  303);
        EXPECT_EQ(proef
                      .stuur(proef.coordinator, wereld.pad(van, "/tweede-beoordelaar"),
                             {{"persoon", std::to_string(tweede.nr)}})
                      .status,
                  303);
    }

    std::set<std::string> woordenVan(const std::string& pagina) const {
        const std::regex woord(Inhoudproef::merk(van.nr) + "([a-z]+)");
        std::set<std::string> uit;
        for (auto een = std::sregex_iterator(pagina.begin(), pagina.end(), woord);
             een != std::sregex_iterator(); ++een)
            uit.insert((*een)[1]);
        return uit;
    }

    Inhoudproef::Gevuld van;
    Persoon tweede;
};

TEST_F(Tweedescoresinhoud, ZietHetBewijsEnGeenWoordVanDeScores) {
    // "interview": a line of the notes that became a bevinding.
    const std::set<std::string> bewijs{"document", "bijlagenaam", "bijlageinhoud", "bevinding",
                                       "interview"};
    std::set<std::string> gevonden;
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& pad : paden(lijst))
            for (const std::string& een : woordenVan(alles(wereld.proef.vraag(tweede, pad)))) {
                EXPECT_TRUE(bewijs.contains(een)) << pad << ": " << een;
                gevonden.insert(een);
            }
    EXPECT_EQ(gevonden, bewijs);
}

TEST_F(Tweedescoresinhoud, MerktNietsVanEenAndereScore) {
    std::vector<std::string> adres;
    for (const auto& [patroon, lijst] : adressen())
        adres.insert(adres.end(), lijst.begin(), lijst.end());
    for (const char* code : {"1.1.1", "1.1.3"})
        wereld.proef.stuur(tweede, wereld.pad(van, "/tweede-scores/1.1"),
                           {{std::string("versie-") + code, "0"},
                            {std::string("score-") + code, "voldoende"},
                            {std::string("motivering-") + code, "Dat staat er."}});
    const auto voor = paginas(tweede, adres);
    EXPECT_TRUE(voor.contains(wereld.pad(van, "/tweede-scores/1.1")));
    wereld.beoordeel(van, "onvoldoende");
    wereld.veld(van, "motivering/1.1.2", "Anders.");
    wereld.veld(van, "onderbouwing/1.1", "Anders.");
    const auto na = paginas(tweede, adres);
    ASSERT_EQ(voor.size(), na.size());
    for (const auto& [pad, tekst] : voor)
        EXPECT_TRUE(na.at(pad) == tekst) << pad << " changes with a score of the team";
}

/// Nobody but who gives them finds a second score before it was handed in.
TEST_F(Tweedescoresinhoud, IsTotHetIndienenVanWieZeGeeft) {
    wereld.proef.stuur(tweede, wereld.pad(van, "/tweede-scores/1.1"),
                       {{"versie-1.1.1", "0"},
                        {"score-1.1.1", "nvt"},
                        {"motivering-1.1.1", "Het geldt hier niet, zqtweede."}});
    bool zelf = false;
    for (const auto& [patroon, lijst] : adressen())
        for (const std::string& pad : paden(lijst))
            for (const Persoon& wie : wereld.iedereen()) {
                const bool staatEr =
                    alles(wereld.proef.vraag(wie, pad)).find("zqtweede") != std::string::npos;
                EXPECT_TRUE(!staatEr || wie.nr == tweede.nr) << wie.naam << " " << pad;
                zelf = zelf || staatEr;
            }
    EXPECT_TRUE(zelf);
}

/// The test of the test: pages that forget to ask who reads.
web::Routes metLekken() {
    web::Routes routes = web::alleRoutes();
    routes.push_back(
        {"GET", "/lek/woorden/{toets}", web::Voor::ingelogd, {}, [](web::Aanvraag& van) {
             return van.werkplek().database().lees([&](Sessie& sessie) {
                 web::Antwoord uit;
                 const auto veld =
                     veldStore::lees(test::in(sessie, van.nummer("toets")), "motivering/1.1.1");
                 uit.inhoud = veld.waarde;
                 return uit;
             });
         }});
    routes.push_back({"GET", "/lek/cijfer", web::Voor::ingelogd, {}, [](web::Aanvraag& van) {
                          return van.werkplek().database().lees([&](Sessie& sessie) {
                              web::Antwoord uit;
                              Vraag toetsen(sessie, "SELECT nr FROM toets");
                              while (toetsen.stap())
                                  for (const Veld& een :
                                       veldStore::alle(test::in(sessie, toetsen.getal(0))))
                                      uit.inhoud += een.waarde == "voldoende" ? "x" : "";
                              return uit;
                          });
                      }});
    return routes;
}

class Lekken : public Inhoud {
  protected:
    Lekken() : Inhoud(metLekken()) {}
};

TEST_F(Lekken, WordenGevonden) {
    const std::string pad = "/lek/woorden/" + toetsnummers.front();
    EXPECT_EQ(lek(wereld.proef.inspecteurA, pad), "") << "it is of A";
    EXPECT_NE(lek(wereld.proef.inspecteurElders, pad), "");
    EXPECT_NE(lek(wereld.proef.beheerder, pad), "");
    const Persoon& wie = wereld.proef.inspecteurElders;
    const auto voor = paginas(wie, {"/lek/cijfer"});
    wijzigWatVanAnderenIs(wie);
    EXPECT_NE(paginas(wie, {"/lek/cijfer"}), voor);
}

}  // namespace
}  // namespace maatlat
