// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/dossierformulier_store.h"

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::dossierformulierStore {

namespace {

Bewaardformulier uitRij(const Vraag& vraag) {
    return {vraag.tekst(0), vraag.tekst(1), vraag.tekst(2),
            vraag.tekst(3), vraag.tekst(4), vraag.tekst(5)};
}

}  // namespace

bool bewaar(Transactie& transactie, const Bewaardformulier& formulier) {
    eisTekst(formulier.id, "de id van het dossierformulier");
    eisTekst(formulier.versie, "de versie van het dossierformulier");
    eisTekst(formulier.kader, "het kader van het dossierformulier");
    eisTekst(formulier.kaderversie, "de versie van het kader van het dossierformulier");
    eisTekst(formulier.yaml, "de tekst van het dossierformulier");
    if (lees(transactie, formulier.hash)) return false;

    if (Vraag(transactie, "SELECT 1 FROM dossierformulier WHERE id = ? AND versie = ?")
            .bind(formulier.id, formulier.versie)
            .stap())
        throw Gebruikersfout("Dossierformulier \"" + formulier.id + "\", versie \"" +
                             formulier.versie +
                             "\", staat al in de database, met een andere inhoud. Een versie "
                             "verandert niet: geef het gewijzigde formulier een nieuwe versie.");

    Vraag(transactie,
          "INSERT INTO dossierformulier (hash, id, versie, kader, kaderversie, yaml) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(formulier.hash, formulier.id, formulier.versie, formulier.kader,
              formulier.kaderversie, formulier.yaml)
        .voerUit();
    transactie.log(Gebeurtenis::dossierformulierToegevoegd,
                   "dossierformulier " + formulier.id + " " + formulier.versie, {},
                   Logwaarde::eigenWoorden(formulier.hash));
    return true;
}

std::optional<Bewaardformulier> lees(Sessie& sessie, const std::string& hash) {
    Vraag vraag(sessie,
                "SELECT id, versie, kader, kaderversie, hash, yaml FROM dossierformulier "
                "WHERE hash = ?");
    vraag.bind(hash);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

std::vector<Bewaardformulier> voorKader(Sessie& sessie, const std::string& kader,
                                        const std::string& kaderversie) {
    Vraag vraag(sessie,
                "SELECT id, versie, kader, kaderversie, hash, yaml FROM dossierformulier "
                "WHERE kader = ? AND kaderversie = ? ORDER BY id, versie");
    vraag.bind(kader, kaderversie);
    std::vector<Bewaardformulier> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

}  // namespace maatlat::dossierformulierStore
