// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>

#include "weblast.h"
#include "webproef.h"

namespace maatlat::bench {

/// Somebody who saves one field of their own again and again, as our script does.
class Opslaander {
  public:
    Opslaander(const Bezoeker& wie, const std::string& zegel, std::uint16_t poort,
               std::int64_t toets, std::string sleutel, int versie)
        : toets_(toets),
          sleutel_(std::move(sleutel)),
          regels_(koekje(wie) +
                  "X-Maatlat: stil\r\nContent-Type: application/x-www-form-urlencoded" +
                  "\r\nOrigin: http://localhost:" + std::to_string(poort) + "\r\n"),
          velden_("zegel=" + zegel + "&sleutel=" + sleutel_),
          versie_(versie) {}

    /// Throws when it is refused.
    void bewaar(Klant& klant) {
        waarde_ = "Gezien in deze ronde, keer nummer " + std::string(1 + aantal_ % 300, 'i') + ".";
        const std::string uit =
            klant.vraag("POST /toets/" + std::to_string(toets_) + "/veld", regels_,
                        velden_ + "&handeling=keer-" + sleutel_ + "-" + std::to_string(aantal_) +
                            "&versie=" + std::to_string(versie_) + "&waarde=" + waarde_);
        constexpr std::string_view kVersie = "data-versie=\"";
        const auto plaats = uit.find(kVersie);
        if (plaats == std::string::npos) throw std::runtime_error("no version: " + uit);
        versie_ = std::stoi(uit.substr(plaats + kVersie.size()));
        ++aantal_;
    }

    std::int64_t toets() const { return toets_; }
    const std::string& sleutel() const { return sleutel_; }
    const std::string& waarde() const { return waarde_; }
    int versie() const { return versie_; }
    std::size_t aantal() const { return aantal_; }  ///< saves that were acknowledged

  private:
    std::int64_t toets_;
    std::string sleutel_;
    std::string regels_;
    std::string velden_;
    std::string waarde_;
    int versie_;
    std::size_t aantal_ = 0;
};

}  // namespace maatlat::bench
