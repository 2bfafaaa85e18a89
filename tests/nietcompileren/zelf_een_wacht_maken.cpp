// SPDX-License-Identifier: EUPL-1.2
// A use case makes a guard of its own, of which nobody hears what it finds.
// verwacht: is private within this context
#include <memory>

#include "toetsing/handelen.h"

namespace maatlat {

Tekst tekstVan(const TekstTransactie& transactie, const Getypt& getypt) {
#ifdef GOED
    return transactie.keur("tekst", getypt);
#else
    static_cast<void>(transactie);
    return Privacywacht(std::make_shared<const Bekend>(), "").keur("tekst", getypt);
#endif
}

}  // namespace maatlat
