// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

#include "toetsing/werkplek.h"

namespace maatlat {

/// Where clamd of Debian listens.
inline constexpr const char* kClamdVanDebian = "/run/clamav/clamd.ctl";

/// What a scanner says of one file.
struct Virusoordeel {
    std::string virus;    ///< as the scanner calls it; empty: none
    std::string storing;  ///< why it did not look, for the log; empty: it did

    bool isSchoon() const { return virus.empty() && storing.empty(); }
};

/// A clamd on this computer, asked by its socket with INSTREAM: it gets the bytes of a file, and
/// needs no rights on ours. Every file that is kept with a bron or as evidence passes it, before it
/// is taken into the folder. A list of dossiers does not: it is read and thrown away.
///
/// **No answer is no clean file.** When a scanner was asked for and does not answer, or did not
/// look to the end, the file is refused. Asked for it is by the option of `maatlat start`, and from
/// the moment that its socket was seen: a scanner that is stopped does not let files pass.
class Virusscanner {
  public:
    struct Instelling {
        std::filesystem::path socket;                       ///< empty: files are not scanned
        bool gevraagd = false;                              ///< else only when the socket is there
        std::chrono::milliseconds geduld{60'000};           ///< for each step
        std::function<void(const std::string&)> meld = {};  ///< told of what goes wrong
    };

    void stelIn(Instelling instelling);
    bool actief();

    /// Throws nothing: what goes wrong is a `storing`.
    Virusoordeel keur(const std::filesystem::path& bestand) const;

    void meld(const std::string& regel) const;

  private:
    Instelling instelling_;
    std::atomic<bool> gevraagd_ = false;
};

/// Sets the scanner of the program, once, before there are requests.
void stelVirusscannerIn(Werkplek& werkplek, Virusscanner::Instelling instelling);

/// Throws Veldfouten at `kBijlageveld` for a file that may not be kept: a virus, with a line in the
/// log, or a scanner that does not answer. Without scanner every file passes.
void eisGeenVirus(Werkplek& werkplek, const Persoon& wie, const std::filesystem::path& bestand,
                  const std::string& sha256);

}  // namespace maatlat
