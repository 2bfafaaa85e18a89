// SPDX-License-Identifier: EUPL-1.2
// What is done with is nowhere "bezig", and nothing of it is still to come. What was published
// stands on the pages as in the report.
#include <string>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "support/proefopstelling.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"
#include "toetsing/recordvormen.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// What only is true of work that goes on.
const std::vector<std::string>& lopend() {
    static const std::vector<std::string> kWoorden{"ontbreekt nog",
                                                   "nog ontbreekt",
                                                   "Bezig",
                                                   "Nog niet begonnen",
                                                   "nog geen bevinding",
                                                   "Nog geen ",
                                                   "nog geen documenten",
                                                   "nog geen interviews",
                                                   "nog geen dossiers",
                                                   "nog geen observa",
                                                   "nog geen steekproeven",
                                                   "nog geen bezoeken",
                                                   "<progress",
                                                   "Nog niet gesproken",
                                                   "geen bevinding<",
                                                   "motivering ontbreekt",
                                                   "verbeterpunt ontbreekt"};
    return kWoorden;
}

class BevrorenToets : public testing::Test {
  protected:
    void eisNietsLopends(const Persoon& wie, const std::string& pad) {
        const Antwoord antwoord = proef.vraag(wie, pad);
        ASSERT_EQ(antwoord.status, 200) << pad;
        const std::string pagina = antwoord.inhoud.substr(antwoord.inhoud.find("<body"));
        for (const std::string& woord : lopend())
            EXPECT_THAT(pagina, Not(HasSubstr(woord))) << pad;
    }

    /// Every page of a toets that can be asked without more.
    void eisNergensLopend(const Persoon& wie, const Toetskop& kop) {
        const std::string toets = "/toets/" + std::to_string(kop.nr);
        std::vector<std::string> paden{"",        "/teksten",     "/bronnen",     "/bevindingen",
                                       "/hiaten", "/vaststellen", "/steekproeven"};
        voorElkGewoonRecord([&]<class Record>() {
            if (Recordvorm<Record>::kPaginas.inZelfevaluatie ||
                kop.soort != Toetssoort::zelfevaluatie)
                paden.push_back("/" + meervoud(Recordvorm<Record>::kSoort));
        });
        for (const char* code : {"1.1", "1.2", "1.3", "2.1", "2.2", "3.1", "3.2"})
            paden.push_back("/criterium/" + std::string(code));
        for (const std::string& pad : paden)
            eisNietsLopends(wie, toets + pad);
    }

    std::vector<Toetskop> overgenomen() {
        importeer(proef.database(), "test",
                  leesOnderzoek(test::criteriamap() / "stap1-2015/onderzoek.yaml"));
        return proef.database().lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(test::kSleutel, sessie, "stap1-2015");
        });
    }

    test::Proefopstelling proef;
};

TEST_F(BevrorenToets, VastgesteldIsNergensBezigOfOnvolledig) {
    test::stelVast(proef, proef.toets, "onvoldoende");
    eisNergensLopend(proef.inspecteurA, test::kop(proef, proef.toets));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad()).inhoud,
                HasSubstr("<span class=\"status klaar\">Vastgesteld</span>"));
    eisNietsLopends(proef.inspecteurA, "/?afgerond=1");
}

TEST_F(BevrorenToets, IngediendIsNergensBezigOfOnvolledig) {
    const std::string kader = test::kop(proef, proef.toets).kaderHash;
    const std::string pad =
        proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}})
            .naarPad;
    const std::int64_t toets = std::stoll(pad.substr(7));
    test::beoordeelAlles(proef, toets, "voldoende");
    ASSERT_EQ(
        proef
            .stuur(proef.vtManagement, "/toets/" + std::to_string(toets) + "/indienen",
                   test::metHiaten({{"versie", std::to_string(test::kop(proef, toets).versie)},
                                    {"zeker", "ja"}}))
            .status,
        303);
    eisNergensLopend(proef.vtManagement, test::kop(proef, toets));
    eisNietsLopends(proef.vtManagement, "/");
}

TEST_F(BevrorenToets, OvergenomenIsNergensBezigOfOnvolledig) {
    for (const Toetskop& kop : overgenomen())
        if (kop.organisatie == "IJsselland" || kop.organisatie == "Utrecht") {
            eisNergensLopend(proef.coordinator, kop);
            for (const char* waar : {"/criterium/1.1", "/criterium/3.2", "/teksten"})
                EXPECT_THAT(
                    proef.vraag(proef.coordinator, "/toets/" + std::to_string(kop.nr) + waar)
                        .inhoud,
                    Not(HasSubstr("niet ingevuld")));
        }
}

TEST_F(BevrorenToets, OvergenomenToontDeTekstDieInHetRapportStaat) {
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015/onderzoek.yaml").ronde;
    const Toetstekst* tekst = ronde.tekst("IJsselland");
    ASSERT_TRUE(tekst);
    std::string paginas, rapport;
    for (const Toetskop& kop : overgenomen()) {
        const std::string toets = "/toets/" + std::to_string(kop.nr);
        if (kop.organisatie == "Utrecht") {
            EXPECT_THAT(proef.vraag(proef.coordinator, toets + "/criterium/1.1").inhoud,
                        HasSubstr("staat niet in de gepubliceerde gegevens"));
        }
        if (kop.organisatie != "IJsselland") continue;
        for (const Criterium* een : ronde.kader.criteria())
            paginas += proef.vraag(proef.coordinator, toets + "/criterium/" + een->code).inhoud;
        paginas += proef.vraag(proef.coordinator, toets + "/teksten").inhoud;
        rapport = proef.vraag(proef.coordinator, toets + "/rapport").inhoud;
    }
    int gezien = 0;
    for (const auto* lijst : {&tekst->bevindingen, &tekst->verbeterpunten, &tekst->aandachtspunten})
        for (const Opmerking& een : *lijst) {
            // As far as the first sign that HTML writes otherwise.
            const std::string begin = een.tekst.substr(0, een.tekst.find_first_of("&<>\"'"));
            EXPECT_THAT(paginas, HasSubstr(begin)) << een.code;
            EXPECT_THAT(rapport, HasSubstr(begin)) << een.code;
            ++gezien;
        }
    EXPECT_GT(gezien, 10);
    EXPECT_THAT(rapport, AllOf(HasSubstr("Dit rapport is op 22 november 2026 afgeleid uit de "
                                         "gepubliceerde tabel met scores."),
                               HasSubstr("Het is niet in Maatlat vastgesteld.")));
}

}  // namespace
}  // namespace maatlat::web
