// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bijlage_store.h"

#include "store/motor/vraag.h"

namespace maatlat::bijlageStore {

std::set<std::string> inGebruik(Sessie& sessie) {
    Vraag vraag(sessie,
                "SELECT DISTINCT bijlage_sha256 FROM bron "
                "WHERE verwijderd = 0 AND bijlage_sha256 <> ''");
    vraag.bind();
    std::set<std::string> uit;
    while (vraag.stap())
        uit.insert(vraag.tekst(0));
    return uit;
}

bool isInGebruik(Sessie& sessie, const std::string& sha256) {
    Vraag vraag(sessie, "SELECT 1 FROM bron WHERE verwijderd = 0 AND bijlage_sha256 = ? LIMIT 1");
    vraag.bind(sha256);
    return vraag.stap();
}

std::set<std::string> bevroren(Sessie& sessie, const std::set<std::string>& hashes) {
    std::set<std::string> uit;
    if (hashes.empty()) return uit;
    Vraag vraag(sessie, "SELECT inhoud FROM vaststelling");
    vraag.bind();
    while (vraag.stap()) {
        const std::string inhoud = vraag.tekst(0);
        for (const std::string& een : hashes)
            if (inhoud.find(een) != std::string::npos) uit.insert(een);
    }
    return uit;
}

int wisGegevens(Transactie& transactie, const Opruimmoment&, const std::string& sha256) {
    return Vraag(transactie,
                 "UPDATE bron SET bijlage_naam = '', bijlage_sha256 = '', bijlage_soort = '', "
                 "bijlage_grootte = 0 WHERE verwijderd = 1 AND bijlage_sha256 = ?")
        .bind(sha256)
        .voerUit();
}

}  // namespace maatlat::bijlageStore
