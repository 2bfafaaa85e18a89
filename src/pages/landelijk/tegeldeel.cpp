// SPDX-License-Identifier: EUPL-1.2
#include "pages/landelijk/tegeldeel.h"

#include <algorithm>

namespace maatlat {

namespace {

constexpr int kStap = 64;  // from one tile to the next, in the units of the picture
constexpr int kTegel = 60;

}  // namespace

void vul(Vulling& vulling, const Tegeldeel& kaart) {
    Vulling& deel = vulling.deel("TEGELKAART");
    deel.zet("CRITERIUM", kaart.criterium);
    deel.zet("KAARTBRON", kaart.bron);
    deel.elk("KEUS", kaart.criteria, [](Vulling& keus, const Verwijzing& een) {
        keus.zet("KEUSTEKST", een.tekst);
        keus.zet("KEUSPAD", een.pad);
        keus.toonAls(een.hier, "DEZE");
    });
    int kolommen = 1, rijen = 1;
    for (const Tegeldeel::Tegel& een : kaart.tegels) {
        kolommen = std::max(kolommen, een.kolom);
        rijen = std::max(rijen, een.rij);
    }
    deel.zet("BREED", kolommen * kStap);
    deel.zet("HOOG", rijen * kStap);
    deel.elk("TEGEL", kaart.tegels, [](Vulling& tegel, const Tegeldeel::Tegel& een) {
        const int x = (een.kolom - 1) * kStap, y = (een.rij - 1) * kStap;
        tegel.zet("X", x + 2);
        tegel.zet("Y", y + 2);
        tegel.zet("MIDDEN", x + 2 + kTegel / 2);
        tegel.zet("NAAMY", y + 24);
        tegel.zet("LETTERY", y + 50);
        tegel.zet("SOORT", een.oordeel.soort);
        tegel.zet("LETTER", een.oordeel.teken);
        tegel.zet("KORT", een.kort);
        tegel.zet("VOLUIT", een.organisatie + ": " + een.oordeel.naam);
    });
    const auto regel = [&](std::string_view sectie, const std::string& wie, const std::string& kort,
                           const Teken& oordeel) {
        Vulling& rij = deel.sectie(sectie);
        rij.zet("WIE", wie);
        rij.zet("AFKORTING", kort);
        rij.zet("WOORD", oordeel.naam);
    };
    for (const Tegeldeel::Tegel& een : kaart.tegels)
        regel("RIJ", een.organisatie, een.kort, een.oordeel);
    for (const Tegeldeel::Naast& een : kaart.naast)
        regel("RIJ", een.organisatie, "geen tegel", een.oordeel);
    deel.als(!kaart.naast.empty(), "NAAST", [&](Vulling& naast) {
        naast.elk("ZONDER_TEGEL", kaart.naast, [](Vulling& rij, const Tegeldeel::Naast& een) {
            rij.zet("WIE_NAAST", een.organisatie + ": " + een.oordeel.naam);
        });
        naast.als(kaart.nogAndere > 0, "EN_NOG",
                  [&](Vulling& nog) { nog.zet("NOG_ANDERE", kaart.nogAndere); });
    });
}

}  // namespace maatlat
