// SPDX-License-Identifier: EUPL-1.2
#include "store/toets_store.h"

#include <Poco/Data/Session.h>

#include <cstdint>
#include <map>
#include <set>
#include <stdexcept>
#include <unordered_map>

#include "domain/melding.h"
#include "store/onderzoek_store.h"
#include "store/tekstcontrole.h"

namespace maatlat::toetsStore {

namespace {

using namespace Poco::Data::Keywords;

/// A toets as it stands in the database.
struct Bekend {
    std::int64_t organisatie = 0;
    Toets toets;
};

/// In the order of the number of the organisation.
std::vector<Bekend> alleBekende(Sessie& sessie, std::int64_t onderzoek,
                                const std::vector<std::string>& codes) {
    if (codes.size() > kMaxBeoordeeld) throw std::logic_error("more codes than a Scorerij holds");
    std::vector<std::int64_t> organisaties;
    std::vector<std::string> namen;
    sessie.sql() << "SELECT t.organisatie, o.naam FROM toets AS t "
                    "JOIN organisatie AS o ON o.nr = t.organisatie "
                    "WHERE t.onderzoek = ? ORDER BY t.organisatie",
        into(organisaties), into(namen), bind(onderzoek), now;
    std::vector<std::int64_t> vanWie;
    std::vector<std::string> verwachtingen;
    std::vector<std::string> scores;
    sessie.sql() << "SELECT organisatie, verwachting, score FROM score WHERE onderzoek = ? "
                    "ORDER BY organisatie",
        into(vanWie), into(verwachtingen), into(scores), bind(onderzoek), now;

    std::unordered_map<std::string, int> positieVan;
    for (std::size_t i = 0; i < codes.size(); ++i)
        positieVan[codes[i]] = static_cast<int>(i);

    std::vector<Bekend> uit(organisaties.size());
    std::size_t volgende = 0;
    for (std::size_t i = 0; i < uit.size(); ++i) {
        uit[i].organisatie = organisaties[i];
        uit[i].toets.organisatie = namen[i];
        for (; volgende < vanWie.size() && vanWie[volgende] == organisaties[i]; ++volgende) {
            const auto positie = positieVan.find(verwachtingen[volgende]);
            if (positie == positieVan.end())
                throw Gebruikersfout("De database heeft bij organisatie \"" + namen[i] +
                                     "\" een score voor verwachting \"" + verwachtingen[volgende] +
                                     "\", maar die staat niet in het kader. Gebruik het kader "
                                     "waarmee het onderzoek is gedaan.");
            uit[i].toets.scores.zet(positie->second, scoreMetNaam(scores[volgende]).value());
        }
    }
    return uit;
}

std::map<std::string, std::int64_t> organisatieNrs(Sessie& sessie) {
    std::vector<std::int64_t> nrs;
    std::vector<std::string> namen;
    sessie.sql() << "SELECT nr, naam FROM organisatie", into(nrs), into(namen), now;
    std::map<std::string, std::int64_t> uit;
    for (std::size_t i = 0; i < nrs.size(); ++i)
        uit[namen[i]] = nrs[i];
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

/// The rows to write, column by column, as SQL takes them in one go.
struct Rijen {
    std::vector<std::int64_t> nieuweToetsen;  ///< organisations
    std::vector<std::int64_t> gewijzigdeToetsen;
    std::vector<std::int64_t> organisaties;  ///< of each changed score …
    std::vector<std::string> codes;
    std::vector<std::string> scores;
    std::vector<std::int64_t> gewistVan;  ///< of each score that is unjudged again …
    std::vector<std::string> gewisteCodes;
};

void schrijf(Transactie& transactie, std::int64_t onderzoek, Rijen& rijen) {
    // An empty vector cannot be bound, and there would be nothing to do.
    if (!rijen.nieuweToetsen.empty()) {
        std::vector<std::int64_t> onderzoeken(rijen.nieuweToetsen.size(), onderzoek);
        transactie.sql() << "INSERT INTO toets (onderzoek, organisatie, versie) VALUES (?, ?, 1)",
            use(onderzoeken), use(rijen.nieuweToetsen), now;
    }
    if (!rijen.gewijzigdeToetsen.empty()) {
        std::vector<std::int64_t> onderzoeken(rijen.gewijzigdeToetsen.size(), onderzoek);
        transactie.sql()
            << "UPDATE toets SET versie = versie + 1 WHERE onderzoek = ? AND organisatie = ?",
            use(onderzoeken), use(rijen.gewijzigdeToetsen), now;
    }
    if (!rijen.organisaties.empty()) {
        std::vector<std::int64_t> onderzoeken(rijen.organisaties.size(), onderzoek);
        transactie.sql() << "INSERT INTO score (onderzoek, organisatie, verwachting, score) "
                            "VALUES (?, ?, ?, ?) ON CONFLICT (onderzoek, organisatie, verwachting) "
                            "DO UPDATE SET score = excluded.score",
            use(onderzoeken), use(rijen.organisaties), use(rijen.codes), use(rijen.scores), now;
    }
    if (!rijen.gewistVan.empty()) {
        std::vector<std::int64_t> onderzoeken(rijen.gewistVan.size(), onderzoek);
        transactie.sql()
            << "DELETE FROM score WHERE onderzoek = ? AND organisatie = ? AND verwachting = ?",
            use(onderzoeken), use(rijen.gewistVan), use(rijen.gewisteCodes), now;
    }
}

/// Adds what must be written to make `nieuw` of `oud`; returns how many scores that are.
int voegVerschillenToe(Rijen& rijen, std::int64_t organisatie, const Scorerij& oud,
                       const Scorerij& nieuw, const std::vector<std::string>& codes) {
    int aantal = 0;
    for (int positie = 0; const std::string& code : codes) {
        const Score score = nieuw.op(positie);
        const bool anders = score != oud.op(positie++);
        if (!anders) continue;
        ++aantal;
        if (score == Score::onbeoordeeld) {
            rijen.gewistVan.push_back(organisatie);
            rijen.gewisteCodes.push_back(code);
        } else {
            rijen.organisaties.push_back(organisatie);
            rijen.codes.push_back(code);
            rijen.scores.emplace_back(naam(score));
        }
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

Wijziging bewaar(Transactie& transactie, const std::string& onderzoekId,
                 const std::vector<std::string>& codes, const std::vector<Toets>& toetsen) {
    for (const std::string& code : codes)
        eisTekst(code, "de code van een verwachting");
    const std::int64_t onderzoek = onderzoekStore::nrVan(transactie, onderzoekId);
    const auto nrs = organisatieNrs(transactie);
    std::map<std::int64_t, Scorerij> bekend;
    for (const Bekend& een : alleBekende(transactie, onderzoek, codes))
        bekend[een.organisatie] = een.toets.scores;

    Wijziging wijziging;
    Rijen rijen;
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
        const Scorerij oud = nieuw ? Scorerij{} : was->second;
        if (!nieuw && oud == toets.scores) continue;

        ++wijziging.toetsen;
        (nieuw ? rijen.nieuweToetsen : rijen.gewijzigdeToetsen).push_back(nr);
        wijziging.scores += voegVerschillenToe(rijen, nr, oud, toets.scores, codes);
        transactie.log(nieuw ? "toets toegevoegd" : "scores gewijzigd",
                       "toets " + onderzoekId + " " + toets.organisatie,
                       verschillen(oud, toets.scores, codes),
                       verschillen(toets.scores, oud, codes));
    }
    schrijf(transactie, onderzoek, rijen);
    return wijziging;
}

std::vector<Toets> lees(Sessie& sessie, const std::string& onderzoekId,
                        const std::vector<std::string>& codes) {
    std::vector<Toets> uit;
    for (Bekend& een : alleBekende(sessie, onderzoekStore::nrVan(sessie, onderzoekId), codes))
        uit.push_back(std::move(een.toets));
    return uit;
}

}  // namespace maatlat::toetsStore
