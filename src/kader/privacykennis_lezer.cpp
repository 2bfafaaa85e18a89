// SPDX-License-Identifier: EUPL-1.2
#include "kader/privacykennis_lezer.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "kader/bestandssoort.h"
#include "kader/yaml_velden.h"
#include "taal/tekst.h"
#include "taal/woordrij.h"

namespace maatlat {

namespace {

struct Lijstveld {
    Privacylijst lijst;
    const char* naam;
};

constexpr Lijstveld kNaamvelden[]{
    {Privacylijst::voornamen, "voornamen"},
    {Privacylijst::voornamenMetHoofdletter, "voornamen_met_hoofdletter"},
    {Privacylijst::voornamenInDeZin, "voornamen_in_de_zin"},
    {Privacylijst::voornamenMetAchternaam, "voornamen_met_achternaam"},
    {Privacylijst::achternamen, "achternamen"},
    {Privacylijst::achternamenGewoonWoord, "achternamen_gewoon_woord"},
    {Privacylijst::achternamenNaDe, "achternamen_na_de"},
    {Privacylijst::achternamenNaVan, "achternamen_na_van"},
    {Privacylijst::achternaameinden, "achternaameinden"},
    {Privacylijst::tussenvoegsels, "tussenvoegsels"},
    {Privacylijst::titels, "titels"},
    {Privacylijst::titelsMetHoofdletter, "titels_met_hoofdletter"},
    {Privacylijst::aanduidingen, "aanduidingen"},
    {Privacylijst::naamvelden, "naamvelden"},
    {Privacylijst::familie, "familie"},
    {Privacylijst::gezin, "gezin"},
    {Privacylijst::beroepen, "beroepen"},
};

constexpr Lijstveld kWoordvelden[]{
    {Privacylijst::geenNaam, "geen_naam"},
    {Privacylijst::naTitel, "na_titel"},
    {Privacylijst::etiketten, "etiketten"},
    {Privacylijst::instellingVoor, "instelling_voor"},
    {Privacylijst::instellingNa, "instelling_na"},
    {Privacylijst::instellingNaMetHoofdletter, "instelling_na_met_hoofdletter"},
    {Privacylijst::instellingeinden, "instellingeinden"},
    {Privacylijst::vorstelijk, "vorstelijk"},
    {Privacylijst::organisatie, "organisatie"},
    {Privacylijst::organisatienummers, "organisatienummers"},
    {Privacylijst::mailvakken, "mailvakken"},
    {Privacylijst::geboorte, "geboorte"},
    {Privacylijst::geenGeboorte, "geen_geboorte"},
    {Privacylijst::andereDatum, "andere_datum"},
    {Privacylijst::andereDatumEinden, "andere_datum_einden"},
    {Privacylijst::wonen, "wonen"},
    {Privacylijst::straateinden, "straateinden"},
    {Privacylijst::straateindenBijWonen, "straateinden_bij_wonen"},
    {Privacylijst::geenHuisnummer, "geen_huisnummer"},
    {Privacylijst::telefoon, "telefoon"},
    {Privacylijst::voertuig, "voertuig"},
    {Privacylijst::document, "document"},
    {Privacylijst::rekening, "rekening"},
    {Privacylijst::burgerservicenummer, "burgerservicenummer"},
};

std::vector<std::string> gesplitst(const std::string& tekst) {
    std::vector<std::string> uit;
    for (std::size_t van = 0; van < tekst.size();) {
        const std::size_t eind = std::min(tekst.find(' ', van), tekst.size());
        if (eind > van) uit.push_back(tekst.substr(van, eind - van));
        van = eind + 1;
    }
    return uit;
}

void leesLijst(Velden& velden, const Lijstveld& veld, Meldingen& meldingen, Privacykennis& kennis) {
    for (const Knoop& knoop : velden.lijst(veld.naam, true))
        for (std::string& woord : gesplitst(leesTekst(knoop, meldingen, "deze woorden"))) {
            const Woordrij delen = woordrij(woord);
            if (woord != kleineLetters(woord))
                velden.melding(knoop, "Schrijf \"" + woord + "\" in kleine letters.");
            else if (delen.size() != 1 || delen[0].soort == Woord::Soort::cijfers)
                velden.melding(knoop,
                               "\"" + woord +
                                   "\" is meer dan een woord. Schrijf alleen letters, en een "
                                   "spatie tussen de woorden.");
            else if (!kennis.voegToe(veld.lijst, woord))
                velden.melding(knoop, "\"" + woord +
                                          "\" staat twee keer in deze lijst. Haal er een "
                                          "weg.");
        }
}

void leesEigennamen(Velden& velden, Meldingen& meldingen, Privacykennis& kennis) {
    for (const Knoop& knoop : velden.lijst("eigennamen", true)) {
        std::vector<std::string> woorden;
        for (const Woord& een : woordrij(leesTekst(knoop, meldingen, "deze eigennaam")))
            woorden.push_back(een.klein);
        if (woorden.empty()) continue;
        auto& plek = kennis.eigennamen[woorden[0]];
        if (std::find(plek.begin(), plek.end(), woorden) != plek.end())
            velden.melding(knoop, "Deze eigennaam staat er twee keer. Haal er een weg.");
        else
            plek.push_back(std::move(woorden));
    }
    for (auto& [eerste, plek] : kennis.eigennamen)
        std::stable_sort(plek.begin(), plek.end(), [](const auto& een, const auto& ander) {
            return een.size() > ander.size();
        });
}

}  // namespace

void leesPrivacykennis(std::string_view inhoud, const std::string& bestand, Privacykennis& kennis) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    const bool woorden = bestandssoort(inhoud, bestand) == kPrivacywoorden;
    Velden velden(document.wortel(), meldingen,
                  woorden ? "de woorden van de privacywacht" : "de namen van de privacywacht");
    velden.soort(woorden ? kPrivacywoorden : kPrivacynamen);
    if (woorden) {
        for (const Lijstveld& een : kWoordvelden)
            leesLijst(velden, een, meldingen, kennis);
        leesEigennamen(velden, meldingen, kennis);
    } else {
        for (const Lijstveld& een : kNaamvelden)
            leesLijst(velden, een, meldingen, kennis);
    }
    velden.klaar();
    meldingen.werpAlsNodig();
}

}  // namespace maatlat
