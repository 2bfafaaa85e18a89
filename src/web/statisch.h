// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "web/route.h"

namespace maatlat::web {

/// The stylesheets, scripts and pictures of the application: files that hold nothing of anybody.
/// They are read once, at the start, and nothing but these can be asked for.
///
/// Their addresses hold a fingerprint of all of them ("/statisch/3f2a…/maatlat.css"), and they name
/// each other by relative addresses. So a browser may keep them for ever, and takes none of an
/// older version after an update.
class Statisch {
  public:
    /// `map` is the folder statisch/; the theme stands in node_modules below it, and is left out
    /// when it was not fetched. Throws Gebruikersfout when the folder cannot be read.
    explicit Statisch(const std::filesystem::path& map);

    bool metThema() const { return metThema_; }

    /// For the templates, by marker: STIJL_MANON, STIJL_EIGEN, SCRIPT, ICOON.
    std::map<std::string, std::string> adressen() const;

    /// The routes to these files; this must live as long as they.
    Routes routes() const;

  private:
    void voegToe(const std::string& naam, const std::filesystem::path& pad);
    void voegThemaToe(const std::filesystem::path& map);
    Antwoord geef(const std::string& pad) const;

    std::map<std::string, std::string> bestanden_;  ///< contents by name below /statisch/
    std::string versie_;
    bool metThema_ = false;
};

}  // namespace maatlat::web
