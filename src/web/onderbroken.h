// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toetsing/mensen/aanmelden.h"
#include "web/http/antwoord.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

/// A form that was sent when the login was over. It goes through the login as a hidden field, so
/// that nothing that was typed is lost.
struct Onderbroken {
    std::string pad;
    Verzoek::Paren velden;  ///< without the tokens of the old page
};

/// The field of the login in which it goes along.
inline constexpr std::string_view kOnderbrokenveld = "bewaard";

/// What is to be kept of a POST; nothing of a form about a login itself, for it holds secrets.
std::optional<Onderbroken> onderbrokenVan(const Verzoek& verzoek);

/// As one text, and back. What comes back goes to a form of ours, or there is nothing: the text
/// came from a browser.
std::string codeer(const Onderbroken& bewaard);
std::optional<Onderbroken> leesOnderbroken(std::string_view tekst);

class Aanvraag;

/// The page to log in, for a form that was sent when the login was over: after logging in the form
/// comes back with what was typed (`alsnogPagina`). Status 401. Defined in mensen/, where logging
/// in is.
Antwoord loginPagina(Aanvraag& aanvraag, const std::optional<Onderbroken>& onderbroken);

/// The page on which somebody begins to set up logging in with a code, because a role of theirs
/// asks for it, instead of what they asked for: that comes after it. `wie` as below. Defined in
/// mensen/.
Antwoord codePlichtPagina(const Aanvraag& aanvraag, const Aanmelding& wie,
                          const std::string& naarPad,
                          const std::optional<Onderbroken>& onderbroken);

/// "Nog niet opgeslagen": the same form again, to be sent with one button. `wie` is logged in, by
/// this very request perhaps.
Antwoord alsnogPagina(const Aanvraag& aanvraag, const Aanmelding& wie,
                      const Onderbroken& onderbroken);

}  // namespace maatlat::web
