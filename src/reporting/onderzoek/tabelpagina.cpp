// SPDX-License-Identifier: EUPL-1.2
#include <set>

#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/rapport/ranglijstdeel.h"
#include "reporting/tekens.h"

namespace maatlat {

TabelPagina tabelpagina(const Onderzoeksstand& stand, const std::string& basis) {
    const Standbeoordeling van(stand);
    const Beoordeling& beoordeling = van.beoordeling();
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Standbeoordeling vast(tellen);
    const auto verwachtingen = van.kader().beoordeelde();
    std::set<int> begin;
    for (const Criterium* een : van.kader().criteria())
        begin.insert(een->eerste);

    TabelPagina uit;
    uit.basis = basis;
    for (const Verwachting* een : verwachtingen) {
        const auto positie = static_cast<std::size_t>(een->positie);
        uit.kolommen.push_back({een->code, een->tekst, begin.contains(een->positie),
                                vast.beoordeling().perVerwachting()[positie].voldoende});
        uit.totaal += uit.kolommen.back().voldoende;
    }
    const Scoretabel tabel = scoretabel(beoordeling);
    uit.bijschrift = tabel.bijschrift;
    uit.toelichting = tekenuitleg(tabel) +
                      " De volgorde is die van de ranglijst. Kies een code om de tekst en de "
                      "organisaties erachter te zien, of een organisatie om haar toets te openen." +
                      voetuitleg(vast.beoordeling().basis().tellenMee(),
                                 static_cast<int>(stand.ronde.toetsen.size()));
    for (std::size_t plaats = 0; plaats < tabel.rijen.size(); ++plaats)
        uit.rijen.push_back({van.naam(beoordeling.toets(plaats)), tabel.rijen[plaats].cellen,
                             tabel.rijen[plaats].som});
    return uit;
}

}  // namespace maatlat
