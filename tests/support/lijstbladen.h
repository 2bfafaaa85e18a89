// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "support/rekenblad_bouwen.h"

namespace maatlat::test {

/// A tab with rows of texts; of an empty text there is no cell.
struct Proefblad {
    std::string naam;
    std::vector<std::vector<std::string>> rijen;
    std::vector<int> verborgen{};  ///< rows, from 1
    std::string eigenschap{};      ///< of the tab itself: ` state="hidden"`
};

/// An XLSX file with these tabs.
inline std::string xlsxMetBladen(const std::vector<Proefblad>& bladen,
                                 const std::string& werkmap = "") {
    Delen delen = xlsxDelen("");
    const std::string r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string m = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    std::string lijst;
    std::string relaties;
    for (std::size_t i = 0; i < bladen.size(); ++i) {
        const std::string nr = std::to_string(i + 1);
        lijst += "<sheet name=\"" + bladen[i].naam + "\" sheetId=\"" + nr + "\"" +
                 bladen[i].eigenschap + " r:id=\"rId" + nr + "\"/>";
        relaties += "<Relationship Id=\"rId" + nr + "\" Type=\"" + r +
                    "/worksheet\" Target=\"worksheets/sheet" + nr + ".xml\"/>";
        std::string rijen;
        for (std::size_t rij = 0; rij < bladen[i].rijen.size(); ++rij) {
            const std::string regel = std::to_string(rij + 1);
            const bool weg = std::ranges::find(bladen[i].verborgen, static_cast<int>(rij) + 1) !=
                             bladen[i].verborgen.end();
            rijen += "<row r=\"" + regel + "\"" + (weg ? " hidden=\"1\"" : "") + ">";
            for (std::size_t kolom = 0; kolom < bladen[i].rijen[rij].size(); ++kolom)
                if (!bladen[i].rijen[rij][kolom].empty())
                    rijen += "<c r=\"" + std::string(1, static_cast<char>('A' + kolom)) + regel +
                             "\" t=\"inlineStr\"><is><t>" + bladen[i].rijen[rij][kolom] +
                             "</t></is></c>";
            rijen += "</row>";
        }
        delen["xl/worksheets/sheet" + nr + ".xml"] =
            "<worksheet xmlns=\"" + m + "\"><sheetData>" + rijen + "</sheetData></worksheet>";
    }
    delen["xl/workbook.xml"] = "<workbook xmlns=\"" + m + "\" xmlns:r=\"" + r + "\">" + werkmap +
                               "<sheets>" + lijst + "</sheets></workbook>";
    delen["xl/_rels/workbook.xml.rels"] =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
        relaties + "</Relationships>";
    return zip(delen);
}

/// A tab with dossiers "2026-001" up to and including `aantal`, each with a melding in March.
inline Proefblad dossierblad(const std::string& naam, int aantal,
                             const std::string& begin = "2026-") {
    Proefblad uit{naam, {{"dossier", "melding"}}};
    for (int i = 1; i <= aantal; ++i)
        uit.rijen.push_back(
            {begin + std::to_string(100 + i), std::to_string(1 + i % 28) + "-3-2026"});
    return uit;
}

}  // namespace maatlat::test
