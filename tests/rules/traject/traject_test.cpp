// SPDX-License-Identifier: EUPL-1.2
// The machine as a whole: every stap × zet × person × condition against what the issue says.

#include "rules/traject/traject.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "support/traject/trajectverwachting.h"

namespace maatlat {
namespace {

using test::regelVolgensIssue;
using test::Trajectregel;
using test::trajectVolgensIssue;

std::vector<Zet> alleZetten() {
    std::vector<Zet> uit;
    for (std::size_t i = 0; i < kAantalZetten; ++i)
        uit.push_back(static_cast<Zet>(i));
    return uit;
}

/// Every person there can be, but for combinations of more than one taak.
const std::vector<Betrokkenheid>& iedereen() {
    static const std::vector<Betrokkenheid> kIedereen = [] {
        std::vector<unsigned> taken{0, ~0U};
        for (const Taak een : kTaken)
            taken.push_back(1U << static_cast<unsigned>(een));
        std::vector<Betrokkenheid> uit;
        for (unsigned bits = 0; bits < (1U << 11U); ++bits)
            for (const unsigned taak : taken) {
                const auto bit = [&](unsigned welk) { return (bits >> welk & 1U) != 0; };
                Betrokkenheid een;
                een.inspecteur = bit(0);
                een.coordinator = bit(1);
                een.vtManagement = bit(2);
                een.inTeam = bit(3);
                een.werkteErbij = bit(4);
                een.eigenOrganisatie = bit(5);
                een.auteur = bit(6);
                een.bezocht = bit(7);
                een.voorlegger = bit(8);
                een.voorleggerIsAuteur = bit(9);
                een.besliste = bit(10);
                een.taken = taak;
                uit.push_back(een);
            }
        return uit;
    }();
    return kIedereen;
}

std::string wie(const Betrokkenheid& een) {
    std::string uit;
    const auto als = [&](bool geldt, const char* woord) {
        if (geldt) uit += std::string(" ") + woord;
    };
    als(een.inspecteur, "inspecteur");
    als(een.coordinator, "coordinator");
    als(een.vtManagement, "vtManagement");
    als(een.inTeam, "inTeam");
    als(een.werkteErbij, "werkteErbij");
    als(een.eigenOrganisatie, "eigenOrganisatie");
    als(een.auteur, "auteur");
    als(een.bezocht, "bezocht");
    als(een.voorlegger, "voorlegger");
    als(een.voorleggerIsAuteur, "voorleggerIsAuteur");
    als(een.besliste, "besliste");
    for (const Taak taak : kTaken)
        if (een.heeft(taak)) uit += " " + std::string(naam(taak));
    return uit;
}

std::string waar(Trajectstap van, Zet zet) {
    return std::string(naam(van)) + ", " + std::string(naam(zet));
}

Omstandigheden alles() {
    Omstandigheden uit;
    for (std::size_t i = 0; i < kAantalVoorwaarden; ++i)
        uit.zet(static_cast<Trajectvoorwaarde>(i));
    return uit;
}

/// Somebody for each word of the issue.
Betrokkenheid iemandAls(const std::string& woord) {
    for (const Betrokkenheid& een : iedereen())
        if (test::isVolgensIssue(woord, een)) return een;
    throw std::logic_error(woord);
}

bool staatErgens(Trajectstap van, Zet zet) {
    const auto past = [&](const auto& een) { return een.van == van && een.zet == zet; };
    return std::ranges::any_of(overgangen(), past) ||
           std::ranges::any_of(trajectVolgensIssue(), past);
}

TEST(Traject, ElkeStapElkeZetElkePersoonAlsInHetVoorstel) {
    int anders = 0;
    for (const Trajectstap van : kTrajectstappen)
        for (const Zet zet : alleZetten()) {
            // What stands in neither table is asked of some of them.
            const std::size_t stap = staatErgens(van, zet) ? 1 : 31;
            for (std::size_t i = 0; i < iedereen().size(); i += stap) {
                const Betrokkenheid& een = iedereen()[i];
                const bool verwacht = regelVolgensIssue(van, zet, een) != nullptr;
                if (magZet(van, zet, een) == verwacht) continue;
                if (++anders <= 10)
                    ADD_FAILURE() << waar(van, zet) << (verwacht ? " mag niet:" : " mag:")
                                  << wie(een);
            }
        }
    EXPECT_EQ(anders, 0);
}

/// Each subset of the conditions that the issue names for it, with all other conditions and
/// without.
TEST(Traject, ElkeVoorwaardeTeltEnGeenAndere) {
    for (const Trajectregel& regel : trajectVolgensIssue()) {
        const Betrokkenheid doet = iemandAls(regel.wie);
        const std::vector<Trajectvoorwaarde> als(regel.als.begin(), regel.als.end());
        for (unsigned bits = 0; bits < (1U << als.size()); ++bits)
            for (const bool rest : {false, true}) {
                Omstandigheden nu = rest ? alles() : Omstandigheden();
                std::vector<Trajectvoorwaarde> mist;
                for (std::size_t i = 0; i < als.size(); ++i) {
                    nu.zet(als[i], (bits >> i & 1U) != 0);
                    if ((bits >> i & 1U) == 0) mist.push_back(als[i]);
                }
                const Overgang* overgang = vindOvergang(regel.van, regel.zet, doet, nu);
                ASSERT_EQ(overgang != nullptr, mist.empty()) << waar(regel.van, regel.zet);
                EXPECT_THAT(beletsels(regel.van, regel.zet, doet, nu),
                            testing::UnorderedElementsAreArray(mist))
                    << waar(regel.van, regel.zet);
                if (!overgang) continue;
                EXPECT_EQ(overgang->terug, !regel.naar) << waar(regel.van, regel.zet);
                if (regel.naar) {
                    EXPECT_EQ(overgang->naar, *regel.naar) << waar(regel.van, regel.zet);
                }
                EXPECT_EQ(overgang->metReden, regel.metReden) << waar(regel.van, regel.zet);
            }
    }
}

TEST(Traject, ElkeRegelIsErEenVanHetVoorstel) {
    EXPECT_EQ(overgangen().size(), trajectVolgensIssue().size());
}

TEST(Traject, VanElkeStapIsPublicatieTeBereikenOfEenWegTerug) {
    std::map<Trajectstap, std::set<Trajectstap>> buren;
    for (const Overgang& een : overgangen())
        buren[een.van].insert(een.naar);
    for (const Trajectstap begin : kTrajectstappen) {
        std::set<Trajectstap> bereikt{begin};
        for (std::size_t grootte = 0; grootte != bereikt.size();) {
            grootte = bereikt.size();
            for (const Trajectstap een : std::set<Trajectstap>(bereikt))
                bereikt.insert(buren[een].begin(), buren[een].end());
        }
        EXPECT_TRUE(bereikt.contains(Trajectstap::gepubliceerd)) << naam(begin);
        EXPECT_TRUE(begin == Trajectstap::lopend || buren[begin].size() > 0) << naam(begin);
    }
}

/// Without wederhoor, without a colleague, with both, with either: from lopend to vastgesteld, with
/// only the conditions of that choice.
TEST(Traject, ElkeKeuzeVanHetOnderzoekKomtTotVaststelling) {
    using V = Trajectvoorwaarde;
    for (const bool collega : {false, true})
        for (const bool wederhoor : {false, true}) {
            Omstandigheden nu = alles();
            nu.zet(V::metCollegialeToets, collega);
            nu.zet(V::zonderCollegialeToets, !collega);
            nu.zet(V::metWederhoor, wederhoor);
            nu.zet(V::zonderWederhoor, !wederhoor);
            std::set<Trajectstap> bereikt{Trajectstap::lopend};
            for (std::size_t grootte = 0; grootte != bereikt.size();) {
                grootte = bereikt.size();
                for (const Trajectregel& regel : trajectVolgensIssue())
                    if (bereikt.contains(regel.van))
                        if (const Overgang* een =
                                vindOvergang(regel.van, regel.zet, iemandAls(regel.wie), nu))
                            bereikt.insert(een->naar);
            }
            EXPECT_TRUE(bereikt.contains(Trajectstap::vastgesteld));
            EXPECT_EQ(bereikt.contains(Trajectstap::collegialeToets), collega);
            // A correction is worked on in verwerking, with wederhoor or without.
            EXPECT_EQ(bereikt.contains(Trajectstap::wederhoor), wederhoor);
        }
}

TEST(Traject, WieTeruggaatZegtWaaromBehalveBijWatHijZelfVoorlegde) {
    for (const Overgang& een : overgangen()) {
        const bool terug = een.terug || een.naar < een.van;
        const bool eigen = een.wie == Hoedanigheid::voorlegger;
        // What asks the colleague anew goes on; it only stands one line up.
        const bool opnieuw = een.zet == Zet::vraagCollegialeToets;
        if (terug && !opnieuw) {
            EXPECT_EQ(een.metReden, !eigen) << waar(een.van, een.zet);
        }
    }
}

TEST(Traject, NiemandDoetBeideZettenDieTweeMensenVragen) {
    const Trajectstap verwerking = Trajectstap::verwerking;
    for (Betrokkenheid een : iedereen()) {
        // Who offered it does not adopt it, nor do two who both wrote in it.
        een.voorlegger = true;
        EXPECT_FALSE(magZet(Trajectstap::vaststelling, Zet::stelVast, een)) << wie(een);
        een.voorlegger = false;
        een.auteur = een.voorleggerIsAuteur = true;
        EXPECT_FALSE(magZet(Trajectstap::vaststelling, Zet::stelVast, een)) << wie(een);
        // Who wrote in it does not approve it, nor decide to publish it.
        EXPECT_FALSE(magZet(Trajectstap::collegialeToets, Zet::keurGoed, een)) << wie(een);
        EXPECT_FALSE(magZet(Trajectstap::vastgesteld, Zet::besluitTotPublicatie, een)) << wie(een);
        // Who decided on a point, or was there, does not read those decisions.
        een.besliste = true;
        een.bezocht = false;
        EXPECT_FALSE(magZet(verwerking, Zet::beslisMee, een)) << wie(een);
        een.besliste = false;
        een.bezocht = true;
        EXPECT_FALSE(magZet(verwerking, Zet::beslisMee, een)) << wie(een);
    }
}

bool vanDeOrganisatie(Zet zet) {
    return zet == Zet::reageer || zet == Zet::dienIn || zet == Zet::reageerOpBesluit;
}

TEST(Traject, WieErWerkteInspecteertNietEnDeOrganisatieDoetAlleenWatVanHaarIs) {
    for (const Overgang& regel : overgangen())
        for (const Betrokkenheid& een : iedereen()) {
            if (!magZet(regel.van, regel.zet, een)) continue;
            if (vanDeOrganisatie(regel.zet)) {
                EXPECT_TRUE(een.vtManagement && een.eigenOrganisatie) << wie(een);
            } else {
                EXPECT_FALSE(een.vtManagement || een.werkteErbij)
                    << waar(regel.van, regel.zet) << wie(een);
            }
        }
}

TEST(Traject, WieAanZetIsKanIetsDoen) {
    for (const Trajectstap stap : kTrajectstappen)
        for (const Hoedanigheid een : aanZet(stap)) {
            bool kan = false;
            for (const Overgang& regel : overgangen())
                kan = kan || (regel.van == stap && regel.wie == een);
            EXPECT_TRUE(kan) << naam(stap) << ": " << naam(een);
        }
}

TEST(Traject, ElkBeletselZegtWatErAanTeDoenIs) {
    std::set<std::string_view> zinnen;
    std::set<std::string_view> namen;
    for (std::size_t i = 0; i < kAantalVoorwaarden; ++i) {
        const auto een = static_cast<Trajectvoorwaarde>(i);
        EXPECT_TRUE(waaromNiet(een).ends_with(".")) << i;
        EXPECT_TRUE(zinnen.insert(waaromNiet(een)).second) << i;
        EXPECT_TRUE(namen.insert(naam(een)).second) << i;
    }
}

TEST(Traject, NamenKomenTerug) {
    for (const Trajectstap een : kTrajectstappen)
        EXPECT_EQ(stapMetNaam(naam(een)), een);
    for (const Zet een : alleZetten())
        EXPECT_EQ(zetMetNaam(naam(een)), een);
    for (const Taak een : kTaken)
        EXPECT_EQ(taakMetNaam(naam(een)), een);
    EXPECT_FALSE(zetMetNaam("vaststellen"));
}

}  // namespace
}  // namespace maatlat
