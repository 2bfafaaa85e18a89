// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/lezerskring.h"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>

#include "domain/traject/trajectstap.h"
#include "store/toetskop_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/handelen.h"
#include "toetsing/toegang.h"

namespace maatlat {

namespace {

/// Somebody of a kind, and what ties them to the toets.
struct Lezer {
    std::string_view wie;  ///< as it stands in a sentence
    Rol rol;
    Doelwit bij;
};

constexpr unsigned taakbit(Taak taak) {
    return 1U << static_cast<unsigned>(taak);
}

Doelwit alsTeamlid(bool werkteErbij = false) {
    Doelwit uit;
    uit.inTeam = true;
    uit.inspecteertOrganisatie = true;
    uit.werkteErbij = werkteErbij;
    return uit;
}

Doelwit alsOrganisatie(unsigned taken = 0) {
    Doelwit uit;
    uit.eigenOrganisatie = true;
    uit.taken = taken;
    return uit;
}

Doelwit alsCollega(bool meewerkt) {
    Doelwit uit = alsOrganisatie();
    uit.meewerkt = meewerkt;
    uit.leestMee = !meewerkt;
    return uit;
}

Doelwit alsGevraagd() {
    Doelwit uit;
    uit.taken = taakbit(Taak::collega) | taakbit(Taak::tweedeLezer) | taakbit(Taak::vaststeller);
    return uit;
}

Doelwit alsTweedeBeoordelaar() {
    Doelwit uit;
    uit.tweedeBeoordelaar = true;
    return uit;
}

Doelwit alsInspecteurVan() {
    Doelwit uit;
    uit.inspecteertOrganisatie = true;
    return uit;
}

std::vector<Lezer> lezersVan(Toetssoort soort) {
    const Doelwit ander;
    if (soort == Toetssoort::zelfevaluatie)
        return {{"VT-management van de organisatie", Rol::vtManagement, alsOrganisatie()},
                {"collega's van de organisatie die meewerken", Rol::vtMedewerker, alsCollega(true)},
                {"collega's van de organisatie die meelezen", Rol::vtMedewerker, alsCollega(false)},
                {"andere VT-medewerkers van de organisatie", Rol::vtMedewerker, alsOrganisatie()},
                {"de inspecteurs van de organisatie (in een team van haar, of aangewezen)",
                 Rol::inspecteur, alsInspecteurVan()},
                {"andere inspecteurs", Rol::inspecteur, ander},
                {"de landelijk coördinator", Rol::coordinator, ander},
                {"een inspecteur die bij de organisatie werkte", Rol::inspecteur, alsTeamlid(true)},
                {"VT-management van andere organisaties", Rol::vtManagement, ander},
                {"de beheerder", Rol::beheerder, ander}};
    return {{"de inspecteurs in het team", Rol::inspecteur, alsTeamlid()},
            {"wie is gevraagd als collega, tweede lezer of vaststeller", Rol::inspecteur,
             alsGevraagd()},
            {"wie tweede scores geeft, tot het indienen daarvan", Rol::inspecteur,
             alsTweedeBeoordelaar()},
            {"andere inspecteurs", Rol::inspecteur, ander},
            {"de landelijk coördinator", Rol::coordinator, ander},
            {"een inspecteur die bij de organisatie werkte", Rol::inspecteur, alsTeamlid(true)},
            {"wie van de organisatie is gevraagd om te reageren", Rol::vtManagement,
             alsOrganisatie(taakbit(Taak::ontvanger) | taakbit(Taak::verantwoordelijke))},
            {"VT-management van de organisatie", Rol::vtManagement, alsOrganisatie()},
            {"VT-management van andere organisaties", Rol::vtManagement, ander},
            {"VT-medewerkers van de organisatie", Rol::vtMedewerker, alsOrganisatie()},
            {"de beheerder", Rol::beheerder, ander}};
}

constexpr const char* kLeestNiet = "nee";

/// Something that can be read, and whether this person may at this status.
struct Leesbaar {
    std::string_view wat;
    bool (*mag)(const Persoon&, const Doelwit&);
};

bool leestToets(const Persoon& wie, const Doelwit& van) {
    return mag(wie, Actie::toetsLezen, van);
}
bool leestNotities(const Persoon& wie, const Doelwit& van) {
    return mag(wie, Actie::notitiesLezen, van);
}
bool leestWederhoor(const Persoon& wie, const Doelwit& van) {
    return mag(wie, Actie::wederhoorLezen, van);
}
/// Who reads the toets reads its report too.
bool leestVastgesteld(const Persoon& wie, const Doelwit& van) {
    return mag(wie, Actie::vastgesteldLezen, van) ||
           (staatVast(van.status) && mag(wie, Actie::toetsLezen, van));
}
bool leestGepubliceerd(const Persoon& wie, const Doelwit& van) {
    return van.status == Toetsstatus::gepubliceerd && mag(wie, Actie::publicatiesLezen);
}
bool leestBewijs(const Persoon& wie, const Doelwit& van) {
    return leestToets(wie, van) || mag(wie, Actie::tweedeScoresGeven, van);
}
bool wijzigt(const Persoon& wie, const Doelwit& van) {
    return mag(wie, Actie::toetsInvullen, van);
}

std::vector<Leesbaar> watTeLezen(Toetssoort soort) {
    if (soort == Toetssoort::zelfevaluatie)
        return {{"Zelfevaluatie en rapport", leestToets},
                {"Notities van interviews", leestNotities},
                {"Wijzigen", wijzigt}};
    return {{"Toets en conceptrapport", leestToets},
            {"Bronnen en bevindingen", leestBewijs},
            {"Notities van interviews en opmerkingen", leestNotities},
            {"Concept voor de organisatie, en haar punten", leestWederhoor},
            {"Vastgesteld rapport", leestVastgesteld},
            {"Gepubliceerd rapport", leestGepubliceerd},
            {"Wijzigen", wijzigt}};
}

bool magBij(const Leesbaar& wat, const Lezer& wie, const Leessituatie& stand) {
    Persoon persoon;
    persoon.nr = 1;
    persoon.rollen = {wie.rol};
    Doelwit bij = wie.bij;
    bij.soort = stand.soort;
    bij.status = stand.status;
    bij.heeftEditie = stand.heeftEditie;
    bij.uitOnderzoek = stand.uitOnderzoek;
    bij.onderzoekGesloten = stand.onderzoekGesloten;
    return wat.mag(persoon, bij);
}

/// What a cell says of one kind of reader and one thing to read.
using Celwoord = std::function<std::string(const Leesbaar&, const Lezer&)>;

Leestabel maakLeestabel(std::string titel, Toetssoort soort, const Celwoord& woord) {
    Leestabel uit;
    uit.titel = std::move(titel);
    const std::vector<Leesbaar> wat = watTeLezen(soort);
    for (const Leesbaar& een : wat)
        uit.kolommen.emplace_back(een.wat);
    for (const Lezer& wie : lezersVan(soort)) {
        Leestabel::Rij& rij = uit.rijen.emplace_back();
        rij.wie = metHoofdletter(wie.wie);
        for (const Leesbaar& een : wat)
            rij.cellen.push_back(woord(een, wie));
    }
    return uit;
}

/// The statuses that a toets of this kind passes here, in order.
std::vector<Toetsstatus> eigenStatussen(Toetssoort soort) {
    if (soort == Toetssoort::zelfevaluatie) return {Toetsstatus::lopend, Toetsstatus::ingediend};
    std::vector<Toetsstatus> uit;
    for (const Trajectstap stap : kTrajectstappen)
        uit.push_back(statusBij(stap));
    return uit;
}

/// "altijd", "nee", "vanaf wederhoor", "bij lopend, goedgekeurd en verwerking".
std::string wanneerTeLezen(const Leesbaar& wat, const Lezer& wie, Toetssoort soort) {
    const std::vector<Toetsstatus> statussen = eigenStatussen(soort);
    const auto magHier = [&](Toetsstatus een) { return magBij(wat, wie, {soort, een}); };
    const auto eerste = std::ranges::find_if(statussen, magHier);
    if (eerste == statussen.end()) return kLeestNiet;
    if (std::all_of(eerste, statussen.end(), magHier))
        return eerste == statussen.begin() ? "altijd" : "vanaf " + std::string(naam(*eerste));
    std::vector<std::string> bij;
    for (const Toetsstatus een : statussen)
        if (magHier(een)) bij.emplace_back(naam(een));
    return "bij " + opsomming(bij);
}

/// Without what nobody can do at this step.
Leestabel zonderLegeKolommen(const Leestabel& van) {
    Leestabel uit;
    uit.titel = van.titel;
    for (const Leestabel::Rij& rij : van.rijen)
        uit.rijen.push_back({rij.wie, {}});
    for (std::size_t kolom = 0; kolom < van.kolommen.size(); ++kolom) {
        if (std::ranges::all_of(van.rijen,
                                [&](const auto& rij) { return rij.cellen[kolom] == kLeestNiet; }))
            continue;
        uit.kolommen.push_back(van.kolommen[kolom]);
        for (std::size_t rij = 0; rij < van.rijen.size(); ++rij)
            uit.rijen[rij].cellen.push_back(van.rijen[rij].cellen[kolom]);
    }
    return uit;
}

}  // namespace

Leestabel leestabel(const Leessituatie& stand) {
    return zonderLegeKolommen(
        maakLeestabel(metHoofdletter(naam(stand.soort)) + ": " + std::string(naam(stand.status)),
                      stand.soort, [&](const Leesbaar& wat, const Lezer& wie) -> std::string {
                          return magBij(wat, wie, stand) ? "ja" : kLeestNiet;
                      }));
}

std::vector<Leestabel> leestabellen() {
    const auto over = [](Toetssoort soort) {
        return [soort](const Leesbaar& wat, const Lezer& wie) {
            return wanneerTeLezen(wat, wie, soort);
        };
    };
    std::vector<Leestabel> uit;
    uit.push_back(maakLeestabel("Toets van de inspectie", Toetssoort::inspectie,
                                over(Toetssoort::inspectie)));
    uit.push_back(
        maakLeestabel("Zelfevaluatie", Toetssoort::zelfevaluatie, over(Toetssoort::zelfevaluatie)));
    uit.push_back(leestabel({Toetssoort::inspectie, Toetsstatus::overgenomen}));
    uit.back().titel = "Toets uit een gepubliceerde ronde die is overgenomen";
    return uit;
}

std::string wieLezen(Toetssoort soort, Toetsstatus status) {
    const Leesbaar toets{"", leestToets};
    std::vector<std::string> wie;
    for (const Lezer& een : lezersVan(soort))
        if (magBij(toets, een, {soort, status})) wie.emplace_back(een.wie);
    return wie.empty() ? "niemand" : opsomming(wie);
}

Lezersblad lezersblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        const Toetskop& kop = inzage.kop();
        Lezersblad uit{kop,
                       leestabel({kop.soort, kop.status, toetskopStore::heeftEditie(inzage),
                                  kop.uitOnderzoek, kop.onderzoekGesloten}),
                       {}};
        uit.nu.titel = "Nu";
        if (kop.soort == Toetssoort::zelfevaluatie && kop.status == Toetsstatus::lopend) {
            uit.straks.push_back(leestabel({kop.soort, Toetsstatus::ingediend}));
            uit.straks.back().titel = "Na het indienen";
        }
        return uit;
    });
}

}  // namespace maatlat
