// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/telwerk.h"

namespace maatlat::web {

/// Writes numbers in the text form that Prometheus reads (exposition format 0.0.4): of each metric
/// its meaning and kind, and then its values.
class Meettekst {
  public:
    using Labels = std::vector<std::pair<std::string_view, std::string_view>>;

    /// Begins a metric; its values follow. `soort`: "counter" (its name ends in _total) or "gauge".
    Meettekst& begin(std::string_view naam, std::string_view soort, std::string_view betekenis);
    Meettekst& waarde(double getal, const Labels& labels = {});

    /// A whole metric with one value.
    Meettekst& teller(std::string_view naam, std::string_view betekenis, std::uint64_t getal);
    Meettekst& stand(std::string_view naam, std::string_view betekenis, double getal);
    /// A whole histogram; `naam` ends in _seconds.
    Meettekst& duur(std::string_view naam, std::string_view betekenis, const Duurstand& stand);

    const std::string& tekst() const { return tekst_; }

  private:
    void regel(std::string_view achtervoegsel, const Labels& labels, double getal);

    std::string naam_;
    std::string tekst_;
};

}  // namespace maatlat::web
