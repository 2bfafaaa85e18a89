// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/oledelen.h"

#include <cstddef>
#include <cstdint>

namespace maatlat {

namespace {

constexpr std::size_t kKop = 512;
constexpr std::size_t kRegel = 128;  // bytes of an entry of the directory
constexpr std::size_t kInKop = 109;  // places of the FAT that the head names itself
constexpr std::uint32_t kGeenDeel = 0xFFFFFFFF;
constexpr std::uint32_t kHoogste = 0xFFFFFFF9;  // what is higher is no sector
constexpr std::size_t kMeesteDelen = 100'000;
constexpr unsigned kStroom = 2;

class Olebestand {
  public:
    explicit Olebestand(std::string_view bytes) : bytes_(bytes) {}

    std::optional<std::vector<Oledeel>> lees() {
        if (bytes_.size() < kKop || !bytes_.starts_with(kOlebegin)) return std::nullopt;
        const std::uint32_t maat = getal(30, 2);
        if (maat != 9 && maat != 12) return std::nullopt;
        sector_ = std::size_t{1} << maat;
        leesFatplaatsen();
        std::uint32_t nu = getal(48, 4);
        for (std::size_t keer = 0; nu < kHoogste; ++keer) {
            if (keer > bytes_.size() / sector_ || !leesRegels(nu)) return std::nullopt;
            nu = volgende(nu);
        }
        if (delen_.empty()) return std::nullopt;
        zetBovenaan(kinderen_.front().kind);
        return std::move(delen_);
    }

  private:
    struct Buren {
        std::uint32_t links, rechts, kind;
    };

    /// Lowest byte first; all ones for what does not lie in the file.
    std::uint32_t getal(std::size_t plaats, std::size_t lengte) const {
        if (plaats > bytes_.size() || bytes_.size() - plaats < lengte) return kGeenDeel;
        std::uint32_t uit = 0;
        for (std::size_t i = lengte; i-- > 0;)
            uit = uit << 8 | static_cast<unsigned char>(bytes_[plaats + i]);
        return uit;
    }

    std::size_t plaatsVan(std::uint32_t sector) const {
        return (std::size_t{sector} + 1) * sector_;
    }

    void leesFatplaatsen() {
        for (std::size_t i = 0; i < kInKop; ++i)
            fat_.push_back(getal(76 + 4 * i, 4));
        const std::size_t perSector = sector_ / 4 - 1;
        std::uint32_t nu = getal(68, 4);
        for (std::size_t keer = 0; nu < kHoogste && keer <= bytes_.size() / sector_; ++keer) {
            for (std::size_t i = 0; i < perSector; ++i)
                fat_.push_back(getal(plaatsVan(nu) + 4 * i, 4));
            nu = getal(plaatsVan(nu) + 4 * perSector, 4);
        }
    }

    std::uint32_t volgende(std::uint32_t sector) const {
        const std::size_t perSector = sector_ / 4;
        const std::size_t welke = sector / perSector;
        if (welke >= fat_.size() || fat_[welke] >= kHoogste) return kGeenDeel;
        return getal(plaatsVan(fat_[welke]) + 4 * (sector % perSector), 4);
    }

    bool leesRegels(std::uint32_t sector) {
        const std::size_t begin = plaatsVan(sector);
        if (begin > bytes_.size() || bytes_.size() - begin < sector_) return false;
        for (std::size_t plek = begin; plek < begin + sector_; plek += kRegel) {
            if (delen_.size() == kMeesteDelen) return false;
            const unsigned soort = getal(plek + 66, 1);
            Oledeel deel;
            const std::size_t lengte = getal(plek + 64, 2);
            for (std::size_t i = 0; i + 3 < lengte && i < 62; i += 2) {
                const std::uint32_t teken = getal(plek + i, 2);
                deel.naam += teken < 0x80 ? static_cast<char>(teken) : '?';
            }
            const std::size_t inhoud = plaatsVan(getal(plek + 116, 4));
            // A small part stands among others, in a sector that this does not look for.
            if (soort == kStroom && getal(plek + 120, 4) >= getal(56, 4) && inhoud < bytes_.size())
                deel.begin = bytes_.substr(inhoud, sector_);
            delen_.push_back(std::move(deel));
            kinderen_.push_back({getal(plek + 68, 4), getal(plek + 72, 4), getal(plek + 76, 4)});
        }
        return true;
    }

    /// The parts within the whole are a tree of neighbours.
    void zetBovenaan(std::uint32_t eerste) {
        std::vector<std::uint32_t> nog{eerste};
        while (!nog.empty()) {
            const std::uint32_t nu = nog.back();
            nog.pop_back();
            if (nu >= delen_.size() || delen_[nu].bovenaan) continue;
            delen_[nu].bovenaan = true;
            nog.push_back(kinderen_[nu].links);
            nog.push_back(kinderen_[nu].rechts);
        }
    }

    std::string_view bytes_;
    std::size_t sector_ = 0;
    std::vector<std::uint32_t> fat_;
    std::vector<Oledeel> delen_;
    std::vector<Buren> kinderen_;
};

}  // namespace

std::optional<std::vector<Oledeel>> leesOledelen(std::string_view bytes) {
    return Olebestand(bytes).lees();
}

}  // namespace maatlat
