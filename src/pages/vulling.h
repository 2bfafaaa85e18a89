// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <concepts>
#include <list>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatlat {

class Vulling;

/// What says itself what of it goes into a template: a page, a row of it.
template <class Struct>
concept Onderdeel = requires(const Struct& een, Vulling& vulling) {
    een.beschrijf(vulling);
};

/// What goes into a template: texts by marker, and sections and partials, each as often as they
/// are added and each with a filling of its own. Plain values: the escaping is done by `Sjablonen`.
///
/// Markers are string literals in capitals, the same as in the template ("TITEL" for {{TITEL}}).
/// A section also sees the texts, sections and partials of the fillings around it, but a partial
/// only its own. So within a section no name may be used again that stands outside it: a part that
/// was left out would show that of the outside. The tests hold the templates to this.
///
/// Errors: std::logic_error for markup in a marker for text, or the other way round.
class Vulling {
  public:
    using Reeks = std::list<Vulling>;

    /// What stands under each marker, in the order in which the markers came: there are few, and
    /// pages have thousands of fillings.
    template <class Waarde>
    class Merken : public std::vector<std::pair<std::string_view, Waarde>> {
      public:
        bool contains(std::string_view merk) const { return vind(merk) != nullptr; }
        /// Throws std::out_of_range when it is not there.
        const Waarde& at(std::string_view merk) const {
            if (const Waarde* waarde = vind(merk)) return *waarde;
            throw std::out_of_range("no marker " + std::string(merk));
        }
        /// Made when it is not there.
        Waarde& onder(std::string_view merk) {
            if (const Waarde* waarde = vind(merk)) return const_cast<Waarde&>(*waarde);
            return this->emplace_back(merk, Waarde()).second;
        }

      private:
        const Waarde* vind(std::string_view merk) const {
            for (const auto& [een, waarde] : *this)
                if (een == merk) return &waarde;
            return nullptr;
        }
    };

    struct Tekst {
        std::string tekst;
        bool isMarkdown = false;  ///< still to be made into markup
        friend bool operator==(const Tekst&, const Tekst&) = default;
    };

    void zet(std::string_view merk, std::string tekst) {
        eis(!merk.ends_with(kHtml), merk);
        teksten_.onder(merk) = {std::move(tekst), false};
    }
    template <std::integral Getal>
    requires(!std::same_as<Getal, bool>) void zet(std::string_view merk, Getal getal) {
        zet(merk, std::to_string(getal));
    }

    /// Puts markup in as it is: only what our own templates, `markdownNaarHtml` or, of our own
    /// manual, `leesHandleidingdeel` made. The marker ends in _HTML and stands in the template as
    /// {{TEKST_HTML:none}}.
    void zetHtml(std::string_view merk, std::string html) {
        eis(merk.ends_with(kHtml), merk);
        teksten_.onder(merk) = {std::move(html), false};
    }

    /// The same with what `markdownNaarHtml` makes of it, once it is needed.
    void zetMarkdown(std::string_view merk, std::string markdown) {
        eis(merk.ends_with(kHtml), merk);
        teksten_.onder(merk) = {std::move(markdown), true};
    }

    /// A text that is seen everywhere in the page, also within partials.
    void zetOveral(std::string_view merk, std::string tekst) {
        eis(!merk.ends_with(kHtml), merk);
        overal_.onder(merk) = std::move(tekst);
    }

    /// Shows the section once more; the filling of that repetition is returned.
    Vulling& sectie(std::string_view merk) { return secties_.onder(merk).emplace_back(); }

    /// Shows the section once when `tonen`; for a part that is there or not.
    void toonAls(bool tonen, std::string_view merk) {
        if (tonen) sectie(merk);
    }

    /// Shows a section around one text, with the same marker, unless the text is empty.
    void zetAls(std::string_view sectieMerk, std::string_view merk, const std::string& tekst) {
        if (!tekst.empty()) sectie(sectieMerk).zet(merk, tekst);
    }

    /// Shows the section once, filled by what stands in it.
    template <Onderdeel Wat>
    void sectie(std::string_view merk, const Wat& wat) {
        wat.beschrijf(sectie(merk));
    }

    /// Shows the section once when `tonen`, filled by `beschrijf`.
    template <std::invocable<Vulling&> Beschrijf>
    void als(bool tonen, std::string_view merk, Beschrijf beschrijf) {
        if (tonen) beschrijf(sectie(merk));
    }

    /// Shows the section for each of a row, filled by what describes itself or by `beschrijf`.
    template <Onderdeel Wat>
    void elk(std::string_view merk, const std::vector<Wat>& reeks) {
        for (const Wat& een : reeks)
            sectie(merk, een);
    }
    template <class Wat, std::invocable<Vulling&, const Wat&> Beschrijf>
    void elk(std::string_view merk, const std::vector<Wat>& reeks, Beschrijf beschrijf) {
        for (const Wat& een : reeks)
            beschrijf(sectie(merk), een);
    }
    /// The same for texts, each under `tekstMerk`.
    void elk(std::string_view merk, std::string_view tekstMerk,
             const std::vector<std::string>& teksten) {
        for (const std::string& een : teksten)
            sectie(merk).zet(tekstMerk, een);
    }

    /// The same within a section around them all, which is left out when there are none.
    template <class Wat, class... Hoe>
    void lijst(std::string_view rond, std::string_view merk, const std::vector<Wat>& reeks,
               Hoe... hoe) {
        if (!reeks.empty()) sectie(rond).elk(merk, reeks, hoe...);
    }

    /// A text that is a link where it leads somewhere: in the section LINK with its PAD, else in
    /// ZONDER_LINK.
    void zetLink(std::string_view merk, std::string tekst, const std::string& pad) {
        Vulling& hier = sectie(pad.empty() ? "ZONDER_LINK" : "LINK");
        hier.zet(merk, std::move(tekst));
        if (!pad.empty()) hier.zet("PAD", pad);
    }

    /// Includes the partial that `Sjablonen::bestandVan` names, once more.
    Vulling& deel(std::string_view merk) { return delen_.onder(merk).emplace_back(); }

    /// The same for a part that often comes back unchanged and takes long to make: it is made once
    /// for equal fillings (see `Sjablonen`).
    Vulling& bewaardDeel(std::string_view merk) {
        Vulling& uit = deel(merk);
        uit.bewaren_ = true;
        return uit;
    }

    const Merken<Tekst>& teksten() const { return teksten_; }
    const Merken<std::string>& overal() const { return overal_; }
    const Merken<Reeks>& secties() const { return secties_; }
    const Merken<Reeks>& delen() const { return delen_; }
    bool bewaren() const { return bewaren_; }

    /// Adds all that stands in it as bytes: equal fillings give equal bytes, others give others.
    void schrijf(std::string& uit) const;

  private:
    static constexpr std::string_view kHtml = "_HTML";
    static void eis(bool klopt, std::string_view merk) {
        if (!klopt) throw std::logic_error("wrong kind of text for marker " + std::string(merk));
    }

    Merken<Tekst> teksten_;
    Merken<std::string> overal_;
    Merken<Reeks> secties_;
    Merken<Reeks> delen_;
    bool bewaren_ = false;
};

}  // namespace maatlat
