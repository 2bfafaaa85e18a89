// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opruimklok.h"

#include <stdexcept>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "store/spoor/opruimklok_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

constexpr std::int64_t kDagLang = 24 * 60 * 60;
const std::string kWie = "bewaartermijn";  ///< how this stands in the log

/// A moment that a form brought back; nothing when it is none.
std::optional<std::int64_t> leesMoment(const std::string& tekst) {
    try {
        return seconden(tekst);
    } catch (const std::logic_error&) {
        return std::nullopt;
    }
}

}  // namespace

Opruimklok::Stand Opruimklok::stand(Sessie& sessie, const std::string& nu) {
    Stand uit{true, nu, opruimklokStore::vertrouwd(sessie)};
    if (uit.vertrouwd.empty()) return uit;
    const std::int64_t verschil = seconden(nu) - seconden(uit.vertrouwd);
    uit.klopt = verschil <= kVerstVooruit && verschil >= -kVerstTerug;
    return uit;
}

Opruimklok::Stand Opruimklok::stand(Werkplek& werkplek) {
    return werkplek.database().lees([&](Sessie& sessie) { return stand(sessie, werkplek.nu()); });
}

Opruimklok::Stand Opruimklok::stand(Werkplek& werkplek, const Persoon& wie) {
    eisMag(wie, Actie::personenBeheren);
    return stand(werkplek);
}

std::optional<Opruimmoment> Opruimklok::vraag(Werkplek& werkplek) {
    return werkplek.database().schrijf(kWie, [](Transactie& transactie) {
        if (!stand(transactie, transactie.wanneer()).klopt) return std::optional<Opruimmoment>();
        opruimklokStore::vertrouw(transactie);
        return std::optional(Opruimmoment(transactie.wanneer()));
    });
}

void Opruimklok::bevestig(Werkplek& werkplek, const Handeling& handeling,
                          const std::string& gezien) {
    handel(werkplek, handeling, Actie::personenBeheren, [&](Transactie& transactie) {
        const auto toen = leesMoment(gezien);
        const std::int64_t nu = seconden(transactie.wanneer());
        if (!toen || nu < *toen - kVerstTerug || nu > *toen + kDagLang)
            throw NietNu(
                "De klok staat nu anders dan op de pagina die u zag. Open de pagina "
                "opnieuw en kijk nog eens.");
        const std::string was = opruimklokStore::vertrouwd(transactie);
        opruimklokStore::vertrouw(transactie);
        transactie.log(Gebeurtenis::klokBevestigd, "klok", Logwaarde::eigenWoorden(was),
                       Logwaarde::eigenWoorden(transactie.wanneer()));
    });
}

std::string klokInWoorden(const Opruimklok::Stand& stand) {
    std::string uit = "De klok van deze computer staat op " + datumEnTijd(stand.nu) + ".";
    if (!stand.vertrouwd.empty())
        uit += " De laatste keer dat Maatlat de klok volgde, was het " +
               datumEnTijd(stand.vertrouwd) + ".";
    return uit;
}

}  // namespace maatlat
