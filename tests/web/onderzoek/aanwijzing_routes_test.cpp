// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"
#include "store/traject/traject_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtAanwijzingen{
    {"GET", "/inspecteurs", {Actie::teamWijzigen}, false, {"?organisatie=Utrecht", "?pagina=2"}},
    {"POST", "/inspecteurs", {Actie::teamWijzigen}},
};

class Aanwijzingen : public testing::Test {
  protected:
    Aanwijzingen() {
        const std::string kader = proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::lees(test::kSleutel, sessie, proef.toets)->kaderHash;
        });
        // Twente has no onderzoek that is open.
        vtTwente = proef.nieuw("Management T", "vt-t", {Rol::vtManagement}, "Twente");
        const std::string waar =
            proef.stuur(vtTwente, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}}).naarPad;
        zelf = std::stoll(waar.substr(waar.rfind('/') + 1));
        zelfpad = "/toets/" + std::to_string(zelf);
        zetStand(Toetsstatus::ingediend);
    }

    void zetStand(Toetsstatus status) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, zelf), status, 0);
        });
    }

    web::Antwoord wijs(const std::string& organisatie, std::vector<std::int64_t> was,
                       std::vector<std::int64_t> wordt) {
        Proefopstelling::Velden velden{{"organisatie", organisatie}};
        for (const std::int64_t een : was)
            velden.emplace_back("was", std::to_string(een));
        for (const std::int64_t een : wordt)
            velden.emplace_back("inspecteurs", std::to_string(een));
        return proef.stuur(proef.coordinator, "/inspecteurs", velden);
    }

    std::string pagina(const std::string& vraag = "?organisatie=Twente") {
        return proef.vraag(proef.coordinator, "/inspecteurs" + vraag).inhoud;
    }

    Proefopstelling proef;
    Persoon vtTwente;
    std::int64_t zelf = 0;
    std::string zelfpad;
};

TEST_F(Aanwijzingen, WieIsAangewezenLeestWatIsIngediendEnVindtHet) {
    const Persoon& c = proef.inspecteurElders;
    EXPECT_EQ(proef.vraag(c, zelfpad).status, 404);
    EXPECT_THAT(proef.vraag(c, "/").inhoud, Not(HasSubstr(zelfpad)));
    const auto gelukt = wijs("Twente", {}, {c.nr});
    EXPECT_EQ(gelukt.naarPad, "/inspecteurs?organisatie=Twente&gelukt=aangewezen");
    EXPECT_THAT(proef.vraag(c, "/").inhoud, HasSubstr(zelfpad));
    EXPECT_EQ(proef.vraag(c, zelfpad).status, 200);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, zelfpad).status, 404);
    EXPECT_EQ(proef.vraag(c, zelfpad + "/bron/nieuw").status, 404) << "reads, and no more";
    zetStand(Toetsstatus::lopend);
    EXPECT_EQ(proef.vraag(c, zelfpad).status, 404);
    zetStand(Toetsstatus::ingediend);

    EXPECT_EQ(wijs("Twente", {c.nr}, {}).status, 303);
    EXPECT_EQ(proef.vraag(c, zelfpad).status, 404);
    EXPECT_THAT(proef.vraag(c, "/").inhoud, Not(HasSubstr(zelfpad)));
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Geschiedenis"), HasSubstr("Inspecteur C"),
                                HasSubstr("door Coordinator")));
    const auto regels = proef.database().lees([](Sessie& sessie) {
        return logboek::alle(sessie, Gebeurtenis::inspecteursAangewezen, "organisatie Twente");
    });
    ASSERT_EQ(regels.size(), 2U);
    EXPECT_EQ(regels[0].nieuw, "persoon " + std::to_string(c.nr) + "\n");
    EXPECT_EQ(regels[1].oud, "persoon " + std::to_string(c.nr) + "\n");
}

/// Whoever of those who may read it came in, from then on it cannot be taken back.
TEST_F(Aanwijzingen, OokLezenDoorCoordinatorOfAangewezeneSluitHetTerugnemen) {
    const auto isGeopend = [&] {
        return proef.database().lees([&](Sessie& sessie) {
            return trajectStore::opening(test::in(sessie, zelf)).has_value();
        });
    };
    EXPECT_THAT(proef.vraag(proef.coordinator, "/").inhoud,
                AllOf(HasSubstr("Ingediende zelfevaluaties"), HasSubstr(zelfpad)));
    EXPECT_FALSE(isGeopend()) << "that it is there may be seen";
    EXPECT_EQ(proef.vraag(proef.coordinator, zelfpad).status, 200);
    EXPECT_TRUE(isGeopend());
    EXPECT_EQ(proef.stuur(vtTwente, zelfpad + "/terugnemen", {}).status, 409);
}

TEST_F(Aanwijzingen, WieErWerkteKanNietMetDeReden) {
    const Persoon wie = proef.nieuw("Vroeger T", "vroeger-t", {Rol::inspecteur});
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie,
              "INSERT INTO persoon_van SELECT ?, nr FROM organisatie WHERE naam = "
              "'Twente'")
            .bind(wie.nr)
            .voerUit();
    });
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Vroeger T werkte bij Twente."),
                                Not(HasSubstr("value=\"" + std::to_string(wie.nr) + "\""))));
    const auto fout = wijs("Twente", {}, {wie.nr, proef.inspecteurA.nr});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("Vroeger T werkte bij Twente en kan daar niet worden "
                                       "aangewezen. Kies iemand anders."));
    EXPECT_THAT(fout.inhoud,
                HasSubstr("value=\"" + std::to_string(proef.inspecteurA.nr) + "\" checked"));
    EXPECT_EQ(wijs("Twente", {}, {proef.beheerder.nr}).status, 422);
    EXPECT_EQ(wijs("Twente", {}, {99}).status, 422);
    EXPECT_EQ(wijs("Atlantis", {}, {proef.inspecteurA.nr}).status, 404);
}

TEST_F(Aanwijzingen, WaarEenOnderzoekLooptKiestMenHetTeam) {
    const std::string hier = Proefopstelling::kOrganisatie;
    EXPECT_THAT(pagina("?organisatie=" + hier),
                AllOf(HasSubstr("Hier loopt een onderzoek: Proefronde."),
                      HasSubstr("Er is niemand die u hier kunt kiezen.")));
    const auto fout = wijs(hier, {}, {proef.inspecteurElders.nr});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("loopt een onderzoek: Proefronde. Kies daar het team"));
    // Who was named before stays so, and can be let go.
    EXPECT_EQ(wijs("Twente", {}, {proef.inspecteurElders.nr}).status, 303);
}

TEST_F(Aanwijzingen, WatEenAnderIntussenWijzigdeWordtGenoemd) {
    EXPECT_EQ(wijs("Twente", {}, {proef.inspecteurA.nr}).status, 303);
    const auto fout = wijs("Twente", {}, {proef.inspecteurB.nr});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("wijzigde intussen wie voor Twente is aangewezen: nu "
                                       "Inspecteur A."));
    EXPECT_THAT(fout.inhoud,
                HasSubstr("value=\"" + std::to_string(proef.inspecteurB.nr) + "\" checked"));
    EXPECT_EQ(wijs("Twente", {proef.inspecteurA.nr}, {proef.inspecteurB.nr}).status, 303);
    EXPECT_THAT(pagina(""),
                AllOf(HasSubstr("Aangewezen: niemand."), HasSubstr("Aangewezen: Inspecteur B."),
                      HasSubstr("1 tot en met 20 van 26")));
    EXPECT_THAT(pagina("?pagina=2"), Not(HasSubstr("Aangewezen: Inspecteur B.")));
}

}  // namespace
}  // namespace maatlat
