// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rules/onderzoek/beoordeling.h"

/// Two rounds on the same kader against each other. Over what stands vast, in both.
namespace maatlat {

/// A toets of the one round beside that of the same organisation in the other; one of the two may
/// not be there. Points into the rounds.
struct Rondepaar {
    const Toets* a = nullptr;
    const Toets* b = nullptr;
};

/// What an organisation is called now, then what that one went into, and so on; never empty.
using Rondelijn = std::vector<std::string>;

/// Who stands in both: an organisation is held against itself, and when it is not in the other
/// round against what it went into or what went into it; each of those makes a pair of its own. Two
/// that went into the same one later are not held against each other. `lijn` gives of a name in a
/// round the Rondelijn. In the order of round a, then those that are only in b.
template <class Lijn>
std::vector<Rondepaar> rondeparen(const Ronde& a, const Ronde& b, const Lijn& lijn);

enum class Rondebeweging : unsigned char { omhoog, omlaag, gelijk, alleenA, alleenB, nietTeZeggen };

/// Which way an organisation went: by the share of its verwachtingen that is voldoende, of those
/// that apply. Nothing can be said of who is not judged whole in both.
struct Rondegang {
    Rondepaar paar;
    Rondebeweging richting = Rondebeweging::nietTeZeggen;
    Telling voor;
    Telling na;
};
/// Those that went up first, furthest first, then down, then alike, then those in only one.
std::vector<Rondegang> rondegangen(const std::vector<Rondepaar>& paren,
                                   const Toetsingskader& kader);

/// How many went which way. An organisation that makes several pairs, as others went into it,
/// counts once; where those go different ways as `verschillend` and as nothing else.
struct Rondetelling {
    std::array<int, 6> per{};  ///< by Rondebeweging
    int verschillend = 0;

    int van(Rondebeweging richting) const { return per[static_cast<std::size_t>(richting)]; }
};
Rondetelling telGangen(const std::vector<Rondegang>& gangen);

/// The rounds with no other organisations than those that are judged whole in both, so that what
/// is counted of the one can be held against the other.
struct Rondesamen {
    Ronde a;
    Ronde b;
};
Rondesamen inBeideRondes(const Ronde& a, const Ronde& b, const std::vector<Rondepaar>& paren);

/// One verwachting in both rounds.
struct Verwachtingsverschil {
    const Verwachting* verwachting = nullptr;
    Telling a;  ///< of all that count in that round
    Telling b;
    /// Of who stands in both: from onvoldoende to voldoende, and the other way round. One into
    /// which several went counts once, and only when it is so for each of them.
    int omhoog = 0;
    int omlaag = 0;
};
std::vector<Verwachtingsverschil> verwachtingsverschillen(const Beoordeling& a,
                                                          const Beoordeling& b,
                                                          const std::vector<Rondepaar>& paren);

// ---

namespace rondeverschil {
std::vector<Rondepaar> paar(const Ronde& a, const std::vector<Rondelijn>& lijnenA, const Ronde& b,
                            const std::vector<Rondelijn>& lijnenB);
}

template <class Lijn>
std::vector<Rondepaar> rondeparen(const Ronde& a, const Ronde& b, const Lijn& lijn) {
    const auto lijnen = [&](const Ronde& ronde) {
        std::vector<Rondelijn> uit;
        uit.reserve(ronde.toetsen.size());
        for (const Toets& een : ronde.toetsen)
            uit.push_back(lijn(een.organisatie));
        return uit;
    };
    return rondeverschil::paar(a, lijnen(a), b, lijnen(b));
}

}  // namespace maatlat
