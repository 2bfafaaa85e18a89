// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "domain/opvolging/opvolgstap.h"
#include "domain/tekst.h"
#include "rules/opvolging/opvolgtraject.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// Where the opvolging of this toets stands. Throws Onvindbaar when it has none.
Opvolging opvolgingVan(const Toetsinzage& inzage);

/// One zet as somebody does it.
struct Opvolgstapzet {
    Opvolgzet zet;
    Tekst reden{};
    std::string tot{};  ///< last day (ISO) for what comes now; empty: none
    /// What else changes of where it stands: who hands in, who offered. May be empty.
    std::function<void(Opvolging&)> ook{};
};

/// Does a zet that the table allows this person under these conditions; returns where it stands
/// then. Throws NietNu with what stands in the way, Veldfouten ("reden") without the reason that
/// the table asks for. Whether this person may do it at all was asked by the door.
Opvolging doeOpvolgzet(const ToetsTransactie& transactie, const Opvolgomstandigheden& nu,
                       const Opvolgstapzet& zet);

}  // namespace maatlat
