// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/lezerskeuze.h"

#include <algorithm>

namespace maatlat {

namespace {

bool isVan(const std::optional<Dossierlezing>& lezing, std::int64_t persoon) {
    return lezing && lezing->persoon == persoon;
}

/// Nobody has this side, or who had it went away. A zelfevaluatie or own audit has no team to
/// leave.
bool isVrij(const Leesstand& stand, const std::optional<Dossierlezing>& lezing) {
    if (!lezing) return true;
    const Toetskop& kop = stand.kop;
    const auto& doel = stand.steekproef.doel;
    const bool zonderTeam =
        kop.soort == Toetssoort::zelfevaluatie || (doel && doel->soort == Doelsoort::eigenAudit);
    return !zonderTeam && !lezing->klaar &&
           std::find(kop.team.begin(), kop.team.end(), lezing->persoon) == kop.team.end();
}

/// Why nobody can read this dossier now; empty when it can be read.
std::string waaromNiemand(const Leesstand& stand) {
    if (stand.dossier.gewist)
        return "De bewaartermijn van dit dossier is voorbij. De antwoorden zijn gewist; de "
               "tellingen tellen mee.";
    switch (stand.dossier.stand) {
        case Dossierstand::reserve:
            return "Dit dossier is een reserve. U leest het pas als het een ander dossier "
                   "vervangt.";
        case Dossierstand::vervangen:
            return "Dit dossier is vervangen door een ander. Het telt niet mee.";
        case Dossierstand::getrokken:
        case Dossierstand::gericht:
            break;
    }
    if (stand.steekproef.status != Steekproefstatus::getrokken)
        return "Deze steekproef is vervallen. U hoeft de dossiers niet te lezen.";
    return {};
}

std::string waaromDezeNiet(const Leesstand& stand, bool magInvullen) {
    const auto& doel = stand.steekproef.doel;
    if (doel && !doel->gebruikt.empty())
        return "De uitkomst van deze steekproef is al gebruikt. Er verandert niets meer in.";
    if (!doel && !openVoorWijziging(stand.kop.status))
        return "Deze toets " + std::string(gezegde(stand.kop.status)) +
               ". Er kan nu niets in worden gewijzigd.";
    if (!magInvullen)
        return doel ? "U kunt deze steekproef lezen, maar niet wijzigen."
                    : "U kunt deze toets lezen, maar niet wijzigen.";
    if (stand.dubbel() && stand.beideKlaar())
        return "Beide lezers zijn klaar met dit dossier. Wijzigen kan alleen nog in het overleg.";
    return {};
}

}  // namespace

bool Leesstand::dubbel() const {
    return dossier.dubbel && dossier.stand != Dossierstand::gericht;
}

bool Leesstand::beideKlaar() const {
    return eerste && eerste->klaar && tweede && tweede->klaar;
}

Lezerskeuze kiesLezer(const Leesstand& stand, std::int64_t persoon, bool magInvullen) {
    Lezerskeuze uit;
    uit.magZien = true;
    uit.waaromNiet = waaromNiemand(stand);
    uit.magHeropenen = uit.waaromNiet.empty() && magInvullen &&
                       (stand.steekproef.doel || openVoorWijziging(stand.kop.status)) &&
                       stand.dubbel() && stand.beideKlaar();
    if (uit.waaromNiet.empty()) uit.waaromNiet = waaromDezeNiet(stand, magInvullen);
    uit.magSchrijven = uit.waaromNiet.empty();
    if (!stand.dubbel() || isVan(stand.eerste, persoon)) return uit;
    if (isVan(stand.tweede, persoon)) {
        uit.lezer = Lezer::tweede;
        return uit;
    }
    if (stand.beideKlaar()) return uit;

    const bool eersteVrij = isVrij(stand, stand.eerste);
    const bool vrij = eersteVrij || isVrij(stand, stand.tweede);
    uit.lezer = vrij && !eersteVrij ? Lezer::tweede : Lezer::eerste;
    uit.magZien = uit.magSchrijven && vrij;
    if (uit.magSchrijven && !vrij) {
        uit.magSchrijven = false;
        uit.waaromNiet =
            "Twee collega's lezen dit dossier al. U ziet hun antwoorden als beiden klaar zijn.";
    }
    return uit;
}

}  // namespace maatlat
