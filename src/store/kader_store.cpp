// SPDX-License-Identifier: EUPL-1.2
#include "store/kader_store.h"

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::kaderStore {

namespace {

BewaardKader uitRij(const Vraag& vraag) {
    return {vraag.tekst(0), vraag.tekst(1), vraag.tekst(2), vraag.tekst(3)};
}

}  // namespace

bool bewaar(Transactie& transactie, const BewaardKader& kader) {
    eisTekst(kader.id, "de id van het kader");
    eisTekst(kader.versie, "de versie van het kader");
    eisTekst(kader.yaml, "de tekst van het kader");
    if (lees(transactie, kader.hash)) return false;

    if (Vraag(transactie, "SELECT 1 FROM kader WHERE id = ? AND versie = ?")
            .bind(kader.id, kader.versie)
            .stap())
        throw Gebruikersfout("Kader \"" + kader.id + "\", versie \"" + kader.versie +
                             "\", staat al in de database, met een andere inhoud. Een kaderversie "
                             "verandert niet: geef het gewijzigde kader een nieuwe versie.");

    Vraag(transactie, "INSERT INTO kader (hash, id, versie, yaml) VALUES (?, ?, ?, ?)")
        .bind(kader.hash, kader.id, kader.versie, kader.yaml)
        .voerUit();
    transactie.log(Gebeurtenis::kaderToegevoegd, "kader " + kader.id + " " + kader.versie, {},
                   Logwaarde::eigenWoorden(kader.hash));
    return true;
}

std::optional<BewaardKader> lees(Sessie& sessie, const std::string& hash) {
    Vraag vraag(sessie, "SELECT id, versie, hash, yaml FROM kader WHERE hash = ?");
    vraag.bind(hash);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

std::vector<BewaardKader> alle(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT id, versie, hash, yaml FROM kader ORDER BY id, versie");
    std::vector<BewaardKader> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

}  // namespace maatlat::kaderStore
