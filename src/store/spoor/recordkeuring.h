// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "domain/toets/veldvorm.h"
#include "store/spoor/logboekkeuring.h"
#include "store/spoor/recordtabel.h"

/// Whether the records of a toets are what the last version of each says: who changes a record
/// outside the program does not change its history with it.
namespace maatlat::logboek {

/// The last version of each record, by key; without seals.
std::map<std::string, Versierij> nieuwsteVersies(const Toetslezing& toets);

/// The records of one kind as they stand, in the form of a version.
template <class Record>
std::vector<Versierij> standen(const Toetslezing& toets) {
    using Tabel = Recordtabel<Record>;
    std::vector<Versierij> uit;
    for (const std::int64_t nr : Tabel::nummers(toets))
        if (const auto rij = Tabel::leesOok(toets, nr))
            uit.push_back({{toets.nr(), sleutelVan(Recordvorm<Record>::kSoort, nr).tekst(),
                            rij->record.versie},
                           Tabel::inhoud(*rij).codeer(),
                           rij->persoon,
                           rij->wanneer,
                           {}});
    return uit;
}
template <>
std::vector<Versierij> standen<Veld>(const Toetslezing& toets);

/// `doeVoorElk`: calls what it gets for each kind of record, as voorElkRecord.
template <class DoeVoorElk>
void keurRecords(const Toetslezing& toets, DoeVoorElk doeVoorElk, Afwijkingen& uit) {
    std::map<std::string, Versierij> laatste = nieuwsteVersies(toets);
    std::set<Recordsoort> soorten;
    const auto meld = [&](const Versieplaats& plaats) {
        uit.push_back({Afwijking::Soort::recordAnders, 0, 0, plaats, {}});
    };
    doeVoorElk([&]<class Record>() {
        soorten.insert(Recordvorm<Record>::kSoort);
        for (const Versierij& een : standen<Record>(toets)) {
            const auto plek = laatste.find(een.plaats.sleutel);
            if (plek == laatste.end() || plek->second != een) meld(een.plaats);
            if (plek != laatste.end()) laatste.erase(plek);
        }
    });
    // What has a history and is not there.
    for (const auto& [sleutel, versie] : laatste) {
        const auto record = leesRecordsleutel(sleutel);
        if (record && soorten.contains(record->soort)) meld(versie.plaats);
    }
}

}  // namespace maatlat::logboek
