// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/rondepaar.h"

#include <cstdint>

#include "store/onderzoek/organisatieleven_store.h"
#include "toetsing/handelen.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/landelijk/kaderverbanden.h"
#include "toetsing/onderzoek/onderzoeken.h"

namespace maatlat {

namespace {

// A country has a few rounds a year; so many pages of them can be chosen from.
constexpr int kMeesteBladen = 10;

std::vector<Rondekeuze::Keuze> alleKeuzes(Werkplek& werkplek, const Persoon& persoon) {
    std::vector<Rondekeuze::Keuze> uit;
    int bladen = 1;
    for (int blad = 1; blad <= bladen && blad <= kMeesteBladen; ++blad) {
        const Onderzoekenblad van = onderzoeken(werkplek, persoon, blad);
        bladen = van.bladen.aantal();
        for (const Onderzoekrij& een : van.onderzoeken)
            uit.push_back({een.id, een.naam});
    }
    return uit;
}

std::map<std::string, std::vector<std::string>> naamlijnen(Sessie& sessie) {
    const std::vector<Organisatieleven> levens = organisatielevenStore::alle(sessie);
    std::map<std::int64_t, const Organisatieleven*> perNummer;
    for (const Organisatieleven& een : levens)
        perNummer[een.nr] = &een;
    std::map<std::string, std::vector<std::string>> uit;
    for (const Organisatieleven& een : levens) {
        std::vector<std::string> lijn{een.naam};
        const Organisatieleven* nu = &een;
        while (nu->ging && perNummer.contains(nu->ging->opvolger)) {
            nu = perNummer[nu->ging->opvolger];
            lijn.push_back(nu->naam);
        }
        for (const Levensperiode& naam : een.van(Levenssoort::naam))
            uit.try_emplace(naam.waarde, lijn);
        uit[een.naam] = std::move(lijn);
    }
    return uit;
}

}  // namespace

Rondekeuze leesRondekeuze(Werkplek& werkplek, const Persoon& persoon, const std::string& a,
                          const std::string& b) {
    Rondekeuze uit;
    eisMag(persoon, Actie::landelijkBeeld);
    uit.keuzes = alleKeuzes(werkplek, persoon);
    if (!a.empty()) uit.a = leesVasteStand(werkplek, persoon, a);
    if (!b.empty()) uit.b = leesVasteStand(werkplek, persoon, b);
    if (uit.a && uit.b && uit.a->ronde.kader.hash != uit.b->ronde.kader.hash)
        uit.verband = kaderverband(werkplek, uit.a->ronde.kader, uit.b->ronde.kader);
    if (uit.a && uit.b) uit.lijnen = inzien(werkplek, persoon, Actie::landelijkBeeld, naamlijnen);
    return uit;
}

}  // namespace maatlat
