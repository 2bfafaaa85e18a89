// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/oordeeldag.h"

#include "taal/tijd.h"

namespace maatlat {

std::string oordeeldag(const Toetskop& kop, const std::string& eersteEditie,
                       const std::string& periodeTot) {
    if (kop.status == Toetsstatus::overgenomen) return periodeTot;
    return dagVan(eersteEditie.empty() ? kop.sinds : eersteEditie);
}

}  // namespace maatlat
