// SPDX-License-Identifier: EUPL-1.2
#include <string>

#include "taal/tijd.h"
#include "toetsing/bewaren/gezondheid.h"
#include "toetsing/bewaren/kopiebestanden.h"
#include "toetsing/werkplek.h"
#include "web/aanvraag.h"
#include "web/http/antwoord.h"
#include "web/http/verzoek_maken.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

using Stand = Gezondheid::Stand;

std::string woord(Stand stand) {
    return stand == Stand::goed ? "goed" : stand == Stand::letOp ? "let op" : "mis";
}

std::string schijfregel(const std::string& waarvan, const Gezondheid::Schijf& schijf) {
    if (!schijf.gezien) return {};
    return "schijf van " + waarvan + ": " + woord(schijf.stand) + ", " +
           leesbareGrootte(static_cast<std::int64_t>(schijf.vrij)) + " vrij\n";
}

std::string kopieregel(const Gezondheid& hoe) {
    if (!hoe.metKopieen) return {};
    std::string uit = "reservekopie: " + woord(hoe.kopie);
    if (!hoe.kopiemoment.empty()) uit += ", van " + datumEnTijd(hoe.kopiemoment);
    if (!hoe.kopiewoorden.empty()) uit += ". " + hoe.kopiewoorden;
    return uit + "\n";
}

/// What somebody on this computer may know more: nothing in it is of anybody.
std::string bijzonderheden(const Gezondheid& hoe) {
    return "database: " + woord(hoe.database) + "\n" + schijfregel("de database", hoe.schijf) +
           schijfregel("de bijlagen", hoe.bijlagen) +
           schijfregel("de reservekopieën", hoe.kopieen) + kopieregel(hoe) +
           (hoe.versie.empty() ? "" : "versie: " + hoe.versie + "\n");
}

/// The first line is for programs, and stays what it is: "goed" as long as Maatlat can do its work.
Antwoord zegGezond(Aanvraag& aanvraag) {
    const Gezondheid hoe = gezondheid(aanvraag.werkplek());
    const std::string eerste = hoe.werkt() ? "goed\n" : "Maatlat kan nu niets opslaan.\n";
    return platteTekst(hoe.werkt() ? 200 : 503,
                       aanvraag.verzoek().vanHier ? eerste + bijzonderheden(hoe) : eerste);
}

}  // namespace

Routes gezondRoutes() {
    return {{"GET", kGezondpad, Voor::programma, {}, zegGezond}};
}

}  // namespace maatlat::web
