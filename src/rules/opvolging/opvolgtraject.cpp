// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/opvolgtraject.h"

#include <array>

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

using enum Opvolgstap;
using enum Opvolgzet;
using H = Hoedanigheid;
using V = Opvolgvoorwaarde;

constexpr std::array kIndienen{V::heeftMaatregel};
constexpr std::array kVoorleggen{V::allesBeoordeeld};
constexpr std::array kAanvaard{V::allesBeoordeeld, V::planAanvaard};
constexpr std::array kNietAanvaard{V::allesBeoordeeld, V::planNietAanvaard};
constexpr std::array kAfsluiten{V::elkPuntEenMaatregel, V::allesAfgerond};

// What does not stand here cannot be done.
constexpr std::array kOvergangen{
    // The organisation makes its plan.
    Opvolgovergang{planMaken, maakMaatregel, H::organisatie, planMaken},
    Opvolgovergang{planMaken, wijsIndienerAan, H::organisatie, planMaken},
    Opvolgovergang{planMaken, stelPlantermijn, H::toezichthouder, planMaken},
    Opvolgovergang{planMaken, dienPlanIn, H::planindiener, planIngediend, false, false, kIndienen},

    // The inspectie judges it, by two.
    Opvolgovergang{planIngediend, neemPlanTerug, H::planindiener, planMaken, true},
    Opvolgovergang{planIngediend, beoordeelMaatregel, H::toezichthouder, planIngediend},
    Opvolgovergang{planIngediend, legPlanoordeelVoor, H::toezichthouder, planVoorgelegd, false,
                   false, kVoorleggen},
    Opvolgovergang{planVoorgelegd, neemPlanoordeelTerug, H::planvoorlegger, planIngediend},
    Opvolgovergang{planVoorgelegd, stemIn, H::tweedeToezichthouder, uitvoering, false, false,
                   kAanvaard},
    Opvolgovergang{planVoorgelegd, stemIn, H::tweedeToezichthouder, planMaken, false, false,
                   kNietAanvaard},
    Opvolgovergang{planVoorgelegd, stemNietIn, H::tweedeToezichthouder, planIngediend, true},

    // It is carried out, and somebody looks whether it was.
    Opvolgovergang{uitvoering, meldVoortgang, H::organisatie, uitvoering},
    Opvolgovergang{uitvoering, vraagUitstel, H::organisatie, uitvoering, true},
    Opvolgovergang{uitvoering, doeEigenAudit, H::organisatie, uitvoering},
    Opvolgovergang{uitvoering, wijsIndienerAan, H::organisatie, uitvoering},
    Opvolgovergang{uitvoering, stelRitmeIn, H::toezichthouder, uitvoering},
    Opvolgovergang{uitvoering, beslisUitstel, H::toezichthouder, uitvoering, true},
    Opvolgovergang{uitvoering, verifieer, H::toezichthouder, uitvoering},
    Opvolgovergang{uitvoering, trekNa, H::toezichthouder, uitvoering},
    Opvolgovergang{uitvoering, geefPlanTerug, H::toezichthouder, planMaken, true},
    Opvolgovergang{uitvoering, sluitAf, H::toezichthouder, afgesloten, true, false, kAfsluiten},

    Opvolgovergang{afgesloten, heropen, H::toezichthouder, uitvoering, true},

    // Of a zelfevaluatie: the organisation's own affair.
    Opvolgovergang{eigen, maakMaatregel, H::organisatie, eigen},
    Opvolgovergang{eigen, meldVoortgang, H::organisatie, eigen},
};

constexpr Woordtabel<kAantalOpvolgvoorwaarden> kWaaromNiet{
    "Er is nog geen maatregel. Schrijf eerst op wat u gaat doen.",
    "Niet elke maatregel is beoordeeld, of het plan als geheel nog niet. Beoordeel ze eerst "
    "allemaal.",
    "In het oordeel dat voorligt is het plan niet aanvaard.",
    "In het oordeel dat voorligt is het plan aanvaard.",
    "Niet elke maatregel is geverifieerd of vervallen.",
    "Bij een of meer verbeterpunten staat geen maatregel."};
static_assert(!kWaaromNiet.back().empty(), "a voorwaarde without its words");

constexpr Woordtabel<kAantalOpvolgvoorwaarden> kVoorwaarden{
    "er is een maatregel",
    "elke maatregel en het plan als geheel zijn beoordeeld",
    "het plan wordt aanvaard",
    "het plan wordt niet aanvaard",
    "elke maatregel is geverifieerd of vervallen",
    "bij elk verbeterpunt staat een maatregel"};
static_assert(!kVoorwaarden.back().empty(), "a voorwaarde without its name");

}  // namespace

std::string_view waaromNiet(Opvolgvoorwaarde voorwaarde) {
    return woordVan(kWaaromNiet, voorwaarde);
}

std::string_view naam(Opvolgvoorwaarde voorwaarde) {
    return woordVan(kVoorwaarden, voorwaarde);
}

std::span<const Opvolgovergang> opvolgovergangen() {
    return kOvergangen;
}

std::vector<Hoedanigheid> aanZet(Opvolgstap stap) {
    switch (stap) {
        case planMaken:
            return {H::planindiener};
        case planIngediend:
            return {H::toezichthouder};
        case planVoorgelegd:
            return {H::tweedeToezichthouder};
        case uitvoering:
            return {H::organisatie, H::toezichthouder};
        case afgesloten:
        case eigen:
            return {};
    }
    return {};
}

}  // namespace maatlat
