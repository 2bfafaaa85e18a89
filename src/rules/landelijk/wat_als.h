// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "rules/bewijs.h"
#include "rules/onderzoek/beoordeling.h"
#include "rules/onderzoek/narekenen.h"

/// What would change under other beslisregels: another regelset of the kader, or one in which a
/// line is moved. Nothing of it is kept.
namespace maatlat {

/// From how many onvoldoende a criterium is matig, and from how many onvoldoende; the one number
/// equal to the other: it is never matig.
struct Lijn {
    int matig = 0;
    int onvoldoende = 0;
    friend bool operator==(const Lijn&, const Lijn&) = default;
};

/// The line of a rule for a criterium of so many verwachtingen without nvt. A number above
/// `verwachtingen` says that it never gets there. Nothing for a rule that does not go by a line:
/// one with a gap there, or that is milder on more onvoldoende.
std::optional<Lijn> lijnVan(const Beslisregel& regel, int verwachtingen);

/// What somebody asks of a line: what is not filled in stays as it is.
struct Lijnvraag {
    std::optional<int> matig;
    std::optional<int> onvoldoende;
    bool leeg() const { return !matig && !onvoldoende; }
};

/// The line with what was asked in it. A moved line pushes the other one along when only one was
/// asked: "onvoldoende from 1" leaves nothing for matig.
Lijn verschoven(const Lijn& lijn, const Lijnvraag& vraag);

/// The rule that goes by this line, 1 ≤ matig ≤ onvoldoende, whatever is nvt. It leaves no telling
/// open and decides none twice.
Beslisregel regelMetLijn(const Lijn& lijn);

/// A regelset like `basis`, with a rule of its own for each of these criteria, by code.
Regelset metLijnen(const Regelset& basis, const std::map<std::string, Lijn>& lijnen);

/// What a regelset leaves open, or decides twice, at a criterium.
struct Regelgat {
    const Criterium* criterium = nullptr;
    Bewijs bewijs;
};
/// Of all criteria: empty when the regelset gives exactly one oordeel for every telling.
std::vector<Regelgat> regelgaten(const Toetsingskader& kader, const Regelset& regelset);

/// An oordeel that becomes another.
struct Oordeelwissel {
    const Toets* toets = nullptr;
    const Criterium* criterium = nullptr;
    std::optional<Oordeel> van;
    std::optional<Oordeel> naar;
};
/// Of who counts under both, by criterium and then as the toetsen stand in the round. Both are of
/// the same round.
std::vector<Oordeelwissel> oordeelwissels(const Beoordeling& nu, const Beoordeling& dan);

/// A published statement that follows under the one and not under the other.
struct Uitspraakwissel {
    Narekening nu;
    Narekening dan;
};
/// `nu` and `dan` are what `narekenen` gives of the same round.
std::vector<Uitspraakwissel> uitspraakwissels(const std::vector<Narekening>& nu,
                                              const std::vector<Narekening>& dan);

}  // namespace maatlat
