// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/scorerij.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"

/// When a toets can be tested again, and by when that should be done.
namespace maatlat {

/// What stands in the way of a hertoets, the first that does.
enum class Hertoetsbezwaar : unsigned char {
    geen,
    inCorrectie,       ///< adopted before, and open again: what will be onvoldoende is not known
    nietVast,          ///< not adopted yet
    alHertoetst,       ///< a hertoets of it was adopted: the next one is of that
    nietsOnvoldoende,  ///< no criterium is onvoldoende
    looptAl,           ///< one is open for this organisation
};

/// What is known of the earlier toets.
struct Hertoetsvraag {
    Toetsstatus status = Toetsstatus::lopend;
    bool inCorrectie = false;
    int onvoldoendeCriteria = 0;
    bool alHertoetst = false;
    bool looptAl = false;
};
Hertoetsbezwaar hertoetsbezwaar(const Hertoetsvraag& vraag);

/// The codes of the criteria whose oordeel is onvoldoende, in the order of the kader.
std::vector<std::string> onvoldoendeCriteria(const Toetsingskader& kader, const Regelset& regelset,
                                             const Scorerij& scores);

/// The codes of the verwachtingen that a hertoets judges in any case: what was onvoldoende, and
/// what was not judged.
std::vector<std::string> opnieuwTeBeoordelen(const Toetsingskader& kader, const Scorerij& scores);

/// Within how many months after its adoption a toets is tested again.
inline constexpr int kMaandenTotHertoets = 6;

/// The day (ISO) to propose: that long after the day of adoption (ISO; empty: not known), and when
/// that is past or not known, that long from today.
std::string voorgesteldeStreefdatum(const std::string& vastgesteldOp, const std::string& vandaag);

}  // namespace maatlat
