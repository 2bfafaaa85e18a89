// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// How an editie came about after others had read its concept: what changed and why, what was
/// decided on each point of the organisation, and which gaps were let be. It is frozen with the
/// contents of the editie, at the end; an editie that nobody read before has none.
struct Verantwoordingsblad {
    /// A difference, with why.
    struct Regel {
        std::string kenmerk{};
        std::string soort{};  ///< "score", "zin", …
        std::string waar{};   ///< "Motivering bij 1.1.2"
        std::string was{};    ///< as people read it; empty: it was not there
        std::string wordt{};  ///< empty: it is gone
        std::string grond{};  ///< as Verschilgrond; empty with `volgtUit`
        std::string reden{};
        std::vector<std::string> volgtUit{};  ///< codes of verwachtingen
        std::int64_t persoon = 0;             ///< who said why
        std::string wanneer{};
        friend bool operator==(const Regel&, const Regel&) = default;
    };
    /// All differences with one thing that was read before.
    struct Deel {
        std::string met{};      ///< "concept 2", "editie 1"
        std::string wanneer{};  ///< when that was frozen
        std::string sha256{};   ///< of its contents
        std::vector<Regel> regels{};
        friend bool operator==(const Deel&, const Deel&) = default;
    };
    struct Bewijs {
        std::string naam{};
        std::string sha256{};
        std::string datum{};  ///< ISO; about which day it is
        friend bool operator==(const Bewijs&, const Bewijs&) = default;
    };
    /// A point of the organisation as it was handed in, with what was decided.
    struct Punt {
        std::string sleutel{};  ///< as Puntsleutel
        std::string waar{};     ///< "Motivering bij 1.1.2"
        std::string citaat{};
        std::string soort{};
        std::string tekst{};
        std::string uitkomst{};  ///< empty: not decided
        std::string motivering{};
        std::int64_t beslisser = 0;
        std::int64_t tweedeLezer = 0;  ///< who agreed
        std::vector<Bewijs> bewijs{};
        friend bool operator==(const Punt&, const Punt&) = default;
    };
    /// What the organisation said of the whole, and the inspectie after it.
    struct Zienswijze {
        int ronde = 1;
        std::string tekst{};
        std::string nawoord{};
        friend bool operator==(const Zienswijze&, const Zienswijze&) = default;
    };
    struct Hiaat {
        std::string naam{};
        std::int64_t voorlegger = 0;   ///< of a zelfevaluatie who handed it in
        std::int64_t vaststeller = 0;  ///< 0: not yet, and of a zelfevaluatie
        std::string soort{};  ///< word of its kind; empty, as the next two: from before reasons
        std::string code{};
        std::string reden{};
        friend bool operator==(const Hiaat&, const Hiaat&) = default;
    };

    std::string correctie{};  ///< why there is a next editie; empty in the first
    std::vector<Deel> delen{};
    std::vector<Punt> punten{};
    std::vector<Zienswijze> zienswijzen{};
    std::vector<Hiaat> hiaten{};

    bool isLeeg() const {
        return correctie.empty() && delen.empty() && punten.empty() && zienswijzen.empty() &&
               hiaten.empty();
    }

    /// Lines that go behind the contents of the toets; an empty text when there is nothing.
    std::string codeer() const;

    friend bool operator==(const Verantwoordingsblad&, const Verantwoordingsblad&) = default;
};

/// A frozen text in its two parts: what the toets held, and how it came about (may be empty).
struct Bevrorendelen {
    std::string_view toets;
    std::string_view verantwoording;
};
Bevrorendelen bevrorenDelen(std::string_view inhoud);

/// Back from those lines; nothing for lines that `codeer` cannot have made.
std::optional<Verantwoordingsblad> leesVerantwoording(std::string_view regels);

}  // namespace maatlat
