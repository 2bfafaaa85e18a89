// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/mensen/aanmelding_store.h"
#include "store/motor/transactie.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// With what somebody came: another token at each step, so that one from before the login is worth
/// nothing after it.
struct Oud {
    std::string token;
    std::string apparaat;
};

/// Logs this person in, up to this step; the log says so when they are in. `identiteit`: as whom at
/// the organisation; empty: with a password.
Aanmelding nieuweAanmelding(Werkplek& werkplek, Transactie& transactie, const Persoon& persoon,
                            aanmeldingStore::Stap stap, const Oud& oud,
                            const std::string& identiteit = "");

}  // namespace maatlat
