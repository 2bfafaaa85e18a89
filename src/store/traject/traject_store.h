// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/tekst.h"
#include "domain/traject/trajectstap.h"
#include "store/toetssleutel.h"

/// Where a toets stands on its way to publication, what was done on that way, and who was named
/// for what. What may be done is decided above (rules/traject/traject.h); here it is kept.
namespace maatlat::trajectStore {

/// Under which key the history has every zet, as versions of one record.
inline constexpr const char* kSleutel = "traject/toets";
/// … and that the inspectie opened a zelfevaluatie.
inline constexpr const char* kOpening = "traject/geopend";

/// One zet: what leads elsewhere, and what must be told later.
struct Gedaan {
    Zet zet = Zet::legVoor;
    Toetsstatus van = Toetsstatus::lopend;
    Toetsstatus naar = Toetsstatus::lopend;
    std::string reden{};       ///< may be empty
    std::string tot{};         ///< the last day that was given for it, ISO; may be empty
    std::int64_t persoon = 0;  ///< who did it; 0 when only written, filled in when read
    std::string wanneer{};     ///< filled in when read

    friend bool operator==(const Gedaan&, const Gedaan&) = default;
};

/// Does it: the status becomes `naar`, since now, until `tot`; keeps the zet with its reason in the
/// history and logs it. Offering for adoption keeps who did and from where. Throws Onvindbaar.
void doe(const Toetsschrijving& toets, const Gedaan& zet, const Tekst& reden, std::int64_t persoon);

/// The status alone, where there is no zet.
void zetStatus(const Toetsschrijving& toets, Toetsstatus status);

/// That somebody of the inspectie came into a zelfevaluatie that was handed in: from then on it
/// cannot be taken back. It stands in the history for good, and is noted once.
struct Opening {
    std::int64_t persoon = 0;
    std::string wanneer;
};
std::optional<Opening> opening(const Toetslezing& toets);
void noteerOpening(const Toetsschrijving& toets, std::int64_t persoon);

/// Another term for what must be done now.
void zetTermijn(const Toetsschrijving& toets, const std::string& tot);

/// What was done, newest first.
std::vector<Gedaan> gedaan(const Toetslezing& toets);

/// Where a toets stands, as it is kept beside its status.
struct Stand {
    std::string sinds;
    std::string tot;                  ///< ISO; empty: no term
    std::int64_t voorgelegdDoor = 0;  ///< 0: it is not offered
    std::string vanuit;               ///< the status that it was offered from
    friend bool operator==(const Stand&, const Stand&) = default;
};
std::optional<Stand> stand(const Toetslezing& toets);

/// From where it was offered for adoption; lopend when that is not known.
Toetsstatus voorgelegdVanuit(const Toetslezing& toets);

/// Somebody who was named for something.
struct Genoemde {
    Taak taak = Taak::collega;
    std::int64_t persoon = 0;
    std::string sinds;
    std::int64_t door = 0;  ///< who named them
    friend bool operator==(const Genoemde&, const Genoemde&) = default;
};
/// By taak and number.
std::vector<Genoemde> genoemden(const Toetslezing& toets);

/// Whether somebody stands named for something that this program does not know.
bool kentAndereTaken(const Toetslezing& toets);

/// For what somebody was named, as bits of Taak.
unsigned takenVan(const Toetslezing& toets, std::int64_t persoon);

/// For this taak exactly these persons are named from now on; logged. Returns whether anything
/// changed.
bool noem(const Toetsschrijving& toets, Taak taak, const std::vector<std::int64_t>& personen,
          std::int64_t door);

/// Whether this person was at a bezoek of the inspectie, as far as recorded.
bool wasBijBezoek(const Toetslezing& toets, std::int64_t persoon);

/// Whether there are bezoeken, and of each of them is known who was there.
bool kentBezoekers(const Toetslezing& toets);

}  // namespace maatlat::trajectStore
