// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "taal/overeenkomst.h"
#include "taal/samenvoegen.h"
#include "taal/stukken.h"

namespace maatlat {

namespace {

/// Beyond so many words that differ nobody looks at single words any more: lines are compared then.
constexpr std::size_t kMeesteWoorden = 4000;

/// Builds the list of parts; equal neighbours become one.
class Deellijst {
  public:
    void voegToe(Tekstdeel::Waar waar, std::string_view tekst) {
        if (tekst.empty()) return;
        if (!delen_.empty() && delen_.back().waar == waar)
            delen_.back().tekst += tekst;
        else
            delen_.push_back({waar, std::string(tekst)});
    }

    /// Two texts of which no word is the same: only the white space at their ends can be.
    void voegVerschilToe(std::string_view eerste, std::string_view tweede) {
        const auto kort = std::min(eerste.size(), tweede.size());
        std::size_t voor = 0, na = 0;
        while (voor < kort && eerste[voor] == tweede[voor] && isWit(eerste[voor]))
            ++voor;
        while (na < kort - voor &&
               eerste[eerste.size() - 1 - na] == tweede[tweede.size() - 1 - na] &&
               isWit(eerste[eerste.size() - 1 - na]))
            ++na;
        voegToe(Tekstdeel::Waar::beide, eerste.substr(0, voor));
        voegToe(Tekstdeel::Waar::eerste, eerste.substr(voor, eerste.size() - voor - na));
        voegToe(Tekstdeel::Waar::tweede, tweede.substr(voor, tweede.size() - voor - na));
        voegToe(Tekstdeel::Waar::beide, eerste.substr(eerste.size() - na));
    }

    std::vector<Tekstdeel> delen() { return std::move(delen_); }

  private:
    std::vector<Tekstdeel> delen_;
};

/// What the two have in common, as pairs of pieces; nothing when they differ too much.
struct Vergeleken {
    Stukken eerste;
    Stukken tweede;
    std::optional<Overeenkomst> gelijk;
};

Vergeleken vergelijk(std::string_view eerste, std::string_view tweede,
                     Stukken (*verdeel)(std::string_view)) {
    Vergeleken uit{verdeel(eerste), verdeel(tweede), {}};
    Nummering nummering;
    const std::vector<int> een = nummering.van(eerste, uit.eerste);
    const std::vector<int> twee = nummering.van(tweede, uit.tweede);
    uit.gelijk = overeenkomst(een, twee, kMeesteWoorden);
    return uit;
}

}  // namespace

std::vector<Tekstdeel> verschil(std::string_view eerste, std::string_view tweede) {
    Vergeleken werk = vergelijk(eerste, tweede, woorden);
    if (!werk.gelijk) werk = vergelijk(eerste, tweede, regels);
    Deellijst lijst;
    std::size_t e = 0, t = 0;
    for (const auto& [i, j] : werk.gelijk.value_or(Overeenkomst{})) {
        const Stuk& een = werk.eerste[i];
        const Stuk& twee = werk.tweede[j];
        lijst.voegVerschilToe(eerste.substr(e, een.vanaf - e), tweede.substr(t, twee.vanaf - t));
        lijst.voegToe(Tekstdeel::Waar::beide, een.in(eerste));
        e = een.eind;
        t = twee.eind;
    }
    lijst.voegVerschilToe(eerste.substr(e), tweede.substr(t));
    return lijst.delen();
}

}  // namespace maatlat
