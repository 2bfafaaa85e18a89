// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Who of the team was asked to record and judge which verwachtingen. It forbids nobody to score.

/// Whether a toets has people who divide the work among themselves: the team of one that was made
/// here; of a zelfevaluatie the management of the organisation with the colleagues who were named
/// to fill it in. A published round has none.
bool heeftTeamwerk(const Toetskop& kop);
/// Whether this person reads them: who reads the notes of a talk reads what the team says to each
/// other; what colleagues said in a zelfevaluatie stays of the organisation when it is handed in.
bool leestTeamwerk(const Toetsinzage& inzage);
/// Whether this person may read what has this key, for who may read the toets.
bool leestSleutel(const Toetsinzage& inzage, std::string_view sleutel);
/// Throws NietNu for one without.
void eisTeamwerk(const Toetsinzage& inzage);

/// An assignment as people read it.
struct Toegewezen {
    std::int64_t persoon = 0;
    std::string naam;
    std::string waaromNietMeer;  ///< "zit niet meer in het team"; empty: they still can
    std::string door;            ///< name of who assigned it
    std::string wanneer;
};

/// By code of the verwachting.
std::map<std::string, Toegewezen> toegewezen(const Toetsinzage& inzage);

/// Who of the team, or of those who do a zelfevaluatie, it can be assigned to, by name in Dutch
/// order.
std::vector<Persoon> toewijsbaar(const Toetsinzage& inzage);

/// How the work is divided: of each person how many verwachtingen, and how many have no score yet.
struct Werkdeel {
    std::int64_t persoon = 0;
    std::string naam;
    std::string waaromNietMeer;  ///< as Toegewezen
    int aantal = 0;
    int open = 0;
};
/// By name in Dutch order; only who has any.
std::vector<Werkdeel> verdeling(const Toetsinzage& inzage);

/// Assigns these to this person of the team, or with 0 to nobody. Returns how many changed. Throws
/// Veldfouten ("aan") without any and for somebody else, Onvindbaar for a code that the kader
/// does not judge, NietNu.
int wijsToe(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
            const std::vector<std::string>& verwachtingen, std::int64_t persoon);

}  // namespace maatlat
