// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/landelijk/meeneemtabel.h"
#include "domain/landelijk/tegelkaart.h"
#include "pages/landelijk/beeld_pagina.h"
#include "pages/landelijk/tabel_pagina.h"
#include "reporting/landelijk/beeldselectie.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

/// The pages and the file of the country as a whole.
namespace maatlat {

/// Where a page stands, and for whom it is made.
struct Beeldplaats {
    std::string basis;        ///< address of the beeld: "/onderzoek/x", "/landelijk"
    std::string vast{};       ///< what always stands in its query: "maatstaf=…"; may be empty
    std::string onderzoek{};  ///< address of the one onderzoek; empty: it is of several
    std::string vandaag;      ///< ISO
    std::set<std::int64_t> leesbaar{};  ///< the toetsen on this page that this person may open
    std::function<std::string(const std::string&)> codeer;  ///< for a query

    /// The address of a page of it, "" or "/tabel", with what was asked and `erbij` ("pagina=").
    std::string adres(const std::string& erachter, const Beeldvraag& vraag,
                      const std::string& erbij = "") const;
};

/// The query of what was asked, without its page: "thema=2&op=dag". Empty: nothing was.
std::string beeldquery(const Beeldvraag& vraag,
                       const std::function<std::string(const std::string&)>& codeer);

BeeldPagina beeldpagina(const Beeldselectie& van, const Beeldplaats& plaats,
                        const Tegelkaart& kaart);

/// Says beside the ranking of a round who were tested again and how they stand now.
void voegHertoetsenToe(BeeldPagina& pagina, const Beeldselectie& van,
                       const std::vector<Onderzoeksstand::Hertoetsplek>& hertoetsen);

TabelPagina tabelpagina(const Beeldselectie& van, const Beeldplaats& plaats);

/// What runs, for the coördinator; nothing when nothing does.
std::optional<BeeldPagina::Loopdeel> loopdeel(const Lopendeel& van, const std::string& basis);

/// The form of the filters, filled in. `fouten`: of van and tot, as they were typed.
Filterdeel filterdeel(const Beeldselectie& van, const Beeldplaats& plaats,
                      const std::string& erachter);

/// The whole table as filtered and ordered, with where it is from: the round, the moment, the
/// filter, and that what runs is not in it.
Meeneemtabel meeneemtabel(const Beeldselectie& van, const std::string& waarvan,
                          const std::string& moment);

}  // namespace maatlat
