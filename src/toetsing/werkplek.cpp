// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/werkplek.h"

#include "domain/melding.h"
#include "domain/mensen/persoon.h"
#include "kader/kader_lezer.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"

namespace maatlat {

Werkplek::Werkplek(Database& database, Klok klok, std::filesystem::path bijlagen,
                   std::filesystem::path sleutels, Termijnkalender kalender,
                   Openbaarmaking openbaarmaking,
                   std::shared_ptr<const Privacykennis> privacykennis)
    : database_(database),
      klok_(std::move(klok)),
      bijlagen_(std::move(bijlagen)),
      sleutels_(std::move(sleutels)),
      kalender_(std::move(kalender)),
      openbaarmaking_(std::move(openbaarmaking)),
      privacykennis_(std::move(privacykennis)) {}

std::shared_ptr<const Toetsingskader> Werkplek::kader(Sessie& sessie, const std::string& hash) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto& plek = kaders_[hash];
    if (plek) return plek;
    const auto bewaard = kaderStore::lees(sessie, hash);
    if (!bewaard)
        throw Gebruikersfout(
            "Het kader van deze toets ontbreekt in de database. Zet een reservekopie terug.");
    auto gelezen = std::make_shared<const Toetsingskader>(
        leesKader(bewaard->yaml, "kader " + bewaard->id + " " + bewaard->versie));
    if (gelezen->hash != hash)
        throw Gebruikersfout(
            "Het kader in de database is niet meer wat het was: het kenmerk klopt niet. Zet een "
            "reservekopie terug.");
    plek = gelezen;
    return plek;
}

std::shared_ptr<const Dossierformulier> Werkplek::formulier(Sessie& sessie,
                                                            const std::string& hash) {
    const std::lock_guard<std::mutex> beurt(slot_);
    auto& plek = formulieren_[hash];
    if (plek) return plek;
    const auto bewaard = dossierformulierStore::lees(sessie, hash);
    if (!bewaard)
        throw Gebruikersfout(
            "Het dossierformulier van deze steekproef ontbreekt in de database. Zet een "
            "reservekopie terug.");
    auto gelezen = std::make_shared<const Dossierformulier>(leesDossierformulier(
        bewaard->yaml, "dossierformulier " + bewaard->id + " " + bewaard->versie));
    if (gelezen->hash != hash)
        throw Gebruikersfout(
            "Het dossierformulier in de database is niet meer wat het was: het kenmerk klopt niet. "
            "Zet "
            "een reservekopie terug.");
    plek = gelezen;
    return plek;
}

std::string inLogboek(const Persoon& persoon) {
    return persoonInLogboek(persoon.nr);
}

}  // namespace maatlat
