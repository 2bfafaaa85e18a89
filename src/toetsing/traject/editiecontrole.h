// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/rapportbestand.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/toets/toetsinhoud.h"

/// Edities recomputed with how they came about: the verantwoording behind their contents, and the
/// page of it that stays inside.
namespace maatlat {

/// As controleerEdities; besides, of each editie its verantwoording against its hash and the log,
/// and of the one that stands now against the decisions, explanations and accepted gaps in the
/// history. What is wrong stands in `inhoudfout` and `rapportfout`.
std::vector<Editiecontrole> controleerMetHerkomst(const Toetsinzage& toets,
                                                  const Toetsinhoud& inhoud);

/// The verantwoording van wijzigingen of an editie that stays inside, byte for byte; 0 stands for
/// the newest. Throws Onvindbaar when there is none, and Gebruikersfout when it was changed since.
Rapportbestand bevrorenVerantwoording(const Toetsinzage& toets, int editie,
                                      const Inzagebewijs& bewijs);

}  // namespace maatlat
