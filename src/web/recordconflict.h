// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "domain/vastlegging.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// A form of a record that was saved against a version that no longer stands.
struct Recordconflict {
    std::int64_t toets = 0;
    Recordsleutel sleutel;
    int gezien = 0;  ///< the version that the form was made for
    Versieconflict::Stand stand;
    Vastlegging mijn;                      ///< the fields of the form as this person filled them in
    std::string waarschuwing{};            ///< above both versions
    std::vector<Vastlegging::Paar> mee{};  ///< goes along unseen with what is chosen
};

/// A value of the field with this name as people read it.
using Leesbaar = std::function<std::string(std::string_view veld, const std::string& waarde)>;

/// The page with both versions, field by field, status 409. A text is offered merged as well.
Antwoord toonConflict(Aanvraag& aanvraag, const Recordconflict& conflict,
                      const Leesbaar& leesbaar = {});

}  // namespace maatlat::web
