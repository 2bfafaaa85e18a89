// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// The field with the key of a form that makes something new.
inline constexpr std::string_view kFormulierveld = "formulier";

/// A form that makes something new, once. Whoever goes to it gets an address of its own for this
/// one form, with its key; so who comes back to it, with the button of the browser, comes back to a
/// form of which it is known what it made, whatever is typed in it by then.
struct Eenmalig {
    std::function<Antwoord(Aanvraag&)> toon;
    std::function<Antwoord(Aanvraag&)> bewaar;
    /// Instead of either when this form made something before; `uitkomst` as AlGedaan.
    std::function<Antwoord(Aanvraag&, const std::string& uitkomst)> al;
};

/// The handlers of its routes. The GET takes the field `kFormulierveld` beside its own.
std::function<Antwoord(Aanvraag&)> eenmaligTonen(const Eenmalig& formulier);
std::function<Antwoord(Aanvraag&)> eenmaligBewaren(const Eenmalig& formulier);

}  // namespace maatlat::web
