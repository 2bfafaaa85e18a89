// SPDX-License-Identifier: EUPL-1.2
// Maatregelen of the organisation's own, after its zelfevaluatie: nobody judges them, and it keeps
// them in view itself.
#include <string>

#include "store/toets/veld_store.h"
#include "support/proeftekst.h"
#include "support/traject/vaststelproef.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class EigenMaatregelen : public testing::Test {
  protected:
    /// A zelfevaluatie that was handed in with a min at 1.1.2.
    void SetUp() override {
        const std::string html = proef.vraag(proef.vtManagement, "/zelfevaluatie").inhoud;
        const std::string kader = test::kop(proef, proef.toets).kaderHash;
        const std::string set =
            html.find(kader + ":gepubliceerd") != std::string::npos ? ":gepubliceerd" : "";
        pad = proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader + set}}).naarPad;
        pad = pad.substr(0, pad.find('?'));
        const std::int64_t toets = std::stoll(pad.substr(std::string("/toets/").size()));
        proef.database().schrijf("test", [&](Transactie& transactie) {
            for (const auto& [soort, waarde] :
                 {std::pair(Veldsoort::score, "onvoldoende"),
                  std::pair(Veldsoort::motivering, "Het plan noemt dit niet.")})
                veldStore::bewaar(test::in(transactie, toets), {soort, "1.1.2"},
                                  test::tekst(waarde), 0, proef.vtManagement.nr);
        });
        test::zorgVoorBron(proef, toets);
        const std::string versie = std::to_string(test::kop(proef, toets).versie);
        ASSERT_EQ(proef
                      .stuur(proef.vtManagement, pad + "/indienen",
                             test::metHiaten({{"versie", versie}, {"zeker", "ja"}}))
                      .status,
                  303);
    }

    web::Antwoord schrijfOp(const std::string& termijn) {
        return proef.stuur(proef.vtManagement, pad + "/maatregel/nieuw",
                           {{"verwachting", "1.1.2"},
                            {"wat", "Wij schrijven een werkwijze."},
                            {"verschil", "Elk kind wordt gezien."},
                            {"wie", "teamleider"},
                            {"termijn", termijn},
                            {"bewijs", "Uit een telling."},
                            {"versie", "0"}});
    }

    std::string start(const Persoon& wie) { return proef.vraag(wie, "/").inhoud; }

    Proefopstelling proef;
    std::string pad;
};

TEST_F(EigenMaatregelen, StaanOpDeStartpaginaAlsZijTeLaatZijn) {
    ASSERT_EQ(schrijfOp("1-12-2026").status, 303);
    EXPECT_THAT(proef.vraag(proef.vtManagement, "/wacht").inhoud, HasSubstr("maatregel uitvoeren"));
    EXPECT_THAT(start(proef.vtManagement), Not(HasSubstr("maatregel uitvoeren")));
    proef.moment = "2026-12-02T09:00:00.000Z";
    EXPECT_THAT(start(proef.vtManagement), AllOf(HasSubstr("Een maatregel uitvoeren en dat melden"),
                                                 HasSubstr("de laatste dag was 1 december 2026"),
                                                 HasSubstr(pad + "/opvolging/voortgang")));
    // It is the affair of the organisation alone.
    for (const Persoon* een :
         {&proef.inspecteurA, &proef.inspecteurElders, &proef.coordinator, &proef.vtElders})
        EXPECT_THAT(start(*een), Not(HasSubstr("over de termijn"))) << een->naam;
}

TEST_F(EigenMaatregelen, ZijnDaarWegAlsZijZijnUitgevoerdOfWeggehaald) {
    ASSERT_EQ(schrijfOp("1-12-2026").status, 303);
    ASSERT_EQ(schrijfOp("1-12-2026").status, 303);
    proef.moment = "2026-12-02T09:00:00.000Z";
    ASSERT_EQ(proef
                  .stuur(proef.vtManagement, pad + "/opvolging/voortgang/melding",
                         {{"ritme", "0"},
                          {"maatregel", "1"},
                          {"dag", ""},
                          {"tekst", "De werkwijze is er."},
                          {"klaar", "30-11-2026"}})
                  .status,
              303);
    EXPECT_THAT(start(proef.vtManagement), HasSubstr("Een maatregel uitvoeren"));
    ASSERT_EQ(
        proef.stuur(proef.vtManagement, pad + "/maatregel/2/intrekken", {{"versie", "1"}}).status,
        303);
    EXPECT_THAT(start(proef.vtManagement), Not(HasSubstr("Een maatregel uitvoeren")));
}

}  // namespace
}  // namespace maatlat
