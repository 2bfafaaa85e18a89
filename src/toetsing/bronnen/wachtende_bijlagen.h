// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "domain/mensen/persoon.h"
#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The form fields by which a form names each file that waits for it: its key, which is empty for
/// one that did not come along, and its name, in pairs. The last says which to leave behind, by key
/// or else by name.
inline constexpr std::string_view kBijlageWacht = "bijlage_wacht";
inline constexpr std::string_view kBijlageWachtNaam = "bijlage_wacht_naam";
inline constexpr std::string_view kBijlageZonder = "bijlage_zonder";

/// A file that somebody chose in a form that could not be saved yet. It waits in a folder of its
/// own beside the bijlagen, for this person alone, for a day; of each person the newest few.
struct WachtendeBijlage {
    static constexpr std::int64_t kBewaartijd = 24 * 60 * 60;  ///< seconds
    static constexpr std::size_t kMeeste = 40;                 ///< per person

    std::string sleutel;  ///< letters only; for the form
    std::string naam;     ///< as the browser called it, cleaned
};

/// Puts an upload aside; the file stays where it is. Throws as `bewaarBijlage`, also for a file
/// that is not taken.
WachtendeBijlage houdVast(Werkplek& werkplek, const Persoon& wie,
                          const std::filesystem::path& tijdelijk, const std::string& naam);

/// Where it waits; nothing when it is over its time, or was never of this person.
std::optional<std::filesystem::path> wachtende(Werkplek& werkplek, const Persoon& wie,
                                               const std::string& sleutel);

/// What must be told on the page that comes after a redirect: it waits as a file does. Returns the
/// key by which this person reads it there.
std::string laatBericht(Werkplek& werkplek, const Persoon& wie, const std::string& tekst);
/// Empty when it is over its time, or was never for this person.
std::string leesBericht(Werkplek& werkplek, const Persoon& wie, const std::string& sleutel);

/// It is stored for good, or not wanted any more.
void laatLos(Werkplek& werkplek, const Persoon& wie, const std::string& sleutel);

/// Removes what is over its time; returns how many.
int ruimWachtendeBijlagenOp(Werkplek& werkplek, const Opruimmoment& moment);

}  // namespace maatlat
