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
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/onderzoekvelden.h"
#include "toetsing/privacy/tekstbewaking.h"

namespace maatlat {

namespace {

/// An id that no onderzoek has yet: that of the name, else with a number behind it.
std::string vrijeId(Sessie& sessie, const std::string& naam) {
    const std::string basis = slug(naam, "onderzoek");
    std::string id = basis;
    for (int volgende = 2; onderzoekStore::lees(sessie, id); ++volgende)
        id = basis + "-" + std::to_string(volgende);
    return id;
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
        if (nieuw.alleOrganisaties) nieuw.organisaties = alleNamen(transactie);
        std::vector<Veldfouten::Fout> fouten;
        nieuw.naam = eisRegel(fouten, "naam", nieuw.naam, "Geef het onderzoek een naam.");
        nieuw.toezichthouder = eisRegel(fouten, "toezichthouder", nieuw.toezichthouder,
                                        "Vul in welke toezichthouder het onderzoek doet.");
        const Periode periode = eisPeriode(fouten, nieuw.periodeVan, nieuw.periodeTot);
        nieuw.periodeVan = periode.van;
        nieuw.periodeTot = periode.tot;
        const Redencontrole controle(werkplek, organisatieStore::alle(transactie));
        const Doelvelden doel = keurDoel(fouten, controle, {nieuw.doel, nieuw.grondslag});
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
        onderzoek.onderzoek.doel = doel.doel;
        onderzoek.onderzoek.grondslag = doel.grondslag;
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
