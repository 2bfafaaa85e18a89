// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/links.h"

#include <utility>

#include "domain/fouten.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/tekst.h"
#include "toetsing/geheimen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/mensen/wachtwoordkeuze.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

constexpr std::int64_t kUur = 60 * 60;

std::optional<Linkstand> vind(Sessie& sessie, const std::string& token, const std::string& nu) {
    const auto link = linkStore::lees(sessie, tokenHash(token));
    if (!link || link->vervalt <= nu) return std::nullopt;
    auto persoon = persoonStore::lees(sessie, link->persoon);
    if (!persoon || persoon->geblokkeerd) return std::nullopt;
    return Linkstand{std::move(*persoon), link->soort};
}

}  // namespace

std::string maakLink(Transactie& transactie, std::int64_t persoon, Linksoort soort) {
    const std::int64_t uren = soort == Linksoort::uitnodiging ? 7 * 24 : 24;
    std::string token = nieuwToken();
    linkStore::maak(transactie, tokenHash(token),
                    {persoon, soort, later(transactie.wanneer(), uren * kUur)});
    return token;
}

std::optional<Linkstand> linkstand(Werkplek& werkplek, const std::string& token) {
    return werkplek.database().lees(
        [&](Sessie& sessie) { return vind(sessie, token, werkplek.nu()); });
}

NietNu linkWerktNiet() {
    return NietNu("Deze link werkt niet meer. Vraag de beheerder om een nieuwe.");
}

Linkstand verbruikLink(Transactie& transactie, const std::string& token) {
    auto uit = vind(transactie, token, transactie.wanneer());
    if (!uit) throw linkWerktNiet();
    const std::int64_t nr = uit->persoon.nr;
    if (uit->soort == Linksoort::herstelZonderCode)
        persoonStore::zetTotp(transactie, nr, {}, false);
    aanmeldingStore::eindigAlle(transactie, nr);
    linkStore::wis(transactie, nr);
    return std::move(*uit);
}

std::string gebruikLink(Werkplek& werkplek, const std::string& token, const std::string& wachtwoord,
                        const std::string& herhaling, const std::string& apparaat) {
    const auto stand = linkstand(werkplek, token);
    if (!stand) throw linkWerktNiet();
    eisNieuwWachtwoord(stand->persoon, wachtwoord, herhaling);
    const std::string hash = wachtwoordHash(nfc(wachtwoord));
    const std::string& geheim = aanmeldgeheugen(werkplek).geheim;
    return werkplek.database().schrijf(inLogboek(stand->persoon), [&](Transactie& transactie) {
        const std::int64_t nr = verbruikLink(transactie, token).persoon.nr;
        persoonStore::zetWachtwoord(transactie, nr, hash);
        return apparaatkoekje(geheim, apparaat, nr,
                              persoonStore::geheimen(transactie, nr).apparaten,
                              seconden(transactie.wanneer()));
    });
}

}  // namespace maatlat
