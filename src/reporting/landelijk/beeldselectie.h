// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "rules/landelijk/beeldfilter.h"
#include "toetsing/landelijk/beeldronde.h"

namespace maatlat {

/// What somebody asks of the country: a part of it, an order, and a page.
struct Beeldvraag {
    Beeldfilter filter{};
    std::string op{};  ///< what it is ordered by: one of `kOp…`, or the code of a criterium or
                       ///< verwachting; empty, or a code of neither: the ranking
    bool af = false;   ///< the other way round
    int blad = 1;
    std::string kaart{};  ///< code of the criterium that the map shows; empty: the first

    friend bool operator==(const Beeldvraag&, const Beeldvraag&) = default;
};
inline constexpr const char* kOpRang = "rang";
inline constexpr const char* kOpOrganisatie = "organisatie";
inline constexpr const char* kOpVoldoende = "voldoende";
inline constexpr const char* kOpOnvoldoende = "onvoldoende";
inline constexpr const char* kOpDag = "dag";

/// What of a Beeldronde was asked for: filtered, evaluated and ordered. Page, table and files are
/// made from it, so that they say the same. Keeps the round alive; stays in one place.
class Beeldselectie {
  public:
    Beeldselectie(GedeeldeRonde ronde, Beeldvraag vraag);
    Beeldselectie(const Beeldselectie&) = delete;
    Beeldselectie& operator=(const Beeldselectie&) = delete;

    const Beeldronde& geheel() const { return *geheel_; }
    bool gaatOver(const GedeeldeRonde& ronde, const Beeldvraag& vraag) const {
        return ronde == geheel_ && vraag == vraag_;
    }
    const Beeldvraag& vraag() const { return vraag_; }
    const Beoordeling& beoordeling() const {
        return beoordeling_ ? *beoordeling_ : *geheel_->beoordeling;
    }
    const Toetsingskader& kader() const { return beoordeling().kader(); }
    const Ranglijst& lijst() const { return beoordeling().ranglijst(); }

    /// All of it in one sentence.
    std::string zin() const;

    /// What is known of the toets at a place of the ranking.
    const Beeldplek& plek(std::size_t plaats) const;

    /// The places of the ranking in the order that was asked for: all, or those of this page.
    std::size_t aantal() const { return lijst().size(); }
    const Bladen& bladen() const { return bladen_; }
    std::vector<std::size_t> opBlad() const;
    std::vector<std::size_t> alle() const;

    /// The toetsen on this page, to ask which of them somebody may open.
    std::vector<Beeldplek> plekkenOpBlad() const;

  private:
    std::size_t plaatsOp(std::size_t nummer) const {
        return volgorde_.empty() ? nummer : volgorde_[nummer];
    }
    void sorteer();

    GedeeldeRonde geheel_;
    Beeldvraag vraag_;
    Gefilterd deel_;
    std::unique_ptr<const Beoordeling> beoordeling_;  // of the part; null: of all of it
    std::vector<std::size_t> volgorde_;               // empty: that of the ranking
    Bladen bladen_;
};

/// What was asked for last, so that who looks again, or at the same as others, does not have the
/// country filtered and ordered again. For many threads at once.
class Selectievoorraad {
  public:
    /// So many organisations are kept at most, over all selections.
    static constexpr std::size_t kMeesteRijen = 40'000;

    std::shared_ptr<const Beeldselectie> geef(const GedeeldeRonde& ronde, const Beeldvraag& vraag);

  private:
    std::mutex slot_;
    std::deque<std::shared_ptr<const Beeldselectie>> selecties_;  // the last one first
};

/// The text, or a dash when there is none.
inline std::string ofStreepje(const std::string& tekst) {
    return tekst.empty() ? "–" : tekst;
}

/// The rank at a place in words: "3"; "3–7" for who is incomplete; a dash without any.
std::string rangtekst(const Ranglijst& lijst, std::size_t plaats);

/// How long ago a day was, seen from another: "8 maanden", "2 jaar"; empty when not known or less
/// than a month.
std::string hoeOud(const std::string& dag, const std::string& vandaag);

}  // namespace maatlat
