// SPDX-License-Identifier: EUPL-1.2
// Every report and every page of figures, over a family of rounds, held against the list of
// forbidden forms (tests/support/verboden_vormen.txt). Whoever adds a sentence is read here too.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "domain/fouten.h"
#include "reporting/landelijk/vergelijkpagina.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/onderzoek/standrapport.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/toets/toetsrapport.h"
#include "support/kleine_ronde.h"
#include "support/landelijk/beeldproef.h"
#include "support/rondefamilie.h"
#include "support/verboden_vormen.h"
#include "support/werkmap.h"
#include "toetsing/onderzoek/ronde_uit_bestanden.h"

namespace maatlat {
namespace {

const Sjablonen& sjablonen() {
    static const Sjablonen kSjablonen(MAATLAT_SOURCE_DIR "/templates");
    return kSjablonen;
}

/// Texts, each with the first page on which it was seen; a text is read once.
class Lezer {
  public:
    void lees(const std::string& waar, const std::string& html) {
        for (test::Tekstblok& een : test::leesbareTekst(html)) {
            const bool alinea = een.isAlinea();
            if (!gezien_.emplace(std::make_pair(een.tekst, alinea), true).second) continue;
            for (const auto& raak : test::verbodenVormen().in(een.tekst, alinea))
                if (++perVorm_[raak.vorm] <= kVoorbeelden)
                    klachten_ += "\n[" + waar + "] \"" + raak.stuk + "\" in: " + een.tekst +
                                 "\n    " + raak.vorm->waarom + "; zeg: " + raak.vorm->zeg;
        }
    }
    const std::string& klachten() const { return klachten_; }
    std::size_t gelezen() const { return gezien_.size(); }

  private:
    static constexpr int kVoorbeelden = 4;
    std::map<std::pair<std::string, bool>, bool> gezien_;
    std::map<const test::VerbodenVorm*, int> perVorm_;
    std::string klachten_;
};

Onderzoeksstand standVan(const Ronde& ronde, bool vast) {
    Onderzoeksstand uit;
    uit.ronde = ronde;
    uit.moment = "2026-11-22T09:30:00.000Z";
    std::int64_t nr = 0;
    for (const Toets& een : ronde.toetsen) {
        ++nr;
        const bool dit = vast || nr % 2 == 0;
        uit.plekken[een.organisatie] = {nr, dit ? Toetsstatus::vastgesteld : Toetsstatus::lopend,
                                        true};
    }
    return uit;
}

/// What the pages of an onderzoek say in sentences of their own, without the frame around them.
void leesPaginas(Lezer& lezer, const std::string& waar, const Onderzoeksstand& stand) {
    const auto lees = [&](const char* soort, const std::vector<std::string>& zinnen) {
        for (const std::string& een : zinnen)
            lezer.lees(waar + ", " + soort, "<body><p>" + een + "</p></body>");
    };
    const BeeldPagina pagina = test::proefbeeld(stand);
    lees("stand", {pagina.zin});
    lees("stand", pagina.alineas);
    lees("stand", pagina.zonderRang);
    const TabelPagina tabel = test::proeftabel(stand);
    lees("tabel", {tabel.toelichting, tabel.bijschrift + "."});
    for (const Verwachting* een : stand.ronde.kader.beoordeelde())
        lees("verwachting", {verwachtingpagina(stand, "/onderzoek/proef", een->code).zin});
    if (stand.ronde.toetsen.size() < 2) return;
    const auto laatste = static_cast<std::int64_t>(stand.ronde.toetsen.size());
    lees("vergelijk", vergelijkpagina(stand, "/onderzoek/proef", {1, laatste}).alineas);
}

void leesToetsen(Lezer& lezer, const std::string& waar, const Ronde& ronde) {
    for (const Toets* een : {&ronde.toetsen.front(), &ronde.toetsen.back()}) {
        Rapportstof stof;
        stof.kop.nr = 5;
        stof.kop.organisatie = een->organisatie;
        stof.ronde = ronde;
        stof.moment = "2026-11-22T09:30:00.000Z";
        stof.voorlopig = true;
        stof.hiaten = {{Hiaatsoort::zonderVerbeterpunt, "1.1.1",
                        "Bij 1.1.1 hoort een verbeterpunt.", "/toets/5/criterium/1.1"}};
        lezer.lees(waar + ", concept", toetsrapport(stof, sjablonen(), Rapportdoel::scherm).html);
        stof.kop.soort = Toetssoort::zelfevaluatie;
        lezer.lees(waar + ", zelfevaluatie",
                   toetsrapport(stof, sjablonen(), Rapportdoel::bestand).html);
        stof.kop.soort = Toetssoort::inspectie;
        stof.voorlopig = false;
        stof.hiaten.clear();
        if (tel(een->scores, ronde.kader).volledig()) stof.land = ronde;
        stof.bevroren = {Toetsstatus::vastgesteld, 1, stof.moment, "2027-01-04T09:30:00.000Z",
                         "abc"};
        lezer.lees(waar + ", vastgesteld",
                   toetsrapport(stof, sjablonen(), Rapportdoel::bestand).html);
    }
}

TEST(VerbodenZinnen, StaanInGeenRapportVanEenFamilieVanRondes) {
    Lezer lezer;
    for (const test::Familielid& lid : test::rondefamilie()) {
        for (const Rapportbestand& een : maakRapporten(lid.ronde, sjablonen(), {}))
            lezer.lees(lid.wat + ", " + een.naam, een.html);
        leesToetsen(lezer, lid.wat, lid.ronde);
    }
    EXPECT_GT(lezer.gelezen(), 1000u) << "hardly anything was read";
    EXPECT_EQ(lezer.klachten(), "");
}

TEST(VerbodenZinnen, StaanOpGeenPaginaVanEenOnderzoek) {
    Lezer lezer;
    for (const test::Familielid& lid : test::rondefamilie())
        for (const bool vast : {true, false}) {
            const Onderzoeksstand stand = standVan(lid.ronde, vast);
            const std::string waar = lid.wat + (vast ? ", vast" : ", deels vast");
            leesPaginas(lezer, waar, stand);
            if (stand.aantalVast() > 0)
                lezer.lees(
                    waar + ", standrapport",
                    standrapport(stand, sjablonen(), "/onderzoek/proef", Rapportdoel::scherm).html);
        }
    EXPECT_EQ(lezer.klachten(), "");
}

TEST(VerbodenZinnen, StaanInGeenRapportUitLosseBestanden) {
    Lezer lezer;
    Ronde ronde = test::kleineRonde();
    ronde.onderzoek.toezichthouder.clear();
    ronde.onderzoek.periodeVan.clear();
    ronde.onderzoek.periodeTot.clear();
    ronde.onderzoek.naam = "de ronde in s3.csv";
    ronde.onderzoek.bron = "s3.csv";
    for (const Rapportbestand& een : maakRapporten(ronde, sjablonen(), {}))
        lezer.lees(een.naam, een.html);
    EXPECT_EQ(lezer.klachten(), "");
}

TEST(VerbodenZinnen, StaanNietInDeRapportenVanDeGepubliceerdeRonde) {
    Lezer lezer;
    const Ronde ronde = leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml").ronde;
    for (const Rapportbestand& een : maakRapporten(ronde, sjablonen(), {}))
        lezer.lees(een.naam, een.html);
    EXPECT_EQ(lezer.klachten(), "");
}

}  // namespace
}  // namespace maatlat
