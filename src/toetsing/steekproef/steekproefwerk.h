// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "domain/melding.h"
#include "domain/steekproef/steekproef.h"
#include "domain/tekst.h"
#include "exchange/steekproef/populatie_lezer.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {

/// What the use cases of steekproeven.h share.

/// The most dossiers in one draw: more than people can read.
inline constexpr int kMeesteTeTrekken = 2000;

/// The most characters of a reason.
inline constexpr std::size_t kLangsteReden = 1000;

/// Throws Onvindbaar.
Dossiersteekproef eisSteekproef(const Toetslezing& inzage, std::int64_t steekproef);

/// Throws NietNu, with what can be done instead, when it is not in this state.
void eisStatus(const Dossiersteekproef& steekproef, Steekproefstatus status);

/// Throws NietNu, as `eisStatus`, when it has no outcomes: it was not drawn, or was given up.
void eisUitkomsten(const Dossiersteekproef& steekproef);

/// The key; throws NietNu when it was destroyed.
Sleutelbestand eisSleutel(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef);

/// Which part of a toets somebody reads, as the log names it: "steekproef 1 dossier
/// K7QF-2M9X-A4TD"; without a pseudonym: all of its dossiers.
std::string inInzage(std::int64_t steekproef, const std::string& pseudoniem = "");

/// A reason as it was typed, without white space around it. Throws Veldfouten ("reden") when it is
/// empty or too long.
Getypt leesReden(const std::string& getypt);

/// How a steekproef stands in the log when a find of the privacy guard in its texts was confirmed.
inline constexpr const char* kSteekproefrecord = "steekproef";

/// Throws Veldfouten (`veld`) when a text about a dossier holds its number, or that of another one
/// in the key: those may only be in the key file.
void eisZonderNummer(const std::string& veld, const std::string& tekst,
                     const Sleutelbestand& sleutel, const std::string& pseudoniem);

/// The same with the key as it is; nothing happens when that was destroyed.
void eisZonderNummer(const Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef,
                     const std::string& pseudoniem, const std::string& veld,
                     const std::string& tekst);

/// The privacy guard on a text about a dossier, after `eisZonderNummer`.
Tekst keurOverDossier(const TekstTransactie& transactie, std::int64_t steekproef,
                      const std::string& pseudoniem, const std::string& veld, const Getypt& getypt,
                      const Tekst& oud = {});

/// Reads a list as it was sent, from this tab of it (empty: the only one). Throws Veldfouten
/// ("lijst") with one message for each row that is wrong.
Populatielijst leesGestuurdeLijst(Werkplek& werkplek, const std::filesystem::path& bestand,
                                  const std::string& bestandsnaam, const std::string& sleutel,
                                  const std::string& blad);

/// What is wrong with a list, as Veldfouten ("lijst") with one message for each row.
Veldfouten alsVeldfouten(const Invoerfout& fout);

/// The same day so many months later, or the last day of that month when there is no such day.
/// ISO dates.
std::string maandenLater(const std::string& dag, int maanden);

}  // namespace maatlat
