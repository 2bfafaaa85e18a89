// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/mensen/persoon.h"
#include "domain/publicatie/openbaarmaking.h"
#include "domain/traject/trajectinstelling.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// By what law the reports of an onderzoek are published: a choice of the coördinator.
struct Regimekeuze {
    std::string onderzoekId;
    std::string onderzoekNaam;
    Trajectinstelling instelling;
    int versie = 0;  ///< of the instelling
    Openbaarmakingsregimes regimes;
};
/// Throws Onvindbaar for an onderzoek that is not there.
Regimekeuze regimekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek);

/// Publication goes by this regime from now on, or is off by one that does not publish; what else
/// was chosen for the onderzoek stays. Throws Veldfouten ("regime") for one that is not there, and
/// NietNu when somebody changed the choices since.
void kiesRegime(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
                int versie, const std::string& regime);

/// The regime of an onderzoek; null when none was chosen, or one that is no longer there.
const Openbaarmakingsregime* regimeVan(const Werkplek& werkplek, const Trajectinstelling& kiest);

}  // namespace maatlat
