// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/migratie.h"

#include <Poco/Exception.h>

#include <bit>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>

#include "domain/melding.h"
#include "store/motor/databasefout.h"
#include "store/motor/reservekopie.h"
#include "store/motor/tikker.h"
#include "store/motor/transactiewacht.h"

namespace maatlat {

namespace {

int versieVan(Verbinding& verbinding) {
    return static_cast<int>(verbinding.getal("PRAGMA user_version"));
}

void weigerNieuwere(int versie, int nieuwste, const std::string& pad) {
    if (versie <= nieuwste) return;
    throw Gebruikersfout(
        "De database \"" + pad + "\" is van een nieuwere Maatlat: versie " +
        std::to_string(versie) + ", en dit programma kent tot en met versie " +
        std::to_string(nieuwste) +
        ". Werk het programma bij. Of zet met \"maatlat herstel\" een reservekopie terug van voor "
        "de database werd bijgewerkt. Er is niets aan de database veranderd.");
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

/// Bytes that the disk must have free: for the copy, and for the pages that the steps write anew,
/// which can be all of them.
std::uint64_t nodig(Verbinding& verbinding) {
    const auto grootte = static_cast<std::uint64_t>(verbinding.getal("PRAGMA page_count") *
                                                    verbinding.getal("PRAGMA page_size"));
    constexpr std::uint64_t kVoorWatErBijkomt = 16U << 20U;
    return 2 * grootte + kVoorWatErBijkomt;
}

std::string inMegabytes(std::uint64_t bytes) {
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

void eisRuimte(const std::string& pad, std::uint64_t nodig, std::uint64_t vrij) {
    if (vrij >= nodig) return;
    throw Gebruikersfout("De database \"" + pad +
                         "\" moet worden bijgewerkt, maar de schijf heeft daarvoor te weinig "
                         "ruimte: nodig is " +
                         inMegabytes(nodig) + ", vrij is " + inMegabytes(vrij) +
                         ". Maak ruimte vrij en probeer het opnieuw. Er is niets aan de database "
                         "veranderd.");
}

void kondigAan(Verbinding& verbinding, const std::string& pad, int versie, int nieuwste,
               const Voortgang& voortgang) {
    std::error_code fout;
    const auto ruimte = std::filesystem::space(std::filesystem::path(pad).parent_path(), fout);
    const std::uint64_t nodige = nodig(verbinding);
    if (!fout) eisRuimte(pad, nodige, ruimte.available);
    zeg(voortgang, "De database is van een oudere Maatlat (versie " + std::to_string(versie) +
                       ") en wordt bijgewerkt naar versie " + std::to_string(nieuwste) +
                       ". Zet de computer niet uit. Nodig op de schijf: " + inMegabytes(nodige) +
                       (fout ? "" : "; vrij: " + inMegabytes(ruimte.available)) + ".");
    zeg(voortgang, "Eerst wordt een reservekopie gemaakt.");
    const std::string kopie =
        maakReservekopie(verbinding, pad, "voor-versie-" + std::to_string(nieuwste), voortgang);
    zeg(voortgang, "De reservekopie van voor het bijwerken is " + kopie + ".");
}

}  // namespace

void migreer(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen,
             const Migratieomgeving& omgeving) {
    const int versie = versieVan(verbinding);
    const int nieuwste = stappen.back().versie;
    weigerNieuwere(versie, nieuwste, pad);
    if (versie == nieuwste) return;

    const bool bestaat = versie > 0;
    if (bestaat) kondigAan(verbinding, pad, versie, nieuwste, omgeving.voortgang);
    for (const Migratie& stap : stappen) {
        if (stap.versie <= versie) continue;
        const std::string watNu = "Bijwerken: stap " + std::to_string(stap.versie - versie) +
                                  " van " + std::to_string(nieuwste - versie);
        if (bestaat) zeg(omgeving.voortgang, watNu + ".");
        // Twice as long until each next word: a small database says little, a large one not much.
        std::uint64_t tikken = 0;
        const Tikker tikker(verbinding, [&] {
            if (std::has_single_bit(++tikken)) zeg(omgeving.voortgang, watNu + ", nog bezig.");
        });
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
    if (bestaat) zeg(omgeving.voortgang, "De database is bijgewerkt.");
}

void eisVersie(Verbinding& verbinding, const std::string& pad, std::span<const Migratie> stappen) {
    const int versie = versieVan(verbinding);
    const int nieuwste = stappen.back().versie;
    weigerNieuwere(versie, nieuwste, pad);
    if (versie == nieuwste) return;
    throw Gebruikersfout(
        "De database \"" + pad + "\" is van een oudere Maatlat: versie " + std::to_string(versie) +
        ", en dit programma werkt met versie " + std::to_string(nieuwste) +
        ". Start Maatlat eenmaal met \"maatlat start\": dan wordt de database bijgewerkt, en "
        "eerst een reservekopie gemaakt.");
}

}  // namespace maatlat
