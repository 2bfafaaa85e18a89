// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/fouten.h"

namespace maatlat::web {

/// Why a form was not saved; the page shows it with what was typed still in it.
struct Poging {
    std::vector<Veldfouten::Fout> fouten;
    bool vraagtReden = false;                       ///< the privacy guard found something
    std::optional<Versieconflict::Stand> intussen;  ///< somebody else saved it

    bool gelukt() const { return fouten.empty() && !intussen; }
};

/// What the privacy guard found, as messages at the fields.
std::vector<Veldfouten::Fout> privacyfouten(const Privacymelding& melding);

/// Who saved it meanwhile: somebody else, or this person in another tab.
std::string intussenzin(const Versieconflict::Stand& stand, std::int64_t persoon);

/// Does the work of a form, and takes the errors that its page shows itself. All others pass.
template <class Werk>
Poging probeer(Werk werk) {
    try {
        werk();
        return {};
    } catch (const Veldfouten& fout) {
        return {fout.fouten(), false, {}};
    } catch (const Privacymelding& melding) {
        return {privacyfouten(melding), true, {}};
    } catch (const Versieconflict& conflict) {
        return {{}, false, conflict.stand()};
    }
}

}  // namespace maatlat::web
