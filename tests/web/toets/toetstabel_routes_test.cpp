// SPDX-License-Identifier: EUPL-1.2
// All verwachtingen of a toets in one table: scores given there, and who does what.
#include "pages/toets/veldblok.h"
#include "store/toets/toewijzing_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "toetsing/toets/toetstabel.h"
#include "toetsing/toets/toewijzingen.h"
#include "web/routes.h"
#include "web/toets/tabelkeuze.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtTabel{
    {"GET",
     "/toets/{toets}/tabel",
     {Actie::toetsLezen},
     true,
     {"?toon=open", "?toon=mij&volgorde=score", "?toon=niemand&volgorde=toegewezen"}},
    {"POST", "/toets/{toets}/tabel", {Actie::toetsInvullen}, true},
};

class Toetstabelroutes : public testing::Test {
  protected:
    std::string tabel(const std::string& vraag = "") {
        return proef.vraag(proef.inspecteurA, proef.toetspad("/tabel") + vraag).inhoud;
    }
    Antwoord stuur(const std::string& waar, const Velden& velden) {
        return proef.stuur(proef.inspecteurA, proef.toetspad(waar), velden);
    }
    Antwoord score(const Persoon& wie, const std::string& code, const std::string& waarde,
                   int versie = 0) {
        return proef.stuur(
            wie, proef.toetspad("/veld"),
            {{"sleutel", "score/" + code}, {"waarde", waarde}, {"versie", std::to_string(versie)}});
    }
    /// As a browser without scripts sends a score that somebody chose in the table.
    static void kies(Velden& velden, const std::string& code, const std::string& was,
                     const std::string& wordt, int versie) {
        velden.emplace_back("waarde-score/" + code, wordt);
        velden.emplace_back("versie-score/" + code, std::to_string(versie));
        velden.emplace_back("stand-score/" + code, veldmerk(was));
    }
    std::string staat(const std::string& code) {
        return proef.database().lees([&](Sessie& sessie) {
            return std::string(
                veldStore::lees(test::in(sessie, proef.toets), "score/" + code).waarde);
        });
    }
    Antwoord wijs(const std::string& aan, const std::vector<std::string>& regels,
                  const std::vector<std::string>& criteria = {}, Velden mee = {}) {
        mee.emplace_back("doe", "toewijzen");
        mee.emplace_back("aan", aan);
        for (const std::string& een : regels)
            mee.emplace_back("regel", een);
        for (const std::string& een : criteria)
            mee.emplace_back("criterium", een);
        return stuur("/tabel", mee);
    }
    std::map<std::string, Toewijzing> verdeeld() {
        return proef.database().lees(
            [&](Sessie& sessie) { return toewijzingStore::alle(test::in(sessie, proef.toets)); });
    }
    std::string nr(const Persoon& wie) const { return std::to_string(wie.nr); }
    int rijen(const std::string& pagina) const {
        int uit = 0;
        for (auto plek = pagina.find("<tr id=\"rij-"); plek != std::string::npos;
             plek = pagina.find("<tr id=\"rij-", plek + 1))
            ++uit;
        return uit;
    }

    test::Proefopstelling proef;
};

TEST_F(Toetstabelroutes, HeeftAlleVerwachtingenMetHunStand) {
    score(proef.inspecteurB, "1.1.2", "onvoldoende");
    const std::string pagina = tabel();
    EXPECT_EQ(rijen(pagina), 24);
    EXPECT_THAT(pagina, AllOf(HasSubstr("24 van de 24 verwachtingen"),
                              HasSubstr("Inspecteur B <span class=\"klein\">22 november 2026"),
                              HasSubstr("motivering ontbreekt"), HasSubstr("score ontbreekt"),
                              HasSubstr("Alle scores opslaan")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad()).inhoud,
                HasSubstr("<a href=\"/toets/1/tabel\">Alle verwachtingen</a>"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/criterium/1.1")).inhoud,
                HasSubstr("<a href=\"/toets/1/tabel\">Alle verwachtingen</a>"));
}

TEST_F(Toetstabelroutes, ZegtWaarHetBewijsHeenWijst) {
    stuur("/bron/nieuw", {{"soort", "document"},
                          {"titel", "Plan"},
                          {"documentsoort", "beleid"},
                          {"datum", "2026-05-01"}});
    for (const char* richting : {"onvoldoende", "onvoldoende", "voldoende"})
        stuur("/bevinding/nieuw", {{"bron", "1"},
                                   {"tekst", std::string("Dit is ") + richting + "."},
                                   {"richting", richting},
                                   {"verwachting", "1.1.1"}});
    score(proef.inspecteurA, "1.1.1", "voldoende");
    stuur("/veld", {{"sleutel", "motivering/1.1.1"}, {"waarde", "Toch wel."}, {"versie", "0"}});
    const std::string pagina = tabel("?toon=tegen");
    EXPECT_EQ(rijen(pagina), 1);
    EXPECT_THAT(pagina,
                AllOf(HasSubstr("wijst op onvoldoende"),
                      HasSubstr("één voor voldoende en twee voor onvoldoende"),
                      HasSubstr("Tegen het bewijs: twee bevindingen wijzen op onvoldoende")));
}

TEST_F(Toetstabelroutes, FiltertEnSorteertZonderJavaScript) {
    score(proef.inspecteurA, "2.1.1", "voldoende");
    EXPECT_EQ(rijen(tabel("?toon=open")), 23);
    EXPECT_EQ(rijen(tabel("?toon=mij")), 0);
    EXPECT_THAT(tabel("?toon=mij"), HasSubstr("Er is geen verwachting die hieraan voldoet."));
    wijs(nr(proef.inspecteurA), {"1.2.1"});
    wijs(nr(proef.inspecteurB), {"1.2.2"});
    EXPECT_EQ(rijen(tabel("?toon=mij")), 1);
    EXPECT_EQ(rijen(tabel("?toon=niemand")), 22);
    EXPECT_EQ(rijen(tabel("?toon=persoon-" + nr(proef.inspecteurB))), 1);
    const std::string gescoord = tabel("?volgorde=gescoord");
    EXPECT_LT(gescoord.find("rij-2.1.1"), gescoord.find("rij-1.1.1"));
    EXPECT_THAT(gescoord, Not(HasSubstr("criteriumrij")));
    const std::string score = tabel("?volgorde=score");
    EXPECT_GT(score.find("rij-2.1.1"), score.find("rij-3.2.2"));
    for (const char* vreemd : {"?toon=onzin", "?toon=persoon-x", "?volgorde=onzin"})
        EXPECT_EQ(rijen(tabel(vreemd)), 24) << vreemd;
}

TEST_F(Toetstabelroutes, SlaatMetEenKnopAlleGewijzigdeScoresOp) {
    score(proef.inspecteurA, "1.1.1", "voldoende");
    Velden velden{{"doe", "scores"}, {"vanaf", "tabel/open/"}};
    kies(velden, "1.1.1", "voldoende", "voldoende", 1);  // not touched
    kies(velden, "1.1.2", "onbeoordeeld", "onvoldoende", 0);
    kies(velden, "1.1.3", "onbeoordeeld", "nvt", 0);
    const Antwoord antwoord = stuur("/tabel", velden);
    EXPECT_EQ(antwoord.naarPad, proef.toetspad("/tabel?toon=open&scores=2"));
    EXPECT_THAT(tabel("?scores=2"), HasSubstr("Opgeslagen: twee scores."));
    EXPECT_EQ(staat("1.1.2"), "onvoldoende");
    EXPECT_EQ(staat("1.1.3"), "nvt");
}

TEST_F(Toetstabelroutes, EenBotsingHoudtDeAndereScoresNietOpEnVerliestNiets) {
    score(proef.inspecteurB, "1.1.1", "onvoldoende");
    Velden velden{{"doe", "scores"}};
    kies(velden, "1.1.1", "onbeoordeeld", "voldoende", 0);
    kies(velden, "1.1.2", "onbeoordeeld", "voldoende", 0);
    const Antwoord antwoord = stuur("/tabel", velden);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud,
                AllOf(HasSubstr("Score van 1.1.1 is niet opgeslagen"),
                      HasSubstr("href=\"#veld-score-1.1.1\""), HasSubstr("Dit had u gekozen om"),
                      HasSubstr("Opgeslagen is: onvoldoende.")));
    EXPECT_EQ(staat("1.1.1"), "onvoldoende");
    EXPECT_EQ(staat("1.1.2"), "voldoende");
    // The button of that row shows both, and what is chosen there leads back to the table.
    Velden rij{{"bewaar", "score/1.1.1"}, {"vanaf", "tabel//score"}};
    kies(rij, "1.1.1", "voldoende", "voldoende", 0);
    const Antwoord beide = stuur("/veld", rij);
    EXPECT_EQ(beide.status, 409);
    EXPECT_THAT(beide.inhoud, HasSubstr("name=\"vanaf\" value=\"tabel//score\""));
    EXPECT_EQ(stuur("/veld", {{"sleutel", "score/1.1.1"},
                              {"waarde", "voldoende"},
                              {"versie", "1"},
                              {"vanaf", "tabel//score"}})
                  .naarPad,
              proef.toetspad("/tabel?volgorde=score#rij-1.1.1"));
}

TEST_F(Toetstabelroutes, EenScoreDieNietsIsWordtGeweigerd) {
    Velden velden{{"doe", "scores"}};
    kies(velden, "1.1.2", "onbeoordeeld", "voldoende", 0);
    kies(velden, "9.9.9", "onbeoordeeld", "voldoende", 0);
    EXPECT_EQ(stuur("/tabel", velden).status, 404);
    EXPECT_EQ(staat("1.1.2"), "") << "nothing half-done";
    EXPECT_EQ(stuur("/tabel", {{"doe", "iets"}}).status, 404);
}

TEST_F(Toetstabelroutes, WijstRijenEnHeleCriteriaToeMetGeschiedenis) {
    EXPECT_EQ(wijs(nr(proef.inspecteurB), {"2.1.1"}, {"1.1"}).naarPad,
              proef.toetspad("/tabel?toegewezen=5"));
    EXPECT_EQ(verdeeld().size(), 5U);
    EXPECT_EQ(verdeeld().at("2.1.1").persoon, proef.inspecteurB.nr);
    EXPECT_EQ(verdeeld().at("2.1.1").door, proef.inspecteurA.nr);
    EXPECT_THAT(tabel("?toegewezen=5"),
                AllOf(HasSubstr("De toewijzing is opgeslagen van vijf verwachtingen."),
                      HasSubstr("door Inspecteur A op 22 november 2026"),
                      HasSubstr("Inspecteur B: 5 toegewezen, 5 zonder score")));
    // Others see it as a change, and it stands in the log; nobody may less for it.
    EXPECT_THAT(proef.vraag(proef.inspecteurB, proef.toetspad()).inhoud,
                AllOf(HasSubstr("Toewijzing van 1.1.1"), HasSubstr("Wie wat doet")));
    EXPECT_EQ(score(proef.inspecteurA, "1.1.1", "voldoende").status, 303);
    EXPECT_EQ(wijs("niemand", {"2.1.1"}).naarPad, proef.toetspad("/tabel?toegewezen=1"));
    EXPECT_FALSE(verdeeld().contains("2.1.1"));
    EXPECT_EQ(wijs("niemand", {"2.1.1"}).naarPad, proef.toetspad("/tabel?toegewezen=0"));
    EXPECT_THAT(
        proef.vraag(proef.inspecteurB, proef.toetspad("/geschiedenis/toewijzing/2.1.1")).inhoud,
        AllOf(HasSubstr("niemand"), HasSubstr("Inspecteur B"), HasSubstr("Inspecteur A"),
              Not(HasSubstr("wissen"))));
    EXPECT_THAT(
        proef.vraag(proef.inspecteurB, proef.toetspad("/wijzigingen?bij=toewijzing/2.1.1")).inhoud,
        HasSubstr("Toewijzing van 2.1.1"));
}

TEST_F(Toetstabelroutes, ToewijzenVraagtRijenEnIemandUitHetTeam) {
    EXPECT_THAT(wijs(nr(proef.inspecteurB), {}).inhoud, HasSubstr("Zet een vinkje bij"));
    const Antwoord zonder = wijs("", {"1.1.1"});
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, AllOf(HasSubstr("Kies aan wie"), HasSubstr("href=\"#aan\""),
                                     HasSubstr("id=\"regel-1.1.1\" checked")));
    EXPECT_THAT(wijs(nr(proef.inspecteurElders), {"1.1.1"}).inhoud,
                HasSubstr("Kies iemand die nu in het team zit."));
    EXPECT_EQ(wijs(nr(proef.inspecteurB), {"9.9.9"}).status, 422) << "no row of the kader";
    EXPECT_THAT(verdeeld(), IsEmpty());
    // What was chosen and not saved is kept.
    Velden mee;
    kies(mee, "1.1.2", "onbeoordeeld", "voldoende", 0);
    wijs(nr(proef.inspecteurB), {"1.1.1"}, {}, mee);
    EXPECT_EQ(staat("1.1.2"), "");
    EXPECT_THAT(tabel(), HasSubstr("Dit had u gekozen om"));
}

TEST_F(Toetstabelroutes, WieWegIsStaatErAlsZodanigEnKanWordenVervangen) {
    wijs(nr(proef.inspecteurB), {"1.1.1"});
    proef.database().schrijf("test", [&](Transactie& transactie) {
        toetskopStore::zetTeam(test::in(transactie, proef.toets), {proef.inspecteurA.nr});
    });
    EXPECT_THAT(tabel(), AllOf(HasSubstr("zit niet meer in het team: wijs dit aan iemand anders"),
                               Not(HasSubstr("<option value=\"" + nr(proef.inspecteurB) + "\""))));
    EXPECT_EQ(wijs(nr(proef.inspecteurA), {"1.1.1"}).status, 303);
    EXPECT_EQ(verdeeld().at("1.1.1").persoon, proef.inspecteurA.nr);
}

TEST_F(Toetstabelroutes, WieIsGeblokkeerdOok) {
    wijs(nr(proef.inspecteurB), {"1.1.1"});
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Persoon weg = *persoonStore::lees(transactie, proef.inspecteurB.nr);
        weg.geblokkeerd = true;
        persoonStore::wijzig(transactie, weg, persoonStore::versie(transactie, weg.nr));
    });
    EXPECT_THAT(tabel(), AllOf(HasSubstr("is geblokkeerd: wijs dit aan iemand anders toe"),
                               HasSubstr("1 zonder score (is geblokkeerd)")));
}

TEST_F(Toetstabelroutes, StaatOpDeStartpaginaVanWieHetMoetDoen) {
    wijs(nr(proef.inspecteurB), {"1.1.1", "1.1.2"});
    score(proef.inspecteurA, "1.1.1", "voldoende");
    EXPECT_THAT(proef.vraag(proef.inspecteurB, "/").inhoud,
                HasSubstr("<a href=\"/toets/1/tabel?toon=mij\">Aan u toegewezen: twee "
                          "verwachtingen, waarvan één zonder score</a>"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, Not(HasSubstr("Aan u toegewezen")));
}

TEST_F(Toetstabelroutes, EenZelfevaluatieWordtVerdeeldOnderWieEraanMeewerkt) {
    const std::string kader = proef.database().lees([&](Sessie& sessie) {
        return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->kaderHash;
    });
    std::string waar =
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}})
            .naarPad;
    waar = waar.substr(0, waar.find('?'));
    const std::string pagina = proef.vraag(proef.vtManagement, waar + "/tabel").inhoud;
    EXPECT_EQ(rijen(pagina), 24);
    EXPECT_THAT(pagina, AllOf(HasSubstr("Toegewezen"), HasSubstr("pmerking"),
                              Not(HasSubstr(proef.inspecteurA.naam))));
    const auto aan = [&](const Persoon& wie) {
        return proef.stuur(proef.vtManagement, waar + "/tabel",
                           {{"doe", "toewijzen"}, {"aan", nr(wie)}, {"regel", "1.1.1"}});
    };
    EXPECT_THAT(aan(proef.inspecteurA).inhoud,
                HasSubstr("Kies iemand die nu meewerkt aan deze zelfevaluatie."));
    EXPECT_EQ(aan(proef.vtElders).status, 422);
    EXPECT_EQ(aan(proef.vtManagement).status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, waar).inhoud,
                HasSubstr("Management A: 1 toegewezen, 1 zonder score"));
}

TEST(Tabelkeuze, GaatHeenEnWeer) {
    for (const char* toon : {"", "open", "mij", "tegen", "niemand", "opmerking", "persoon-7"})
        for (const char* volgorde : {"", "score", "toegewezen", "gescoord", "hiaten"}) {
            const Tabelkeuze keuze = leesTabelkeuze(toon, volgorde);
            EXPECT_EQ(keuze.toonwoord(), toon);
            EXPECT_EQ(keuze.volgordewoord(), volgorde);
            EXPECT_EQ(tabelkeuzeUit(alsVeld(keuze)), keuze);
        }
    EXPECT_EQ(tabelkeuzeUit("elders/open/"), std::nullopt);
    EXPECT_EQ(tabelkeuzeUit("tabel/open"), std::nullopt);
    EXPECT_EQ(leesTabelkeuze("persoon-0", "x"), Tabelkeuze());
}

}  // namespace
}  // namespace maatlat::web
