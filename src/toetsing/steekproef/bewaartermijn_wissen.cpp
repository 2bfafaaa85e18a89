// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <exception>
#include <functional>
#include <map>
#include <set>

#include "domain/gebeurtenis.h"
#include "store/inzagebewijs.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/bladgeheugen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/geldende_kalender.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

const std::string kWie = "bewaartermijn";  ///< how this stands in the log
using Plaats = steekproefStore::Plaats;

/// Does this for each, also when it goes wrong for one: a key that cannot be read must not keep
/// what others said. Throws the first error at the end.
template <class Reeks, class Werk>
void voorElk(const Reeks& reeks, const Werk& werk) {
    std::exception_ptr eerste;
    for (const auto& een : reeks) {
        try {
            werk(een);
        } catch (...) {
            if (!eerste) eerste = std::current_exception();
        }
    }
    if (eerste) std::rethrow_exception(eerste);
}

/// How many rows went, for the proof in the log.
struct Gewist {
    int dossiers = 0;
    int lezingen = 0;
    int afspraken = 0;
    int rijen = 0;  ///< all of them: drafts too
};

std::string bewijs(const Gewist& gewist, int over) {
    return std::to_string(gewist.dossiers) + " dossiers: " + std::to_string(gewist.lezingen) +
           " lezingen, " + std::to_string(gewist.afspraken) + " afspraken, " +
           std::to_string(gewist.rijen - gewist.lezingen - gewist.afspraken) +
           " concepten gewist; " + std::to_string(over) + " over";
}

/// Erases these dossiers of one steekproef; what they add to the outcomes stays as counts.
Gewist wis(Werkplek& werkplek, const Toetsschrijving& toets, const Opruimmoment& moment,
           std::int64_t nr, const std::set<std::string>& pseudoniemen) {
    const Dossiersteekproef steekproef = eisSteekproef(toets, nr);
    const auto formulier = leesformulier(werkplek, toets, steekproef);
    const auto dossiers = steekproefStore::dossiers(toets, nr);
    const Inzagebewijs bewijs = NamensProgramma::zonderTonen(toets);
    const auto lezingen = dossierlezingStore::alle(toets, nr, bewijs);
    const auto afspraken = dossierlezingStore::afspraken(toets, nr, bewijs);
    const Telwijze wijze{*formulier, steekproef.peildatum, geldendeKalender(werkplek, toets)};
    Gewist uit;
    for (const Dossierstof& een : perDossier(dossiers, lezingen, afspraken)) {
        if (!pseudoniemen.contains(een.dossier->pseudoniem)) continue;
        ++uit.dossiers;
        uit.lezingen += (een.eerste != nullptr ? 1 : 0) + (een.tweede != nullptr ? 1 : 0);
        uit.afspraken += static_cast<int>(een.afspraken.size());
        uit.rijen += dossierlezingStore::wis(toets, moment, nr, een.dossier->pseudoniem,
                                             tellingVan(wijze, een), parenVan(wijze, een));
    }
    return uit;
}

/// What must go of each steekproef at this moment.
std::map<std::pair<std::int64_t, std::int64_t>, std::set<std::string>> teWissen(
    Sessie& sessie, const std::string& vandaag) {
    std::map<std::pair<std::int64_t, std::int64_t>, std::set<std::string>> uit;
    for (const auto& [toets, steekproef, pseudoniem] : steekproefStore::teWissen(sessie, vandaag))
        uit[{toets, steekproef}].insert(pseudoniem);
    return uit;
}

void wisDossiers(Werkplek& werkplek, const Opruimmoment& moment, int& samen) {
    const std::string vandaag = dagVan(moment.nu());
    const auto gezien =
        werkplek.database().lees([&](Sessie& sessie) { return teWissen(sessie, vandaag); });
    voorElk(gezien, [&](const auto& een) {
        const std::int64_t nr = een.first.first;
        const std::int64_t steekproef = een.first.second;
        const auto wisHier = [&](const Toetsschrijving& toets) {
            // Somebody may have given them more time since.
            const auto nu = teWissen(toets, vandaag);
            const auto hier = nu.find(een.first);
            if (hier == nu.end()) return 0;
            const Gewist gewist = wis(werkplek, toets, moment, steekproef, hier->second);
            const int over = steekproefStore::restenVanGewiste(toets, steekproef);
            toets.log(Gebeurtenis::dossiergegevensGewist,
                      steekproefStore::inLogboek(nr, steekproef), {},
                      Logwaarde::eigenWoorden(bewijs(gewist, over)));
            return gewist.dossiers;
        };
        samen += NamensProgramma::schrijf(werkplek, kWie, nr, wisHier);
    });
}

/// Whether nothing needs the key any more: all is erased, or nothing was drawn for as long as
/// answers are kept.
bool isSleutelOver(Sessie& sessie, const Dossiersteekproef& steekproef,
                   const std::vector<Steekproefdossier>& dossiers, const std::string& vandaag) {
    if (!dossiers.empty()) return std::ranges::all_of(dossiers, &Steekproefdossier::gewist);
    return !steekproef.vastgelegdOp.empty() &&
           maandenLater(dagVan(steekproef.vastgelegdOp),
                        bewaartermijn(sessie, Bewaarsoort::dossiers)) < vandaag;
}

/// Numbers of dossiers that were erased go out of a key that holds others still.
void haalNummersWeg(Werkplek& werkplek, const Plaats& plaats,
                    const std::vector<Steekproefdossier>& dossiers) {
    std::set<std::string> weg;
    for (const Steekproefdossier& een : dossiers)
        if (een.gewist) weg.insert(een.pseudoniem);
    if (weg.empty()) return;
    Sleutelbestand sleutel = eisSleutel(werkplek, plaats.toets, plaats.steekproef);
    const auto aantal =
        std::erase_if(sleutel.dossiers, [&](const auto& een) { return weg.contains(een.first); });
    if (aantal > 0)
        schrijfSleutelbestand(werkplek.sleutels(), plaats.toets, plaats.steekproef, sleutel);
}

void ruimSleutelsOp(Werkplek& werkplek, const Opruimmoment& moment) {
    const std::string vandaag = dagVan(moment.nu());
    voorElk(werkplek.database().lees(steekproefStore::plaatsen), [&](const Plaats& plaats) {
        const auto& [toets, nr] = plaats;
        if (!aantalInSleutelbestand(werkplek.sleutels(), toets, nr)) return;
        NamensProgramma::schrijf(werkplek, kWie, toets, [&](const Toetsschrijving& schrijving) {
            const auto steekproef = eisSteekproef(schrijving, plaats.steekproef);
            const auto dossiers = steekproefStore::dossiers(schrijving, plaats.steekproef);
            if (!isSleutelOver(schrijving, steekproef, dossiers, vandaag)) {
                haalNummersWeg(werkplek, plaats, dossiers);
            } else if (vernietigSleutelbestand(werkplek.sleutels(), plaats.toets,
                                               plaats.steekproef)) {
                schrijving.log(Gebeurtenis::sleutelVernietigd,
                               steekproefStore::inLogboek(plaats.toets, plaats.steekproef));
            }
        });
    });
}

}  // namespace

void vergeetLijsten(Werkplek& werkplek) {
    werkplek.geheugen<Populatiegeheugen>().ruimOp(werkplek.nu());
    werkplek.geheugen<Bladgeheugen>().ruimOp(werkplek.nu());
}

int ruimDossiersOp(Werkplek& werkplek, const Opruimmoment& moment) {
    int gewist = 0;
    const std::function<void()> stappen[] = {
        [&] { wisDossiers(werkplek, moment, gewist); },
        [&] { ruimSleutelsOp(werkplek, moment); },
        // Also when nothing went now: the last time a reader may have stood in the way.
        [&] { werkplek.database().leegWal(); },
    };
    voorElk(stappen, [](const auto& stap) { stap(); });
    return gewist;
}

}  // namespace maatlat
