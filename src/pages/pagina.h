// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <string>
#include <string_view>

#include "pages/hulpplek.h"
#include "pages/vulling.h"

namespace maatlat {

/// A page, or a part that is sent by itself: a struct that names its template and describes what
/// goes into it.
///
///     struct HiatenPagina {
///         static constexpr const char* kSjabloon = "hiaten.tpl";
///         static constexpr Hulpplek kHulp = Hulpplek::toetsInEenOogopslag;
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

/// A page that says where in the manual its help stands: by its kHulp, or, where one struct serves
/// many pages, in a field `hulp` of its own.
template <class Struct>
concept MetVasteHulp = requires {
    { Struct::kHulp } -> std::same_as<const Hulpplek&>;
};
template <class Struct>
concept MetGekozenHulp = requires(const Struct& een) {
    { een.hulp } -> std::same_as<const Hulpkeuze&>;
};
template <class Struct>
concept Bladzijde = Pagina<Struct> &&(MetVasteHulp<Struct> || MetGekozenHulp<Struct>);

/// A page as it goes into the frame, which links to its help; only a page that has some gets there.
class HelePagina {
  public:
    template <Bladzijde Struct>
    HelePagina(const Struct& pagina) : inhoud_(pagina), hulp_(hulpVan(pagina)) {}

    Hulpplek hulp() const { return hulp_; }
    const GevuldePagina& inhoud() const { return inhoud_; }
    Vulling& omgeving() { return inhoud_.omgeving(); }

  private:
    template <Bladzijde Struct>
    static Hulpplek hulpVan([[maybe_unused]] const Struct& pagina) {
        if constexpr (MetVasteHulp<Struct>)
            return Struct::kHulp;
        else
            return pagina.hulp.plek();
    }

    GevuldePagina inhoud_;
    Hulpplek hulp_;
};

}  // namespace maatlat
