// SPDX-License-Identifier: EUPL-1.2
// A use case makes a Tekst of what somebody typed by itself.
// verwacht: Tekst::Tekst(std::string)' is private
#include "domain/tekst.h"
#include "toetsing/handelen.h"

namespace maatlat {

Tekst tekstVan(const TekstTransactie& transactie, const Getypt& getypt) {
#ifdef GOED
    return transactie.keur("tekst", getypt);
#else
    static_cast<void>(transactie);
    return Tekst(getypt.ruw());
#endif
}

}  // namespace maatlat
