// SPDX-License-Identifier: EUPL-1.2
// A record is filled with what somebody typed.
// verwacht: no match for 'operator='
#include <string>

#include "domain/bronnen/bevinding.h"
#include "toetsing/handelen.h"

namespace maatlat {

Bevinding bevinding(const TekstTransactie& transactie, const std::string& getypt) {
    Bevinding uit;
#ifdef GOED
    uit.tekst = transactie.keur("tekst", Getypt(getypt));
#else
    static_cast<void>(transactie);
    uit.tekst = getypt;
#endif
    return uit;
}

}  // namespace maatlat
