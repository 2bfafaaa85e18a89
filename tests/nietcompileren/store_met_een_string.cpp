// SPDX-License-Identifier: EUPL-1.2
// The same with the text as it came from the form.
// verwacht: no matching function for call to 'bewaar
#include <string>

#include "domain/tekst.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

void bewaar(const TekstTransactie& transactie, const std::string& waarde) {
    const Veldsleutel sleutel{Veldsoort::motivering, "1.1.1"};
#ifdef GOED
    const Tekst tekst = transactie.keur("waarde", Getypt(waarde));
#else
    const std::string& tekst = waarde;
#endif
    veldStore::bewaar(transactie, sleutel, tekst, 0, transactie.persoon().nr);
}

}  // namespace maatlat
