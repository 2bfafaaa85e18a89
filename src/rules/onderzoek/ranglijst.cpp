// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/ranglijst.h"

#include <limits>
#include <stdexcept>

namespace maatlat {

Ranglijst::Ranglijst(const Oordeeltabel& tabel, std::span<const Scorerij> rijen)
    : rijen_(rijen),
      criteria_(tabel.criteria()),
      verwachtingen_(tabel.verwachtingen()),
      woorden_(tabel.woorden()),
      volgorde_(std::make_unique_for_overwrite<std::uint32_t[]>(rijen.size())),
      voldoende_(std::make_unique_for_overwrite<std::uint8_t[]>(rijen.size())),
      oordelen_(std::make_unique_for_overwrite<std::uint64_t[]>(
          rijen.size() * static_cast<std::size_t>(tabel.woorden()))) {
    if (rijen.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("more organisations than a ranking can hold");
    tabel.beoordeel(rijen.data(), rijen.size(), oordelen_.get(), voldoende_.get());

    // A counting sort: most voldoende first, incomplete rows last, and within a number the order
    // of the rows, so that names need not be compared.
    std::array<std::size_t, 256> aantallen{};
    for (std::size_t rij = 0; rij < rijen.size(); ++rij)
        ++aantallen[voldoende_[rij]];
    std::array<std::size_t, 256> volgende{};
    begin_.assign(static_cast<std::size_t>(verwachtingen_) + 1, 0);
    for (int aantal = verwachtingen_; aantal >= 0; --aantal) {
        const auto i = static_cast<std::size_t>(aantal);
        begin_[i] = volgende[i] = volledig_;
        volledig_ += aantallen[i];
    }
    volgende[Oordeeltabel::kOnvolledig] = volledig_;
    for (std::size_t rij = 0; rij < rijen.size(); ++rij)
        volgorde_[volgende[voldoende_[rij]]++] = static_cast<std::uint32_t>(rij);
}

std::optional<int> Ranglijst::rang(std::size_t plaats) const {
    const std::uint8_t aantal = voldoende_[rij(plaats)];
    if (aantal == Oordeeltabel::kOnvolledig) return std::nullopt;
    return static_cast<int>(begin_[aantal]) + 1;
}

std::optional<Oordeel> Ranglijst::oordeel(std::size_t plaats, int criterium) const {
    Oordelen oordelen;
    const auto breedte = static_cast<std::size_t>(woorden_);
    for (std::size_t w = 0; w < breedte; ++w)
        oordelen.woord[w] = oordelen_[rij(plaats) * breedte + w];
    return oordelen.op(criterium);
}

Telling Ranglijst::telling(std::size_t plaats) const {
    return rijen_[rij(plaats)].tel(0, verwachtingen_);
}

std::vector<Verdeling> Ranglijst::perCriterium() const {
    std::vector<Verdeling> alle(static_cast<std::size_t>(criteria_));
    for (std::size_t plaats = 0; plaats < size(); ++plaats)
        for (int criterium = 0; criterium < criteria_; ++criterium) {
            Verdeling& een = alle[static_cast<std::size_t>(criterium)];
            const std::optional<Oordeel> gevonden = oordeel(plaats, criterium);
            if (!gevonden)
                ++een.geenOordeel;
            else if (*gevonden == Oordeel::voldoende)
                ++een.voldoende;
            else if (*gevonden == Oordeel::matig)
                ++een.matig;
            else
                ++een.onvoldoende;
        }
    return alle;
}

std::vector<Telling> Ranglijst::perVerwachting() const {
    std::vector<Telling> alle(static_cast<std::size_t>(verwachtingen_));
    for (const Scorerij& rij : rijen_)
        for (int positie = 0; positie < verwachtingen_; ++positie)
            ++alle[static_cast<std::size_t>(positie)].van(rij.op(positie));
    return alle;
}

Spreiding Ranglijst::spreiding() const {
    Spreiding uit;
    uit.organisaties = static_cast<int>(volledig_);
    uit.perAantal.assign(static_cast<std::size_t>(verwachtingen_) + 1, 0);
    if (volledig_ == 0) return uit;

    const auto opPlaats = [&](std::size_t plaats) { return int{voldoende_[rij(plaats)]}; };
    long som = 0;
    for (std::size_t plaats = 0; plaats < volledig_; ++plaats) {
        som += opPlaats(plaats);
        ++uit.perAantal[static_cast<std::size_t>(opPlaats(plaats))];
    }
    uit.meeste = opPlaats(0);
    uit.minste = opPlaats(volledig_ - 1);
    uit.mediaan = (opPlaats((volledig_ - 1) / 2) + opPlaats(volledig_ / 2)) / 2.0;
    uit.gemiddelde = static_cast<double>(som) / static_cast<double>(volledig_);
    return uit;
}

}  // namespace maatlat
