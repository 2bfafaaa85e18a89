// SPDX-License-Identifier: EUPL-1.2
#include "web/bewaren/metingen.h"

#include <unistd.h>

#include <array>
#include <fstream>

#include "toetsing/bewaren/gezondheid.h"
#include "toetsing/moment.h"
#include "toetsing/tellingen.h"
#include "web/http/meettekst.h"

namespace maatlat::web {

namespace {

/// In memory now, in bytes; 0 when the system does not say.
double geheugen() {
    std::ifstream van("/proc/self/statm");
    double alles = 0;
    double hier = 0;
    if (!(van >> alles >> hier)) return 0;
    return hier * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

void verzoeken(Meettekst& uit, const Verkeer& verkeer, const Meetomgeving& omgeving) {
    uit.begin("maatlat_verzoeken_total", "counter",
              "Beantwoorde verzoeken, naar patroon van de route en soort antwoord.");
    for (const Verkeer::Rij& een : verkeer.rijen())
        uit.waarde(static_cast<double>(een.aantal),
                   {{"methode", een.methode}, {"route", een.patroon}, {"klasse", een.klasse}});
    uit.duur("maatlat_verzoek_duur_seconds",
             "Duur van een verzoek, van de kop tot het laatste woord van het antwoord.",
             verkeer.duur());
    uit.begin("maatlat_geweigerd_total", "counter",
              "Verzoeken die een fout als antwoord kregen, en waarom.");
    for (const auto& [reden, aantal] : verkeer.geweigerd())
        uit.waarde(static_cast<double>(aantal), {{"reden", reden}});
    uit.stand("maatlat_verbindingen", "Verbindingen die nu open zijn.",
              static_cast<double>(omgeving.verbindingen));
    uit.stand("maatlat_verbindingen_wachtend", "Verbindingen die nu op hun beurt wachten.",
              static_cast<double>(omgeving.wachtend));
}

void opslag(Meettekst& uit, const Opslagmeting& meting) {
    uit.duur("maatlat_opslaan_duur_seconds",
             "Duur van een keer opslaan, van de vraag tot het op schijf staat.", meting.opgeslagen);
    uit.teller("maatlat_commits_total",
               "Keren dat naar de database is geschreven; één keer kan meer wijzigingen dragen.",
               meting.groepen);
    uit.teller("maatlat_commits_mislukt_total", "Keren dat schrijven naar de database mislukte.",
               meting.mislukt);
    uit.teller("maatlat_conflicten_total",
               "Keren dat iemand iets opsloeg dat een ander intussen had gewijzigd.",
               meting.conflicten);
    uit.stand("maatlat_schrijfrij", "Wijzigingen die nu wachten om te worden opgeslagen.",
              static_cast<double>(meting.wachtend));
    uit.stand("maatlat_database_bytes", "Grootte van de database.",
              static_cast<double>(meting.bytes));
    uit.stand("maatlat_database_wal_bytes",
              "Grootte van het bestand naast de database met wat er nog in moet (WAL).",
              static_cast<double>(meting.walBytes));
}

void inloggen(Meettekst& uit, const Tellingen& telling) {
    uit.begin("maatlat_inloggen_mislukt_total", "counter",
              "Pogingen om in te loggen die niet lukten.")
        .waarde(static_cast<double>(telling.wachtwoordFout.stand()), {{"stap", "wachtwoord"}})
        .waarde(static_cast<double>(telling.codeFout.stand()), {{"stap", "code"}})
        .waarde(static_cast<double>(telling.organisatieFout.stand()), {{"stap", "organisatie"}});
    uit.teller("maatlat_inloggen_geremd_total",
               "Pogingen om in te loggen die eerst moesten wachten.", telling.inlogRem.stand());
    uit.begin("maatlat_virusscans_total", "counter", "Bestanden langs de virusscanner.")
        .waarde(static_cast<double>(telling.virusSchoon.stand()), {{"uitslag", "schoon"}})
        .waarde(static_cast<double>(telling.virusGevonden.stand()), {{"uitslag", "virus"}})
        .waarde(static_cast<double>(telling.virusZwijgt.stand()), {{"uitslag", "geen_antwoord"}});
    if (const auto logboek = telling.logboek.load(); logboek != Tellingen::Logboek::onbekend)
        uit.stand("maatlat_logboek_klopt",
                  "1 als het logboek bij de laatste controle heel was, 0 als er iets niet klopte.",
                  logboek == Tellingen::Logboek::goed ? 1 : 0);
}

void schijven(Meettekst& uit, const Gezondheid& hoe) {
    struct Een {
        std::string_view waarvan;
        const Gezondheid::Schijf& schijf;
    };
    uit.begin("maatlat_schijf_vrij_bytes", "gauge",
              "Ruimte die nog vrij is op de schijf van iets.");
    for (const Een& een : std::array<Een, 3>{{{"database", hoe.schijf},
                                              {"bijlagen", hoe.bijlagen},
                                              {"reservekopieen", hoe.kopieen}}})
        if (een.schijf.gezien)
            uit.waarde(static_cast<double>(een.schijf.vrij), {{"van", een.waarvan}});
    if (hoe.kopiemoment.empty()) return;
    uit.stand("maatlat_reservekopie_timestamp_seconds",
              "Moment van de laatste reservekopie, in seconden sinds 1970.",
              static_cast<double>(seconden(hoe.kopiemoment)));
    uit.stand("maatlat_reservekopie_heel",
              "1 als alles heel was in de laatste reservekopie, anders 0.", hoe.kopieHeel ? 1 : 0);
}

/// Whoever watches wants the other numbers most when this is not well.
void gezond(Meettekst& uit, Werkplek& werkplek) {
    bool werkt = false;
    try {
        const Gezondheid hoe = gezondheid(werkplek);
        werkt = hoe.werkt();
        schijven(uit, hoe);
    } catch (const std::exception&) {
        werkt = false;
    }
    uit.stand("maatlat_gezond", "1 als Maatlat kan werken, 0 als er niets kan worden opgeslagen.",
              werkt ? 1 : 0);
}

}  // namespace

std::string metingen(Werkplek& werkplek, const Verkeer& verkeer, const Meetomgeving& omgeving) {
    Meettekst uit;
    uit.begin("maatlat_build_info", "gauge", "De versie van Maatlat; de waarde is altijd 1.")
        .waarde(1, {{"versie", omgeving.versie}});
    uit.stand("process_start_time_seconds", "Moment van de start, in seconden sinds 1970.",
              static_cast<double>(seconden(omgeving.begonnen)));
    uit.stand("process_resident_memory_bytes", "Geheugen dat Maatlat nu gebruikt.", geheugen());
    gezond(uit, werkplek);
    verzoeken(uit, verkeer, omgeving);
    opslag(uit, werkplek.database().meting());
    inloggen(uit, tellingen(werkplek));
    return uit.tekst();
}

}  // namespace maatlat::web
