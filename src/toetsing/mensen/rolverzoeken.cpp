// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rolverzoeken.h"

#include "domain/fouten.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "store/mensen/rolverzoek_store.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

using rolverzoekStore::Rolverzoek;
using rolverzoekStore::Uitslag;

constexpr std::int64_t kTerugkijken = std::int64_t{30} * 24 * 60 * 60;

/// Whether there is another who can confirm it.
bool isAlleen(Sessie& sessie, const Persoon& beheerder) {
    return beheerder.heeft(Rol::beheerder) && persoonStore::aantalBeheerders(sessie) <= 1;
}

Rolverzoekbeeld beeldVan(Sessie& sessie, const Rolverzoek& een, const Persoon& wie,
                         const std::string& nu) {
    Rolverzoekbeeld uit;
    uit.nr = een.nr;
    uit.naam = persoonsnaam(sessie, een.persoon);
    uit.rol = een.rol;
    uit.sinds = een.sinds;
    uit.stand = static_cast<Rolverzoekbeeld::Stand>(een.uitslag);
    if (een.door != 0) uit.door = persoonsnaam(sessie, een.door);
    uit.wanneer = een.wanneer;
    if (een.uitslag != Uitslag::wacht || !mag(wie, Actie::personenBeheren)) return uit;
    const bool eigen = een.persoon == wie.nr;
    uit.magIntrekken = eigen;
    uit.magAfwijzen = !eigen;
    uit.magBevestigen = !eigen;
    if (eigen && isAlleen(sessie, wie)) {
        uit.vanaf = later(een.sinds, kRolwachttijd);
        uit.magBevestigen = uit.vanaf <= nu;
    }
    return uit;
}

std::vector<Rolverzoekbeeld> beelden(Sessie& sessie, const Persoon& wie, const std::string& nu) {
    std::vector<Rolverzoekbeeld> uit;
    for (const Rolverzoek& een : rolverzoekStore::sinds(sessie, later(nu, -kTerugkijken)))
        uit.push_back(beeldVan(sessie, een, wie, nu));
    return uit;
}

void geefRol(Transactie& transactie, const Rolverzoek& verzoek) {
    auto persoon = persoonStore::lees(transactie, verzoek.persoon);
    if (!persoon || persoon->geblokkeerd)
        throw NietNu("Wie dit vroeg is geblokkeerd. Wijs het verzoek af.");
    persoon->rollen.insert(verzoek.rol);
    if (const std::string bezwaar = rolbezwaar(*persoon); !bezwaar.empty()) throw NietNu(bezwaar);
    persoonStore::wijzig(transactie, *persoon, persoonStore::versie(transactie, persoon->nr));
    aanmeldingStore::eindigAlle(transactie, persoon->nr);
}

}  // namespace

std::vector<Rolverzoekbeeld> rolverzoeken(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren,
                  [&](Sessie& sessie) { return beelden(sessie, wie, werkplek.nu()); });
}

std::vector<Rolverzoekbeeld> rolmeldingen(Werkplek& werkplek, const Persoon& wie) {
    if (!mag(wie, Actie::personenBeheren) && !mag(wie, Actie::onderzoekOpenen)) return {};
    return werkplek.database().lees(
        [&](Sessie& sessie) { return beelden(sessie, wie, werkplek.nu()); });
}

void beslisRolverzoek(Werkplek& werkplek, const Handeling& handeling, std::int64_t nr,
                      Rolkeuze keuze) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        const auto verzoek = rolverzoekStore::lees(transactie, nr);
        if (!verzoek) throw Onvindbaar();
        if (verzoek->uitslag != Uitslag::wacht)
            throw NietNu("Over dit verzoek is al besloten. Ververs de pagina.");
        const auto beeld = beeldVan(transactie, *verzoek, handeling.wie, transactie.wanneer());
        const bool mag = keuze == Rolkeuze::bevestigen ? beeld.magBevestigen
                         : keuze == Rolkeuze::afwijzen ? beeld.magAfwijzen
                                                       : beeld.magIntrekken;
        if (!mag)
            throw NietNu(keuze == Rolkeuze::bevestigen
                             ? "U kunt uw eigen verzoek niet bevestigen. Dat doet een andere "
                               "beheerder. Is er geen ander, dan kunt u het zelf na 24 uur."
                             : "Alleen wie het verzoek deed kan het intrekken; een ander kan het "
                               "afwijzen.");
        if (keuze == Rolkeuze::bevestigen) geefRol(transactie, *verzoek);
        rolverzoekStore::beslis(transactie, nr,
                                keuze == Rolkeuze::bevestigen ? Uitslag::toegekend
                                : keuze == Rolkeuze::afwijzen ? Uitslag::afgewezen
                                                              : Uitslag::ingetrokken,
                                handeling.wie.nr);
    });
}

std::vector<std::string> botsendeRollen(Werkplek& werkplek, const Persoon& wie) {
    return inzien(werkplek, wie, Actie::personenBeheren, [&](Sessie& sessie) {
        std::vector<std::string> uit;
        for (const Persoon& een : persoonStore::alle(sessie))
            if (!een.geblokkeerd && !rolbezwaar(een).empty()) uit.push_back(een.naam);
        return uit;
    });
}

}  // namespace maatlat
