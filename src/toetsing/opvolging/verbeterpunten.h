// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/opvolging/maatregel.h"
#include "domain/opvolging/verbeterplan.h"
#include "domain/toetsingskader.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// A `-` of a toets as it was frozen: what an organisation has to do something about.
struct Verbeterpunt {
    std::string code;
    std::string tekst;      ///< what the kader asks
    std::string criterium;  ///< its code
    std::string oordeel;    ///< of that criterium: "voldoende", …; "geen"
    std::string uitleg;     ///< what the report says that must be better, Markdown; may be empty

    friend bool operator==(const Verbeterpunt&, const Verbeterpunt&) = default;
};

/// What was frozen last, of a toets that has an opvolging.
class Bevrorenscores {
  public:
    explicit Bevrorenscores(const Toetsinzage& inzage);

    /// In the order of the kader; also where the criterium is voldoende.
    const std::vector<Verbeterpunt>& verbeterpunten() const { return punten_; }
    const Verbeterpunt* verbeterpunt(std::string_view code) const;  ///< null when it is none

    /// The score of a verwachting, as a word; empty for a code that was not judged.
    std::string score(const std::string& code) const;
    std::vector<std::string> codes() const;  ///< of the verbeterpunten

    const std::string& vastgesteldOp() const { return wanneer_; }  ///< moment
    int editie() const { return editie_; }

  private:
    std::map<std::string, std::string> staat_;
    std::vector<Verbeterpunt> punten_;
    std::string wanneer_;
    int editie_ = 0;
};

/// Whether this maatregel is about the verbeterpunt and is still meant to be done.
bool geldtVoor(const Maatregel& maatregel, std::string_view code);

/// Verbeterpunten without a maatregel that holds.
std::vector<std::string> gaten(const Bevrorenscores& scores,
                               const std::vector<Maatregel>& maatregelen);

/// The plan as it would be frozen now.
Verbeterplan verbeterplanVan(const Bevrorenscores& scores,
                             const std::vector<Maatregel>& maatregelen);

}  // namespace maatlat
