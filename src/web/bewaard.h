// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/verzoek.h"

namespace maatlat::web {

/// A form that was sent when the login was over. It goes through the login as a hidden field, so
/// that nothing that was typed is lost.
struct Bewaard {
    std::string pad;
    Verzoek::Paren velden;  ///< without the tokens of the old page
};

/// The field of the login in which it goes along.
inline constexpr std::string_view kBewaardveld = "bewaard";

/// What is to be kept of a POST; nothing of a form about a login itself, for it holds secrets.
std::optional<Bewaard> bewaardVan(const Verzoek& verzoek);

/// As one text, and back. What comes back goes to a form of ours, or there is nothing: the text
/// came from a browser.
std::string codeer(const Bewaard& bewaard);
std::optional<Bewaard> leesBewaard(std::string_view tekst);

}  // namespace maatlat::web
