// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "exchange/zip_inhoudsopgave.h"

namespace maatlat {

/// The parts of a spreadsheet file, which is a zip. Names of parts are taken without regard of case
/// and direction of slashes. Trusts no size that the zip states: what is unpacked is counted, up to
/// kMaxBestand for a part and twice that for all that is read.
class ZipInhoud {
  public:
    /// Keeps pointing into `bytes`. Throws Invoerfout when they are no sound zip or it is locked
    /// with a password.
    ZipInhoud(std::string_view bytes, std::string bestand);
    ZipInhoud(std::string&& bytes,
              std::string bestand) = delete;  ///< would be gone before it is read

    const std::string& bestand() const { return bestand_; }

    bool bevat(std::string_view deel) const { return delen_.contains(zipnaam(deel)); }

    /// The unpacked content of a part. Throws Invoerfout when it is missing, damaged, there twice
    /// or too big.
    std::string lees(std::string_view deel);

  private:
    std::string uitgepakt(const Zipdeel& deel, std::string_view ingepakt);

    std::string bestand_;
    std::string_view bytes_;
    Zipdelen delen_;
    std::size_t uitgepakt_ = 0;
};

}  // namespace maatlat
