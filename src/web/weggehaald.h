// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/toets/recordsleutel.h"
#include "domain/toets/toetskop.h"
#include "domain/vastlegging.h"
#include "pages/raam.h"
#include "pages/record_pagina.h"
#include "toetsing/records.h"
#include "web/aanvraag.h"
#include "web/recordconflict.h"

namespace maatlat::web {

/// A record that was taken away.
struct Wegrecord {
    Toetskop kop;
    Recordsleutel sleutel;
    int versie = 0;
    Vastlegging inhoud;  ///< what stood in it
    Weghaling weg;
    bool magTerug = false;
    Verwijzing bijlage{};                      ///< its file
    std::vector<Verwijzing> rust{};            ///< the motiveringen that rest on it
    Verwijzing eerst{};                        ///< what must be brought back before it
    std::vector<RecordPagina::Onder> onder{};  ///< what still hangs under it
};

template <class Record>
Wegrecord wegrecord(const Recordblad<Record>& blad) {
    return {blad.kop,
            sleutelVan(Recordvorm<Record>::kSoort, blad.record.nr),
            blad.record.versie,
            vastlegging(blad.record),
            *blad.weg,
            blad.magInvullen,
            {},
            {},
            {},
            {}};
}

/// Its page, in the place of the one that it had: wherever its address stands it can be read and
/// brought back.
Antwoord toonWeggehaald(Aanvraag& aanvraag, const Wegrecord& van, const Leesbaar& leesbaar = {});

}  // namespace maatlat::web
