// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabelbouwer.h"

#include <algorithm>

#include "exchange/bestandsweigering.h"
#include "exchange/celbereik.h"
#include "exchange/celtekst.h"

namespace maatlat {

namespace {

/// What a text takes beside the cell itself: a short one stands in it.
std::size_t geheugenVoor(std::string_view tekst) {
    constexpr std::size_t kInDeCel = 15;
    constexpr std::size_t kErbij = 17;  // its end, and what the allocator keeps
    return tekst.size() <= kInDeCel ? 0 : tekst.size() + kErbij;
}

}  // namespace

Tabelbouwer::Tabelbouwer(const std::string& bestand, std::string blad)
    : bestand_(bestand), blad_(std::move(blad)), meldingen_(bestand) {}

void Tabelbouwer::zet(int regel, int kolom, std::string_view tekst, Celsoort soort) {
    if (tekst.size() > kMaxCeltekst)
        weiger(bestand_, regel,
               "De tekst in kolom " + std::to_string(kolom) +
                   " is te lang voor een cel. Maak de tekst korter.");
    const std::string_view cel = schoneCel(tekst, kladje_);
    if (cel.empty()) return;
    if (kolom > kMaxKolommen)
        weiger(bestand_, regel,
               "Er staat tekst in kolom " + std::to_string(kolom) + ". De tabel mag hoogstens " +
                   std::to_string(kMaxKolommen) + " kolommen hebben.");
    Bouwrij& rij = rijen_.try_emplace(rijen_.end(), regel)->second;
    if (rijen_.size() > static_cast<std::size_t>(kMaxRijen))
        weiger(bestand_, regel,
               "De tabel heeft meer dan " + std::to_string(kMaxRijen) +
                   " rijen met tekst. Verwijder wat er niet in hoort.");
    geheugen_ += geheugenVoor(cel);
    const auto plaats = static_cast<std::size_t>(kolom - 1);
    if (rij.cellen.size() <= plaats) {
        cellen_ += plaats + 1 - rij.cellen.size();
        plaatsen_ -= rij.cellen.capacity();
        rij.cellen.resize(plaats + 1);
        plaatsen_ += rij.cellen.capacity();
    }
    if (geheugen_ + plaatsen_ * sizeof(std::string) > kMaxTabelgeheugen || cellen_ > kMaxCellen)
        weiger(bestand_, regel, "De tabel bevat te veel tekst. Verwijder wat er niet in hoort.");
    rij.cellen[plaats] = cel;
    if (soort == Celsoort::gewoon && rij.soorten.size() <= plaats) return;
    rij.soorten.resize(std::max(rij.soorten.size(), plaats + 1));
    rij.soorten[plaats] = soort;
}

bool Tabelbouwer::bezet(int regel, int kolom) const {
    const auto rij = rijen_.find(regel);
    const auto plaats = static_cast<std::size_t>(kolom - 1);
    return rij != rijen_.end() && plaats < rij->second.cellen.size() &&
           !rij->second.cellen[plaats].empty();
}

void Tabelbouwer::meld(int regel, int kolom, std::string_view tekst) {
    meldingen_.bij(regel, kolom,
                   [&] { return celplaats(blad_, regel, kolom) + ": " + std::string(tekst); });
}

void Tabelbouwer::voegSamen(const Celgebied& gebied) {
    if (samengevoegd_.size() >= kMaxSamengevoegd)
        weiger(bestand_, gebied.rij,
               "De tabel heeft te veel samengevoegde cellen. Hef het samenvoegen op.");
    samengevoegd_.push_back(gebied);
}

void Tabelbouwer::verbergRij(int regel) {
    if (const auto rij = rijen_.find(regel); rij != rijen_.end()) rij->second.verborgen = true;
}

void Tabelbouwer::verbergKolommen(int van, int totEnMet) {
    for (int kolom = std::max(van, 1); kolom <= std::min(totEnMet, kMaxKolommen); ++kolom)
        verborgenKolommen_.set(static_cast<std::size_t>(kolom - 1));
}

bool Tabelbouwer::genoeg() const {
    return meldingen_.aantal() > Meldingen::kMeeste;
}

/// Goes down the rows with the merged ranges that reach them. Ranges do not overlap, so that no
/// more can reach a row than it has columns; where they do, the file is unsound.
void Tabelbouwer::zoekOnderSamengevoegd() {
    std::ranges::stable_sort(samengevoegd_, {}, &Celgebied::rij);
    std::vector<Celgebied> bereiken;
    auto volgende = samengevoegd_.begin();
    for (const auto& [regel, rij] : rijen_) {
        std::erase_if(bereiken, [&](const Celgebied& een) { return een.laatsteRij < regel; });
        for (; volgende != samengevoegd_.end() && volgende->rij <= regel; ++volgende)
            if (volgende->laatsteRij >= regel && volgende->kolom <= kMaxKolommen)
                bereiken.push_back(*volgende);
        if (bereiken.size() > static_cast<std::size_t>(kMaxKolommen))
            weiger(bestand_, regel,
                   "In deze rij vallen samengevoegde cellen over elkaar. Hef het samenvoegen op.");
        const int breedte = static_cast<int>(rij.cellen.size());
        for (const Celgebied& een : bereiken)
            for (int kolom = een.kolom; kolom <= std::min(een.laatsteKolom, breedte); ++kolom)
                if ((regel != een.rij || kolom != een.kolom) &&
                    !rij.cellen[static_cast<std::size_t>(kolom - 1)].empty())
                    meld(regel, kolom, kOnderSamengevoegd);
    }
}

Leesverslag Tabelbouwer::verslag(Tabelsoort soort) const {
    Leesverslag uit;
    uit.bestand = bestand_;
    uit.soort = soort;
    uit.blad = blad_;
    uit.rijen = static_cast<std::int64_t>(rijen_.size());
    Celbereik bereik;
    std::bitset<kMaxKolommen> gevuld;
    for (const auto& [regel, rij] : rijen_) {
        uit.verborgenRijen += rij.verborgen ? 1 : 0;
        for (std::size_t i = 0; i < rij.cellen.size(); ++i) {
            if (rij.cellen[i].empty()) continue;
            bereik.neem(regel, static_cast<int>(i) + 1);
            gevuld.set(i);
        }
    }
    uit.bereik = bereik.tekst();
    uit.verborgenKolommen = static_cast<std::int64_t>((gevuld & verborgenKolommen_).count());
    return uit;
}

Tabel Tabelbouwer::klaar(Tabelsoort soort) && {
    zoekOnderSamengevoegd();
    meldingen_.werpAlsNodig();
    Tabel tabel{bestand_, blad_, {}, std::move(samengevoegd_), verslag(soort)};
    tabel.rijen.reserve(rijen_.size());
    // Each row leaves as it is taken over, so that the table never stands in memory twice.
    for (auto rij = rijen_.begin(); rij != rijen_.end(); rij = rijen_.erase(rij))
        tabel.rijen.push_back(
            {rij->first, std::move(rij->second.cellen), std::move(rij->second.soorten)});
    return tabel;
}

}  // namespace maatlat
