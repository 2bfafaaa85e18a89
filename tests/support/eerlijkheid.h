// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cmath>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "rules/steekproef/trekking.h"

namespace maatlat {

/// How far counts lie from what chance would give, beside what they may lie apart.
struct Chikwadraat {
    double waarde = 0;
    int vrijheidsgraden = 0;

    /// What chance stays under in 999 of 1,000 cases (Wilson and Hilferty 1931).
    double grens() const {
        const double v = vrijheidsgraden;
        return v * std::pow(1 - 2 / (9 * v) + 3.0902 * std::sqrt(2 / (9 * v)), 3);
    }
};

/// Many draws of `trek` out of `aantal` dossiers, each with a startwaarde of its own. The
/// startwaarden are always the same ones, so that the outcome is too.
class Trekproef {
  public:
    Trekproef(int aantal, int trek, int keren) : aantal_(aantal), trek_(trek), keren_(keren) {
        Populatie populatie;
        for (int i = 0; i < aantal; ++i)
            populatie.voegToe(static_cast<Pseudoniem>(i) << 40U, {});
        const Trekplan plan{Groepkolom::geen, {{"", aantal, trek}}};
        perDossier_.resize(static_cast<std::size_t>(aantal));
        for (int keer = 0; keer < keren; ++keer) {
            const std::string startwaarde = "computer:" + sha256Hex(std::to_string(keer));
            std::uint64_t verzameling = 0;
            for (const Getrokkene& een : maatlat::trek(populatie, plan, startwaarde, {}, 0)) {
                ++perDossier_[een.plaats];
                verzameling |= std::uint64_t{1} << een.plaats;
            }
            ++perVerzameling_[verzameling];
        }
    }

    /// Of how often each dossier was drawn. Within a draw they exclude each other, which takes
    /// (N-n)/(N-1) off the spread of a count.
    Chikwadraat dossiers() const {
        const double verwacht = static_cast<double>(keren_) * trek_ / aantal_;
        Chikwadraat uit{0, aantal_ - 1};
        for (const int geteld : perDossier_)
            uit.waarde += (geteld - verwacht) * (geteld - verwacht) / verwacht;
        uit.waarde *= static_cast<double>(aantal_ - 1) / (aantal_ - trek_);
        return uit;
    }

    /// Of how often each set of `trek` dossiers was the one drawn: with two it is the pairs.
    Chikwadraat verzamelingen() const {
        double mogelijk = 1;
        for (int i = 0; i < trek_; ++i)
            mogelijk = mogelijk * (aantal_ - i) / (i + 1);
        const double verwacht = keren_ / mogelijk;
        Chikwadraat uit{(mogelijk - static_cast<double>(perVerzameling_.size())) * verwacht,
                        static_cast<int>(std::lround(mogelijk)) - 1};
        for (const auto& [verzameling, geteld] : perVerzameling_)
            uit.waarde += (geteld - verwacht) * (geteld - verwacht) / verwacht;
        return uit;
    }

  private:
    int aantal_;
    int trek_;
    int keren_;
    std::vector<int> perDossier_;
    std::map<std::uint64_t, int> perVerzameling_;
};

}  // namespace maatlat
