// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "domain/bestandssoort.h"
#include "domain/bronnen/bron.h"
#include "domain/tekst.h"
#include "store/inzagebewijs.h"
#include "toetsing/werkplek.h"

namespace maatlat {

inline constexpr std::int64_t kGrootsteBijlage = kGrootsteBestand;  ///< bytes

/// The name of the form field that an upload comes in, for messages at that field.
inline constexpr std::string_view kBijlageveld = "bijlage";

/// The form field that asks to take the present file away.
inline constexpr std::string_view kBijlageWeg = "bijlage_weg";
/// A file that came in, of which the guard has not seen the name.
struct Upload {
    Bijlage bijlage;  ///< without its name
    Getypt naam;
};

/// A file that is not kept, for who sent it.
struct Geweigerdbestand {
    std::string naam;    ///< as they called it
    std::string waarom;  ///< and what to do

    /// "“plan.exe”: …"
    std::string melding() const { return "“" + naam + "”: " + waarom; }
};

/// Takes an uploaded file into the folder of bijlagen, under the hash of its content, and says what
/// it is. The file is on disk when this returns, so that the database may refer to it. `tijdelijk`
/// stays where it is. The kind is decided by the content, never by the name; `naam` is how the
/// uploader called it and is cleaned before it is kept.
///
/// Throws Veldfouten at `kBijlageveld` when the file is empty, too big or of a kind that is not
/// taken, or when a virus scanner refuses it (virusscanner.h), and Gebruikersfout when it cannot be
/// written (a full disk). Nothing is kept then.
Upload bewaarBijlage(Werkplek& werkplek, const Persoon& wie, const std::filesystem::path& tijdelijk,
                     const std::string& naam);

/// The same to another folder, under a name of the caller's choice: for what is not stored yet.
Upload bewaarBijlage(Werkplek& werkplek, const Persoon& wie, const std::filesystem::path& map,
                     const std::string& als, const std::filesystem::path& tijdelijk,
                     const std::string& naam);

/// The file of a bijlage, after its content was checked against its hash. Throws Gebruikersfout
/// when it is gone or is no longer what it was. Access is checked by who asks, who notes the
/// reading.
std::filesystem::path openBijlage(Werkplek& werkplek, const Bijlage& bijlage,
                                  const Inzagebewijs& bewijs);

/// Whether a file of this name is a bijlage: they are called by their hash.
bool isBijlagehash(std::string_view naam);

/// True when a browser may show this media type in the window: PDF and pictures only. All else is
/// given as a download.
bool toonBinnen(std::string_view soort);

}  // namespace maatlat
