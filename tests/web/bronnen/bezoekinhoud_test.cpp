// SPDX-License-Identifier: EUPL-1.2
// What hangs under a visit: chosen at the bron or the bevinding, shown at the visit, and still
// there when the visit was taken away.
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

class OnderEenBezoek : public testing::Test {
  protected:
    OnderEenBezoek() {
        for (const char* datum : {"2026-11-20", "2026-11-03"})
            stuur("/bezoek/nieuw", {{"datum", datum},
                                    {"soort", "onaangekondigd bezoek"},
                                    {"wie", "twee inspecteurs"}});
    }

    Antwoord stuur(const std::string& pad, const Velden& velden) {
        return proef_.stuur(proef_.inspecteurA, proef_.toetspad(pad), velden);
    }
    Antwoord maakBron(const std::string& titel, const std::string& bezoek) {
        return stuur("/bron/nieuw", {{"soort", "observatie"},
                                     {"titel", titel},
                                     {"datum", "2026-11-20"},
                                     {"bezoek", bezoek}});
    }
    Antwoord maakBevinding(const std::string& bron, const std::string& bezoek,
                           const std::string& daarna = "terug") {
        return stuur("/bevinding/nieuw", {{"bron", bron},
                                          {"tekst", "Gezien bij bron " + bron},
                                          {"richting", "neutraal"},
                                          {"bezoek", bezoek},
                                          {"daarna", daarna}});
    }
    std::string lees(const std::string& pad) {
        return proef_.vraag(proef_.inspecteurA, proef_.toetspad(pad)).inhoud;
    }
    Bevinding bevinding(std::int64_t nr) {
        return proef_.database().lees([&](Sessie& sessie) {
            return *bevindingStore::lees(test::in(sessie, proef_.toets), nr);
        });
    }
    Bron bron(std::int64_t nr) {
        return proef_.database().lees(
            [&](Sessie& sessie) { return *bronStore::lees(test::in(sessie, proef_.toets), nr); });
    }

    test::Proefopstelling proef_;
};

TEST_F(OnderEenBezoek, StaatWatErbijGekozenIs) {
    EXPECT_THAT(lees("/bron/nieuw?soort=observatie&bezoek=1"),
                AllOf(HasSubstr("Onaangekondigd bezoek op 3 november 2026"),
                      HasSubstr("<option value=\"1\" selected>")));
    maakBron("Casusoverleg", "1");
    EXPECT_EQ(bron(1).bezoek, 1);
    maakBevinding("1", "");
    EXPECT_EQ(bevinding(1).bezoek, 0) << "it follows its bron";
    EXPECT_THAT(lees("/bezoek/1"), AllOf(HasSubstr(">Casusoverleg</a>"),
                                         HasSubstr("Gezien bij bron 1"), HasSubstr("Via de bron"),
                                         HasSubstr("/bron/nieuw?soort=interview&amp;bezoek=1"),
                                         HasSubstr("/bevinding/nieuw?bezoek=1")));
    EXPECT_THAT(lees("/bezoek/2"),
                AllOf(HasSubstr("Bij dit bezoek staan geen bronnen."), Not(HasSubstr("Casus"))));
    EXPECT_THAT(lees("/bevinding/1"),
                HasSubstr("href=\"/toets/1/bezoek/1\">Onaangekondigd bezoek op 20 november"));
    EXPECT_THAT(proef_.vraag(proef_.coordinator, proef_.toetspad("/bezoek/1")).inhoud,
                AllOf(HasSubstr("Casusoverleg"), Not(HasSubstr("toevoegen bij dit bezoek"))));
    EXPECT_THAT(lees("/geschiedenis/bron/1"), HasSubstr("Bezoek 1, 20 november 2026"));
}

TEST_F(OnderEenBezoek, KiestEenBevindingZelfAlsDeBronErNietBijHoort) {
    maakBron("Jaarplan", "");
    EXPECT_THAT(lees("/bevinding/nieuw?bezoek=2"), HasSubstr("<option value=\"2\" selected>"));
    EXPECT_THAT(maakBevinding("1", "2", "nog").naarPad, HasSubstr("bezoek=2"));
    EXPECT_EQ(bevinding(1).bezoek, 2);
    EXPECT_THAT(lees("/bezoek/2"),
                AllOf(HasSubstr("Gezien bij bron 1"), Not(HasSubstr("Via de bron"))));
}

TEST_F(OnderEenBezoek, KiestNiemandTweeKeer) {
    maakBron("Casusoverleg", "1");
    const Antwoord anders = maakBevinding("1", "2");
    EXPECT_EQ(anders.status, 422);
    EXPECT_THAT(anders.inhoud, HasSubstr("hoort bij een ander bezoek"));
    EXPECT_EQ(maakBevinding("1", "1").status, 303);
    EXPECT_EQ(bevinding(1).bezoek, 0);
    for (const char* geen : {"9", "x", "-1"})
        EXPECT_THAT(maakBron("Iets", geen).inhoud, HasSubstr("Dit bezoek is er niet.")) << geen;
}

TEST_F(OnderEenBezoek, BlijftTeZienAlsHetBezoekIsWeggehaald) {
    maakBron("Casusoverleg", "1");
    stuur("/bezoek/1/intrekken", {{"versie", "1"}});
    EXPECT_THAT(lees("/bron/1"),
                AllOf(HasSubstr("Onaangekondigd bezoek op 20 november 2026 (ingetrokken bezoek)"),
                      HasSubstr("href=\"/toets/1/bezoek/1\"")));
    EXPECT_THAT(lees("/bezoek/1"),
                AllOf(HasSubstr("Haal dit bezoek terug"), HasSubstr(">Casusoverleg</a>"),
                      Not(HasSubstr("toevoegen bij dit bezoek"))));
    EXPECT_THAT(lees("/bron/nieuw?soort=observatie"), Not(HasSubstr("ingetrokken bezoek")));
    EXPECT_THAT(maakBron("Nog een", "1").inhoud, HasSubstr("Dit bezoek is ingetrokken."));
    EXPECT_EQ(stuur("/bron/1", {{"versie", "1"},
                                {"soort", "observatie"},
                                {"titel", "Teamoverleg"},
                                {"datum", "2026-11-20"},
                                {"bezoek", "1"}})
                  .status,
              303)
        << "what stands there may stay";
    EXPECT_EQ(bron(1).bezoek, 1);
}

TEST_F(OnderEenBezoek, NoemtHetRapport) {
    maakBron("Casusoverleg", "1");
    maakBron("Los", "");
    maakBevinding("1", "");
    const std::string rapport = lees("/rapport");
    EXPECT_THAT(rapport, AllOf(HasSubstr("<h3>Onaangekondigd bezoek op 20 november 2026</h3>"),
                               HasSubstr("<h3>Onaangekondigd bezoek op 3 november 2026</h3>"),
                               HasSubstr("<h3>Niet bij een bezoek</h3>"),
                               HasSubstr("<li>Eén bevinding.</li>"),
                               HasSubstr("<p>Bij dit bezoek staan geen bronnen of bevindingen.")));
    EXPECT_LT(rapport.find("<li>Observatie “Casusoverleg”"), rapport.find("Niet bij een bezoek"));
    EXPECT_GT(rapport.find("<li>Observatie “Los”"), rapport.find("Niet bij een bezoek"));
}

TEST_F(OnderEenBezoek, VraagtNietsZonderBezoeken) {
    stuur("/bezoek/1/intrekken", {{"versie", "1"}});
    stuur("/bezoek/2/intrekken", {{"versie", "1"}});
    EXPECT_THAT(lees("/bron/nieuw?soort=observatie"), Not(HasSubstr("name=\"bezoek\"")));
    maakBron("Los", "");
    EXPECT_THAT(lees("/bevinding/nieuw"), Not(HasSubstr("name=\"bezoek\"")));
}

}  // namespace
}  // namespace maatlat::web
