// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "pages/pagina.h"

namespace maatlat {

/// The templates of a folder, read once, and the only way from a page to HTML. What is filled in
/// is escaped for the place where it stands (text, attribute, address), so that no text from a
/// person or a file can become markup. A line end becomes a space, unless the marker asks to keep
/// it:
/// {{TEKST:pre_escape}}, as in a textarea.
///
/// Errors: Gebruikersfout with the name of the template that is missing or unsound.
class Sjablonen {
  public:
    /// For what is filled: pages of an exercise say so, in the section OEFENING of a template.
    enum class Merk : unsigned char { geen, oefening };

    /// Reads every `*.tpl` and `*.css` of the folder and of the rooms in it. A template goes by the
    /// name of its file alone, which no two may share; those under a `_partials` by
    /// "_partials/<name>".
    explicit Sjablonen(const std::filesystem::path& map, Merk merk = Merk::geen);
    ~Sjablonen();

    bool vanOefening() const;

    /// The name under which a file of it leaves the program: "oefening-" before that of an
    /// exercise.
    std::string bestandsnaam(const std::string& naam) const;

    /// The page's own template, filled. Equal pages give equal bytes.
    std::string vul(const GevuldePagina& pagina) const;

    /// The name of the template in this file: "toets.tpl" for toets/toets.tpl,
    /// "_partials/veldblok.tpl" for toets/_partials/veldblok.tpl.
    static std::string naamVan(const std::filesystem::path& pad);

    /// The name of a partial: `_partials/figuur.tpl` for FIGUUR, `rapport.css` for RAPPORT_CSS.
    static std::string bestandVan(std::string_view merk);

  private:
    struct Binnen;
    class Vuller;
    std::unique_ptr<Binnen> binnen_;
};

}  // namespace maatlat
