// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "exchange/bladontvanger.h"
#include "exchange/xml_stroom.h"

namespace maatlat {

// The namespaces of ODF that matter here.
inline const std::string kOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline const std::string kTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline const std::string kText = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline const std::string kStyle = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

/// Reads the cells of one tab of an ODS file, from the start of its `table:table` to its end, and
/// hands them to `ontvanger`, also what is hidden.
void leesOdsBlad(XmlStroom& xml, Bladontvanger& ontvanger);

}  // namespace maatlat
