// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bijlageverwijzingen.h"

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
    return uit;
}

bool isNodig(Sessie& sessie, const std::string& sha256) {
    Vraag vraag(sessie, "SELECT 1 FROM bron WHERE verwijderd = 0 AND bijlage_sha256 = ? LIMIT 1");
    vraag.bind(sha256);
    return vraag.stap();
}

std::set<std::string> bekend(Sessie& sessie) {
    std::set<std::string> uit;
    Vraag nu(sessie, "SELECT bijlage_sha256 FROM bron WHERE bijlage_sha256 <> ''");
    while (nu.stap())
        uit.insert(nu.tekst(0));
    Vraag eerder(sessie, "SELECT inhoud FROM geschiedenis WHERE substr(sleutel, 1, 5) = 'bron/'");
    while (eerder.stap())
        if (const auto inhoud = Vastlegging::lees(eerder.tekst(0)))
            if (const std::string hash = inhoud->tekst("bijlage-sha256"); !hash.empty())
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
