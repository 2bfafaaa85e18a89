// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "domain/vastlegging.h"
#include "store/spoor/gezien_store.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What others changed in a toets that this person has not said to have seen.
struct Nieuws {
    struct Rij {
        std::string sleutel;    ///< "motivering/1.1.2"
        std::string naam;       ///< "Motivering bij 1.1.2", "Bevinding 3: de eerste woorden …"
        std::string criterium;  ///< code, of what stands on its page; else empty
        std::string wanneer;    ///< the last change by this person
    };
    struct Deel {
        std::string naam;  ///< "Criterium 1.1", "Bevindingen"
        std::vector<Rij> rijen;
    };
    struct Door {
        std::string wie;
        std::vector<Deel> delen;  ///< in the order of the toets
        int aantal = 0;
    };
    std::vector<Door> door;        ///< per person, in order of name
    int aantal = 0;                ///< records, each once
    std::vector<Getoond> getoond;  ///< the newest version of each: what "seen" is about
};
Nieuws nieuws(const Toetsinzage& inzage);

/// Notes that this person has seen these versions. What came after them stays to be seen.
void noteerGezien(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  const std::vector<Getoond>& wat);

/// One of the records that others changed, with what stood there before and what stands there now.
struct Recordwijziging {
    std::string sleutel;
    std::string naam;
    std::string onderdeel;
    std::string criterium;         ///< as Nieuws::Rij
    std::vector<std::string> wie;  ///< who changed it, the last one first
    std::string wanneer;           ///< the last change
    int versie = 0;                ///< of `wordt`
    Vastlegging was;               ///< empty: nothing stood there yet
    Vastlegging wordt;
    bool heeftGeschiedenis = false;  ///< there is a page of its versions
};

/// A walk through them, one at a time, in the order of the toets.
struct Wijzigingenloop {
    Toetskop kop;
    std::optional<Recordwijziging> nu;  ///< none: there is none, or all were passed
    int plaats = 0;                     ///< of this one, from 1
    int totaal = 0;
    std::string vorige;  ///< keys; empty: none
    std::string volgende;
};

/// Where somebody is in it.
struct Loopplaats {
    std::string bij;     ///< the record to show; one that is not there any more: the next
    std::string na;      ///< instead: the first after this one
    bool alles = false;  ///< also what this person has seen before
};
Wijzigingenloop wijzigingenloop(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                const Loopplaats& waar);

/// How many there are to see, for a page that leads there.
int aantalTeZien(const Toetsinzage& inzage);

}  // namespace maatlat
