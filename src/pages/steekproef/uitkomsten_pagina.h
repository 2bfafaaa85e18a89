// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "pages/pagina.h"
#include "pages/steekproef/zekerheidsbeeld.h"

namespace maatlat {

/// What the dossiers of a steekproef say, per check: first all of them in one picture, then each
/// with its sentences, then every count.
struct UitkomstenPagina {
    static constexpr const char* kSjabloon = "uitkomsten.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::uitkomsten;

    /// How many dossiers gave each outcome.
    struct Telling {
        int voldoet = 0;
        int voldoetNiet = 0;
        int onbekend = 0;  ///< not to be established
        int nvt = 0;
        int open = 0;
        int beoordeeld() const { return voldoet + voldoetNiet + onbekend + nvt + open; }
    };
    struct Vraag {
        std::string code;  ///< also the place in the page
        std::string tekst;
        std::string telling;
        std::string zekerheid;
        std::string normzin;
        std::string gerichtzin;
        std::string kalenderzin;
        std::optional<Zekerheidsbeeld> beeld;  ///< nothing: no estimate; `zekerheid` says why
        std::string verwachting;
        std::string verwachtingpad;
        Telling aantallen;
        Telling gericht;
    };
    std::string pad;          ///< of the steekproef
    std::string titel;        ///< of the steekproef; on paper nothing else names it
    std::string organisatie;  ///< whose dossiers these are
    std::vector<Feit> feiten;
    std::string voortgang;  ///< what must still be done before anything can be said; may be empty
    std::string samen;      ///< how sure all of it is together; empty without an estimate
    Verwijzing verder{};    ///< of one in an opvolging: where its outcome is used
    bool metGericht = false;
    std::vector<Vraag> vragen;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
