// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/onderzoek/rondefeiten.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"

namespace maatlat {

/// Reads the table `feiten` of a landelijke tekst; nothing when there is none. Whatever was said
/// must have its `plaats`. Faults go to `meldingen`.
Rondefeiten leesFeiten(Velden& landelijk, const Kaderverwijzing& verwijzing, Meldingen& meldingen);

}  // namespace maatlat
