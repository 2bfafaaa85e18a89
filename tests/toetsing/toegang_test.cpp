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

constexpr std::array kRollen = kAlleRollen;
constexpr std::array kSoorten{Toetssoort::inspectie, Toetssoort::hertoets,
                              Toetssoort::zelfevaluatie};
constexpr auto kStatussen = kToetsstatussen;

/// Each action with its letter in the tables below. Of what is done on the way to publication only
/// adoption stands here; tests/rules/traject/traject_test.cpp has the whole table.
const std::map<Actie, char> kLetters{
    {Actie::toetsLezen, 'L'},        {Actie::toetsInvullen, 'I'},
    {Actie::dossiersWissen, 'X'},    {Actie::tekstWissen, 'G'},
    {Actie::wederhoorLezen, 'H'},    {Actie::vastgesteldLezen, 'R'},
    {Actie::legVoor, 'V'},           {Actie::stelVast, 'S'},
    {Actie::neemTerug, 'N'},         {Actie::zelfevaluatieIndienen, 'D'},
    {Actie::teamWijzigen, 'W'},      {Actie::zelfevaluatieOpenen, 'Z'},
    {Actie::onderzoekOpenen, 'O'},   {Actie::landelijkBeeld, 'B'},
    {Actie::personenBeheren, 'P'},   {Actie::logboekLezen, 'K'},
    {Actie::eigenAccount, 'A'},      {Actie::zelfevaluatieTerugnemen, 'T'},
    {Actie::notitiesLezen, 'M'},     {Actie::onderzoekWijzigen, 'E'},
    {Actie::organisatiesLezen, 'F'}, {Actie::organisatieWijzigen, 'J'},
    {Actie::hertoetsOpenen, 'U'},    {Actie::verhaalLezen, 'Y'},
    {Actie::landrapportLezen, 'C'},  {Actie::landrapportSchrijven, 'Q'}};

/// What a person may, by status in the order of kToetsstatussen: lopend, collegiale toets,
/// goedgekeurd, wederhoor, verwerking, vaststelling, vastgesteld, besluit, gepubliceerd,
/// ingetrokken, ingediend, overgenomen.
using Rij = std::array<const char*, kAantalToetsstatussen>;
constexpr Rij kNiets{"", "", "", "", "", "", "", "", "", "", "", ""};

Rij magVolgensTabel(Rol rol, const Doelwit& bij) {
    const bool zelf = bij.soort == Toetssoort::zelfevaluatie;
    const bool gevraagd = bij.taken != 0;
    switch (rol) {
        case Rol::inspecteur:
            if (zelf)
                return bij.inspecteertOrganisatie
                           ? Rij{"", "", "", "", "", "", "", "", "", "", "LM", ""}
                           : kNiets;
            if (bij.inTeam && bij.zelfVoorgelegd)
                return {"LMIGVXH", "LMXHN", "LMIGVXHN", "LMXHN", "LMIGVXHN", "LMXHN",
                        "LMXH",    "LMXH",  "LMXH",     "LMXH",  "LMXH",     "LM"};
            if (bij.inTeam)
                return {"LMIGVXH", "LMXHN", "LMIGVXHN", "LMXHN", "LMIGVXHN", "LMXHS",
                        "LMXH",    "LMXH",  "LMXH",     "LMXH",  "LMXH",     "LM"};
            if (gevraagd)
                return {"LMH", "LMH", "LMH", "LMH", "LMH", bij.zelfVoorgelegd ? "LMH" : "LMHS",
                        "LMH", "LMH", "LMH", "LMH", "LMH", "L"};
            // What was adopted about the organisation that they test again.
            if (bij.hertoetst) return {"", "", "", "", "", "", "L", "L", "L", "L", "", "L"};
            return {"", "", "", "", "", "", "", "", "", "", "", "L"};
        case Rol::vtManagement:
            if (zelf)
                return bij.eigenOrganisatie
                           ? Rij{"LMIGDX", "", "", "", "", "", "", "", "", "", "LMTX", ""}
                           : kNiets;
            if (bij.eigenOrganisatie && bij.heeftEditie)
                return gevraagd ? Rij{"", "", "", "HR", "HR", "HR", "HR", "HR", "HR", "HR", "", "L"}
                                : Rij{"", "", "", "R", "R", "R", "R", "R", "R", "R", "", "L"};
            if (bij.eigenOrganisatie && gevraagd)
                return {"", "", "", "H", "H", "H", "HR", "HR", "HR", "HR", "", "L"};
            if (bij.eigenOrganisatie) return {"", "", "", "", "", "", "R", "R", "R", "R", "", "L"};
            return {"", "", "", "", "", "", "", "", "", "", "", "L"};
        case Rol::vtMedewerker:
            return kNiets;  // not named: see the test of that below
        case Rol::coordinator:
            // What was handed in, unless they worked there; never the notes of interviews.
            if (zelf)
                return bij.werkteErbij ? kNiets
                                       : Rij{"", "", "", "", "", "", "", "", "", "", "L", ""};
            return {"LHWU", "LHWU", "LHWU", "LHWU", "LHWU", "LHWU",
                    "LHWU", "LHWU", "LHWU", "LHWU", "LHWU", "LU"};
        case Rol::beheerder:
            return kNiets;
    }
    return kNiets;
}

/// What they are told that is not possible now, as a small letter: what they might in a toets of
/// one's own work at another stap, when they see anything of this one now.
std::string verwacht(Rol rol, const Doelwit& bij, std::size_t status) {
    const Rij rij = magVolgensTabel(rol, bij);
    std::string uit = rij[status];
    if (uit.find_first_of("LHR") == std::string::npos) return uit;
    for (std::size_t ander = 0; ander + 1 < rij.size(); ++ander)
        for (const char letter : std::string_view(rij[ander]))
            if (uit.find(letter) == std::string::npos) uit += static_cast<char>(letter - 'A' + 'a');
    return uit;
}

const std::map<Rol, std::string> kZonderToets{{Rol::inspecteur, "BFYA"},
                                              {Rol::vtManagement, "ZYA"},
                                              {Rol::vtMedewerker, "A"},
                                              {Rol::coordinator, "WOEFJYBCQA"},
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
        for (unsigned bits = 0; bits < 128; ++bits) {
            uit.push_back({soort, Toetsstatus::lopend, (bits & 1U) != 0, (bits & 2U) != 0,
                           (bits & 4U) != 0, (bits & 8U) != 0});
            // One task of each side: of the other side it means nothing.
            if ((bits & 16U) != 0)
                uit.back().taken = 1U << static_cast<unsigned>(Taak::vaststeller) |
                                   1U << static_cast<unsigned>(Taak::ontvanger);
            uit.back().heeftEditie = (bits & 32U) != 0;
            uit.back().hertoetst = (bits & 64U) != 0;
            uit.back().verantwoordelijk = true;  // of what is not one's own that means nothing
        }
    return uit;
}

std::string beschrijf(Rol rol, char letter, const Doelwit& bij) {
    return std::string(naam(rol)) + " " + letter + " " + std::string(naam(bij.soort)) + " " +
           std::string(naam(bij.status)) + (bij.inTeam ? " team" : "") +
           (bij.inspecteertOrganisatie ? " inspecteert" : "") +
           (bij.eigenOrganisatie ? " eigen" : "") + (bij.zelfVoorgelegd ? " zelf" : "") +
           (bij.taken != 0 ? " gevraagd" : "") + (bij.heeftEditie ? " editie" : "") +
           (bij.hertoetst ? " hertoetst" : "");
}

TEST(Toegang, IsPreciesWatDeTabelZegt) {
    int gevallen = 0;
    for (const Rol rol : kRollen) {
        const Persoon wie = persoon({rol});
        for (Doelwit bij : doelwitten())
            for (std::size_t i = 0; i < kStatussen.size(); ++i) {
                bij.status = kStatussen[i];
                const std::string letters = verwacht(rol, bij, i);
                for (const auto& [actie, letter] : kLetters) {
                    EXPECT_EQ(besluit(wie, actie, bij), uitLetters(letters, letter))
                        << beschrijf(rol, letter, bij);
                    ++gevallen;
                }
            }
    }
    EXPECT_EQ(gevallen, 5 * 3 * 128 * 12 * 26);
}

TEST(Toegang, ZonderToetsIsPreciesWatDeTabelZegt) {
    for (const Rol rol : kRollen)
        for (const auto& [actie, letter] : kLetters)
            EXPECT_EQ(besluit(persoon({rol}), actie), uitLetters(kZonderToets.at(rol), letter))
                << naam(rol) << " " << letter;
}

TEST(Toegang, MeerRollenGevenSamenWatElkGeeft) {
    for (const Rol een : kRollen)
        for (const Rol ander : kRollen) {
            if (ander <= een) continue;  // the same two, or one alone
            const bool botst = isVanOrganisatie(een) || isVanOrganisatie(ander);
            const Persoon samen = persoon({een, ander}), eerst = persoon({een}),
                          tweede = persoon({ander});
            for (Doelwit bij : doelwitten())
                for (const Toetsstatus status : kStatussen)
                    for (const auto& [actie, letter] : kLetters) {
                        bij.status = status;
                        EXPECT_EQ(mag(samen, actie, bij),
                                  !botst && (mag(eerst, actie, bij) || mag(tweede, actie, bij)))
                            << beschrijf(een, letter, bij) << " + " << naam(ander);
                    }
        }
}

/// A colleague sees the zelfevaluatie for which they were named, of the own organisation; nothing
/// else, and hands nothing in.
TEST(Toegang, EenVtMedewerkerMagAlleenWaarvoorDieIsGenoemd) {
    const std::map<Actie, char> letters{{Actie::toetsLezen, 'L'},
                                        {Actie::notitiesLezen, 'M'},
                                        {Actie::toetsInvullen, 'I'},
                                        {Actie::samenwerkingLezen, 'S'},
                                        {Actie::scoresBevestigen, 'B'},
                                        {Actie::samenwerkingRegelen, 'R'},
                                        {Actie::zelfevaluatieIndienen, 'D'},
                                        {Actie::zelfevaluatieTerugnemen, 'T'},
                                        {Actie::tekstWissen, 'G'},
                                        {Actie::dossiersWissen, 'X'},
                                        {Actie::wederhoorLezen, 'H'},
                                        {Actie::vastgesteldLezen, 'V'},
                                        {Actie::ijkingLezen, 'Y'},
                                        {Actie::ijkbaarLezen, 'J'}};
    for (const Toetssoort soort : kSoorten)
        for (unsigned bits = 0; bits < 16; ++bits)
            for (const Toetsstatus status : kStatussen) {
                Doelwit bij;
                bij.soort = soort;
                bij.status = status;
                bij.eigenOrganisatie = (bits & 1U) != 0;
                bij.meewerkt = (bits & 2U) != 0;
                bij.leestMee = (bits & 4U) != 0;
                bij.verantwoordelijk = (bits & 8U) != 0;
                std::string verwacht;
                const bool genoemd = bij.eigenOrganisatie && (bij.meewerkt || bij.leestMee) &&
                                     soort == Toetssoort::zelfevaluatie;
                if (genoemd && status == Toetsstatus::ingediend) verwacht = "LMS";
                if (genoemd && status == Toetsstatus::lopend)
                    verwacht = bij.meewerkt ? "LMSIB" : "LMS";
                for (const auto& [actie, letter] : letters)
                    EXPECT_EQ(mag(persoon({Rol::vtMedewerker}), actie, bij),
                              verwacht.find(letter) != std::string::npos)
                        << beschrijf(Rol::vtMedewerker, letter, bij) << " " << bits;
            }
}

/// The others of the management fill in and read, and do nothing for which one is responsible.
TEST(Toegang, AlleenWieVerantwoordelijkIsDientInEnNoemtCollegas) {
    for (const bool verantwoordelijk : {false, true}) {
        Doelwit bij;
        bij.soort = Toetssoort::zelfevaluatie;
        bij.eigenOrganisatie = true;
        bij.verantwoordelijk = verantwoordelijk;
        const Persoon wie = persoon({Rol::vtManagement});
        EXPECT_TRUE(mag(wie, Actie::toetsInvullen, bij));
        EXPECT_TRUE(mag(wie, Actie::samenwerkingLezen, bij));
        EXPECT_TRUE(mag(wie, Actie::scoresBevestigen, bij));
        EXPECT_EQ(mag(wie, Actie::zelfevaluatieIndienen, bij), verantwoordelijk);
        EXPECT_EQ(mag(wie, Actie::samenwerkingRegelen, bij), verantwoordelijk);
        bij.status = Toetsstatus::ingediend;
        EXPECT_EQ(mag(wie, Actie::zelfevaluatieTerugnemen, bij), verantwoordelijk);
        EXPECT_TRUE(mag(wie, Actie::ijkingLezen, bij));
        EXPECT_FALSE(mag(wie, Actie::scoresBevestigen, bij));
    }
}

/// What an organisation said of itself would colour a judgement that is still to be made.
TEST(Toegang, NaastEenInspectieStaatEenZelfevaluatiePasAlsDieVaststaat) {
    for (const Toetsstatus status : kStatussen) {
        Doelwit inspectie;
        inspectie.status = status;
        inspectie.inTeam = true;
        EXPECT_EQ(mag(persoon({Rol::inspecteur}), Actie::ijkbaarLezen, inspectie),
                  staatVast(status))
            << naam(status);
        inspectie.inTeam = false;
        EXPECT_EQ(mag(persoon({Rol::inspecteur}), Actie::ijkbaarLezen, inspectie),
                  status == Toetsstatus::overgenomen);
        EXPECT_FALSE(mag(persoon({Rol::coordinator}), Actie::ijkbaarLezen, inspectie));
        inspectie.eigenOrganisatie = true;
        EXPECT_EQ(mag(persoon({Rol::vtManagement}), Actie::ijkbaarLezen, inspectie),
                  staatVast(status));
        Doelwit zelf;
        zelf.soort = Toetssoort::zelfevaluatie;
        zelf.status = status;
        zelf.inspecteertOrganisatie = true;
        EXPECT_EQ(mag(persoon({Rol::inspecteur}), Actie::ijkingLezen, zelf),
                  status == Toetsstatus::ingediend);
        EXPECT_FALSE(mag(persoon({Rol::coordinator}), Actie::ijkingLezen, zelf));
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
                zonderTeam.inTeam = zonderTeam.inspecteertOrganisatie = false;
                zonderTeam.taken = 0;
                EXPECT_EQ(besluit(persoon({Rol::inspecteur}), actie, bij),
                          besluit(persoon({Rol::inspecteur}), actie, zonderTeam))
                    << beschrijf(Rol::inspecteur, letter, bij);
            }
}

/// Also not by reading what it handed in as coördinator; a toets of the inspectie they do read.
TEST(Toegang, EenCoordinatorLeestNietWatDeOrganisatieInlevertWaarvoorDieWerkte) {
    Doelwit bij;
    bij.werkteErbij = true;
    for (const Toetssoort soort : kSoorten)
        for (const Toetsstatus status : kStatussen) {
            bij.soort = soort;
            bij.status = status;
            EXPECT_EQ(mag(persoon({Rol::coordinator}), Actie::toetsLezen, bij),
                      soort != Toetssoort::zelfevaluatie)
                << naam(soort) << " " << naam(status);
        }
}

TEST(Toegang, NotitiesVanInterviewsZijnNooitVanWieNietMeewerkt) {
    for (const Doelwit& van : doelwitten())
        for (const Toetsstatus status : kStatussen) {
            Doelwit bij = van;
            bij.status = status;
            EXPECT_FALSE(mag(persoon({Rol::coordinator}), Actie::notitiesLezen, bij));
            EXPECT_FALSE(mag(persoon({Rol::beheerder}), Actie::notitiesLezen, bij));
            for (const Rol rol : kRollen)  // and whoever reads the notes reads the toets
                if (mag(persoon({rol}), Actie::notitiesLezen, bij)) {
                    EXPECT_TRUE(mag(persoon({rol}), Actie::toetsLezen, bij));
                }
        }
}

/// What follows an adopted toets, by stap: who reads it, and who does what in it. Letters: o reads,
/// m makes maatregelen, k chooses who hands in, t sets the term, d hands in, n takes back, b
/// judges, v offers, w takes the offer back, s agrees or not, g gives an accepted plan back.
const std::map<char, Opvolgzet> kOpvolgletters{{'m', Opvolgzet::maakMaatregel},
                                               {'k', Opvolgzet::wijsIndienerAan},
                                               {'t', Opvolgzet::stelPlantermijn},
                                               {'d', Opvolgzet::dienPlanIn},
                                               {'n', Opvolgzet::neemPlanTerug},
                                               {'b', Opvolgzet::beoordeelMaatregel},
                                               {'v', Opvolgzet::legPlanoordeelVoor},
                                               {'w', Opvolgzet::neemPlanoordeelTerug},
                                               {'s', Opvolgzet::stemIn},
                                               {'g', Opvolgzet::geefPlanTerug}};

struct Opvolggeval {
    const char* wie;
    Rol rol;
    void (*band)(Doelwit&);
    /// By Opvolgstap: plan maken, ingediend, voorgelegd, uitvoering, afgesloten.
    std::array<const char*, 5> mag;
};
const std::array kOpvolggevallen{
    Opvolggeval{"team",
                Rol::inspecteur,
                [](Doelwit& bij) { bij.inTeam = true; },
                {"ot", "obv", "os", "og", "o"}},
    Opvolggeval{"inspecteert",
                Rol::inspecteur,
                [](Doelwit& bij) { bij.inspecteertOrganisatie = true; },
                {"ot", "obv", "os", "og", "o"}},
    Opvolggeval{"voorlegger",
                Rol::inspecteur,
                [](Doelwit& bij) { bij.inTeam = bij.planvoorlegger = true; },
                {"ot", "obv", "ow", "og", "o"}},
    Opvolggeval{"werkte daar",
                Rol::inspecteur,
                [](Doelwit& bij) { bij.inTeam = bij.werkteErbij = true; },
                {"", "", "", "", ""}},
    Opvolggeval{"ander team", Rol::inspecteur, [](Doelwit&) {}, {"", "", "", "", ""}},
    Opvolggeval{"organisatie",
                Rol::vtManagement,
                [](Doelwit& bij) { bij.eigenOrganisatie = true; },
                {"omk", "o", "o", "ok", "o"}},
    Opvolggeval{"indiener",
                Rol::vtManagement,
                [](Doelwit& bij) { bij.eigenOrganisatie = bij.planindiener = true; },
                {"omkd", "on", "o", "ok", "o"}},
    Opvolggeval{"indiener van vroeger",
                Rol::vtManagement,
                [](Doelwit& bij) { bij.planindiener = true; },
                {"", "", "", "", ""}},
    Opvolggeval{"coordinator", Rol::coordinator, [](Doelwit&) {}, {"o", "o", "o", "o", "o"}},
    Opvolggeval{"coordinator die er werkte",
                Rol::coordinator,
                [](Doelwit& bij) { bij.werkteErbij = true; },
                {"", "", "", "", ""}},
    Opvolggeval{"beheerder", Rol::beheerder, [](Doelwit&) {}, {"", "", "", "", ""}},
};

TEST(Toegang, TotDeOpvolgingIsPreciesWatDeTabelZegt) {
    for (const Opvolggeval& geval : kOpvolggevallen)
        for (std::size_t stap = 0; stap < geval.mag.size(); ++stap)
            for (const Toetsstatus status :
                 {Toetsstatus::vastgesteld, Toetsstatus::gepubliceerd, Toetsstatus::verwerking}) {
                Doelwit bij;
                bij.status = status;
                bij.opvolging = static_cast<Opvolgstap>(stap);
                geval.band(bij);
                const std::string letters = geval.mag[stap];
                const Persoon wie = persoon({geval.rol});
                EXPECT_EQ(mag(wie, Actie::opvolgingLezen, bij),
                          letters.find('o') != std::string::npos)
                    << geval.wie << " " << stap;
                // Of a steekproef that one side draws the other reads only what comes of it.
                const bool leest = letters.find('o') != std::string::npos;
                const bool organisatie = geval.rol == Rol::vtManagement;
                EXPECT_EQ(mag(wie, Actie::opvolgsteekproefLezen, bij), leest && !organisatie)
                    << geval.wie << " " << stap;
                EXPECT_EQ(mag(wie, Actie::opvolgdossiersWissen, bij),
                          leest && geval.rol == Rol::inspecteur)
                    << geval.wie << " " << stap;
                for (const Actie eigen : {Actie::auditsteekproefLezen, Actie::auditdossiersWissen})
                    EXPECT_EQ(mag(wie, eigen, bij), leest && organisatie)
                        << geval.wie << " " << stap;
                for (const auto& [letter, zet] : kOpvolgletters)
                    EXPECT_EQ(mag(wie, actieVoor(zet), bij),
                              letters.find(letter) != std::string::npos)
                        << geval.wie << " " << letter << " " << stap;
                bij.opvolging.reset();
                for (const Actie lezen : {Actie::opvolgingLezen, Actie::opvolgsteekproefLezen,
                                          Actie::auditsteekproefLezen})
                    EXPECT_FALSE(mag(wie, lezen, bij)) << geval.wie;
                for (const auto& [letter, zet] : kOpvolgletters)
                    EXPECT_FALSE(mag(wie, actieVoor(zet), bij)) << geval.wie << " " << letter;
            }
}

/// Of a zelfevaluatie only the organisation itself sees and does anything.
TEST(Toegang, EigenMaatregelenZijnVanDeOrganisatieAlleen) {
    for (const Opvolggeval& geval : kOpvolggevallen) {
        Doelwit bij;
        bij.soort = Toetssoort::zelfevaluatie;
        bij.status = Toetsstatus::ingediend;
        bij.opvolging = Opvolgstap::eigen;
        geval.band(bij);
        const bool eigen = geval.rol == Rol::vtManagement && bij.eigenOrganisatie;
        const Persoon wie = persoon({geval.rol});
        EXPECT_EQ(mag(wie, Actie::opvolgingLezen, bij), eigen) << geval.wie;
        for (const Actie steekproef : {Actie::opvolgsteekproefLezen, Actie::opvolgdossiersWissen,
                                       Actie::auditsteekproefLezen, Actie::auditdossiersWissen})
            EXPECT_FALSE(mag(wie, steekproef, bij)) << geval.wie;
        for (const auto& [letter, zet] : kOpvolgletters)
            EXPECT_EQ(mag(wie, actieVoor(zet), bij), eigen && letter == 'm') << geval.wie << letter;
        // A plan that is judged belongs to an inspectie, what is one's own to a zelfevaluatie.
        for (const auto& [soort, stap] :
             {std::pair{Toetssoort::zelfevaluatie, Opvolgstap::uitvoering},
              {Toetssoort::zelfevaluatie, Opvolgstap::planMaken},
              {Toetssoort::inspectie, Opvolgstap::eigen}}) {
            bij.soort = soort;
            bij.opvolging = stap;
            for (const auto& [letter, zet] : kOpvolgletters)
                EXPECT_FALSE(mag(wie, actieVoor(zet), bij)) << geval.wie << letter;
        }
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

/// What was taken out of its onderzoek, and what a closed one left open, is read as before, and
/// nothing else is done in it but erasing. What was adopted in a closed one goes on.
TEST(Toegang, WatStilLigtWordtAlleenGelezen) {
    const std::set<Actie> blijft{Actie::toetsLezen,     Actie::notitiesLezen,
                                 Actie::wederhoorLezen, Actie::vastgesteldLezen,
                                 Actie::dossiersWissen, Actie::tekstWissen};
    for (const Rol rol : kRollen) {
        const Persoon wie = persoon({rol});
        for (Doelwit bij : doelwitten())
            for (const Toetsstatus status : kStatussen) {
                bij.status = status;
                Doelwit uit = bij;
                uit.uitOnderzoek = true;
                Doelwit dicht = bij;
                dicht.onderzoekGesloten = true;
                for (const auto& [actie, letter] : kLetters) {
                    const Besluit eerst = besluit(wie, actie, bij);
                    const Besluit stil = eerst == Besluit::mag ? Besluit::gesloten : eerst;
                    const bool ookDicht = !isBevroren(status) || actie == Actie::teamWijzigen;
                    EXPECT_EQ(besluit(wie, actie, uit), blijft.contains(actie) ? eerst : stil)
                        << beschrijf(rol, letter, bij);
                    EXPECT_EQ(besluit(wie, actie, dicht),
                              blijft.contains(actie) || !ookDicht ? eerst : stil)
                        << beschrijf(rol, letter, bij);
                }
            }
    }
}

// "Not now" may not tell that something exists to who cannot see it.
TEST(Toegang, ZegtAlleenNietNuTegenWieDeToetsZiet) {
    for (const Rol rol : kRollen) {
        const Persoon wie = persoon({rol});
        for (Doelwit bij : doelwitten())
            for (const Toetsstatus status : kStatussen)
                for (const auto& [actie, letter] : kLetters) {
                    bij.status = status;
                    if (besluit(wie, actie, bij) == Besluit::gesloten) {
                        EXPECT_TRUE(mag(wie, Actie::toetsLezen, bij) ||
                                    mag(wie, Actie::wederhoorLezen, bij) ||
                                    mag(wie, Actie::vastgesteldLezen, bij))
                            << beschrijf(rol, letter, bij);
                    }
                }
    }
}

/// The concept of a national report: the coördinator, and who was asked of the inspectie.
TEST(Toegang, OverEenLandelijkRapportIsPreciesWatDeRegelsZeggen) {
    for (const Rol rol : kRollen)
        for (const bool gevraagd : {false, true})
            for (int actie = 0; actie <= static_cast<int>(Actie::heropen); ++actie) {
                const auto wat = static_cast<Actie>(actie);
                if (mag(persoon({rol}), wat)) continue;  // in the table above
                const bool inspectie = rol == Rol::inspecteur || rol == Rol::coordinator;
                const bool verwacht =
                    inspectie && gevraagd &&
                    (wat == Actie::landrapportLezen || wat == Actie::landrapportBeoordelen);
                EXPECT_EQ(besluitOver(persoon({rol}), wat, {gevraagd}) == Besluit::mag, verwacht)
                    << naam(rol) << " " << actie << " " << gevraagd;
                Persoon dicht = persoon({rol});
                dicht.geblokkeerd = true;
                EXPECT_NE(besluitOver(dicht, wat, {gevraagd}), Besluit::mag);
            }
}

/// Every role × action × relation to an organisation, by rules that were written down once more.
TEST(Toegang, OverEenOrganisatieIsPreciesWatDeRegelsZeggen) {
    const auto mag = [](Rol rol, Actie actie, const Organisatiedoelwit& wat) {
        const bool leest =
            rol == Rol::coordinator ||
            (rol == Rol::inspecteur && wat.inspecteertOrganisatie && !wat.werkteErbij);
        switch (actie) {
            case Actie::verhaalLezen:
                return rol == Rol::inspecteur || rol == Rol::vtManagement ||
                       rol == Rol::coordinator;
            case Actie::toezichtbesluitLezen:
            case Actie::plaatsLezen:
                return leest || (rol == Rol::vtManagement && wat.eigenOrganisatie);
            case Actie::toezichtLezen:
                return leest;
            case Actie::toezichtVastleggen:
                return leest && !wat.werkteErbij;
            case Actie::toezichtBesluiten:
                return rol == Rol::coordinator && !wat.werkteErbij;
            default:
                return false;
        }
    };
    for (const Rol rol : kRollen)
        for (int actie = 0; actie <= static_cast<int>(Actie::draagOver); ++actie)
            for (unsigned bits = 0; bits < 8; ++bits) {
                const Organisatiedoelwit wat{(bits & 1U) != 0, (bits & 2U) != 0, (bits & 4U) != 0};
                const auto wie = persoon({rol});
                EXPECT_EQ(besluitBij(wie, static_cast<Actie>(actie), wat) == Besluit::mag,
                          mag(rol, static_cast<Actie>(actie), wat))
                    << naam(rol) << " " << actie << " " << bits;
                Persoon dicht = wie;
                dicht.geblokkeerd = true;
                EXPECT_EQ(besluitBij(dicht, static_cast<Actie>(actie), wat), Besluit::bestaatNiet);
            }
}

/// Whatever else they are: nothing but the evidence, and only until the toets is adopted.
TEST(Toegang, WhoScoresASecondTimeSeesNothingElseUntilItIsHandedIn) {
    Persoon wie;
    wie.nr = 7;
    wie.rollen = {Rol::inspecteur, Rol::coordinator};
    for (const Toetsstatus status : kStatussen)
        for (const bool anders : {false, true}) {
            Doelwit bij;
            bij.status = status;
            bij.tweedeBeoordelaar = true;
            bij.inTeam = bij.inspecteertOrganisatie = anders;
            if (anders) bij.taken = ~0U;
            const bool vast = staatVast(status);
            EXPECT_EQ(bij.blind(), !vast);
            for (int een = 0; een <= static_cast<int>(Actie::heropen); ++een) {
                const auto actie = static_cast<Actie>(een);
                if (actie == Actie::tweedeScoresGeven) {
                    const bool mag = !vast && status != Toetsstatus::ingediend;
                    EXPECT_EQ(maatlat::mag(wie, actie, bij), mag) << naam(status);
                } else if (!vast) {
                    EXPECT_EQ(besluit(wie, actie, bij), Besluit::bestaatNiet)
                        << een << " " << naam(status);
                }
            }
        }
}

TEST(Toegang, BothScoresAreForTheTeamAndTheSecondBeoordelaarAndTheCoordinator) {
    const auto wie = [](Rol rol) {
        Persoon uit;
        uit.nr = 7;
        uit.rollen = {rol};
        return uit;
    };
    for (const bool ingediend : {false, true}) {
        Doelwit team, tweede, ander;
        team.inTeam = true;
        tweede.tweedeBeoordelaar = true;
        team.tweedeIngediend = tweede.tweedeIngediend = ander.tweedeIngediend = ingediend;
        const Persoon inspecteur = wie(Rol::inspecteur);
        for (const Actie een : {Actie::tweedeScoresLezen, Actie::scoresOverleggen}) {
            EXPECT_EQ(mag(inspecteur, een, team), ingediend);
            EXPECT_EQ(mag(inspecteur, een, tweede), ingediend);
            EXPECT_FALSE(mag(inspecteur, een, ander));
            EXPECT_FALSE(mag(wie(Rol::vtManagement), een, team));
            EXPECT_FALSE(mag(wie(Rol::beheerder), een, team));
        }
        EXPECT_EQ(mag(wie(Rol::coordinator), Actie::tweedeScoresLezen, ander), ingediend);
        EXPECT_FALSE(mag(wie(Rol::coordinator), Actie::scoresOverleggen, ander));
        EXPECT_FALSE(mag(inspecteur, Actie::tweedeScoresGeven, team));
        EXPECT_EQ(mag(inspecteur, Actie::tweedeScoresGeven, tweede), !ingediend);
        EXPECT_FALSE(mag(inspecteur, Actie::toetsLezen, tweede)) << "only what it was about";
        tweede.werkteErbij = team.werkteErbij = true;
        EXPECT_FALSE(mag(inspecteur, Actie::tweedeScoresLezen, team));
        EXPECT_FALSE(mag(inspecteur, Actie::tweedeScoresGeven, tweede));
    }
    Doelwit vast;
    vast.status = Toetsstatus::vastgesteld;
    vast.inTeam = vast.tweedeIngediend = true;
    EXPECT_TRUE(mag(wie(Rol::inspecteur), Actie::tweedeScoresLezen, vast));
    EXPECT_EQ(besluit(wie(Rol::inspecteur), Actie::scoresOverleggen, vast), Besluit::gesloten);
}

}  // namespace
}  // namespace maatlat
