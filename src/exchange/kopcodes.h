// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/toetsingskader.h"

namespace maatlat {

/// Whether a heading says that the name of the organisation stands under it.
bool isOrganisatiekop(std::string_view kop);

/// The codes of a kader, as headings of a score table have them.
class Kopcodes {
  public:
    explicit Kopcodes(const Toetsingskader& kader);

    /// The verwachting of a heading: its code, alone or with text behind it; null for another.
    const Verwachting* vind(const std::string& kop) const;

    /// The verwachting that a heading was before a spreadsheet made a date of it: its code is in
    /// the kader; null when that cannot be seen.
    const Verwachting* vanDatum(const std::string& kop, bool kalender1904) const;

    /// The codes that a spreadsheet makes this number of, other than the number itself: "1.10" and
    /// "1.100" for "1.1". Also for a number with a comma.
    std::vector<std::string> alsGetal(const std::string& kop) const;

    /// « Bedoelt u "…"?», or nothing.
    std::string bedoeltU(const std::string& kop) const;

    const std::vector<const Verwachting*>& alle() const { return alle_; }

  private:
    std::map<std::string, const Verwachting*> opCode_;  ///< by code in lower case
    std::vector<std::string> codes_;
    std::vector<const Verwachting*> alle_;
};

}  // namespace maatlat
