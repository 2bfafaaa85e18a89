// SPDX-License-Identifier: EUPL-1.2
// A use case reads the contents of a toets in a snapshot of its own, without the check.
// verwacht: invalid initialization of reference of type 'const maatlat::Toetsinzage&'
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

int aantalBronnen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
#ifdef GOED
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        return static_cast<int>(leesToetsinhoud(inzage).bronnen.size());
    });
#else
    static_cast<void>(persoon);
    static_cast<void>(toets);
    return werkplek.database().lees(
        [](Sessie& sessie) { return static_cast<int>(leesToetsinhoud(sessie).bronnen.size()); });
#endif
}

}  // namespace maatlat
