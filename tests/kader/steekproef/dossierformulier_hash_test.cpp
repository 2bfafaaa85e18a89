// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossierformulier_hash.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "kader/steekproef/dossierformulier_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_formulier_yaml.h"

namespace maatlat {
namespace {

using test::kKleinFormulier;
using test::vervang;

std::string hash(const std::string& yaml) {
    return leesDossierformulier(yaml, "f.yaml").hash;
}

/// Every steekproef points at its form by this number: it may not change by accident. Whoever
/// changes the form of the hash on purpose gives the form its next number as well.
TEST(DossierformulierHash, StaysTheSameFromReleaseToRelease) {
    EXPECT_EQ(hash(kKleinFormulier),
              "cad4ab05f84299eebd4aade6414740857109596ad6f0d55fad247b617eae9e50");
}

TEST(DossierformulierHash, DoesNotSeeTheLayout) {
    const std::string zelfde = hash(kKleinFormulier);
    EXPECT_EQ(hash("# een opmerking\n" + kKleinFormulier), zelfde);
    EXPECT_EQ(hash(vervang(kKleinFormulier, "hulp: Kijk in het verslag.",
                           "hulp: >-\n      Kijk in\n      het verslag.")),
              zelfde);
    Dossierformulier ander = leesDossierformulier(kKleinFormulier, "f.yaml");
    ander.hash = "anders";
    EXPECT_EQ(dossierformulierHash(ander), zelfde) << "the hash takes no part in itself";
}

TEST(DossierformulierHash, SeesEveryField) {
    const std::vector<std::function<void(Dossierformulier&)>> wijzigingen{
        [](auto& f) { f.id += "x"; },
        [](auto& f) { f.versie += "x"; },
        [](auto& f) { f.naam += "x"; },
        [](auto& f) { f.kader += "x"; },
        [](auto& f) { f.kaderversie += "x"; },
        [](auto& f) { f.bron += "x"; },
        [](auto& f) { f.vragen.pop_back(); },
        [](auto& f) { f.vragen[0].code += "x"; },
        [](auto& f) { f.vragen[0].tekst += "x"; },
        [](auto& f) { f.vragen[0].kort += "x"; },
        [](auto& f) { f.vragen[0].hulp += "x"; },
        [](auto& f) { f.vragen[0].soort = Antwoordsoort::getal; },
        [](auto& f) { f.vragen[0].verwachting += "x"; },
        [](auto& f) { f.vragen[0].keuzes = {"x"}; },
        [](auto& f) { f.vragen[0].voldoet = {"x"}; },
        [](auto& f) { f.vragen[0].minstens = 0; },
        [](auto& f) { f.vragen[0].hoogstens = 0; },
        [](auto& f) { f.vragen[0].magOpen = true; },
        [](auto& f) { f.vragen[0].nietVoor = "x"; },
        [](auto& f) { f.vragen[0].bron += "x"; },
        [](auto& f) { f.vragen[2].termijn->van += "x"; },
        [](auto& f) { f.vragen[2].termijn->tot += "x"; },
        [](auto& f) { f.vragen[2].termijn->termijn.aantal = 6; },
        [](auto& f) { f.vragen[2].termijn->termijn.eenheid = Termijneenheid::dagen; },
        [](auto& f) { f.vragen[2].termijn.reset(); },
        [](auto& f) { f.vragen[2].norm->promille = 1; },
        [](auto& f) { f.vragen[2].norm->bron += "x"; },
        [](auto& f) { f.vragen[2].norm.reset(); },
        [](auto& f) { f.vragen[4].geldtAls->vraag += "x"; },
        [](auto& f) { f.vragen[4].geldtAls->antwoorden.pop_back(); },
        [](auto& f) { f.vragen[4].geldtAls.reset(); },
    };
    std::set<std::string> gezien{hash(kKleinFormulier)};
    for (const auto& wijzig : wijzigingen) {
        Dossierformulier ander = leesDossierformulier(kKleinFormulier, "f.yaml");
        wijzig(ander);
        gezien.insert(dossierformulierHash(ander));
    }
    EXPECT_EQ(gezien.size(), wijzigingen.size() + 1);
}

}  // namespace
}  // namespace maatlat
