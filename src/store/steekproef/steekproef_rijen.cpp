// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/steekproef_rijen.h"

#include <sstream>

#include "store/motor/vraag.h"

namespace maatlat::steekproefrijen {

namespace {

std::vector<Populatiegroep> groepen(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT naam, aantal, trek FROM steekproef_groep "
                "WHERE toets = ? AND steekproef = ? ORDER BY plaats");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Populatiegroep> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.getal(1), vraag.klein(2)});
    return uit;
}

void schrijfGroepen(const Toetsschrijving& toets, const Dossiersteekproef& steekproef) {
    toets.wijzig("DELETE FROM steekproef_groep WHERE toets = ? AND steekproef = ?", toets.nr(),
                 steekproef.nr);
    int plaats = 0;
    for (const Populatiegroep& een : steekproef.groepen)
        toets.wijzig(
            "INSERT INTO steekproef_groep (toets, steekproef, plaats, naam, aantal, trek) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            toets.nr(), steekproef.nr, ++plaats, een.naam, een.aantal, een.trek);
}

/// "10 5 5", and back.
std::string tekst(const std::vector<int>& aantallen) {
    std::string uit;
    for (const int een : aantallen)
        uit += (uit.empty() ? "" : " ") + std::to_string(een);
    return uit;
}

std::vector<int> aantallenUit(const std::string& tekst) {
    std::istringstream stroom(tekst);
    std::vector<int> uit;
    for (int een = 0; stroom >> een;)
        uit.push_back(een);
    return uit;
}

std::optional<Steekproefdoel> doelVan(const Toetslezing& toets, std::int64_t nr) {
    Vraag vraag(toets,
                "SELECT d.soort, d.maatregel, d.verwachting, d.audit, d.omvang, d.sinds, "
                "coalesce(g.waarvoor, '') FROM steekproef_doel AS d LEFT JOIN steekproef_gebruik "
                "AS g ON g.toets = d.toets AND g.steekproef = d.steekproef "
                "WHERE d.toets = ? AND d.steekproef = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    return Steekproefdoel{doelsoortMetNaam(vraag.tekst(0)).value(),
                          vraag.getal(1),
                          vraag.tekst(2),
                          vraag.getal(3),
                          vraag.getal(4),
                          vraag.tekst(5),
                          vraag.tekst(6)};
}

/// Once, with the first version.
void schrijfDoel(const Toetsschrijving& toets, const Dossiersteekproef& steekproef) {
    if (!steekproef.doel || steekproef.versie != 1) return;
    const Steekproefdoel& doel = *steekproef.doel;
    toets.wijzig(
        "INSERT INTO steekproef_doel (toets, steekproef, soort, maatregel, verwachting, audit, "
        "omvang, sinds) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), steekproef.nr, naam(doel.soort), doel.maatregel, doel.verwachting, doel.audit,
        doel.omvang, toets.wanneer());
}

Steekproefdossier dossierUit(const Vraag& vraag) {
    Steekproefdossier uit;
    uit.pseudoniem = vraag.tekst(0);
    uit.stand = dossierstandMetNaam(vraag.tekst(1)).value();
    uit.trekking = vraag.klein(2);
    uit.groep = vraag.tekst(3);
    uit.lot = vraag.tekst(4);
    uit.volgorde = vraag.klein(5);
    uit.dubbel = vraag.getal(6) != 0;
    uit.reden = vraag.opgeslagen(7);
    uit.vervangt = vraag.tekst(8);
    uit.lijst = vraag.tekst(9);
    uit.bewarenTot = vraag.tekst(10);
    uit.gewist = vraag.getal(11) != 0;
    return uit;
}

}  // namespace

std::optional<Dossiersteekproef> lees(const Toetslezing& toets, std::int64_t nr) {
    Vraag vraag(toets,
                "SELECT versie, titel, status, beschrijving, populatie_sha256, formulier, kolom, "
                "dubbel_percentage, peildatum, vastgelegd_op, vastlegging_sha256, reden, binding "
                "FROM steekproef WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    Dossiersteekproef uit;
    uit.nr = nr;
    uit.versie = vraag.klein(0);
    uit.titel = vraag.opgeslagen(1);
    uit.status = steekproefstatusMetNaam(vraag.tekst(2)).value();
    uit.populatie = beschrijvingUit(vraag.tekst(3)).value();
    uit.populatieHash = vraag.tekst(4);
    uit.formulierHash = vraag.tekst(5);
    uit.kolom = groepkolomMetNaam(vraag.tekst(6)).value();
    uit.dubbelPercentage = vraag.klein(7);
    uit.peildatum = vraag.tekst(8);
    uit.vastgelegdOp = vraag.tekst(9);
    uit.vastleggingHash = vraag.tekst(10);
    uit.reden = vraag.opgeslagen(11);
    uit.binding = bindingUit(vraag.tekst(12));
    uit.groepen = groepen(toets, nr);
    uit.doel = doelVan(toets, nr);
    return uit;
}

void schrijf(const Toetsschrijving& toets, const Dossiersteekproef& steekproef) {
    std::optional<std::string> formulier;
    if (!steekproef.formulierHash.empty()) formulier = steekproef.formulierHash;
    toets.wijzig(
        "INSERT INTO steekproef (toets, nr, versie, titel, status, beschrijving, "
        "populatie_sha256, formulier, kolom, dubbel_percentage, peildatum, vastgelegd_op, "
        "vastlegging_sha256, reden, binding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, nr) DO UPDATE SET versie = excluded.versie, "
        "titel = excluded.titel, status = excluded.status, "
        "beschrijving = excluded.beschrijving, populatie_sha256 = excluded.populatie_sha256, "
        "formulier = excluded.formulier, kolom = excluded.kolom, "
        "dubbel_percentage = excluded.dubbel_percentage, peildatum = excluded.peildatum, "
        "vastgelegd_op = excluded.vastgelegd_op, "
        "vastlegging_sha256 = excluded.vastlegging_sha256, reden = excluded.reden, "
        "binding = excluded.binding",
        toets.nr(), steekproef.nr, steekproef.versie, steekproef.titel, naam(steekproef.status),
        codeer(steekproef.populatie), steekproef.populatieHash, formulier, naam(steekproef.kolom),
        steekproef.dubbelPercentage, steekproef.peildatum, steekproef.vastgelegdOp,
        steekproef.vastleggingHash, steekproef.reden, codeer(steekproef.binding));
    schrijfGroepen(toets, steekproef);
    schrijfDoel(toets, steekproef);
}

std::vector<Trekking> trekkingen(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT nr, startwaarde, herkomst, aantallen, wanneer FROM trekking "
                "WHERE toets = ? AND steekproef = ? ORDER BY nr");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Trekking> uit;
    while (vraag.stap())
        uit.push_back({vraag.klein(0), vraag.tekst(1), herkomstMetNaam(vraag.tekst(2)).value(),
                       aantallenUit(vraag.tekst(3)), vraag.tekst(4)});
    return uit;
}

void schrijf(const Toetsschrijving& toets, std::int64_t steekproef, const Trekking& trekking,
             std::int64_t persoon) {
    toets.wijzig(
        "INSERT INTO trekking (toets, steekproef, nr, startwaarde, herkomst, aantallen, persoon, "
        "wanneer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), steekproef, trekking.nr, trekking.startwaarde, naam(trekking.herkomst),
        tekst(trekking.aantallen), persoon, toets.wanneer());
}

std::vector<Steekproefdossier> dossiers(const Toetslezing& toets, std::int64_t steekproef) {
    Vraag vraag(toets,
                "SELECT d.pseudoniem, d.stand, d.trekking, d.groep, d.lot, d.volgorde, d.dubbel, "
                "d.reden, d.vervangt, d.lijst, d.bewaren_tot, d.gewist FROM steekproef_dossier d "
                "LEFT JOIN steekproef_groep g ON g.toets = d.toets AND "
                "g.steekproef = d.steekproef AND g.naam = d.groep "
                "WHERE d.toets = ? AND d.steekproef = ? ORDER BY d.stand = 'gericht', d.trekking, "
                "g.plaats NULLS FIRST, d.volgorde, d.pseudoniem");
    vraag.bind(toets.nr(), steekproef);
    std::vector<Steekproefdossier> uit;
    while (vraag.stap())
        uit.push_back(dossierUit(vraag));
    return uit;
}

std::optional<Steekproefdossier> dossier(const Toetslezing& toets, std::int64_t steekproef,
                                         const std::string& pseudoniem) {
    Vraag vraag(toets,
                "SELECT pseudoniem, stand, trekking, groep, lot, volgorde, dubbel, reden, "
                "vervangt, lijst, bewaren_tot, gewist FROM steekproef_dossier "
                "WHERE toets = ? AND steekproef = ? AND pseudoniem = ?");
    vraag.bind(toets.nr(), steekproef, pseudoniem);
    if (!vraag.stap()) return std::nullopt;
    return dossierUit(vraag);
}

void schrijf(const Toetsschrijving& toets, std::int64_t steekproef,
             const Steekproefdossier& dossier) {
    toets.wijzig(
        "INSERT INTO steekproef_dossier (toets, steekproef, pseudoniem, stand, trekking, groep, "
        "lot, volgorde, dubbel, reden, vervangt, lijst, bewaren_tot, gewist) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (toets, steekproef, pseudoniem) DO UPDATE SET stand = excluded.stand, "
        "trekking = excluded.trekking, groep = excluded.groep, lot = excluded.lot, "
        "volgorde = excluded.volgorde, dubbel = excluded.dubbel, reden = excluded.reden, "
        "vervangt = excluded.vervangt, lijst = excluded.lijst, "
        "bewaren_tot = excluded.bewaren_tot, gewist = excluded.gewist",
        toets.nr(), steekproef, dossier.pseudoniem, naam(dossier.stand), dossier.trekking,
        dossier.groep, dossier.lot, dossier.volgorde, dossier.dubbel, dossier.reden,
        dossier.vervangt, dossier.lijst, dossier.bewarenTot, dossier.gewist);
}

}  // namespace maatlat::steekproefrijen
