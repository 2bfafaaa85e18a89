// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace maatlat {

/// Something wrong in a file that a user gave, in words for that user (Dutch).
struct Melding {
    std::string bestand;  ///< as the user named it
    int regel = 0;        ///< from 1; 0 when it is about the file as a whole
    int kolom = 0;        ///< from 1; 0 when it is about the whole line
    std::string tekst;    ///< what is wrong and what to do

    /// `bestand:regel:kolom: melding`, without the parts that are 0. On one line, whatever the file
    /// held that is quoted in it: a space for each control character.
    std::string opEenRegel() const {
        std::string alles = bestand;
        if (regel > 0) alles += ":" + std::to_string(regel);
        if (kolom > 0) alles += ":" + std::to_string(kolom);
        alles += ": " + tekst;
        for (char& c : alles)
            if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
        return alles;
    }

    friend bool operator==(const Melding&, const Melding&) = default;
};

/// An error that may be shown to the user as it is: Dutch, without internals.
class Gebruikersfout : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// All that is wrong in what a user gave, found in one go.
class Invoerfout : public Gebruikersfout {
  public:
    explicit Invoerfout(std::vector<Melding> meldingen)
        : Gebruikersfout(samen(meldingen)), meldingen_(std::move(meldingen)) {}

    const std::vector<Melding>& meldingen() const { return meldingen_; }

  private:
    static std::string samen(const std::vector<Melding>& meldingen) {
        std::string alles;
        for (const Melding& een : meldingen) {
            if (!alles.empty()) alles += '\n';
            alles += een.opEenRegel();
        }
        return alles;
    }

    std::vector<Melding> meldingen_;
};

}  // namespace maatlat
