// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproef_sleutel_pagina.h"

#include <algorithm>
#include <utility>

namespace maatlat {

namespace {

std::string standInWoorden(Dossierstand stand) {
    switch (stand) {
        case Dossierstand::getrokken:
            return "Te lezen";
        case Dossierstand::gericht:
            return "Gericht gekozen, te lezen";
        case Dossierstand::vervangen:
            return "Vervangen, niet meer nodig";
        case Dossierstand::reserve:
            return "Reserve";
    }
    return {};
}

/// By number, as the organisation keeps them; what is not needed any more comes last. Reserves stay
/// out of it: nobody has to look at them, and then nobody should know them.
void vulNummers(Vulling& uit, const SteekproefSleutelPagina& pagina) {
    Vulling& nummers = uit.sectie("NUMMERS");
    nummers.zet("STEEKPROEFNAAM", pagina.titel);
    std::vector<SteekproefSleutelPagina::Rij> dossiers = pagina.dossiers;
    std::ranges::sort(dossiers, {}, [](const SteekproefSleutelPagina::Rij& een) {
        return std::pair(een.stand == Dossierstand::vervangen, een.nummer);
    });
    for (const SteekproefSleutelPagina::Rij& een : dossiers) {
        if (een.stand == Dossierstand::reserve) continue;
        Vulling& rij = nummers.sectie("DOSSIER");
        rij.zet("DOSSIERNUMMER", een.nummer);
        rij.zet("PSEUDONIEM", een.pseudoniem);
        rij.zet("STAND", standInWoorden(een.stand));
    }
}

}  // namespace

void SteekproefSleutelPagina::beschrijf(Vulling& uit) const {
    uit.zet("STEEKPROEFPAD", pad);
    if (!aanwezig) {
        uit.sectie("WEG");
        return;
    }
    if (magWissen) uit.sectie("WISSEN").zet("VERNIETIGPAD", pad + "/sleutel/vernietigen");
    if (!magInvullen) {
        uit.sectie("ALLEEN_TEAM");
        return;
    }
    if (getoond)
        vulNummers(uit, *this);
    else
        uit.sectie("TONEN").zet("TOONPAD", pad + "/sleutel");
    Vulling& bestand = uit.sectie("BESTAND");
    bestand.sectie(heleLijst ? "HELE_LIJST" : "ALLEEN_GETROKKEN");
    bestand.zet("BESTANDPAD", pad + "/sleutel/bestand");
}

}  // namespace maatlat
