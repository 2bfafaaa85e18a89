// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/inzage.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Who read what. Rows are only added, by the batch.
namespace maatlat::inzageStore {

/// Adds these as the next rows, and one line to the log: their numbers, how many, and their hash.
void bewaar(Transactie& transactie, const std::vector<Inzageregel>& regels);

/// Holds the rows against the lines of the log: those that are changed, gone, or were never in it.
/// Whether the log itself is whole is another question. Findings are in words, at most twenty;
/// empty: all is well.
std::vector<std::string> controleerInzage(Sessie& sessie);

}  // namespace maatlat::inzageStore
