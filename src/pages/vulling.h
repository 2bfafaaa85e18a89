// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <list>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace maatlat {

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

    void zet(std::string_view merk, std::string tekst) {
        eis(!merk.ends_with(kHtml), merk);
        teksten_[merk] = std::move(tekst);
    }
    void zet(std::string_view merk, int getal) { zet(merk, std::to_string(getal)); }

    /// Puts markup in as it is: only what our own templates or `markdownNaarHtml` made. The marker
    /// ends in _HTML and stands in the template as {{TEKST_HTML:none}}.
    void zetHtml(std::string_view merk, std::string html) {
        eis(merk.ends_with(kHtml), merk);
        teksten_[merk] = std::move(html);
    }

    /// A text that is seen everywhere in the page, also within partials.
    void zetOveral(std::string_view merk, std::string tekst) {
        eis(!merk.ends_with(kHtml), merk);
        overal_[merk] = std::move(tekst);
    }

    /// Shows the section once more; the filling of that repetition is returned.
    Vulling& sectie(std::string_view merk) { return secties_[merk].emplace_back(); }

    /// Shows the section once when `tonen`; for a part that is there or not.
    void toonAls(bool tonen, std::string_view merk) {
        if (tonen) sectie(merk);
    }

    /// Shows a section around one text, with the same marker, unless the text is empty.
    void zetAls(std::string_view sectieMerk, std::string_view merk, const std::string& tekst) {
        if (!tekst.empty()) sectie(sectieMerk).zet(merk, tekst);
    }

    /// Includes the partial that `Sjablonen::bestandVan` names, once more.
    Vulling& deel(std::string_view merk) { return delen_[merk].emplace_back(); }

    const std::map<std::string_view, std::string>& teksten() const { return teksten_; }
    const std::map<std::string_view, std::string>& overal() const { return overal_; }
    const std::map<std::string_view, Reeks>& secties() const { return secties_; }
    const std::map<std::string_view, Reeks>& delen() const { return delen_; }

  private:
    static constexpr std::string_view kHtml = "_HTML";
    static void eis(bool klopt, std::string_view merk) {
        if (!klopt) throw std::logic_error("wrong kind of text for marker " + std::string(merk));
    }

    std::map<std::string_view, std::string> teksten_;
    std::map<std::string_view, std::string> overal_;
    std::map<std::string_view, Reeks> secties_;
    std::map<std::string_view, Reeks> delen_;
};

}  // namespace maatlat
