// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_database.h"

#include "domain/melding.h"
#include "store/kader_store.h"
#include "store/onderzoek/betekenis_store.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/toets/toets_store.h"
#include "store/toetskop_store.h"
#include "taal/spelling.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/nahertoetsen.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

/// Who can read the file can read all of it.
Rondetoegang namensProgramma(Sessie& sessie) {
    return {[&sessie](const std::string& onderzoek) {
                std::vector<Toetseninzage::Plek> uit;
                for (Toetskop& een : NamensProgramma::koppen(sessie, onderzoek))
                    if (!een.uitOnderzoek) uit.push_back({std::move(een), true, false});
                return uit;
            },
            [&sessie](const std::string& onderzoek) {
                return NamensProgramma::rondeVanAlle(sessie, onderzoek);
            }};
}

}  // namespace

BewaardOnderzoek kiesOnderzoek(Sessie& sessie, const std::string& id) {
    const std::vector<BewaardOnderzoek> alle = onderzoekStore::alle(sessie);
    if (alle.empty())
        throw Gebruikersfout(
            "Deze database is nog leeg. Vul haar met: maatlat importeer --database BESTAND");
    if (id.empty() && alle.size() == 1) return alle.front();
    std::vector<std::string> ids;
    for (const BewaardOnderzoek& een : alle) {
        if (een.onderzoek.id == id) return een;
        ids.push_back(een.onderzoek.id);
    }
    throw Gebruikersfout(
        (id.empty() ? "Deze database heeft meer onderzoeken. Kies er een met --onderzoek."
                    : "Deze database heeft geen onderzoek \"" + id + "\"." + bedoeltU(id, ids)) +
        " Deze zijn er: " + opsomming(ids) + ".");
}

Ronde leesRonde(const Rondelezing& lezing) {
    const BewaardOnderzoek gekozen = kiesOnderzoek(lezing, lezing.onderzoek());
    const auto kader = kaderStore::lees(lezing, gekozen.kaderHash);
    if (!kader)
        throw Gebruikersfout(
            "Het kader van dit onderzoek ontbreekt in de database. Zet een "
            "reservekopie terug.");
    Rondebron bron;
    bron.bewaard = true;
    bron.onderzoek = gekozen.onderzoek;
    bron.kaderBestand = "kader " + kader->id + " " + kader->versie;
    bron.kaderYaml = kader->yaml;
    bron.organisaties = organisatieStore::alleIn(lezing, gekozen.onderzoek.id);
    bron.betekenis = betekenisStore::lees(lezing, kader->id, kader->versie);
    bron.betekenisBestand = "de betekenis bij kader " + kader->id + " " + kader->versie;
    bron.documenten = documentStore::alle(lezing, gekozen.onderzoek.id);
    return stelSamen(bron, [&](const Toetsingskader& gelezen, const Naamregister&) {
        if (gelezen.hash != gekozen.kaderHash)
            throw Gebruikersfout(
                "Het kader in de database is niet meer wat het was: het kenmerk klopt niet. Zet "
                "een reservekopie terug.");
        return toetsStore::lees(lezing, gelezen.codesPerPositie());
    });
}

Ronde leesUitDatabase(Database& database, const std::string& onderzoekId) {
    return database.lees([&](Sessie& sessie) {
        const Onderzoek onderzoek = kiesOnderzoek(sessie, onderzoekId).onderzoek;
        if (const auto van = toetskopStore::aantallen(sessie, onderzoek.id);
            van.toetsen > 0 && van.vast == 0)
            throw Gebruikersfout("In het onderzoek " + onderzoek.naam +
                                 " staat nog geen toets vast. Wat nog kan wijzigen telt niet mee "
                                 "in een ranglijst of rapport.");
        Ronde ronde = leesRonde(NamensProgramma::ronde(sessie, onderzoek.id));
        ronde.hertoetsen = vasteHertoetsen(hertoetsenNa(
            sessie, onderzoek.id, ronde.kader.codesPerPositie(), namensProgramma(sessie)));
        return ronde;
    });
}

std::vector<Toetskop> toetsenUitDatabase(Sessie& sessie, const std::string& onderzoekId) {
    std::vector<Toetskop> uit = NamensProgramma::koppen(sessie, onderzoekId);
    std::erase_if(uit, [](const Toetskop& een) { return een.uitOnderzoek; });
    return uit;
}

Rapportbestand rapportUitDatabase(Werkplek& werkplek, std::int64_t toets,
                                  const std::function<Rapportbestand(const Toetsinzage&)>& maak) {
    return werkplek.database().lees(
        [&](Sessie& sessie) { return maak(NamensProgramma::inzage(werkplek, sessie, toets)); });
}

Onderzoeksstand standUitDatabase(Werkplek& werkplek, const std::string& onderzoekId) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Onderzoeksstand uit;
        uit.ronde = leesRonde(NamensProgramma::rondeVanAlle(sessie, onderzoekId));
        for (const Toetskop& kop : toetsenUitDatabase(sessie, onderzoekId))
            uit.plekken[kop.organisatie] = {kop.nr, kop.status, true, false, kop.sinds};
        uit.hertoetsen = hertoetsenNa(sessie, onderzoekId, uit.ronde.kader.codesPerPositie(),
                                      namensProgramma(sessie));
        uit.ronde.hertoetsen = vasteHertoetsen(uit.hertoetsen);
        uit.moment = werkplek.nu();
        return uit;
    });
}

}  // namespace maatlat
