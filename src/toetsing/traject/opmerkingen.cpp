// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/opmerkingen.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "domain/fouten.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/concept_store.h"
#include "store/traject/opmerking_store.h"
#include "taal/tijd.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/conceptbevriezing.h"
#include "toetsing/traject/opmerkingbeeld.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kOpmerkingVast =
    "Deze opmerking ligt vast. Alleen wie haar maakte kan haar wijzigen, zolang de collegiale "
    "toets loopt.";

std::optional<Passage> passageMet(const std::vector<Passage>& van, const std::string& sleutel) {
    const auto plek = std::ranges::find(van, sleutel, &Passage::sleutel);
    return plek == van.end() ? std::nullopt : std::optional(*plek);
}

/// The sentence that was chosen; empty: all of it.
std::string gekozenZin(const Passage& passage, const std::string& getypt) {
    std::size_t nr = 0;
    std::from_chars(getypt.data(), getypt.data() + getypt.size(), nr);
    return nr >= 1 && nr <= passage.zinnen.size() ? passage.zinnen[nr - 1] : std::string();
}

Conceptopmerking eisEigen(const Toetsinzage& inzage, std::int64_t nr) {
    auto stand = opmerkingStore::lees(inzage, nr);
    if (!stand) throw Onvindbaar();
    if (!magOpmerkingWijzigen(inzage, *stand)) throw NietNu(kOpmerkingVast);
    return std::move(*stand);
}

}  // namespace

bevrorenConceptStore::Concept eisConcept(const Toetsinzage& inzage) {
    auto uit = bevrorenConceptStore::nieuwste(inzage, Zet::vraagCollegialeToets);
    if (!uit) throw Onvindbaar();
    if (const std::string fout = conceptfout(inzage, *uit); !fout.empty())
        throw Gebruikersfout(fout +
                             " Vraag de beheerder om een reservekopie van de database terug "
                             "te zetten.");
    return std::move(*uit);
}

bool magOpmerkingWijzigen(const Toetsinzage& inzage, const Conceptopmerking& van) {
    if (!inzage.mag(Actie::maakOpmerking) || van.auteur != inzage.persoon().nr) return false;
    const auto alle = bevrorenConceptStore::alle(inzage);
    const auto nu =
        std::ranges::find(alle, Zet::vraagCollegialeToets, &bevrorenConceptStore::Kenmerk::zet);
    return nu != alle.end() && nu->nr == van.conceptnr;
}

Opmerkingbeeld alsBeeld(const Toetsinzage& inzage, Conceptopmerking van) {
    Opmerkingbeeld uit;
    uit.wie = persoonsnaam(inzage, van.auteur);
    uit.waarbij = passagenaam(van.plek);
    uit.magWijzigen = magOpmerkingWijzigen(inzage, van);
    uit.opmerking = std::move(van);
    return uit;
}

Opmerkingblad leesOpmerking(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr, const std::string& plek) {
    const Actie actie = nr == 0 ? Actie::maakOpmerking : Actie::toetsLezen;
    return inzien(werkplek, persoon, toets, actie, [&](const Toetsinzage& inzage) {
        Opmerkingblad uit;
        uit.kop = inzage.kop();
        uit.beeld.opmerking.plek = plek;
        if (nr != 0) {
            auto stand = opmerkingStore::lees(inzage, nr);
            if (!stand) throw Onvindbaar();
            uit.beeld = alsBeeld(inzage, std::move(*stand));
        } else {
            uit.beeld.magWijzigen = true;
        }
        if (uit.beeld.magWijzigen)
            uit.bewaard = leesConcept(
                inzage, sleutelVan(Recordsoort::opmerking, uit.beeld.opmerking.nr).tekst());
        const auto gelezen =
            nr == 0 ? std::optional(eisConcept(inzage))
                    : bevrorenConceptStore::lees(inzage, uit.beeld.opmerking.conceptnr);
        const auto alle =
            gelezen ? passages(gelezen->inhoud, *inzage.kader()) : std::vector<Passage>();
        // A draft of a new one is about what it was begun at: first that one.
        const std::string begonnen = uit.bewaard ? uit.bewaard->inhoud.tekst("plek") : "";
        if (nr == 0 && uit.bewaard && (begonnen.empty() || passageMet(alle, begonnen)))
            uit.beeld.opmerking.plek = begonnen;
        const std::string& nu = uit.beeld.opmerking.plek;
        uit.beeld.waarbij = passagenaam(nu);
        uit.passage = passageMet(alle, nu);
        if (nr == 0 && !nu.empty() && !uit.passage) throw Onvindbaar();
        return uit;
    });
}

std::int64_t bewaarOpmerking(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        Conceptopmerking wordt;
        if (invoer.nr != 0) wordt = eisEigen(transactie, invoer.nr);
        const Tekst oud = wordt.tekst;
        const auto gelezen = eisConcept(transactie);
        wordt.versie = invoer.versie;
        wordt.conceptnr = gelezen.kenmerk.nr;
        wordt.plek = invoer.velden.tekst("plek");
        wordt.citaat.clear();
        Veldcontrole controle;
        if (!wordt.plek.empty()) {
            const auto passage =
                passageMet(passages(gelezen.inhoud, *transactie.kader()), wordt.plek);
            if (passage)
                wordt.citaat = gekozenZin(*passage, invoer.velden.tekst("zin"));
            else
                controle.fout("plek", "Kies opnieuw bij welk deel van het concept dit hoort.");
        }
        const Getypt tekst = controle.tekst("tekst", invoer.velden.tekst("tekst"), kLangsteTekst,
                                            std::string(kOpmerkingformulier[0].leeg));
        wordt.tekst = transactie.keur("tekst", tekst, oud);
        controle.eisGoed();
        transactie.eisGoed();
        const std::int64_t nr = opmerkingStore::bewaar(transactie, wordt, handeling.wie.nr).nr;
        transactie.noem(sleutelVan(Recordsoort::opmerking, nr).tekst());
        conceptStore::wis(transactie, handeling.wie.nr,
                          sleutelVan(Recordsoort::opmerking, invoer.nr).tekst());
        return nr;
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::maakOpmerking,
                          {.reden = invoer.privacyReden, .record = {}}, bewaar);
}

void trekOpmerkingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie) {
    handel(werkplek, handeling, toets, Actie::maakOpmerking,
           [&](const ToetsTransactie& transactie) {
               eisEigen(transactie, nr);
               opmerkingStore::trekIn(transactie, nr, versie, handeling.wie.nr);
               conceptStore::wis(transactie, handeling.wie.nr,
                                 sleutelVan(Recordsoort::opmerking, nr).tekst());
           });
}

}  // namespace maatlat
