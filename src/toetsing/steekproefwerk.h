// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/steekproef.h"
#include "exchange/populatie_lezer.h"
#include "toetsing/privacywacht.h"
#include "toetsing/sleutelbestand.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the use cases of steekproeven.h share.

/// The most dossiers in one draw: more than people can read.
inline constexpr int kMeesteTeTrekken = 2000;

/// The most characters of a reason.
inline constexpr std::size_t kLangsteReden = 1000;

/// Throws Onvindbaar.
Dossiersteekproef eisSteekproef(Sessie& sessie, std::int64_t toets, std::int64_t steekproef);

/// Throws NietNu, with what can be done instead, when it is not in this state.
void eisStatus(const Dossiersteekproef& steekproef, Steekproefstatus status);

/// The key; throws NietNu when it was destroyed.
Sleutelbestand eisSleutel(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef);

/// A reason as it was typed, without white space around it. Throws Veldfouten ("reden") when it is
/// empty or too long.
std::string leesReden(const std::string& getypt);

/// The privacy guard; a confirmed find goes into the log. Throws Privacymelding.
void bewaakSteekproef(Werkplek& werkplek, Transactie& transactie, const Toetskop& kop,
                      const std::vector<TeBewaken>& teksten, const std::string& privacyReden);

/// Throws Veldfouten ("reden") when a reason holds the number of the dossier that it is about: that
/// may only be in the key file.
void eisZonderNummer(const std::string& reden, const std::string& nummer);

/// Reads a list as it was sent. Throws Veldfouten ("lijst") with one message for each row that is
/// wrong.
Populatielijst leesGestuurdeLijst(Werkplek& werkplek, const std::filesystem::path& bestand,
                                  const std::string& bestandsnaam, const std::string& sleutel);

/// The same day so many months later, or the last day of that month when there is no such day.
/// ISO dates.
std::string maandenLater(const std::string& dag, int maanden);

}  // namespace maatlat
