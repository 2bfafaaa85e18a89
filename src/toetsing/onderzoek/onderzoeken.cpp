// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoeken.h"

#include <algorithm>
#include <functional>
#include <set>

#include "domain/fouten.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/collatie.h"
#include "taal/slug.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteNaam = 120;

/// An id that no onderzoek has yet: that of the name, else with a number behind it.
std::string vrijeId(Sessie& sessie, const std::string& naam) {
    const std::string basis = slug(naam, "onderzoek");
    std::string id = basis;
    for (int volgende = 2; onderzoekStore::lees(sessie, id); ++volgende)
        id = basis + "-" + std::to_string(volgende);
    return id;
}

void eisTekstveld(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                  const std::string& waarde, const std::string& vraag) {
    if (waarde.empty())
        fouten.push_back({veld, vraag});
    else if (aantalTekens(waarde) > kLangsteNaam)
        fouten.push_back({veld, "Maak dit korter: hoogstens 120 tekens."});
}

/// Dates as people type them become ISO dates.
void eisPeriode(std::vector<Veldfouten::Fout>& fouten, NieuwOnderzoek& nieuw) {
    Veldcontrole controle;
    const std::string van = controle.dag("periodeVan", nieuw.periodeVan,
                                         "Vul de eerste dag in, bijvoorbeeld 1-9-2026.");
    const std::string tot = controle.dag("periodeTot", nieuw.periodeTot,
                                         "Vul de laatste dag in, bijvoorbeeld 31-12-2026.");
    if (!van.empty() && !tot.empty() && tot < van)
        controle.fout("periodeTot",
                      "De laatste dag ligt voor de eerste dag. Wijzig een van beide.");
    fouten.insert(fouten.end(), controle.fouten().begin(), controle.fouten().end());
    nieuw.periodeVan = van;
    nieuw.periodeTot = tot;
}

std::vector<std::string> alleNamen(Sessie& sessie) {
    std::vector<std::string> uit;
    for (const Organisatie& een : organisatieStore::bestaande(sessie))
        uit.push_back(een.naam);
    return uit;
}

void eisOrganisaties(std::vector<Veldfouten::Fout>& fouten, Sessie& sessie,
                     const std::vector<std::string>& gekozen) {
    if (gekozen.empty()) {
        fouten.push_back({"organisaties", "Kies minstens één organisatie."});
        return;
    }
    std::set<std::string> bekend;
    for (const Organisatie& een : organisatieStore::bestaande(sessie))
        bekend.insert(een.naam);
    std::set<std::string> gezien;
    for (const std::string& naam : gekozen)
        if (!bekend.contains(naam) || !gezien.insert(naam).second) {
            fouten.push_back({"organisaties", "Kies elke organisatie één keer uit de lijst."});
            return;
        }
}

/// The regelset to judge by; notes an error when the kader or the regelset is not there.
std::string gekozenRegelset(std::vector<Veldfouten::Fout>& fouten, Werkplek& werkplek,
                            Sessie& sessie, const NieuwOnderzoek& nieuw) {
    const auto keuzes = kaderkeuzes(werkplek, sessie);
    if (const Kaderkeuze* kader = kaderMet(keuzes, nieuw.kaderHash))
        return eisRegelset(fouten, "regelset", *kader, nieuw.regelset);
    fouten.push_back({"kader", "Kies een toetsingskader uit de lijst."});
    return {};
}

}  // namespace

std::string openOnderzoek(Werkplek& werkplek, const Handeling& handeling,
                          const NieuwOnderzoek& gevraagd) {
    return handel(werkplek, handeling, Actie::onderzoekOpenen, [&](Transactie& transactie) {
        NieuwOnderzoek nieuw = gevraagd;
        nieuw.naam = getrimd(nieuw.naam);
        nieuw.toezichthouder = getrimd(nieuw.toezichthouder);
        if (nieuw.alleOrganisaties) nieuw.organisaties = alleNamen(transactie);
        std::vector<Veldfouten::Fout> fouten;
        eisTekstveld(fouten, "naam", nieuw.naam, "Geef het onderzoek een naam.");
        eisTekstveld(fouten, "toezichthouder", nieuw.toezichthouder,
                     "Vul in welke toezichthouder het onderzoek doet.");
        eisPeriode(fouten, nieuw);
        const std::string regelset = gekozenRegelset(fouten, werkplek, transactie, nieuw);
        eisOrganisaties(fouten, transactie, nieuw.organisaties);
        if (!fouten.empty()) throw Veldfouten(fouten);

        BewaardOnderzoek onderzoek;
        onderzoek.onderzoek.id = vrijeId(transactie, nieuw.naam);
        onderzoek.onderzoek.naam = nieuw.naam;
        onderzoek.onderzoek.toezichthouder = nieuw.toezichthouder;
        onderzoek.onderzoek.periodeVan = nieuw.periodeVan;
        onderzoek.onderzoek.periodeTot = nieuw.periodeTot;
        onderzoek.onderzoek.regelset = regelset;
        onderzoek.kaderHash = nieuw.kaderHash;
        onderzoekStore::bewaar(transactie, onderzoek);
        if (nieuw.traject)
            trajectinstellingStore::bewaar(transactie, onderzoek.onderzoek.id, *nieuw.traject, 0,
                                           handeling.wie.nr);
        for (const std::string& naam : nieuw.organisaties)
            toetskopStore::open(transactie, onderzoek.onderzoek.id, naam);
        return onderzoek.onderzoek.id;
    });
}

Onderzoekkeuzes onderzoekkeuzes(Werkplek& werkplek, const Persoon& persoon) {
    return inzien(werkplek, persoon, Actie::onderzoekOpenen, [&](Sessie& sessie) {
        Onderzoekkeuzes uit;
        uit.kaders = kaderkeuzes(werkplek, sessie);
        uit.organisaties = alleNamen(sessie);
        const Collatie collatie;
        std::sort(uit.organisaties.begin(), uit.organisaties.end(), std::cref(collatie));
        return uit;
    });
}

Onderzoekenblad onderzoeken(Werkplek& werkplek, const Persoon& persoon, int blad) {
    return inzien(werkplek, persoon, Actie::landelijkBeeld, [&](Sessie& sessie) {
        Onderzoekenblad uit{{}, Bladen(onderzoekStore::aantal(sessie), blad, kBlokkenPerBlad)};
        for (const auto& een : onderzoekStore::bladzijde(sessie, uit.bladen)) {
            const Onderzoek& onderzoek = een.onderzoek;
            const auto [toetsen, vast] = toetskopStore::aantallen(sessie, onderzoek.id);
            uit.onderzoeken.push_back({onderzoek.id, onderzoek.naam, onderzoek.toezichthouder,
                                       onderzoek.periodeVan, onderzoek.periodeTot, toetsen, vast});
        }
        return uit;
    });
}

}  // namespace maatlat
