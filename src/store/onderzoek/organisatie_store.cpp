// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/organisatie_store.h"

#include <Poco/Data/Session.h>

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "domain/melding.h"
#include "store/motor/tekstcontrole.h"

namespace maatlat::organisatieStore {

namespace {

using namespace Poco::Data::Keywords;

struct Bekend {
    std::int64_t nr = 0;
    Organisatie organisatie;
};

/// In the order of nr.
std::vector<Bekend> alleMetNr(Sessie& sessie) {
    std::vector<std::int64_t> nrs;
    std::vector<std::string> namen;
    sessie.sql() << "SELECT nr, naam FROM organisatie ORDER BY nr", into(nrs), into(namen), now;
    std::vector<std::int64_t> vanNrs;
    std::vector<std::string> andere;
    sessie.sql() << "SELECT organisatie, naam FROM andere_naam ORDER BY organisatie, plaats",
        into(vanNrs), into(andere), now;

    std::vector<Bekend> bekend(nrs.size());
    std::size_t volgende = 0;
    for (std::size_t i = 0; i < nrs.size(); ++i) {
        bekend[i].nr = nrs[i];
        bekend[i].organisatie.naam = namen[i];
        while (volgende < vanNrs.size() && vanNrs[volgende] == nrs[i])
            bekend[i].organisatie.andereNamen.push_back(andere[volgende++]);
    }
    return bekend;
}

std::string opsomming(const std::vector<std::string>& namen) {
    std::string uit;
    for (const std::string& naam : namen) {
        if (!uit.empty()) uit += "; ";
        uit += naam;
    }
    return uit;
}

/// Each name and each spelling stands for one organisation only.
void eisEenduidig(const std::map<std::string, Bekend>& nieuweStand) {
    std::map<std::string, std::string> vanWie;
    const auto neem = [&](const std::string& naam, const std::string& organisatie) {
        const auto [plaats, nieuw] = vanWie.emplace(naam, organisatie);
        if (!nieuw)
            throw Gebruikersfout("De naam \"" + naam +
                                 "\" staat bij twee organisaties, of twee "
                                 "keer bij dezelfde: \"" +
                                 plaats->second + "\" en \"" + organisatie +
                                 "\". Laat de naam op één plaats staan.");
    };
    for (const auto& [naam, bekend] : nieuweStand) {
        neem(naam, naam);
        for (const std::string& andere : bekend.organisatie.andereNamen)
            neem(andere, naam);
    }
}

std::int64_t voegToe(Transactie& transactie, const std::string& naam) {
    std::int64_t nr = 0;
    transactie.sql() << "INSERT INTO organisatie (naam) VALUES (?)", bind(naam), now;
    transactie.sql() << "SELECT nr FROM organisatie WHERE naam = ?", into(nr), bind(naam), now;
    return nr;
}

void wisAndereNamen(Transactie& transactie, std::int64_t nr) {
    transactie.sql() << "DELETE FROM andere_naam WHERE organisatie = ?", bind(nr), now;
}

void zetAndereNamen(Transactie& transactie, std::int64_t nr, std::vector<std::string> namen) {
    if (namen.empty()) return;
    std::vector<std::int64_t> nrs(namen.size(), nr);
    std::vector<int> plaatsen;
    for (std::size_t i = 0; i < namen.size(); ++i)
        plaatsen.push_back(static_cast<int>(i));
    transactie.sql() << "INSERT INTO andere_naam (naam, organisatie, plaats) VALUES (?, ?, ?)",
        use(namen), use(nrs), use(plaatsen), now;
}

}  // namespace

int bewaar(Transactie& transactie, const std::vector<Organisatie>& organisaties) {
    std::map<std::string, Bekend> stand;
    for (Bekend& een : alleMetNr(transactie))
        stand.emplace(een.organisatie.naam, een);

    struct Wijziging {
        std::string naam;
        std::string oud;
        bool nieuw = false;
    };
    std::vector<Wijziging> wijzigingen;
    std::set<std::string> gezien;
    for (const Organisatie& een : organisaties) {
        eisTekst(een.naam, "de naam van een organisatie");
        if (!gezien.insert(een.naam).second)
            throw Gebruikersfout("Organisatie \"" + een.naam +
                                 "\" komt twee keer voor. Laat er één staan.");
        for (const std::string& andere : een.andereNamen)
            eisTekst(andere, "een andere naam van organisatie \"" + een.naam + "\"");
        const auto bekend = stand.find(een.naam);
        const bool nieuw = bekend == stand.end();
        if (!nieuw && bekend->second.organisatie == een) continue;
        wijzigingen.push_back(
            {een.naam, nieuw ? "" : opsomming(bekend->second.organisatie.andereNamen), nieuw});
        stand[een.naam].organisatie = een;
    }
    eisEenduidig(stand);

    // All old spellings go before the new ones come: a spelling may move between two organisations.
    for (const Wijziging& een : wijzigingen)
        if (een.nieuw)
            stand[een.naam].nr = voegToe(transactie, een.naam);
        else
            wisAndereNamen(transactie, stand[een.naam].nr);
    for (const Wijziging& een : wijzigingen) {
        const Bekend& nu = stand[een.naam];
        zetAndereNamen(transactie, nu.nr, nu.organisatie.andereNamen);
        transactie.log(een.nieuw ? "organisatie toegevoegd" : "andere namen gewijzigd",
                       "organisatie " + een.naam, een.oud, opsomming(nu.organisatie.andereNamen));
    }
    return static_cast<int>(wijzigingen.size());
}

std::vector<Organisatie> alle(Sessie& sessie) {
    std::vector<Organisatie> uit;
    for (Bekend& een : alleMetNr(sessie))
        uit.push_back(std::move(een.organisatie));
    return uit;
}

}  // namespace maatlat::organisatieStore
