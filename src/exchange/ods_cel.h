// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/tabel.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

/// A cell of an ODS file, and how many it stands for.
struct Odscel {
    std::string tekst;
    Celsoort soort = Celsoort::gewoon;
    bool zonderUitkomst = false;  ///< a formula of which no result is stored
    bool bedekt = false;          ///< behind a merged cell
    int herhaald = 1;             ///< columns
    int breed = 1;                ///< columns that are merged into it
    int hoog = 1;                 ///< rows likewise
};

/// Reads a cell, from its start to its end: what its value is, else what is written in it. Remarks
/// and drawings are no part of it.
Odscel leesOdscel(XmlStroom& xml);

}  // namespace maatlat
