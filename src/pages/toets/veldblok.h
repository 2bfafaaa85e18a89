// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// One field of a toets on a page: a small form of its own, or only its text where it may not be
/// changed. Partial VELDBLOK.
struct Veldblok {
    std::string anker;  ///< id of the block, "motivering-1.1.2"
    std::string label;  ///< "Motivering bij 1.1.2"
    std::string hint{};
    std::string waarde{};        ///< what stands in the field; a draft goes before what was saved
    std::string stand{};         ///< how far it is: "Opgeslagen op 22 november 2026 om 14:03"
    std::string waarschuwing{};  ///< what still misses; may be empty
    std::string leeg = "niet ingevuld";  ///< shown where there is nothing to read
    bool opgemaakt = true;               ///< what is read is Markdown
    std::string geschiedenis{};          ///< path of its history; empty when it was never saved
    std::string opmerkingen{};           ///< path of the remarks beside it; empty: it has none
    int openOpmerkingen = 0;

    bool invulbaar = false;        ///< the rest is of the form only
    bool metAndere = false;        ///< its button sends the other fields of the page along, see
                                   ///< `vulVeldenformulier`
    std::vector<Verborgen> mee{};  ///< fields of another page that go along unseen
    /// A score that was changed just now, and what it was: to be taken back.
    struct Gewijzigd {
        std::string melding;  ///< "Score van 1.1.2 gewijzigd: voldoende is nu onvoldoende."
        std::string vorige;   ///< that value
    };
    std::optional<Gewijzigd> gewijzigd{};
    std::string pad{};  ///< where it posts to
    std::string sleutel{};
    int versie = 0;
    int regels = 4;
    std::vector<Optie> opties{};  ///< when filled: a choice; else a text
    std::string bericht{};        ///< that this is a draft, or that it was not saved
    bool ongedaan = false;        ///< offers to go back from the draft to what was saved
    std::string opgeslagen{};     ///< that text
    int opgeslagenVersie = 0;     ///< its version; `versie` is the one that the draft began with
    std::string fout{};           ///< what is wrong with it
    bool vraagReden = false;      ///< asks why personal data may stand in it
    std::string reden{};          ///< as it was typed
};

/// Where scripts do not run, a button sends one form. So that nothing is lost that was typed in the
/// other fields of a page, they all belong to one form then, which stands at its top and posts to
/// `pad`; our script makes each a form of its own. Sections VELDENFORMULIER.
void vulVeldenformulier(Vulling& uit, const std::string& pad);

/// The names of a field in that form, and a mark of what stood in it, to tell whether somebody
/// changed it.
std::string veldnaam(std::string_view wat, std::string_view sleutel);
std::string veldmerk(std::string_view waarde);

/// The id of the form field itself, for an error that links to it.
std::string veldId(const Veldblok& blok);

void vul(Vulling& vulling, const Veldblok& blok);

}  // namespace maatlat
