// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/bewaren/reservekopie_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the page of reservekopieen.
namespace maatlat::test {

template <>
inline std::vector<ReservekopiePagina> voorbeelden<ReservekopiePagina>() {
    ReservekopiePagina vol;
    vol.map = "/schijf/kopieen";
    vol.zelfdeSchijf = true;
    vol.fout = "De schijf is vol.";
    vol.foutWanneer = "gisteren";
    vol.bewaartijd = "Ze blijven een jaar.";
    vol.zonderSleutels = "Zonder de sleutels werkt iets niet.";
    vol.laatste = {{"vandaag", "maatlat-x", "3 MB", {}},
                   {"gisteren", "maatlat-y", "2 MB", {"Er ontbreekt een bijlage."}}};
    vol.aantal = 2;
    vol.over = {"maatlat-z"};
    vol.migraties = {{"maatlat.voor-versie-12.db", "eergisteren", "1 MB"}};
    ReservekopiePagina bezig = vol;
    bezig.bezigSinds = "zojuist";
    ReservekopiePagina zonderMap;
    zonderMap.zonderSleutels = vol.zonderSleutels;
    return {vol, bezig, zonderMap};
}

}  // namespace maatlat::test
