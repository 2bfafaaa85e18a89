// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// Who stands in both: by the name that each organisation has now, as `naamNu` gives it, so that
/// what went into another is held against that other one; each earlier one makes a pair of its own.
/// In the order of round a, then those that are only in b.
template <class NaamNu>
std::vector<Rondepaar> rondeparen(const Ronde& a, const Ronde& b, const NaamNu& naamNu);

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

/// One verwachting in both rounds.
struct Verwachtingsverschil {
    const Verwachting* verwachting = nullptr;
    Telling a;  ///< of all that count in that round
    Telling b;
    int omhoog = 0;  ///< of who stands in both: from onvoldoende to voldoende …
    int omlaag = 0;  ///< … and the other way round
};
std::vector<Verwachtingsverschil> verwachtingsverschillen(const Beoordeling& a,
                                                          const Beoordeling& b,
                                                          const std::vector<Rondepaar>& paren);

// ---

namespace rondeverschil {
std::vector<Rondepaar> paar(const Ronde& a, const std::vector<std::string>& namenA, const Ronde& b,
                            const std::vector<std::string>& namenB);
}

template <class NaamNu>
std::vector<Rondepaar> rondeparen(const Ronde& a, const Ronde& b, const NaamNu& naamNu) {
    const auto namen = [&](const Ronde& ronde) {
        std::vector<std::string> uit;
        uit.reserve(ronde.toetsen.size());
        for (const Toets& een : ronde.toetsen)
            uit.push_back(naamNu(een.organisatie));
        return uit;
    };
    return rondeverschil::paar(a, namen(a), b, namen(b));
}

}  // namespace maatlat
