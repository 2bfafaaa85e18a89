// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/ronde.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// An onderzoek over all its organisations, as it stands at this moment.
struct Onderzoeksstand {
    struct Plek {
        std::int64_t toets = 0;  ///< its number
        Toetsstatus status = Toetsstatus::lopend;
        bool leesbaar = false;     ///< this person may open it
        bool inCorrectie = false;  ///< adopted before, and open again: it counts in nothing
        std::string sinds{};       ///< moment of the last change of status; empty: not known
    };
    /// A hertoets after it, of an organisation in it.
    struct Hertoetsplek {
        std::int64_t toets = 0;
        bool leesbaar = false;
        Toetsstatus status = Toetsstatus::lopend;
        std::string streef{};  ///< by when it should be done, ISO
        Nahertoets stand{};    ///< its scores only when it stands vast
    };
    Ronde ronde;
    Toetssoort soort = Toetssoort::inspectie;
    std::vector<Hertoetsplek> hertoetsen;  ///< that this person may see, by organisation and keer
    std::map<std::string, Plek> plekken;   ///< by organisation; one for each toets of the ronde
    bool zonderAnderen = false;  ///< toetsen that this person may not see yet are left out
    std::string moment;          ///< when this was read

    /// "vastgesteld" or "overgenomen": what will not change any more.
    int aantalVast() const;

    /// The same with only those: what a report and a ranking are made from.
    Onderzoeksstand watVaststaat() const;

    /// The toets with this number; null when it is not of this onderzoek.
    const Toets* metNummer(std::int64_t toets) const;
};

/// What a page is about decides how much is read.
enum class Standinhoud : unsigned char {
    scores,   ///< quick
    teksten,  ///< also the documents of a published round; parses the kader again
};

class Toetseninzage;
/// The same for who is known to see the country as a whole, in the snapshot or transaction that
/// this one reads through.
Onderzoeksstand leesStand(const Toetseninzage& alle, const std::string& onderzoekId,
                          Standinhoud inhoud);

/// For who sees the country as a whole, in one snapshot: the toetsen that are adopted or published,
/// and those that this person may read while they run. A zelfevaluatie is no onderzoek here.
/// Throws Onvindbaar.
Onderzoeksstand leesStand(Werkplek& werkplek, const Persoon& persoon,
                          const std::string& onderzoekId, Standinhoud inhoud = Standinhoud::scores);

}  // namespace maatlat
