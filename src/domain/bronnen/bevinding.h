// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/tekst.h"
#include "domain/woordtabel.h"

namespace maatlat {

/// Which way a bevinding points, for the verwachtingen it bears on.
enum class Richting : unsigned char { voldoende, onvoldoende, neutraal };

inline constexpr std::array<Richting, 3> kRichtingen{Richting::voldoende, Richting::onvoldoende,
                                                     Richting::neutraal};

/// The same words are stored.
inline constexpr Woordtabel<3> kRichtingwoorden{"voldoende", "onvoldoende", "neutraal"};

/// "voldoende", "onvoldoende", "neutraal".
std::string_view naam(Richting richting);
std::optional<Richting> richtingMetNaam(std::string_view woord);

/// One fact that was seen in one source.
struct Bevinding {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    std::int64_t bron = 0;  ///< number of its Bron in the same toets
    Tekst tekst;            ///< Markdown
    Richting richting = Richting::neutraal;
    std::vector<std::string> verwachtingen;  ///< codes, in the order of the kader; may be none yet
    std::int64_t auteur = 0;                 ///< person who wrote it first
    std::string wanneer;                     ///< moment of the last change

    // Where it stands in its bron; each may be empty.
    std::string pagina;  ///< "12", "12-14", "3, 12-14"
    Tekst paragraaf;     ///< "3.2", "Bijlage 2"
    Tekst citaat;        ///< as it stands there

    /// Number of the Bezoek that it hangs under by itself; 0: none, or that of its bron. See
    /// `bezoekVan`.
    std::int64_t bezoek = 0;

    friend bool operator==(const Bevinding&, const Bevinding&) = default;
};

/// "pagina 12, paragraaf 3.2": where it stands; empty when nobody wrote that down.
std::string plaatsVan(const Bevinding& bevinding);

/// What somebody typed as numbers of pages ("blz. 12 – 14, 20"), as they are kept: "12-14, 20".
struct Paginanummers {
    std::string nummers;
    std::string fout;  ///< what is wrong, and what to do; empty: nothing
};
Paginanummers leesPaginas(std::string_view getypt);

}  // namespace maatlat
