// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/populatie.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <utility>

#include "domain/woordtabel.h"

namespace maatlat {

std::string_view naam(Lijstdatum datum) {
    constexpr Woordtabel<kLijstdatums.size()> kNamen{"melding", "triage", "start", "afsluiting"};
    return woordVan(kNamen, datum);
}

namespace {

constexpr Woordtabel<3> kKolomnamen{"geen", "soort", "gemeente"};

}  // namespace

std::string_view naam(Groepkolom kolom) {
    return woordVan(kKolomnamen, kolom);
}

std::optional<Groepkolom> groepkolomMetNaam(std::string_view woord) {
    return metWoord<Groepkolom>(kKolomnamen, woord);
}

std::uint16_t Populatie::woordnummer(std::string_view woord) {
    if (const auto bekend = woordnummers_.find(woord); bekend != woordnummers_.end())
        return bekend->second;
    if (woorden_.size() > std::numeric_limits<std::uint16_t>::max())
        throw std::length_error("too many different words in a population");
    const auto nummer = static_cast<std::uint16_t>(woorden_.size());
    woorden_.emplace_back(woord);
    woordnummers_.emplace(woord, nummer);
    return nummer;
}

void Populatie::voegToe(Pseudoniem pseudoniem, const Rij& rij) {
    if (nummers_.size() + rij.nummer.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::length_error("too many dossiers in a population");
    Dossier dossier{};
    dossier.pseudoniem = pseudoniem;
    dossier.soort = woordnummer(rij.soort);
    dossier.gemeente = woordnummer(rij.gemeente);
    std::transform(rij.datums.begin(), rij.datums.end(), dossier.datums.begin(),
                   [](const std::optional<Dag>& dag) {
                       return dag ? static_cast<std::int32_t>(dag->time_since_epoch().count())
                                  : kGeenDag;
                   });
    nummers_ += rij.nummer;
    dossier.nummereinde = static_cast<std::uint32_t>(nummers_.size());
    dossiers_.push_back(dossier);
}

Populatie::Rij Populatie::rij(std::size_t plaats) const {
    const Dossier& dossier = dossiers_[plaats];
    const std::uint32_t begin = plaats == 0 ? 0 : dossiers_[plaats - 1].nummereinde;
    Rij uit;
    uit.nummer = std::string_view(nummers_).substr(begin, dossier.nummereinde - begin);
    for (std::size_t i = 0; i < uit.datums.size(); ++i)
        if (dossier.datums[i] != kGeenDag)
            uit.datums[i] = Dag{std::chrono::days{dossier.datums[i]}};
    uit.soort = woorden_[dossier.soort];
    uit.gemeente = woorden_[dossier.gemeente];
    return uit;
}

std::string_view Populatie::groep(std::size_t plaats, Groepkolom kolom) const {
    if (kolom == Groepkolom::geen) return {};
    const std::string& woord =
        woorden_[kolom == Groepkolom::soort ? dossiers_[plaats].soort : dossiers_[plaats].gemeente];
    return woord.empty() ? kNietIngevuld : std::string_view(woord);
}

std::vector<std::uint32_t> Populatie::opPseudoniem() const {
    // Sorted with the pseudonym beside the place: looking each one up costs three times as much.
    std::vector<std::pair<Pseudoniem, std::uint32_t>> paren(aantal());
    for (std::size_t i = 0; i < paren.size(); ++i)
        paren[i] = {pseudoniem(i), static_cast<std::uint32_t>(i)};
    std::sort(paren.begin(), paren.end());
    std::vector<std::uint32_t> uit(paren.size());
    std::transform(paren.begin(), paren.end(), uit.begin(),
                   [](const auto& paar) { return paar.second; });
    return uit;
}

std::optional<std::size_t> Populatie::plaats(Pseudoniem gezocht) const {
    const auto gevonden = std::find_if(dossiers_.begin(), dossiers_.end(), [&](const Dossier& een) {
        return een.pseudoniem == gezocht;
    });
    if (gevonden == dossiers_.end()) return std::nullopt;
    return static_cast<std::size_t>(gevonden - dossiers_.begin());
}

}  // namespace maatlat
