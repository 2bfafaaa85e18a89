// SPDX-License-Identifier: EUPL-1.2
#include <utility>

#include "domain/tekst.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproef_tekst.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat {

namespace {

/// Room for the checks of one form between two steekproeven.
constexpr std::int64_t kPerSteekproef = 1000;

Bron bronVan(const Steekproefuitkomst& uitkomst) {
    Bron uit;
    uit.nr = kAfgeleidVanaf + uitkomst.steekproef.nr * kPerSteekproef;
    uit.versie = uitkomst.steekproef.versie;
    uit.soort = Bronsoort::dossier;
    uit.titel = Programmatekst::van("Dossiersteekproef " + std::to_string(uitkomst.steekproef.nr) +
                                    ": " + uitkomst.steekproef.titel);
    uit.aantal = uitkomst.beoordeeld + uitkomst.gerichtGelezen;
    return uit;
}

/// Only a norm that is surely met, or surely not, points one way: what share is enough where
/// nobody set a norm is for the inspecteur to say.
Richting richtingVan(const Vraaguitkomst& vraag) {
    if (!vraag.norm) return Richting::neutraal;
    switch (vraag.norm->uitslag) {
        case Normuitslag::zekerGehaald:
            return Richting::voldoende;
        case Normuitslag::zekerNietGehaald:
            return Richting::onvoldoende;
        case Normuitslag::nietTeZeggen:
            break;
    }
    return Richting::neutraal;
}

Tekst tekstVan(const Vraaguitkomst& vraag) {
    std::string uit = vraag.telling + " " + vraag.zekerheid;
    for (const std::string* een : {&vraag.normzin, &vraag.gerichtzin, &vraag.kalenderzin})
        if (!een->empty()) uit += " " + *een;
    return Programmatekst::van(std::move(uit));
}

/// What a check says of a verwachting; a check that turned out to be about no dossier says nothing.
void voegBevindingenToe(Afgeleid& uit, const Steekproefuitkomst& uitkomst, const Bron& bron) {
    std::int64_t plaats = 0;
    for (const Vraaguitkomst& vraag : uitkomst.vragen) {
        ++plaats;
        if (vraag.totaal.telt() + vraag.gericht.telt() == 0) continue;
        Bevinding een;
        een.nr = bron.nr + plaats;
        een.versie = 1;
        een.bron = bron.nr;
        een.tekst = tekstVan(vraag);
        een.richting = richtingVan(vraag);
        een.verwachtingen = {vraag.vraag.verwachting};
        uit.bevindingen.push_back(std::move(een));
    }
}

}  // namespace

Afgeleid afgeleidUitSteekproeven(const Toetsinzage& inzage) {
    Afgeleid uit;
    for (const Dossiersteekproef& een : steekproefStore::alle(inzage)) {
        if (een.status != Steekproefstatus::getrokken) continue;
        uit.uitkomsten.push_back(uitkomstenVan(inzage, een, inzage.zonderTonen()));
        const Steekproefuitkomst& uitkomst = uit.uitkomsten.back();
        const Bron bron = bronVan(uitkomst);
        if (bron.aantal == 0) continue;
        voegBevindingenToe(uit, uitkomst, bron);
        uit.bronnen.push_back(bron);
    }
    return uit;
}

std::int64_t steekproefVan(std::int64_t nr) {
    return nr < kAfgeleidVanaf ? 0 : (nr - kAfgeleidVanaf) / kPerSteekproef;
}

const Vraaguitkomst* uitkomstVan(const std::vector<Steekproefuitkomst>& uitkomsten,
                                 std::int64_t bevinding) {
    const auto plaats = static_cast<std::size_t>(bevinding % kPerSteekproef);
    for (const Steekproefuitkomst& een : uitkomsten)
        if (een.steekproef.nr == steekproefVan(bevinding) && plaats >= 1 &&
            plaats <= een.vragen.size())
            return &een.vragen[plaats - 1];
    return nullptr;
}

}  // namespace maatlat
