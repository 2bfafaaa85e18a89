// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/publicatie/publicatie_paginas.h"
#include "toetsing/publicatie/publicatiebesluiten.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// A decision as rows; `intern`: with what is for the inspectie alone.
Besluitdeel besluitdeel(const Besluitregel& van, bool intern);

}  // namespace maatlat::web
