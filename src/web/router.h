// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "web/route.h"

namespace maatlat::web {

struct Verzoek;

/// Finds the route of a request. Where two patterns fit, the one that names the segment goes before
/// the one that takes any: "/bron/nieuw" before "/bron/{bron}".
class Router {
  public:
    struct Treffer {
        const Route* route = nullptr;  ///< null: there is no such page
        std::map<std::string, std::string> delen;
        bool andereMethode = false;  ///< the page is there, but not for this method
    };

    /// Throws std::logic_error for a pattern that is unsound or stands there twice.
    explicit Router(Routes routes);

    Treffer vind(std::string_view methode, std::string_view pad) const;

  private:
    struct Rij {
        std::vector<std::string> stukken;  ///< of the pattern, between the slashes
        Route route;
    };
    std::vector<Rij> regels_;
};

/// What is wrong with the fields that came with a request for this route: one that it does not
/// know, or one that came too often; empty when all is well. The text is for the log: it names no
/// field, as its name is the client's.
std::string_view veldenfout(const Route& route, const Verzoek& verzoek);

}  // namespace maatlat::web
