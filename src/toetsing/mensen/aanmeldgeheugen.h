// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/motor/transactie.h"
#include "toetsing/geheimen.h"
#include "toetsing/mensen/rem.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What logging in remembers; part of the Werkplek. The counts survive a restart.
struct Aanmeldgeheugen {
    /// By account and address of the client: somebody who guesses the password of one person. The
    /// tries of one address keep nobody out who comes from another.
    Rem perAccount{5};
    /// By device on which this person logged in before: strangers have no part in it.
    Rem perApparaat{5};
    /// By address of the client: somebody who tries one password on many persons. A whole office
    /// may share an address, so it has more free tries.
    Rem perAdres{20};
    /// By account: somebody who guesses one password from many addresses.
    Druktemeter opAccount;
    /// Failed tries with an e-mail address that nobody has.
    std::atomic<long> onbekend{0};
    /// For the first visit.
    const std::string eersteKeerCode = leesbareCode(16);

    /// Under what something is counted: nobody can read from it what it was, nor make it. `over`
    /// says what it is, in a word of ours.
    std::string sleutel(std::string_view over, std::string_view wat) const;

    std::once_flag geladen;
    std::string geheim;  ///< 32 bytes; of the cookies of devices and of these keys
};

/// The one of this Werkplek, with the counts of before. Not from within a transaction.
Aanmeldgeheugen& aanmeldgeheugen(Werkplek& werkplek);

/// Stores what changed in the counts along with a transaction that there is anyway: so a guess
/// costs no transaction more. What was not stored in the end changes again.
class Pogingenbewaring {
  public:
    explicit Pogingenbewaring(Aanmeldgeheugen& geheugen);
    ~Pogingenbewaring();
    Pogingenbewaring(const Pogingenbewaring&) = delete;
    Pogingenbewaring& operator=(const Pogingenbewaring&) = delete;

    void in(Transactie& transactie) const;
    void klaar() { klaar_ = true; }  ///< that transaction is on disk

  private:
    struct Deel {
        std::string_view naam;
        Rem* rem = nullptr;
        std::vector<pogingStore::Rij> rijen{};
    };
    std::vector<Deel> delen_;
    bool klaar_ = false;
};

}  // namespace maatlat
