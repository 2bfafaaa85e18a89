// SPDX-License-Identifier: EUPL-1.2
#include "pages/records_pagina.h"

#include "pages/weggehaald_pagina.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// Whether what stands in it is free text, which needs its label to be understood.
bool isVrijeRegel(const Recordvraag& vraag) {
    return vraag.eisen.wijze == Veldwijze::regel || vraag.eisen.wijze == Veldwijze::code;
}

/// Its date and choices lead to it: "20 november 2026, aangekondigd bezoek".
void vulRecordregel(Vulling& rij, const RecordsPagina& pagina, const RecordsPagina::Rij& van) {
    const std::string sleutel = sleutelVan(pagina.soort, van.nr).tekst();
    std::string naam;
    for (const Recordvraag& een : pagina.vragen) {
        const std::string waarde = van.waarden.tekst(een.vraag.naam);
        if (waarde.empty() || een.eisen.wijze == Veldwijze::tekst) continue;
        if (isVrijeRegel(een)) {
            Vulling& veld = rij.sectie("VELD");
            veld.zet("LABEL", std::string(een.label));
            veld.zet("WAARDE", waarde);
        } else {
            const bool keuze = een.eisen.wijze == Veldwijze::keuze;
            naam += (naam.empty() ? "" : ", ") + (keuze ? waarde : leesbaar(een.eisen, waarde));
        }
    }
    rij.zet("NUMMER", van.nr);
    rij.zet("RECORDPAD", pagina.toetspad + "/" + sleutel);
    rij.zet("NAAM", metHoofdletter(naam));
}

}  // namespace

void RecordsPagina::beschrijf(Vulling& uit) const {
    uit.zet("UITLEG", uitleg);
    uit.zet("SOORT", std::string(naam(soort)));
    uit.als(magInvullen, "NIEUW", [&](Vulling& nieuw) {
        nieuw.zet("NIEUWPAD", toetspad + "/" + sleutelVan(soort, 0).tekst());
        nieuw.zet("NIEUWTEKST", metHoofdletter(naam(soort)) + " toevoegen");
    });
    uit.als(regels.empty(), "GEEN", [&](Vulling& geen) {
        geen.zet("MEERVOUD", meervoud(soort));
        geen.toonAls(!bevroren, "NOG");
        geen.zetAls("DOE", "DOE", magInvullen ? doe : "");
    });
    uit.lijst("LIJST", "RECORD", regels,
              [&](Vulling& rij, const Rij& een) { vulRecordregel(rij, *this, een); });
    vulWeggehaald(uit, weggehaald, std::string(naam(soort)), meervoud(soort), toetspad);
}

}  // namespace maatlat
