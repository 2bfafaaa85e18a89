// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/organisatie_store.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::organisatieStore {

namespace {

struct Bekend {
    std::int64_t nr = 0;
    Organisatie organisatie;
};

/// In the order of nr.
std::vector<Bekend> alleMetNr(Sessie& sessie) {
    std::vector<Bekend> bekend;
    Vraag organisaties(sessie, "SELECT nr, naam FROM organisatie ORDER BY nr");
    while (organisaties.stap())
        bekend.push_back({organisaties.getal(0), {organisaties.tekst(1), {}}});

    Vraag andere(sessie, "SELECT organisatie, naam FROM andere_naam ORDER BY organisatie, plaats");
    for (auto een = bekend.begin(); andere.stap();) {
        while (een->nr != andere.getal(0))
            ++een;  // each spelling has its organisation: the database sees to that
        een->organisatie.andereNamen.push_back(andere.tekst(1));
    }
    return bekend;
}

/// By the number of the organisation; never the one of now.
std::multimap<std::int64_t, std::string> oudeNamen(Sessie& sessie) {
    std::multimap<std::int64_t, std::string> uit;
    Vraag vraag(sessie,
                "SELECT p.organisatie, p.waarde FROM organisatie_periode AS p "
                "JOIN organisatie AS w ON w.nr = p.organisatie "
                "WHERE p.soort = 'naam' AND p.waarde <> w.naam ORDER BY p.organisatie, p.nr");
    while (vraag.stap())
        uit.emplace(vraag.getal(0), vraag.tekst(1));
    return uit;
}

void voegNaamToe(Organisatie& aan, const std::string& naam) {
    if (naam != aan.naam && std::ranges::find(aan.andereNamen, naam) == aan.andereNamen.end())
        aan.andereNamen.push_back(naam);
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
    Vraag(transactie, "INSERT INTO organisatie (naam) VALUES (?)").bind(naam).voerUit();
    Vraag vraag(transactie, "SELECT nr FROM organisatie WHERE naam = ?");
    vraag.bind(naam).stap();
    return vraag.getal(0);
}

void wisAndereNamen(Transactie& transactie, std::int64_t nr) {
    Vraag(transactie, "DELETE FROM andere_naam WHERE organisatie = ?").bind(nr).voerUit();
}

void zetAndereNamen(Transactie& transactie, std::int64_t nr,
                    const std::vector<std::string>& namen) {
    for (int plaats = 0; const std::string& naam : namen)
        Vraag(transactie, "INSERT INTO andere_naam (naam, organisatie, plaats) VALUES (?, ?, ?)")
            .bind(naam, nr, plaats++)
            .voerUit();
}

}  // namespace

int bewaar(Transactie& transactie, const std::vector<Organisatie>& gelezen) {
    const std::vector<Organisatie> organisaties = metNamenVanNu(transactie, gelezen);
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
        transactie.log(
            een.nieuw ? Gebeurtenis::organisatieToegevoegd : Gebeurtenis::andereNamenGewijzigd,
            "organisatie " + een.naam, Logwaarde::getypt(een.oud),
            Logwaarde::getypt(opsomming(nu.organisatie.andereNamen)));
    }
    return static_cast<int>(wijzigingen.size());
}

std::vector<Organisatie> zoalsIngelezen(Sessie& sessie) {
    std::vector<Organisatie> uit;
    for (Bekend& een : alleMetNr(sessie))
        uit.push_back(std::move(een.organisatie));
    return uit;
}

std::vector<Organisatie> alle(Sessie& sessie) {
    std::vector<Organisatie> uit;
    const auto vroeger = oudeNamen(sessie);
    for (Bekend& een : alleMetNr(sessie)) {
        for (auto [naam, einde] = vroeger.equal_range(een.nr); naam != einde; ++naam)
            voegNaamToe(een.organisatie, naam->second);
        uit.push_back(std::move(een.organisatie));
    }
    return uit;
}

std::vector<Organisatie> bestaande(Sessie& sessie) {
    std::set<std::string> opgegaan;
    Vraag vraag(sessie,
                "SELECT w.naam FROM organisatie_overgang AS g JOIN organisatie AS w "
                "ON w.nr = g.organisatie");
    while (vraag.stap())
        opgegaan.insert(vraag.tekst(0));
    std::vector<Organisatie> uit = alle(sessie);
    std::erase_if(uit, [&](const Organisatie& een) { return opgegaan.contains(een.naam); });
    return uit;
}

std::vector<Organisatie> alleIn(Sessie& sessie, const std::string& onderzoek) {
    std::vector<Organisatie> uit = alle(sessie);
    Vraag vraag(sessie,
                "SELECT w.naam, n.naam FROM onderzoek AS o JOIN toets AS t ON t.onderzoek = o.nr "
                "JOIN toets_naam AS n ON n.toets = t.nr "
                "JOIN organisatie AS w ON w.nr = t.organisatie WHERE o.id = ?");
    vraag.bind(onderzoek);
    while (vraag.stap()) {
        const auto een = std::ranges::find(uit, vraag.tekst(0), &Organisatie::naam);
        if (een == uit.end()) continue;
        voegNaamToe(*een, std::exchange(een->naam, vraag.tekst(1)));
        std::erase(een->andereNamen, een->naam);
    }
    return uit;
}

std::vector<Organisatie> metNamenVanNu(Sessie& sessie, std::vector<Organisatie> organisaties) {
    std::map<std::string, std::string> vanNu;
    Vraag vraag(sessie,
                "SELECT p.waarde, w.naam FROM organisatie_periode AS p JOIN organisatie AS w "
                "ON w.nr = p.organisatie WHERE p.soort = 'naam' AND p.waarde <> w.naam");
    while (vraag.stap())
        vanNu.emplace(vraag.tekst(0), vraag.tekst(1));
    for (Organisatie& een : organisaties)
        if (const auto nu = vanNu.find(een.naam); nu != vanNu.end()) een.naam = nu->second;
    return organisaties;
}

std::optional<std::string> naamVanNu(Sessie& sessie, const std::string& naam) {
    Vraag vraag(sessie,
                "SELECT DISTINCT w.naam FROM (SELECT nr FROM organisatie WHERE naam = ?1 "
                "UNION SELECT organisatie FROM organisatie_periode WHERE soort = 'naam' "
                "AND waarde = ?1 AND NOT EXISTS (SELECT 1 FROM organisatie WHERE naam = ?1)) AS v "
                "LEFT JOIN organisatie_overgang AS g ON g.organisatie = v.nr "
                "JOIN organisatie AS w ON w.nr = coalesce(g.nu, v.nr)");
    vraag.bind(naam);
    if (!vraag.stap()) return std::nullopt;
    std::string uit = vraag.tekst(0);
    if (vraag.stap()) return std::nullopt;
    return uit;
}

}  // namespace maatlat::organisatieStore
