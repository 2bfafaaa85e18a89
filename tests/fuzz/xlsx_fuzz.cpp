// SPDX-License-Identifier: EUPL-1.2
// Any bytes as an XLSX file. A zip checks its parts by sums, so that a changed byte seldom comes
// further: the first byte says in which part of a sound file the others are put, or that they are
// the file.
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "rekenblad.h"
#include "support/rekenblad_bouwen.h"
#include "support/zip_schrijven.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    constexpr std::array<const char*, 5> kDelen{"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                                "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
                                                "xl/styles.xml"};
    const std::size_t welk = data[0] % (kDelen.size() + 2);
    if (welk == kDelen.size()) {
        maatlat::fuzz::leesAlsRekenblad(bytes, "scores.xlsx");
        return 0;
    }
    maatlat::Delen delen = maatlat::xlsxDelen(maatlat::xlsxRij(1, {"Organisatie", "1.1.1"}) +
                                              maatlat::xlsxRij(2, {"Twente", "+"}));
    if (welk < kDelen.size())
        delen[kDelen[welk]] = bytes;
    else
        delen = maatlat::xlsxDelen(bytes, bytes);
    maatlat::fuzz::leesAlsRekenblad(maatlat::test::geschrevenZip({delen.begin(), delen.end()}),
                                    "scores.xlsx");
    return 0;
}
