// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek_store.h"

#include <Poco/Data/Session.h>

#include "domain/melding.h"
#include "store/kader_store.h"
#include "store/tekstcontrole.h"

namespace maatlat::onderzoekStore {

namespace {

using namespace Poco::Data::Keywords;

/// A field of the description, with its name in messages and in the log.
struct Veld {
    const char* naam;
    std::string Onderzoek::*waarde;
};
constexpr Veld kVelden[] = {
    {"naam", &Onderzoek::naam},      {"toezichthouder", &Onderzoek::toezichthouder},
    {"van", &Onderzoek::periodeVan}, {"tot", &Onderzoek::periodeTot},
    {"bron", &Onderzoek::bron},      {"regelset", &Onderzoek::regelset},
};

void controleer(Transactie& transactie, const BewaardOnderzoek& nieuw) {
    eisTekst(nieuw.onderzoek.id, "de id van het onderzoek");
    for (const Veld& veld : kVelden)
        eisTekst(nieuw.onderzoek.*veld.waarde,
                 "\"" + std::string(veld.naam) + "\" van onderzoek \"" + nieuw.onderzoek.id + "\"");
    if (!kaderStore::lees(transactie, nieuw.kaderHash))
        throw Gebruikersfout("Het kader van onderzoek \"" + nieuw.onderzoek.id +
                             "\" staat niet in de database. Importeer eerst het kader.");
}

/// The fields that differ, one on a line, as they are in `van`.
std::string verschillen(const Onderzoek& van, const Onderzoek& ander) {
    std::string uit;
    for (const Veld& veld : kVelden)
        if (van.*veld.waarde != ander.*veld.waarde)
            uit += std::string(veld.naam) + ": " + van.*veld.waarde + "\n";
    return uit;
}

}  // namespace

bool bewaar(Transactie& transactie, const BewaardOnderzoek& nieuw) {
    controleer(transactie, nieuw);
    const Onderzoek& een = nieuw.onderzoek;
    const std::string sleutel = "onderzoek " + een.id;
    const auto bekend = lees(transactie, een.id);
    if (bekend == nieuw) return false;
    if (!bekend) {
        transactie.sql() << "INSERT INTO onderzoek (id, naam, toezichthouder, periode_van, "
                            "periode_tot, bron, regelset, kader) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            bind(een.id), bind(een.naam), bind(een.toezichthouder), bind(een.periodeVan),
            bind(een.periodeTot), bind(een.bron), bind(een.regelset), bind(nieuw.kaderHash), now;
        transactie.log("onderzoek toegevoegd", sleutel, "",
                       verschillen(een, {}) + "kader: " + nieuw.kaderHash + "\n");
        return true;
    }
    if (bekend->kaderHash != nieuw.kaderHash)
        throw Gebruikersfout("Onderzoek \"" + een.id +
                             "\" hoort bij een ander kader, en dat verandert niet meer. Maak voor "
                             "het nieuwe kader een onderzoek met een andere id.");

    transactie.sql() << "UPDATE onderzoek SET naam = ?, toezichthouder = ?, periode_van = ?, "
                        "periode_tot = ?, bron = ?, regelset = ? WHERE id = ?",
        bind(een.naam), bind(een.toezichthouder), bind(een.periodeVan), bind(een.periodeTot),
        bind(een.bron), bind(een.regelset), bind(een.id), now;
    transactie.log("onderzoek gewijzigd", sleutel, verschillen(bekend->onderzoek, een),
                   verschillen(een, bekend->onderzoek));
    return true;
}

std::optional<BewaardOnderzoek> lees(Sessie& sessie, const std::string& id) {
    BewaardOnderzoek uit;
    Onderzoek& een = uit.onderzoek;
    Poco::Data::Statement vraag(sessie.sql());
    vraag << "SELECT id, naam, toezichthouder, periode_van, periode_tot, bron, regelset, kader "
             "FROM onderzoek WHERE id = ?",
        into(een.id), into(een.naam), into(een.toezichthouder), into(een.periodeVan),
        into(een.periodeTot), into(een.bron), into(een.regelset), into(uit.kaderHash), bind(id);
    if (vraag.execute() == 0) return std::nullopt;
    return uit;
}

std::vector<BewaardOnderzoek> alle(Sessie& sessie) {
    std::vector<std::string> ids;
    sessie.sql() << "SELECT id FROM onderzoek ORDER BY nr", into(ids), now;
    std::vector<BewaardOnderzoek> uit;
    for (const std::string& id : ids)
        uit.push_back(lees(sessie, id).value());
    return uit;
}

std::int64_t nrVan(Sessie& sessie, const std::string& id) {
    std::int64_t nr = 0;
    Poco::Data::Statement vraag(sessie.sql());
    vraag << "SELECT nr FROM onderzoek WHERE id = ?", into(nr), bind(id);
    if (vraag.execute() == 0)
        throw Gebruikersfout("Onderzoek \"" + id + "\" staat niet in de database.");
    return nr;
}

}  // namespace maatlat::onderzoekStore
