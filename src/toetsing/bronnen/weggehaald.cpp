// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/weggehaald.h"

#include <algorithm>
#include <concepts>
#include <cstddef>

#include "domain/fouten.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/handelen.h"
#include "toetsing/nieuw_pseudoniem.h"
#include "toetsing/recordvormen.h"

namespace maatlat {

namespace {

/// A remark is of a colleague, about a concept that was frozen: with that it goes. Notes are there
/// as long as their bron. A maatregel is of the organisation, on pages of its own.
template <class Record>
concept IsTerugTeHalen = requires {
    Recordvorm<Record>::kWeg;
}
&&Recordvorm<Record>::kSoort != Recordsoort::opmerking&& Recordvorm<Record>::kSoort !=
        Recordsoort::maatregel &&
    !HeeftNummerVanAnder<Record>;

std::string kort(const Bevinding& bevinding) {
    constexpr std::size_t kTeken = 160;  // bytes: enough to know it by
    const std::string_view eerste = ingekort(bevinding.tekst.str(), kTeken);
    return std::string(eerste) + (eerste.size() < bevinding.tekst.str().size() ? "…" : "");
}

std::string kort(const Bron& bron) {
    return omschrijving(bron);
}

template <IsGewoonRecord Record>
std::string kort(const Record& record) {
    const Vastlegging inhoud = vastlegging(record);
    std::string uit;
    for (const auto& [veld, waarde] : inhoud.paren()) {
        const Veldwijze wijze = eisenVan<Record>(veld).wijze;
        if (waarde.empty() || (wijze != Veldwijze::datum && wijze != Veldwijze::keuze)) continue;
        uit += (uit.empty() ? "" : ", ") +
               (wijze == Veldwijze::datum ? datumInWoorden(waarde) : waarde);
    }
    return uit;
}

/// What must hold before it can stand there again.
void eisTerugTeHalen(const Toetslezing& toets, const Bevinding& bevinding) {
    if (!recordStore::lees<Bron>(toets, bevinding.bron))
        throw NietNu(
            "De bron van deze bevinding is ook ingetrokken. Haal eerst die bron terug, en daarna "
            "de bevinding.");
}

void eisTerugTeHalen(const Toetslezing& toets, const Bron& bron) {
    try {
        eisNieuwPseudoniem(toets, bron);
    } catch (const Veldfouten& fout) {
        throw NietNu(fout.fouten().front().melding);
    }
}

template <IsGewoonRecord Record>
void eisTerugTeHalen(const Toetslezing&, const Record&) {}

template <class Record>
void voegToe(Weggehaald& uit, const Toetsinzage& inzage) {
    for (const auto& een : recordStore::weggehaald<Record>(inzage))
        uit.regels.push_back({sleutelVan(Recordvorm<Record>::kSoort, een.record.nr),
                              kort(een.record),
                              {persoonsnaam(inzage, een.persoon), een.wanneer}});
}

template <class Record>
void haalTerug(const ToetsTransactie& transactie, std::int64_t nr, int versie) {
    const auto rij = recordStore::leesOok<Record>(transactie, nr);
    if (!rij) throw Onvindbaar();
    if (!rij->weg)
        throw NietNu(metHoofdletter(aanwijzend(Recordvorm<Record>::kSoort)) +
                     " is intussen al teruggehaald.");
    Record wordt = rij->record;
    wordt.versie = versie;
    eisTerugTeHalen(transactie, wordt);
    recordStore::bewaar(transactie, wordt, transactie.persoon().nr);
}

}  // namespace

Weggehaald leesWeggehaald(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        Weggehaald uit;
        uit.kop = inzage.kop();
        voorElkRecord([&]<class Record>() {
            if constexpr (IsTerugTeHalen<Record>) voegToe<Record>(uit, inzage);
        });
        std::ranges::stable_sort(uit.regels, std::ranges::greater(),
                                 [](const Weggehaald::Rij& een) { return een.weg.wanneer; });
        return uit;
    });
}

void haalTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
               const Recordsleutel& sleutel, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen,
           [&](const ToetsTransactie& transactie) {
               bool gekend = false;
               metRecordvan(sleutel.soort, [&]<class Record>() {
                   if constexpr (IsTerugTeHalen<Record>) {
                       haalTerug<Record>(transactie, sleutel.nr, versie);
                       gekend = true;
                   }
               });
               if (!gekend) throw Onvindbaar();
           });
}

}  // namespace maatlat
