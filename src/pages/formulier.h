// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "pages/raam.h"
#include "pages/vulling.h"

/// The fields that forms are made of. A form stands in the page's own template and names its fields
/// by one partial, which shows them in the order in which they were added:
///
///     <form method="post" action="{{PAD}}">
///     {{>FORMULIERZEGEL}}
///     {{>FORMULIERVELD}}
///     <button type="submit">Opslaan</button>
///     </form>
///
///     voegToe(vulling, Tekstveld{.kop = {.naam = "titel", .label = "Titel"}, .waarde = titel});
///
/// A field that must stand by itself has a section of its own with {{>FORMULIERVELD}} in it. The id
/// of a field is its name, unless another is given; of radios and checkboxes it is the id of the
/// first, and the others follow as "naam-2", "naam-3".
namespace maatlat {

/// What every kind of field has.
struct Veldkop {
    std::string naam;
    std::string label;
    std::string hint{};      ///< how to fill it in; may be empty
    std::string bericht{};   ///< about what stands in it: "Dit had u getypt om 14:03 …"
    std::string fout{};      ///< what is wrong with it; empty: nothing
    bool verplicht = false;  ///< says so beside the label
    std::string id{};
    std::string formulier{};  ///< id of the form that it belongs to; empty: the one it stands in
};

/// One line of text.
struct Tekstveld {
    enum class Soort : unsigned char { tekst, getal, datum, email, wachtwoord, eenmaligeCode };
    Veldkop kop;
    std::string waarde{};  ///< of a datum: ISO, or as it was typed; a wachtwoord is
                           ///< never given back
    Soort soort = Soort::tekst;
    std::string aanvullen{};  ///< word for autocomplete, "username"; empty: "off"
};

/// More lines of text.
struct Tekstvak {
    Veldkop kop;
    std::string waarde{};
    int regels = 6;
    bool opmaak = false;      ///< takes Markdown (markdown.h), and shows a preview with a help
    std::size_t langste = 0;  ///< characters that fit, to be told in time; 0: no such bound
};

struct Optie {
    std::string waarde;
    std::string label;
    bool gekozen = false;
    std::string hint{};
};

/// One choice of a few.
struct Keuzerondjes {
    Veldkop kop;
    std::vector<Optie> opties;
    bool naastElkaar = false;
};

/// As many as one likes.
struct Vinkjes {
    Veldkop kop;
    std::vector<Optie> opties;
};

/// One choice of many. Without a chosen option the first one is.
struct Keuzelijst {
    Veldkop kop;
    std::vector<Optie> opties;
};

/// A file to send; the form needs enctype="multipart/form-data".
struct Bestandsveld {
    Veldkop kop;
    std::string soorten{};  ///< for the file dialogue: ".pdf,.docx"; empty: all
    bool meer = false;      ///< takes several at once
};

/// A value that goes along unseen.
struct Verborgen {
    std::string naam;
    std::string waarde;
};

/// Each adds a field: partial FORMULIERVELD.
void voegToe(Vulling& vulling, const Tekstveld& veld);
void voegToe(Vulling& vulling, const Tekstvak& veld);
void voegToe(Vulling& vulling, const Keuzerondjes& veld);
void voegToe(Vulling& vulling, const Vinkjes& veld);
void voegToe(Vulling& vulling, const Keuzelijst& veld);
void voegToe(Vulling& vulling, const Bestandsveld& veld);
void voegToe(Vulling& vulling, const Verborgen& veld);

/// The errors for the summary on top of the page.
std::vector<Foutregel> foutregels(const std::vector<Veldfouten::Fout>& fouten);

/// What is wrong with the field of this name; empty: nothing.
std::string foutVan(const std::vector<Veldfouten::Fout>& fouten, std::string_view naam);

/// A line of what was filled in before, with a way to change it. Partial SAMENVATTINGSLIJST.
struct Samenvattingsrij {
    std::string naam;
    std::string waarde;  ///< line ends are kept
    std::string pad{};   ///< empty: cannot be changed
    std::string actie = "Wijzigen";
};
void vul(Vulling& vulling, const std::vector<Samenvattingsrij>& regels);

/// How far something is, as a word in a frame. Partial STATUSLABEL; style class "status klaar".
struct Statuslabel {
    enum class Soort : unsigned char { nietBegonnen, bezig, klaar, wacht };
    Soort soort = Soort::nietBegonnen;
    std::string tekst{};  ///< empty: "Nog niet begonnen", "Bezig", "Klaar", "Wacht"
};
void vul(Vulling& vulling, const Statuslabel& status);

/// The texts that somebody typed and that were not stored, to read and to copy. Partial UW_TEKST.
struct Ingevuld {
    std::string naam;  ///< the label of the field, or its name
    std::string tekst;
};
void vulUwTekst(Vulling& vulling, const std::vector<Ingevuld>& teksten);

}  // namespace maatlat
