// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtWijzigingen{
    {"GET", "/toets/{toets}/wijzigingen", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/gezien", {Actie::toetsLezen}, true},
};

int keer(const std::string& tekst, const std::string& deel) {
    int uit = 0;
    for (auto plek = tekst.find(deel); plek != std::string::npos; plek = tekst.find(deel, plek + 1))
        ++uit;
    return uit;
}

/// The value of a hidden field, as a browser posts it.
std::string verborgen(const std::string& pagina, const std::string& naam) {
    const std::string begin = "name=\"" + naam + "\" value=\"";
    const auto plek = pagina.find(begin);
    if (plek == std::string::npos) return {};
    const auto van = plek + begin.size();
    return pagina.substr(van, pagina.find('"', van) - van);
}

class Wijzigingen : public testing::Test {
  protected:
    void SetUp() override {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::zetTeam(
                test::in(transactie, proef.toets),
                {proef.inspecteurA.nr, proef.inspecteurB.nr, proef.inspecteurElders.nr, derde.nr});
        });
    }
    void veld(const Persoon& wie, const std::string& sleutel, const std::string& waarde,
              int versie = 0) {
        ASSERT_EQ(
            proef
                .stuur(
                    wie, proef.toetspad("/veld"),
                    {{"sleutel", sleutel}, {"waarde", waarde}, {"versie", std::to_string(versie)}})
                .status,
            303);
    }
    std::string overzicht(const Persoon& wie) { return proef.vraag(wie, proef.toetspad()).inhoud; }
    std::string loop(const Persoon& wie, const std::string& waar = "") {
        return proef.vraag(wie, proef.toetspad("/wijzigingen") + waar).inhoud;
    }
    Antwoord zegGezien(const Persoon& wie, const std::string& pagina) {
        return proef.stuur(wie, proef.toetspad("/gezien"),
                           {{"gezien", verborgen(pagina, "gezien")}});
    }
    /// 77 records: 24 scores and motiveringen, 7 texts, 22 bevindingen.
    void zevenenzeventig() {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto& toets = test::in(transactie, proef.toets);
            const auto kop = toetskopStore::lees(test::kSleutel, transactie, proef.toets);
            const auto kader = proef.werkplek().kader(transactie, kop->kaderHash);
            for (const std::string& code : kader->codesPerPositie()) {
                veldStore::bewaar(toets, {Veldsoort::score, code}, test::tekst("voldoende"), 0,
                                  proef.inspecteurB.nr);
                veldStore::bewaar(toets, {Veldsoort::motivering, code}, test::tekst("Omdat."), 0,
                                  proef.inspecteurElders.nr);
            }
            for (const Criterium* een : kader->criteria())
                veldStore::bewaar(toets, {Veldsoort::onderbouwing, een->code},
                                  test::tekst("Samen."), 0, derde.nr);
            Bron bron;
            bron.soort = Bronsoort::interview;
            bron.gesprekspartner = "management";
            bron.aantal = 2;
            bron.nr = bronStore::bewaar(toets, bron, derde.nr).nr;
            for (int i = 0; i < 21; ++i) {
                Bevinding een;
                een.bron = bron.nr;
                een.tekst = test::tekst("De lijn was open bij poging " + std::to_string(i) + ".");
                een.verwachtingen = {"1.1.1"};
                bevindingStore::bewaar(toets, een, derde.nr);
            }
        });
    }

    Proefopstelling proef;
    Persoon derde = proef.nieuw("Inspecteur D", "inspecteur-d", {Rol::inspecteur});
};

TEST_F(Wijzigingen, StaanErAllemaalPerPersoonEnPerDeel) {
    zevenenzeventig();
    const std::string pagina = overzicht(proef.inspecteurA);
    EXPECT_THAT(pagina, HasSubstr("77 onderdelen zijn door anderen gewijzigd."));
    EXPECT_THAT(pagina, HasSubstr("<summary>Inspecteur B: 24 onderdelen</summary>"));
    EXPECT_THAT(pagina, HasSubstr("<summary>Inspecteur C: 24 onderdelen</summary>"));
    EXPECT_THAT(pagina, HasSubstr("<summary>Inspecteur D: 29 onderdelen</summary>"));
    EXPECT_THAT(pagina, Not(HasSubstr("<details open>")));
    EXPECT_THAT(pagina, HasSubstr("<h3>Criterium 2.1</h3>"));
    EXPECT_THAT(pagina, HasSubstr("Bevinding 3: De lijn was open bij poging 2.</a>"));
    EXPECT_THAT(pagina, HasSubstr("Bron 1: Interview met het management</a>"));
    EXPECT_EQ(keer(pagina, "</a>, 22 november 2026 om 10:30</li>"), 77);
    EXPECT_THAT(overzicht(proef.inspecteurB), HasSubstr("53 onderdelen"));
}

TEST_F(Wijzigingen, GezienIsAlleenWatErStond) {
    veld(proef.inspecteurA, "score/1.1.1", "voldoende");
    veld(proef.inspecteurB, "motivering/1.1.1", "Van B.");
    const std::string tabblad1 = overzicht(proef.inspecteurA);
    EXPECT_THAT(tabblad1, HasSubstr("<details open>"));
    EXPECT_THAT(tabblad1, HasSubstr("Motivering bij 1.1.1</a>"));
    EXPECT_THAT(tabblad1, Not(HasSubstr("Score van 1.1.1</a>,")));
    // Two more come in while that page is open: one in the same field, one elsewhere.
    veld(proef.inspecteurB, "motivering/1.1.1", "Van B, beter.", 1);
    veld(proef.inspecteurB, "onderbouwing/1.1", "Ook van B.");
    const std::string tabblad2 = overzicht(proef.inspecteurA);
    EXPECT_EQ(zegGezien(proef.inspecteurA, tabblad1).naarPad, proef.toetspad());
    const std::string daarna = overzicht(proef.inspecteurA);
    EXPECT_THAT(daarna, AllOf(HasSubstr("Motivering bij 1.1.1</a>"),
                              HasSubstr("Onderbouwing van 1.1</a>")));
    zegGezien(proef.inspecteurA, tabblad2);
    EXPECT_THAT(overzicht(proef.inspecteurA), Not(HasSubstr("Dit heb ik gezien")));
    zegGezien(proef.inspecteurA, tabblad1);  // the older tab once more
    EXPECT_THAT(overzicht(proef.inspecteurA), Not(HasSubstr("Dit heb ik gezien")));
    EXPECT_THAT(overzicht(proef.inspecteurElders), HasSubstr("Dit heb ik gezien"));
    EXPECT_EQ(proef.stuur(proef.inspecteurA, proef.toetspad("/gezien"), {}).status, 303);
}

TEST_F(Wijzigingen, EenKlokDieVoorlootOfAchterloopVerbergtNiets) {
    veld(proef.inspecteurB, "motivering/1.1.1", "Van B.");
    proef.moment = "2026-12-24T09:30:00.000Z";  // the clock ran ahead
    zegGezien(proef.inspecteurA, overzicht(proef.inspecteurA));
    proef.moment = "2026-11-22T11:00:00.000Z";  // and was set back
    veld(proef.inspecteurB, "motivering/1.1.1", "Van B, later.", 1);
    EXPECT_THAT(overzicht(proef.inspecteurA), HasSubstr("Motivering bij 1.1.1</a>"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, HasSubstr("wijziging door"));
    proef.moment = "2026-01-01T09:30:00.000Z";
    zegGezien(proef.inspecteurA, overzicht(proef.inspecteurA));
    EXPECT_THAT(overzicht(proef.inspecteurA), Not(HasSubstr("Dit heb ik gezien")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/").inhoud, Not(HasSubstr("wijziging door")));
}

TEST_F(Wijzigingen, EenVoorEenLangsMetWasEnWordt) {
    zevenenzeventig();
    veld(proef.inspecteurB, "motivering/1.1.2", "Omdat het zo is.", 1);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/vaststellen")).inhoud,
                AllOf(HasSubstr("77 hebt u nog niet gezien"),
                      HasSubstr("href=\"" + proef.toetspad("/wijzigingen") + "\"")));
    std::string pagina = loop(proef.inspecteurA);
    EXPECT_THAT(pagina, HasSubstr("Wijziging 1 van 77, Criterium 1.1"));
    EXPECT_THAT(pagina, Not(HasSubstr("Vorige wijziging")));
    std::set<std::string> namen;
    int langs = 0;
    for (;; ++langs) {
        const auto kop = pagina.find("<h2 id=\"wijziging\">");
        if (kop == std::string::npos) break;
        namen.insert(pagina.substr(kop, pagina.find("</h2>", kop) - kop));
        const std::string volgende = verborgen(pagina, "verder");
        ASSERT_NE(volgende, "");
        pagina = loop(proef.inspecteurA, "?na=" + volgende);
    }
    EXPECT_EQ(langs, 77);
    EXPECT_EQ(namen.size(), 77u);
    EXPECT_THAT(pagina, HasSubstr("Dit was de laatste wijziging."));

    pagina = loop(proef.inspecteurA, "?bij=motivering/1.1.2");
    EXPECT_THAT(pagina, HasSubstr("Gewijzigd door Inspecteur B en Inspecteur C, 22 november"));
    EXPECT_THAT(pagina, HasSubstr("Dit stond er nog niet."));
    EXPECT_THAT(pagina, HasSubstr("Omdat het zo is."));
    EXPECT_THAT(pagina, AllOf(HasSubstr("rel=\"prev\""), HasSubstr("rel=\"next\"")));
    const Antwoord verder = proef.stuur(
        proef.inspecteurA, proef.toetspad("/gezien"),
        {{"gezien", verborgen(pagina, "gezien")}, {"verder", verborgen(pagina, "verder")}});
    EXPECT_EQ(verder.naarPad, proef.toetspad("/wijzigingen?na=motivering/1.1.2"));
    EXPECT_THAT(loop(proef.inspecteurA), HasSubstr("Wijziging 1 van 76"));

    veld(proef.inspecteurElders, "motivering/1.1.2", "Omdat het anders is.", 2);
    pagina = loop(proef.inspecteurA, "?bij=motivering/1.1.2");
    EXPECT_THAT(pagina, HasSubstr("zo</del>"));
    EXPECT_THAT(pagina, HasSubstr("anders</ins>"));
    EXPECT_THAT(
        loop(proef.inspecteurA, "?bij=bevinding/3"),
        AllOf(HasSubstr("<h3>Bron</h3>"), HasSubstr("Bron 1: Interview met het management")));
}

TEST_F(Wijzigingen, WatGezienIsKanNogEensLangs) {
    veld(proef.inspecteurB, "motivering/1.1.1", "Van B.");
    zegGezien(proef.inspecteurA, overzicht(proef.inspecteurA));
    EXPECT_THAT(loop(proef.inspecteurA), HasSubstr("U hebt alle wijzigingen van anderen gezien."));
    const std::string pagina = loop(proef.inspecteurA, "?alles=ja");
    EXPECT_THAT(pagina, HasSubstr("Wijziging 1 van 1"));
    EXPECT_THAT(pagina, Not(HasSubstr("Gezien, naar de volgende")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/vaststellen")).inhoud,
                HasSubstr("u hebt ze allemaal gezien"));
}

}  // namespace
}  // namespace maatlat::web
