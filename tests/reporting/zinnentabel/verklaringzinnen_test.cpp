// SPDX-License-Identifier: EUPL-1.2
// The sentences that explain an oordeel, over every row of scores of a small criterium.
#include <gtest/gtest.h>

#include "support/kaders.h"
#include "support/klein_kader.h"
#include "support/rondefamilie.h"
#include "support/zinnentabel.h"
#include "toetsing/onderzoek/narekening_tekst.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {
namespace {

TEST(Zinnentabel, Verklaringzinnen) {
    test::Zinnentabel tabel("verklaringzinnen");
    const std::vector<std::pair<std::string, Toetsingskader>> kaders{
        {"veiligheid", test::metWoorden(test::kaderMet({3}, test::veiligheid2015()))},
        {"randvoorwaarden", test::metWoorden(test::kaderMet({4}, test::randvoorwaarden2015()))},
        {"één verwachting", test::kleinsteKader()}};
    for (const auto& [naam, kader] : kaders) {
        const Criterium& criterium = *kader.criteria()[0];
        const auto elk = [&](const std::string& functie, auto zin) {
            tabel.functie(functie + ", " + naam);
            for (const char* tekens :
                 {"+", "-", "n", ".", "+-", "++-", "+n", "n-", "+.", ".-", "n.", "+++-", "+.n"}) {
                const Verklaring van =
                    verklaar(kader, kader.regelsets[0], criterium, test::rijVan(kader, tekens));
                if (std::string tekst = zin(van); !tekst.empty()) tabel.zin(tekens, tekst);
            }
        };
        elk("tellingInWoorden", [](const Verklaring& van) {
            return "De telling is: " + tellingInWoorden(van.telling) + ".";
        });
        elk("waaromGeenOordeel", [](const Verklaring& van) { return waaromGeenOordeel(van); });
        elk("bereikInWoorden", [](const Verklaring& van) {
            return van.uitkomst.grond == Grond::onvolledig
                       ? "Mogelijk is nog: " + bereikInWoorden(van.bereik) + "."
                       : "";
        });
        elk("doelInWoorden", [](const Verklaring& van) {
            return van.doelen.empty() || van.uitkomst.grond == Grond::onvolledig
                       ? ""
                       : doelInWoorden(van, van.doelen.front());
        });
    }
    tabel.functie("waaromNietBeoordeeld");
    Verwachting een;
    een.beoordeeld = false;
    for (const char* reden :
         {"nog niet beoordeeld, dit moet nog worden uitgewerkt", "Hierover was niets te zien."}) {
        een.reden = reden;
        tabel.zin(reden, waaromNietBeoordeeld(een));
    }
    tabel.functie("bewijsInWoorden");
    for (const int verwachtingen : {1, 2, 3, 5})
        for (const Beslisregel& regel :
             {test::randvoorwaarden2015(), test::veiligheid2015(), test::organisatie2015()}) {
            const std::string tekst = bewijsInWoorden(bewijs(regel, verwachtingen), regel);
            if (!tekst.empty()) tabel.zin(std::to_string(verwachtingen), tekst);
        }
    tabel.functie("allesNvtInWoorden");
    for (const Beslisregel& regel :
         {test::randvoorwaarden2015(), test::veiligheid2015(), test::organisatie2015()})
        tabel.zin("3", allesNvtInWoorden(regel, 3));
    tabel.controleer();
}

TEST(Zinnentabel, Narekenzinnen) {
    test::Zinnentabel tabel("narekenzinnen");
    Uitspraken uitspraken;
    uitspraken.bewoordingen = {{"vrijwel alle", 8500, 10000}, {"alle", 10000, 10000}};
    const auto rij = [&](const std::string& geval, const Claim& claim) {
        Narekening van;
        van.uitslag = claim.klopt ? Uitslag::klopt : Uitslag::kloptNiet;
        van.claims = {claim};
        const NarekeningTekst tekst = inWoorden(van, uitspraken);
        tabel.zin(geval, "Gepubliceerd: " + tekst.gepubliceerd + ". Berekend: " + tekst.berekend +
                             "." +
                             (tekst.verschil.empty() ? "" : " Verschil: " + tekst.verschil + "."));
    };
    const auto claim = [](Claimsoort soort, long gepubliceerd, long berekend) {
        Claim uit;
        uit.soort = soort;
        uit.gepubliceerd = gepubliceerd;
        uit.berekend = berekend;
        uit.geheel = 26;
        uit.klopt = gepubliceerd == berekend;
        return uit;
    };
    tabel.functie("inWoorden");
    for (const long n : {0L, 1L, 2L, 26L}) {
        const std::string getal = std::to_string(n);
        rij("aantal " + getal, claim(Claimsoort::aantal, 2, n));
        Claim deel = claim(Claimsoort::percentage, 80, n);
        deel.woord = Procentwoord::ruim;
        rij("percentage " + getal, deel);
        Claim woorden = claim(Claimsoort::bewoording, 0, n);
        woorden.wat = "vrijwel alle";
        woorden.klopt = n == 26;
        rij("bewoording " + getal, woorden);
        rij("organisaties " + getal, claim(Claimsoort::aantalOrganisaties, 1, n));
        rij("verwachtingen " + getal, claim(Claimsoort::aantalVerwachtingen, 1, n));
    }
    Claim namen = claim(Claimsoort::namen, 1, 2);
    namen.tekort = {"A"};
    rij("namen, te weinig", namen);
    namen = claim(Claimsoort::namen, 2, 1);
    namen.tekort = {"A"};
    namen.teveel = {"B", "C"};
    rij("namen, andere", namen);
    rij("laagste", claim(Claimsoort::laagste, 7, 6));
    Claim volgorde = claim(Claimsoort::volgorde, 3, 3);
    volgorde.klopt = false;
    volgorde.tekort = {"A"};
    volgorde.teveel = {"B"};
    rij("volgorde", volgorde);
    Claim oordeel = claim(Claimsoort::oordeel, 1, -1);
    oordeel.wat = "1.1";
    rij("oordeel", oordeel);
    tabel.controleer();
}

}  // namespace
}  // namespace maatlat
