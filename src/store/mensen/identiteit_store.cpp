// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/identiteit_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"

namespace maatlat::identiteitStore {

namespace {

std::optional<Koppeling> eerste(Vraag& vraag) {
    if (!vraag.stap()) return std::nullopt;
    return Koppeling{vraag.tekst(0), vraag.getal(1), vraag.getal(2) != 0, vraag.tekst(3)};
}

void verwijder(Transactie& transactie, std::int64_t persoon) {
    Vraag(transactie, "DELETE FROM organisatie_inlog WHERE persoon = ?").bind(persoon).voerUit();
}

}  // namespace

std::optional<Koppeling> vind(Sessie& sessie, const std::string& identiteit) {
    Vraag vraag(sessie,
                "SELECT identiteit, persoon, door_regel, sinds FROM organisatie_inlog "
                "WHERE identiteit = ?");
    vraag.bind(identiteit);
    return eerste(vraag);
}

std::optional<Koppeling> vanPersoon(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT identiteit, persoon, door_regel, sinds FROM organisatie_inlog "
                "WHERE persoon = ?");
    vraag.bind(persoon);
    return eerste(vraag);
}

void koppel(Transactie& transactie, std::int64_t persoon, const std::string& identiteit,
            bool doorRegel) {
    const auto was = vind(transactie, identiteit);
    if (was && was->persoon != persoon)
        throw NietNu(
            "Deze inlog bij uw organisatie hoort al bij een ander account in Maatlat. Vraag de "
            "beheerder om hulp.");
    if (was) return;
    // What came by a rule goes by a rule, whatever the person logs in with.
    const auto eerder = vanPersoon(transactie, persoon);
    const bool regels =
        doorRegel || (eerder && eerder->doorRegel) || !regelrollen(transactie, persoon).empty();
    verwijder(transactie, persoon);
    Vraag(transactie,
          "INSERT INTO organisatie_inlog (identiteit, persoon, door_regel, sinds) "
          "VALUES (?, ?, ?, ?)")
        .bind(identiteit, persoon, regels, transactie.wanneer())
        .voerUit();
    transactie.log(Gebeurtenis::inlogGekoppeld, persoonInLogboek(persoon), {},
                   Logwaarde::eigenWoorden(regels ? "rollen volgens de aanmeldregels" : ""));
}

void ontkoppel(Transactie& transactie, std::int64_t persoon) {
    if (!vanPersoon(transactie, persoon)) return;
    verwijder(transactie, persoon);
    transactie.log(Gebeurtenis::inlogOntkoppeld, persoonInLogboek(persoon));
}

std::set<Rol> regelrollen(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie, "SELECT rol FROM regelrol WHERE persoon = ?");
    vraag.bind(persoon);
    std::set<Rol> uit;
    while (vraag.stap())
        if (const auto rol = rolMetSleutel(vraag.tekst(0))) uit.insert(*rol);
    return uit;
}

void zetRegelrollen(Transactie& transactie, std::int64_t persoon, const std::set<Rol>& rollen) {
    Vraag(transactie, "DELETE FROM regelrol WHERE persoon = ?").bind(persoon).voerUit();
    for (const Rol rol : rollen)
        Vraag(transactie, "INSERT INTO regelrol (persoon, rol) VALUES (?, ?)")
            .bind(persoon, sleutel(rol))
            .voerUit();
}

void wis(Transactie& transactie, const Opruimmoment&, std::int64_t persoon) {
    verwijder(transactie, persoon);
    zetRegelrollen(transactie, persoon, {});
}

}  // namespace maatlat::identiteitStore
