// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/document_store.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat {

namespace {

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
    Vraag vraag(sessie,
                "SELECT soort, over, editie, naam, inhoud, sha256 FROM document AS d "
                "WHERE onderzoek = ? AND editie = (SELECT max(editie) FROM document AS e "
                "WHERE e.onderzoek = d.onderzoek AND e.soort = d.soort AND e.over = d.over)");
    vraag.bind(onderzoek);
    std::map<Sleutel, Editie> uit;
    while (vraag.stap())
        uit[{vraag.tekst(0), vraag.tekst(1)}] = {vraag.klein(2), vraag.tekst(3), vraag.tekst(4),
                                                 vraag.tekst(5)};
    return uit;
}

void voegToe(Transactie& transactie, std::int64_t onderzoek, const Sleutel& sleutel,
             const Editie& editie) {
    const auto& [soort, over] = sleutel;
    Vraag(transactie,
          "INSERT INTO document (onderzoek, soort, over, naam, editie, inhoud, sha256) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(onderzoek, soort, over, editie.naam, editie.nr, editie.inhoud, editie.som)
        .voerUit();
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
        transactie.log(Gebeurtenis::documentToegevoegd, logsleutel(sleutel, nieuw.nr),
                       Logwaarde::eigenWoorden(oud.som), Logwaarde::eigenWoorden(nieuw.som));
        ++aantal;
    }
    for (const auto& [sleutel, oud] : stand) {
        if (oud.inhoud.empty() || gezien.contains(sleutel)) continue;
        const Editie leeg{oud.nr + 1, oud.naam, "", sha256Hex("")};
        voegToe(transactie, onderzoek, sleutel, leeg);
        transactie.log(Gebeurtenis::documentIngetrokken, logsleutel(sleutel, leeg.nr),
                       Logwaarde::eigenWoorden(oud.som), Logwaarde::eigenWoorden(leeg.som));
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
