// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/tekst.h"
#include "domain/vastlegging.h"

namespace maatlat {

/// Who reads a dossier.
enum class Lezer : unsigned char { eerste, tweede };
std::string_view naam(Lezer lezer);
std::optional<Lezer> lezerMetNaam(std::string_view woord);

/// The answers of one reader on one dossier.
struct Dossierlezing {
    std::string pseudoniem;
    Lezer lezer = Lezer::eerste;
    int versie = 0;          ///< 0: not saved yet
    Vastlegging antwoorden;  ///< by code of the question; of dossierformulier.h
    Tekst toelichting;       ///< plain text, on the dossier as a whole
    bool klaar = false;      ///< every question that applies has an answer
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Dossierlezing&, const Dossierlezing&) = default;
};

/// Who gave way when two readers agreed on an answer after all.
enum class Toegegeven : unsigned char { eerste, tweede, beiden };
std::string_view naam(Toegegeven wie);
std::optional<Toegegeven> toegegevenMetNaam(std::string_view woord);

/// What two readers agreed on for one question, after talking it over.
struct Afspraak {
    std::string pseudoniem;
    std::string vraag;
    std::string antwoord;
    Toegegeven wie = Toegegeven::eerste;
    Tekst reden;
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Afspraak&, const Afspraak&) = default;
};

/// A dossier that both readers had finished and that was given back to both, to be read once more:
/// what they had said until then, and why. Of its answers nothing is left when the dossier was
/// erased.
struct Heropening {
    std::string pseudoniem;
    int nr = 0;            ///< within its dossier, from 1
    Tekst reden;           ///< plain text; stays, as the reason of a replacement
    Dossierlezing eerste;  ///< its `antwoorden`, `toelichting` and `persoon`
    Dossierlezing tweede;
    std::vector<Afspraak> afspraken;  ///< without who and when
    std::int64_t persoon = 0;         ///< who gave it back
    std::string wanneer;
    friend bool operator==(const Heropening&, const Heropening&) = default;
};

/// Counts of a dossier whose answers were erased: what stays of it.
struct Bewaardetelling {
    std::string groep;
    bool gericht = false;
    std::string vraag;
    std::string uitkomst;  ///< word of a Dossieruitkomst
    int aantal = 0;
    friend bool operator==(const Bewaardetelling&, const Bewaardetelling&) = default;
};

/// How often two readers gave these outcomes to one check, of erased dossiers.
struct Bewaardpaar {
    std::string vraag;
    std::string eerste;  ///< words of a Dossieruitkomst
    std::string tweede;
    int aantal = 0;
    friend bool operator==(const Bewaardpaar&, const Bewaardpaar&) = default;
};

}  // namespace maatlat
