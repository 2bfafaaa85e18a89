// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/verschilverklaring.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "store/bronnen/concept_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/verwerking_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/traject/conceptinhoud.h"
#include "toetsing/traject/zetten.h"

namespace maatlat {

namespace {

std::vector<Grondkeuze> gronden(const Toetsinzage& inzage) {
    using enum Verschilgrond::Soort;
    std::vector<Grondkeuze> uit;
    for (const Ingediendpunt& een : ingediendePunten(inzage)) {
        const Verschilgrond grond{punt, een.sleutel, 0};
        uit.push_back(
            {grond, metHoofdletter(omschrijving(grond)) + ": " + passagenaam(een.punt.plaats) +
                        " (" +
                        (een.stand.besluit ? std::string(naam(een.stand.besluit->uitkomst))
                                           : "nog geen besluit") +
                        ")"});
    }
    for (const Opmerkingkeuze& een : opmerkingen(inzage)) {
        const Verschilgrond grond{opmerking, {}, een.nr};
        uit.push_back({grond, metHoofdletter(omschrijving(grond)) + ": " + een.waar});
    }
    const Verschilgrond eigen{};
    uit.push_back({eigen, metHoofdletter(omschrijving(eigen))});
    return uit;
}

/// Those that can be explained by themselves.
std::set<std::string> kenmerkenNu(const std::vector<Verantwoorddeel>& delen) {
    std::set<std::string> uit;
    for (const Verantwoorddeel& deel : delen)
        for (const Verantwoord& een : deel.verschillen)
            if (een.volgtUit.empty()) uit.insert(een.verschil.kenmerk);
    return uit;
}

Verschilgrond eisGrond(const Toetsinzage& inzage, const Verklaringsinvoer& invoer) {
    const auto grond = leesVerschilgrond(invoer.grond);
    const auto keuzes = gronden(inzage);
    if (!grond || std::ranges::find(keuzes, *grond, &Grondkeuze::grond) == keuzes.end())
        throw Veldfouten("grond", "Kies waar deze verschillen bij horen.");
    return *grond;
}

void eisVerschillen(const Toetsinzage& inzage, const Verklaringsinvoer& invoer) {
    if (invoer.kenmerken.empty())
        throw Veldfouten("verschil", "Kies eerst een of meer verschillen.");
    const auto nu = kenmerkenNu(verantwoorddelen(inzage, leesToetsinhoud(inzage)));
    for (const std::string& een : invoer.kenmerken)
        if (!nu.contains(een))
            throw NietNu(
                "Een van deze verschillen is er niet meer: de tekst is intussen weer gewijzigd. "
                "Bekijk de verschillen opnieuw.");
}

}  // namespace

int Verschillenbeeld::onverklaard() const {
    int uit = 0;
    for (const Verantwoorddeel& deel : delen)
        uit += static_cast<int>(
            std::ranges::count(deel.verschillen, false, &Verantwoord::isVerklaard));
    return uit;
}

Verschillenbeeld verschillenbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Verschillenbeeld uit;
        uit.kop = inzage.kop();
        if (uit.kop.status == Toetsstatus::overgenomen) return uit;
        // Of what is adopted: how that editie differed from what was read before it.
        uit.delen = verantwoorddelen(inzage, leesToetsinhoud(inzage), vastgesteldeEditie(inzage));
        uit.magVerklaren = inzage.mag(Actie::verklaarVerschil);
        uit.openbaar = trajectinstellingStore::lees(inzage, uit.kop.onderzoekId)
                           .instelling.verschillenOpenbaar;
        if (!uit.magVerklaren) return uit;
        uit.gronden = gronden(inzage);
        uit.bewaard = leesConcept(inzage, kVerschillensleutel);
        return uit;
    });
}

int verklaarVerschillen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Verklaringsinvoer& invoer) {
    return handelMetTekst(
        werkplek, handeling, toets, Actie::verklaarVerschil,
        {.reden = invoer.privacyreden, .record = kVerschillensleutel},
        [&](const TekstTransactie& transactie) {
            eisVerschillen(transactie, invoer);
            const Verschilgrond grond = eisGrond(transactie, invoer);
            const bool moet = grond.soort == Verschilgrond::Soort::correctie;
            const Tekst reden =
                !moet && getrimd(invoer.reden).empty()
                    ? Tekst()
                    : eisReden(transactie, invoer.reden,
                               "Schrijf bij een eigen correctie op waarom u het wijzigde.");
            const std::set<std::string> kenmerken(invoer.kenmerken.begin(), invoer.kenmerken.end());
            for (const std::string& een : kenmerken)
                verwerkingStore::verklaar(transactie, een, grond, reden, handeling.wie.nr);
            conceptStore::wis(transactie, handeling.wie.nr, kVerschillensleutel);
            doeZet(transactie, {Zet::verklaarVerschil});
            return static_cast<int>(kenmerken.size());
        });
}

}  // namespace maatlat
