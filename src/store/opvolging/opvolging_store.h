// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/opvolgstap.h"
#include "domain/tekst.h"
#include "store/toetssleutel.h"

/// Where the opvolging of a toets stands, what was done in it, and the plans that were handed in.
/// What may be done is decided above (rules/opvolging/opvolgtraject.h); here it is kept.
namespace maatlat::opvolgingStore {

/// Under which key the history has every zet, as versions of one record.
inline constexpr const char* kSleutel = "opvolging/toets";

/// Nothing: nothing was done yet, so that it stands at its beginning.
std::optional<Opvolging> lees(const Toetslezing& toets);

/// One zet that was done.
struct Gedaan {
    Opvolgzet zet = Opvolgzet::dienPlanIn;
    Opvolgstap van = Opvolgstap::planMaken;
    Opvolgstap naar = Opvolgstap::planMaken;
    std::string reden{};        ///< may be empty
    std::string tot{};          ///< the last day that was given for what comes now, ISO; or empty
    std::int64_t persoon = 0;   ///< filled in when read
    std::string wanneer{};      ///< filled in when read
    std::int64_t indiener = 0;  ///< idem: who was chosen to hand the plan in; 0: nobody was, or
                                ///< it is of before that was kept

    friend bool operator==(const Gedaan&, const Gedaan&) = default;
};
/// Newest first.
std::vector<Gedaan> gedaan(const Toetslezing& toets);

/// Does it: keeps the zet with its reason in the history, logs it, and stores `wordt`, which says
/// everything but since when: that is now when the stap changes.
void doe(const Toetsschrijving& toets, const Gedaan& zet, const Tekst& reden, Opvolging wordt,
         std::int64_t persoon);

/// A plan as it was handed in.
struct Plan {
    int versie = 0;
    std::string tekst;   ///< as it is frozen: a Vastlegging, coded
    std::string sha256;  ///< of that text
    std::int64_t persoon = 0;
    std::string wanneer;

    friend bool operator==(const Plan&, const Plan&) = default;
};
/// Freezes this text as the next version of the plan; its hash is logged. Returns it.
Plan bevriesPlan(const Toetsschrijving& toets, const std::string& tekst, std::int64_t persoon);

std::optional<Plan> plan(const Toetslezing& toets, int versie);
/// All that were handed in, by version.
std::vector<Plan> plannen(const Toetslezing& toets);

/// How the log names a plan: "toets 5 plan 1".
std::string inLogboek(std::int64_t toets, int versie);

}  // namespace maatlat::opvolgingStore
