// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/maatregel.h"
#include "domain/opvolging/opvolgstap.h"
#include "domain/opvolging/planoordeel.h"
#include "domain/toets/toetskop.h"
#include "rules/opvolging/maatregelstand.h"
#include "rules/opvolging/opvolgtraject.h"
#include "store/opvolging/opvolging_store.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/opvolgnaam.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the inspectie saw last of each maatregel, by number.
using Nagekekenen = std::map<std::int64_t, Nagekeken>;

/// A maatregel and how far it is.
struct Maatregelbeeld {
    Maatregel maatregel;
    Maatregelstand stand = Maatregelstand::voorgenomen;
    bool teLaat = false;
    std::string wie;  ///< who wrote it last
    std::optional<Planoordeel>
        oordeel;  ///< of the plan that was judged last; nothing: not told yet
};

/// A plan that was handed in.
struct Planregel {
    int versie = 0;
    std::string wie;  ///< who handed it in
    std::string wanneer;
    std::string sha256;
    std::optional<Planoordeel> oordeel{};  ///< of the whole, once two agreed; nothing: not yet
};

/// Something that was done, for people.
struct Opvolgregel {
    Opvolgzet zet = Opvolgzet::dienPlanIn;
    Opvolgstap naar = Opvolgstap::planMaken;
    std::string wie;
    std::string wanneer;
    std::string reden{};
    std::string tot{};       ///< ISO
    std::string indiener{};  ///< who was chosen to hand the plan in; may be empty
};

/// Everything that follows an adopted toets, as one of those who read it sees it.
struct Opvolgbeeld {
    Toetskop kop;
    Opvolging stand;
    std::string
        sinds;  ///< since when it is at this stap: when adopted, as long as nothing was done
    bool teLaat = false;  ///< the last day of `stand.tot` is past
    std::string aanZet;   ///< who must do something now, in words; empty: nobody
    bool uAanZet = false;
    std::string indiener;  ///< name; empty: nobody was chosen
    std::string vastgesteldOp;
    std::vector<Verbeterpunt> punten;
    std::vector<std::string> gaten;  ///< codes of those without a maatregel
    std::vector<Maatregelbeeld> maatregelen;
    std::vector<Planregel> plannen;   ///< newest first
    std::vector<Opvolgregel> gedaan;  ///< newest first
    std::vector<Persoon> kandidaten;  ///< who can hand the plan in; for who chooses
    bool vanOrganisatie = false;      ///< the one who looks is of the organisation

    bool magMaken = false;
    bool magIndienerKiezen = false;
    bool magTermijnStellen = false;
    bool magIndienen = false;
    bool magTerugnemen = false;
    bool magBeoordelen = false;    ///< the plan that was handed in
    bool magMeebeslissen = false;  ///< agree with the judgement that was offered, or not
    bool magOordeelTerugnemen = false;
    bool magTeruggeven = false;    ///< an accepted plan
    bool magOordeelLezen = false;  ///< also what was not agreed on yet
};
/// Throws Onvindbaar, Geweigerd.
Opvolgbeeld opvolgbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);
Opvolgbeeld opvolgbeeld(const Toetsinzage& inzage);

/// What holds now, for the table of steps.
Opvolgomstandigheden opvolgomstandigheden(const Toetsinzage& inzage);

/// Which versions of the plan were judged, and that a second inspecteur agreed: only then does the
/// organisation read what was said of it. `gedaan`: newest first.
std::vector<int> beoordeeldePlannen(const std::vector<opvolgingStore::Gedaan>& gedaan);

}  // namespace maatlat
