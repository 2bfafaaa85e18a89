// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/record_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtWeggehaald{
    {"GET", "/toets/{toets}/weggehaald", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/bevinding/{bevinding}/terughalen", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bron/{bron}/terughalen", {Actie::toetsInvullen}, true},
    {"POST", "/toets/{toets}/bezoek/{nr}/terughalen", {Actie::toetsInvullen}, true},
};

/// One of each kind, taken away.
class Weggehaald : public testing::Test {
  protected:
    Weggehaald() {
        stuur("/bron/nieuw", {{"soort", "interview"},
                              {"gesprekspartner", "vertrouwensarts"},
                              {"aantal", "2"},
                              {"datum", "2026-03-12"}});
        stuur("/bevinding/nieuw",
              {{"bron", "1"}, {"tekst", "Altijd bereikbaar."}, {"richting", "voldoende"}});
        stuur("/bezoek/nieuw",
              {{"datum", "2026-11-20"}, {"soort", "aangekondigd bezoek"}, {"wie", "A en B"}});
        stuur("/bevinding/1/intrekken", {{"versie", "1"}});
        stuur("/bron/1/intrekken", {{"versie", "1"}});
        stuur("/bezoek/1/intrekken", {{"versie", "1"}});
    }

    Antwoord stuur(const std::string& waar, const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, proef_.toetspad(waar), velden);
    }
    std::string lees(const std::string& waar) {
        return proef_.vraag(proef_.inspecteurB, proef_.toetspad(waar)).inhoud;
    }
    template <class Record>
    std::size_t hoeveel() {
        return proef_.database().lees([&](Sessie& sessie) {
            return recordStore::alle<Record>(test::in(sessie, proef_.toets)).size();
        });
    }

    test::Proefopstelling proef_;
};

TEST_F(Weggehaald, StaatBijElkaarEnBijDeLijsten) {
    EXPECT_THAT(
        lees("/weggehaald"),
        AllOf(HasSubstr("href=\"/toets/1/bevinding/1\""), HasSubstr("Altijd bereikbaar."),
              HasSubstr("href=\"/toets/1/bron/1\""), HasSubstr("Interview met 2 vertrouwensartsen"),
              HasSubstr("href=\"/toets/1/bezoek/1\""),
              HasSubstr("20 november 2026, aangekondigd bezoek"),
              HasSubstr("ingetrokken door Inspecteur A op")));
    EXPECT_THAT(lees("/bevindingen"), HasSubstr("1 bevinding is ingetrokken"));
    EXPECT_THAT(lees("/bronnen"), HasSubstr("1 bron is ingetrokken"));
    EXPECT_THAT(lees("/bezoeken"), HasSubstr("1 bezoek is ingetrokken"));
}

TEST_F(Weggehaald, IsTeLezenWaarHetStond) {
    EXPECT_THAT(
        lees("/bevinding/1"),
        AllOf(HasSubstr("Inspecteur A heeft deze bevinding ingetrokken op"),
              HasSubstr("Altijd bereikbaar."), HasSubstr("Interview met 2 vertrouwensartsen"),
              HasSubstr("Haal eerst de bron terug"), Not(HasSubstr("/terughalen\""))));
    EXPECT_THAT(lees("/bron/1"), AllOf(HasSubstr("12 maart 2026"), HasSubstr("vertrouwensarts"),
                                       HasSubstr("action=\"/toets/1/bron/1/terughalen\"")));
    EXPECT_THAT(lees("/bezoek/1"), AllOf(HasSubstr("A en B"), HasSubstr("20 november 2026")));
    EXPECT_THAT(lees("/geschiedenis/bevinding/1"),
                AllOf(HasSubstr("<strong>Ingetrokken</strong>"),
                      HasSubstr("href=\"/toets/1/bevinding/1\"")));
}

TEST_F(Weggehaald, GeeftNergensEenDodeLink) {
    for (const char* waar : {"/bevinding/1", "/bron/1", "/bezoek/1", "/geschiedenis/bevinding/1",
                             "/geschiedenis/bron/1", "/geschiedenis/bezoek/1"})
        EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad(waar)).status, 200) << waar;
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bezoek/1/wie")).naarPad,
              "/toets/1/bezoek/1");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/interview/1")).naarPad,
              "/toets/1/bron/1");
    for (const char* nooit : {"/bevinding/2", "/bron/2", "/bezoek/2"})
        EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad(nooit)).status, 404) << nooit;
}

TEST_F(Weggehaald, KomtTerugZoalsHetStond) {
    const Antwoord teVroeg = stuur("/bevinding/1/terughalen", {{"versie", "2"}});
    EXPECT_EQ(teVroeg.status, 409);
    EXPECT_THAT(teVroeg.inhoud, HasSubstr("Haal eerst die bron terug"));
    EXPECT_EQ(stuur("/bron/1/terughalen", {{"versie", "2"}}).naarPad,
              "/toets/1/bronnen?gelukt=teruggehaald#bron-1");
    EXPECT_EQ(stuur("/bevinding/1/terughalen", {{"versie", "2"}}).naarPad,
              "/toets/1/bevindingen?gelukt=teruggehaald#bevinding-1");
    EXPECT_EQ(stuur("/bezoek/1/terughalen", {{"versie", "2"}}).naarPad,
              "/toets/1/bezoeken?gelukt=teruggehaald#bezoek-1");
    EXPECT_EQ(hoeveel<Bron>(), 1U);
    EXPECT_EQ(hoeveel<Bevinding>(), 1U);
    EXPECT_EQ(hoeveel<Bezoek>(), 1U);
    EXPECT_THAT(lees("/bevindingen?gelukt=teruggehaald"),
                AllOf(HasSubstr("De bevinding is teruggehaald."), HasSubstr("Altijd bereikbaar."),
                      Not(HasSubstr("ingetrokken"))));
    EXPECT_THAT(lees("/geschiedenis/bevinding/1"), HasSubstr("<strong>Teruggehaald</strong>"));
    EXPECT_THAT(lees("/weggehaald"), HasSubstr("Er is niets ingetrokken."));
}

TEST_F(Weggehaald, KomtMaarEenKeerTerugEnNietTegenEenOudeVersie) {
    EXPECT_EQ(stuur("/bezoek/1/terughalen", {{"versie", "1"}}).status, 409);
    EXPECT_EQ(hoeveel<Bezoek>(), 0U);
    EXPECT_EQ(stuur("/bezoek/1/terughalen", {{"versie", "2"}}).status, 303);
    const Antwoord nogEens = stuur("/bezoek/1/terughalen", {{"versie", "2"}});
    EXPECT_EQ(nogEens.status, 409);
    EXPECT_THAT(nogEens.inhoud, HasSubstr("Dit bezoek is intussen al teruggehaald."));
    EXPECT_EQ(stuur("/bron/9/terughalen", {{"versie", "1"}}).status, 404);
}

TEST_F(Weggehaald, KomtNietTerugAlsHetDubbelZouTellen) {
    const Velden dossier{{"soort", "dossier"}, {"pseudoniem", "D-07"}};
    stuur("/bron/nieuw", dossier);
    stuur("/bron/2/intrekken", {{"versie", "1"}});
    stuur("/bron/nieuw", dossier);
    const Antwoord antwoord = stuur("/bron/2/terughalen", {{"versie", "2"}});
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Dossier D-07 staat al bij de bronnen."));
    EXPECT_EQ(hoeveel<Bron>(), 1U);
    EXPECT_EQ(stuur("/geschiedenis/bron/2", {{"naar", "1"}, {"versie", "2"}}).status, 422)
        << "the other way back asks the same";
    EXPECT_EQ(hoeveel<Bron>(), 1U);
}

}  // namespace
}  // namespace maatlat::web
