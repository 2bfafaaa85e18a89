// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wederhoorcontrole.h"

#include <algorithm>
#include <optional>

#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/spoor/logboeklijst.h"
#include "store/spoor/recordkeuring.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/wederhoor_store.h"
#include "toetsing/traject/conceptbevriezing.h"

namespace maatlat {

namespace {

std::string reactiefout(const Toetsinzage& inzage, const Wederhoorronde& ronde) {
    const std::string wie = "De reactie van de organisatie in ronde " + std::to_string(ronde.nr);
    const auto gelogd = logboek::eerste(inzage, Gebeurtenis::reactieIngediend,
                                        wederhoorStore::inLogboek(inzage.nr(), ronde.nr));
    const auto reactie = wederhoorStore::reactie(inzage, ronde.nr);
    if (!reactie) return gelogd ? wie + " is uit de database verdwenen." : "";
    if (sha256Hex(reactie->inhoud) != reactie->sha256)
        return wie + " is gewijzigd nadat zij is ingediend.";
    if (!gelogd || gelogd->nieuw != reactie->sha256 || gelogd->wanneer != reactie->wanneer)
        return wie + " is niet wat volgens het logboek is ingediend.";
    if (wederhoorStore::tekstNu(inzage, ronde) != reactie->inhoud)
        return wie + " staat anders bij de punten dan zij is ingediend.";
    return {};
}

}  // namespace

std::vector<std::string> wederhoorfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    const auto rondes = wederhoorStore::rondes(inzage);
    if (rondes.empty()) return uit;
    for (const Wederhoorronde& een : rondes) {
        const auto van = bevrorenConceptStore::lees(inzage, een.conceptNr);
        const std::string conceptoordeel =
            van ? conceptfout(inzage, *van)
                : "Concept " + std::to_string(een.conceptNr) + " is uit de database verdwenen.";
        for (const std::string& fout : {conceptoordeel, reactiefout(inzage, een)})
            if (!fout.empty()) uit.push_back(fout);
    }
    const auto laatste = logboek::nieuwsteVersies(inzage);
    for (const wederhoorStore::Rijstand& een : wederhoorStore::standen(inzage)) {
        const auto versie = laatste.find(een.sleutel);
        if (versie == laatste.end() || versie->second.plaats.versie != een.versie ||
            versie->second.inhoud != een.inhoud || versie->second.persoon != een.persoon ||
            versie->second.wanneer != een.wanneer)
            uit.push_back(een.sleutel + " is anders dan de laatste versie in de geschiedenis.");
    }
    return uit;
}

}  // namespace maatlat
