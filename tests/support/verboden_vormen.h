// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <unicode/regex.h>
#include <unicode/unistr.h>

#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "support/leesbare_tekst.h"

/// Forms that no sentence of ours may have, from the list beside this file. Whoever finds another
/// crooked sentence adds its form there, with an example, and every test that reads sentences looks
/// for it from then on.
namespace maatlat::test {

/// One form, as the list has it.
struct VerbodenVorm {
    std::string vorm;    ///< ICU regular expression, without regard to case unless it says (?-i)
    std::string tenzij;  ///< where this stands in the same text it is not wrong; empty: never
    std::string waar;    ///< "alinea": in whole paragraphs only; empty: in every text
    std::string waarom;
    std::string zeg;   ///< what to say for it
    std::string fout;  ///< an example that has the form
    std::string goed;  ///< one that is near it and has not
};

inline std::vector<VerbodenVorm> leesVerbodenVormen() {
    const std::string pad = MAATLAT_SOURCE_DIR "/tests/support/verboden_vormen.txt";
    std::ifstream in(pad);
    if (!in) throw std::runtime_error("cannot read " + pad);
    std::vector<VerbodenVorm> uit;
    int nummer = 0;
    for (std::string regel; std::getline(in, regel);) {
        ++nummer;
        if (regel.empty() || regel.front() == '#') continue;
        const auto dubbel = regel.find(": ");
        const std::string naam = regel.substr(0, dubbel);
        const std::string waarde = dubbel == std::string::npos ? "" : regel.substr(dubbel + 2);
        if (naam == "vorm") uit.emplace_back();
        std::string VerbodenVorm::*veld = naam == "vorm"     ? &VerbodenVorm::vorm
                                          : naam == "tenzij" ? &VerbodenVorm::tenzij
                                          : naam == "waar"   ? &VerbodenVorm::waar
                                          : naam == "waarom" ? &VerbodenVorm::waarom
                                          : naam == "zeg"    ? &VerbodenVorm::zeg
                                          : naam == "fout"   ? &VerbodenVorm::fout
                                          : naam == "goed"   ? &VerbodenVorm::goed
                                                             : nullptr;
        if (!veld || uit.empty() || waarde.empty() || !(uit.back().*veld).empty())
            throw std::runtime_error(pad + ":" + std::to_string(nummer) + ": " + regel);
        uit.back().*veld = waarde;
    }
    return uit;
}

/// The list, ready to be held against texts.
class VerbodenVormen {
  public:
    VerbodenVormen() {
        for (VerbodenVorm& een : leesVerbodenVormen()) {
            auto patroon = maak(een.vorm);
            auto tenzij = een.tenzij.empty() ? nullptr : maak(een.tenzij);
            vormen_.push_back({std::move(een), std::move(patroon), std::move(tenzij)});
        }
    }

    struct Treffer {
        const VerbodenVorm* vorm = nullptr;
        std::string stuk;
    };

    /// All forms that this text has.
    std::vector<Treffer> in(std::string_view tekst, bool alinea = true) const {
        std::vector<Treffer> uit;
        const auto breed = icu::UnicodeString::fromUTF8(
            icu::StringPiece(tekst.data(), static_cast<int32_t>(tekst.size())));
        for (const Vorm& een : vormen_) {
            if (een.van.waar == "alinea" && !alinea) continue;
            std::string stuk = zoek(*een.patroon, breed);
            if (stuk.empty() || (een.tenzij && !zoek(*een.tenzij, breed).empty())) continue;
            uit.push_back({&een.van, std::move(stuk)});
        }
        return uit;
    }

    /// A line per crooked text, to be read by whoever made it; empty when there is none.
    std::string klachten(const std::vector<Tekstblok>& blokken) const {
        std::string uit;
        for (const Tekstblok& een : blokken)
            for (const Treffer& raak : in(een.tekst, een.isAlinea()))
                uit += "\n\"" + raak.stuk + "\" in: " + een.tekst + "\n    " + raak.vorm->waarom +
                       "; zeg: " + raak.vorm->zeg;
        return uit;
    }
    std::string klachten(const std::vector<std::string>& zinnen) const {
        std::vector<Tekstblok> blokken;
        for (const std::string& een : zinnen)
            blokken.push_back({"p", een});
        return klachten(blokken);
    }

    std::vector<const VerbodenVorm*> alle() const {
        std::vector<const VerbodenVorm*> uit;
        for (const Vorm& een : vormen_)
            uit.push_back(&een.van);
        return uit;
    }

  private:
    struct Vorm {
        VerbodenVorm van;
        std::unique_ptr<icu::RegexPattern> patroon;
        std::unique_ptr<icu::RegexPattern> tenzij;
    };

    static std::unique_ptr<icu::RegexPattern> maak(const std::string& vorm) {
        UErrorCode fout = U_ZERO_ERROR;
        UParseError waar{};
        std::unique_ptr<icu::RegexPattern> uit(
            icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(vorm),
                                       UREGEX_CASE_INSENSITIVE | UREGEX_UWORD, waar, fout));
        if (U_FAILURE(fout))
            throw std::runtime_error("not a pattern: " + vorm + ", at " +
                                     std::to_string(waar.offset));
        return uit;
    }

    static std::string zoek(const icu::RegexPattern& patroon, const icu::UnicodeString& tekst) {
        UErrorCode fout = U_ZERO_ERROR;
        const std::unique_ptr<icu::RegexMatcher> zoeker(patroon.matcher(tekst, fout));
        if (!zoeker->find(fout)) return {};
        std::string uit;
        zoeker->group(fout).toUTF8String(uit);
        return uit.empty() ? " " : uit;
    }

    std::vector<Vorm> vormen_;
};

/// Read once for all tests of a program.
inline const VerbodenVormen& verbodenVormen() {
    static const VerbodenVormen kVormen;
    return kVormen;
}

}  // namespace maatlat::test
