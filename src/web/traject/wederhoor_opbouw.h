// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/traject/wederhoorpunt.h"
#include "pages/traject/wederhoor_pagina.h"

namespace maatlat::web {

/// "/wederhoor/5" with what comes behind it.
std::string wederhoorpad(std::int64_t toets, const std::string& erachter = "");

/// A point as it is read, with links to its evidence. `kop`: of its passage; `wie`: its name.
Puntdeel puntdeel(std::int64_t toets, int ronde, const Wederhoorpunt& punt, const std::string& kop,
                  const std::string& wie);

/// How a passage is called, by its key: "Motivering bij 1.1.2", "Oordeel over criterium 1.1".
std::string passagenaam(const std::string& sleutel);

/// About which day evidence is, and what it shows.
std::string bewijstekst(const Wederhoorbewijs& bewijs);
std::string bewijspad(std::int64_t toets, int ronde, int punt, int nr);

}  // namespace maatlat::web
