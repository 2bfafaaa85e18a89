// SPDX-License-Identifier: EUPL-1.2
#include "web/recordconflict.h"

#include <algorithm>

#include "domain/getypte_datum.h"
#include "pages/conflict_pagina.h"
#include "taal/samenvoegen.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"
#include "toetsing/toets/geschiedenis.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

bool isScore(const Recordsleutel& sleutel) {
    return sleutel.soort == Recordsoort::veld && sleutel.veld.soort == Veldsoort::score;
}

/// All values of a field, for people.
std::string tekstVan(const Vastlegging& inhoud, const Veldbeschrijving& veld,
                     const Leesbaar& leesbaar) {
    std::vector<std::string> waarden = inhoud.alle(veld.naam);
    // A date as it was typed is the same as the one that is stored.
    if (veld.wijze == Veldwijze::datum)
        for (std::string& een : waarden)
            een = leesDatum(een).value_or(een);
    if (leesbaar)
        for (std::string& een : waarden)
            een = leesbaar(veld.naam, een);
    return veld.isLijst || !waarden.empty() ? opsomming(waarden) : std::string();
}

/// A record that was taken away comes back when it is saved.
std::string waarschuwingWeg(const Recordconflict& van) {
    std::string weg;
    metRecordvan(van.sleutel.soort, [&]<class Record>() {
        if constexpr (requires { Recordvorm<Record>::kWeg; }) weg = Recordvorm<Record>::kWeg;
    });
    if (weg.empty() || van.stand.inhoud.tekst(weg).empty()) return {};
    return metHoofdletter(aanwijzend(van.sleutel.soort)) +
           (isOnzijdig(van.sleutel.soort) ? " is ingetrokken. Slaat u het op, dan komt het terug."
                                          : " is ingetrokken. Slaat u hem op, dan komt hij terug.");
}

/// The text that can be merged comes first: it is what people look for.
std::vector<Veldbeschrijving> teVergelijken(Recordsoort soort) {
    std::vector<Veldbeschrijving> uit = veldenVan(soort);
    std::stable_partition(uit.begin(), uit.end(), [](const Veldbeschrijving& een) {
        return een.wijze == Veldwijze::tekst;
    });
    return uit;
}

void vulVelden(ConflictPagina& pagina, const Recordconflict& van, const Vastlegging& oud,
               const Leesbaar& leesbaar) {
    const Vastlegging& hun = van.stand.inhoud;
    pagina.mijn = van.mijn;
    for (const Veldbeschrijving& veld : teVergelijken(van.sleutel.soort)) {
        const bool gevraagd = veld.isLijst || !van.mijn.alle(veld.naam).empty();
        if (!gevraagd) continue;
        for (const std::string& een : hun.alle(veld.naam))
            pagina.hun.voegToe(veld.naam, een);
        const bool enige = van.sleutel.soort == Recordsoort::veld;
        if (veld.label.empty() && !enige) continue;
        pagina.velden.push_back({enige ? pagina.wat : std::string(veld.label),
                                 tekstVan(van.mijn, veld, leesbaar),
                                 tekstVan(hun, veld, leesbaar)});
        if (veld.wijze != Veldwijze::tekst || isScore(van.sleutel)) continue;
        pagina.tekstveld = veld.naam;
        pagina.samen =
            samengevoegd(oud.tekst(veld.naam), hun.tekst(veld.naam), van.mijn.tekst(veld.naam));
    }
}

}  // namespace

Antwoord toonConflict(Aanvraag& aanvraag, const Recordconflict& conflict,
                      const Leesbaar& leesbaar) {
    const std::string sleutel = conflict.sleutel.tekst();
    const Geschiedenis geschiedenis =
        leesVersies(aanvraag.werkplek(), aanvraag.persoon(), conflict.toets, sleutel,
                    {conflict.stand.versie, conflict.gezien});
    ConflictPagina pagina;
    pagina.wat = omschrijving(conflict.sleutel);
    pagina.zelf = conflict.stand.auteur == aanvraag.persoon().nr;
    pagina.wanneer = datumEnTijd(conflict.stand.wanneer);
    Vastlegging oud;
    for (const Versieblad& een : geschiedenis.versies) {
        if (een.versie == conflict.stand.versie) pagina.wie = een.wie;
        if (een.versie == conflict.gezien) oud = een.inhoud;
    }
    vulVelden(pagina, conflict, oud, leesbaar);
    pagina.terug = recordpad(conflict.toets, sleutel, geschiedenis.criterium);
    pagina.pad = pagina.terug;
    if (conflict.sleutel.soort == Recordsoort::veld) {
        pagina.pad = toetspad(conflict.toets, "/veld");
        pagina.vast.emplace_back("sleutel", sleutel);
    }
    pagina.vast.insert(pagina.vast.end(), conflict.mee.begin(), conflict.mee.end());
    pagina.vast.emplace_back("versie", std::to_string(conflict.stand.versie));
    Raam raam = toetsraam(aanvraag, geschiedenis.kop, pagina.wat + ": twee versies");
    raam.waarschuwing =
        getrimd(raam.waarschuwing + " " + waarschuwingWeg(conflict) + " " + conflict.waarschuwing);
    raam.breed = true;
    Antwoord uit = aanvraag.pagina(raam, pagina);
    uit.status = 409;
    return uit;
}

}  // namespace maatlat::web
