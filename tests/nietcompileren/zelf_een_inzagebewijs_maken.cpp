// SPDX-License-Identifier: EUPL-1.2
// Somebody makes the proof that a reading was written down, and writes nothing down.
// verwacht: is private within this context
#include "toetsing/bronnen/bijlagen.h"
#include "toetsing/handelen.h"

namespace maatlat {

std::filesystem::path bestand(const Toetsinzage& inzage, const Bijlage& bijlage) {
#ifdef GOED
    return openBijlage(inzage.werkplek(), bijlage, inzage.noteer(Inzagesoort::bijlage));
#else
    return openBijlage(inzage.werkplek(), bijlage, Inzagebewijs(Poortsleutel(), inzage.nr()));
#endif
}

}  // namespace maatlat
