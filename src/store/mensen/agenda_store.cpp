// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/agenda_store.h"

#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/motor/vraag.h"

namespace maatlat::agendaStore {

namespace {

/// Returns whether there was one.
bool laatVervallen(Transactie& transactie, std::int64_t persoon) {
    return Vraag(transactie,
                 "UPDATE agenda_adres SET vervallen = ? WHERE persoon = ? AND vervallen = ''")
               .bind(transactie.wanneer(), persoon)
               .voerUit() > 0;
}

std::optional<Adres> eerste(Vraag& vraag) {
    if (!vraag.stap()) return std::nullopt;
    return Adres{vraag.getal(0), vraag.tekst(1), vraag.tekst(2)};
}

}  // namespace

void maak(Transactie& transactie, const std::string& tokenHash, std::int64_t persoon) {
    laatVervallen(transactie, persoon);
    Vraag(transactie,
          "INSERT INTO agenda_adres (token_hash, persoon, gemaakt, vervallen) VALUES (?, ?, ?, '')")
        .bind(tokenHash, persoon, transactie.wanneer())
        .voerUit();
    transactie.log(Gebeurtenis::agendaAdresGemaakt, persoonInLogboek(persoon));
}

void trekIn(Transactie& transactie, std::int64_t persoon) {
    if (!laatVervallen(transactie, persoon)) return;
    Vraag(transactie, "DELETE FROM agenda_afspraak WHERE persoon = ?").bind(persoon).voerUit();
    transactie.log(Gebeurtenis::agendaAdresIngetrokken, persoonInLogboek(persoon));
}

std::optional<Adres> lees(Sessie& sessie, const std::string& tokenHash) {
    Vraag vraag(sessie,
                "SELECT persoon, gemaakt, vervallen FROM agenda_adres WHERE token_hash = ?");
    vraag.bind(tokenHash);
    return eerste(vraag);
}

std::optional<Adres> vanPersoon(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT persoon, gemaakt, vervallen FROM agenda_adres WHERE persoon = ? AND "
                "vervallen = ''");
    vraag.bind(persoon);
    return eerste(vraag);
}

std::vector<Afspraak> afspraken(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT toets, zet, ronde, uid, dag, volgnr, gewijzigd, vervallen "
                "FROM agenda_afspraak WHERE persoon = ? ORDER BY dag, uid");
    vraag.bind(persoon);
    std::vector<Afspraak> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3),
                       vraag.tekst(4), vraag.klein(5), vraag.tekst(6), vraag.getal(7) != 0});
    return uit;
}

void bewaar(Transactie& transactie, std::int64_t persoon, const Afspraak& afspraak) {
    Vraag(transactie,
          "INSERT INTO agenda_afspraak (persoon, toets, zet, ronde, uid, dag, volgnr, gewijzigd, "
          "vervallen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (persoon, toets, zet, ronde) DO UPDATE SET dag = excluded.dag, "
          "volgnr = excluded.volgnr, gewijzigd = excluded.gewijzigd, "
          "vervallen = excluded.vervallen")
        .bind(persoon, afspraak.toets, afspraak.zet, afspraak.ronde, afspraak.uid, afspraak.dag,
              afspraak.volgnr, afspraak.gewijzigd, afspraak.vervallen ? 1 : 0)
        .voerUit();
}

void vergeetVoor(Transactie& transactie, std::int64_t persoon, const std::string& moment) {
    Vraag(transactie,
          "DELETE FROM agenda_afspraak WHERE persoon = ? AND vervallen = 1 AND gewijzigd < ?")
        .bind(persoon, moment)
        .voerUit();
}

}  // namespace maatlat::agendaStore
