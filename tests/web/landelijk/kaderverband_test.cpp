// SPDX-License-Identifier: EUPL-1.2
// Two rounds on versions of a kader: beside each other by what somebody wrote down of these.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "domain/fouten.h"
#include "domain/melding.h"
#include "kader/kader_lezer.h"
#include "store/toets/veld_store.h"
#include "support/klein_kader_yaml.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/werkmap.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/kaderverbanden.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kVerbanden = R"(soort: kaderverband
van: { kader: klein, versie: "1" }
naar: { kader: klein, versie: "2" }
geschreven_door: de inspectie
verbanden:
  - { van: 1.1.1, naar: 1.1.1, verband: deel van, reden: Het nieuwe vraagt meer. }
  - { van: 1.1.2, verband: geen verband, reden: Het plan staat er niet meer in. }
  - { van: 1.2.1, naar: 1.2.1, verband: gelijk, reden: Dezelfde woorden. }
  - { naar: 1.1.2, verband: geen verband, reden: Dit is nieuw. }
)";

class KaderverbandTest : public testing::Test {
  protected:
    KaderverbandTest() {
        std::string tweede = test::kKleinKader;
        tweede.replace(tweede.find("versie: \"1\""), 11, "versie: \"2\"");
        map_.schrijf("klein1.yaml", test::kKleinKader);
        map_.schrijf("klein2.yaml", tweede);
        std::filesystem::create_directories(map_.map() / "landelijk");
        een_ = leesKader(test::kKleinKader, "klein1.yaml");
        twee_ = leesKader(tweede, "klein2.yaml");
        std::filesystem::copy(test::criteriamap() / "organisaties.yaml", map_.map());
        richtIn(proef_.database(), map_.map());
        open("Eerst", een_, {"onvoldoende", "voldoende", "voldoende"});
        open("Later", twee_, {"voldoende", "onvoldoende", "voldoende"});
    }

    void open(const std::string& naam, const Toetsingskader& kader,
              const std::vector<std::string>& scores) {
        NieuwOnderzoek nieuw;
        nieuw.naam = naam;
        nieuw.toezichthouder = "De inspectie";
        nieuw.periodeVan = "1-1-2026";
        nieuw.periodeTot = "31-12-2026";
        nieuw.kaderHash = kader.hash;
        nieuw.regelset = "gewoon";
        nieuw.organisaties = {test::Proefopstelling::kOrganisatie};
        const std::string id =
            openOnderzoek(proef_.werkplek(), proef_.handeling(proef_.coordinator), nieuw);
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const auto koppen = NamensProgramma::koppen(transactie, id);
            const auto toets = test::in(transactie, koppen.at(0).nr);
            for (std::size_t i = 0; i < scores.size(); ++i)
                veldStore::bewaar(toets, {Veldsoort::score, kader.codesPerPositie()[i]},
                                  test::tekst(scores[i]), 0, proef_.coordinator.nr);
            test::zetStatus(toets, Toetsstatus::vastgesteld, 0);
        });
    }

    void schrijfVerband(const std::string& yaml) {
        map_.schrijf("landelijk/kaderverband-klein.yaml", yaml);
        stelKaderverbandenIn(proef_.werkplek(), map_.map());
    }

    std::string pagina(const std::string& a, const std::string& b) {
        return proef_.vraag(proef_.coordinator, "/landelijk/rondes?a=" + a + "&b=" + b).inhoud;
    }

    test::Proefopstelling proef_;
    test::Werkmap map_;
    Toetsingskader een_, twee_;
};

TEST_F(KaderverbandTest, ZetVerwachtingenNaastElkaarZonderOmTeRekenen) {
    EXPECT_THAT(pagina("eerst", "later"),
                AllOf(HasSubstr("hier niets vergeleken"), Not(HasSubstr("<table"))));
    schrijfVerband(kVerbanden);
    const std::string uit = pagina("eerst", "later");
    EXPECT_THAT(uit, AllOf(HasSubstr("deel van"), HasSubstr("Het nieuwe vraagt meer."),
                           HasSubstr("0 van 1"), HasSubstr("1 van 1"),
                           HasSubstr("een lijst van de inspectie"), Not(HasSubstr("procentpunt"))));
    // Each round has its own rules, by which its oordelen came about.
    const std::string& regels = een_.regelsets.front().titel;
    EXPECT_THAT(uit, HasSubstr("Elke ronde heeft eigen beslisregels. Eerst: " + regels +
                               ". Later: " + regels + "."));
    const std::string terug = pagina("later", "eerst");
    EXPECT_THAT(terug, AllOf(HasSubstr("omvat"), Not(HasSubstr("deel van"))));
}

TEST_F(KaderverbandTest, EenBestandDatNietKloptWordtGeweigerd) {
    std::string stuk = kVerbanden;
    stuk.erase(stuk.find("  - { naar: 1.1.2"));
    try {
        schrijfVerband(stuk);
        FAIL() << "1.1.2 is missing";
    } catch (const Invoerfout& fout) {
        EXPECT_THAT(std::string(fout.what()), HasSubstr("Bij naar ontbreekt 1.1.2."));
    }
}

}  // namespace
}  // namespace maatlat
