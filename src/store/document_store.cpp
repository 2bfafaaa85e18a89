// SPDX-License-Identifier: EUPL-1.2
#include "store/document_store.h"

#include <Poco/Data/Session.h>

#include <array>
#include <cstdint>
#include <stdexcept>

#include "domain/melding.h"
#include "store/onderzoek_store.h"
#include "store/sha256.h"
#include "store/tekstcontrole.h"

namespace maatlat {

namespace {

using namespace Poco::Data::Keywords;

constexpr std::array<std::string_view, 3> kSoorten{"uitspraken", "landelijk", "toetstekst"};

Documentsoort soortMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kSoorten.size(); ++i)
        if (kSoorten[i] == woord) return static_cast<Documentsoort>(i);
    throw std::logic_error("unknown soort of document: " + std::string(woord));
}

}  // namespace

std::string_view naam(Documentsoort soort) {
    return kSoorten[static_cast<std::size_t>(soort)];
}

namespace documentStore {

bool bewaar(Transactie& transactie, const std::string& onderzoekId, const Document& document) {
    eisTekst(document.naam, "de naam van een document");
    eisTekst(document.inhoud, "document \"" + document.naam + "\"");
    const std::int64_t onderzoek = onderzoekStore::nrVan(transactie, onderzoekId);
    const std::string soort(naam(document.soort));
    const std::string som = sha256(document.inhoud);

    // Without an edition before this one both stay as they are: 0 and empty.
    int editie = 0;
    std::string vorigeSom;
    transactie.sql() << "SELECT editie, sha256 FROM document WHERE onderzoek = ? AND soort = ? "
                        "AND naam = ? ORDER BY editie DESC LIMIT 1",
        into(editie), into(vorigeSom), bind(onderzoek), bind(soort), bind(document.naam), now;
    if (som == vorigeSom) return false;

    transactie.sql() << "INSERT INTO document (onderzoek, soort, naam, editie, inhoud, sha256) "
                        "VALUES (?, ?, ?, ?, ?, ?)",
        bind(onderzoek), bind(soort), bind(document.naam), bind(editie + 1), bind(document.inhoud),
        bind(som), now;
    transactie.log("document toegevoegd",
                   "document " + onderzoekId + " " + soort + " " + document.naam + " editie " +
                       std::to_string(editie + 1),
                   vorigeSom, som);
    return true;
}

std::vector<Document> alle(Sessie& sessie, const std::string& onderzoekId) {
    const std::int64_t onderzoek = onderzoekStore::nrVan(sessie, onderzoekId);
    std::vector<std::string> soorten;
    std::vector<std::string> namen;
    std::vector<std::string> inhouden;
    std::vector<std::string> sommen;
    sessie.sql() << "SELECT soort, naam, inhoud, sha256 FROM document AS d WHERE onderzoek = ? "
                    "AND editie = (SELECT max(editie) FROM document AS e WHERE "
                    "e.onderzoek = d.onderzoek AND e.soort = d.soort AND e.naam = d.naam) "
                    "ORDER BY soort, naam",
        into(soorten), into(namen), into(inhouden), into(sommen), bind(onderzoek), now;

    std::vector<Document> uit;
    for (std::size_t i = 0; i < namen.size(); ++i) {
        if (sha256(inhouden[i]) != sommen[i])
            throw Gebruikersfout("Document \"" + namen[i] + "\" van onderzoek \"" + onderzoekId +
                                 "\" is buiten Maatlat om veranderd. Zet een reservekopie van de "
                                 "database terug.");
        uit.push_back({soortMetNaam(soorten[i]), namen[i], inhouden[i]});
    }
    return uit;
}

}  // namespace documentStore

}  // namespace maatlat
