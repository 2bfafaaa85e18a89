// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "taal/woordrij.h"

namespace maatlat {

/// A text that the privacy guard looks through.
struct Bewaakt {
    std::string_view tekst;
    Woordrij woorden;
    const std::set<std::string>& bekend;  ///< capitalised words that are no names here

    const Woord* op(std::size_t i) const { return i < woorden.size() ? &woorden[i] : nullptr; }
    std::string_view zoalsGetypt(const Woord& woord) const {
        return tekst.substr(woord.vanaf, woord.lengte);
    }

    /// True when one of these words stands within so many words before `van` or from `tot` on.
    /// With `inZin` only as far as the sentence goes.
    bool nabij(std::size_t van, std::size_t tot, std::initializer_list<std::string_view> gezocht,
               int woordenVer, bool inZin) const;
};

/// What was found, without overlap: whoever comes first keeps its place.
class Vondsten {
  public:
    using Soort = Privacyvondst::Soort;

    void voegToe(Soort soort, std::size_t vanaf, std::size_t eind);

    /// Keeps others from taking this for something; it is no find itself.
    void slaOver(std::size_t vanaf, std::size_t eind);

    std::vector<Privacyvondst> lijst(std::string_view tekst) const;

  private:
    struct Plek {
        std::size_t eind;
        bool vondst;
        Soort soort;
    };
    void zet(std::size_t vanaf, Plek plek);
    std::map<std::size_t, Plek> plekken_;  ///< by first byte
};

/// The finders, in the order in which they must look: an earlier one keeps its finds.
void zoekEmail(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekDatums(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekAdressen(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekTelefoon(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekBsn(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekNamen(const Bewaakt& bewaakt, Vondsten& vondsten);

}  // namespace maatlat
