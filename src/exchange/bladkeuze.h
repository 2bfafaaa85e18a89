// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "exchange/bladontvanger.h"

namespace maatlat {

inline constexpr std::size_t kMeesteBladen = 1'000;  ///< tabs of one file

/// Looks at the beginning of a sheet only: its first rows with text.
class Voorblik : public Bladontvanger {
  public:
    void zet(int regel, int kolom, std::string_view tekst, Celsoort soort) override;
    bool bezet(int /*regel*/, int /*kolom*/) const override { return false; }
    /// Something stands there, whatever it is.
    void meld(int regel, int kolom, std::string_view /*tekst*/) override {
        zet(regel, kolom, "?", Celsoort::gewoon);
    }
    bool genoeg() const override;

    const std::vector<Rij>& rijen() const { return rijen_; }

  private:
    std::vector<Rij> rijen_;
    std::string kladje_;
};

/// A tab of a spreadsheet, before one is chosen.
struct Bladvoorblik {
    std::string naam;
    bool verborgen = false;
    std::vector<Rij> begin;  ///< not needed when it is the only visible one
};

/// Which tab is meant, by its place; and what is said of the others.
struct Bladkeus {
    std::optional<std::size_t> plaats;  ///< nothing: there is no visible one
    std::vector<NietGelezenBlad> nietGelezen;
};

/// Chooses: the tab that was asked for by name; else the only visible one with cells under known
/// headings; else, for the reader of the table to say what is missing, the first with text. Throws
/// Bladkeuze when there are several, Invoerfout when the name is unknown, of a hidden tab, or of
/// two.
Bladkeus kiesBlad(const std::vector<Bladvoorblik>& bladen, const Tabelvraag& vraag,
                  const std::string& bestand);

/// Refuses a file with more tabs than anyone makes.
void eisNietTeVeelBladen(std::size_t aantal, const std::string& bestand);

}  // namespace maatlat
