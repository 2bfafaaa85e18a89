// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
inline constexpr std::array<std::string_view, 9> kDocumentsoorten{
    "beleid",      "werkinstructie", "protocol",  "verslag",       "jaarstukken",
    "registratie", "e-mail",         "webpagina", "ander document"};

/// A page on the internet. The program never goes there.
struct Weblink {
    Tekst adres;          ///< begins with https://; see isWebadres
    std::string bekeken;  ///< ISO date on which somebody looked at it

    friend bool operator==(const Weblink&, const Weblink&) = default;
};

/// Whether this is an address that a link may lead to: https, a host with a dot in it, no name and
/// password in front, and nothing that has no place in an address (RFC 3986).
bool isWebadres(std::string_view adres);

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
    Tekst interviewers;                ///< who held the interview, as roles or initials
    Tekst pseudoniem;                  ///< of a dossier; dossier only
    std::optional<Bijlage> bijlage{};  ///< the first file; document only, as what follows
    std::optional<Weblink> link{};
    std::vector<Bijlage> meer{};  ///< the files after the first
    std::int64_t bezoek = 0;      ///< number of the Bezoek that it hangs under; 0: none

    /// All files, in their order.
    std::vector<Bijlage> bestanden() const;
    void zetBestanden(std::vector<Bijlage> alle);

    friend bool operator==(const Bron&, const Bron&) = default;
};

/// How a source is called in lists: "Interview met twee uitvoerend medewerkers", its title, or
/// "Dossier D-07".
std::string omschrijving(const Bron& bron);

}  // namespace maatlat
