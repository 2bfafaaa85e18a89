// SPDX-License-Identifier: EUPL-1.2
#include "store/kader_store.h"

#include <Poco/Data/Session.h>

#include "domain/melding.h"
#include "store/tekstcontrole.h"

namespace maatlat::kaderStore {

namespace {

using namespace Poco::Data::Keywords;

}  // namespace

bool bewaar(Transactie& transactie, const BewaardKader& kader) {
    eisTekst(kader.id, "de id van het kader");
    eisTekst(kader.versie, "de versie van het kader");
    eisTekst(kader.yaml, "de tekst van het kader");
    if (lees(transactie, kader.hash)) return false;

    int aantal = 0;
    transactie.sql() << "SELECT count(*) FROM kader WHERE id = ? AND versie = ?", into(aantal),
        bind(kader.id), bind(kader.versie), now;
    if (aantal > 0)
        throw Gebruikersfout("Kader \"" + kader.id + "\", versie \"" + kader.versie +
                             "\", staat al in de database, met een andere inhoud. Een kaderversie "
                             "verandert niet: geef het gewijzigde kader een nieuwe versie.");

    transactie.sql() << "INSERT INTO kader (hash, id, versie, yaml) VALUES (?, ?, ?, ?)",
        bind(kader.hash), bind(kader.id), bind(kader.versie), bind(kader.yaml), now;
    transactie.log("kader toegevoegd", "kader " + kader.id + " " + kader.versie, "", kader.hash);
    return true;
}

std::optional<BewaardKader> lees(Sessie& sessie, const std::string& hash) {
    BewaardKader kader;
    Poco::Data::Statement vraag(sessie.sql());
    vraag << "SELECT id, versie, hash, yaml FROM kader WHERE hash = ?", into(kader.id),
        into(kader.versie), into(kader.hash), into(kader.yaml), bind(hash);
    if (vraag.execute() == 0) return std::nullopt;
    return kader;
}

}  // namespace maatlat::kaderStore
