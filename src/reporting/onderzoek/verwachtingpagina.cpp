// SPDX-License-Identifier: EUPL-1.2
#include "domain/fouten.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

const Criterium& criteriumVan(const Toetsingskader& kader, const Verwachting& verwachting) {
    for (const Criterium* een : kader.criteria())
        if (verwachting.positie >= een->eerste && verwachting.positie < een->eerste + een->aantal)
            return *een;
    throw Onvindbaar();
}

Verwijzing buur(const std::vector<const Verwachting*>& alle, int positie,
                const std::string& basis) {
    if (positie < 0 || positie >= static_cast<int>(alle.size())) return {};
    const std::string& code = alle[static_cast<std::size_t>(positie)]->code;
    return {"verwachting " + code, basis + "/verwachting/" + code};
}

}  // namespace

VerwachtingPagina verwachtingpagina(const Onderzoeksstand& stand, const std::string& basis,
                                    const std::string& code) {
    const Verwachting* verwachting = stand.ronde.kader.verwachting(code);
    if (!verwachting || !verwachting->beoordeeld) throw Onvindbaar();
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Standbeoordeling van(stand), vast(tellen);
    const Beoordeling& beoordeling = vast.beoordeling();
    const Criterium& criterium = criteriumVan(van.kader(), *verwachting);

    VerwachtingPagina uit;
    uit.tekst = verwachting->tekst;
    uit.criterium = criterium.code + ": " + criterium.tekst;
    uit.zin = voldoetZin(beoordeling, *verwachting);
    uit.balk =
        balkVan("Verwachting " + code,
                beoordeling.perVerwachting()[static_cast<std::size_t>(verwachting->positie)]);
    for (const Score score : {Score::voldoende, Score::onvoldoende, Score::nvt}) {
        VerwachtingPagina::Groep groep{alsTeken(score), "", {}};
        groep.score.naam = metHoofdletter(groep.score.naam);
        for (const Toets& een : tellen.ronde.toetsen)
            if (een.scores.op(verwachting->positie) == score && beoordeling.teltMee(een))
                groep.organisaties.push_back(van.naam(een));
        if (groep.organisaties.empty()) continue;
        groep.aantal = hoeveel(static_cast<int>(groep.organisaties.size()), kOrganisatie);
        uit.groepen.push_back(std::move(groep));
    }
    for (const Toets& een : stand.ronde.toetsen)
        if (!tellen.plekken.contains(een.organisatie) || !beoordeling.teltMee(een))
            uit.overige.push_back(
                {van.naam(een), alsTeken(een.scores.op(verwachting->positie)).naam});
    const auto alle = van.kader().beoordeelde();
    uit.vorige = buur(alle, verwachting->positie - 1, basis);
    uit.volgende = buur(alle, verwachting->positie + 1, basis);
    return uit;
}

}  // namespace maatlat
