// SPDX-License-Identifier: EUPL-1.2
#include "web/menu.h"

#include "toetsing/toegang.h"

namespace maatlat::web {

namespace {

/// A toets that this person would work on, when there is one: does the work itself fit the role?
bool magWerken(const Persoon& persoon, Toetssoort soort) {
    Doelwit eigen;
    eigen.soort = soort;
    eigen.inTeam = soort != Toetssoort::zelfevaluatie;
    eigen.eigenOrganisatie = soort == Toetssoort::zelfevaluatie;
    return mag(persoon, Actie::toetsInvullen, eigen);
}

/// The same for a concept that this person would be asked to answer on.
bool magReageren(const Persoon& persoon) {
    Doelwit eigen;
    eigen.status = Toetsstatus::wederhoor;
    eigen.eigenOrganisatie = persoon.heeft(Rol::vtManagement);
    eigen.taken = 1U << static_cast<unsigned>(Taak::ontvanger);
    return mag(persoon, Actie::reageer, eigen);
}

}  // namespace

std::vector<Verwijzing> menuVoor(const Persoon& persoon, const std::string& pad) {
    std::vector<Verwijzing> menu;
    const auto plaats = [&](bool erbij, const char* tekst, const char* naarPad) {
        if (erbij) menu.push_back({tekst, naarPad, pad == naarPad});
    };
    plaats(magWerken(persoon, Toetssoort::inspectie), "Mijn toetsen", "/");
    plaats(magWerken(persoon, Toetssoort::zelfevaluatie), "Zelfevaluatie", "/zelfevaluatie");
    plaats(magReageren(persoon), "Concepten", "/wederhoor");
    plaats(mag(persoon, Actie::landelijkBeeld), "Onderzoeken", "/onderzoeken");
    plaats(mag(persoon, Actie::organisatiesLezen), "Organisaties", "/organisaties");
    plaats(persoon.heeft(Rol::vtManagement) && mag(persoon, Actie::verhaalLezen), "Uw organisatie",
           "/mijn-organisatie");
    plaats(mag(persoon, Actie::publicatiesLezen), "Publicaties", "/publicaties");
    plaats(mag(persoon, Actie::personenBeheren), "Personen", "/beheer/personen");
    plaats(mag(persoon, Actie::personenBeheren), "Bewaartermijnen", "/beheer/bewaartermijn");
    plaats(mag(persoon, Actie::personenBeheren), "Reservekopie", "/beheer/reservekopie");
    plaats(mag(persoon, Actie::logboekLezen), "Logboek", "/beheer/logboek");
    plaats(mag(persoon, Actie::eigenAccount), "Account", "/account");
    plaats(true, "Hulp", "/hulp");
    return menu;
}

}  // namespace maatlat::web
