// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What a person was typing in one field of a toets and has not saved.
struct Veldconcept {
    std::string waarde;
    int versie = 0;  ///< of the field when it was typed
    std::string wanneer;
    friend bool operator==(const Veldconcept&, const Veldconcept&) = default;
};

/// A toets as one person may see it, without its contents: enough to know whether a page that was
/// made before still stands.
struct Toetszicht {
    Toetskop kop;
    std::int64_t persoon = 0;
    std::string bezocht;      ///< moment when this person last said to have seen it; empty: never
    bool invullen = false;    ///< may change it, now
    bool afhandelen = false;  ///< may offer, adopt or give back, now
    bool collegialeToets = false;  ///< the onderzoek has this step; so too the next two
    bool wederhoor = false;
    bool publicatie = false;
    std::map<std::string, Veldconcept> getypt;  ///< by key of the field
};
Toetszicht bekijk(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The same with all its contents, at one moment.
struct Toetsbeeld {
    Toetszicht zicht;
    Toetsinhoud inhoud;
};
Toetsbeeld leesToets(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// What others changed in a toets since this person last said to have seen it.
struct Nieuws {
    struct Rij {
        std::string sleutel;  ///< "motivering/1.1.2"; each record once
        std::string wie;
        std::string wanneer;
    };
    std::vector<Rij> regels;  ///< newest first
    bool meer = false;        ///< there are more than these
};

/// A toets with what is new in it.
struct Toetsblad {
    Toetszicht zicht;
    Nieuws nieuws;
    std::shared_ptr<const Toetsingskader> kader;
};
Toetsblad leesToetsblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Notes that this person has seen the toets as it is now.
void noteerGezien(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets);

}  // namespace maatlat
