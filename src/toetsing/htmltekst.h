// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// The text that a page of ours shows, and where each byte of it stands in the page: to find and
/// take out words whatever markup stands between them. Reads what our own templates and
/// `markdownNaarHtml` make; what it cannot read it takes for text.
class Htmltekst {
  public:
    explicit Htmltekst(std::string_view html);

    /// Every run of white space as one space; a line end where a block begins or ends.
    const std::string& tekst() const { return tekst_; }

    /// The bytes of the page that a byte of the text stands for; an empty piece for what stands for
    /// none, like a line end.
    struct Plek {
        std::size_t vanaf = 0;
        std::size_t eind = 0;
    };
    const Plek& plek(std::size_t byte) const { return plekken_[byte]; }

    /// A value of an attribute, with its place in the page.
    struct Kenmerk {
        std::string naam;
        std::string waarde;    ///< as it is meant: without entities
        Plek plek;             ///< within its quotes
        bool isTekst = false;  ///< read out or shown, like a title; else of the structure
    };
    const std::vector<Kenmerk>& kenmerken() const { return kenmerken_; }

    /// Comments, styles and scripts.
    const std::vector<std::string_view>& opmaak() const { return opmaak_; }

  private:
    void leesTag(std::string_view html, std::size_t vanaf, std::size_t eind);
    void leesTekst(std::string_view html, std::size_t vanaf, std::size_t eind);
    void nieuwBlok();

    std::string tekst_;
    std::vector<Plek> plekken_;
    std::vector<Kenmerk> kenmerken_;
    std::vector<std::string_view> opmaak_;
};

/// "&" and its like written as HTML has them.
std::string alsHtml(std::string_view tekst);

/// Back: with every entity as the sign that it stands for, and every run of white space as one
/// space.
std::string uitHtml(std::string_view html);

/// The page without the elements whose start tag has this attribute with one of these values, with
/// all that is in them.
std::string zonderElementen(std::string_view html, std::string_view attribuut,
                            const std::vector<std::string>& waarden);

}  // namespace maatlat
