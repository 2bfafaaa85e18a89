// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>

#include "pages/alsnog_pagina.h"
#include "pages/bronnen/bevinding_pagina.h"
#include "pages/bronnen/bevindingen_pagina.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/bronnen/interview_pagina.h"
#include "pages/conflict_pagina.h"
#include "pages/formulierpagina.h"
#include "pages/fout_pagina.h"
#include "pages/hoofddeel.h"
#include "pages/mensen/account_pagina.h"
#include "pages/mensen/logboek_pagina.h"
#include "pages/mensen/personen_pagina.h"
#include "pages/onderzoek/onderzoek_nieuw_pagina.h"
#include "pages/onderzoek/onderzoeken_pagina.h"
#include "pages/onderzoek/stand_pagina.h"
#include "pages/onderzoek/tabel_pagina.h"
#include "pages/onderzoek/vergelijk_pagina.h"
#include "pages/onderzoek/verwachting_pagina.h"
#include "pages/onderzoek/zelfevaluatie_pagina.h"
#include "pages/opslagstatus.h"
#include "pages/rapport/landelijk_pagina.h"
#include "pages/rapport/organisatie_pagina.h"
#include "pages/steekproef/bewaartermijn_pagina.h"
#include "pages/steekproef/lezers_pagina.h"
#include "pages/steekproef/lezing_pagina.h"
#include "pages/steekproef/overleg_pagina.h"
#include "pages/steekproef/steekproef_bewaartermijn_pagina.h"
#include "pages/steekproef/steekproef_bewijs_pagina.h"
#include "pages/steekproef/steekproef_nieuw_pagina.h"
#include "pages/steekproef/steekproef_pagina.h"
#include "pages/steekproef/steekproef_plan_pagina.h"
#include "pages/steekproef/steekproef_sleutel_pagina.h"
#include "pages/steekproef/steekproef_trekken_pagina.h"
#include "pages/steekproef/steekproeven_pagina.h"
#include "pages/steekproef/uitkomsten_pagina.h"
#include "pages/toets/criterium_pagina.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "pages/toets/hiaten_pagina.h"
#include "pages/toets/oordeeldeel.h"
#include "pages/toets/start_pagina.h"
#include "pages/toets/toets_pagina.h"
#include "pages/toets/vaststellen_pagina.h"
#include "pages/toets/veld_pagina.h"
#include "pages/voorbeeld.h"

namespace maatlat {

template <class... Typen>
struct Typelijst {
    static constexpr std::size_t kAantal = sizeof...(Typen);
};

/// Calls `doe.template operator()<T>()` for every type of the list.
template <class... Typen, class Doe>
void voorElkType(Typelijst<Typen...>, Doe doe) {
    (doe.template operator()<Typen>(), ...);
}

/// Every page, and every part that is sent by itself: a struct that names its template as
/// `kSjabloon` and that `vulling` makes a filling of. A template that stands in no `_partials` is
/// named by one of these; the tests hold the list against the folder, and each page against its
/// template.
using AllePaginas = Typelijst<
    // All rooms
    AlsnogPagina, ConflictPagina, FormulierPagina, FoutPagina, Foutmelding, Hoofddeel, Opslagstatus,
    Voorbeeld,
    // mensen
    AccountPagina, CodePagina, LogboekPagina, PersonenPagina, UitgereiktPagina,
    // steekproef
    BewaartermijnPagina, LandelijkeLezersPagina, LezersPagina, LezingPagina, OverlegPagina,
    SteekproefBewaartermijnPagina, SteekproefBewijsPagina, SteekproefNieuwPagina, SteekproefPagina,
    SteekproefSleutelPagina, SteekproefTrekkenPagina, SteekproefplanPagina, SteekproevenPagina,
    UitkomstenPagina,
    // bronnen
    BevindingPagina, BevindingenPagina, BronPagina, BronnenPagina, InterviewPagina,
    // toets
    CriteriumPagina, GeschiedenisPagina, HiatenPagina, IndienenPagina, Oordeeldeel, StartPagina,
    TekstenPagina, ToetsPagina, Toetsrooster, VaststellenPagina, VeldPagina,
    // onderzoek
    OnderzoekNieuwPagina, OnderzoekenPagina, StandPagina, TabelPagina, TeamPagina, VergelijkPagina,
    VerwachtingPagina, ZelfevaluatiePagina,
    // rapport
    LandelijkePagina, OrganisatiePagina>;

}  // namespace maatlat
