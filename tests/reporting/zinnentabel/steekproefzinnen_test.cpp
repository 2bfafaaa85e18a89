// SPDX-License-Identifier: EUPL-1.2
// What a dossiersteekproef says, over samples of every shape: none, one, two, all, incomplete.
#include <gtest/gtest.h>

#include "support/zinnentabel.h"
#include "toetsing/steekproef/steekproef_tekst.h"

namespace maatlat {
namespace {

Groeptelling groep(int voldoet, int niet, int onbekend, int nvt, int open, int ongelezen,
                   std::int64_t populatie) {
    Groeptelling uit;
    uit.voldoet = voldoet;
    uit.voldoetNiet = niet;
    uit.nietVastTeStellen = onbekend;
    uit.nvt = nvt;
    uit.open = open;
    uit.getrokken = voldoet + niet + onbekend + nvt + open + ongelezen;
    uit.populatie = populatie;
    return uit;
}

struct Steekproefgeval {
    std::string wat;
    std::vector<Groeptelling> groepen;
    Groeptelling totaal() const {
        Groeptelling uit;
        for (const Groeptelling& een : groepen) {
            uit.populatie += een.populatie;
            uit.getrokken += een.getrokken;
            uit.voldoet += een.voldoet;
            uit.voldoetNiet += een.voldoetNiet;
            uit.nvt += een.nvt;
            uit.open += een.open;
            uit.nietVastTeStellen += een.nietVastTeStellen;
        }
        return uit;
    }
};

std::vector<Steekproefgeval> steekproeven() {
    return {
        {"niets gelezen", {groep(0, 0, 0, 0, 0, 5, 300)}},
        {"half gelezen", {groep(2, 1, 0, 0, 0, 2, 300)}},
        {"één te lezen, niets gelezen", {groep(0, 0, 0, 0, 0, 1, 300)}},
        {"1, voldoet", {groep(1, 0, 0, 0, 0, 0, 300)}},
        {"1, voldoet niet", {groep(0, 1, 0, 0, 0, 0, 300)}},
        {"2, beide", {groep(2, 0, 0, 0, 0, 0, 300)}},
        {"2, geen", {groep(0, 2, 0, 0, 0, 0, 300)}},
        {"11, geen", {groep(0, 11, 0, 0, 0, 0, 300)}},
        {"11, één", {groep(1, 10, 0, 0, 0, 0, 300)}},
        {"11, op één na", {groep(10, 1, 0, 0, 0, 0, 300)}},
        {"11, op één na, grote lijst", {groep(10, 1, 0, 0, 0, 0, 30000)}},
        {"11, alle", {groep(11, 0, 0, 0, 0, 0, 300)}},
        {"63, alle", {groep(63, 0, 0, 0, 0, 0, 300)}},
        {"hele lijst, op één na", {groep(10, 1, 0, 0, 0, 0, 11)}},
        {"hele lijst, alle", {groep(11, 0, 0, 0, 0, 0, 11)}},
        {"hele lijst van 1", {groep(1, 0, 0, 0, 0, 0, 1)}},
        {"met nvt", {groep(8, 2, 0, 1, 0, 0, 300)}},
        {"met nvt en open", {groep(8, 2, 1, 2, 3, 0, 300)}},
        {"alles nvt", {groep(0, 0, 0, 11, 0, 0, 300)}},
        {"nvt en open", {groep(0, 0, 0, 1, 1, 0, 300)}},
        {"niets vast te stellen", {groep(0, 0, 3, 0, 0, 0, 300)}},
        {"twee groepen", {groep(8, 2, 0, 0, 0, 0, 100), groep(6, 4, 0, 0, 0, 0, 212)}},
        {"twee groepen, een leeg", {groep(8, 2, 0, 0, 0, 0, 100), groep(0, 0, 0, 4, 0, 0, 212)}}};
}

TEST(Zinnentabel, Steekproefzinnen) {
    test::Zinnentabel tabel("steekproefzinnen");
    Dossiervraag vraag;
    vraag.kort = "er staat een plan";
    vraag.norm = Norm{900, "Sectornorm"};
    const auto elk = [&](const char* functie, auto zin) {
        tabel.functie(functie);
        for (const Steekproefgeval& een : steekproeven())
            if (std::string tekst = zin(een, een.totaal()); !tekst.empty())
                tabel.zin(een.wat, tekst);
    };
    elk("tellingInWoorden", [&](const Steekproefgeval&, const Groeptelling& totaal) {
        return tellingInWoorden(vraag, totaal);
    });
    elk("zekerheidInWoorden", [](const Steekproefgeval& een, const Groeptelling& totaal) {
        return zekerheidInWoorden(schat(een.groepen), totaal);
    });
    elk("normInWoorden", [&](const Steekproefgeval& een, const Groeptelling& totaal) {
        return normInWoorden(vraag, totaal, schat(een.groepen), toetsAanNorm(een.groepen, 900),
                             false);
    });
    elk("normInWoorden, bijgetrokken", [&](const Steekproefgeval& een, const Groeptelling& totaal) {
        const std::string zonder =
            normInWoorden(vraag, totaal, schat(een.groepen), toetsAanNorm(een.groepen, 900), false);
        const std::string met =
            normInWoorden(vraag, totaal, schat(een.groepen), toetsAanNorm(een.groepen, 900), true);
        return met == zonder ? "" : met;
    });
    elk("gerichtInWoorden", [](const Steekproefgeval&, const Groeptelling& totaal) {
        return gerichtInWoorden(totaal);
    });
    tabel.functie("samenInWoorden");
    const Groeptelling een = groep(10, 1, 0, 0, 0, 0, 300);
    const std::vector<Groeptelling> groepen{een, een};
    const Schatting los = schat(std::vector{een}), gewogen = schat(groepen);
    const Groeptelling heel = groep(11, 0, 0, 0, 0, 0, 11);
    const Schatting gelezen = schat(std::vector{heel});
    for (const std::size_t aantal : {0, 1, 2, 9, 19, 20, 25})
        for (const Schatting* van : {&los, &gewogen})
            tabel.zin(std::to_string(aantal) + (van == &los ? "" : ", gewogen"),
                      samenInWoorden(std::vector<Vraagzekerheid>(aantal, {van, &een})));
    tabel.zin("alles gelezen", samenInWoorden({{&gelezen, &heel}}));
    tabel.zin("alles gelezen, en één niet", samenInWoorden({{&gelezen, &heel}, {&los, &een}}));
    tabel.functie("onzekereTermijnenInWoorden");
    for (const int aantal : {0, 1, 2, 11})
        tabel.zin(std::to_string(aantal), onzekereTermijnenInWoorden(aantal));
    tabel.functie("overeenstemmingInWoorden: gelijk van paren");
    for (const auto& [gelijk, paren] :
         std::vector<std::pair<int, int>>{{0, 0}, {0, 1}, {1, 1}, {0, 2}, {1, 2}, {2, 2}, {3, 4}}) {
        Overeenstemming van;
        van.gelijk = gelijk;
        van.paren = paren;
        tabel.zin(std::to_string(gelijk) + " van " + std::to_string(paren),
                  overeenstemmingInWoorden(van));
    }
    tabel.controleer();
}

}  // namespace
}  // namespace maatlat
