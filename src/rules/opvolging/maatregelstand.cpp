// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/maatregelstand.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kMaatregelstanden.size()> kNamen{
    "voorgenomen", "in uitvoering", "uitgevoerd, zegt de organisatie", "geverifieerd", "vervallen"};
static_assert(!kNamen.back().empty(), "a stand without its name");

/// Whether the organisation says that it is done, and the inspectie did not see otherwise since.
bool zegtGedaan(const Maatregel& maatregel, const std::optional<Nagekeken>& nagekeken) {
    if (maatregel.uitgevoerd.empty()) return false;
    return !nagekeken || nagekeken->dag <= maatregel.uitgevoerd;
}

}  // namespace

std::string_view naam(Maatregelstand stand) {
    return woordVan(kNamen, stand);
}

Maatregelstand standVan(const Maatregel& maatregel, const std::optional<Nagekeken>& nagekeken,
                        const std::string& vandaag) {
    if (!maatregel.vervallen.empty()) return Maatregelstand::vervallen;
    if (nagekeken && nagekeken->gedaan) return Maatregelstand::geverifieerd;
    if (zegtGedaan(maatregel, nagekeken)) return Maatregelstand::uitgevoerd;
    const bool begonnen = !maatregel.begin.empty() && maatregel.begin <= vandaag;
    return begonnen ? Maatregelstand::inUitvoering : Maatregelstand::voorgenomen;
}

bool isTeLaat(const Maatregel& maatregel, Maatregelstand stand, const std::string& vandaag) {
    const bool open = stand == Maatregelstand::voorgenomen || stand == Maatregelstand::inUitvoering;
    return open && !maatregel.termijn.empty() && maatregel.termijn < vandaag;
}

}  // namespace maatlat
