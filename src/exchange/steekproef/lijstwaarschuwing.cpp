// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/lijstwaarschuwing.h"

#include <array>

#include "exchange/steekproef/populatie_lezer.h"

namespace maatlat {

namespace {

struct Volgorde {
    Lijstdatum later;
    Lijstdatum eerder;
};
constexpr std::array<Volgorde, 4> kVolgordes{{{Lijstdatum::triage, Lijstdatum::melding},
                                              {Lijstdatum::start, Lijstdatum::melding},
                                              {Lijstdatum::afsluiting, Lijstdatum::melding},
                                              {Lijstdatum::afsluiting, Lijstdatum::start}}};

std::string genoemd(Lijstdatum datum, Dag dag) {
    return std::string(naam(datum)) + " (" + iso(dag) + ")";
}

}  // namespace

void Lijstwaarschuwingen::meld(int regel, const std::string& tekst) {
    ++aantal_;
    if (alle_.size() < kMeesteWaarschuwingen)
        alle_.push_back({bestand_, regel, 0, "Rij " + std::to_string(regel) + ": " + tekst});
}

void Lijstwaarschuwingen::bekijk(int regel, const Populatie::Rij& dossier) {
    const auto dag = [&](Lijstdatum datum) {
        return dossier.datums[static_cast<std::size_t>(datum)];
    };
    for (const auto& [later, eerder] : kVolgordes)
        if (dag(later) && dag(eerder) && *dag(later) < *dag(eerder))
            meld(regel, genoemd(later, *dag(later)) + " ligt vóór " +
                            genoemd(eerder, *dag(eerder)) + ". Controleer de datums.");
    for (const Lijstdatum datum : kLijstdatums)
        if (dag(datum) && *dag(datum) > vandaag_)
            meld(regel, genoemd(datum, *dag(datum)) + " ligt na vandaag. Controleer de datum.");
    if (!dag(Lijstdatum::melding)) ++zonderMelding_;
}

std::vector<Melding> Lijstwaarschuwingen::klaar(bool metMelding) && {
    std::string vooraf;
    if (!metMelding)
        vooraf =
            "De lijst heeft geen kolom \"melding\". Maatlat ziet nu niet over welke periode de "
            "dossiers gaan.";
    else if (zonderMelding_ > 0)
        vooraf = "Bij " + std::to_string(zonderMelding_) +
                 (zonderMelding_ == 1 ? " dossier" : " dossiers") +
                 " ontbreekt de datum van de melding.";
    if (!vooraf.empty()) {
        ++aantal_;
        alle_.insert(alle_.begin(), {bestand_, 0, 0, vooraf});
        if (alle_.size() > kMeesteWaarschuwingen) alle_.pop_back();
    }
    return std::move(alle_);
}

}  // namespace maatlat
