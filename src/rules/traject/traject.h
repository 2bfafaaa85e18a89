// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "domain/traject/trajectstap.h"
#include "rules/traject/betrokkenheid.h"
#include "rules/traject/overgangstabel.h"

/// The whole way from concept to publication as one table: at which stap, which zet, by whom, under
/// what conditions, and where it leads. Pages, access, tests and the picture in the manual follow
/// from it (issue "Van concept tot publicatie"; domein.md §12).
namespace maatlat {

/// What must be so of the report itself before a zet. Several are choices of the onderzoek.
enum class Trajectvoorwaarde : unsigned char {
    volledig,               ///< every verwachting has a score
    metCollegialeToets,     ///< the onderzoek has that step
    zonderCollegialeToets,  ///< it has not
    metWederhoor,
    zonderWederhoor,
    metPublicatie,
    goedkeuringGeldt,      ///< the content is exactly what the colleague approved
    nietIngediend,         ///< the organisation has not handed in yet
    termijnVoorbij,        ///< the last day for the organisation is past
    puntenBesloten,        ///< every point has its decision
    puntenAkkoord,         ///< … and the second reader agreed with each
    verschillenVerklaard,  ///< each difference with the concept belongs to something
    hiatenAanvaard,        ///< no gap is left that nobody may accept; each other was, with a reason
    publicatieversieKlaar,  ///< of the newest editie
    dagBereikt,             ///< the first day on which it may be published
    nietOpgeschort,
    reactieOpen,        ///< the organisation may still react on the decision
    nogGeenEditie,      ///< it was never adopted before
    staatGepubliceerd,  ///< an editie of it is published now, whatever is done to a next one
};
inline constexpr std::size_t kAantalVoorwaarden =
    static_cast<std::size_t>(Trajectvoorwaarde::staatGepubliceerd) + 1;

/// Which conditions hold now.
using Omstandigheden = Geldend<Trajectvoorwaarde>;

/// Why a zet cannot be done as long as this does not hold, and what to do, in Dutch.
std::string_view waaromNiet(Trajectvoorwaarde voorwaarde);

/// "elke verwachting heeft een score": the same as a condition.
std::string_view naam(Trajectvoorwaarde voorwaarde);

/// One line of the table.
using Overgang = Overgangsregel<Trajectstap, Zet, Trajectvoorwaarde>;

/// All of it, by stap and then as people do them.
std::span<const Overgang> overgangen();

/// Whether somebody may do this at this stap, whatever the conditions of the report are.
bool magZet(Trajectstap van, Zet zet, const Betrokkenheid& wie);

/// The first line for this zet whose conditions hold, for who this person is; nothing: there is
/// none.
const Overgang* vindOvergang(Trajectstap van, Zet zet, const Betrokkenheid& wie,
                             const Omstandigheden& nu);

/// What stands in the way of a zet that this person may do at this stap; of several lines the one
/// with the fewest. Empty: nothing.
std::vector<Trajectvoorwaarde> beletsels(Trajectstap van, Zet zet, const Betrokkenheid& wie,
                                         const Omstandigheden& nu);

/// Who must do something before it goes on; nothing: nobody needs to. At vastgesteld only where the
/// onderzoek publishes.
std::vector<Hoedanigheid> aanZet(Trajectstap stap);

}  // namespace maatlat
