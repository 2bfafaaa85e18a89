// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"

namespace maatlat {

/// The name of the form field with the reason to keep a text in which something was found.
inline constexpr std::string_view kPrivacyredenveld = "privacy_reden";

/// Looks for what may say who a person is, before a text is stored: BSN's (eight or nine digits
/// that pass the eleven-test), full dates of birth, phone numbers, e-mail addresses, addresses with
/// a house number, and likely names of people. It errs on the side of asking: whoever typed the
/// text decides. `bekendeWoorden` are capitalised words that are no names of people here, such as
/// the names of organisations, one word each. Finds are in the order of the text and do not
/// overlap. Any length and any bytes do; the time taken grows with the length.
std::vector<Privacyvondst> zoekPersoonsgegevens(std::string_view tekst,
                                                const std::set<std::string>& bekendeWoorden);

/// The texts of one form: its field name, and what was typed.
struct TeBewaken {
    std::string veld;
    std::string tekst;
};

/// Throws Privacymelding when something is found and `reden` is empty, or names somebody itself
/// (then with its finds, at `kPrivacyredenveld`, first); Veldfouten when the reason is too long.
/// With a reason it returns what to put in the log: how many of which kind, and the reason — never
/// the text; empty when nothing was found.
std::string bewaakPrivacy(const std::vector<TeBewaken>& teksten,
                          const std::set<std::string>& bekendeWoorden, const std::string& reden);

/// The kind in words: "een burgerservicenummer", "een naam van een persoon".
std::string_view naam(Privacyvondst::Soort soort);

}  // namespace maatlat
