// SPDX-License-Identifier: EUPL-1.2
// The secret of a second factor is stored as it is, without being locked.
// verwacht: invalid initialization of reference of type 'const maatlat::VersleuteldGeheim&'
#include "store/mensen/codekluis.h"
#include "store/mensen/persoon_store.h"

namespace maatlat {

void zetAan(Transactie& transactie, [[maybe_unused]] Codekluis& kluis, const std::string& geheim) {
#ifdef GOED
    persoonStore::zetTotp(transactie, 1, kluis.sluit(1, geheim), true);
#else
    persoonStore::zetTotp(transactie, 1, geheim, true);
#endif
}

}  // namespace maatlat
