// SPDX-License-Identifier: EUPL-1.2

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <string>
#include <vector>

#include "cli/opdrachten.h"
#include "cli/systeemklok.h"
#include "cli/voortgang_bij.h"
#include "domain/melding.h"
#include "store/motor/database.h"
#include "taal/tekst.h"
#include "toetsing/mensen/noodtoegang.h"

namespace maatlat {

namespace {

/// Says what to do first: this one changes the database, and the running program has it.
Database openVoorNood(const std::string& pad, const Uitvoer& uitvoer) {
    if (!std::filesystem::exists(pad))
        throw Gebruikersfout("De database \"" + pad + "\" is er niet. Kijk of het pad klopt.");
    try {
        return Database::openSchrijven(pad, systeemklok(), voortgangBij(uitvoer));
    } catch (const Gebruikersfout& wat) {
        throw Gebruikersfout(
            std::string(wat.what()) +
            "\nDraait Maatlat nog met deze database? Stop het dan eerst, met Ctrl-C "
            "of met de dienst die het startte. Geef daarna deze opdracht opnieuw.");
    }
}

std::string opgesomd(const std::vector<Persoon>& beheerders) {
    std::string uit;
    for (const Persoon& een : beheerders)
        uit += "\n  " + een.email;
    return uit;
}

const Persoon& kies(const std::vector<Persoon>& beheerders, const std::string& gevraagd) {
    if (gevraagd.empty()) {
        if (beheerders.size() == 1) return beheerders.front();
        throw Gebruikersfout("Er zijn meer beheerders. Kies er een met --email:" +
                             opgesomd(beheerders));
    }
    const auto gevonden =
        std::ranges::find(beheerders, kleineLetters(getrimd(gevraagd)), &Persoon::email);
    if (gevonden == beheerders.end())
        throw Gebruikersfout(
            "Er is geen beheerder met dit e-mailadres die kan inloggen. Kies uit:" +
            opgesomd(beheerders));
    return *gevonden;
}

}  // namespace

int beheerderOpdracht(const BeheerderOpties& opties, const Uitvoer& uitvoer) {
    Database database = openVoorNood(opties.database, uitvoer);
    const auto alle = beheerders(database);
    if (alle.empty()) {
        uitvoer.bij
            << "In deze database is nog geen beheerder. Start Maatlat met maatlat start: dat "
               "toont een code waarmee u de eerste beheerder maakt.\n";
        return kNietGoed;
    }
    const Persoon& wie = kies(alle, opties.email);
    const std::string token = maakNoodlink(database, wie);
    uitvoer.bij
        << "Start Maatlat, en open daarna het adres van Maatlat met dit erachter. Daar kiest "
        << wie.email << " een nieuw wachtwoord.\n"
        << "De link werkt één keer, 24 uur lang. Inloggen met een code gaat daarmee uit: stel "
           "dat daarna opnieuw in. Dit staat in het logboek.\n";
    uitvoer.uit << "/link/" << token << "\n";
    return kGoed;
}

}  // namespace maatlat
