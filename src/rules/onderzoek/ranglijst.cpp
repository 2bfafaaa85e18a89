// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/ranglijst.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <ranges>
#include <stdexcept>

#include "rules/onderzoek/aandeelorde.h"
#include "rules/onderzoek/middelste.h"

namespace maatlat {

Ranglijst::Ranglijst(const Oordeeltabel& tabel, std::span<const Scorerij> rijen)
    : rijen_(rijen),
      verwachtingen_(tabel.verwachtingen()),
      woorden_(tabel.woorden()),
      volgorde_(std::make_unique_for_overwrite<std::uint32_t[]>(rijen.size())),
      voldoende_(std::make_unique_for_overwrite<std::uint8_t[]>(rijen.size())),
      oordelen_(std::make_unique_for_overwrite<std::uint64_t[]>(
          rijen.size() * static_cast<std::size_t>(tabel.woorden()))) {
    if (rijen.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("more organisations than a ranking can hold");
    for (int criterium = 0; criterium < tabel.criteria(); ++criterium)
        delen_.push_back(tabel.deel(criterium));
    basis_.organisaties = static_cast<int>(rijen.size());
    basis_.metNvt = tabel.beoordeel(rijen.data(), rijen.size(), oordelen_.get(), voldoende_.get());
    // Where nobody has an nvt the number of voldoende orders as the share does, and is at hand.
    if (basis_.metNvt)
        opAandeel();
    else
        opAantal();
}

/// A counting sort: most voldoende first, incomplete rows last, and within a number the order of
/// the rows, so that names need not be compared.
void Ranglijst::opAantal() {
    std::array<std::size_t, 256> aantallen{};
    for (std::size_t rij = 0; rij < size(); ++rij)
        ++aantallen[voldoende_[rij]];
    std::array<std::size_t, 256> volgende{};
    for (int aantal = verwachtingen_; aantal >= 0; --aantal) {
        const auto i = static_cast<std::size_t>(aantal);
        volgende[i] = metRang_;
        metRang_ += aantallen[i];
    }
    volgende[Oordeeltabel::kOnvolledig] = metRang_;
    basis_.onvolledig = static_cast<int>(aantallen[Oordeeltabel::kOnvolledig]);
    for (std::size_t rij = 0; rij < size(); ++rij)
        volgorde_[volgende[voldoende_[rij]]++] = static_cast<std::uint32_t>(rij);
}

/// The same by share, with a place of its own for rows of which nothing applies.
void Ranglijst::opAandeel() {
    const Aandeelorde& orde = Aandeelorde::van();
    const auto niets = static_cast<std::uint16_t>(orde.aantal());
    const auto onvolledig = static_cast<std::uint16_t>(niets + 1);
    const auto sleutels = std::make_unique_for_overwrite<std::uint16_t[]>(size());
    std::vector<std::size_t> aantallen(orde.aantal() + 2);
    for (std::size_t rij = 0; rij < size(); ++rij) {
        std::uint16_t sleutel = onvolledig;
        if (voldoende_[rij] != Oordeeltabel::kOnvolledig) {
            const int geheel = rijen_[rij].tel(0, verwachtingen_).beoordeeld();
            sleutel = geheel == 0 ? niets : orde.plaats(voldoende_[rij], geheel);
        }
        sleutels[rij] = sleutel;
        ++aantallen[sleutel];
    }
    basis_.nietsVanToepassing = static_cast<int>(aantallen[niets]);
    basis_.onvolledig = static_cast<int>(aantallen[onvolledig]);
    metRang_ = size() - aantallen[niets] - aantallen[onvolledig];
    std::exclusive_scan(aantallen.begin(), aantallen.end(), aantallen.begin(), std::size_t{0});
    for (std::size_t rij = 0; rij < size(); ++rij)
        volgorde_[aantallen[sleutels[rij]]++] = static_cast<std::uint32_t>(rij);
}

std::size_t Ranglijst::beter(const Breuk& aandeel) const {
    const auto plaatsen = std::views::iota(std::size_t{0}, metRang_);
    return *std::ranges::partition_point(
        plaatsen, [&](std::size_t plaats) { return aandeelVoldoende(telling(plaats)) > aandeel; });
}

std::optional<int> Ranglijst::rang(std::size_t plaats) const {
    if (plaats >= metRang_) return std::nullopt;
    return static_cast<int>(beter(aandeelVoldoende(telling(plaats)))) + 1;
}

std::optional<Plaatsbereik> Ranglijst::mogelijkeRang(std::size_t plaats) const {
    const Telling eigen = telling(plaats);
    if (eigen.volledig()) return std::nullopt;
    const Breuk beste = besteAandeel(eigen), slechtste = slechtsteAandeel(eigen);
    std::size_t zekerBeter = beter(beste), misschienBeter = beter(slechtste);
    for (std::size_t ander = metRang_; ander < size(); ++ander) {
        const Telling van = telling(ander);
        if (ander == plaats || van.volledig()) continue;
        zekerBeter += slechtsteAandeel(van) > beste;
        misschienBeter += besteAandeel(van) > slechtste;
    }
    return Plaatsbereik{static_cast<int>(zekerBeter) + 1, static_cast<int>(misschienBeter) + 1,
                        eigen.beoordeeld() == 0};
}

std::optional<Oordeel> Ranglijst::oordeel(std::size_t plaats, int criterium) const {
    Oordelen oordelen;
    const auto breedte = static_cast<std::size_t>(woorden_);
    for (std::size_t w = 0; w < breedte; ++w)
        oordelen.woord[w] = oordelen_[rij(plaats) * breedte + w];
    return oordelen.op(criterium);
}

bool Ranglijst::nietsVanToepassing(std::size_t plaats, int criterium) const {
    const std::uint64_t deel = delen_[static_cast<std::size_t>(criterium)];
    return (rijen_[rij(plaats)].nvt() & deel) == deel;
}

Telling Ranglijst::telling(std::size_t plaats) const {
    return rijen_[rij(plaats)].tel(0, verwachtingen_);
}

std::vector<Verdeling> Ranglijst::perCriterium() const {
    std::vector<Verdeling> alle(delen_.size());
    for (std::size_t plaats = 0; plaats < metRang_; ++plaats)
        for (std::size_t i = 0; i < alle.size(); ++i) {
            Verdeling& een = alle[i];
            const auto criterium = static_cast<int>(i);
            const std::optional<Oordeel> gevonden = oordeel(plaats, criterium);
            if (!gevonden) {
                ++een.geenOordeel;
                een.nietsVanToepassing += nietsVanToepassing(plaats, criterium);
            } else if (*gevonden == Oordeel::voldoende)
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
    for (std::size_t plaats = 0; plaats < metRang_; ++plaats)
        for (int positie = 0; positie < verwachtingen_; ++positie)
            ++alle[static_cast<std::size_t>(positie)].van(rijen_[rij(plaats)].op(positie));
    return alle;
}

Spreiding Ranglijst::spreiding() const {
    Spreiding uit;
    uit.organisaties = static_cast<int>(metRang_);
    uit.perAantal.assign(static_cast<std::size_t>(verwachtingen_) + 1, 0);
    if (metRang_ == 0) return uit;

    std::vector<int> aantallen;
    std::vector<Breuk> aandelen;
    for (std::size_t plaats = 0; plaats < metRang_; ++plaats) {
        aandelen.push_back(aandeelVoldoende(telling(plaats)));
        aantallen.push_back(aandelen.back().deel);
        ++uit.perAantal[static_cast<std::size_t>(aantallen.back())];
    }
    std::sort(aantallen.begin(), aantallen.end());  // by share they stand already
    const auto gemiddeld = [](const auto& reeks, auto getal) {
        return std::transform_reduce(reeks.begin(), reeks.end(), 0.0, std::plus<>(), getal) /
               static_cast<double>(reeks.size());
    };
    const auto aantal = [](int een) { return static_cast<double>(een); };
    const auto aandeel = [](const Breuk& een) {
        return static_cast<double>(een.deel) / een.geheel;
    };
    uit.minste = aantallen.front();
    uit.meeste = aantallen.back();
    uit.mediaan = middelste(aantallen);
    uit.gemiddelde = gemiddeld(aantallen, aantal);
    uit.hoogste = aandelen.front();
    uit.laagste = aandelen.back();
    uit.mediaanAandeel = middelste(aandelen, aandeel);
    uit.gemiddeldAandeel = gemiddeld(aandelen, aandeel);
    return uit;
}

}  // namespace maatlat
