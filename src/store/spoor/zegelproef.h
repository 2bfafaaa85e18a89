// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "domain/gebeurtenis.h"
#include "store/motor/logboeksleutel.h"
#include "store/motor/sessie.h"

namespace maatlat {

/// Texts in one, each with its length before it: no two rows of texts give the same.
std::string alsGeheel(std::initializer_list<std::string_view> delen);

/// Lines of the log about some events, to hold rows against that were each lined as a whole
/// (Logwaarde::getypt): who changes a row has no line that fits, who takes one out leaves a line.
class Zegelproef {
  public:
    /// Nothing when the log is sealed with another key: then the check of the log tells that.
    static std::optional<Zegelproef> van(Sessie& sessie, const Logboeksleutel& sleutel,
                                         std::initializer_list<Gebeurtenis> gebeurtenissen);

    /// Whether a line of that moment is about one of these contents; it is taken out. Also true for
    /// what was written before the log was closed: that is sealed under no key that is here.
    bool klopt(const std::string& wanneer, std::initializer_list<std::string> inhouden);

    /// The moment of a line that no row was found for; nothing: each has its row.
    std::optional<std::string> over() const;

  private:
    explicit Zegelproef(const Logboeksleutel& sleutel) : sleutel_(sleutel) {}

    Logboeksleutel sleutel_;
    std::string sinds_;                                        ///< when the log was closed
    std::multiset<std::pair<std::string, std::string>> over_;  ///< moment and seal
};

}  // namespace maatlat
