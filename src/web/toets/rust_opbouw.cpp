// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/rust_opbouw.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "taal/tekst.h"
#include "web/http/adrescode.h"
#include "web/steekproef/uitkomst_opbouw.h"
#include "web/toetspaden.h"

namespace maatlat::web {

namespace {

/// Where its page is in the file, for a file of which a browser can show one.
std::string bestandspad(const Toetsinhoud& inhoud, const Bevinding& bevinding, const Bron& bron) {
    if (bevinding.pagina.empty() || !bron.bijlage || bron.bijlage->soort != "application/pdf")
        return {};
    return toetspad(inhoud.kop.nr, "/bijlage/" + std::to_string(bron.nr)) +
           "#page=" + bevinding.pagina.substr(0, bevinding.pagina.find_first_of("-,"));
}

std::string sindsInWoorden(Grondstand::Sinds sinds) {
    switch (sinds) {
        case Grondstand::Sinds::gelijk:
            break;
        case Grondstand::Sinds::gewijzigd:
            return "Gewijzigd nadat deze bevinding is overgenomen. Klopt de motivering nog?";
        case Grondstand::Sinds::weg:
            return "Ingetrokken nadat deze bevinding is overgenomen. Klopt de motivering nog?";
    }
    return {};
}

}  // namespace

Verwijzing bevindingverwijzing(const Toetsinhoud& inhoud, std::int64_t nr) {
    if (steekproefVan(nr) == 0)
        return {"Bevinding " + std::to_string(nr),
                toetspad(inhoud.kop.nr, "/bevinding/" + std::to_string(nr))};
    const Vraaguitkomst* uitkomst = uitkomstVan(inhoud.steekproeven, nr);
    if (uitkomst == nullptr)
        return {"Uitkomst van een dossiersteekproef", toetspad(inhoud.kop.nr, "/steekproeven")};
    return {metHoofdletter(uitkomst->vraag.kort),
            uitkomstenpad(inhoud.kop.nr, nr) + "#vraag-" + uitkomst->vraag.code};
}

Verwijzing bronverwijzing(const Toetsinhoud& inhoud, const Bron& bron) {
    std::string pad = uitkomstenpad(inhoud.kop.nr, bron.nr);
    if (pad.empty()) pad = toetspad(inhoud.kop.nr, "/bron/" + std::to_string(bron.nr));
    return {omschrijving(bron), std::move(pad)};
}

std::string kortetekst(const Bevinding& bevinding) {
    constexpr std::size_t kTeken = 160;  // bytes: enough to know it by
    const std::string& tekst = bevinding.tekst.str();
    const std::string_view eerste = ingekort(tekst, kTeken);
    return std::string(eerste) + (eerste.size() < tekst.size() ? "…" : "");
}

std::vector<Grondregel> grondregels(const Toetsinhoud& inhoud,
                                    const std::vector<Grondstand>& gronden) {
    std::vector<Grondregel> uit;
    for (const Grondstand& een : gronden) {
        Grondregel regel{bevindingverwijzing(inhoud, een.nr)};
        if (een.bron) {
            regel.bron = bronverwijzing(inhoud, *een.bron);
            regel.plaats = plaatsVan(*een.bevinding);
            regel.bestand = bestandspad(inhoud, *een.bevinding, *een.bron);
        }
        regel.sinds = sindsInWoorden(een.sinds);
        uit.push_back(std::move(regel));
    }
    return uit;
}

Rustblok rustblok(const Toetsbeeld& beeld, const Verwachtingstand& stand) {
    const std::string& code = stand.verwachting->code;
    Rustblok uit;
    uit.code = code;
    uit.gronden = grondregels(beeld.inhoud, grondslagVan(beeld.inhoud, code));
    if (!beeld.zicht.invullen) return uit;
    for (const Bronbevindingen& van : stand.bronnen)
        for (const Bevinding* een : van.bevindingen)
            uit.keuzes.push_back({std::to_string(een->nr),
                                  bevindingverwijzing(beeld.inhoud, een->nr).tekst,
                                  kortetekst(*een)});
    if (!uit.keuzes.empty() || !uit.gronden.empty())
        uit.wijzigpad = toetspad(beeld.zicht.kop.nr, "/rust-op/" + codeerPad(code));
    return uit;
}

}  // namespace maatlat::web
