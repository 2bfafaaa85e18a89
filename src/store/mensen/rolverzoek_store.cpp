// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/rolverzoek_store.h"

#include <array>
#include <string_view>

#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::rolverzoekStore {

namespace {

struct Uitslagwoord {
    std::string_view woord;  ///< in the table
    Gebeurtenis gebeurtenis;
};
constexpr std::array<Uitslagwoord, 4> kUitslagen{
    {{"", Gebeurtenis::rolGevraagd},
     {"toegekend", Gebeurtenis::rolverzoekToegekend},
     {"afgewezen", Gebeurtenis::rolverzoekAfgewezen},
     {"ingetrokken", Gebeurtenis::rolverzoekIngetrokken}}};

/// An unknown word counts as one that gives nothing.
Uitslag uitslagMet(std::string_view gezocht) {
    for (std::size_t i = 0; i < kUitslagen.size(); ++i)
        if (kUitslagen[i].woord == gezocht) return static_cast<Uitslag>(i);
    return Uitslag::afgewezen;
}

/// Nothing for a role that does not exist any more.
std::optional<Rolverzoek> verzoek(const Vraag& rij) {
    const auto rol = rolMetSleutel(rij.tekst(2));
    if (!rol) return std::nullopt;
    return Rolverzoek{rij.getal(0), rij.getal(1), *rol, rij.tekst(3), uitslagMet(rij.tekst(4)),
                      rij.getal(5), rij.tekst(6)};
}

void logVerzoek(Transactie& transactie, Uitslag uitslag, std::int64_t persoon, Rol rol) {
    transactie.log(kUitslagen[static_cast<std::size_t>(uitslag)].gebeurtenis,
                   persoonInLogboek(persoon), {}, Logwaarde::eigenWoorden(std::string(naam(rol))));
}

}  // namespace

void vraag(Transactie& transactie, std::int64_t persoon, Rol rol) {
    if (Vraag(transactie, "SELECT 1 FROM rolverzoek WHERE persoon = ? AND rol = ? AND besluit = ''")
            .bind(persoon, sleutel(rol))
            .stap())
        return;
    Vraag(transactie, "INSERT INTO rolverzoek (persoon, rol, sinds) VALUES (?, ?, ?)")
        .bind(persoon, sleutel(rol), transactie.wanneer())
        .voerUit();
    logVerzoek(transactie, Uitslag::wacht, persoon, rol);
}

std::optional<Rolverzoek> lees(Sessie& sessie, std::int64_t nr) {
    Vraag rij(sessie,
              "SELECT nr, persoon, rol, sinds, besluit, door, wanneer FROM rolverzoek "
              "WHERE nr = ?");
    rij.bind(nr);
    if (!rij.stap()) return std::nullopt;
    return verzoek(rij);
}

std::vector<Rolverzoek> sinds(Sessie& sessie, const std::string& moment) {
    Vraag rij(sessie,
              "SELECT nr, persoon, rol, sinds, besluit, door, wanneer FROM rolverzoek "
              "WHERE besluit = '' OR wanneer > ? ORDER BY nr DESC");
    rij.bind(moment);
    std::vector<Rolverzoek> uit;
    while (rij.stap())
        if (auto een = verzoek(rij)) uit.push_back(std::move(*een));
    return uit;
}

void beslis(Transactie& transactie, std::int64_t nr, Uitslag wat, std::int64_t door) {
    const auto was = lees(transactie, nr);
    if (!was || was->uitslag != Uitslag::wacht) return;
    Vraag(transactie, "UPDATE rolverzoek SET besluit = ?, door = ?, wanneer = ? WHERE nr = ?")
        .bind(kUitslagen[static_cast<std::size_t>(wat)].woord, door, transactie.wanneer(), nr)
        .voerUit();
    logVerzoek(transactie, wat, was->persoon, was->rol);
}

void wachtOpnieuw(Transactie& transactie) {
    Vraag(transactie, "UPDATE rolverzoek SET sinds = ? WHERE besluit = ''")
        .bind(transactie.wanneer())
        .voerUit();
}

}  // namespace maatlat::rolverzoekStore
