// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/beoordeling.h"

#include <stdexcept>

namespace maatlat {

Beoordeling::Beoordeling(const Ronde& ronde, const Regelset& regelset)
    : ronde_(ronde),
      regelset_(regelset),
      rijen_(ronde.scorerijen()),
      ranglijst_(Oordeeltabel(ronde.kader, regelset), rijen_),
      perCriterium_(ranglijst_.perCriterium()),
      perVerwachting_(ranglijst_.perVerwachting()),
      spreiding_(ranglijst_.spreiding()) {}

std::size_t Beoordeling::plaats(const Toets& toets) const {
    for (std::size_t plaats = 0; plaats < ranglijst_.size(); ++plaats)
        if (this->toets(plaats).organisatie == toets.organisatie) return plaats;
    throw std::logic_error("toets " + toets.organisatie + " is not of this round");
}

Verklaring Beoordeling::verklaring(const Toets& toets, const Criterium& criterium) const {
    return verklaar(ronde_.kader, regelset_, criterium, toets.scores);
}

}  // namespace maatlat
