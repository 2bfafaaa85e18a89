// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/toets/toetskop.h"
#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/wissen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// One version of a record, with what stood there before.
struct Versieblad {
    int versie = 0;
    std::int64_t auteur = 0;  ///< number of the person; 0: the program
    std::string wie;          ///< their name
    std::string wanneer;
    Vastlegging inhoud;
    Vastlegging ervoor;                ///< of the version before; empty for the first
    std::optional<Wissing> wissing{};  ///< nothing: nobody asked to have it erased
};

/// Versions of a field, or of a record like a bevinding or a bron.
struct Geschiedenis {
    Toetskop kop;
    std::string sleutel;       ///< "motivering/1.1.2", "bevinding/12"
    std::string naam;          ///< "Motivering bij 1.1.2", "Bevinding 3: de eerste woorden …"
    std::string criterium;     ///< code of the criterium that a field belongs to; else empty
    int versie = 0;            ///< the present one: what a restore must name
    bool terugzetten = false;  ///< this person may bring a version back, now
    bool wissen = false;       ///< … ask to have one erased, or answer
    std::vector<Versieblad> versies;  ///< newest first
    Bladen bladen;
};

/// A page of the versions, by the key of the record. Throws Onvindbaar when the kader has no such
/// field or the toets never had such a record.
Geschiedenis leesGeschiedenis(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const std::string& sleutel, int blad);

/// The same with only these versions, as far as they are there, and without what stood before them:
/// for who was overtaken by somebody else.
Geschiedenis leesVersies(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                         const std::string& sleutel, const std::set<int>& versies);

/// Throws Onvindbaar when this toets can have no such record.
void eisRecordMetGeschiedenis(const Toetsinzage& inzage, const std::string& sleutel);

/// With the names of the people.
Wissing alsWissing(const Toetsinzage& inzage, const Wissingrij& rij);

/// Makes an old version the newest one; nothing of the history changes. `versie` is the present
/// one as it was shown. Throws Versieconflict, NietNu, Onvindbaar, and Veldfouten where the old
/// content may not come back now, or was erased.
void zetTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& sleutel, int terugNaar, int versie);

}  // namespace maatlat
