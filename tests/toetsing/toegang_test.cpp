// SPDX-License-Identifier: EUPL-1.2
// Every role × action × relation × soort × status, against a table that people can check by eye.
#include "toetsing/toegang.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>
#include <vector>

namespace maatlat {
namespace {

constexpr std::array kRollen{Rol::inspecteur, Rol::vtManagement, Rol::coordinator, Rol::beheerder};
constexpr std::array kSoorten{Toetssoort::inspectie, Toetssoort::hertoets,
                              Toetssoort::zelfevaluatie};
constexpr std::array kStatussen{Toetsstatus::lopend, Toetsstatus::vaststelling,
                                Toetsstatus::vastgesteld, Toetsstatus::ingediend,
                                Toetsstatus::overgenomen};

/// Each action with its letter in the tables below.
const std::map<Actie, char> kLetters{
    {Actie::toetsLezen, 'L'},      {Actie::toetsInvullen, 'I'},
    {Actie::dossiersWissen, 'X'},  {Actie::tekstWissen, 'G'},
    {Actie::legVoor, 'V'}, {Actie::stelVast, 'S'},
    {Actie::toetsTeruggeven, 'T'}, {Actie::zelfevaluatieIndienen, 'D'},
    {Actie::teamWijzigen, 'W'},    {Actie::zelfevaluatieOpenen, 'Z'},
    {Actie::onderzoekOpenen, 'O'}, {Actie::landelijkBeeld, 'B'},
    {Actie::personenBeheren, 'P'}, {Actie::logboekLezen, 'K'},
    {Actie::eigenAccount, 'A'}};

/// By status in the order lopend, voorgelegd, vastgesteld, ingediend, overgenomen: what a person
/// may (capital), and what they are told that it is not possible now (small letter).
using Rij = std::array<const char*, 5>;
constexpr Rij kNiets{"", "", "", "", ""};

Rij verwacht(Rol rol, const Doelwit& bij) {
    const bool zelf = bij.soort == Toetssoort::zelfevaluatie;
    switch (rol) {
        case Rol::inspecteur:
            if (zelf) return bij.inTeamVanOrganisatie ? Rij{"", "", "", "L", ""} : kNiets;
            if (!bij.inTeam) return {"", "", "", "", "L"};
            if (bij.zelfVoorgelegd) return {"LIGVX", "LVXig", "LXigv", "LXigv", "Ligvx"};
            return {"LIGVXst", "LSTXigv", "LXigvst", "LXigvst", "Ligvstx"};
        case Rol::vtManagement:
            if (!zelf) return {"", "", "", "", "L"};
            return bij.eigenOrganisatie ? Rij{"LIGDX", "", "", "LXigd", ""} : kNiets;
        case Rol::coordinator:
            return zelf ? kNiets : Rij{"LW", "LW", "LW", "LW", "Lw"};
        case Rol::beheerder:
            return kNiets;
    }
    return kNiets;
}

const std::map<Rol, std::string> kZonderToets{{Rol::inspecteur, "BA"},
                                              {Rol::vtManagement, "ZA"},
                                              {Rol::coordinator, "WOBA"},
                                              {Rol::beheerder, "PKA"}};

Besluit uitLetters(const std::string& letters, char letter) {
    if (letters.find(letter) != std::string::npos) return Besluit::mag;
    const char klein = static_cast<char>(letter - 'A' + 'a');
    return letters.find(klein) != std::string::npos ? Besluit::gesloten : Besluit::bestaatNiet;
}

Persoon persoon(std::set<Rol> rollen) {
    Persoon uit;
    uit.nr = 7;
    uit.rollen = std::move(rollen);
    return uit;
}

/// All relations that a person and a toets can have, also the strange ones.
std::vector<Doelwit> doelwitten() {
    std::vector<Doelwit> uit;
    for (const Toetssoort soort : kSoorten)
        for (unsigned bits = 0; bits < 16; ++bits)
            uit.push_back({soort, Toetsstatus::lopend, (bits & 1U) != 0, (bits & 2U) != 0,
                           (bits & 4U) != 0, (bits & 8U) != 0});
    return uit;
}

std::string beschrijf(Rol rol, char letter, const Doelwit& bij) {
    return std::string(naam(rol)) + " " + letter + " " + std::string(naam(bij.soort)) + " " +
           std::string(naam(bij.status)) + (bij.inTeam ? " team" : "") +
           (bij.inTeamVanOrganisatie ? " teamVanOrganisatie" : "") +
           (bij.eigenOrganisatie ? " eigen" : "") + (bij.zelfVoorgelegd ? " zelf" : "");
}

TEST(Toegang, IsPreciesWatDeTabelZegt) {
    int gevallen = 0;
    for (const Rol rol : kRollen)
        for (Doelwit bij : doelwitten())
            for (std::size_t i = 0; i < kStatussen.size(); ++i)
                for (const auto& [actie, letter] : kLetters) {
                    const Rij rij = verwacht(rol, bij);
                    bij.status = kStatussen[i];
                    EXPECT_EQ(besluit(persoon({rol}), actie, bij), uitLetters(rij[i], letter))
                        << beschrijf(rol, letter, bij);
                    ++gevallen;
                }
    EXPECT_EQ(gevallen, 4 * 3 * 16 * 5 * 15);
}

TEST(Toegang, ZonderToetsIsPreciesWatDeTabelZegt) {
    for (const Rol rol : kRollen)
        for (const auto& [actie, letter] : kLetters)
            EXPECT_EQ(besluit(persoon({rol}), actie), uitLetters(kZonderToets.at(rol), letter))
                << naam(rol) << " " << letter;
}

TEST(Toegang, MeerRollenGevenSamenWatElkGeeft) {
    for (const Rol een : kRollen)
        for (const Rol ander : kRollen)
            for (Doelwit bij : doelwitten())
                for (const Toetsstatus status : kStatussen)
                    for (const auto& [actie, letter] : kLetters) {
                        bij.status = status;
                        const bool botst =
                            (een == Rol::vtManagement) != (ander == Rol::vtManagement);
                        EXPECT_EQ(mag(persoon({een, ander}), actie, bij),
                                  !botst && (mag(persoon({een}), actie, bij) ||
                                             mag(persoon({ander}), actie, bij)))
                            << beschrijf(een, letter, bij) << " + " << naam(ander);
                    }
}

/// Accounts from before such roles were refused.
TEST(Toegang, WieBijEenOrganisatieHoortToetstNiets) {
    for (const Rol rol : {Rol::inspecteur, Rol::coordinator, Rol::beheerder}) {
        const Persoon beide = persoon({rol, Rol::vtManagement});
        for (const auto& [actie, letter] : kLetters)
            EXPECT_EQ(mag(beide, actie), actie == Actie::eigenAccount ||
                                             (rol == Rol::beheerder && mag(persoon({rol}), actie)))
                << naam(rol) << " " << letter;
        Persoon metOrganisatie = persoon({rol});
        metOrganisatie.organisatie = "Utrecht";
        EXPECT_EQ(mag(metOrganisatie, Actie::landelijkBeeld), false);
    }
}

TEST(Toegang, NiemandToetstDeOrganisatieWaarvoorDieWerkte) {
    for (Doelwit bij : doelwitten())
        for (const Toetsstatus status : kStatussen)
            for (const auto& [actie, letter] : kLetters) {
                bij.status = status;
                bij.werkteErbij = true;
                Doelwit zonderTeam = bij;
                zonderTeam.inTeam = zonderTeam.inTeamVanOrganisatie = false;
                EXPECT_EQ(besluit(persoon({Rol::inspecteur}), actie, bij),
                          besluit(persoon({Rol::inspecteur}), actie, zonderTeam))
                    << beschrijf(Rol::inspecteur, letter, bij);
            }
}

TEST(Toegang, GeblokkeerdOfZonderRolIsNiets) {
    Persoon geblokkeerd = persoon({kRollen.begin(), kRollen.end()});
    geblokkeerd.geblokkeerd = true;
    for (const auto& [actie, letter] : kLetters) {
        EXPECT_EQ(besluit(geblokkeerd, actie), Besluit::bestaatNiet) << letter;
        for (Doelwit bij : doelwitten())
            for (const Toetsstatus status : kStatussen) {
                bij.status = status;
                EXPECT_EQ(besluit(geblokkeerd, actie, bij), Besluit::bestaatNiet) << letter;
                EXPECT_EQ(besluit(persoon({}), actie, bij), Besluit::bestaatNiet) << letter;
            }
        EXPECT_EQ(mag(persoon({}), actie), actie == Actie::eigenAccount) << letter;
    }
}

// "Not now" may not tell that something exists to who cannot see it.
TEST(Toegang, ZegtAlleenNietNuTegenWieDeToetsZiet) {
    for (const Rol rol : kRollen)
        for (Doelwit bij : doelwitten())
            for (const Toetsstatus status : kStatussen)
                for (const auto& [actie, letter] : kLetters) {
                    bij.status = status;
                    if (besluit(persoon({rol}), actie, bij) == Besluit::gesloten) {
                        EXPECT_TRUE(mag(persoon({rol}), Actie::toetsLezen, bij))
                            << beschrijf(rol, letter, bij);
                    }
                }
}

}  // namespace
}  // namespace maatlat
