// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/bijlage.h"
#include "domain/tekst.h"
#include "domain/woordtabel.h"

namespace maatlat {

/// The kinds of source that a bevinding can come from (domein.md §2).
enum class Bronsoort : unsigned char { document, interview, dossier, observatie };

inline constexpr std::array<Bronsoort, 4> kBronsoorten{Bronsoort::document, Bronsoort::interview,
                                                       Bronsoort::dossier, Bronsoort::observatie};

/// The same words are stored.
inline constexpr Woordtabel<4> kBronwoorden{"document", "interview", "dossier", "observatie"};

/// "document", "interview", "dossier", "observatie".
std::string_view naam(Bronsoort soort);
std::optional<Bronsoort> bronsoortMetNaam(std::string_view woord);

/// The roles of people who are interviewed (domein.md §6). A name is never recorded.
inline constexpr std::array<std::string_view, 6> kGesprekspartners{
    "management",      "leidinggevende",       "uitvoerend medewerker",
    "vertrouwensarts", "gedragswetenschapper", "andere medewerker"};

/// What several people with this role are called: "vertrouwensartsen"; "management" stays.
std::string meervoud(const std::string& gesprekspartner);

/// The kinds of document that an organisation hands over.
inline constexpr std::array<std::string_view, 7> kDocumentsoorten{
    "beleid",      "werkinstructie", "protocol",      "verslag",
    "jaarstukken", "registratie",    "ander document"};

/// Where bevindingen come from. Which fields have a meaning depends on the soort.
struct Bron {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    Bronsoort soort = Bronsoort::document;
    Tekst titel;                  ///< of a document, observation or dossiersteekproef; empty else
    std::string datum;            ///< ISO date: of the document, the talk, the visit
    std::string documentsoort;    ///< one of kDocumentsoorten; document only
    std::string gesprekspartner;  ///< one of kGesprekspartners; interview only
    int aantal = 0;  ///< people spoken with, ≥ 1; dossiers read in a dossiersteekproef; 0 else
    Tekst interviewers;  ///< who held the interview, as roles or initials
    Tekst pseudoniem;    ///< of a dossier; dossier only
    std::optional<Bijlage> bijlage;

    friend bool operator==(const Bron&, const Bron&) = default;
};

/// How a source is called in lists: "Interview met twee uitvoerend medewerkers", its title, or
/// "Dossier D-07".
std::string omschrijving(const Bron& bron);

}  // namespace maatlat
