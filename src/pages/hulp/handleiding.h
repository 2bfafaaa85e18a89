// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// A piece of a section: text as markup, a picture, or a heading within it.
struct Handleidingblok {
    enum class Soort : unsigned char { tekst, beeld, kop };
    Soort soort = Soort::tekst;
    std::string html{};      ///< of a text: what cmark made of it; links lead to the pages of Hulp
    std::string boekhtml{};  ///< the same where the whole manual stands on one page
    std::string naam{};      ///< of a picture: its file; of a heading: its anchor
    std::string tekst{};     ///< of a picture: what is seen on it; of a heading: itself
    int breedte = 0;         ///< of a picture, in pixels as it is shown
    int hoogte = 0;
};

/// What stands under one heading `## …`; without a heading: the introduction of its part.
struct Handleidingsectie {
    std::string kop;
    std::string anker;
    std::vector<Handleidingblok> blokken{};
    std::string tekst{};    ///< all that is read in it, without markup
    std::string zoekkop{};  ///< heading and text as they are searched in (taal/zoekvorm.h)
    std::string zoektekst{};
};

struct Handleidingdeel {
    std::string naam;  ///< "inspecteur": the file without .md, and its address
    std::string titel;
    std::string voorWie;
    Handleidingsectie inleiding{};
    std::vector<Handleidingsectie> secties{};
};

struct Handleidingbeeld {
    std::string inhoud;  ///< a PNG
    int breedte = 0;
    int hoogte = 0;
};

/// The manual as its pages show it: read once, from the Markdown in docs/handleiding. Nothing of
/// anybody is in it.
struct Handleiding {
    std::vector<Handleidingdeel> delen{};  ///< in the order in which they are read
    std::map<std::string, Handleidingbeeld> beelden{};
    std::string beeldpad = "/hulp/beelden/";  ///< what stands before the name of a picture
    /// What is wrong with it, as "inspecteur.md: …": for whoever writes it, who learns of it from a
    /// test. People get all that can be shown.
    std::vector<std::string> fouten{};

    const Handleidingdeel* deel(std::string_view naam) const;
};

/// The files by their names: "inspecteur.md", and pictures as "scores.png". Each part has one title
/// (`# …`) and sections (`## …`) with headings (`### …`); a picture stands in a paragraph of its
/// own; links lead to the web, to a heading of the same part (#…) or to another (deel.md#…).
Handleiding maakHandleiding(const std::map<std::string, std::string>& teksten,
                            const std::map<std::string, std::string>& beelden);

}  // namespace maatlat
