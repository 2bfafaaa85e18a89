// SPDX-License-Identifier: EUPL-1.2
#include "web/opmerkingverwijzing.h"

#include "toetsing/toets/veldopmerkingen.h"
#include "web/http/adrescode.h"
#include "web/toetsraam.h"

namespace maatlat::web {

std::vector<Verwijzing> opmerkingverwijzing(const Aanvraag& aanvraag, std::int64_t toets,
                                            const std::string& sleutel) {
    const auto open = openOpmerkingen(aanvraag.werkplek(), aanvraag.persoon(), toets, sleutel);
    if (!open) return {};
    return {{*open == 0 ? "Opmerkingen van het team"
                        : "Opmerkingen van het team (" + std::to_string(*open) + " open)",
             toetspad(toets, "/opmerkingen?bij=" + codeerPad(sleutel))}};
}

}  // namespace maatlat::web
