// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/toets_store.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <unordered_map>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "domain/toets/toetskop.h"
#include "store/levende_toets.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/onderzoek_store.h"

namespace maatlat::toetsStore {

namespace {

/// A toets as it stands in the database.
struct Bekend {
    std::int64_t organisatie = 0;
    bool overgenomen = false;  ///< filled by an import, not in the application
    Toets toets;
};

/// In the order of the number of the organisation.
std::vector<Bekend> alleBekende(Sessie& sessie, std::int64_t onderzoek,
                                const std::vector<std::string>& codes) {
    if (codes.size() > kMaxBeoordeeld) throw std::logic_error("more codes than a Scorerij holds");
    std::unordered_map<std::string, int> positieVan;
    for (std::size_t i = 0; i < codes.size(); ++i)
        positieVan[codes[i]] = static_cast<int>(i);

    Vraag toetsen(sessie,
                  "SELECT t.organisatie, " + std::string(kNaamOpToets) +
                      ", t.status FROM toets AS t JOIN organisatie AS w ON w.nr = t.organisatie "
                      "WHERE t.onderzoek = ? ORDER BY t.organisatie");
    toetsen.bind(onderzoek);
    std::vector<Bekend> uit;
    while (toetsen.stap())
        uit.push_back({toetsen.getal(0),
                       toetsen.tekst(2) == naam(Toetsstatus::overgenomen),
                       {toetsen.tekst(1), {}}});

    Vraag scores(sessie,
                 "SELECT organisatie, verwachting, score FROM score WHERE onderzoek = ? "
                 "ORDER BY organisatie");
    scores.bind(onderzoek);
    for (auto toets = uit.begin(); scores.stap();) {
        while (toets->organisatie != scores.getal(0))
            ++toets;  // each score has its toets: the database sees to that
        const std::string verwachting = scores.tekst(1);
        const auto positie = positieVan.find(verwachting);
        if (positie == positieVan.end())
            throw Gebruikersfout("De database heeft bij organisatie \"" + toets->toets.organisatie +
                                 "\" een score voor verwachting \"" + verwachting +
                                 "\", maar die staat niet in het kader. Gebruik het kader "
                                 "waarmee het onderzoek is gedaan.");
        toets->toets.scores.zet(positie->second, scoreMetNaam(scores.tekst(2)).value());
    }
    return uit;
}

std::map<std::string, std::int64_t> organisatieNrs(Sessie& sessie) {
    // By its old names too: a file of then knows no other.
    Vraag vraag(sessie,
                "SELECT organisatie, waarde FROM organisatie_periode WHERE soort = 'naam' "
                "UNION SELECT nr, naam FROM organisatie");
    std::map<std::string, std::int64_t> uit;
    while (vraag.stap())
        uit[vraag.tekst(1)] = vraag.getal(0);
    return uit;
}

std::int64_t nrVan(const Toets& toets, const std::map<std::string, std::int64_t>& nrs) {
    const auto nr = nrs.find(toets.organisatie);
    if (nr == nrs.end())
        throw Gebruikersfout("Organisatie \"" + toets.organisatie +
                             "\" staat niet in de database. Controleer de naam, of voeg de "
                             "organisatie eerst toe.");
    return nr->second;
}

/// A score of an organisation that differs from what is stored.
struct Scorewijziging {
    std::int64_t organisatie = 0;
    std::string_view code;  ///< of the codes that `bewaar` was given
    Score score = Score::onbeoordeeld;
};

/// What there is to write.
struct TeSchrijven {
    std::vector<std::int64_t> nieuweToetsen;  ///< organisations
    std::vector<std::int64_t> gewijzigdeToetsen;
    std::vector<Scorewijziging> scores;
};

void schrijf(Transactie& transactie, std::int64_t onderzoek, const Scorewijziging& een) {
    if (een.score == Score::onbeoordeeld)
        Vraag(transactie,
              "DELETE FROM score WHERE onderzoek = ? AND organisatie = ? AND verwachting = ?")
            .bind(onderzoek, een.organisatie, een.code)
            .voerUit();
    else
        Vraag(transactie,
              "INSERT INTO score (onderzoek, organisatie, verwachting, score) VALUES (?, ?, ?, ?) "
              "ON CONFLICT (onderzoek, organisatie, verwachting) "
              "DO UPDATE SET score = excluded.score")
            .bind(onderzoek, een.organisatie, een.code, naam(een.score))
            .voerUit();
}

void schrijf(Transactie& transactie, std::int64_t onderzoek, const TeSchrijven& teSchrijven) {
    for (const std::int64_t organisatie : teSchrijven.nieuweToetsen)
        Vraag(transactie,
              "INSERT INTO toets (onderzoek, organisatie, status, versie, gewijzigd, "
              "voorgelegd_door) VALUES (?, ?, 'overgenomen', 1, '', 0)")
            .bind(onderzoek, organisatie)
            .voerUit();
    // A round of before its organisation was renamed carries the name of the end of its period.
    if (!teSchrijven.nieuweToetsen.empty())
        Vraag(transactie,
              "INSERT INTO toets_naam (toets, naam) SELECT t.nr, p.waarde FROM toets AS t "
              "JOIN onderzoek AS o ON o.nr = t.onderzoek "
              "JOIN organisatie AS w ON w.nr = t.organisatie "
              "JOIN organisatie_periode AS p ON p.organisatie = w.nr AND p.soort = 'naam' "
              "AND (p.van = '' OR p.van <= o.periode_tot) "
              "AND (p.tot = '' OR p.tot >= o.periode_tot) "
              "WHERE t.onderzoek = ? AND p.waarde <> w.naam "
              "AND NOT EXISTS (SELECT 1 FROM toets_naam AS n WHERE n.toets = t.nr)")
            .bind(onderzoek)
            .voerUit();
    for (const std::int64_t organisatie : teSchrijven.gewijzigdeToetsen)
        Vraag(transactie,
              "UPDATE toets SET versie = versie + 1, gewijzigd = ? "
              "WHERE onderzoek = ? AND organisatie = ?")
            .bind(transactie.wanneer(), onderzoek, organisatie)
            .voerUit();
    for (const Scorewijziging& een : teSchrijven.scores)
        schrijf(transactie, onderzoek, een);
}

/// Adds what must be written to make `nieuw` of `oud`; returns how many scores that are.
int voegVerschillenToe(TeSchrijven& teSchrijven, std::int64_t organisatie, const Scorerij& oud,
                       const Scorerij& nieuw, const std::vector<std::string>& codes) {
    int aantal = 0;
    for (int positie = 0; const std::string& code : codes) {
        const Score score = nieuw.op(positie);
        const bool anders = score != oud.op(positie++);
        if (!anders) continue;
        ++aantal;
        teSchrijven.scores.push_back({organisatie, code, score});
    }
    return aantal;
}

/// One line of "code: score" for each positie at which the two differ, as it is in `van`.
std::string verschillen(const Scorerij& van, const Scorerij& ander,
                        const std::vector<std::string>& codes) {
    std::string uit;
    for (int positie = 0; const std::string& code : codes) {
        const Score score = van.op(positie);
        if (score != ander.op(positie++)) uit += code + ": " + std::string(naam(score)) + "\n";
    }
    return uit;
}

}  // namespace

Wijziging bewaar(const Rondeschrijving& ronde, const std::vector<std::string>& codes,
                 const std::vector<Toets>& toetsen) {
    Transactie& transactie = ronde;
    const std::string& onderzoekId = ronde.onderzoek();
    for (const std::string& code : codes)
        eisTekst(code, "de code van een verwachting");
    const std::int64_t onderzoek = onderzoekStore::nrVan(transactie, onderzoekId);
    const auto nrs = organisatieNrs(transactie);
    std::map<std::int64_t, Bekend> bekend;
    for (Bekend& een : alleBekende(transactie, onderzoek, codes))
        bekend.emplace(een.organisatie, std::move(een));

    Wijziging wijziging;
    TeSchrijven teSchrijven;
    std::set<std::int64_t> gezien;
    for (const Toets& toets : toetsen) {
        const std::int64_t nr = nrVan(toets, nrs);
        if (!gezien.insert(nr).second)
            throw Gebruikersfout("Organisatie \"" + toets.organisatie +
                                 "\" komt twee keer voor. Geef per organisatie één rij met "
                                 "scores.");
        if ((toets.scores.beoordeeld() & ~masker(static_cast<int>(codes.size()))) != 0)
            throw std::logic_error("a score at a positie that has no code");

        const auto was = bekend.find(nr);
        const bool nieuw = was == bekend.end();
        const Scorerij oud = nieuw ? Scorerij{} : was->second.toets.scores;
        if (!nieuw && oud == toets.scores) continue;
        if (!nieuw && !was->second.overgenomen)
            throw Gebruikersfout("De toets van \"" + toets.organisatie + "\" in onderzoek \"" +
                                 onderzoekId +
                                 "\" wordt in Maatlat zelf ingevuld. Importeren zou dat "
                                 "overschrijven. Geef het onderzoek in het bestand een ander id.");

        ++wijziging.toetsen;
        (nieuw ? teSchrijven.nieuweToetsen : teSchrijven.gewijzigdeToetsen).push_back(nr);
        wijziging.scores += voegVerschillenToe(teSchrijven, nr, oud, toets.scores, codes);
        transactie.log(nieuw ? Gebeurtenis::toetsToegevoegd : Gebeurtenis::scoresGewijzigd,
                       "toets " + onderzoekId + " " + toets.organisatie,
                       Logwaarde::eigenWoorden(verschillen(oud, toets.scores, codes)),
                       Logwaarde::eigenWoorden(verschillen(toets.scores, oud, codes)));
    }
    schrijf(transactie, onderzoek, teSchrijven);
    return wijziging;
}

std::vector<Toets> lees(const Rondelezing& ronde, const std::vector<std::string>& codes) {
    std::vector<Toets> uit;
    for (Bekend& een : alleBekende(ronde, onderzoekStore::nrVan(ronde, ronde.onderzoek()), codes))
        if (ronde.heeft(een.toets.organisatie)) uit.push_back(std::move(een.toets));
    return uit;
}

Scorerij scores(const Toetslezing& toets, const std::vector<std::string>& codes) {
    Vraag vraag(toets,
                "SELECT s.verwachting, s.score FROM score AS s JOIN toets AS t "
                "ON t.onderzoek = s.onderzoek AND t.organisatie = s.organisatie WHERE t.nr = ?");
    vraag.bind(toets.nr());
    Scorerij uit;
    while (vraag.stap()) {
        const auto code = std::ranges::find(codes, vraag.tekst(0));
        if (code != codes.end())
            uit.zet(static_cast<int>(code - codes.begin()), scoreMetNaam(vraag.tekst(1)).value());
    }
    return uit;
}

}  // namespace maatlat::toetsStore
