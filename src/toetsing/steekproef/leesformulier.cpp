// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/leesformulier.h"

#include "rules/steekproef/formulierdeel.h"

namespace maatlat {

std::shared_ptr<const Dossierformulier> leesformulier(Werkplek& werkplek, Sessie& sessie,
                                                      const Dossiersteekproef& steekproef) {
    auto heel = werkplek.formulier(sessie, steekproef.formulierHash);
    if (!steekproef.doel || heel == nullptr) return heel;
    return std::make_shared<const Dossierformulier>(deelVoor(*heel, steekproef.doel->verwachting));
}

}  // namespace maatlat
