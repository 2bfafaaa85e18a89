// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Zip/ZipArchive.h>

#include <cstddef>
#include <sstream>
#include <string>

namespace maatlat {

/// The parts of a spreadsheet file, which is a zip. Trusts no size that the zip states: what is
/// unpacked is counted, over all parts together, up to kMaxBestand.
class ZipInhoud {
  public:
    /// Throws Invoerfout when the bytes are no sound zip or it is locked with a password.
    ZipInhoud(const std::string& bytes, std::string bestand);

    const std::string& bestand() const { return bestand_; }

    bool bevat(const std::string& deel) const;

    /// The unpacked content of a part. Throws Invoerfout when it is missing, damaged or too big.
    std::string lees(const std::string& deel);

  private:
    std::string bestand_;
    std::istringstream bytes_;
    Poco::Zip::ZipArchive archief_;
    std::size_t uitgepakt_ = 0;
};

}  // namespace maatlat
