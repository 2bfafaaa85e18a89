// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/trekking.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace maatlat {

namespace {

/// Days as ISO text, each made once: a million dossiers have dates of some thousands of days.
class Dagteksten {
  public:
    std::string_view tekst(Dag dag) {
        std::string& uit = teksten_[dag.time_since_epoch().count()];
        if (uit.empty()) uit = iso(dag);
        return uit;
    }

  private:
    std::unordered_map<std::int64_t, std::string> teksten_;
};

/// What is drawn from one group, while the dossiers come by: the lowest lots so far, the highest of
/// them in front.
class Laagste {
  public:
    explicit Laagste(std::size_t hoogstens) : hoogstens_(hoogstens) {}

    bool wil(const Sha256& lot) const {
        return hoogstens_ > 0 && (hoop_.size() < hoogstens_ || lot < hoop_.front().lot);
    }

    void neem(Getrokkene&& een) {
        if (hoop_.size() == hoogstens_) {
            std::pop_heap(hoop_.begin(), hoop_.end(), eerder);
            hoop_.pop_back();
        }
        hoop_.push_back(std::move(een));
        std::push_heap(hoop_.begin(), hoop_.end(), eerder);
    }

    std::vector<Getrokkene> opVolgorde() && {
        std::sort_heap(hoop_.begin(), hoop_.end(), eerder);
        return std::move(hoop_);
    }

  private:
    static bool eerder(const Getrokkene& a, const Getrokkene& b) { return a.lot < b.lot; }

    std::size_t hoogstens_;
    std::vector<Getrokkene> hoop_;
};

/// Hands out lots: what comes before the pseudonym is hashed once.
class Loterij {
  public:
    explicit Loterij(std::string_view startwaarde) {
        begin_.voegToe("maatlat-lot-1\n");
        begin_.voegToe(startwaarde);
        begin_.voegToe("\n");
    }
    Sha256 lot(Pseudoniem pseudoniem) const { return begin_.metSlot(pseudoniemTekst(pseudoniem)); }

  private:
    Sha256Stroom begin_;
};

}  // namespace

Sha256 lot(std::string_view startwaarde, Pseudoniem pseudoniem) {
    return Loterij(startwaarde).lot(pseudoniem);
}

Sha256 populatieHash(const Populatie& populatie) {
    constexpr std::size_t kGenoeg = 1 << 16;
    Sha256Stroom stroom;
    Dagteksten dagen;
    std::string regels;
    for (const std::uint32_t plaats : populatie.opPseudoniem()) {
        const Populatie::Rij rij = populatie.rij(plaats);
        regels += pseudoniemTekst(populatie.pseudoniem(plaats));
        for (const std::optional<Dag>& dag : rij.datums) {
            regels += '\t';
            if (dag) regels += dagen.tekst(*dag);
        }
        ((((regels += '\t') += rij.soort) += '\t') += rij.gemeente) += '\n';
        if (regels.size() < kGenoeg) continue;
        stroom.voegToe(regels);
        regels.clear();
    }
    return stroom.metSlot(regels);
}

std::vector<Populatiegroep> groepen(const Populatie& populatie, Groepkolom kolom) {
    std::unordered_map<std::string_view, std::int64_t> aantallen;
    for (std::size_t i = 0; i < populatie.aantal(); ++i)
        ++aantallen[populatie.groep(i, kolom)];
    std::vector<Populatiegroep> uit;
    for (const auto& [naam, aantal] : aantallen)
        uit.push_back({std::string(naam), aantal, 0});
    std::sort(uit.begin(), uit.end(),
              [](const Populatiegroep& a, const Populatiegroep& b) { return a.naam < b.naam; });
    return uit;
}

std::vector<Getrokkene> trek(const Populatie& populatie, const Trekplan& plan,
                             std::string_view startwaarde, std::span<const Pseudoniem> eerder,
                             int reservePerGroep) {
    std::vector<Pseudoniem> over(eerder.begin(), eerder.end());
    std::sort(over.begin(), over.end());
    std::unordered_map<std::string_view, std::size_t> groepnummers;
    std::vector<Laagste> laagste;
    for (const Populatiegroep& groep : plan.groepen) {
        groepnummers.emplace(groep.naam, laagste.size());
        laagste.emplace_back(static_cast<std::size_t>(std::max(0, groep.trek)) +
                             static_cast<std::size_t>(std::max(0, reservePerGroep)));
    }

    const Loterij loterij(startwaarde);
    for (std::size_t i = 0; i < populatie.aantal(); ++i) {
        const auto groep = groepnummers.find(populatie.groep(i, plan.kolom));
        if (groep == groepnummers.end()) continue;
        const Pseudoniem pseudoniem = populatie.pseudoniem(i);
        const Sha256 lot = loterij.lot(pseudoniem);
        if (!laagste[groep->second].wil(lot) ||
            std::binary_search(over.begin(), over.end(), pseudoniem))
            continue;
        laagste[groep->second].neem({i, std::string(groep->first), 0, false, lot});
    }

    std::vector<Getrokkene> uit;
    for (std::size_t i = 0; i < laagste.size(); ++i) {
        int volgorde = 0;
        for (Getrokkene& een : std::move(laagste[i]).opVolgorde()) {
            een.volgorde = ++volgorde;
            een.reserve = volgorde > plan.groepen[i].trek;
            uit.push_back(std::move(een));
        }
    }
    return uit;
}

}  // namespace maatlat
