// SPDX-License-Identifier: EUPL-1.2
// The report of a toets from its adoption on: the same bytes for ever, or nothing.
#include <filesystem>
#include <thread>

#include "domain/melding.h"
#include "hash/sha256.h"
#include "reporting/toets/toetsrapport.h"
#include "store/toets/rapport_store.h"
#include "support/rapportproef.h"
#include "support/teamhulp.h"
#include "support/traject/vaststelproef.h"
#include "support/werkmap.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

using BevrorenRapport = test::Rapportproef;

TEST_F(BevrorenRapport, NaVaststellingIsDePlaatsInHetLandEenBijlage) {
    test::stelVast(proef_, proef_.andereToets, "voldoende");
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const std::string html = rapport();
    const auto land =
        html.find("<h2 id=\"land\">Bijlage 3: plaats in het land op 22 november 2026");
    ASSERT_NE(land, std::string::npos);
    EXPECT_THAT(html.substr(land), HasSubstr("de scores van 2 organisaties vast"));
    EXPECT_THAT(html.substr(land), HasSubstr("Dat geeft de tweede plaats van de 2 organisaties."));
    EXPECT_THAT(html.substr(land), HasSubstr("<span class=\"vande\">1 van de 2</span>"));
    // What was found at this organisation says nothing of others.
    const std::string voor = html.substr(html.find("<main"), land - html.find("<main"));
    EXPECT_THAT(voor, Not(HasSubstr("plaats van de")));
    EXPECT_THAT(voor, Not(HasSubstr("<th scope=\"col\">Landelijk voldoende")));
    const std::string eerste = proef_.vraag(proef_.inspecteurA, anderRapport()).inhoud;
    EXPECT_THAT(eerste, HasSubstr("alleen de scores van deze organisatie vast"));
    EXPECT_THAT(eerste.substr(eerste.find("<body")), Not(HasSubstr("class=\"balk\"")));
}

// What an organisation was told must stand: whatever happens afterwards, the report stays letter
// for letter the same.
TEST_F(BevrorenRapport, BlijvenNaVaststellingDezelfdeBytes) {
    veld(Veldsoort::inleiding, "toets", "Een organisatie met twee locaties.");
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const std::string scherm = rapport();
    const Antwoord bestand =
        proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport?als=bestand"));
    EXPECT_EQ(bestand.inhoud, scherm);
    EXPECT_EQ(bestand.bestandsnaam, "veilig-thuis-utrecht-proefronde.html");
    EXPECT_THAT(scherm, Not(HasSubstr("href=\"/")));

    proef_.moment = "2027-03-01T08:00:00.000Z";
    test::stelVast(proef_, proef_.andereToets, "voldoende");
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE organisatie SET naam = 'Midden-Nederland' WHERE naam = 'Utrecht'")
            .voerUit();
        Vraag(transactie, "UPDATE onderzoek SET naam = 'Andere naam' WHERE id = ?")
            .bind(proef_.onderzoek)
            .voerUit();
    });
    EXPECT_EQ(rapport(), scherm);
    EXPECT_EQ(rapport("?als=bestand"), scherm);

    // A later Maatlat, with other templates.
    const test::Werkmap map;
    std::filesystem::copy(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates",
                          map.map() / "templates", std::filesystem::copy_options::recursive);
    const auto voet = map.map() / "templates/rapport/_partials/rapportvoet.tpl";
    map.schrijf("templates/rapport/_partials/rapportvoet.tpl",
                test::inhoud(voet) + "<p>Nieuwe voet.</p>\n");
    const Sjablonen andere(map.map() / "templates");
    const auto later = [&](std::int64_t toets) {
        return leesRapport(proef_.werkplek(), proef_.coordinator, toets, andere,
                           Rapportdoel::bestand, 0);
    };
    EXPECT_EQ(later(proef_.toets).html, scherm);
    EXPECT_EQ(later(proef_.toets).naam, bestand.bestandsnaam);
    test::Proefopstelling lopend;
    EXPECT_THAT(leesRapport(lopend.werkplek(), lopend.coordinator, lopend.toets, andere,
                            Rapportdoel::bestand, 0)
                    .html,
                HasSubstr("Nieuwe voet."));
}

TEST_F(BevrorenRapport, DrukkenHetKenmerkVanDeInhoudAf) {
    test::stelVast(proef_, proef_.toets, "voldoende");
    const auto [inhoud, kenmerk] = proef_.database().lees([&](Sessie& sessie) {
        return std::pair(toetskopStore::vaststellingen(test::in(sessie, proef_.toets)).back(),
                         rapportStore::lees(test::in(sessie, proef_.toets), 1)->kenmerk);
    });
    const std::string html = rapport();
    EXPECT_EQ(inhoud.sha256, sha256Hex(inhoud.inhoud));
    EXPECT_EQ(kenmerk.sha256, sha256Hex(html));
    EXPECT_EQ(kenmerk.sinds, inhoud.wanneer);
    EXPECT_THAT(html, HasSubstr(inhoud.sha256));
    EXPECT_THAT(html, Not(HasSubstr(kenmerk.sha256)));
    EXPECT_THAT(html, HasSubstr("<dt>Vastgesteld op</dt><dd>22 november 2026</dd>"));
    EXPECT_THAT(html, HasSubstr("<dt>Editie</dt><dd>1</dd>"));
    EXPECT_THAT(html, HasSubstr("Dit rapport is bevroren sinds het is vastgesteld: elke letter "
                                "blijft zoals die toen was."));
    const std::string pagina =
        proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud;
    for (const std::string& een :
         {inhoud.sha256, kenmerk.sha256, std::string("Klopt. De inhoud is nog precies"),
          std::string("Klopt. Het rapport is nog letter voor letter hetzelfde."),
          std::string("sha256sum veilig-thuis-utrecht-proefronde.html"),
          proef_.toetspad("/rapport?editie=1&amp;als=bestand")})
        EXPECT_THAT(pagina, HasSubstr(een));
}

TEST_F(BevrorenRapport, WordenNietGetoondAlsZijBuitenMaatlatOmZijnVeranderd) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::knoei(proef_.database(), "rapport",
                "UPDATE rapport SET html = replace(html, 'onvoldoende', 'voldoende')");
    for (const char* vorm : {"", "?als=bestand", "?editie=1"}) {
        const Antwoord antwoord =
            proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport") + vorm);
        EXPECT_EQ(antwoord.status, 409);
        EXPECT_THAT(antwoord.inhoud, HasSubstr("Het rapport is buiten Maatlat om veranderd."));
    }
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud,
                AllOf(HasSubstr("Klopt niet. Het rapport is buiten Maatlat om veranderd."),
                      HasSubstr("Klopt. De inhoud is nog precies"),
                      Not(HasSubstr("href=\"" + proef_.toetspad("/rapport")))));
}

TEST_F(BevrorenRapport, BlijvenWatZijZijnAlsDeInhoudIsVeranderdEnDatIsTeZien) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const std::string html = rapport();
    const auto pagina = [&] {
        return proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud;
    };
    const auto klopt = HasSubstr("Klopt niet. De inhoud is niet meer zoals zij is vastgelegd.");
    EXPECT_THAT(pagina(), Not(klopt));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE veld SET waarde = 'voldoende' WHERE sleutel = 'score/1.1.1'")
            .voerUit();
    });
    EXPECT_THAT(pagina(), klopt);
    EXPECT_EQ(rapport(), html);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE veld SET waarde = 'onvoldoende' WHERE sleutel = 'score/1.1.1'")
            .voerUit();
    });
    EXPECT_THAT(pagina(), Not(klopt));
    test::knoei(proef_.database(), "vaststelling", "UPDATE vaststelling SET inhoud = 'anders'");
    EXPECT_THAT(pagina(), klopt);
}

/// Makes no report.
class KapotteMaker final : public Rapportmaker {
  public:
    Rapportbestand maak(const Toetsinzage&, const Bevriezing&) const override {
        throw Gebruikersfout("Het rapport kan niet worden gemaakt.");
    }
    Rapportbestand maakConcept(const Toetsinzage&, const Conceptkenmerk&) const override {
        throw Gebruikersfout("Het concept kan niet worden gemaakt.");
    }
    Rapportbestand maakVerantwoording(const Toetsinzage&, const Bevriezing&) const override {
        return {};
    }
};

TEST_F(BevrorenRapport, ZonderRapportIsErNietsVastgesteld) {
    test::beoordeelAlles(proef_, proef_.toets, "voldoende");
    test::kies(proef_, proef_.inspecteurA, proef_.toets, "voorleggen");
    const auto voor = test::kop(proef_, proef_.toets);
    EXPECT_THROW(stelVast(proef_.werkplek(), proef_.handeling(proef_.inspecteurB), proef_.toets,
                          voor.versie, true, test::alleHiaten(), KapotteMaker()),
                 Gebruikersfout);
    EXPECT_EQ(test::kop(proef_, proef_.toets), voor);
    EXPECT_TRUE(proef_.database().lees([&](Sessie& sessie) {
        return toetskopStore::vaststellingen(test::in(sessie, proef_.toets)).empty();
    }));
    EXPECT_EQ(test::kies(proef_, proef_.inspecteurB, proef_.toets, "vaststellen").status, 303);
}

TEST_F(BevrorenRapport, TweeTegelijkVastgesteldTellenElkaarEenKeer) {
    for (const std::int64_t toets : {proef_.toets, proef_.andereToets}) {
        if (toets == proef_.andereToets)
            zetTeam(proef_.werkplek(), proef_.handeling(proef_.coordinator), toets, {},
                    {proef_.inspecteurA.nr, proef_.inspecteurB.nr});
        test::beoordeelAlles(proef_, toets, "voldoende");
        test::kies(proef_, proef_.inspecteurA, toets, "voorleggen");
    }
    const Sjablonen sjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    const auto stelVastIn = [&](std::int64_t toets) {
        return std::jthread([&, toets, versie = test::kop(proef_, toets).versie,
                             wie = proef_.handeling(proef_.inspecteurB)] {
            stelVast(proef_.werkplek(), wie, toets, versie, true, test::alleHiaten(),
                     Toetsrapportmaker(sjablonen));
        });
    };
    { const std::jthread een = stelVastIn(proef_.toets), ander = stelVastIn(proef_.andereToets); }
    int alleen = 0, samen = 0;
    for (const std::string& pad : {proef_.toetspad("/rapport"), anderRapport()}) {
        const std::string html = proef_.vraag(proef_.inspecteurA, pad).inhoud;
        alleen += html.find("alleen de scores van deze organisatie vast") != std::string::npos;
        samen += html.find("de scores van 2 organisaties vast") != std::string::npos;
    }
    EXPECT_EQ(alleen, 1);
    EXPECT_EQ(samen, 1);
}

TEST_F(BevrorenRapport, ElkeEditieBlijftTeLezen) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const std::string eerste = rapport();
    proef_.moment = "2026-12-05T09:30:00.000Z";
    const auto post = [&](const std::string& pad, test::Proefopstelling::Velden velden) {
        velden.emplace_back("versie", std::to_string(test::kop(proef_, proef_.toets).versie));
        return proef_.stuur(proef_.inspecteurA, proef_.toetspad(pad), std::move(velden)).status;
    };
    ASSERT_EQ(post("/vaststellen", {{"keuze", "corrigeren"}, {"reden", "Verkeerd geteld."}}), 303);
    EXPECT_THAT(rapport(), HasSubstr("CONCEPT"));
    EXPECT_EQ(rapport("?editie=1"), eerste);
    test::beoordeelAlles(proef_, proef_.toets, "voldoende");
    const std::string pagina =
        proef_.vraag(proef_.inspecteurA, proef_.toetspad("/verschillen")).inhoud;
    const std::string begin = "name=\"verschil\" value=\"";
    test::Proefopstelling::Velden alle{{"grond", "correctie"}, {"reden", "Verkeerd geteld."}};
    for (auto plek = pagina.find(begin); plek != std::string::npos;
         plek = pagina.find(begin, plek + 1)) {
        const auto van = plek + begin.size();
        alle.emplace_back("verschil", pagina.substr(van, pagina.find('"', van) - van));
    }
    ASSERT_EQ(post("/verschillen", alle), 303);
    test::stelVast(proef_, proef_.toets, "voldoende");
    EXPECT_THAT(rapport(), HasSubstr("<dt>Editie</dt><dd>2</dd>"));
    EXPECT_EQ(rapport("?editie=2"), rapport());
    EXPECT_EQ(rapport("?editie=1"), eerste);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport?editie=3")).status, 404);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud,
                AllOf(HasSubstr("rapport?editie=1"), HasSubstr("rapport?editie=2"),
                      Not(HasSubstr("Klopt niet"))));
}

// A database of an older Maatlat: adopted, and no report kept.
TEST_F(BevrorenRapport, OudeVaststellingenWordenEenKeerBevroren) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::stelVast(proef_, proef_.andereToets, "onvoldoende");
    test::alsVanVroeger(proef_.database());
    const Antwoord eerder = proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport"));
    EXPECT_EQ(eerder.status, 409);
    EXPECT_THAT(eerder.inhoud, HasSubstr("nog niet bevroren"));

    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE veld SET waarde = 'voldoende' WHERE toets = ? AND sleutel = ?")
            .bind(proef_.andereToets, "score/1.1.1")
            .voerUit();
    });
    proef_.moment = "2027-01-04T08:00:00.000Z";
    const Sjablonen sjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    const auto bevries = [&] {
        return bevriesOudeRapporten(proef_.werkplek(), Toetsrapportmaker(sjablonen));
    };
    const Nabevriezing eerste = bevries();
    EXPECT_EQ(eerste.bevroren, 1);
    EXPECT_THAT(eerste.overgeslagen,
                testing::ElementsAre(HasSubstr("niet meer zoals hij is vastgesteld")));
    const std::string html = rapport();
    EXPECT_THAT(html, HasSubstr("<dt>Vastgesteld op</dt><dd>22 november 2026</dd>"));
    EXPECT_THAT(html, HasSubstr("De toets is vastgesteld op 22 november 2026. Dit rapport is "
                                "bevroren in deze vorm sinds 4 januari 2027"));
    EXPECT_THAT(html, HasSubstr("plaats in het land op 4 januari 2027"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud,
                AllOf(HasSubstr("op deze manier bevroren sinds 4 januari 2027"),
                      Not(HasSubstr("Klopt niet"))));
    proef_.moment = "2027-02-04T08:00:00.000Z";
    EXPECT_EQ(bevries().bevroren, 0);
    EXPECT_EQ(rapport(), html);
}

TEST_F(BevrorenRapport, EenVerdwenenRapportWordtNietOpnieuwGemaakt) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::knoei(proef_.database(), "rapport", "DELETE FROM rapport");
    const Sjablonen sjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    const Nabevriezing na = bevriesOudeRapporten(proef_.werkplek(), Toetsrapportmaker(sjablonen));
    EXPECT_EQ(na.bevroren, 0);
    EXPECT_THAT(na.overgeslagen, testing::ElementsAre(HasSubstr("had al een bevroren rapport")));
    const Antwoord antwoord = proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport"));
    EXPECT_EQ(antwoord.status, 409);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("uit de database verdwenen"));
}

TEST_F(BevrorenRapport, VanEenAnderWordenNietGetoondOokAlsHunKenmerkKlopt) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    test::stelVast(proef_, proef_.andereToets, "voldoende");
    const std::string ander = std::to_string(proef_.andereToets);
    test::knoei(proef_.database(), "rapport",
                "UPDATE rapport SET html = (SELECT html FROM rapport WHERE toets = " + ander +
                    "), sha256 = (SELECT sha256 FROM rapport WHERE toets = " + ander + ")");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport")).status, 409);
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud,
                HasSubstr("Klopt niet. Het rapport is buiten Maatlat om veranderd."));
}

TEST_F(BevrorenRapport, VastgesteldIsTeZienDatDeScoresVanDeRanglijstZijnVeranderd) {
    test::stelVast(proef_, proef_.toets, "onvoldoende");
    const auto pagina = [&] {
        return proef_.vraag(proef_.inspecteurA, proef_.toetspad("/vaststellen")).inhoud;
    };
    const auto anders = HasSubstr("Klopt niet. De scores waaruit de ranglijst volgt");
    EXPECT_THAT(pagina(), Not(anders));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "UPDATE score SET score = 'voldoende' WHERE verwachting = '1.1.1'")
            .voerUit();
    });
    EXPECT_THAT(pagina(), anders);
}

}  // namespace
}  // namespace maatlat::web
