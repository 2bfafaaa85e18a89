// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/importeren.h"

#include "store/document_store.h"
#include "store/kader_store.h"
#include "store/onderzoek_store.h"
#include "store/organisatie_store.h"
#include "store/toets_store.h"

namespace maatlat {

Importuitslag importeer(Database& database, const std::string& wie, const GelezenRonde& gelezen) {
    const auto& [bron, ronde] = gelezen;
    return database.schrijf(wie, [&](Transactie& transactie) {
        Importuitslag uit;
        const Toetsingskader& kader = ronde.kader;
        uit.kaderNieuw =
            kaderStore::bewaar(transactie, {kader.id, kader.versie, kader.hash, bron.kaderYaml});
        uit.organisaties = organisatieStore::bewaar(transactie, bron.organisaties);
        const std::string& id = ronde.onderzoek.id;
        uit.onderzoekGewijzigd = onderzoekStore::bewaar(transactie, {ronde.onderzoek, kader.hash});
        const auto wijziging =
            toetsStore::bewaar(transactie, id, kader.codesPerPositie(), ronde.toetsen);
        uit.toetsen = wijziging.toetsen;
        uit.scores = wijziging.scores;
        for (const Document& een : bron.documenten)
            uit.documenten += documentStore::bewaar(transactie, id, een) ? 1 : 0;
        return uit;
    });
}

}  // namespace maatlat
