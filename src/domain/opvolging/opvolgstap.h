// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maatlat {

/// What follows an adopted toets (domein.md §6, step 4): from each verbeterpunt a maatregel, a plan
/// that the inspectie judges, progress, and an end. The report itself goes its own way meanwhile
/// (domain/traject/trajectstap.h): a plan is made while a report is published or corrected.

/// How far the opvolging of one toets is.
enum class Opvolgstap : unsigned char {
    planMaken,       ///< the organisation writes its maatregelen; also after the plan came back
    planIngediend,   ///< a version of the plan is frozen; an inspecteur judges it
    planVoorgelegd,  ///< one inspecteur judged; waits for a second to agree
    uitvoering,      ///< the plan was accepted: progress, evidence, verification
    afgesloten,      ///< nothing is left to be done
    eigen,  ///< of a zelfevaluatie: maatregelen of the organisation's own, that nobody judges
};

inline constexpr std::array kOpvolgstappen{Opvolgstap::planMaken,      Opvolgstap::planIngediend,
                                           Opvolgstap::planVoorgelegd, Opvolgstap::uitvoering,
                                           Opvolgstap::afgesloten,     Opvolgstap::eigen};

/// What somebody can do in it. Those that lead to the same Opvolgstap are work within it.
enum class Opvolgzet : unsigned char {
    maakMaatregel,       ///< write, change or take away a maatregel of the plan
    wijsIndienerAan,     ///< say who of the organisation hands the plan in
    stelPlantermijn,     ///< the last day for the plan
    dienPlanIn,          ///< freeze the plan as a version and hand it in
    neemPlanTerug,       ///< before it was judged, with a reason
    beoordeelMaatregel,  ///< judge a maatregel, or the plan as a whole
    legPlanoordeelVoor,  ///< offer that judgement to a second inspecteur
    neemPlanoordeelTerug,
    stemIn,         ///< the second inspecteur agrees
    stemNietIn,     ///< … or not, with a reason
    geefPlanTerug,  ///< an accepted plan must be made anew, with a reason
    stelRitmeIn,    ///< how often the organisation reports, and on what
    meldVoortgang,  ///< the organisation reports, with evidence; says that it is done
    vraagUitstel,   ///< a later term, or to drop a maatregel, with a reason
    beslisUitstel,  ///< the inspecteur decides on that
    verifieer,      ///< the inspecteur saw that it is done, or that it is not
    doeEigenAudit,  ///< the organisation draws and reads its own dossiers and hands in the outcome
    trekNa,         ///< the inspecteur reads some of those again
    sluitAf,        ///< nothing is left
    heropen,        ///< with a reason
};

inline constexpr std::size_t kAantalOpvolgzetten = static_cast<std::size_t>(Opvolgzet::heropen) + 1;

/// "plan maken", "plan ingediend", …; the same word is stored.
std::string_view naam(Opvolgstap stap);
std::optional<Opvolgstap> opvolgstapMetNaam(std::string_view woord);

/// "maak maatregel", …: as the history and the log say it.
std::string_view naam(Opvolgzet zet);
std::optional<Opvolgzet> opvolgzetMetNaam(std::string_view woord);

/// Where the opvolging of a toets stands.
struct Opvolging {
    Opvolgstap stap = Opvolgstap::planMaken;
    std::string sinds;            ///< moment; empty: nothing was done yet
    std::string tot;              ///< last day (ISO) for what must be done now; empty: no term
    std::int64_t indiener = 0;    ///< who of the organisation hands the plan in; 0: not chosen
    std::int64_t voorlegger = 0;  ///< inspecteur who offered the judgement; 0: it is not offered
    int planversie = 0;           ///< of the plan that was handed in last; 0: none

    friend bool operator==(const Opvolging&, const Opvolging&) = default;
};

}  // namespace maatlat
