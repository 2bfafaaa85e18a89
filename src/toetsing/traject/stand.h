// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "rules/traject/traject.h"
#include "toetsing/handelen.h"
#include "toetsing/traject/teruggave.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Who has to do something before a toets can go on.
struct Aanzet {
    Hoedanigheid als = Hoedanigheid::maker;
    bool u = false;                    ///< the one who looks is among them
    std::vector<std::string> anderen;  ///< names, by number; none known: empty
    friend bool operator==(const Aanzet&, const Aanzet&) = default;
};

/// How far a toets is on its way, and for whom it waits.
struct Toetsstand {
    Toetsstatus status = Toetsstatus::lopend;
    std::string sinds;               ///< moment; empty: not known
    std::string tot;                 ///< last day (ISO) for what must be done now; empty: no term
    bool teLaat = false;             ///< that day is past
    std::vector<Aanzet> aanzet;      ///< nobody: it waits for nobody
    bool wachtOpU = false;           ///< something was asked of the one who looks
    bool magOverdragen = false;      ///< the one who looks can name somebody else
    bool naarWederhoor = false;      ///< goedgekeurd, and the organisation must hear it first
    std::string niemandKan;          ///< why nobody can go on, and what to do; empty: somebody can
    std::optional<Teruggave> terug;  ///< why it is back here; none: it came without a reason
    friend bool operator==(const Toetsstand&, const Toetsstand&) = default;
};

/// Reads no contents, so that every page and every line of a list can have it. VT-management reads
/// no names of inspecteurs in it. `terug` is left empty.
Toetsstand toetsstand(const Toetsinzage& inzage);

/// The same with `terug` for a page of a toets, for who reads anything of it; nothing for others,
/// and for a toets that has no way to go.
std::optional<Toetsstand> toetsstand(Werkplek& werkplek, const Persoon& persoon,
                                     const Toetskop& kop);

}  // namespace maatlat
