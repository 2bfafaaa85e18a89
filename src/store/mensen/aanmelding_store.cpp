// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/aanmelding_store.h"

#include "store/motor/vraag.h"

namespace maatlat::aanmeldingStore {

namespace {

std::string_view woord(Stap stap) {
    return stap == Stap::ingelogd ? "ingelogd" : "wachtwoord";
}

/// An unknown word is no login: it counts as the step that opens nothing.
Aanmeldrij rij(const Vraag& vraag) {
    return {vraag.tekst(0),
            vraag.getal(1),
            vraag.tekst(2),
            vraag.tekst(3),
            vraag.tekst(4) == woord(Stap::ingelogd) ? Stap::ingelogd : Stap::wachtwoord,
            vraag.tekst(5)};
}

}  // namespace

void begin(Transactie& transactie, const std::string& tokenHash, std::int64_t persoon, Stap stap,
           const std::string& identiteit) {
    Vraag(transactie,
          "INSERT INTO aanmelding (token_hash, persoon, begonnen, laatst, stap, identiteit) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(tokenHash, persoon, transactie.wanneer(), transactie.wanneer(), woord(stap),
              identiteit)
        .voerUit();
}

std::optional<Aanmeldrij> lees(Sessie& sessie, const std::string& tokenHash) {
    Vraag vraag(sessie,
                "SELECT token_hash, persoon, begonnen, laatst, stap, identiteit FROM aanmelding "
                "WHERE token_hash = ?");
    vraag.bind(tokenHash);
    if (!vraag.stap()) return std::nullopt;
    return rij(vraag);
}

void raak(Transactie& transactie, const std::string& tokenHash) {
    Vraag(transactie, "UPDATE aanmelding SET laatst = ? WHERE token_hash = ?")
        .bind(transactie.wanneer(), tokenHash)
        .voerUit();
}

void vernieuw(Transactie& transactie, const std::string& tokenHash, const std::string& nieuweHash) {
    Vraag(transactie, "UPDATE aanmelding SET token_hash = ?, laatst = ? WHERE token_hash = ?")
        .bind(nieuweHash, transactie.wanneer(), tokenHash)
        .voerUit();
}

void eindig(Transactie& transactie, const std::string& tokenHash) {
    Vraag(transactie, "DELETE FROM aanmelding WHERE token_hash = ?").bind(tokenHash).voerUit();
}

int eindigAlle(Transactie& transactie, std::int64_t persoon, const std::string& behalve) {
    return Vraag(transactie, "DELETE FROM aanmelding WHERE persoon = ? AND token_hash <> ?")
        .bind(persoon, behalve)
        .voerUit();
}

std::vector<Aanmeldrij> vanPersoon(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie,
                "SELECT token_hash, persoon, begonnen, laatst, stap, identiteit FROM aanmelding "
                "WHERE persoon = ? ORDER BY laatst DESC, token_hash");
    vraag.bind(persoon);
    std::vector<Aanmeldrij> uit;
    while (vraag.stap())
        uit.push_back(rij(vraag));
    return uit;
}

std::map<std::int64_t, std::string> laatsteGebruik(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT persoon, max(laatst) FROM aanmelding WHERE stap = ? GROUP BY persoon");
    vraag.bind(woord(Stap::ingelogd));
    std::map<std::int64_t, std::string> uit;
    while (vraag.stap())
        uit.emplace(vraag.getal(0), vraag.tekst(1));
    return uit;
}

int ruimOp(Transactie& transactie, const Opruimmoment&, const std::string& begonnenVoor,
           const std::string& laatstVoor) {
    return Vraag(transactie, "DELETE FROM aanmelding WHERE begonnen < ? OR laatst < ?")
        .bind(begonnenVoor, laatstVoor)
        .voerUit();
}

}  // namespace maatlat::aanmeldingStore
