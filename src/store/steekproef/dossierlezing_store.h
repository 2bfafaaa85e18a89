// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/steekproef/dossierlezing.h"
#include "store/inzagebewijs.h"
#include "store/opruimmoment.h"
#include "store/toetssleutel.h"

/// What readers say of the dossiers of a steekproef. The log says that something was saved, never
/// what: these answers must be able to go.
namespace maatlat::dossierlezingStore {

std::vector<Dossierlezing> alle(const Toetslezing& toets, std::int64_t steekproef,
                                const Inzagebewijs& bewijs);
std::optional<Dossierlezing> lees(const Toetslezing& toets, std::int64_t steekproef,
                                  const std::string& pseudoniem, Lezer lezer,
                                  const Inzagebewijs& bewijs);

/// Stores it and returns the new version; nothing happens, and the version stays, when nothing
/// differs. Throws Versieconflict with what stands now when it is not at `lezing.versie`.
int bewaar(const Toetsschrijving& toets, std::int64_t steekproef, const Dossierlezing& lezing);

std::vector<Afspraak> afspraken(const Toetslezing& toets, std::int64_t steekproef,
                                const Inzagebewijs& bewijs);
void bewaarAfspraak(const Toetsschrijving& toets, std::int64_t steekproef,
                    const Afspraak& afspraak);

/// What stays of erased dossiers.
std::vector<Bewaardetelling> tellingen(const Toetslezing& toets, std::int64_t steekproef);
std::vector<Bewaardpaar> paren(const Toetslezing& toets, std::int64_t steekproef);

/// Erases the answers, the agreements and the drafts of everybody on one dossier, and what the list
/// said of it, what was said before it was given back to its readers too; adds these counts to
/// those that stay. Marks the dossier as erased. Returns how many rows went.
int wis(const Toetsschrijving& toets, const Opruimmoment& moment, std::int64_t steekproef,
        const std::string& pseudoniem, const std::vector<Bewaardetelling>& tellingen,
        const std::vector<Bewaardpaar>& paren);

}  // namespace maatlat::dossierlezingStore
