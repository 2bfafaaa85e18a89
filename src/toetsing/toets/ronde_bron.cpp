// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/ronde_bron.h"

#include <algorithm>
#include <map>

#include "domain/melding.h"
#include "kader/kader_lezer.h"
#include "kader/onderzoek/betekenis_lezer.h"
#include "kader/onderzoek/tekst_lezer.h"
#include "kader/onderzoek/uitspraken_lezer.h"
#include "taal/collatie.h"
#include "taal/spelling.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Each toetstekst is about an organisation that takes part, and is the only one about it.
void eisEenTekstPerToets(const Ronde& ronde, const std::vector<Document>& documenten) {
    std::vector<Melding> meldingen;
    std::map<std::string, std::string> eerder;  // organisation, file
    for (const Document& een : documenten) {
        if (een.soort != Documentsoort::toetstekst) continue;
        const auto [plek, nieuw] = eerder.emplace(een.over, een.naam);
        if (!nieuw)
            meldingen.push_back({een.naam, 0, 0,
                                 "Over " + een.over + " is er al een tekst: " + plek->second +
                                     ". Noem bij het onderzoek één tekst per organisatie."});
        else if (!ronde.toets(een.over))
            meldingen.push_back({een.naam, 0, 0,
                                 "Deze tekst gaat over " + een.over +
                                     ", maar die organisatie heeft geen rij met scores. Zet haar "
                                     "bij de scores, of haal de tekst weg bij het onderzoek."});
    }
    if (!meldingen.empty()) throw Invoerfout(meldingen);
}

}  // namespace

Ronde stelSamen(Rondebron& bron, const Scorebron& scores) {
    Ronde ronde;
    ronde.kader = leesKader(bron.kaderYaml, bron.kaderBestand);
    ronde.onderzoek = bron.onderzoek;
    if (ronde.onderzoek.regelset.empty()) ronde.onderzoek.regelset = ronde.kader.regelsets[0].naam;
    vindRegelset(ronde.kader, ronde.onderzoek.regelset);

    if (!bron.betekenis.empty())
        ronde.betekenis = leesBetekenis(bron.betekenis, bron.betekenisBestand, ronde.kader);

    ronde.organisaties = bron.organisaties;
    const Naamregister organisaties(bron.organisaties);
    ronde.toetsen = scores(ronde.kader, organisaties);
    const Collatie collatie;
    std::sort(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& a, const Toets& b) {
        return collatie(a.organisatie, b.organisatie);
    });

    const Tekstvorm tekstvorm = bron.bewaard ? Tekstvorm::bewaard : Tekstvorm::volledig;
    for (Document& een : bron.documenten)
        switch (een.soort) {
            case Documentsoort::uitspraken:
                ronde.uitspraken =
                    leesUitspraken(een.inhoud, een.naam, ronde.kader, organisaties,
                                   bron.bewaard ? Uitspraakvorm::bewaard : Uitspraakvorm::volledig);
                break;
            case Documentsoort::landelijk:
                ronde.landelijk =
                    leesLandelijkeTekst(een.inhoud, een.naam, ronde.kader, organisaties, tekstvorm);
                break;
            case Documentsoort::toetstekst:
                ronde.teksten.push_back(
                    leesToetstekst(een.inhoud, een.naam, ronde.kader, organisaties, tekstvorm));
                een.over = ronde.teksten.back().organisatie;
                break;
        }
    eisEenTekstPerToets(ronde, bron.documenten);
    std::sort(ronde.teksten.begin(), ronde.teksten.end(),
              [&](const Toetstekst& a, const Toetstekst& b) {
                  return collatie(a.organisatie, b.organisatie);
              });
    return ronde;
}

const Regelset& vindRegelset(const Toetsingskader& kader, const std::string& gezocht) {
    if (const Regelset* gevonden = kader.regelset(gezocht)) return *gevonden;
    std::vector<std::string> namen;
    for (const Regelset& een : kader.regelsets)
        namen.push_back(een.naam);
    throw Gebruikersfout("Het kader " + kader.id + " " + kader.versie +
                         " heeft geen beslisregels \"" + gezocht + "\"." +
                         bedoeltU(gezocht, namen) + " Deze zijn er: " + opsomming(namen) + ".");
}

}  // namespace maatlat
