// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bron.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

Bron interview(const std::string& rol, int aantal) {
    Bron bron;
    bron.soort = Bronsoort::interview;
    bron.gesprekspartner = rol;
    bron.aantal = aantal;
    return bron;
}

TEST(Bron, EachSoortIsFoundByItsName) {
    for (const Bronsoort soort : kBronsoorten)
        EXPECT_EQ(bronsoortMetNaam(naam(soort)), soort);
    EXPECT_FALSE(bronsoortMetNaam("Interview"));
}

TEST(Bron, AnInterviewIsCalledByWhoWasSpokenWith) {
    EXPECT_EQ(omschrijving(interview("vertrouwensarts", 1)), "Interview met een vertrouwensarts");
    EXPECT_EQ(omschrijving(interview("vertrouwensarts", 2)), "Interview met 2 vertrouwensartsen");
    EXPECT_EQ(omschrijving(interview("leidinggevende", 3)), "Interview met 3 leidinggevenden");
    EXPECT_EQ(omschrijving(interview("uitvoerend medewerker", 4)),
              "Interview met 4 uitvoerend medewerkers");
    EXPECT_EQ(omschrijving(interview("management", 2)), "Interview met het management");
}

TEST(Bron, ADossierIsCalledByItsPseudonym) {
    Bron dossier;
    dossier.soort = Bronsoort::dossier;
    dossier.pseudoniem = "D-07";
    EXPECT_EQ(omschrijving(dossier), "Dossier D-07");
}

TEST(Bron, ADossiersteekproefIsCalledByItsTitle) {
    Bron steekproef;
    steekproef.soort = Bronsoort::dossier;
    steekproef.titel = "Dossiersteekproef 1: Onderzoeken 2026";
    EXPECT_EQ(omschrijving(steekproef), steekproef.titel);
}

TEST(Bron, ALinkIsAWholeAddressOnASafeLine) {
    for (const char* goed :
         {"https://www.voorbeeld.nl", "https://voorbeeld.nl/a/b-c_d~e?f=1&g=%C3%A9#h",
          "https://voorbeeld.nl:8443/x", "https://VOORBEELD.nl/", "https://a.b?c=https://d"})
        EXPECT_TRUE(isWebadres(goed)) << goed;
    for (const char* fout : {"",
                             "voorbeeld.nl",
                             "http://voorbeeld.nl",
                             "javascript:alert(1)",
                             "data:text/html,x",
                             "https://",
                             "https:///pad",
                             "https://localhost/x",
                             "https://.nl",
                             "https://nl.",
                             "https://a..nl",
                             "https://wie:geheim@voorbeeld.nl",
                             "https://a@b.nl/",
                             "https://voorbeeld.nl/een twee",
                             "https://voorbeeld.nl/\"x",
                             "https://voorbeeld.nl/<x>",
                             "https://voorbeeld.nl:/",
                             "https://voorbeeld.nl:x",
                             "https://voorbeeld.nl:123456",
                             "https://voorbeeld.nl\\@ander.nl",
                             "https://voorbeeld.nl/\r\nX: y",
                             "https://v\u00f3orbeeld.nl",
                             " https://voorbeeld.nl",
                             "HTTPS://voorbeeld.nl"})
        EXPECT_FALSE(isWebadres(fout)) << fout;
}

TEST(Bron, KeepsItsFilesInTheirOrder) {
    Bron bron;
    EXPECT_TRUE(bron.bestanden().empty());
    const std::vector<Bijlage> drie{
        {"a", "1", "x/y", 1}, {"b", "2", "x/y", 2}, {"c", "3", "x/y", 3}};
    bron.zetBestanden(drie);
    EXPECT_EQ(bron.bijlage, drie[0]);
    EXPECT_EQ(bron.meer.size(), 2U);
    EXPECT_EQ(bron.bestanden(), drie);
    bron.zetBestanden({drie[2]});
    EXPECT_EQ(bron.bestanden(), (std::vector<Bijlage>{drie[2]}));
    bron.zetBestanden({});
    EXPECT_FALSE(bron.bijlage);
}

TEST(Bron, ADocumentIsCalledByItsTitle) {
    Bron document;
    document.titel = "Werkinstructie triage";
    EXPECT_EQ(omschrijving(document), "Werkinstructie triage");
}

}  // namespace
}  // namespace maatlat
