// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/vastlegging.h"
#include "toetsing/toets/velden.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// The button that was pressed on a page where all fields are in one form; it names its field.
inline constexpr std::string_view kBewaarknop = "bewaar";
/// The same for a button that puts back what stood there before, which came along for it.
inline constexpr std::string_view kTerugknop = "zetterug";
/// The same for a button that takes bevindingen over in the motivering that it names. Those are
/// sent as "neem-" with the key of the motivering.
inline constexpr std::string_view kOverneemknop = "neemover";
inline constexpr std::string_view kOverTeNemen = "neem";
/// Bevindingen that were taken over in a motivering that is still to be saved.
inline constexpr std::string_view kRust = "rust";

/// What stood in the field that is to be saved, in a form with that field alone or with others.
/// Throws Veldfouten for a version that is no number.
Veldinvoer leesVeldinvoer(const Aanvraag& aanvraag);

/// A field that was sent along and could not be kept as a draft.
struct Meegestuurd {
    Veldinvoer invoer;
    std::string melding;  ///< why not
};

/// Keeps what somebody typed in the other fields of the page as drafts. Returns what is kept
/// nowhere; it must be shown, or go along with the next form (`alsVelden`).
std::vector<Meegestuurd> houdAndereVast(const Aanvraag& aanvraag, Werkplek& werkplek);

std::vector<Vastlegging::Paar> alsVelden(const std::vector<Meegestuurd>& velden);

/// The page of these fields, of the criterium or of the texts of the toets, with them as they were
/// typed. Status 422.
Antwoord toonMeegestuurd(Aanvraag& aanvraag, const std::string& criterium,
                         const std::vector<Meegestuurd>& velden);

}  // namespace maatlat::web
