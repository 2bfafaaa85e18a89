// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "domain/vastlegging.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "support/traject/publicatieproef.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/opvolging/toezicht.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

// Who sees the place of an organisation hangs on the organisation: the tests below walk that.
const test::Routeverwachtingen kVerwachtLeren{
    {"GET",
     "/good-practices",
     {Actie::publicatiesLezen},
     false,
     {"?waar=1.1.1", "?waar=1", "?woorden=zq", "?pagina=2"}},
    {"GET", "/uw-plaats"},
    {"GET", "/organisatie/{nr}/plaats"},
};

class LerenRoutesTest : public testing::Test {
  protected:
    std::string pagina(const Persoon& wie, const std::string& pad) {
        const Antwoord antwoord = proef_.vraag(wie, pad);
        EXPECT_EQ(antwoord.status, 200) << wie.naam << " " << pad;
        return antwoord.inhoud;
    }
    /// What stands on it, without the frame, in which keys are new each time.
    std::string inhoud(const Persoon& wie, const std::string& pad) {
        const std::string alles = pagina(wie, pad);
        return alles.substr(alles.find("<main"));
    }
    void practice(std::int64_t toets, const std::string& thema, const std::string& woorden) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            veldStore::bewaar(test::in(transactie, toets), {Veldsoort::goodPractice, thema},
                              test::tekst(woorden), 0, proef_.inspecteurA.nr);
        });
    }
    void zet(std::int64_t toets, Toetsstatus status) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, toets), status, 0);
        });
    }
    void leesRonde2015() {
        importeer(proef_.database(), "test",
                  leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    }
    std::int64_t nr(const std::string& organisatie) {
        return organisatienummer(proef_.werkplek(), organisatie);
    }
    std::string plaatspad(const std::string& organisatie) {
        return "/organisatie/" + std::to_string(nr(organisatie)) + "/plaats";
    }

    /// An onderzoek at these, all lopend. Returns the numbers of the toetsen in their order.
    std::vector<std::int64_t> open(const std::vector<std::string>& organisaties) {
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(proef_.werkplek(), proef_.coordinator);
        NieuwOnderzoek opdracht;
        opdracht.naam = "Grote ronde";
        opdracht.toezichthouder = "Inspectie";
        opdracht.periodeVan = "2026-09-01";
        opdracht.periodeTot = "2026-12-31";
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        opdracht.regelset = "gepubliceerd";
        opdracht.organisaties = organisaties;
        const std::string id =
            openOnderzoek(proef_.werkplek(), proef_.handeling(proef_.coordinator), opdracht);
        const auto koppen = proef_.database().lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(test::kSleutel, sessie, id);
        });
        std::vector<std::int64_t> uit;
        for (const std::string& een : organisaties)
            uit.push_back(std::ranges::find(koppen, een, &Toetskop::organisatie)->nr);
        return uit;
    }

    /// Freezes an editie in which the first `voldoende` verwachtingen of the kader are met, but
    /// these have another score (empty: none).
    void stelVast(std::int64_t toets, int voldoende,
                  const std::map<std::string, std::string>& anders = {}) {
        const auto kader = kaderVan(toets);
        std::string inhoud = Vastlegging{{"vorm", "1"}}.codeer() + "\n";
        int gehad = 0;
        for (const Verwachting* een : kader->beoordeelde()) {
            std::string score = gehad++ < voldoende ? "voldoende" : "onvoldoende";
            if (const auto plek = anders.find(een->code); plek != anders.end())
                score = plek->second;
            if (score.empty()) continue;
            inhoud += Vastlegging{{"verwachting", een->code}, {"score", score}}.codeer() + "\n";
        }
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::Vaststelling van;
            van.voorgelegdDoor = proef_.inspecteurA.nr;
            van.vastgesteldDoor = proef_.inspecteurB.nr;
            van.inhoud = inhoud;
            const auto hier = test::in(transactie, toets);
            toetskopStore::stelVast(hier, van, test::kDrukProef);
            test::zetStatus(hier, Toetsstatus::vastgesteld, 0);
        });
    }
    std::shared_ptr<const Toetsingskader> kaderVan(std::int64_t toets) {
        return proef_.database().lees([&](Sessie& sessie) {
            const auto kop = toetskopStore::lees(test::kSleutel, sessie, toets);
            return proef_.werkplek().kader(sessie, kop->kaderHash);
        });
    }

    test::Proefopstelling proef_;
};

TEST_F(LerenRoutesTest, ZettenDeGoodPracticesVan2015BijHunVerwachtingen) {
    leesRonde2015();
    const std::string alles = pagina(proef_.vtElders, "/good-practices");
    EXPECT_THAT(alles,
                AllOf(HasSubstr("23 good practices"), HasSubstr("1 tot en met 20 van 23"),
                      HasSubstr("Landelijk rapport De kwaliteit van Veilig Thuis - Stap 1 (2016), "
                                "paragraaf 3.1"),
                      HasSubstr("geplaatst door Maatlat: het rapport noemt alleen het thema")));
    const std::string hier = pagina(proef_.vtElders, "/good-practices?waar=1.2.2");
    // 16 of the 26 meet it, says the table of 2015.
    EXPECT_THAT(hier, AllOf(HasSubstr("Zestien toetsen"), HasSubstr("Eén good practice"),
                            HasSubstr("specifieke kennis over mishandeling"), HasSubstr("Twente"),
                            Not(HasSubstr("crisisdienst"))));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.2"),
                AllOf(HasSubstr("specifieke kennis over mishandeling"),
                      HasSubstr("forensisch arts"), Not(HasSubstr("crisisdienst"))));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=2"),
                AllOf(HasSubstr("Zes good practices"), HasSubstr("signaalkaart")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?woorden=crisisteam+FRIESLAND"),
                AllOf(HasSubstr("Eén good practice"), HasSubstr("crisisdienst")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?woorden=bestaatniet"),
                HasSubstr("Geen enkele good practice past bij wat u zoekt."));
    EXPECT_EQ(proef_.vraag(proef_.vtElders, "/good-practices?waar=9.9.9").status, 422);
    EXPECT_EQ(proef_.vraag(proef_.vtElders, "/good-practices?kader=abc").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.beheerder, "/good-practices").status, 404);
}

TEST_F(LerenRoutesTest, TonenWatEenTeamSchreefPasAlsHetIsVastgesteld) {
    practice(proef_.toets, "1", "Zo lukt 1.1.2 bij ons. zqwoord");
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
    zet(proef_.toets, Toetsstatus::vastgesteld);
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices?waar=1.1.2"),
                    AllOf(HasSubstr("zqwoord"), HasSubstr("Bij 1.1.2, zoals de tekst zelf zegt.")))
            << wie->naam;
    // Another team, another organisation: it is not published.
    for (const Persoon* wie : {&proef_.inspecteurElders, &proef_.vtElders})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?waar=1.1.1"),
                Not(HasSubstr("zqwoord")));
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?waar=1.1&woorden=ZQwoord"),
                HasSubstr("zqwoord"));
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?woorden=zq%25rd"),
                Not(HasSubstr("zqwoord")))
        << "a sign is no pattern";
    zet(proef_.toets, Toetsstatus::verwerking);  // a correction opened it
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
}

TEST_F(LerenRoutesTest, KiezenOpEenCodeEnNietOpEenDieErOpLijkt) {
    practice(proef_.toets, "1", "Alleen 11.1.1 en 1.1.10. zqlang");
    practice(proef_.andereToets, "1", "Hier 1.1.10, en ook 1.1.1. zqkort");
    zet(proef_.toets, Toetsstatus::vastgesteld);
    zet(proef_.andereToets, Toetsstatus::vastgesteld);
    EXPECT_THAT(pagina(proef_.coordinator, "/good-practices?waar=1.1.1"),
                AllOf(HasSubstr("zqkort"), Not(HasSubstr("zqlang"))));
}

TEST_F(LerenRoutesTest, TonenVanWatIsGepubliceerdNietWatWerdWeggelaten) {
    test::Publicatieproef van(proef_);
    practice(proef_.toets, "1", "Met zqopen en zqweg.");
    van.totVersie();
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"), Not(HasSubstr("zqopen")));
    van.besluit("2026-11-22");
    proef_.moment = "2026-12-20T09:30:00.000Z";
    van.publiceer();
    EXPECT_THAT(
        pagina(proef_.vtElders, "/good-practices"),
        AllOf(HasSubstr("zqopen"), HasSubstr("/publicaties/"), HasSubstr("Eén good practice")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.1.1"), HasSubstr("Eén toets"));
    van.rechter("geschorst", "2026-12-20");
    // Nor is it counted any more.
    for (const char* vraag : {"", "?woorden=zqopen", "?waar=1.1"})
        EXPECT_THAT(pagina(proef_.vtElders, std::string("/good-practices") + vraag),
                    AllOf(Not(HasSubstr("Met zqopen")), HasSubstr("Geen good practices")))
            << vraag;
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.1.1"),
                AllOf(HasSubstr("Er is geen vastgestelde toets"), Not(HasSubstr("Eén toets"))));
    EXPECT_THAT(pagina(proef_.vtManagement, "/good-practices"), HasSubstr("zqopen"))
        << "its own people have the adopted report";
}

TEST_F(LerenRoutesTest, ZoekenNietInEenRapportWaaruitIetsIsWeggelaten) {
    test::Publicatieproef van(proef_);
    practice(proef_.toets, "1", "Met zqopen en zqweg.");
    test::stelVast(proef_, proef_.toets, "voldoende");
    van.kiesRegime();
    van.markeer("zqweg");
    van.maakVersie();
    van.besluit("2026-11-22");
    proef_.moment = "2026-12-20T09:30:00.000Z";
    van.publiceer();
    for (const char* vraag : {"", "?woorden=zqweg", "?woorden=zqopen"})
        EXPECT_THAT(pagina(proef_.vtElders, std::string("/good-practices") + vraag),
                    Not(HasSubstr("Met zqopen")))
            << vraag;
    EXPECT_THAT(pagina(proef_.vtManagement, "/good-practices"), HasSubstr("zqweg"))
        << "its own people have the adopted report";
}

TEST_F(LerenRoutesTest, ZettenIJsselland2015NaastHetLandZonderNamen) {
    leesRonde2015();
    const Persoon vt = proef_.nieuw("Management IJ", "vt-ij", {Rol::vtManagement}, "IJsselland");
    const std::string hier = pagina(vt, "/uw-plaats");
    // By hand from the table of 2015: 18 of 24; sorted, the 13th and 14th of 26 have 17 and 17.
    EXPECT_THAT(hier, AllOf(HasSubstr("U voldoet aan 18 van de 24 verwachtingen."),
                            HasSubstr("De middelste van de 26 organisaties (de mediaan) voldoet "
                                      "aan 17. U zit daar 1 boven."),
                            HasSubstr("Dat loopt van 8 tot en met 20.")));
    EXPECT_THAT(hier, AllOf(HasSubstr("6 van de 26 voldoen; u ook"),    // 1.1.2
                            HasSubstr("16 van de 26 voldoen; u niet"),  // 1.2.2
                            HasSubstr("/good-practices?waar=1.2.2"),
                            HasSubstr("specifieke kennis over mishandeling")));
    // The published numbers of oordelen on 1.2, of which IJsselland is one.
    EXPECT_THAT(hier, HasSubstr("ook eigen"));
    for (const char* naam : {"Twente", "Utrecht", "Drenthe", "Zeeland", "Flevoland", "Haaglanden",
                             "Kennemerland", "Friesland", "Groningen", "Limburg", "Brabant"})
        EXPECT_THAT(hier, Not(HasSubstr(naam)));
    // Who has to do with it sees the same, under its name.
    EXPECT_THAT(pagina(proef_.coordinator, plaatspad("IJsselland")),
                AllOf(HasSubstr("IJsselland voldoet aan 18 van de 24 verwachtingen."),
                      HasSubstr("16 van de 26 voldoen; IJsselland niet")));
}

TEST_F(LerenRoutesTest, LatenDePlaatsAlleenZienAanWieMetDeOrganisatieTeMakenHeeft) {
    const std::string utrecht = plaatspad(test::Proefopstelling::kOrganisatie);
    for (const Persoon* wie : {&proef_.vtManagement, &proef_.inspecteurA, &proef_.coordinator})
        EXPECT_EQ(proef_.vraag(*wie, utrecht).status, 200) << wie->naam;
    for (const Persoon* wie : {&proef_.vtElders, &proef_.inspecteurElders, &proef_.beheerder})
        EXPECT_EQ(proef_.vraag(*wie, utrecht).status, 404) << wie->naam;
    for (const Persoon* wie : {&proef_.coordinator, &proef_.inspecteurA, &proef_.beheerder})
        EXPECT_EQ(proef_.vraag(*wie, "/uw-plaats").status, 404) << wie->naam;
    const std::string hier = pagina(proef_.vtManagement, "/uw-plaats");
    EXPECT_THAT(hier, AllOf(HasSubstr("Over Utrecht is nog geen toets vastgesteld."),
                            Not(HasSubstr("<table"))));
    EXPECT_EQ(
        proef_.vraag(proef_.vtManagement, "/uw-plaats?toets=" + std::to_string(proef_.andereToets))
            .status,
        404);
    EXPECT_THAT(pagina(proef_.vtManagement, "/"), HasSubstr("href=\"/uw-plaats\""));
}

TEST_F(LerenRoutesTest, GevenGeenCijferOverMinderDanVijfEnVeranderenErNooitMinder) {
    const std::vector<std::string> alle{
        "Utrecht",         "Drenthe",           "Zeeland",     "Twente",       "Flevoland",
        "Haaglanden",      "Friesland",         "Groningen",   "Kennemerland", "IJsselland",
        "Hollands-Midden", "Gelderland Midden", "Zuid Limburg"};
    const auto toetsen = open(alle);
    std::string vorige;
    for (std::size_t i = 0; i < toetsen.size(); ++i) {
        stelVast(toetsen[i], static_cast<int>(i) + 5);
        const std::string hier = inhoud(proef_.vtManagement, "/uw-plaats");
        EXPECT_THAT(hier, HasSubstr("U voldoet aan 5 van de 24 verwachtingen."));
        for (std::size_t j = 1; j < alle.size(); ++j)
            EXPECT_THAT(hier, Not(HasSubstr(alle[j])));
        const std::size_t aantal = i + 1;
        if (aantal < 6) {
            EXPECT_THAT(hier, AllOf(HasSubstr("nog te weinig"), Not(HasSubstr("mediaan")),
                                    Not(HasSubstr("voldoen;"))));
        } else {
            // 5 … 10 have their middle at 7,5; 5 … 16 at 10,5.
            EXPECT_THAT(hier, HasSubstr(aantal < 12 ? "De middelste van de 6 organisaties (de "
                                                      "mediaan) voldoet aan 7,5."
                                                    : "De middelste van de 12 organisaties (de "
                                                      "mediaan) voldoet aan 10,5."));
        }
        const bool nieuw = aantal == 6 || aantal == 12;
        if (!vorige.empty()) {
            EXPECT_EQ(hier != vorige, nieuw) << aantal;
        }
        vorige = hier;
    }
    // A correction of one of them changes no figure, nor does it while it is open.
    zet(toetsen[3], Toetsstatus::verwerking);
    EXPECT_EQ(inhoud(proef_.vtManagement, "/uw-plaats"), vorige);
    stelVast(toetsen[3], 24);
    EXPECT_EQ(inhoud(proef_.vtManagement, "/uw-plaats"), vorige);
    // Of the own one the newest counts, and its figure stays.
    stelVast(toetsen[0], 20);
    EXPECT_THAT(inhoud(proef_.vtManagement, "/uw-plaats"),
                AllOf(HasSubstr("U voldoet aan 20 van de 24"),
                      HasSubstr("van de 12 organisaties (de mediaan) voldoet aan 10,5.")));
    // The last one does not count yet.
    EXPECT_THAT(pagina(proef_.coordinator, plaatspad("Zuid Limburg")),
                HasSubstr("De toets van Zuid Limburg zit nog niet in deze cijfers."));
}

const std::vector<std::string> kTwaalf{
    "Utrecht",   "Drenthe",   "Zeeland",      "Twente",     "Flevoland",           "Haaglanden",
    "Friesland", "Groningen", "Kennemerland", "IJsselland", "Gooi en Vechtstreek", "Zuid Limburg"};

TEST_F(LerenRoutesTest, TonenGeenCijferVanEenRegelWaarinTeWeinigAnderenTellen) {
    const auto toetsen = open(kTwaalf);
    const std::map<std::string, std::string> nvt{
        {"1.1.1", "nvt"},  // and all of criterium 1.2
        {"1.2.1", "nvt"}, {"1.2.2", "nvt"}, {"1.2.3", "nvt"}, {"1.2.4", "nvt"}, {"1.2.5", "nvt"}};
    // The own one and one other count in those rows: "1 van de 2" would be the score of that one.
    stelVast(toetsen[0], 0);
    stelVast(toetsen[1], 24);
    for (std::size_t i = 2; i < 6; ++i)
        stelVast(toetsen[i], 24, nvt);
    const auto rij = [&](const std::string& hier, const std::string& code) {
        const std::size_t begin = hier.find("<span class=\"code\">" + code + "</span>");
        EXPECT_NE(begin, std::string::npos) << code;
        return hier.substr(begin, hier.find("</tr>", begin) - begin);
    };
    std::string hier = inhoud(proef_.vtManagement, "/uw-plaats");
    for (const char* code : {"1.1.1", "1.2", "1.2.1", "1.2.5"})
        EXPECT_THAT(rij(hier, code),
                    AllOf(HasSubstr("te weinig om te tonen"), Not(HasSubstr("van de 2")),
                          Not(HasSubstr(">1<")), Not(HasSubstr("ook eigen"))))
            << code;
    EXPECT_THAT(rij(hier, "1.1.2"), HasSubstr("5 van de 6 voldoen; u niet"));
    // Of one organisation alone would be the lowest, the highest, and a number per score.
    EXPECT_THAT(hier, AllOf(HasSubstr("mediaan"), Not(HasSubstr("De laagste zit")),
                            Not(HasSubstr("Dat loopt van")),
                            Not(HasSubstr("Hoeveel organisaties elk aantal keer"))));
    // With the next six there are eight: the first six of them, so that nobody shows by itself.
    for (std::size_t i = 6; i < 12; ++i)
        stelVast(toetsen[i], 24);
    hier = inhoud(proef_.vtManagement, "/uw-plaats");
    for (const char* code : {"1.1.1", "1.2.1"})
        EXPECT_THAT(rij(hier, code), HasSubstr("5 van de 6 voldoen; u niet")) << code;
    EXPECT_THAT(rij(hier, "1.1.2"), HasSubstr("11 van de 12 voldoen; u niet"));
}

TEST_F(LerenRoutesTest, TellenWieNietHelemaalIsBeoordeeldNietBijDeZes) {
    const auto toetsen = open(kTwaalf);
    for (std::size_t i = 0; i < 6; ++i)
        stelVast(toetsen[i], 10,
                 i == 3 ? std::map<std::string, std::string>{{"1.1.1", ""}}
                        : std::map<std::string, std::string>{});
    EXPECT_THAT(inhoud(proef_.vtManagement, "/uw-plaats"),
                AllOf(HasSubstr("nog te weinig"), Not(HasSubstr("mediaan"))));
    for (std::size_t i = 6; i < 12; ++i)
        stelVast(toetsen[i], 12);
    // Eleven are whole: the first six of them.
    EXPECT_THAT(inhoud(proef_.vtManagement, "/uw-plaats"),
                HasSubstr("De middelste van de 6 organisaties (de mediaan) voldoet aan 10."));
}

TEST_F(LerenRoutesTest, NoemenOokInDeBronVanEenGoodPracticeGeenAndereOrganisatie) {
    leesRonde2015();
    // 1.1.2 is weak there; the only practice at it stands in a report named after IJsselland.
    const Persoon vt = proef_.nieuw("Management D", "vt-d", {Rol::vtManagement}, "Drenthe");
    EXPECT_THAT(inhoud(vt, "/uw-plaats"),
                AllOf(HasSubstr("Een interventieteam is dag en nacht bereikbaar"),
                      Not(HasSubstr("IJsselland")), Not(HasSubstr("paragraaf 2.4"))));
    EXPECT_THAT(
        inhoud(vt, "/good-practices?waar=1.1.2"),
        AllOf(HasSubstr("Een interventieteam is dag en nacht bereikbaar"), HasSubstr("IJsselland")))
        << "whose it is stands behind the link";
}

TEST_F(LerenRoutesTest, LezenGoodPracticesOpnieuwAlsEenTekstVerdwijnt) {
    leesRonde2015();
    for (int keer = 0; keer < 2; ++keer)
        EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"), HasSubstr("23 good practices"));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        for (const BewaardOnderzoek& een : onderzoekStore::alle(transactie)) {
            auto documenten = documentStore::alle(transactie, een.onderzoek.id);
            std::erase_if(documenten, [](const Document& document) {
                return document.soort == Documentsoort::landelijk;
            });
            documentStore::bewaar(transactie, een.onderzoek.id, documenten);
        }
    });
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"),
                AllOf(Not(HasSubstr("23 good practices")), HasSubstr("Een interventieteam")));
}

TEST_F(LerenRoutesTest, BladerenDoorWatOpWoordenIsGevonden) {
    const auto toetsen = open(kTwaalf);
    for (std::size_t i = 0; i < toetsen.size(); ++i) {
        practice(toetsen[i], "1", "Met zqblad: eerste" + std::to_string(i) + "x.");
        practice(toetsen[i], "2", "Met zqblad: tweede" + std::to_string(i) + "x.");
        practice(toetsen[i], "3", "Zonder dat woord.");
        zet(toetsen[i], Toetsstatus::vastgesteld);
    }
    const std::string een = inhoud(proef_.coordinator, "/good-practices?woorden=zqblad");
    const std::string twee = inhoud(proef_.coordinator, "/good-practices?woorden=zqblad&pagina=2");
    EXPECT_THAT(een, AllOf(HasSubstr("24 good practices"), HasSubstr("1 tot en met 20 van 24")));
    EXPECT_THAT(twee, HasSubstr("21 tot en met 24 van 24"));
    for (std::size_t i = 0; i < toetsen.size(); ++i)
        for (const char* deel : {"eerste", "tweede"}) {
            const std::string zin = deel + std::to_string(i) + "x";
            EXPECT_NE(een.find(zin) == std::string::npos, twee.find(zin) == std::string::npos)
                << zin << ": on one page, and on one only";
        }
    EXPECT_THAT(inhoud(proef_.coordinator, "/good-practices?woorden=zqblad&pagina=99"),
                HasSubstr("21 tot en met 24 van 24"));
}

TEST_F(LerenRoutesTest, TellenVanEenSamengeganeOrganisatieBeideToetsen) {
    const auto toetsen =
        open({"Utrecht", "Drenthe", "Zeeland", "Twente", "Flevoland", "Haaglanden", "Friesland"});
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Organisatieovergang naar;
        naar.organisatie = organisatielevenStore::nummer(transactie, "Drenthe");
        naar.opvolger = organisatielevenStore::nummer(transactie, "Utrecht");
        naar.dag = "2026-10-01";
        organisatielevenStore::laatOpgaan(transactie, naar, proef_.coordinator.nr);
    });
    for (std::size_t i = 0; i < 6; ++i)
        stelVast(toetsen[i], 10);
    // Six were adopted, two of them of this reader: four others are too few.
    EXPECT_THAT(
        pagina(proef_.vtManagement, "/uw-plaats"),
        AllOf(HasSubstr("nog te weinig"), HasSubstr("toen Drenthe"), Not(HasSubstr("mediaan"))));
    EXPECT_THAT(pagina(proef_.coordinator, plaatspad("Zeeland")), HasSubstr("mediaan"));
}

}  // namespace
}  // namespace maatlat::web
