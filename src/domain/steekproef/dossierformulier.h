// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/termijn.h"

namespace maatlat {

/// How a question about a dossier is answered.
enum class Antwoordsoort : unsigned char {
    jaNee,
    keuze,
    datum,
    getal,
    termijn,  ///< not asked: follows from two dates
};

/// "ja-nee", "keuze", "datum", "getal", "termijn": the word in the file.
std::string_view naam(Antwoordsoort soort);
std::optional<Antwoordsoort> antwoordsoortMetNaam(std::string_view woord);

/// Answers that every kind of question takes beside its own; an empty text is no answer yet. The
/// same words are stored and posted.
inline constexpr std::string_view kJa = "ja";
inline constexpr std::string_view kNee = "nee";
inline constexpr std::string_view kNvt = "nvt";
inline constexpr std::string_view kNietVastTeStellen = "niet-vast-te-stellen";
inline constexpr std::string_view kNogNiet = "nog-niet";  ///< of a date that may still come

/// What part of the dossiers must meet a check, and who says so.
struct Norm {
    int promille = 0;  ///< 950 for 95%
    std::string bron;
    friend bool operator==(const Norm&, const Norm&) = default;
};

/// When a question applies: another one, that stands before it, has one of these answers.
struct Geldigheid {
    std::string vraag;
    std::vector<std::string> antwoorden;
    friend bool operator==(const Geldigheid&, const Geldigheid&) = default;
};

/// A term between two dates of the same form.
struct Termijnregel {
    std::string van;  ///< code of the date that it counts from
    std::string tot;  ///< code of the date that must come in time
    Termijn termijn;
    friend bool operator==(const Termijnregel&, const Termijnregel&) = default;
};

/// One check on a dossier. With a verwachting its outcome counts there; without one it is only
/// asked for another check (a date) or to know what was read.
struct Dossiervraag {
    std::string code;   ///< "veiligheidsplan": a-z, 0-9 and hyphens; unique in the form
    std::string tekst;  ///< the question
    std::string kort;   ///< what is counted, to be read after "In 14 van de 20 dossiers: "
    std::string hulp;   ///< what to look for and where; may be empty
    Antwoordsoort soort = Antwoordsoort::jaNee;
    std::string verwachting;           ///< code in the kader; may be empty
    std::vector<std::string> keuzes;   ///< keuze only
    std::vector<std::string> voldoet;  ///< answers that meet the verwachting; jaNee and keuze only
    std::optional<int> minstens;       ///< getal: bounds of what meets the verwachting
    std::optional<int> hoogstens;
    bool magOpen = false;                 ///< datum: may be "nog-niet"
    std::optional<std::string> nietVoor;  ///< datum: code of a date that cannot come after it
    std::optional<Termijnregel> termijn;  ///< termijn only
    std::optional<Geldigheid> geldtAls;
    std::optional<Norm> norm;
    std::string bron;  ///< where the check comes from

    bool telt() const { return !verwachting.empty(); }
    friend bool operator==(const Dossiervraag&, const Dossiervraag&) = default;
};

/// The checks that are done on each dossier of a steekproef, for one version of a kader. A version
/// of a form never changes; a steekproef points at it by hash.
struct Dossierformulier {
    std::string id;
    std::string versie;
    std::string naam;
    std::string kader;        ///< id of the kader that it belongs to
    std::string kaderversie;  ///< its version
    std::string bron;
    std::vector<Dossiervraag> vragen;  ///< in the order of the screen
    std::string hash;                  ///< SHA-256 of the content, hexadecimal

    const Dossiervraag* vraag(std::string_view code) const;  ///< null when there is none

    friend bool operator==(const Dossierformulier&, const Dossierformulier&) = default;
};

}  // namespace maatlat
