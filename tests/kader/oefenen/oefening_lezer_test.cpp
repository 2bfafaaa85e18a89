// SPDX-License-Identifier: EUPL-1.2
#include "kader/oefenen/oefening_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "domain/melding.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string bestand() {
    return test::inhoud(std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria" / "oefening" /
                        "oefening.yaml");
}

std::string met(const std::string& was, const std::string& wordt) {
    std::string uit = bestand();
    return uit.replace(uit.find(was), was.size(), wordt);
}

void weigert(const std::string& yaml, const std::string& waarom) {
    try {
        leesOefenstof(yaml, "oefening.yaml");
        ADD_FAILURE() << "accepted: " << waarom;
    } catch (const std::exception& fout) {
        EXPECT_THAT(fout.what(), HasSubstr(waarom));
    }
}

TEST(OefeningLezer, HeeftEenToetsVoorElkeStapEnMensenVanElkeRol) {
    const Oefenstof stof = leesOefenstof(bestand(), "oefening.yaml");
    std::set<Trajectstap> stappen;
    for (const Oefentoets& een : stof.toetsen)
        stappen.insert(een.stap);
    EXPECT_EQ(stappen.size(), kTrajectstappen.size());
    std::set<Rol> rollen;
    for (const Oefenpersoon& een : stof.personen) {
        rollen.insert(een.rol);
        EXPECT_TRUE(een.naam.starts_with("Oefen")) << een.naam << " could be somebody";
        EXPECT_TRUE(adresVan(een).ends_with(".invalid"));
    }
    EXPECT_EQ(rollen.size(), kAlleRollen.size());
}

/// An organisation that exists must not get a report with made-up outcomes.
TEST(OefeningLezer, DeOrganisatiesZijnVerzonnen) {
    for (const Oefentoets& een : leesOefenstof(bestand(), "oefening.yaml").toetsen)
        EXPECT_TRUE(een.organisatie.starts_with("Oefen")) << een.organisatie;
}

TEST(OefeningLezer, WeigertWatNaarNietsVerwijst) {
    weigert(met("trekker: inspecteur-3", "trekker: niemand"), "\"niemand\" staat niet");
    weigert(met("onvoldoende: [1.2.4]", "onvoldoende: [9.9.9]"), "\"9.9.9\" staat niet");
    weigert(met("bron: werkwijze", "bron: gerucht"), "\"gerucht\" staat niet");
    weigert(met("stap: verwerking", "stap: ergens"), "stap");
    weigert(met("rol: coordinator", "rol: baas"), "rol");
}

}  // namespace
}  // namespace maatlat
