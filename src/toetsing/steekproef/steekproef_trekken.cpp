// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <memory>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "rules/steekproef/trekking.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/startwaarde.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"
#include "toetsing/steekproef/trekwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// A steekproef as it stands before a draw.
struct VoorTrekking {
    Dossiersteekproef steekproef;
    std::vector<Steekproefdossier> dossiers;
    int trekkingen = 0;
    int bewaartermijn = 0;  ///< months

    friend bool operator==(const VoorTrekking&, const VoorTrekking&) = default;
};

VoorTrekking leesVoorTrekking(const Toetslezing& inzage, std::int64_t steekproef) {
    VoorTrekking uit;
    uit.steekproef = eisSteekproef(inzage, steekproef);
    eisOngebruikt(uit.steekproef);
    if (uit.steekproef.status != Steekproefstatus::getrokken)
        eisStatus(uit.steekproef, Steekproefstatus::vastgelegd);
    uit.dossiers = steekproefStore::dossiers(inzage, steekproef);
    uit.trekkingen = static_cast<int>(steekproefStore::trekkingen(inzage, steekproef).size());
    uit.bewaartermijn = bewaartermijn(inzage, Bewaarsoort::dossiers);
    return uit;
}

/// How many of each group are drawn: as was fixed, or what was asked for on top of that.
std::vector<Populatiegroep> leesGroepen(Veldcontrole& controle, const VoorTrekking& ervoor,
                                        const std::string& aantal) {
    if (ervoor.trekkingen == 0) return ervoor.steekproef.groepen;
    const auto over = overGebleven(ervoor.steekproef.groepen, ervoor.dossiers);
    std::int64_t alles = 0;
    int minstens = 0;
    for (const Populatiegroep& een : over) {
        alles += een.aantal;
        minstens += een.aantal > 0 ? 1 : 0;
    }
    if (alles == 0)
        throw NietNu("Alle dossiers van de lijst zijn al getrokken. Er zijn er geen over.");
    const int erbij =
        controle.getal("aantal", aantal, minstens,
                       static_cast<int>(std::min<std::int64_t>(alles, kMeesteTeTrekken)));
    return erbij == 0 ? over : verdeel(over, erbij);
}

Trekking leesTrekking(const VoorTrekking& ervoor, const Trekinvoer& invoer, const std::string& nu) {
    Veldcontrole controle;
    Trekking uit;
    uit.nr = ervoor.trekkingen + 1;
    uit.wanneer = nu;
    for (const Populatiegroep& een : leesGroepen(controle, ervoor, invoer.aantal))
        uit.aantallen.push_back(een.trek);
    if (const auto herkomst = herkomstMetNaam(invoer.herkomst)) {
        uit.herkomst = *herkomst;
        uit.startwaarde =
            maakStartwaarde(controle, *herkomst, invoer.worpInspectie, invoer.worpOrganisatie);
    } else {
        controle.fout("herkomst", "Kies waar de startwaarde vandaan komt.");
    }
    controle.eisGoed();
    return uit;
}

/// Throws Veldfouten when it is not the list that was fixed.
void eisDezelfdeLijst(const Dossiersteekproef& steekproef, const Populatie& populatie) {
    if (hex(populatieHash(populatie)) == steekproef.populatieHash) return;
    const auto nu = static_cast<std::int64_t>(populatie.aantal());
    const std::int64_t toen = steekproef.populatie.aantal;
    const std::string verschil = nu == toen ? "Ze heeft evenveel dossiers (" + std::to_string(nu) +
                                                  "), maar er staat iets anders in."
                                            : "Ze heeft nu " + std::to_string(nu) +
                                                  " dossiers; toen waren het er " +
                                                  std::to_string(toen) + ".";
    throw Veldfouten("lijst", "Deze lijst is niet de lijst die is vastgelegd. " + verschil +
                                  " Kies het bestand van toen, of laat deze steekproef vervallen "
                                  "en begin opnieuw.");
}

/// The list that was fixed: as it was sent again, else as it is still at hand.
Populatiegeheugen::Lijst leesLijst(Werkplek& werkplek, std::int64_t toets,
                                   const Dossiersteekproef& steekproef,
                                   const Sleutelbestand& sleutel, const Trekinvoer& invoer) {
    auto uit = werkplek.geheugen<Populatiegeheugen>().lijst(toets, steekproef.nr, werkplek.nu());
    const auto& verslag = steekproef.populatie.grens.verslag;
    if (!invoer.bestand.empty())
        uit = std::make_shared<const Populatielijst>(
            leesGestuurdeLijst(werkplek, invoer.bestand, invoer.bestandsnaam, sleutel.sleutel,
                               verslag ? verslag->blad : ""));
    if (!uit)
        throw Veldfouten("lijst",
                         "Maatlat heeft de lijst niet meer in het geheugen. Kies hetzelfde bestand "
                         "nog een keer.");
    eisDezelfdeLijst(steekproef, uit->populatie);
    return uit;
}

void voegTrekkingToe(const ToetsTransactie& transactie, std::int64_t steekproef,
                     const Trekking& trekking, std::int64_t persoon) {
    try {
        steekproefStore::voegTrekkingToe(transactie, steekproef, trekking, persoon);
    } catch (const Veldfouten& fout) {
        throw Veldfouten("worp_inspectie", fout.what());
    }
}

}  // namespace

void trekDossiers(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                  std::int64_t steekproef, const Trekinvoer& invoer) {
    // Reading the list and drawing take long, so they come before the transaction; that nothing
    // changed meanwhile is looked at in it.
    VoorTrekking ervoor;
    const Actie actie = actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen);
    const bool eerder = werkplek.database().lees([&](Sessie& sessie) {
        if (eerderGedaan(sessie, handeling)) return true;
        ervoor = leesVoorTrekking(Toetsinzage(werkplek, sessie, handeling.wie, toets, actie),
                                  steekproef);
        return false;
    });
    if (eerder) return;
    const Trekking trekking = leesTrekking(ervoor, invoer, werkplek.nu());
    const Sleutelbestand sleutel = eisSleutel(werkplek, toets, steekproef);
    const auto lijst = leesLijst(werkplek, toets, ervoor.steekproef, sleutel, invoer);
    const auto getrokken = trekOp(lijst->populatie, ervoor.steekproef, trekking, ervoor.dossiers,
                                  maandenLater(dagVan(werkplek.nu()), ervoor.bewaartermijn));
    const Sleutelbestand sleutelDaarna =
        sleutelNa(sleutel, lijst->populatie, ervoor.dossiers, getrokken);

    handel(werkplek, handeling, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const auto& transactie) {
               const bool gelijk =
                   leesVoorTrekking(transactie, steekproef) == ervoor &&
                   eisSleutel(werkplek, toets, steekproef).dossiers == sleutel.dossiers;
               if (!gelijk)
                   throw NietNu(
                       "Iemand anders, of u in een ander tabblad, heeft deze steekproef zojuist "
                       "gewijzigd. Er is niets getrokken. Bekijk de steekproef en probeer het "
                       "opnieuw.");
               voegTrekkingToe(transactie, steekproef, trekking, handeling.wie.nr);
               steekproefStore::laatReservesGaan(transactie, steekproef);
               for (const Steekproefdossier& een : getrokken)
                   steekproefStore::bewaarDossier(transactie, steekproef, een);
               Dossiersteekproef wordt = ervoor.steekproef;
               wordt.status = Steekproefstatus::getrokken;
               steekproefStore::bewaar(transactie, wordt, Gebeurtenis::steekproefGetrokken);
               schrijfSleutelbestand(werkplek.sleutels(), toets, steekproef, sleutelDaarna);
           });
    werkplek.geheugen<Populatiegeheugen>().vergeet(toets, steekproef);
}

}  // namespace maatlat
