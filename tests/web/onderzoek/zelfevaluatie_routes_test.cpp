// SPDX-License-Identifier: EUPL-1.2
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/traject/editiecontrole.h"
#include "toetsing/traject/trajectcontrole.h"
#include "web/routes.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtZelfevaluatie{
    {"GET", "/zelfevaluatie", {Actie::zelfevaluatieOpenen}},
    {"POST", "/zelfevaluatie", {Actie::zelfevaluatieOpenen}},
    {"GET", "/toets/{toets}/indienen", {Actie::zelfevaluatieIndienen}, true},
    {"POST", "/toets/{toets}/indienen", {Actie::zelfevaluatieIndienen}, true},
    {"POST", "/toets/{toets}/terugnemen", {Actie::zelfevaluatieTerugnemen}, true},
};

class Zelfevaluatie : public testing::Test {
  protected:
    Proefopstelling proef;

    std::string kader() {
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->kaderHash;
        });
    }

    /// Opens one for `kOrganisatie`; returns its path.
    std::string open() {
        const auto antwoord = proef.stuur(proef.vtManagement, "/zelfevaluatie",
                                          {{"kader", kader() + ":gepubliceerd"}});
        EXPECT_EQ(antwoord.status, 303) << antwoord.inhoud;
        EXPECT_THAT(antwoord.naarPad, EndsWith("?gelukt=zelfevaluatie"));
        return antwoord.naarPad.substr(0, antwoord.naarPad.find('?'));
    }

    Toetskop kop(const std::string& pad) {
        return proef.database().lees([&](Sessie& sessie) {
            return *toetskopStore::lees(test::kSleutel, sessie, std::stoll(pad.substr(7)));
        });
    }

    /// A round of the toezichthouder with this one organisation.
    void inspectie(const std::string& id, const std::string& regelset, Toetsstatus status,
                   const std::string& organisatie = Proefopstelling::kOrganisatie) {
        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = id;
        onderzoek.onderzoek.naam = "Ronde " + id;
        onderzoek.onderzoek.periodeTot = "2015-12-31";
        onderzoek.onderzoek.regelset = regelset;
        onderzoek.kaderHash = kader();
        proef.database().schrijf("test", [&](Transactie& transactie) {
            onderzoekStore::bewaar(transactie, onderzoek);
            const std::int64_t nr = toetskopStore::open(transactie, id, organisatie);
            const Toetsschrijving toets = test::in(transactie, nr);
            if (status == Toetsstatus::vastgesteld) {
                toetskopStore::Vaststelling vaststelling;
                vaststelling.inhoud = "vorm=1\n";
                toetskopStore::stelVast(toets, vaststelling, test::kDrukProef);
            }
            test::zetStatus(toets, status, 0);
        });
    }

    std::optional<onderzoekStore::Inspectieregels> regels() {
        return proef.database().lees([&, hash = kader()](Sessie& sessie) {
            return onderzoekStore::laatsteInspectieregels(sessie, Proefopstelling::kOrganisatie,
                                                          hash);
        });
    }

    std::string versie(const std::string& pad) {
        return proef.database().lees([&](Sessie& sessie) {
            return std::to_string(
                toetskopStore::lees(test::kSleutel, sessie, std::stoll(pad.substr(7)))->versie);
        });
    }

    web::Antwoord dienIn(const Persoon& wie, const std::string& pad) {
        return proef.stuur(wie, pad + "/indienen",
                           test::metHiaten({{"versie", versie(pad)}, {"zeker", "ja"}}));
    }

    /// One in which all that nobody can leave out is there.
    std::string openIngevuld() {
        std::string pad = open();
        test::beoordeelAlles(proef, nr(pad), "voldoende");
        return pad;
    }
    static std::int64_t nr(const std::string& pad) { return std::stoll(pad.substr(7)); }

    web::Antwoord neemTerug(const Persoon& wie, const std::string& pad) {
        return proef.stuur(wie, pad + "/terugnemen", {});
    }
    std::vector<std::string> fouten(const std::string& pad) {
        return proef.database().lees([&](Sessie& sessie) {
            const Toetsinzage inzage = NamensProgramma::inzage(proef.werkplek(), sessie, nr(pad));
            std::vector<std::string> uit = trajectfouten(inzage);
            for (const Editiecontrole& een : controleerMetHerkomst(inzage, leesToetsinhoud(inzage)))
                for (const std::string& fout : {een.inhoudfout, een.rapportfout})
                    if (!fout.empty()) uit.push_back(fout);
            return uit;
        });
    }
};

TEST_F(Zelfevaluatie, IsVanDeEigenOrganisatieAlleen) {
    const std::string pad = open();
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud,
                HasSubstr("href=\"" + pad + "/indienen\""));
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad + "/indienen").status, 200);
    for (const Persoon& wie : {proef.vtElders, proef.inspecteurA, proef.inspecteurElders,
                               proef.coordinator, proef.beheerder}) {
        EXPECT_EQ(proef.vraag(wie, pad).status, 404) << wie.naam;
        EXPECT_EQ(dienIn(wie, pad).status, 404) << wie.naam;
    }
}

TEST_F(Zelfevaluatie, LooptErEenTegelijk) {
    open();
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud,
                Not(HasSubstr("name=\"kader\"")));
    EXPECT_EQ(
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader() + ":gepubliceerd"}})
            .status,
        409);
}

TEST_F(Zelfevaluatie, LaatDeRegelsKiezenAlsErGeenInspectieIs) {
    const std::string html = proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud;
    for (const char* set : {":gepubliceerd", ":toegepast-2015"})
        EXPECT_THAT(html, HasSubstr("value=\"" + kader() + set + "\""));
    EXPECT_THAT(html, HasSubstr("3 voldoende, 1 onvoldoende</td>"));
    EXPECT_THAT(html, Not(HasSubstr(" checked")));
    const auto zonder = proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader()}});
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("Kies met welke beslisregels u oordeelt."));
    const auto anders =
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader() + ":onbekend"}});
    EXPECT_EQ(anders.status, 422);
    EXPECT_THAT(anders.inhoud, HasSubstr("Deze beslisregels horen niet bij het kader"));

    const auto goed =
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader() + ":toegepast-2015"}});
    ASSERT_EQ(goed.status, 303);
    EXPECT_EQ(kop(goed.naarPad).regelset, "toegepast-2015");
    EXPECT_EQ(kop(goed.naarPad).regelsVolgens, "");
}

TEST_F(Zelfevaluatie, KrijgtDeRegelsVanDeLaatsteInspectie) {
    inspectie("stap-2", "toegepast-2015", Toetsstatus::vastgesteld);
    const std::string html = proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud;
    EXPECT_THAT(html, HasSubstr("value=\"" + kader() + ":toegepast-2015\""));
    EXPECT_THAT(html, Not(HasSubstr("value=\"" + kader() + ":gepubliceerd\"")));
    EXPECT_THAT(html, HasSubstr("Zoals in de inspectie Ronde stap-2, vastgesteld op 22 november "
                                "2026."));
    const auto anders =
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader() + ":gepubliceerd"}});
    EXPECT_EQ(anders.status, 422);
    EXPECT_THAT(anders.inhoud, HasSubstr("krijgt andere beslisregels, zoals in de inspectie"));

    const auto goed = proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader()}});
    ASSERT_EQ(goed.status, 303);
    EXPECT_EQ(kop(goed.naarPad).regelset, "toegepast-2015");
    const std::string pad = goed.naarPad.substr(0, goed.naarPad.find('?'));
    const char* const waarom = ", zoals in de inspectie Ronde stap-2, vastgesteld op 22 november";
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud, HasSubstr(waarom));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/rapport").inhoud,
                HasSubstr("<dt>Beslisregels</dt><dd>"));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/rapport").inhoud, HasSubstr(waarom));

    // What came later leaves it as it is.
    inspectie("stap-3", "gepubliceerd", Toetsstatus::vastgesteld);
    EXPECT_EQ(kop(goed.naarPad).regelset, "toegepast-2015");
}

TEST_F(Zelfevaluatie, VolgtDeInspectieDieHetLaatstIsVastgesteld) {
    EXPECT_FALSE(regels());
    inspectie("lopend", "toegepast-2015", Toetsstatus::lopend);
    EXPECT_FALSE(regels());
    inspectie("elders", "toegepast-2015", Toetsstatus::vastgesteld, Proefopstelling::kAndere);
    EXPECT_FALSE(regels());
    inspectie("ronde-2015", "toegepast-2015", Toetsstatus::overgenomen);
    EXPECT_EQ(regels()->regelset, "toegepast-2015");
    EXPECT_EQ(regels()->dag, "2015-12-31");
    inspectie("stap-2", "gepubliceerd", Toetsstatus::vastgesteld);
    EXPECT_EQ(regels()->regelset, "gepubliceerd");
    proef.moment = "2026-11-23T09:30:00.000Z";
    inspectie("stap-3", "toegepast-2015", Toetsstatus::vastgesteld);
    EXPECT_EQ(regels()->dag, "2026-11-23");
    // Taken over later, but of a round long ago.
    inspectie("oud", "gepubliceerd", Toetsstatus::overgenomen);
    EXPECT_EQ(regels()->onderzoekNaam, "Ronde stap-3");
    EXPECT_FALSE(proef.database().lees([](Sessie& sessie) {
        return onderzoekStore::laatsteInspectieregels(sessie, Proefopstelling::kOrganisatie,
                                                      std::string(64, '0'));
    }));
}

TEST_F(Zelfevaluatie, VraagtEenKader) {
    const auto antwoord = proef.stuur(proef.vtManagement, "/zelfevaluatie", {});
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Kies een toetsingskader uit de lijst."));
}

TEST_F(Zelfevaluatie, IsNaHetIndienenBevrorenEnTeLezenDoorDeInspecteurs) {
    const std::string pad = openIngevuld();
    const auto zonder = proef.stuur(proef.vtManagement, pad + "/indienen",
                                    test::metHiaten({{"versie", versie(pad)}}));
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("zeker weet"));
    EXPECT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    EXPECT_EQ(dienIn(proef.vtManagement, pad).status, 409);
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad + "/indienen").status, 404);

    const auto lezer = proef.vraag(proef.inspecteurA, pad + "/vaststellen");
    EXPECT_EQ(lezer.status, 200);
    EXPECT_THAT(lezer.inhoud, HasSubstr("Ingediend door Management A"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, HasSubstr("href=\"" + pad + "\""));
    for (const Persoon& wie : {proef.vtElders, proef.inspecteurElders, proef.beheerder})
        EXPECT_EQ(proef.vraag(wie, pad + "/vaststellen").status, 404) << wie.naam;
    // The coördinator reads along, finds it at the beginning, and changes nothing.
    EXPECT_THAT(proef.vraag(proef.coordinator, "/").inhoud, HasSubstr("href=\"" + pad + "\""));
    EXPECT_EQ(proef.vraag(proef.coordinator, pad + "/vaststellen").status, 200);
    EXPECT_EQ(proef
                  .stuur(proef.coordinator, pad + "/veld",
                         {{"sleutel", "motivering/1.1.1"}, {"versie", "0"}, {"waarde", "x"}})
                  .status,
              404);
}

TEST_F(Zelfevaluatie, HetRapportIsNaHetIndienenBevrorenZonderPlaatsInHetLand) {
    test::stelVast(proef, proef.andereToets, "voldoende");
    const std::string pad = openIngevuld();
    const auto rapport = [&](const Persoon& wie) {
        const auto antwoord = proef.vraag(wie, pad + "/rapport");
        EXPECT_EQ(antwoord.status, 200);
        return antwoord.inhoud;
    };
    EXPECT_THAT(rapport(proef.vtManagement), HasSubstr("<b>CONCEPT</b>"));
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    const std::string html = rapport(proef.vtManagement);
    EXPECT_THAT(html, HasSubstr("<dt>Ingediend op</dt><dd>22 november 2026</dd>"));
    EXPECT_THAT(html, HasSubstr("geen oordeel van de toezichthouder"));
    for (const char* woord : {"CONCEPT", "plaats in het land", "ranglijst", "Midden-Brabant"})
        EXPECT_THAT(html.substr(html.find("<body")), Not(HasSubstr(woord)));
    proef.moment = "2027-03-01T08:00:00.000Z";
    proef.database().schrijf("test", [](Transactie& transactie) {
        Vraag(transactie, "UPDATE organisatie SET naam = 'Anders' WHERE naam = 'Utrecht'")
            .voerUit();
    });
    EXPECT_EQ(rapport(proef.inspecteurA), html);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad).inhoud,
                HasSubstr("href=\"" + pad + "/vaststellen\">Vastlegging en controle"));
}

TEST_F(Zelfevaluatie, DieNietsZegtIsNietInTeDienen) {
    const std::string pad = open();
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/indienen").inhoud,
                AllOf(HasSubstr("Dit moet u eerst aanvullen"), HasSubstr("#verwachting-1.1.1\""),
                      HasSubstr("geen enkele bron"), Not(HasSubstr("Dien in"))));
    EXPECT_EQ(dienIn(proef.vtManagement, pad).status, 409);
    EXPECT_EQ(kop(pad).status, Toetsstatus::lopend);
}

TEST_F(Zelfevaluatie, ZegtWaaromZijEenVerwachtingOpenLaat) {
    const std::string pad = openIngevuld();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        const Veldsleutel sleutel{Veldsoort::score, "2.1.3"};
        const auto hier = test::in(transactie, nr(pad));
        veldStore::bewaar(hier, sleutel, test::tekst(""),
                          veldStore::lees(hier, sleutel.tekst()).versie, proef.vtManagement.nr);
    });
    auto velden = test::metHiaten({{"versie", versie(pad)}, {"zeker", "ja"}});
    std::erase(velden, std::pair<std::string, std::string>("hiaat", "zonder-score"));
    const auto zonder = proef.stuur(proef.vtManagement, pad + "/indienen", velden);
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("href=\"#hiaat-zonder-score\""));
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/rapport").inhoud,
                AllOf(HasSubstr("<h3>Wat ontbreekt, en waarom</h3>"),
                      HasSubstr("<li>Nog geen score: 2.1.3. Reden: Dit is zo afgesproken.</li>")));
    EXPECT_THAT(fouten(pad), testing::IsEmpty());
    test::knoei(proef.database(), "geschiedenis",
                "UPDATE geschiedenis SET inhoud = replace(inhoud, 'afgesproken', 'verzonnen') "
                "WHERE sleutel = 'hiaten/voorlegger'");
    EXPECT_THAT(fouten(pad), testing::ElementsAre(HasSubstr("aanvaarde hiaten zijn niet meer")));
}

TEST_F(Zelfevaluatie, IsTerugTeNemenTotDeInspectieHaarOpent) {
    const std::string pad = openIngevuld();
    EXPECT_EQ(neemTerug(proef.vtManagement, pad).status, 409);
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    const std::string eerste = proef.vraag(proef.vtManagement, pad + "/rapport").inhoud;
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/vaststellen").inhoud,
                AllOf(HasSubstr("Niemand van de inspectie heeft"),
                      HasSubstr("action=\"" + pad + "/terugnemen\"")));
    for (const Persoon& wie : {proef.inspecteurA, proef.vtElders, proef.coordinator})
        EXPECT_EQ(neemTerug(wie, pad).status, 404) << wie.naam;
    // A list tells that it is there; nobody read it by that.
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, HasSubstr("href=\"" + pad + "\""));

    const auto terug = neemTerug(proef.vtManagement, pad);
    ASSERT_EQ(terug.status, 303);
    EXPECT_EQ(kop(pad).status, Toetsstatus::lopend);
    EXPECT_THAT(proef.vraag(proef.vtManagement, terug.naarPad).inhoud,
                HasSubstr("De zelfevaluatie is teruggenomen."));
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad).status, 404);
    EXPECT_THAT(fouten(pad), testing::IsEmpty());

    test::beoordeelAlles(proef, nr(pad), "onvoldoende");
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    EXPECT_THAT(fouten(pad), testing::IsEmpty());
    const std::string tweede = proef.vraag(proef.inspecteurA, pad + "/rapport").inhoud;
    EXPECT_THAT(tweede, HasSubstr("<dt>Editie</dt><dd>2</dd>"));
    // What was taken back stays with the organisation alone.
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad + "/rapport?editie=1").inhoud, eerste);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad + "/rapport?editie=1").status, 404);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, pad + "/vaststellen").inhoud,
                AllOf(HasSubstr("Editie 2"), Not(HasSubstr("Editie 1"))));

    const auto laat = neemTerug(proef.vtManagement, pad);
    EXPECT_EQ(laat.status, 409);
    EXPECT_THAT(laat.inhoud, HasSubstr("De inspectie heeft deze zelfevaluatie geopend op"));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/vaststellen").inhoud,
                AllOf(HasSubstr("geopend op 22 november 2026"),
                      Not(HasSubstr("Neem de zelfevaluatie terug"))));
    EXPECT_EQ(kop(pad).status, Toetsstatus::ingediend);
}

TEST_F(Zelfevaluatie, VanVoorDatOpeningenWerdenBewaardIsNietTerugTeNemen) {
    const std::string pad = openIngevuld();
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    test::knoei(proef.database(), "geschiedenis",
                "DELETE FROM geschiedenis WHERE sleutel = 'traject/toets'");
    const auto antwoord = neemTerug(proef.vtManagement, pad);
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("eerdere versie van Maatlat"));
}

TEST_F(Zelfevaluatie, WordtNietTeruggenomenTerwijlErEenAndereLoopt) {
    const std::string pad = openIngevuld();
    ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    open();
    const auto antwoord = neemTerug(proef.vtManagement, pad);
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Er loopt al een andere zelfevaluatie"));
}

/// Taking back and opening at the same moment: one of the two, never both.
TEST_F(Zelfevaluatie, TeruggenomenTerwijlEenInspecteurOpentIsHetEenOfHetAnder) {
    for (int ronde = 0; ronde < 8; ++ronde) {
        const std::string pad = openIngevuld();
        ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
        const Handeling wie = proef.handeling(proef.vtManagement);
        bool gelezen = false;
        bool terug = false;
        {
            const std::jthread leest([&] {
                try {
                    inzien(proef.werkplek(), proef.inspecteurA, nr(pad), Actie::toetsLezen,
                           [&](const Toetsinzage&) { gelezen = true; });
                } catch (const Onvindbaar&) {
                }
            });
            const std::jthread neemt([&] {
                try {
                    neemZelfevaluatieTerug(proef.werkplek(), wie, nr(pad));
                    terug = true;
                } catch (const NietNu&) {
                }
            });
        }
        EXPECT_NE(gelezen, terug) << "ronde " << ronde;
        EXPECT_EQ(kop(pad).status, terug ? Toetsstatus::lopend : Toetsstatus::ingediend);
        EXPECT_THAT(fouten(pad), testing::IsEmpty());
        if (!terug) continue;
        ASSERT_EQ(dienIn(proef.vtManagement, pad).status, 303);
    }
}

TEST_F(Zelfevaluatie, HeeftGeenPaginaVoorAnderen) {
    for (const Persoon& wie : {proef.inspecteurA, proef.coordinator, proef.beheerder})
        EXPECT_EQ(proef.vraag(wie, "/zelfevaluatie").status, 404) << wie.naam;
}

}  // namespace
}  // namespace maatlat
