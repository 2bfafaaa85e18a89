// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/steekproef_store.h"

#include <utility>

#include "domain/fouten.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"
#include "store/steekproef/steekproef_rijen.h"
#include "store/toetskop_store.h"

namespace maatlat::steekproefStore {

namespace {

std::int64_t volgendNr(Sessie& sessie, std::int64_t toets) {
    Vraag vraag(sessie, "SELECT coalesce(max(nr), 0) + 1 FROM steekproef WHERE toets = ?");
    vraag.bind(toets);
    vraag.stap();
    return vraag.getal(0);
}

std::string hoeveel(const Dossiersteekproef& steekproef) {
    std::string uit = std::string(naam(steekproef.status)) + "; " +
                      std::to_string(steekproef.populatie.aantal) + " dossiers";
    if (!steekproef.groepen.empty())
        uit += ", " + std::to_string(steekproef.aantalTeTrekken()) + " te trekken uit " +
               std::to_string(steekproef.groepen.size()) + " groepen";
    return uit;
}

}  // namespace

std::string inLogboek(std::int64_t toets, std::int64_t steekproef) {
    return "toets " + std::to_string(toets) + " steekproef " + std::to_string(steekproef);
}

std::vector<Dossiersteekproef> alle(Sessie& sessie, std::int64_t toets) {
    std::vector<Dossiersteekproef> uit;
    Vraag vraag(sessie, "SELECT nr FROM steekproef WHERE toets = ? ORDER BY nr");
    vraag.bind(toets);
    while (vraag.stap())
        uit.push_back(lees(sessie, toets, vraag.getal(0)).value());
    return uit;
}

std::optional<Dossiersteekproef> lees(Sessie& sessie, std::int64_t toets, std::int64_t nr) {
    return steekproefrijen::lees(sessie, toets, nr);
}

Dossiersteekproef bewaar(Transactie& transactie, std::int64_t toets,
                         const Dossiersteekproef& steekproef, const std::string& wat) {
    Dossiersteekproef wordt = steekproef;
    if (wordt.nr == 0) {
        wordt.nr = volgendNr(transactie, toets);
        wordt.versie = 0;
    } else {
        const auto was = lees(transactie, toets, wordt.nr);
        if (!was) throw Onvindbaar();
        if (was->versie != wordt.versie) throw Versieconflict({was->versie, {}, 0, ""});
    }
    ++wordt.versie;
    eisTekst(wordt.titel, "de titel van de steekproef");
    eisTekst(wordt.reden, "de reden");
    toetskopStore::raak(transactie, toets);
    steekproefrijen::schrijf(transactie, toets, wordt);
    transactie.log(wat, inLogboek(toets, wordt.nr), "", hoeveel(wordt));
    return wordt;
}

void voegTrekkingToe(Transactie& transactie, std::int64_t toets, std::int64_t steekproef,
                     const Trekking& trekking, std::int64_t persoon) {
    if (Vraag(transactie, "SELECT 1 FROM trekking WHERE startwaarde = ?")
            .bind(trekking.startwaarde)
            .stap())
        throw Veldfouten("startwaarde",
                         "Deze startwaarde is al eens gebruikt. Gooi opnieuw met de dobbelstenen.");
    steekproefrijen::schrijf(transactie, toets, steekproef, trekking, persoon);
    toetskopStore::raak(transactie, toets);
    int samen = 0;
    for (const int aantal : trekking.aantallen)
        samen += aantal;
    transactie.log("dossiers getrokken", inLogboek(toets, steekproef), "",
                   "trekking " + std::to_string(trekking.nr) + ": " + std::to_string(samen) +
                       " dossiers, startwaarde van " +
                       (trekking.herkomst == Herkomst::computer ? "de computer" : "dobbelstenen"));
}

std::vector<Trekking> trekkingen(Sessie& sessie, std::int64_t toets, std::int64_t steekproef) {
    return steekproefrijen::trekkingen(sessie, toets, steekproef);
}

std::vector<Steekproefdossier> dossiers(Sessie& sessie, std::int64_t toets,
                                        std::int64_t steekproef) {
    return steekproefrijen::dossiers(sessie, toets, steekproef);
}

std::optional<Steekproefdossier> dossier(Sessie& sessie, std::int64_t toets,
                                         std::int64_t steekproef, const std::string& pseudoniem) {
    return steekproefrijen::dossier(sessie, toets, steekproef, pseudoniem);
}

void bewaarDossier(Transactie& transactie, std::int64_t toets, std::int64_t steekproef,
                   const Steekproefdossier& dossier, const std::string& wat) {
    eisTekst(dossier.reden, "de reden");
    eisTekst(dossier.groep, "de groep van het dossier");
    steekproefrijen::schrijf(transactie, toets, steekproef, dossier);
    toetskopStore::raak(transactie, toets);
    if (!wat.empty())
        transactie.log(wat, inLogboek(toets, steekproef) + " dossier " + dossier.pseudoniem, "",
                       std::string(naam(dossier.stand)));
}

int laatReservesGaan(Transactie& transactie, std::int64_t toets, std::int64_t steekproef) {
    return Vraag(transactie,
                 "DELETE FROM steekproef_dossier WHERE toets = ? AND steekproef = ? AND "
                 "stand = 'reserve'")
        .bind(toets, steekproef)
        .voerUit();
}

int zetBewarenTot(Transactie& transactie, std::int64_t toets, std::int64_t steekproef,
                  const std::string& bewarenTot) {
    const int aantal = Vraag(transactie,
                             "UPDATE steekproef_dossier SET bewaren_tot = ? WHERE toets = ? AND "
                             "steekproef = ? AND gewist = 0")
                           .bind(bewarenTot, toets, steekproef)
                           .voerUit();
    toetskopStore::raak(transactie, toets);
    transactie.log("einddatum van dossiergegevens gewijzigd", inLogboek(toets, steekproef), "",
                   std::to_string(aantal) + " dossiers: bewaren tot en met " + bewarenTot);
    return aantal;
}

std::vector<Tewissen> teWissen(Sessie& sessie, const std::string& vandaag) {
    Vraag vraag(sessie,
                "SELECT toets, steekproef, pseudoniem FROM steekproef_dossier "
                "WHERE gewist = 0 AND bewaren_tot < ? ORDER BY toets, steekproef, pseudoniem");
    vraag.bind(vandaag);
    std::vector<Tewissen> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1), vraag.tekst(2)});
    return uit;
}

int restenVanGewiste(Sessie& sessie, std::int64_t toets, std::int64_t steekproef) {
    Vraag vraag(sessie,
                "SELECT count(*) FROM steekproef_dossier d WHERE d.toets = ? AND d.steekproef = ? "
                "AND d.gewist = 1 AND (d.lijst <> '' OR EXISTS (SELECT 1 FROM dossierlezing l "
                "WHERE l.toets = d.toets AND l.steekproef = d.steekproef AND "
                "l.pseudoniem = d.pseudoniem) OR EXISTS (SELECT 1 FROM dossierafspraak a "
                "WHERE a.toets = d.toets AND a.steekproef = d.steekproef AND "
                "a.pseudoniem = d.pseudoniem) OR EXISTS (SELECT 1 FROM concept c "
                "WHERE c.toets = d.toets AND "
                "c.sleutel = 'dossier/' || d.steekproef || '/' || d.pseudoniem))");
    vraag.bind(toets, steekproef);
    vraag.stap();
    return vraag.klein(0);
}

std::vector<Plaats> plaatsen(Sessie& sessie) {
    Vraag vraag(sessie, "SELECT toets, nr FROM steekproef ORDER BY toets, nr");
    std::vector<Plaats> uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.getal(1)});
    return uit;
}

}  // namespace maatlat::steekproefStore
