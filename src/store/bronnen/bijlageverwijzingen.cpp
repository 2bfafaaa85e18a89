// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bijlageverwijzingen.h"

#include "domain/opvolging/voortgang.h"
#include "domain/traject/wederhoorpunt.h"
#include "domain/vastlegging.h"
#include "store/motor/vraag.h"

namespace maatlat::bijlageStore {

std::vector<Verwijzing> nodig(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT bijlage_sha256, toets, nr FROM bron "
                "WHERE verwijderd = 0 AND bijlage_sha256 <> '' ORDER BY toets, nr");
    std::vector<Verwijzing> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.getal(1), vraag.getal(2)});
    Vraag meer(sessie,
               "SELECT f.sha256, f.toets, f.bron FROM bron_bestand f "
               "JOIN bron b ON b.toets = f.toets AND b.nr = f.bron WHERE b.verwijderd = 0 "
               "ORDER BY f.toets, f.bron, f.plaats");
    while (meer.stap())
        uit.push_back({meer.tekst(0), meer.getal(1), meer.getal(2)});
    Vraag bewijs(sessie,
                 "SELECT sha256, toets, ronde, punt, nr FROM wederhoorbewijs WHERE weg = 0 "
                 "ORDER BY toets, ronde, punt, nr");
    while (bewijs.stap())
        uit.push_back({bewijs.tekst(0), bewijs.getal(1), 0,
                       bewijssleutel(bewijs.klein(2), bewijs.klein(3), bewijs.klein(4))});
    Vraag voortgang(sessie,
                    "SELECT sha256, toets, melding, nr FROM voortgangbewijs "
                    "WHERE ingetrokken = '' ORDER BY toets, melding, nr");
    while (voortgang.stap())
        uit.push_back({voortgang.tekst(0), voortgang.getal(1), 0,
                       voortgangbewijssleutel(voortgang.getal(2), voortgang.klein(3))});
    return uit;
}

bool isNodig(Sessie& sessie, const std::string& sha256) {
    Vraag vraag(sessie, "SELECT 1 FROM bron WHERE verwijderd = 0 AND bijlage_sha256 = ? LIMIT 1");
    vraag.bind(sha256);
    if (vraag.stap()) return true;
    Vraag meer(sessie,
               "SELECT 1 FROM bron_bestand f JOIN bron b ON b.toets = f.toets AND b.nr = f.bron "
               "WHERE b.verwijderd = 0 AND f.sha256 = ? LIMIT 1");
    meer.bind(sha256);
    if (meer.stap()) return true;
    Vraag bewijs(sessie, "SELECT 1 FROM wederhoorbewijs WHERE weg = 0 AND sha256 = ? LIMIT 1");
    bewijs.bind(sha256);
    if (bewijs.stap()) return true;
    Vraag voortgang(sessie,
                    "SELECT 1 FROM voortgangbewijs WHERE ingetrokken = '' AND sha256 = ? LIMIT 1");
    voortgang.bind(sha256);
    return voortgang.stap();
}

std::set<std::string> bekend(Sessie& sessie) {
    std::set<std::string> uit;
    Vraag nu(sessie, "SELECT bijlage_sha256 FROM bron WHERE bijlage_sha256 <> ''");
    while (nu.stap())
        uit.insert(nu.tekst(0));
    Vraag meer(sessie, "SELECT sha256 FROM bron_bestand");
    while (meer.stap())
        uit.insert(meer.tekst(0));
    Vraag bewijs(sessie, "SELECT sha256 FROM wederhoorbewijs");
    while (bewijs.stap())
        uit.insert(bewijs.tekst(0));
    Vraag voortgang(sessie, "SELECT sha256 FROM voortgangbewijs");
    while (voortgang.stap())
        uit.insert(voortgang.tekst(0));
    Vraag eerder(sessie, "SELECT inhoud FROM geschiedenis WHERE substr(sleutel, 1, 5) = 'bron/'");
    while (eerder.stap())
        if (const auto inhoud = Vastlegging::lees(eerder.tekst(0)))
            for (const char* veld : {"bijlage-sha256", "bestand-sha256"})
                for (const std::string& hash : inhoud->alle(veld))
                    uit.insert(hash);
    return uit;
}

std::set<std::string> bevroren(Sessie& sessie, const std::set<std::string>& hashes) {
    std::set<std::string> uit;
    if (hashes.empty()) return uit;
    Vraag vraag(sessie, "SELECT inhoud FROM vaststelling");
    while (vraag.stap()) {
        const std::string inhoud = vraag.tekst(0);
        for (const std::string& een : hashes)
            if (inhoud.find(een) != std::string::npos) uit.insert(een);
    }
    return uit;
}

}  // namespace maatlat::bijlageStore
