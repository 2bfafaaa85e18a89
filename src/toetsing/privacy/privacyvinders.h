// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/fouten.h"
#include "domain/privacykennis.h"
#include "taal/woordrij.h"
#include "toetsing/privacy/bekend.h"

namespace maatlat {

/// A text that the privacy guard looks through. It counts how often a word was looked at: that may
/// grow no faster than the text.
class Bewaakt {
  public:
    Bewaakt(std::string_view tekst, const Bekend& bekend);

    std::size_t aantal() const { return woorden_.size(); }
    std::size_t stappen() const { return stappen_; }
    std::string_view tekst() const { return tekst_; }

    const Woord& woord(std::size_t i) const {
        ++stappen_;
        return woorden_[i];
    }
    const Woord* op(std::size_t i) const { return i < aantal() ? &woord(i) : nullptr; }

    /// The word at i when it follows the one before it on the same line; with a space between, or
    /// with nothing between.
    const Woord* opRegel(std::size_t i) const;
    const Woord* naSpatie(std::size_t i) const;
    const Woord* aaneen(std::size_t i) const;

    std::string_view zoalsGetypt(const Woord& woord) const {
        return tekst_.substr(woord.vanaf, woord.lengte);
    }
    /// More than one letter, all of them capitals.
    bool inHoofdletters(const Woord& woord) const;

    /// `een` is a word of this text.
    bool staatIn(Privacylijst lijst, const Woord& een) const {
        return (lijsten_[static_cast<std::size_t>(&een - woorden_.data())] &
                Privacykennis::bit(lijst)) != 0;
    }
    bool staatInEen(std::initializer_list<Privacylijst> lijsten, const Woord& woord) const;
    const Privacykennis& kennis() const { return kennis_; }
    bool isBekend(const Woord& woord) const;

    /// True when a sentence or a line of a list ends before the word at i.
    bool begintZin(std::size_t i) const;

    /// True when a word of the list stands within so many words before `van`, or from `tot` on,
    /// without leaving the sentence.
    bool ervoor(std::size_t van, Privacylijst lijst, int woordenVer) const;
    bool erna(std::size_t tot, Privacylijst lijst, int woordenVer) const;
    /// The same for the words of `andereDatum`, and for what ends like one.
    bool andereDatumErvoor(std::size_t van, int woordenVer) const;
    bool andereDatumErna(std::size_t tot, int woordenVer) const;
    bool nabij(std::size_t van, std::size_t tot, Privacylijst lijst, int woordenVer) const {
        return ervoor(van, lijst, woordenVer) || erna(tot, lijst, woordenVer);
    }

    /// True when what stands here seems to be of an organisation, and of nobody in particular.
    bool vanOrganisatie(std::size_t van, std::size_t tot) const;

  private:
    bool isAndereDatum(const Woord& woord) const;
    template <class Past>
    bool zoekTerug(std::size_t van, int woordenVer, Past past) const;
    template <class Past>
    bool zoekVerder(std::size_t tot, int woordenVer, Past past) const;

    std::string_view tekst_;
    Woordrij woorden_;
    const Bekend& bekend_;
    const Privacykennis& kennis_;
    std::vector<std::uint64_t> lijsten_;  ///< of each word, in which lists it stands
    mutable std::size_t stappen_ = 0;
};

/// What was found, without overlap: whoever comes first keeps its place.
class Vondsten {
  public:
    using Soort = Privacyvondst::Soort;

    void voegToe(Soort soort, std::size_t vanaf, std::size_t eind);

    /// Keeps others from taking this for something; it is no find itself.
    void slaOver(std::size_t vanaf, std::size_t eind);

    /// The same for words `van` up to `tot` of a text.
    void voegToe(Soort soort, const Bewaakt& tekst, std::size_t van, std::size_t tot);
    void slaOver(const Bewaakt& tekst, std::size_t van, std::size_t tot);

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
void zoekRekeningen(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekDatums(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekAdressen(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekKentekens(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekDocumenten(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekTelefoon(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekBsn(const Bewaakt& bewaakt, Vondsten& vondsten);
void slaInstellingenOver(const Bewaakt& bewaakt, Vondsten& vondsten);
void zoekNamen(const Bewaakt& bewaakt, Vondsten& vondsten);

}  // namespace maatlat
