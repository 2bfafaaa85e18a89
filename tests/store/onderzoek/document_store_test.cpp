// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/document_store.h"

#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

const Document kLandelijk{Documentsoort::landelijk, "landelijk.yaml", "soort: landelijke_tekst\n"};
const Document kToets{Documentsoort::toetstekst, "ijsselland.yaml", "organisatie: IJsselland é\n",
                      "IJsselland"};
const Document kUitspraken{Documentsoort::uitspraken, "uitspraken.yaml", "soort: uitspraken\n"};

class DocumentStoreTest : public testing::Test {
  protected:
    int bewaar(const std::vector<Document>& alles, const std::string& onderzoek = "stap1-2015") {
        return database_.schrijf(
            "test", [&](Transactie& t) { return documentStore::bewaar(t, onderzoek, alles); });
    }
    std::vector<Document> alle() {
        return database_.lees(
            [](Sessie& sessie) { return documentStore::alle(sessie, "stap1-2015"); });
    }

    Database database_ = metOnderzoek();
};

TEST_F(DocumentStoreTest, GeeftAllesTerugOpSoortEnOrganisatie) {
    EXPECT_EQ(bewaar({kUitspraken, kToets, kLandelijk}), 3);
    EXPECT_EQ(alle(), (std::vector{kLandelijk, kToets, kUitspraken}));
}

TEST_F(DocumentStoreTest, TweedeKeerVerandertNiets) {
    bewaar({kToets});
    const int vooraf = getal(database_, "SELECT count(*) FROM logboek");
    Document verhuisd = kToets;
    verhuisd.naam = "andere naam.yaml";
    EXPECT_EQ(bewaar({kToets}), 0);
    EXPECT_EQ(bewaar({verhuisd}), 0);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM document"), 1);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek"), vooraf);
}

TEST_F(DocumentStoreTest, VerbeterdeTekstIsEenNieuweEditieNaastDeOude) {
    Document beter = kToets;
    beter.inhoud = "organisatie: IJsselland\n";
    beter.naam = "beter.yaml";
    bewaar({kToets});
    EXPECT_EQ(bewaar({beter}), 1);
    EXPECT_EQ(alle(), std::vector{beter});
    EXPECT_EQ(bewaar({kToets}), 1);  // back to the first text: a third edition
    EXPECT_EQ(alle(), std::vector{kToets});
    EXPECT_EQ(getal(database_, "SELECT max(editie) FROM document"), 3);
}

TEST_F(DocumentStoreTest, WatNietMeerGenoemdWordtTeltNietMeerMaarBlijftStaan) {
    Document twente = kToets;  // from a file of the same name
    twente.inhoud = "organisatie: Twente\n";
    twente.over = "Twente";
    EXPECT_EQ(bewaar({kToets, twente}), 2);
    EXPECT_EQ(alle(), (std::vector{kToets, twente}));
    EXPECT_EQ(bewaar({twente}), 1);
    EXPECT_EQ(bewaar({twente}), 0) << "it is withdrawn once";
    EXPECT_EQ(alle(), std::vector{twente});
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM document WHERE over = 'IJsselland'"), 2);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE wat = 'document ingetrokken' AND "
                    "sleutel = 'document stap1-2015 toetstekst IJsselland editie 2'"),
              1);
    EXPECT_EQ(bewaar({kToets, twente}), 1);
    EXPECT_EQ(alle(), (std::vector{kToets, twente}));
}

TEST_F(DocumentStoreTest, MerktDatEenTekstBuitenOmIsVeranderd) {
    bewaar({kToets});
    database_.schrijf("knoeier", [](Transactie& transactie) {
        Vraag(transactie, "DROP TRIGGER document_vast_bij_wijzigen").voerUit();
        Vraag(transactie, "UPDATE document SET inhoud = 'anders'").voerUit();
    });
    EXPECT_THAT(foutBij([&] { alle(); }), testing::AllOf(testing::HasSubstr("ijsselland.yaml"),
                                                         testing::HasSubstr("buiten Maatlat om")));
}

TEST_F(DocumentStoreTest, WeigertWatNietKan) {
    EXPECT_THAT(foutBij([&] { bewaar({kToets}, "stap9"); }), testing::HasSubstr("\"stap9\""));
    Document stuk = kToets;
    stuk.inhoud += std::string("\0", 1);
    EXPECT_THAT(foutBij([&] { bewaar({stuk}); }), testing::HasSubstr("ijsselland.yaml"));
    EXPECT_TRUE(alle().empty());
}

}  // namespace
}  // namespace maatlat
