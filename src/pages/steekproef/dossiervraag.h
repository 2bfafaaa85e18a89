// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"

namespace maatlat {

/// One question about one dossier, with what was answered. Its fields are called
/// "antwoord-<code>" and, beside a date or number, "anders-<code>". Partial DOSSIERVRAAG.
struct DossiervraagVeld {
    enum class Soort : unsigned char {
        keuze,        ///< one of `antwoorden`
        datum,        ///< typed, or one of `antwoorden` when there is none
        getal,        ///< idem
        termijn,      ///< not asked: follows from two dates
        bevestiging,  ///< whether the dates of the list above it are right; field "bevestigd"
    };
    struct Antwoord {
        Optie optie;
        std::string toets;  ///< the key that chooses it; empty: none
    };
    Soort soort = Soort::keuze;
    std::string code;
    std::string tekst;
    std::string hulp;
    std::string stand{};  ///< of a term: "Uiterlijk 14 maart 2026: op tijd", empty: not known; of a
                          ///< date: how it stands to the list
    std::string gelezen{};   ///< "5 mei 2025": what was typed otherwise is read as; may be empty
    bool bevestigd = false;  ///< bevestiging: ticked
    std::vector<Antwoord> antwoorden;
    std::string waarde;                ///< as it was typed; datum and getal
    std::string alleenAls;             ///< in words: when it applies; empty: always
    std::string hangtAan;              ///< code of the question that it hangs on
    std::vector<std::string> waarbij;  ///< … and the answers at which it applies
    std::string fout;
};

void voegToe(Vulling& formulier, const DossiervraagVeld& vraag);

/// The answer as words, for who may only read; empty when there is none.
std::string antwoordtekst(const DossiervraagVeld& vraag);

}  // namespace maatlat
