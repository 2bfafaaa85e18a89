// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/teksttabel.h"
#include "exchange/leesverslag_tekst.h"
#include "exchange/steekproef/populatie_lezer.h"
#include "exchange/steekproef/trekkingsbewijs.h"
#include "exchange/tabelbestand.h"
#include "hash/sha256.h"
#include "kader/bestand.h"
#include "taal/zin.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {

namespace {

constexpr std::size_t kGrootsteBewijs = std::size_t{16} << 20;   // bytes
constexpr std::size_t kGrootsteSleutel = std::size_t{64} << 20;  // bytes; may hold a whole list

/// Whether a date is still to come does not matter here.
constexpr const char* kVandaag = "2099-12-31";

/// The key file holds pairs: each number must give the pseudonym beside it.
Controlestap controleerSleutel(const Sleutelbestand& sleutel,
                               const Pseudonimiseerder& pseudonimiseer) {
    const auto fout = std::ranges::find_if(sleutel.dossiers, [&](const auto& een) {
        return pseudoniemTekst(pseudonimiseer.van(een.second)) != een.first;
    });
    Controlestap uit{fout == sleutel.dossiers.end(),
                     "De pseudoniemen in het sleutelbestand komen van deze sleutel.", ""};
    if (!uit.klopt)
        uit.verschil =
            "Bij pseudoniem " + fout->first + " hoort met deze sleutel een ander nummer.";
    return uit;
}

/// The tab that was asked for; else, for the very file of the draw, that of then.
std::string bladVoor(const SteekproefOpties& opties, const Trekkingsbewijs& bewijs) {
    const auto& toen = bewijs.steekproef.populatie.grens.verslag;
    if (!opties.blad.empty() || !toen || toen->blad.empty()) return opties.blad;
    return sha256Hex(leesBytes(opties.lijst, opties.lijst)) == toen->sha256 ? toen->blad : "";
}

void toon(const Controlestap& stap, std::ostream& uit) {
    uit << afgebroken((stap.klopt ? "klopt: " : "klopt niet: ") + stap.wat, 2);
    if (!stap.klopt) uit << afgebroken(stap.verschil, 6);
}

}  // namespace

int steekproefControleer(const SteekproefOpties& opties, const Uitvoer& uitvoer) {
    const Trekkingsbewijs bewijs =
        leesTrekkingsbewijs(leesBestand(opties.bewijs, kGrootsteBewijs), opties.bewijs);
    const Sleutelbestand sleutel =
        leesSleutel(leesBestand(opties.sleutel, kGrootsteSleutel), opties.sleutel);
    const Pseudonimiseerder pseudonimiseer(sleutel.sleutel);
    const Populatielijst lijst = leesPopulatie(opties.lijst, opties.lijst, pseudonimiseer, kVandaag,
                                               bladVoor(opties, bewijs));

    std::vector<Controlestap> stappen{controleerSleutel(sleutel, pseudonimiseer)};
    std::ranges::move(controleerBewijs(bewijs, lijst), std::back_inserter(stappen));
    std::ostream& uit = uitvoer.uit;
    uit << afgebroken("Trekkingsbewijs van de steekproef \"" + bewijs.steekproef.titel + "\" bij " +
                          bewijs.organisatie + ", " + bewijs.onderzoek,
                      0);
    uit << afgebroken(leesverslagTekst(lijst.beschrijving.grens.verslag.value()), 0);
    if (bewijs.steekproef.binding)
        uit << afgebroken("Formulier: " + bewijs.steekproef.binding->formulier + ", versie " +
                              bewijs.steekproef.binding->formulierversie + ". Peildatum: " +
                              datumInWoorden(bewijs.steekproef.peildatum) + ". Tweede lezer: bij " +
                              std::to_string(bewijs.steekproef.dubbelPercentage) +
                              "% van de dossiers.",
                          0);
    for (const Controlestap& stap : stappen)
        toon(stap, uit);
    for (const std::string& een : nietNagegaan(bewijs, lijst))
        uit << afgebroken("let op: " + een, 2);
    const bool goed =
        std::ranges::all_of(stappen, [](const Controlestap& stap) { return stap.klopt; });
    uit << (goed ? "Deze trekking is nagedaan en klopt.\n"
                 : "Deze trekking klopt niet. Vraag de inspectie om uitleg.\n");
    return goed ? kGoed : kNietGoed;
}

}  // namespace maatlat
