// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/gebeurtenis.h"
#include "domain/steekproef/steekproef.h"
#include "store/toetssleutel.h"

/// Dossiersteekproeven: population, draws, dossiers. What changes leaves a line in the log that
/// names no dossier's contents.
namespace maatlat::steekproefStore {

/// Those of the toets itself, by number: what its bronnen, its report and its story are made of.
std::vector<Dossiersteekproef> alle(const Toetslezing& toets);
/// Those that were drawn after it was adopted, for its opvolging, by number.
std::vector<Dossiersteekproef> vanOpvolging(const Toetslezing& toets);
std::optional<Dossiersteekproef> lees(const Toetslezing& toets, std::int64_t nr);

/// Stores it, its groups included, and returns it with its number and version. Number 0: a new one.
/// Throws Versieconflict (without contents) when it is no longer at its version.
Dossiersteekproef bewaar(const Toetsschrijving& toets, const Dossiersteekproef& steekproef,
                         Gebeurtenis wat);

/// What a steekproef is for, to know what somebody must be allowed to for it; nothing: it is of the
/// toets itself, or there is none. Never changes.
std::optional<Doelsoort> doelsoort(Sessie& sessie, std::int64_t toets, std::int64_t nr);

/// Writes down what the outcome of a steekproef with a doel was taken into; once. Logged.
void zetGebruikt(const Toetsschrijving& toets, std::int64_t steekproef, const std::string& waarvoor,
                 std::int64_t persoon);

/// Whether what the steekproeven of a toets are for, and what they were used for, is what the log
/// says: in sentences without the name of the toets.
std::vector<std::string> doelafwijkingen(const Toetslezing& toets);

/// Throws Veldfouten on "startwaarde" when any draw has used it before.
void voegTrekkingToe(const Toetsschrijving& toets, std::int64_t steekproef,
                     const Trekking& trekking, std::int64_t persoon);
std::vector<Trekking> trekkingen(const Toetslezing& toets, std::int64_t steekproef);

/// By trekking, group and order; those picked on purpose last.
std::vector<Steekproefdossier> dossiers(const Toetslezing& toets, std::int64_t steekproef);
std::optional<Steekproefdossier> dossier(const Toetslezing& toets, std::int64_t steekproef,
                                         const std::string& pseudoniem);

/// Adds or replaces the row of one dossier; `wat` for the log, nothing: no line of its own.
void bewaarDossier(const Toetsschrijving& toets, std::int64_t steekproef,
                   const Steekproefdossier& dossier, std::optional<Gebeurtenis> wat = std::nullopt);

/// Takes the reserves that nobody used out of the steekproef: before an extension, which draws from
/// all that is left. Returns how many.
int laatReservesGaan(const Toetsschrijving& toets, std::int64_t steekproef);

/// Another end date for every dossier whose answers are still there. Returns how many.
int zetBewarenTot(const Toetsschrijving& toets, std::int64_t steekproef,
                  const std::string& bewarenTot);

/// Dossiers whose answers must go: their last day is before `vandaag`. By toets, steekproef and
/// pseudonym.
struct Tewissen {
    std::int64_t toets = 0;
    std::int64_t steekproef = 0;
    std::string pseudoniem;
};
std::vector<Tewissen> teWissen(Sessie& sessie, const std::string& vandaag);

/// How many erased dossiers still have something said of them, drafts and the words of the list
/// included: 0, unless something is wrong.
int restenVanGewiste(const Toetslezing& toets, std::int64_t steekproef);

/// All steekproeven there are, by toets and number.
struct Plaats {
    std::int64_t toets = 0;
    std::int64_t steekproef = 0;
    friend bool operator==(const Plaats&, const Plaats&) = default;
};
std::vector<Plaats> plaatsen(Sessie& sessie);

/// Those of toetsen that somebody may read, of the newest toets first.
int aantalLeesbaar(const Leesrecht& recht);
std::vector<Plaats> leesbarePlaatsen(const Leesrecht& recht, const Bladen& bladen);

/// How a steekproef stands in the log: "toets 5 steekproef 1".
std::string inLogboek(std::int64_t toets, std::int64_t steekproef);

}  // namespace maatlat::steekproefStore
