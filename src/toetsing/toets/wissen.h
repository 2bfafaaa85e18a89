// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/toets/toetskop.h"
#include "domain/vastlegging.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// That an old text is to be erased, or was.
struct Wissing {
    std::string gevraagdDoor;  ///< name
    std::string gevraagdOp;
    std::string reden;
    bool zelfGevraagd = false;  ///< by the person who looks
    std::string gewistDoor;     ///< name; empty: it was not done yet
    std::string gewistOp;

    bool isGewist() const { return !gewistOp.empty(); }
};

/// One version, with what may be done about it.
struct Wisbeeld {
    Toetskop kop;
    std::string sleutel;
    int versie = 0;
    std::string wie;  ///< wrote it
    std::string wanneer;
    Vastlegging inhoud;  ///< without pairs when it was erased
    bool isNieuwste = false;
    bool mag = false;  ///< this person may ask for it or answer, now
    std::optional<Wissing> wissing;
};
Wisbeeld leesWisbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                      const std::string& sleutel, int versie);

/// One of the team asks. Throws Veldfouten for a version that stands in the record now, or for no
/// reason; NietNu when somebody asked already; Privacymelding.
void vraagWissen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                 const std::string& sleutel, int versie, const std::string& reden,
                 const std::string& privacyreden);

/// Another one who may change this toets does it; then it is gone from the file as well, except
/// where somebody reads at that very moment: false, and it goes later. Throws NietNu for who asked,
/// or when nobody did.
bool wisTekst(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& sleutel, int versie);

/// It is not done: whoever asked takes it back, or another one turns it down. Throws NietNu when
/// nobody asked.
void wijsWissenAf(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::string& sleutel, int versie);

}  // namespace maatlat
