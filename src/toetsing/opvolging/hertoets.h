// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/telling.h"
#include "domain/toets/toetskop.h"
#include "rules/opvolging/hertoetsregels.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

/// A hertoets is a toets of its own, in an onderzoek of that soort: so it takes nothing away from
/// the round in which the organisation was tested first, and adds nothing to it.
namespace maatlat {

/// What would come of a hertoets of this toets, or why there can be none.
struct Hertoetsvoorstel {
    Toetskop van;
    std::string bezwaar;        ///< a sentence or two with what to do; empty: it can be opened
    std::int64_t ander = 0;     ///< the toets that those are about: where to go; 0: none
    std::string opgegaan;       ///< into what the organisation went, and what follows; empty: it
                                ///< did not
    std::string organisatie;    ///< where the hertoets comes
    std::string onderzoekNaam;  ///< … and in which onderzoek
    Telling telling;            ///< of the scores of this toets
    std::vector<std::string> criteria;  ///< codes of those that are onvoldoende
    std::vector<std::string> opnieuw;   ///< … of the verwachtingen that are judged again
    std::vector<std::string> mee;       ///< … of those that come along
    std::string streef;                 ///< the proposed day, ISO
};
Hertoetsvoorstel hertoetsvoorstel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Opens it, to be done by the day that was typed; returns its number. Throws NietNu with the
/// bezwaar, Veldfouten ("streef"), Geweigerd.
std::int64_t openHertoets(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          const std::string& streef);

/// The same of each of these toetsen of an onderzoek, all or none; returns how many. Throws
/// Veldfouten ("toets" for each that cannot, with its organisation and why; "streef"), Onvindbaar
/// for a toets that is not of this onderzoek.
int openHertoetsen(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                   const std::vector<std::int64_t>& toetsen, const std::string& streef);

/// Opens a verwachting that came along, so that the team judges it anew: its score and motivering
/// become empty. Throws NietNu for one that did not come along, Onvindbaar.
void openVerwachting(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const std::string& verwachting);

/// Closes it again: score and motivering become what came along. Throws NietNu when something was
/// scored or typed since.
void sluitVerwachting(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      const std::string& verwachting);

}  // namespace maatlat
