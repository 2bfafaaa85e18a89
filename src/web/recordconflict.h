// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "domain/fouten.h"
#include "domain/toets/toetskop.h"
#include "domain/vastlegging.h"
#include "pages/conflict_pagina.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// A form of a bron or bevinding that was saved against a version that no longer stands.
struct Recordconflict {
    std::int64_t toets = 0;
    std::string soort;  ///< "bron" or "bevinding"
    std::int64_t nr = 0;
    int gezien = 0;  ///< the version that the form was made for
    Versieconflict::Stand stand;
};

/// Who saved what stands now, and what stood there when the form was made.
struct Conflictverhaal {
    Toetskop kop;
    std::string wie;
    Vastlegging oud;  ///< empty when that version is not known
};
Conflictverhaal leesVerhaal(Aanvraag& aanvraag, const Recordconflict& conflict);

/// The page with both versions, status 409. The caller has filled in `velden`, `mijn`, `hun` and
/// what can be merged; the rest follows from the conflict.
Antwoord toonConflict(const Aanvraag& aanvraag, const Recordconflict& conflict,
                      const Conflictverhaal& verhaal, ConflictPagina pagina,
                      const std::string& waarschuwing = {});

}  // namespace maatlat::web
