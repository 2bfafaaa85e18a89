// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rules/landelijk/cijferverwijzing.h"

namespace maatlat {

/// A figure that was typed by hand in a text of the national report: nothing keeps it equal to the
/// table.
struct Getyptcijfer {
    std::string tekst;                    ///< as it stands there: "vijf van de 26", "69 procent"
    std::size_t vanaf = 0;                ///< in bytes of the text …
    std::size_t eind = 0;                 ///< … one past its end
    std::vector<Cijferverwijzing> kan{};  ///< references that have exactly this value now, at most
                                          ///< four; those of codes in the same sentence first
};

/// All of them, in the order of the text. Not marked: what is a reference, years (1900–2100),
/// dates, codes ("1.3.4"), and the number of a paragraph, page, artikel, criterium and the like. A
/// number in words counts only where it counts something: "twee procent", "vijf van de 26", or with
/// organisaties, verwachtingen, criteria or toetsen among the next three words.
std::vector<Getyptcijfer> getypteCijfers(std::string_view tekst, const Beoordeling& beoordeling);

/// The same text with each of these marked in words, for who reads the concept; references stay.
std::string metMerken(std::string_view tekst, const std::vector<Getyptcijfer>& cijfers);

}  // namespace maatlat
