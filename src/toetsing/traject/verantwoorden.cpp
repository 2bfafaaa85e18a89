// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/verantwoorden.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/opmerking_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/verwerking_store.h"
#include "store/traject/wederhoor_store.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/traject/conceptinhoud.h"

namespace maatlat {

namespace {

/// The editie before this one; of the next one the newest.
std::optional<toetskopStore::Vaststelling> editieVoor(const Toetslezing& toets, int editie) {
    std::optional<toetskopStore::Vaststelling> uit;
    for (toetskopStore::Vaststelling& een : toetskopStore::vaststellingen(toets))
        if (editie == 0 || een.editie < editie) uit = std::move(een);
    return uit;
}

/// The concept that was frozen when this was done.
std::optional<bevrorenConceptStore::Concept> conceptBij(const Toetslezing& toets,
                                                        const trajectStore::Gedaan& zet) {
    const Zet waarvoor = zet.zet == Zet::vraagCollegialeToets ? zet.zet : Zet::stuurVoorWederhoor;
    for (const bevrorenConceptStore::Kenmerk& een : bevrorenConceptStore::alle(toets))
        if (een.wanneer == zet.wanneer && een.zet == waarvoor)
            return bevrorenConceptStore::lees(toets, een.nr);
    return std::nullopt;
}

/// What others read last before an editie, since the one before it and since the toets was last
/// at its beginning. By the order in which it was done: a clock can be set back.
std::optional<bevrorenConceptStore::Concept> laatsteConcept(const Toetslezing& toets, int editie) {
    const std::vector<trajectStore::Gedaan> gedaan = trajectStore::gedaan(toets);  // newest first
    auto een = gedaan.begin();
    if (editie != 0) een = std::ranges::find(gedaan, Zet::stelVast, &trajectStore::Gedaan::zet);
    if (editie != 0 && een != gedaan.end()) ++een;
    std::optional<bevrorenConceptStore::Concept> vanCollega;
    for (; een != gedaan.end() && een->zet != Zet::stelVast; ++een) {
        if (een->naar == Toetsstatus::lopend && een->van != een->naar) break;
        if (een->naar == Toetsstatus::wederhoor && een->van != een->naar)
            return conceptBij(toets, *een);
        if (een->zet == Zet::vraagCollegialeToets && !vanCollega)
            vanCollega = conceptBij(toets, *een);
    }
    return vanCollega;
}

Grondslag grondslagVan(const bevrorenConceptStore::Concept& van) {
    return {"concept " + std::to_string(van.kenmerk.nr), van.kenmerk.wanneer, van.kenmerk.sha256,
            std::string(bevrorenDelen(van.inhoud).toets)};
}

Verantwoordingsblad::Punt puntregel(const Ingediendpunt& van) {
    Verantwoordingsblad::Punt uit;
    uit.sleutel = van.sleutel.tekst();
    uit.waar = passagenaam(van.punt.plaats);
    uit.citaat = van.punt.citaat;
    uit.soort = naam(van.punt.soort);
    uit.tekst = van.punt.tekst;
    if (van.stand.besluit) {
        uit.uitkomst = naam(van.stand.besluit->uitkomst);
        uit.motivering = van.stand.besluit->motivering;
        uit.beslisser = van.stand.besluit->persoon;
    }
    if (van.stand.isAkkoord()) uit.tweedeLezer = van.stand.akkoord->persoon;
    for (const Wederhoorbewijs& een : van.punt.bewijs)
        uit.bewijs.push_back({een.bijlage.naam, een.bijlage.sha256, een.datum});
    return uit;
}

Verantwoordingsblad::Deel deelVan(const Verantwoorddeel& van) {
    Verantwoordingsblad::Deel uit{van.met.naam, van.met.wanneer, van.met.sha256, {}};
    for (const Verantwoord& een : van.verschillen) {
        Verantwoordingsblad::Regel& regel = uit.regels.emplace_back();
        regel.kenmerk = een.verschil.kenmerk;
        regel.soort = naam(een.verschil.soort);
        regel.waar = omschrijving(een.verschil);
        regel.was = leesbaar(een.verschil, een.verschil.was);
        regel.wordt = leesbaar(een.verschil, een.verschil.wordt);
        regel.volgtUit = een.volgtUit;
        if (!een.verklaring) continue;
        regel.grond = een.verklaring->grond.tekst();
        regel.reden = een.verklaring->reden;
        regel.persoon = een.verklaring->persoon;
        regel.wanneer = een.verklaring->wanneer;
    }
    return uit;
}

std::vector<Verantwoordingsblad::Hiaat> aanvaard(const Toetslezing& toets) {
    using enum verwerkingStore::Aanvaarder;
    const Hiaataanvaarding eerste = verwerkingStore::aanvaardeHiaten(toets, voorlegger);
    const Hiaataanvaarding tweede = verwerkingStore::aanvaardeHiaten(toets, vaststeller);
    std::vector<Verantwoordingsblad::Hiaat> uit;
    for (const Aanvaardhiaat& een : eerste.hiaten) {
        const bool beiden =
            std::ranges::find(tweede.hiaten, een.naam, &Aanvaardhiaat::naam) != tweede.hiaten.end();
        uit.push_back({een.naam, eerste.persoon, beiden ? tweede.persoon : 0, een.soort, een.code,
                       een.reden});
    }
    return uit;
}

}  // namespace

std::vector<Grondslag> grondslagen(const Toetsinzage& inzage, int editie) {
    std::vector<Grondslag> uit;
    if (const auto vorige = editieVoor(inzage, editie))
        uit.push_back({"editie " + std::to_string(vorige->editie), vorige->wanneer, vorige->sha256,
                       std::string(bevrorenDelen(vorige->inhoud).toets)});
    if (const auto concept_ = laatsteConcept(inzage, editie))
        uit.push_back(grondslagVan(*concept_));
    return uit;
}

std::vector<Verantwoorddeel> verantwoorddelen(const Toetsinzage& inzage, const Toetsinhoud& inhoud,
                                              int editie) {
    std::vector<Verantwoorddeel> uit;
    std::vector<Grondslag> met = grondslagen(inzage, editie);
    if (met.empty()) return uit;
    const std::string nu = bevrorenInhoud(inzage, inhoud);
    const auto verklaringen = verwerkingStore::verklaringen(inzage);
    for (Grondslag& een : met) {
        auto hier = verantwoord(rapportverschillen(een.inhoud, nu), verklaringen, *inhoud.kader);
        uit.push_back({std::move(een), std::move(hier)});
    }
    return uit;
}

bool isAllesVerklaard(const std::vector<Verantwoorddeel>& delen) {
    return std::ranges::all_of(
        delen, [](const Verantwoorddeel& een) { return isAllesVerklaard(een.verschillen); });
}

std::vector<Ingediendpunt> ingediendePunten(const Toetslezing& toets) {
    std::vector<Ingediendpunt> uit;
    for (const Wederhoorreactie& reactie : wederhoorStore::reacties(toets))
        for (Wederhoorpunt& punt : wederhoorStore::punten(toets, reactie.ronde)) {
            const Puntsleutel sleutel{reactie.ronde, punt.nr};
            uit.push_back({sleutel, std::move(punt), verwerkingStore::stand(toets, sleutel)});
        }
    return uit;
}

bool heeftPunten(const Toetslezing& toets) {
    return std::ranges::any_of(wederhoorStore::reacties(toets), [&](const Wederhoorreactie& een) {
        return wederhoorStore::aantalPunten(toets, een.ronde) > 0;
    });
}

std::vector<Opmerkingkeuze> opmerkingen(const Toetslezing& toets) {
    std::vector<Opmerkingkeuze> uit;
    for (const Conceptopmerking& een : opmerkingStore::alle(toets))
        uit.push_back({een.nr, passagenaam(een.plek)});
    return uit;
}

int vastgesteldeEditie(const Toetsinzage& inzage) {
    if (!isHierBevroren(inzage.kop().status)) return 0;
    const auto edities = toetskopStore::vaststellingen(inzage);
    return edities.empty() ? 0 : edities.back().editie;
}

std::string correctiereden(const Toetslezing& toets) {
    for (const trajectStore::Gedaan& een : trajectStore::gedaan(toets))
        if (een.zet == Zet::corrigeer) return een.reden;
    return {};
}

Verantwoordingsblad verantwoordingsblad(const Toetsinzage& inzage, const Toetsinhoud& inhoud,
                                        int editie) {
    Verantwoordingsblad uit;
    uit.hiaten = aanvaard(inzage);
    // Nobody else reads a zelfevaluatie before it is handed in.
    if (inzage.kop().soort == Toetssoort::zelfevaluatie) return uit;
    uit.correctie = correctiereden(inzage);
    std::ranges::transform(verantwoorddelen(inzage, inhoud, editie), std::back_inserter(uit.delen),
                           deelVan);
    std::ranges::transform(ingediendePunten(inzage), std::back_inserter(uit.punten), puntregel);
    for (const Wederhoorreactie& reactie : wederhoorStore::reacties(inzage)) {
        const Zienswijze van = wederhoorStore::zienswijze(inzage, reactie.ronde);
        if (!van.tekst.empty())
            uit.zienswijzen.push_back(
                {reactie.ronde, van.tekst, verwerkingStore::nawoord(inzage, reactie.ronde).tekst});
    }
    return uit;
}

}  // namespace maatlat
