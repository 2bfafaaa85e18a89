// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/ronde_bron.h"

#include <algorithm>

#include "domain/melding.h"
#include "kader/kader_lezer.h"
#include "kader/tekst_lezer.h"
#include "kader/uitspraken_lezer.h"
#include "taal/collatie.h"
#include "taal/spelling.h"
#include "taal/zin.h"

namespace maatlat {

Ronde stelSamen(const Rondebron& bron, const Scorebron& scores) {
    Ronde ronde;
    ronde.kader = leesKader(bron.kaderYaml, bron.kaderBestand);
    ronde.onderzoek = bron.onderzoek;
    if (ronde.onderzoek.regelset.empty()) ronde.onderzoek.regelset = ronde.kader.regelsets[0].naam;
    vindRegelset(ronde.kader, ronde.onderzoek.regelset);

    ronde.organisaties = bron.organisaties;
    const Naamregister organisaties(bron.organisaties);
    ronde.toetsen = scores(ronde.kader, organisaties);
    const Collatie collatie;
    std::sort(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& a, const Toets& b) {
        return collatie(a.organisatie, b.organisatie);
    });

    for (const Document& een : bron.documenten)
        switch (een.soort) {
            case Documentsoort::uitspraken:
                ronde.uitspraken = leesUitspraken(een.inhoud, een.naam, ronde.kader, organisaties);
                break;
            case Documentsoort::landelijk:
                ronde.landelijk =
                    leesLandelijkeTekst(een.inhoud, een.naam, ronde.kader, organisaties);
                break;
            case Documentsoort::toetstekst:
                ronde.teksten.push_back(
                    leesToetstekst(een.inhoud, een.naam, ronde.kader, organisaties));
                break;
        }
    return ronde;
}

const Regelset& vindRegelset(const Toetsingskader& kader, const std::string& gezocht) {
    if (const Regelset* gevonden = kader.regelset(gezocht)) return *gevonden;
    std::vector<std::string> namen;
    for (const Regelset& een : kader.regelsets)
        namen.push_back(een.naam);
    throw Gebruikersfout("Het kader " + kader.id + " " + kader.versie + " heeft geen regelset \"" +
                         gezocht + "\"." + bedoeltU(gezocht, namen) +
                         " Deze zijn er: " + opsomming(namen) + ".");
}

}  // namespace maatlat
