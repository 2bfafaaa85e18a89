// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pages/pagina.h"
#include "pages/raam.h"
#include "pages/steekproef/zekerheidsbeeld.h"
#include "pages/toets/hertoetsblok.h"
#include "pages/toets/oordeeldeel.h"
#include "pages/toets/rustblok.h"
#include "pages/toets/veldblok.h"
#include "pages/vindplaats.h"

namespace maatlat {

/// A bevinding as the criterium page shows it.
struct Bevindingrij {
    std::string naam;  ///< what its link says: "Bevinding 12"
    std::string pad;
    std::string anker;     ///< id of that link: where one comes back to
    std::string richting;  ///< "voldoende", "onvoldoende", "neutraal"; also the style class
    std::string merk;      ///< the same as words: "steunt voldoende"
    std::string tekst;     ///< Markdown
    std::optional<Zekerheidsbeeld> beeld{};  ///< of what dossiers say; small
    Vindplaats vindplaats{};
};

/// The bevindingen from one bron.
struct Bronblok {
    std::string naam;
    std::string soort;
    std::string pad;
    std::vector<Bevindingrij> bevindingen;
};

/// A verwachting with all that is known of it and the fields to judge it with.
struct Verwachtingblok {
    std::string code;
    std::string tekst;
    std::string voetnoot;
    std::string reden;   ///< why it is not judged; then all below is empty
    Teken score;         ///< for the list on top, and beside the heading when it is folded
    bool klaar = false;  ///< nothing is left to do here: folded until somebody opens it
    std::optional<Hertoetsblok> hertoets;  ///< of a hertoets: the earlier toets
    std::vector<Bronblok> bronnen;
    std::string samenvatting;  ///< "4 bevindingen: 3 steunen voldoende, …"
    std::string ontbrekend;    ///< which kinds of bron have nothing here yet
    std::string waarschuwing;  ///< that all comes from one kind of bron
    std::string nieuw;         ///< where to write a new bevinding; empty when nobody may now
    Veldblok scoreveld;
    Veldblok motivering;
    Rustblok rust;
    bool motiveringLater = false;  ///< folded on a small screen, with the verbeterpunt: these come
                                   ///< after the score
    Veldblok verbeterpunt;
    bool verbeterpuntOpen = false;  ///< shown at once, not folded
};

/// One criterium of one toets. Template criterium.tpl: the part within the frame.
struct CriteriumPagina {
    static constexpr const char* kSjabloon = "criterium.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::scoreGeven;

    std::string organisatie;
    std::string onderzoek;
    std::string tekst;  ///< of the criterium
    std::string thema;
    std::string doel;                    ///< of the thema
    std::string bron;                    ///< where the norm stands
    std::vector<std::string> voetnoten;  ///< on the norm as a whole
    Verwijzing overzicht;
    Verwijzing vorige;  ///< without a path: this is the first
    Verwijzing volgende;
    Verwijzing tabel;       ///< to all verwachtingen of the toets
    std::string nietNu;     ///< why nothing can be changed; empty when it can
    std::string veldenpad;  ///< where all its fields post to; empty when nothing can be changed
    std::vector<Verwachtingblok> verwachtingen;
    std::string pad;  ///< of this page: where what follows from a save is fetched
    Oordeeldeel oordeel;
    Veldblok onderbouwing;
    bool onderbouwingKlaar = false;  ///< folded until somebody opens it
    bool onderbouwingLater = false;  ///< folded on a small screen: it comes after the oordeel
    Veldblok aandachtspunt;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
