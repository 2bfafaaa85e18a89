// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/zoeken.h"

#include <algorithm>
#include <map>
#include <set>

#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "taal/zoekvorm.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat {

namespace {

using Soorten = std::map<std::int64_t, Bronsoort>;

bool past(const Bevinding& een, const Zoekvraag& vraag, const Soorten& soorten) {
    if (vraag.bron != 0 && een.bron != vraag.bron) return false;
    if (vraag.auteur != 0 && een.auteur != vraag.auteur) return false;
    if (vraag.richting && een.richting != *vraag.richting) return false;
    if (vraag.zonderVerwachting && !een.verwachtingen.empty()) return false;
    const auto& codes = een.verwachtingen;
    if (!vraag.verwachting.empty() &&
        std::find(codes.begin(), codes.end(), vraag.verwachting) == codes.end())
        return false;
    if (!vraag.bronsoort) return true;
    const auto soort = soorten.find(een.bron);
    return soort != soorten.end() && soort->second == *vraag.bronsoort;
}

}  // namespace

std::vector<const Bevinding*> zoek(const std::vector<Bevinding>& bevindingen,
                                   const std::vector<Bron>& bronnen, const Zoekvraag& vraag) {
    Soorten soorten;
    for (const Bron& een : bronnen)
        soorten[een.nr] = een.soort;
    const std::vector<std::string> woorden = zoekwoorden(vraag.woorden);
    std::vector<const Bevinding*> uit;
    for (const Bevinding& een : bevindingen) {
        // The words last: bringing a text into the form that is searched costs most.
        if (past(een, vraag, soorten) &&
            (woorden.empty() || komenAlleVoor(woorden, zoekvorm(een.tekst + "\n" + een.citaat +
                                                                "\n" + een.paragraaf))))
            uit.push_back(&een);
    }
    // What follows from dossiers has no moment at which it was written.
    const auto plaats = [](const Bevinding* een) {
        return steekproefVan(een->nr) == 0 ? een->nr : -een->nr;
    };
    std::sort(uit.begin(), uit.end(),
              [&](const Bevinding* a, const Bevinding* b) { return plaats(a) > plaats(b); });
    return uit;
}

Zoekresultaat zoekBevindingen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const Zoekvraag& vraag, int blad) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Zoekresultaat uit;
        uit.kop = inzage.kop();
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
        uit.kader = inzage.kader();
        uit.weggehaald = recordStore::aantalWeggehaald<Bevinding>(inzage);
        uit.bronnen = bronStore::alle(inzage);
        std::vector<Bevinding> alle = bevindingStore::alle(inzage);
        const Afgeleid afgeleid = afgeleidUitSteekproeven(inzage);
        uit.bronnen.insert(uit.bronnen.end(), afgeleid.bronnen.begin(), afgeleid.bronnen.end());
        alle.insert(alle.end(), afgeleid.bevindingen.begin(), afgeleid.bevindingen.end());
        const auto gevonden = zoek(alle, uit.bronnen, vraag);
        uit.totaal = static_cast<int>(alle.size());
        uit.bladen = Bladen(static_cast<int>(gevonden.size()), blad, kRegelsPerBlad);
        for (int i = uit.bladen.ervoor(); i < uit.bladen.tot(); ++i)
            uit.bevindingen.push_back(*gevonden[static_cast<std::size_t>(i)]);
        std::set<std::int64_t> auteurs;
        for (const Bevinding& een : alle)
            if (steekproefVan(een.nr) == 0) auteurs.insert(een.auteur);
        for (const std::int64_t een : auteurs)
            uit.auteurs.emplace_back(een, persoonsnaam(inzage, een));
        return uit;
    });
}

}  // namespace maatlat
