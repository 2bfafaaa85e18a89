// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "store/motor/geheimenmap.h"

namespace maatlat {

namespace persoonStore {
struct Geheimlezing;
}

/// The secret of a second factor as it stands in the database. Only `Codekluis` makes one, so that
/// nobody can store a readable one.
class VersleuteldGeheim {
  public:
    VersleuteldGeheim() = default;  ///< none
    bool leeg() const { return tekst_.empty(); }
    const std::string& str() const { return tekst_; }

    friend bool operator==(const VersleuteldGeheim&, const VersleuteldGeheim&) = default;

  private:
    friend class Codekluis;
    friend struct persoonStore::Geheimlezing;
    explicit VersleuteldGeheim(std::string tekst) : tekst_(std::move(tekst)) {}

    std::string tekst_;
};

/// Locks secrets of second factors with a key that stands outside the database, each for one
/// person: in the row of another it does not open (libsodium: secretbox).
class Codekluis {
  public:
    explicit Codekluis(Geheimenmap& geheimen) : geheimen_(geheimen) {}

    /// Makes the key when there is none. Throws Gebruikersfout when the key cannot be read or
    /// written.
    VersleuteldGeheim sluit(std::int64_t persoon, std::string_view geheim);

    enum class Staat : unsigned char {
        open,
        geenSleutel,    ///< the file of the key is not there, or cannot be read
        andereSleutel,  ///< it was locked with another key than the one that stands there now
        kapot,          ///< the right key does not open it: it was changed, or is of somebody else
    };
    struct Geopend {
        Staat staat = Staat::open;
        std::string geheim;  ///< filled exactly when open
    };
    Geopend open(std::int64_t persoon, const VersleuteldGeheim& dicht) const;

    /// Whether a text of the database was locked by this class.
    static bool isDicht(std::string_view tekst);

  private:
    Geheimenmap& geheimen_;
};

}  // namespace maatlat
