// SPDX-License-Identifier: EUPL-1.2
#include "cli/ronde_kiezen.h"

#include <ostream>

#include "cli/gegevensmap.h"
#include "domain/melding.h"
#include "exchange/leesverslag_tekst.h"
#include "kader/naamregister.h"
#include "rules/bewijs.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/toetskop_store.h"
#include "taal/spelling.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/ronde_uit_database.h"

namespace maatlat {

namespace {

void waarschuwBijGaten(const Toetsingskader& kader, const Uitvoer& uitvoer) {
    for (const Regelset& set : kader.regelsets) {
        std::vector<std::string> codes;
        for (const Criterium* criterium : kader.criteria()) {
            const Beslisregel& regel = *kader.regel(set, *criterium);
            if (!alleenBekendeGaten(bewijs(regel, criterium->aantal), regel))
                codes.push_back(criterium->code);
        }
        if (!codes.empty())
            uitvoer.bij << "Let op: regelset " << set.naam << " is niet sluitend voor "
                        << (codes.size() == 1 ? "criterium " : "de criteria ") << opsomming(codes)
                        << ". Meer hierover: maatlat kader controleer.\n";
    }
}

void meldWatNietTelt(Database& database, const std::string& onderzoek, const Uitvoer& uitvoer) {
    const auto van =
        database.lees([&](Sessie& sessie) { return toetskopStore::aantallen(sessie, onderzoek); });
    if (const int open = van.toetsen - van.vast; open > 0)
        uitvoer.bij << "Let op: " << hoeveel(open, {"toets", "toetsen"})
                    << (open == 1 ? " kan nog wijzigen en telt" : " kunnen nog wijzigen en tellen")
                    << " niet mee.\n";
}

/// The suggestion, or all there is to choose from when nothing is near.
std::string bedoeltUOfAlle(const std::string& voorstel, const std::vector<std::string>& alle) {
    return voorstel.empty() ? " Deze zijn er: " + opsomming(alle) + "." : voorstel;
}

std::string naamVan(const std::vector<Organisatie>& organisaties, const std::string& gezocht) {
    const Naamregister register_(organisaties);
    if (const Organisatie* gevonden = register_.vind(gezocht)) return gevonden->naam;
    throw Gebruikersfout(register_.onbekend(
        gezocht, bedoeltUOfAlle(register_.bedoeltU(gezocht), register_.namen())));
}

}  // namespace

GelezenRonde leesRondeUitBestanden(const Bronopties& opties,
                                   const Bladvraag::Vorigekeer& vorigeKeer) {
    if (opties.kader.empty() != opties.scores.empty())
        throw Gebruikersfout("Geef --kader en --scores samen op: " +
                             std::string(opties.kader.empty() ? "--kader" : "--scores") +
                             " ontbreekt.");
    if (!opties.kader.empty() && !opties.onderzoek.empty())
        throw Gebruikersfout("Kies: --onderzoek, of --kader met --scores. Niet allebei.");
    if (opties.kader.empty() && !opties.organisaties.empty())
        throw Gebruikersfout(
            "--organisaties hoort bij --kader en --scores. Een onderzoek noemt "
            "zelf zijn organisaties.");
    const auto kies = [&](const std::string& gegeven, const char* anders) {
        return gegeven.empty() ? vindGegevensmap(opties.gegevens) / "criteria" / anders
                               : std::filesystem::path(gegeven);
    };
    const Bladvraag blad(opties.blad, vorigeKeer);
    if (!opties.kader.empty())
        return leesLosseBestanden(
            {opties.kader, opties.scores, kies(opties.organisaties, "organisaties.yaml"), blad});
    return leesOnderzoek(kies(opties.onderzoek, "stap1-2015/onderzoek.yaml"), blad);
}

void eisEenBron(const Bronopties& opties) {
    const bool losseBestanden =
        !opties.kader.empty() || !opties.scores.empty() || !opties.organisaties.empty();
    if (!opties.database.empty() && losseBestanden)
        throw Gebruikersfout("Kies: --database, of --kader met --scores. Niet allebei.");
    if (!opties.database.empty() && !opties.blad.empty())
        throw Gebruikersfout(
            "--blad hoort bij een bestand met scores. Laat het weg bij --database.");
}

Ronde kiesRonde(const Bronopties& opties, const Uitvoer& uitvoer) {
    eisEenBron(opties);
    Ronde ronde;
    if (opties.database.empty()) {
        GelezenRonde gelezen = leesRondeUitBestanden(opties);
        ronde = std::move(gelezen.ronde);
        // What nobody named needs no word.
        if (!opties.kader.empty() || !opties.onderzoek.empty())
            uitvoer.bij << leesverslagTekst(gelezen.scores) << "\n";
    } else {
        Database database = Database::openLezen(opties.database);
        ronde = leesUitDatabase(database, opties.onderzoek);
        meldWatNietTelt(database, ronde.onderzoek.id, uitvoer);
    }
    waarschuwBijGaten(ronde.kader, uitvoer);
    if (!opties.kader.empty() && opties.regelset.empty() && ronde.kader.regelsets.size() > 1)
        uitvoer.bij << "Let op: zonder --regelset geldt de eerste regelset van het kader: "
                    << ronde.onderzoek.regelset << ".\n";
    return ronde;
}

const Regelset& kiesRegelset(const Ronde& ronde, const Bronopties& opties) {
    return vindRegelset(ronde.kader,
                        opties.regelset.empty() ? ronde.onderzoek.regelset : opties.regelset);
}

std::string kiesOrganisatie(Database& database, const std::string& organisatie) {
    return naamVan(database.lees([](Sessie& sessie) { return organisatieStore::alle(sessie); }),
                   organisatie);
}

const Toets& kiesToets(const Ronde& ronde, const std::string& organisatie) {
    const std::string naam = naamVan(ronde.organisaties, organisatie);
    if (const Toets* toets = ronde.toets(naam)) return *toets;
    throw Gebruikersfout("Van " + naam + " zijn er in dit onderzoek geen scores.");
}

const Criterium& kiesCriterium(const Toetsingskader& kader, const std::string& code) {
    if (const Criterium* gevonden = kader.criterium(code)) return *gevonden;
    std::vector<std::string> codes;
    for (const Criterium* een : kader.criteria())
        codes.push_back(een->code);
    throw Gebruikersfout("Het criterium \"" + code + "\" staat niet in het kader." +
                         bedoeltUOfAlle(bedoeltU(code, codes), codes));
}

}  // namespace maatlat
