// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/conceptbevriezing.h"

#include <utility>

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "store/spoor/logboeklijst.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

bevrorenConceptStore::Kenmerk bevriesConcept(const ToetsTransactie& transactie, Zet zet,
                                             const Rapportmaker& maker) {
    const std::string inhoud = bevrorenInhoud(transactie, leesToetsinhoud(transactie));
    const Rapportbestand rapport = maker.maakConcept(
        transactie,
        {bevrorenConceptStore::volgende(transactie), transactie.wanneer(), sha256Hex(inhoud)});
    return bevrorenConceptStore::bewaar(transactie, zet, inhoud, rapport, transactie.persoon().nr);
}

std::string conceptfout(const Toetsinzage& inzage, const bevrorenConceptStore::Concept& van) {
    const std::string wie = "Concept " + std::to_string(van.kenmerk.nr);
    if (!van.heel) return wie + " is gewijzigd nadat het is bevroren.";
    const auto gelogd =
        logboek::eerste(inzage, Gebeurtenis::conceptBevroren,
                        bevrorenConceptStore::inLogboek(inzage.nr(), van.kenmerk.nr));
    if (!gelogd) return "Van " + wie + " staat niet in het logboek dat het is bevroren.";
    if (gelogd->nieuw != van.kenmerk.sha256 + "\n" + van.kenmerk.rapportSha256)
        return wie + " is niet het concept dat volgens het logboek is bevroren.";
    return {};
}

std::vector<std::string> conceptfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    for (int nr = 1; true; ++nr) {
        const auto een = bevrorenConceptStore::lees(inzage, nr);
        if (!een && !logboek::eerste(inzage, Gebeurtenis::conceptBevroren,
                                     bevrorenConceptStore::inLogboek(inzage.nr(), nr)))
            return uit;
        std::string fout = een ? conceptfout(inzage, *een)
                               : "Concept " + std::to_string(nr) + " is uit de database verdwenen.";
        if (!fout.empty()) uit.push_back(std::move(fout));
    }
}

Rapportbestand bevrorenConceptrapport(const Toetsinzage& inzage, int nr,
                                      const Inzagebewijs& bewijs) {
    bewijs.eisVoor(inzage.nr());
    const auto van = bevrorenConceptStore::lees(inzage, nr);
    if (!van) throw Onvindbaar();
    if (const std::string fout = conceptfout(inzage, *van); !fout.empty())
        throw Gebruikersfout(fout +
                             " Vraag de beheerder om een reservekopie van de database terug te "
                             "zetten.");
    return van->rapport();
}

}  // namespace maatlat
