// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>

#include "toetsing/werkplek.h"
#include "web/http/verkeer.h"

namespace maatlat::web {

/// What the program cannot see of itself from within the application.
struct Meetomgeving {
    std::string versie;
    std::string begonnen;          ///< moment, as a Klok gives it
    std::size_t verbindingen = 0;  ///< open now
    std::size_t wachtend = 0;      ///< … that wait for a thread
};

/// All that is counted, as Prometheus reads it. Holds numbers, names of routes and the version: no
/// names of people or organisations, no contents, no numbers of toetsen. Waits for nobody who
/// writes.
std::string metingen(Werkplek& werkplek, const Verkeer& verkeer, const Meetomgeving& omgeving);

}  // namespace maatlat::web
