// SPDX-License-Identifier: EUPL-1.2
// A form of the struct that many pages share does not say where its own help stands.
// verwacht: Hulpkeuze
#include "pages/formulierpagina.h"

namespace maatlat {

FormulierPagina formulier() {
#ifdef GOED
    return FormulierPagina{.hulp = Hulpplek::account, .pad = "/account", .knop = "Opslaan"};
#else
    return FormulierPagina{.pad = "/account", .knop = "Opslaan"};
#endif
}

}  // namespace maatlat
