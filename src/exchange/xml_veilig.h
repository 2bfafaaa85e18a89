// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <stdexcept>
#include <string>

namespace maatlat {

/// XML that no spreadsheet program writes: too deep, a tag that is too long or has too many
/// attributes. Reading it would only cost memory and time.
class XmlTeGroot : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

inline constexpr int kDiepsteXml = 32;                              ///< elements within one another
inline constexpr std::size_t kLangsteTag = std::size_t{256} << 10;  ///< bytes
inline constexpr int kMeesteAttributen = 256;                       ///< of one element

/// The XML of a part as UTF-8, looked through before any parser sees it: UTF-16 is converted (and
/// loses the line that says so). Throws Poco's XML exception for a document type, so that entities
/// cannot blow a small file up, and for NUL; throws XmlTeGroot for a tag beyond the bounds above.
std::string veiligeXml(std::string deel);

}  // namespace maatlat
