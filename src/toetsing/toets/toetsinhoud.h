// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bezoek.h"
#include "domain/bronnen/bron.h"
#include "domain/opvolging/hertoets.h"
#include "domain/scorerij.h"
#include "domain/toets/grondslag.h"
#include "domain/toets/toetskop.h"
#include "domain/toets/veld.h"
#include "domain/toetsingskader.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat {

/// A toets with all its contents at one moment: what the pages, the gaps and the report are made
/// from. The oordelen are not in it: the engine derives them from `scores`.
struct Toetsinhoud {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    const Regelset* regelset = nullptr;  ///< of the onderzoek; points into the kader
    Scorerij scores;
    std::map<std::string, Veld> velden;               ///< by key; only those that were ever saved
    std::map<std::string, std::string> gepubliceerd;  ///< of a toets that was taken over: what was
                                                      ///< published, by key of a field
    std::string overgenomenUit;  ///< of a zelfevaluatie: with what it began; empty: with nothing
    std::map<std::string, std::string> overgenomen;  ///< what came along then, by key of a field:
                                                     ///< the word of a score, nothing of a text
    std::vector<Bron> bronnen;                       ///< by number; those of steekproeven last
    std::vector<Bevinding> bevindingen;              ///< idem
    std::vector<Steekproefuitkomst> steekproeven;    ///< that were drawn
    std::map<std::string, Steunpunten> grondslagen;  ///< on what a motivering rests, by code
    std::vector<Bezoek> bezoeken;                    ///< that were not taken away, by number
    std::optional<Hertoets> hertoets{};              ///< of a hertoets: what it tests again

    /// The field with this key; one that was never saved is empty, at version 0.
    Veld veld(const Veldsleutel& sleutel) const;

    const Bron* bron(std::int64_t nr) const;  ///< null when there is none

    /// The word of a score that was proposed and that nobody confirmed or changed; empty: none.
    std::string voorstel(const std::string& verwachting) const;

    int aantalBeoordeeld() const;  ///< how many verwachtingen have a score

    /// Whether the score of this verwachting came along from the earlier toets and was not opened.
    bool isOvergenomen(const std::string& verwachting) const {
        return hertoets && hertoets->isOvergenomen(verwachting);
    }
};

/// The bevindingen of a toets by the verwachtingen on which they bear. Points into the contents.
class Bevindingwijzer {
  public:
    explicit Bevindingwijzer(const Toetsinhoud& inhoud);

    /// In the order of their bronnen.
    const std::vector<const Bevinding*>& bij(const std::string& verwachting) const;

  private:
    std::map<std::string_view, std::vector<const Bevinding*>> bij_;
};

/// Reads the contents.
Toetsinhoud leesToetsinhoud(const Toetsinzage& inzage);

/// The same, with the bevindingen from memory when none of them changed since they were read: most
/// saves are of other things. Not in a transaction, which may still be undone: what it had changed
/// would stay in memory.
Toetsinhoud leesMomentopname(const Toetsinzage& inzage);
Toetsinhoud leesMomentopname(const ToetsTransactie&) = delete;

}  // namespace maatlat
