// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "web/http/antwoord.h"

namespace maatlat::web {

class Aanvraag;

/// Who can ask for a route at all; what a person may do there is decided in `toetsing/toegang.h`.
enum class Voor : unsigned char {
    iedereen,
    ingelogd,
    /// … also who must set up logging in with a code before anything else: what that needs.
    codeInstellen,
    programma,  ///< something that watches over us, which gets a line and no page, and an error as
                ///< 503; nobody is looked up for it
};

/// A field that a route takes, in the query (GET) or the form (POST). Any other field is refused,
/// and so is one that comes more often than it may.
struct Veldregel {
    std::string_view naam;
    bool vaker = false;    ///< may come more than once (checkboxes)
    bool bestand = false;  ///< an upload
    bool begin = false;    ///< stands for every field whose name begins so: "antwoord-", one per
                           ///< question
};

/// One line of the route table. A part in braces stands for one path segment: "/toets/{toets}".
/// Every POST is checked for its token against forgery (`zegel`) before the handler runs; `zegel`,
/// `handeling` (the key of the post) and `formulier` (that of a form that makes something new, see
/// eenmalig.h) are taken by every POST and need not be named.
struct Route {
    std::string_view methode;
    std::string_view patroon;
    Voor voor = Voor::ingelogd;
    std::vector<Veldregel> velden;
    std::function<Antwoord(Aanvraag&)> doe;
};

using Routes = std::vector<Route>;

}  // namespace maatlat::web
