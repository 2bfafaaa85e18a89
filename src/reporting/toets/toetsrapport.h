// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/rapport/organisatie_pagina.h"
#include "reporting/rapport/rapporten.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

namespace maatlat {

/// Where a report of the application goes.
enum class Rapportdoel : unsigned char {
    scherm,   ///< a page of the application, with links to the rest of it
    bestand,  ///< a file that somebody keeps or sends on
};

/// The report of one toets at this moment, by the renderer of every other report. As long as the
/// toets can change it is marked CONCEPT and begins with what is missing.
OrganisatiePagina toetspagina(const Rapportstof& stof, Rapportdoel doel);

/// The same as a page that stands on its own; its file name tells a concept apart.
Rapportbestand toetsrapport(const Rapportstof& stof, const Sjablonen& sjablonen, Rapportdoel doel);

}  // namespace maatlat
