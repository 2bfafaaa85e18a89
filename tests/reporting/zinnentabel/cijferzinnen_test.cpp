// SPDX-License-Identifier: EUPL-1.2
// The sentences about numbers of organisations and verwachtingen, over a family of rounds.
#include <gtest/gtest.h>

#include "reporting/landelijk/vergelijkpagina.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/rapport/ranglijstdeel.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/zonder_rang.h"
#include "support/kleine_ronde.h"
#include "support/rondefamilie.h"
#include "support/zinnentabel.h"
#include "taal/zin.h"

namespace maatlat {
namespace {

/// Rows on a kader of three verwachtingen, in one line: "++- n+. …".
Ronde rondeUit(const std::string& rijen) {
    static const char* const kNamen[] = {"Amstel", "Berg", "Dal", "Eem", "Fivel",
                                         "Gouwe",  "Haar", "IJ",  "Jol", "Kil"};
    std::vector<std::pair<std::string, std::string>> delen;
    std::istringstream in(rijen);
    for (std::string een; in >> een;)
        delen.emplace_back(kNamen[delen.size()], een);
    return test::rondeMet(delen);
}

const std::vector<std::pair<std::string, std::string>>& gevallen() {
    static const std::vector<std::pair<std::string, std::string>> kGevallen{
        {"1, voldoet", "+++"},
        {"1, voldoet niet", "---"},
        {"1, nvt", "nnn"},
        {"1, open", "..."},
        {"1, deels nvt", "+n-"},
        {"2, beide", "+++ +++"},
        {"2, geen", "--- ---"},
        {"2, een", "+++ ---"},
        {"2, een is open", "+++ +.+"},
        {"2, een is nvt", "+++ nnn"},
        {"3, alle", "+++ +++ +++"},
        {"3, geen", "--- --- ---"},
        {"3, een niet", "+++ +++ ---"},
        {"3, een wel", "+++ --- ---"},
        {"3, alle nvt", "nnn nnn nnn"},
        {"3, alle open", "... ... ..."},
        {"3, twee open", "+++ ... -.."},
        {"3, deels nvt", "+++ n-+ -n+"},
        {"9, alle", "+++ +++ +++ +++ +++ +++ +++ +++ +++"},
        {"9, twee niet", "+++ +++ +++ +++ +++ +++ +++ --- ---"},
        {"9, twee wel", "+++ +++ --- --- --- --- --- --- ---"},
        {"9, van alles wat", "+++ ++- +-- --- n++ nn- +.. ... nnn"},
    };
    return kGevallen;
}

TEST(Zinnentabel, Cijferzinnen) {
    test::Zinnentabel tabel("cijferzinnen");
    const auto elk = [&](const char* functie, auto zin) {
        tabel.functie(functie);
        for (const auto& [wat, rijen] : gevallen()) {
            const Ronde ronde = rondeUit(rijen);
            const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
            if (std::string tekst = zin(beoordeling); !tekst.empty()) tabel.zin(wat, tekst);
        }
    };
    elk("voldoetZin, op de eerste verwachting",
        [](const Beoordeling& een) { return voldoetZin(een, *een.kader().beoordeelde()[0]); });
    elk("verdelingszin",
        [](const Beoordeling& een) { return verdelingszin(een.perCriterium()[0], true); });
    elk("landelijkePlaats van de eerste: de alinea's", [](const Beoordeling& een) {
        return alinea(landelijkePlaats(een, een.ronde().toetsen.front()).alineas);
    });
    elk("landelijkePlaats van de laatste: de alinea's", [](const Beoordeling& een) {
        return alinea(landelijkePlaats(een, een.ronde().toetsen.back()).alineas);
    });
    elk("landelijkePlaats van de laatste: wat opvalt", [](const Beoordeling& een) {
        const LandelijkePlaats plaats = landelijkePlaats(een, een.ronde().toetsen.back());
        return !plaats.sterk.empty()  ? "Goed." + plaats.sterk.front().tekst
               : !plaats.zwak.empty() ? "Minder." + plaats.zwak.front().tekst
                                      : "";
    });
    elk("oordelenzin van de laatste, op één criterium",
        [](const Beoordeling& een) { return oordelenzin(een, een.ronde().toetsen.back()); });
    elk("basiszin", [](const Beoordeling& een) { return basiszin(een.basis()); });
    elk("zonderRang", [](const Beoordeling& een) { return alinea(zonderRang(een)); });
    elk("scoretabel: de toelichting",
        [](const Beoordeling& een) { return scoretabel(een).toelichting; });
    elk("scoretabel: het bijschrift",
        [](const Beoordeling& een) { return scoretabel(een).bijschrift + "."; });
    tabel.controleer();
}

TEST(Zinnentabel, Oordelenzinnen) {
    test::Zinnentabel tabel("oordelenzinnen");
    tabel.functie("oordelenzin, op drie criteria");
    const Toetsingskader kader = test::gewoonKader();
    for (const char* tekens : {"+", "-", "n", ".", "++-", "+-", "+n", "+.", "n.", "-.+"}) {
        const Ronde ronde = test::rondeOp(kader, {tekens});
        const Beoordeling beoordeling(ronde, ronde.kader.regelsets[0]);
        tabel.zin(tekens, oordelenzin(beoordeling, ronde.toetsen[0]));
    }
    tabel.functie("verdelingInCijfers");
    for (const Verdeling& een :
         {Verdeling{}, Verdeling{.voldoende = 1}, Verdeling{.voldoende = 2, .matig = 1},
          Verdeling{.matig = 1, .onvoldoende = 1, .geenOordeel = 1},
          Verdeling{.voldoende = 3, .geenOordeel = 2, .nietsVanToepassing = 1},
          Verdeling{.geenOordeel = 1, .nietsVanToepassing = 1}})
        tabel.zin(std::to_string(een.voldoende) + " " + std::to_string(een.matig) + " " +
                      std::to_string(een.onvoldoende) + " " + std::to_string(een.geenOordeel),
                  "Dat is " + verdelingInCijfers(een, true) + ".");
    tabel.functie("iedereen");
    for (const auto& [allen, open] :
         std::vector<std::pair<int, int>>{{1, 0}, {2, 0}, {3, 0}, {2, 1}, {3, 1}, {9, 1}})
        tabel.zin(std::to_string(allen) + ", open " + std::to_string(open),
                  "Dat geldt voor " + iedereen({.organisaties = allen, .onvolledig = open}) + ".");
    tabel.controleer();
}

Onderzoeksstand stand(int toetsen, int vast, int inCorrectie) {
    Onderzoeksstand uit;
    uit.ronde = test::rondeOp(test::kleinsteKader(), std::vector<std::string>(toetsen, "+"));
    for (int i = 0; i < toetsen; ++i)
        uit.plekken[uit.ronde.toetsen[static_cast<std::size_t>(i)].organisatie] = {
            i + 1, i < vast ? Toetsstatus::vastgesteld : Toetsstatus::lopend, true};
    for (auto& [naam, plek] : uit.plekken)
        if (plek.status == Toetsstatus::lopend && inCorrectie-- > 0) plek.inCorrectie = true;
    return uit;
}

TEST(Zinnentabel, Standzinnen) {
    test::Zinnentabel tabel("standzinnen");
    tabel.functie("voortgangszin: toetsen, daarvan vast, daarvan in correctie");
    for (const int toetsen : {0, 1, 2, 3, 9})
        for (const int vast : {0, 1, 2, 3, 9})
            for (const int correctie : {0, 1, 2})
                if (vast + correctie <= toetsen)
                    tabel.zin(std::to_string(toetsen) + ", " + std::to_string(vast) + ", " +
                                  std::to_string(correctie),
                              voortgangszin(stand(toetsen, vast, correctie)));
    tabel.functie("vergelijkpagina: de alinea's");
    const Toetsingskader kader = test::gewoonKader();
    for (const auto& [a, b] : std::vector<std::pair<std::string, std::string>>{
             {"+", "+"}, {"+", "-"}, {"+", "n"}, {"+", "."}, {"++++++++-", "+"}, {"+-", "-+"}}) {
        Onderzoeksstand van;
        van.ronde = test::rondeOp(kader, {a, b});
        van.plekken = {{"Amstel", {1, Toetsstatus::vastgesteld, true}},
                       {"Berg", {2, Toetsstatus::vastgesteld, true}}};
        tabel.zin(a + " en " + b, alinea(vergelijkpagina(van, "/onderzoek/proef", {1, 2}).alineas));
    }
    tabel.functie("hiatendeel: de inleiding");
    for (const std::size_t aantal : {1, 2, 7, 30})
        tabel.zin(std::to_string(aantal), hiatendeel(std::vector<Hiaat>(aantal), true).inleiding);
    tabel.controleer();
}

}  // namespace
}  // namespace maatlat
