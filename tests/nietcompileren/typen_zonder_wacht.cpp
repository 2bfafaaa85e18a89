// SPDX-License-Identifier: EUPL-1.2
// A transaction without the guard is asked to keep what somebody typed.
// verwacht: has no member named 'keur'
#include "toetsing/handelen.h"

namespace maatlat {

#ifdef GOED
Tekst tekstVan(const TekstTransactie& transactie, const Getypt& getypt) {
#else
Tekst tekstVan(const ToetsTransactie& transactie, const Getypt& getypt) {
#endif
    return transactie.keur("tekst", getypt);
}

}  // namespace maatlat
