// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/importeren.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>

#include "domain/melding.h"
#include "exchange/leesverslag_tekst.h"
#include "kader/naamregister.h"
#include "store/kader_store.h"
#include "store/onderzoek/betekenis_store.h"
#include "store/onderzoek/document_store.h"
#include "store/onderzoek/importkeuze_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "store/onderzoek_store.h"
#include "store/opvolging/toezicht_store.h"
#include "store/toets/toets_store.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/importverlies.h"
#include "toetsing/onderzoek/ronde_uit_database.h"

namespace maatlat {

namespace {

/// A name that the database knows must mean the same organisation here. Names are compared as they
/// are when files are read: hyphens and capitals make no difference, so two organisations that
/// differ in nothing else would make every round in the database unreadable.
void eisBekendeNamen(const std::vector<Organisatie>& bekend,
                     const std::vector<Organisatie>& nieuw) {
    std::set<std::string> genoemd;
    for (const Organisatie& een : nieuw)
        genoemd.insert(een.naam);
    const Naamregister database(bekend);
    std::string fouten;
    for (const Organisatie& een : nieuw) {
        std::set<std::string> gemeld;
        std::vector<std::string> schrijfwijzen{een.naam};
        schrijfwijzen.insert(schrijfwijzen.end(), een.andereNamen.begin(), een.andereNamen.end());
        for (const std::string& schrijfwijze : schrijfwijzen) {
            const Organisatie* ander = database.vind(schrijfwijze);
            // Between organisations that are both in the file a spelling may move.
            if (!ander || genoemd.contains(ander->naam) || !gemeld.insert(ander->naam).second)
                continue;
            fouten += (fouten.empty() ? "" : "\n") + ("De database kent \"" + ander->naam) +
                      "\" als eigen organisatie. In dit bestand is \"" + schrijfwijze +
                      "\" een naam van \"" + een.naam +
                      "\". Is het dezelfde organisatie? Zet dan \"" + ander->naam +
                      "\" bij naam en de nieuwe schrijfwijze bij andere_namen. Zijn het er twee? "
                      "Geef elk dan een eigen naam.";
        }
    }
    if (!fouten.empty()) throw Gebruikersfout(fouten);
}

/// Scores never leave a round unnoticed: not with a row that was taken out, and not because two
/// rounds happen to have one id.
void eisAlleToetsen(const std::vector<Toets>& bekend, const Ronde& ronde) {
    std::vector<std::string> weg;
    for (const Toets& een : bekend)
        if (!ronde.toets(een.organisatie)) weg.push_back(een.organisatie);
    if (weg.empty()) return;
    throw Gebruikersfout("Onderzoek \"" + ronde.onderzoek.id + "\" heeft in de database ook " +
                         opsomming(weg) + ", maar in dit bestand met scores ontbreekt " +
                         (weg.size() == 1 ? "die organisatie. Zet de rij terug"
                                          : "een rij voor elk van hen. Zet de rijen terug") +
                         "; de cellen mogen leeg zijn. Is dit een andere ronde? Geef het onderzoek "
                         "dan een ander id, of een los bestand met scores een andere naam.");
}

/// One line for each score that was given and is another now.
std::vector<std::string> gewijzigdeScores(const std::vector<Toets>& bekend, const Ronde& ronde) {
    const std::vector<std::string> codes = ronde.kader.codesPerPositie();
    std::map<std::string, Scorerij> oud;
    for (const Toets& een : bekend)
        oud[een.organisatie] = een.scores;
    std::vector<std::string> uit;
    for (const Toets& een : ronde.toetsen)
        for (int positie = 0; const std::string& code : codes) {
            const Score was = oud[een.organisatie].op(positie);
            const Score is = een.scores.op(positie++);
            if (was != Score::onbeoordeeld && was != is)
                uit.push_back(een.organisatie + " " + code + ": " + std::string(naam(was)) + " → " +
                              std::string(naam(is)));
        }
    return uit;
}

std::string bestandsnaam(const Leesverslag& scores) {
    return std::filesystem::path(scores.bestand).filename().string();
}

/// The round as it stands; nothing when it is new.
std::optional<Bekenderonde> bekendeRonde(Transactie& transactie, const std::string& id) {
    if (!onderzoekStore::lees(transactie, id)) return std::nullopt;
    return Bekenderonde{leesRonde(NamensProgramma::ronde(transactie, id)),
                        documentStore::alle(transactie, id)};
}

std::vector<std::string> allesWatWeggaat(Transactie& transactie, const GelezenRonde& gelezen) {
    std::vector<std::string> uit;
    if (const auto bekend = bekendeRonde(transactie, gelezen.ronde.onderzoek.id))
        uit = verliezen(*bekend, gelezen);
    std::ranges::move(
        verlorenNamen(organisatieStore::zoalsIngelezen(transactie),
                      organisatieStore::metNamenVanNu(transactie, gelezen.bron.organisaties)),
        std::back_inserter(uit));
    return uit;
}

/// Only where there was something to choose.
void onthoudBlad(Transactie& transactie, const std::string& id, const Leesverslag& scores) {
    if (std::ranges::find(scores.nietGelezen, NietGelezenBlad::Waarom::nietGekozen,
                          &NietGelezenBlad::waarom) != scores.nietGelezen.end())
        importkeuzeStore::bewaar(transactie, id, bestandsnaam(scores), scores.blad);
}

/// Whether somebody wrote down here how the supervision of this organisation went: then a file does
/// not say it once more.
bool isHierVastgelegd(const std::vector<Toezichtfeit>& bekend, std::int64_t organisatie) {
    return std::ranges::any_of(bekend, [&](const Toezichtfeit& een) {
        return een.organisatie == organisatie && isVerscherptToezicht(een.soort) && !een.uitBericht;
    });
}

/// Whether it says the same, whatever version it is.
bool isGelijk(Toezichtfeit bekend, const Toezichtfeit& gelezen) {
    bekend.nr = gelezen.nr;
    bekend.versie = gelezen.versie;
    bekend.organisatie = gelezen.organisatie;
    bekend.organisatienaam = gelezen.organisatienaam;
    bekend.periode = gelezen.periode;
    bekend.reden = gelezen.reden;
    bekend.wanneer = gelezen.wanneer;
    return bekend == gelezen;
}

/// What followed on the round, of one organisation. What somebody corrected here stays.
int neemOver(const Organisatieschrijving& opslag, Toezichtfeit gelezen) {
    const auto bekend = toezichtStore::alle(opslag);
    const auto eerder = std::ranges::find_if(bekend, [&](const Toezichtfeit& een) {
        return een.organisatie == opslag.nr() && een.soort == gelezen.soort &&
               een.dag == gelezen.dag;
    });
    if (eerder != bekend.end()) {
        if (eerder->persoon != 0 || !eerder->uitBericht || isGelijk(*eerder, gelezen)) return 0;
        gelezen.nr = eerder->nr;
        gelezen.versie = eerder->versie;
        gelezen.organisatie = eerder->organisatie;
        gelezen.periode = eerder->periode;
        gelezen.reden = "Gewijzigd in het bestand.";
    } else if (isVerscherptToezicht(gelezen.soort)) {
        if (isHierVastgelegd(bekend, opslag.nr())) return 0;
        for (const Toezichtfeit& een : bekend)
            if (een.organisatie == opslag.nr() && een.soort == Feitsoort::instellen)
                gelezen.periode = een.nr;
    }
    toezichtStore::voegToe(opslag, std::move(gelezen));
    return 1;
}

int neemOpvolgingOver(Transactie& transactie, const std::vector<Toezichtfeit>& feiten) {
    int uit = 0;
    for (const Toezichtfeit& een : feiten) {
        const auto nu = organisatieStore::metNamenVanNu(transactie, {{een.organisatienaam, {}}});
        const std::int64_t nr = organisatielevenStore::nummer(transactie, nu.front().naam);
        if (nr != 0) uit += neemOver(NamensProgramma::organisatie(transactie, nr), een);
    }
    return uit;
}

}  // namespace

std::string bladVanVorigeImport(const std::string& database, const std::string& onderzoek,
                                const std::string& bestand) {
    if (!std::filesystem::exists(database)) return {};
    try {
        return Database::openLezen(database).lees(
            [&](Sessie& sessie) { return importkeuzeStore::blad(sessie, onderzoek, bestand); });
    } catch (const Gebruikersfout&) {
        return {};  // what is wrong with it the import itself will say
    }
}

Importuitslag importeer(Database& database, const std::string& wie, const GelezenRonde& gelezen,
                        Leegmaken leegmaken) {
    const Rondebron& bron = gelezen.bron;
    const Ronde& ronde = gelezen.ronde;
    return database.schrijf(wie, [&](Transactie& transactie) {
        Importuitslag uit;
        const Toetsingskader& kader = ronde.kader;
        uit.leeggemaakt = allesWatWeggaat(transactie, gelezen);
        uit.kaderNieuw =
            kaderStore::bewaar(transactie, {kader.id, kader.versie, kader.hash, bron.kaderYaml});
        if (!bron.betekenis.empty())
            betekenisStore::bewaar(transactie, kader.id, kader.versie, bron.betekenis);
        eisBekendeNamen(organisatieStore::alle(transactie),
                        organisatieStore::metNamenVanNu(transactie, bron.organisaties));
        uit.organisaties = organisatieStore::bewaar(transactie, bron.organisaties);
        const std::string& id = ronde.onderzoek.id;
        if (const auto bekend = onderzoekStore::lees(transactie, id))
            uit.gewijzigdeVelden = onderzoekStore::wijzigingen(bekend->onderzoek, ronde.onderzoek);
        uit.onderzoekGewijzigd = onderzoekStore::bewaar(transactie, {ronde.onderzoek, kader.hash});
        const Rondeschrijving opslag = NamensProgramma::ronde(transactie, id);
        const std::vector<std::string> codes = kader.codesPerPositie();
        const std::vector<Toets> bekend = toetsStore::lees(opslag, codes);
        eisAlleToetsen(bekend, ronde);
        uit.gewijzigdeScores = gewijzigdeScores(bekend, ronde);
        const auto wijziging = toetsStore::bewaar(opslag, codes, ronde.toetsen);
        uit.toetsen = wijziging.toetsen;
        uit.scores = wijziging.scores;
        uit.documenten = documentStore::bewaar(transactie, id, bron.documenten);
        uit.opvolging = neemOpvolgingOver(transactie, bron.opvolging);
        // After every other refusal: none of those goes away by saying that it may be emptied.
        if (leegmaken == Leegmaken::nee && !uit.leeggemaakt.empty())
            throw Importverlies(uit.leeggemaakt);
        onthoudBlad(transactie, id, gelezen.scores);
        if (uit.ietsGewijzigd())
            transactie.log(Gebeurtenis::scoresGelezen, "onderzoek " + id, {},
                           Logwaarde::eigenWoorden(leesverslagTekst(gelezen.scores)));
        return uit;
    });
}

}  // namespace maatlat
