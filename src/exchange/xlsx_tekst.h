// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/xml_stroom.h"

namespace maatlat {

/// Text of an XLSX file as people see it: "_x000D_" stands for the character with that number, and
/// "_x005F_" for an underscore that would look like such a code (ISO 29500, 22.9.2.19).
std::string zonderTekencodes(std::string_view tekst);

/// The text of a string item (`si`, `is`), from its start to its end: plain, or in runs. Phonetic
/// hints are no part of it. What is longer than a cell can hold is cut just beyond that.
std::string leesTekstdelen(XmlStroom& xml, std::string_view einde);

/// The texts that the cells of a file point at; in little memory, however many there are.
class GedeeldeTeksten {
  public:
    GedeeldeTeksten() = default;
    /// `inhoud`: of the part with shared strings.
    explicit GedeeldeTeksten(std::string inhoud);

    /// The text with this number, as it stands in a cell; nothing when there is none.
    std::optional<std::string_view> tekst(std::string_view nummer) const;

  private:
    std::string alle_;
    std::vector<std::uint32_t> einden_;
};

}  // namespace maatlat
