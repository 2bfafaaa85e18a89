// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "store/motor/sessie.h"

namespace maatlat {

/// What the numbers in the log stand for, looked up when somebody reads it: the log itself names
/// nobody. Of a record it says the kind and the number, never a title or what stands in it.
class Logboeknamen {
  public:
    explicit Logboeknamen(Sessie& sessie);

    /// "persoon 12" → "Inspecteur A (persoon 12)"; what is no person stays what it is.
    std::string wie(const std::string& wie) const;

    /// "toets 5 bevinding/12" → "bevinding 12, toets Utrecht, Stap 1 2015".
    std::string waarvan(const std::string& sleutel);

    /// An event, by its name of today.
    static std::string wat(const std::string& woord);

  private:
    const std::string& toets(std::int64_t nr);

    Sessie& sessie_;
    std::map<std::int64_t, std::string> personen_;
    std::map<std::int64_t, std::string> toetsen_;
};

}  // namespace maatlat
