// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace maatlat {

/// Dutch alphabetical order, as in the published ranking: case and accents count last, IJ sorts as
/// I followed by J. Ties are settled by the bytes, so that the order is total.
class Collatie {
  public:
    Collatie();
    ~Collatie();
    Collatie(const Collatie&) = delete;
    Collatie& operator=(const Collatie&) = delete;

    /// True when a comes before b. May be used as the comparison of a sort.
    bool operator()(std::string_view a, std::string_view b) const;

  private:
    struct Binnen;
    std::unique_ptr<Binnen> binnen_;
};

}  // namespace maatlat
