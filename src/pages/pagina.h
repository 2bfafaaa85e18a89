// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "pages/vulling.h"

namespace maatlat {

/// A page, or a part that is sent by itself: a struct that names its template and describes what
/// goes into it.
///
///     struct HiatenPagina {
///         static constexpr const char* kSjabloon = "hiaten.tpl";
///
///         std::string organisatie;
///         void beschrijf(Vulling& uit) const { uit.zet("ORGANISATIE", organisatie); }
///     };
///
/// The name of the template stands right under the name of the struct: from those two lines the
/// build makes the list of all pages (`alle_paginas.h`) that the tests walk.
template <class Struct>
concept Pagina = Onderdeel<Struct> && requires {
    { Struct::kSjabloon } -> std::convertible_to<std::string_view>;
};

/// A page as it goes into its own template; there is no other way to fill one.
class GevuldePagina {
  public:
    template <Pagina Struct>
    GevuldePagina(const Struct& pagina) : sjabloon_(Struct::kSjabloon) {
        pagina.beschrijf(vulling_);
    }

    const std::string& sjabloon() const { return sjabloon_; }
    const Vulling& vulling() const { return vulling_; }

    /// Adds what comes from outside the page: its frame, the tokens of its forms.
    Vulling& omgeving() { return vulling_; }

  private:
    std::string sjabloon_;
    Vulling vulling_;
};

}  // namespace maatlat
