// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/tekst.h"
#include "domain/woordtabel.h"

/// The national report of an onderzoek that was done in Maatlat: its texts, its steps, its edities.
namespace maatlat {

/// One version of one text of it.
struct Rapporttekst {
    std::string stuk;     ///< which part of the report: "leeswijzer", "toelichting-1.1.1"
    int versie = 0;       ///< 0: it was never saved
    Tekst tekst{};        ///< plain, with references to figures; an empty line begins a paragraph
    Tekst cijferreden{};  ///< why figures that were typed by hand may stay; empty: not said
    std::string privacyreden{};  ///< why it stands though the guard found something
    std::int64_t persoon = 0;
    std::string wanneer{};
};

/// What somebody was typing in one of them, and did not save: of that person alone.
struct Rapporttekstconcept {
    std::string stuk;
    int versie = 0;  ///< of the text when it was typed
    Tekst tekst{};
    Tekst cijferreden{};
    std::string wanneer{};
};

/// What can be done with the report as a whole.
enum class Rapportzet : unsigned char {
    legVoor,    ///< hands the concept to a second person
    neemTerug,  ///< … and takes it back
    geefTerug,  ///< the second person sends it back with remarks
    gaAkkoord,
    stelVast,
    corrigeer,  ///< opens it again for a next editie
};
inline constexpr Woordtabel<6> kRapportzetten{"voorleggen", "terugnemen",  "teruggeven",
                                              "akkoord",    "vaststellen", "corrigeren"};
constexpr std::string_view naam(Rapportzet zet) {
    return woordVan(kRapportzetten, zet);
}

/// A step as it was taken.
struct Rapportstapregel {
    int nr = 0;
    Rapportzet zet = Rapportzet::legVoor;
    std::int64_t persoon = 0;
    std::int64_t aan = 0;  ///< to whom it was handed; 0: nobody
    std::string reden{};
    std::string inhoud{};  ///< SHA-256 of texts and figures at that moment
    std::string wanneer{};
};

/// The report as it was adopted.
struct Landrapporteditie {
    int editie = 0;
    std::int64_t persoon = 0;
    std::int64_t meelezer = 0;
    std::string wanneer{};
    std::string reden{};   ///< why there is a next editie; empty of the first
    std::string zonder{};  ///< why it goes without some toetsen; empty: all of them stood vast
    std::string naam{};    ///< of the file
    std::string sha256{};
    std::string cijfers{};  ///< "aandeel 2.1.2\t69 procent", a line each
};

}  // namespace maatlat
