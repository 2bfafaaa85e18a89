// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/document_store.h"

#include <Poco/Data/Session.h>

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

#include "domain/melding.h"
#include "hash/sha256.h"
#include "store/motor/tekstcontrole.h"
#include "store/onderzoek_store.h"

namespace maatlat {

namespace {

using namespace Poco::Data::Keywords;

constexpr std::array<std::string_view, 3> kSoorten{"uitspraken", "landelijk", "toetstekst"};

Documentsoort soortMetNaam(std::string_view woord) {
    for (std::size_t i = 0; i < kSoorten.size(); ++i)
        if (kSoorten[i] == woord) return static_cast<Documentsoort>(i);
    throw std::logic_error("unknown soort of document: " + std::string(woord));
}

/// Which text of an onderzoek it is: the soort, and the organisation of a toetstekst.
using Sleutel = std::pair<std::string, std::string>;

/// The newest edition of a text; without inhoud it was withdrawn.
struct Editie {
    int nr = 0;
    std::string naam;
    std::string inhoud;
    std::string som;
};

/// Of each text of the onderzoek, the withdrawn ones too.
std::map<Sleutel, Editie> nieuwste(Sessie& sessie, std::int64_t onderzoek) {
    std::vector<std::string> soorten;
    std::vector<std::string> over;
    std::vector<int> nrs;
    std::vector<std::string> namen;
    std::vector<std::string> inhouden;
    std::vector<std::string> sommen;
    sessie.sql() << "SELECT soort, over, editie, naam, inhoud, sha256 FROM document AS d "
                    "WHERE onderzoek = ? AND editie = (SELECT max(editie) FROM document AS e "
                    "WHERE e.onderzoek = d.onderzoek AND e.soort = d.soort AND e.over = d.over)",
        into(soorten), into(over), into(nrs), into(namen), into(inhouden), into(sommen),
        bind(onderzoek), now;
    std::map<Sleutel, Editie> uit;
    for (std::size_t i = 0; i < nrs.size(); ++i)
        uit[{soorten[i], over[i]}] = {nrs[i], namen[i], inhouden[i], sommen[i]};
    return uit;
}

void voegToe(Transactie& transactie, std::int64_t onderzoek, const Sleutel& sleutel,
             const Editie& editie) {
    const auto& [soort, over] = sleutel;
    transactie.sql() << "INSERT INTO document (onderzoek, soort, over, naam, editie, inhoud, "
                        "sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
        bind(onderzoek), bind(soort), bind(over), bind(editie.naam), bind(editie.nr),
        bind(editie.inhoud), bind(editie.som), now;
}

}  // namespace

std::string_view naam(Documentsoort soort) {
    return kSoorten[static_cast<std::size_t>(soort)];
}

namespace documentStore {

int bewaar(Transactie& transactie, const std::string& onderzoekId,
           const std::vector<Document>& documenten) {
    const std::int64_t onderzoek = onderzoekStore::nrVan(transactie, onderzoekId);
    const std::map<Sleutel, Editie> stand = nieuwste(transactie, onderzoek);
    const auto logsleutel = [&](const Sleutel& sleutel, int nr) {
        return "document " + onderzoekId + " " + sleutel.first +
               (sleutel.second.empty() ? "" : " " + sleutel.second) + " editie " +
               std::to_string(nr);
    };

    int aantal = 0;
    std::set<Sleutel> gezien;
    for (const Document& een : documenten) {
        eisTekst(een.naam, "de naam van een document");
        eisTekst(een.over, "de organisatie van document \"" + een.naam + "\"");
        eisTekst(een.inhoud, "document \"" + een.naam + "\"");
        const Sleutel sleutel{naam(een.soort), een.over};
        if (een.inhoud.empty() || !gezien.insert(sleutel).second)
            throw std::logic_error("a document without content, or two for one place");
        const auto was = stand.find(sleutel);
        const Editie oud = was == stand.end() ? Editie{} : was->second;
        const Editie nieuw{oud.nr + 1, een.naam, een.inhoud, sha256Hex(een.inhoud)};
        if (nieuw.som == oud.som) continue;
        voegToe(transactie, onderzoek, sleutel, nieuw);
        transactie.log("document toegevoegd", logsleutel(sleutel, nieuw.nr), oud.som, nieuw.som);
        ++aantal;
    }
    for (const auto& [sleutel, oud] : stand) {
        if (oud.inhoud.empty() || gezien.contains(sleutel)) continue;
        const Editie leeg{oud.nr + 1, oud.naam, "", sha256Hex("")};
        voegToe(transactie, onderzoek, sleutel, leeg);
        transactie.log("document ingetrokken", logsleutel(sleutel, leeg.nr), oud.som, leeg.som);
        ++aantal;
    }
    return aantal;
}

std::vector<Document> alle(Sessie& sessie, const std::string& onderzoekId) {
    std::vector<Document> uit;
    for (const auto& [sleutel, een] :
         nieuwste(sessie, onderzoekStore::nrVan(sessie, onderzoekId))) {
        if (sha256Hex(een.inhoud) != een.som)
            throw Gebruikersfout("Document \"" + een.naam + "\" van onderzoek \"" + onderzoekId +
                                 "\" is buiten Maatlat om veranderd. Zet een reservekopie van de "
                                 "database terug.");
        if (een.inhoud.empty()) continue;
        uit.push_back({soortMetNaam(sleutel.first), een.naam, een.inhoud, sleutel.second});
    }
    return uit;
}

}  // namespace documentStore

}  // namespace maatlat
