// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/publicatie/publicatie.h"
#include "store/motor/sessie.h"
#include "store/toetssleutel.h"

/// What is published of a toets, what was decided about that, and what the organisation said.
namespace maatlat::publicatieStore {

/// All of a publicatieversie but its contents.
struct Versiekenmerk {
    int nr = 0;
    int editie = 0;
    std::string wanneer;
    std::int64_t persoon = 0;
    std::string naam;            ///< file name
    std::string sha256;          ///< of the bytes of the report
    std::string gegevensSha256;  ///< of the data beside it
    friend bool operator==(const Versiekenmerk&, const Versiekenmerk&) = default;
};
struct Versie {
    Versiekenmerk kenmerk;
    std::string html;
    std::string gegevens;  ///< JSON
    std::vector<Weglating> weglatingen;
    std::string weglatingenSha256;
    bool heel = false;  ///< all three still have their hash
};

/// Keeps it under the next number, and logs the hashes.
Versiekenmerk bewaarVersie(const Toetsschrijving& toets, const Versie& nieuw, std::int64_t persoon);

/// How the log names one: "toets 5 publicatieversie 2", and what it says of it.
std::string inLogboek(std::int64_t toets, int nr);
std::string logwoorden(const Versie& van);

/// Newest first.
std::vector<Versiekenmerk> versies(const Toetslezing& toets);
std::optional<Versie> leesVersie(const Toetslezing& toets, int nr);

/// What was marked in an editie; at version 0 when nothing was.
Markering markering(const Toetslezing& toets, int editie);

/// Each keeps it with its history and a line in the log, and gives it back at its new version.
/// Throws Versieconflict when there is another version by now.
Markering bewaar(const Toetsschrijving& toets, const Markering& markering, std::int64_t persoon);
Publicatiebesluit bewaar(const Toetsschrijving& toets, const Publicatiebesluit& besluit,
                         std::int64_t persoon);
Publicatiereactie bewaar(const Toetsschrijving& toets, const Publicatiereactie& reactie,
                         std::int64_t persoon);

/// Newest first.
std::vector<Publicatiebesluit> besluiten(const Toetslezing& toets);

/// The newest that waits for its day or was published last; nothing when there is none.
std::optional<Publicatiebesluit> lopend(const Toetslezing& toets);
std::optional<Publicatiebesluit> gepubliceerd(const Toetslezing& toets);

/// Of the besluit with this number; at version 0 when there is none.
Publicatiereactie reactie(const Toetslezing& toets, int besluit);

/// Which conditions of the way to publication hold, as far as they follow from what stands here.
struct Omstandigheid {
    bool versieKlaar = false;  ///< of the newest editie
    bool dagBereikt = false;
    bool nietOpgeschort = true;
    bool reactieOpen = false;
    bool staatGepubliceerd = false;
};
/// `vandaag`: ISO.
Omstandigheid omstandigheid(const Toetslezing& toets, const std::string& vandaag);

/// The besluit on which the organisation may react now; nothing when there is none.
std::optional<Publicatiebesluit> teReageren(const Toetslezing& toets, const std::string& vandaag);

/// What everybody may see of a toets: what is or was published, and nothing else of it. So this
/// asks nobody who reads.
struct Openbaar {
    std::int64_t toets = 0;
    std::string organisatie;
    std::string onderzoek;  ///< id
    std::string onderzoeknaam;
    std::vector<Publicatiebesluit> besluiten;  ///< published, replaced or taken out; newest first
    std::vector<Publicatiereactie> reacties;   ///< beside each of those
    int nieuwsteEditie = 0;                    ///< that was adopted
    std::string gewijzigdSinds;  ///< moment since when what lies under it is open or another
                                 ///< editie; empty: nothing changed
    /// What stands there now; null when there is none.
    const Publicatiebesluit* nu() const;
};
std::vector<Openbaar> openbaar(Sessie& sessie);
std::optional<Openbaar> openbaar(Sessie& sessie, std::int64_t toets);

/// The bytes of what is published now, and not suspended; nothing when there is none.
std::optional<Versie> openbareVersie(Sessie& sessie, const Openbaar& van);

/// What does not agree of what stands here with the history and the log, in sentences.
std::vector<std::string> afwijkingen(const Toetslezing& toets);

}  // namespace maatlat::publicatieStore
