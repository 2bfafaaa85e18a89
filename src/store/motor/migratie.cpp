// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/migratie.h"

#include <Poco/Exception.h>

#include <exception>

#include "domain/melding.h"
#include "store/motor/databasefout.h"
#include "store/motor/reservekopie.h"
#include "store/motor/transactiewacht.h"

namespace maatlat {

namespace {

int versieVan(Verbinding& verbinding) {
    return static_cast<int>(verbinding.getal("PRAGMA user_version"));
}

void weigerNieuwere(int versie, int nieuwste, const std::string& pad) {
    if (versie <= nieuwste) return;
    throw Gebruikersfout("De database \"" + pad + "\" is van een nieuwere Maatlat: versie " +
                         std::to_string(versie) + ", en dit programma kent tot en met versie " +
                         std::to_string(nieuwste) +
                         ". Werk het programma bij. Er is niets aan de database veranderd.");
}

void voerUit(Verbinding& verbinding, const Migratie& stap, const Migratieomgeving& omgeving) {
    TransactieWacht wacht(verbinding, true);
    verbinding.voerUit(std::string(stap.sql));
    if (stap.werk != nullptr) stap.werk(verbinding, omgeving);
    // Both stand in the head of the file and are part of the transaction.
    verbinding.voerUit("PRAGMA application_id = " + std::to_string(kApplicatieId));
    verbinding.voerUit("PRAGMA user_version = " + std::to_string(stap.versie));
    wacht.bevestig();
}

}  // namespace

void migreer(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen,
             const Migratieomgeving& omgeving) {
    const int versie = versieVan(verbinding);
    const int nieuwste = stappen.back().versie;
    weigerNieuwere(versie, nieuwste, pad);
    if (versie == nieuwste) return;

    if (versie > 0) maakReservekopie(verbinding, pad, "voor-versie-" + std::to_string(nieuwste));
    for (const Migratie& stap : stappen) {
        if (stap.versie <= versie) continue;
        try {
            voerUit(verbinding, stap, omgeving);
        } catch (const Poco::Exception& fout) {
            meldAlsGebruikersfout(fout, pad);
            std::throw_with_nested(Gebruikersfout(
                "De database \"" + pad + "\" kan niet worden bijgewerkt naar versie " +
                std::to_string(stap.versie) +
                ". De stap is geheel teruggedraaid. Meld dit aan de beheerder van Maatlat."));
        }
    }
}

void eisVersie(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen) {
    const int versie = versieVan(verbinding);
    const int nieuwste = stappen.back().versie;
    weigerNieuwere(versie, nieuwste, pad);
    if (versie == nieuwste) return;
    throw Gebruikersfout("De database \"" + pad + "\" is van een oudere Maatlat: versie " +
                         std::to_string(versie) + ", en dit programma werkt met versie " +
                         std::to_string(nieuwste) +
                         ". Werk de database bij met \"maatlat importeer\"; er wordt dan eerst een "
                         "reservekopie gemaakt.");
}

}  // namespace maatlat
