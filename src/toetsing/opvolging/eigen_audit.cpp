// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/eigen_audit.h"

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "rules/opvolging/natrekken.h"
#include "store/opvolging/voortgang_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/geheimen.h"
#include "toetsing/opvolging/inspectiedossiers.h"
#include "toetsing/opvolging/opvolgsteekproef.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteAudituitleg = 2000;
constexpr std::size_t kMeesteDossiers = 500;
constexpr std::size_t kLangsteDossier = 20;
constexpr int kGrootstePopulatie = 1'000'000;
constexpr std::size_t kLangsteLijst = 40'000;

std::string zonderRand(std::string_view tekst) {
    const auto eerste = tekst.find_first_not_of(" \t\r");
    if (eerste == std::string_view::npos) return {};
    return std::string(tekst.substr(eerste, tekst.find_last_not_of(" \t\r") - eerste + 1));
}

/// "D-12 voldoet niet": letters, digits and hyphens, and the answer behind it.
std::optional<Auditdossier> dossierUit(const std::string& regel) {
    const auto einde = regel.find_first_of(" \t;:,");
    if (einde == std::string::npos || einde > kLangsteDossier) return std::nullopt;
    const bool goed = std::ranges::all_of(regel.substr(0, einde), [](char een) {
        return (een >= 'a' && een <= 'z') || (een >= 'A' && een <= 'Z') ||
               (een >= '0' && een <= '9') || een == '-';
    });
    const auto begin = regel.find_first_not_of(" \t;:,", einde);
    if (!goed || begin == std::string::npos) return std::nullopt;
    const auto antwoord = auditantwoordMetNaam(zonderRand(std::string_view(regel).substr(begin)));
    if (!antwoord) return std::nullopt;
    return Auditdossier{regel.substr(0, einde), *antwoord};
}

/// The dossiers that were typed, with what is wrong with them at "dossiers".
std::vector<Auditdossier> leesDossiers(Veldcontrole& controle, const std::string& getypt) {
    std::vector<Auditdossier> uit;
    std::set<std::string> gezien;
    std::istringstream regels(getypt);
    int nr = 0;
    for (std::string regel; std::getline(regels, regel);) {
        ++nr;
        regel = zonderRand(regel);
        if (regel.empty()) continue;
        const auto een = dossierUit(regel);
        const std::string waar = "Regel " + std::to_string(nr) + ": ";
        if (!een) {
            controle.fout("dossiers", waar +
                                          "schrijf een nummer en dan voldoet, voldoet niet of niet "
                                          "vast te stellen. Bijvoorbeeld: D-12 voldoet niet.");
            return {};
        }
        if (!gezien.insert(een->dossier).second) {
            controle.fout("dossiers", waar + een->dossier + " staat er al.");
            return {};
        }
        uit.push_back(*een);
    }
    if (uit.empty())
        controle.fout("dossiers", "Vul de dossiers in die u las, elk op een eigen regel.");
    if (uit.size() > kMeesteDossiers) controle.fout("dossiers", "Vul hoogstens 500 dossiers in.");
    return uit;
}

void eisAuditpunt(Veldcontrole& controle, const Toetsinzage& inzage, const std::string& code) {
    if (!Bevrorenscores(inzage).verbeterpunt(code))
        controle.fout("verwachting", "Kies een verbeterpunt.");
}

void eisGekozenMaatregel(Veldcontrole& controle, const Uitvoering& alles, std::int64_t nr) {
    if (nr != 0 &&
        std::ranges::find(alles.maatregelen, nr, &Maatregel::nr) == alles.maatregelen.end())
        controle.fout("maatregel", "Kies een maatregel uit de lijst.");
}

/// What the inspectie drew itself proves nothing about how the organisation works.
void eisEigenDossiers(Veldcontrole& controle, const Toetsinzage& inzage,
                      const std::vector<Auditdossier>& dossiers) {
    const Inspectiedossiers inspectie(inzage);
    std::vector<std::string> getrokken;
    for (const Auditdossier& een : dossiers)
        if (inspectie.trok(een.dossier)) getrokken.push_back(een.dossier);
    if (getrokken.empty()) return;
    controle.fout("dossiers", "Deze dossiers trok de inspectie al bij u: " + opsomming(getrokken) +
                                  ". Trek andere dossiers voor een eigen audit.");
}

template <class Record>
const Record& eisAuditrecord(const std::vector<Record>& alle, std::int64_t nr) {
    const auto een = std::ranges::find(alle, nr, &Record::nr);
    if (een == alle.end()) throw Onvindbaar();
    return *een;
}

EigenAudit auditVoor(const Uitvoering& alles, const Auditinvoer& invoer) {
    EigenAudit uit;
    if (invoer.nr != 0) uit = eisAuditrecord(alles.audits, invoer.nr);
    if (uit.isIngediend())
        throw NietNu("Deze eigen audit is al ingediend. Zij verandert niet meer.");
    if (invoer.nr == 0) {
        uit.verwachting = invoer.verwachting;
        uit.maatregel = invoer.maatregel;
    }
    return uit;
}

/// From the readings of a steekproef that the organisation drew for it.
EigenAudit auditUit(const Toetsinzage& inzage, const Uitvoering& alles, const Auditinvoer& invoer) {
    const Steekproefgrond grond = eisGrond(inzage, invoer.steekproef, Doelsoort::eigenAudit);
    Auditinvoer over = invoer;
    over.nr = grond.doel.audit;
    over.verwachting = grond.doel.verwachting;
    over.maatregel = grond.doel.maatregel;
    EigenAudit uit = auditVoor(alles, over);
    uit.uitToets = inzage.nr();
    uit.uitSteekproef = grond.nr;
    uit.uitNaam = grond.naam;
    uit.uitBewijs = grond.bewijs;
    uit.uitCijfers = grond.cijfers;
    uit.populatie = grond.populatie;
    uit.dossiers = grond.dossiers;
    return uit;
}

/// What was typed per dossier, with what is wrong with it.
void leesGetypt(Veldcontrole& controle, const Toetsinzage& inzage, const Auditinvoer& invoer,
                EigenAudit& uit, Getypt& trekking, Getypt& lijst) {
    trekking = controle.tekst("trekking", invoer.trekking, kLangsteAudituitleg,
                              "Schrijf op hoe u de dossiers trok.");
    uit.populatie = controle.getal("populatie", invoer.populatie, 1, kGrootstePopulatie);
    lijst = controle.tekst("dossiers", invoer.dossiers, kLangsteLijst);
    uit.dossiers = leesDossiers(controle, invoer.dossiers);
    if (uit.populatie > 0 && static_cast<std::int64_t>(uit.dossiers.size()) > uit.populatie)
        controle.fout("populatie", "U las meer dossiers dan er volgens u zijn.");
    eisEigenDossiers(controle, inzage, uit.dossiers);
}

}  // namespace

void vraagEigenAudit(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const Auditvraag& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::stelRitmeIn,
        {.reden = invoer.privacyreden, .record = "eigenaudit"},
        [&](const TekstTransactie& transactie) {
            Veldcontrole controle;
            EigenAudit wordt;
            wordt.verwachting = invoer.verwachting;
            wordt.maatregel = invoer.maatregel;
            eisAuditpunt(controle, transactie, invoer.verwachting);
            eisGekozenMaatregel(controle, uitvoeringVan(transactie), invoer.maatregel);
            wordt.voor = controle.dag("voor", invoer.voor, "Vul de laatste dag in.");
            if (!wordt.voor.empty() && wordt.voor < dagVan(werkplek.nu()))
                controle.fout("voor", "Deze dag is al voorbij. Kies een dag vanaf vandaag.");
            const Getypt vraag = controle.tekst("vraag", invoer.vraag, kLangsteAudituitleg);
            controle.eisGoed();
            wordt.vraag = transactie.keur("vraag", vraag);
            transactie.eisGoed();
            voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::stelRitmeIn});
        });
}

void dienEigenAuditIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const Auditinvoer& invoer) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::doeEigenAudit,
        {.reden = invoer.privacyreden, .record = "eigenaudit"},
        [&](const TekstTransactie& transactie) {
            const Uitvoering alles = uitvoeringVan(transactie);
            EigenAudit wordt = invoer.steekproef != 0 ? auditUit(transactie, alles, invoer)
                                                      : auditVoor(alles, invoer);
            Veldcontrole controle;
            eisAuditpunt(controle, transactie, wordt.verwachting);
            eisGekozenMaatregel(controle, alles, wordt.maatregel);
            Getypt trekking, lijst;
            if (invoer.steekproef == 0)
                leesGetypt(controle, transactie, invoer, wordt, trekking, lijst);
            const Getypt uitleg =
                controle.tekst("toelichting", invoer.toelichting, kLangsteAudituitleg);
            controle.eisGoed();
            // What may look like a number of a dossier can be that of a person.
            transactie.keur("dossiers", lijst);
            wordt.trekking = transactie.keur("trekking", trekking);
            wordt.toelichting = transactie.keur("toelichting", uitleg);
            transactie.eisGoed();
            wordt.ingediend = transactie.wanneer();
            wordt.laat = !wordt.voor.empty() && wordt.voor < dagVan(werkplek.nu());
            const auto nr = voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
            if (wordt.uitSteekproef != 0)
                steekproefStore::zetGebruikt(transactie, wordt.uitSteekproef,
                                             "eigenaudit/" + std::to_string(nr), handeling.wie.nr);
            doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::doeEigenAudit});
        });
}

void trekDossiersNa(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t audit, const std::string& aantal) {
    handel(werkplek, handeling, toets, Actie::trekNa, [&](const ToetsTransactie& transactie) {
        const Uitvoering alles = uitvoeringVan(transactie);
        const EigenAudit& van = eisAuditrecord(alles.audits, audit);
        if (!van.isIngediend()) throw NietNu("Deze eigen audit is nog niet ingediend.");
        // Who may draw until it pleases, chooses.
        if (std::ranges::find(alles.natrekkingen, audit, &Natrekking::audit) !=
            alles.natrekkingen.end())
            throw NietNu("Uit deze audit is al getrokken. Lees die dossiers.");
        Veldcontrole controle;
        const int hoeveel =
            controle.getal("aantal", aantal, 1, static_cast<int>(van.dossiers.size()));
        controle.eisGoed();
        Natrekking wordt;
        wordt.audit = audit;
        wordt.startwaarde = nieuwToken();
        for (std::string& een :
             trekNaTeLezen(van.dossiers, wordt.startwaarde, static_cast<std::size_t>(hoeveel)))
            wordt.dossiers.push_back({std::move(een), std::nullopt});
        voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
        doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::trekNa});
    });
}

void bewaarNagetrokken(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                       const Natrekinvoer& invoer) {
    handel(werkplek, handeling, toets, Actie::trekNa, [&](const ToetsTransactie& transactie) {
        const auto alle = voortgangStore::natrekkingen(transactie);
        Natrekking wordt = eisAuditrecord(alle, invoer.natrek);
        wordt.versie = invoer.versie;
        for (Natrekking::Dossier& een : wordt.dossiers)
            if (const auto getypt = invoer.antwoorden.find(een.dossier);
                getypt != invoer.antwoorden.end())
                een.antwoord = auditantwoordMetNaam(getypt->second);
        voortgangStore::bewaar(transactie, wordt, handeling.wie.nr);
        doeOpvolgzet(transactie, {}, {.zet = Opvolgzet::trekNa});
    });
}

}  // namespace maatlat
