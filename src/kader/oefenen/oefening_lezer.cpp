// SPDX-License-Identifier: EUPL-1.2
#include "kader/oefenen/oefening_lezer.h"

#include <algorithm>
#include <utility>

#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

Oefenonderzoek leesOnderzoek(Velden& velden) {
    Oefenonderzoek uit;
    uit.naam = velden.tekst("naam");
    uit.toezichthouder = velden.tekst("toezichthouder");
    uit.kader = velden.tekst("kader");
    uit.regelset = velden.tekst("regelset");
    uit.formulier = velden.tekst("formulier");
    uit.doel = velden.tekst("doel");
    uit.grondslag = velden.tekst("grondslag");
    return uit;
}

Oefenpersoon leesPersoon(Velden& velden) {
    Oefenpersoon uit;
    uit.sleutel = velden.tekst("sleutel");
    uit.naam = velden.tekst("naam");
    const auto rol = rolMetSleutel(velden.tekst("rol"));
    if (!rol)
        velden.melding(
            "Kies als rol inspecteur, vt-management, vt-medewerker, coordinator of beheerder.");
    uit.rol = rol.value_or(Rol::inspecteur);
    uit.organisatie = velden.tekstAlsErIs("organisatie");
    uit.taak = velden.tekst("taak");
    if (isVanOrganisatie(uit.rol) == uit.organisatie.empty())
        velden.melding("Alleen wie van VT-management is, hoort bij een organisatie.");
    return uit;
}

Oefenbron leesBron(Velden& velden) {
    Oefenbron uit;
    uit.sleutel = velden.tekst("sleutel");
    const auto soort = bronsoortMetNaam(velden.tekst("soort"));
    if (!soort) velden.melding("Kies als soort document, interview, dossier of observatie.");
    uit.soort = soort.value_or(Bronsoort::document);
    uit.titel = velden.tekstAlsErIs("titel");
    uit.woord = velden.tekstAlsErIs("woord");
    uit.aantal = velden.tekstAlsErIs("aantal");
    return uit;
}

Oefenverwachting leesVerwachting(Velden& velden) {
    Oefenverwachting uit;
    uit.code = velden.tekst("code");
    uit.bron = velden.tekst("bron");
    uit.pagina = velden.tekstAlsErIs("pagina");
    uit.paragraaf = velden.tekstAlsErIs("paragraaf");
    uit.citaat = velden.tekstAlsErIs("citaat");
    uit.goed = velden.tekst("goed");
    uit.voldoende = velden.tekst("voldoende");
    uit.fout = velden.tekst("fout");
    uit.onvoldoende = velden.tekst("onvoldoende");
    uit.verbeterpunt = velden.tekst("verbeterpunt");
    return uit;
}

Oefentoets leesToets(Velden& velden) {
    Oefentoets uit;
    uit.organisatie = velden.tekst("organisatie");
    uit.dagen = velden.getal("dagen", 1, 65).value_or(1);
    const auto stap = stapMetNaam(velden.tekst("stap"));
    if (!stap) velden.melding("Deze stap is er niet op de weg naar publicatie.");
    uit.stap = stap.value_or(Trajectstap::lopend);
    uit.trekker = velden.tekst("trekker");
    uit.lezer = velden.tekst("lezer");
    uit.onvoldoende = velden.teksten("onvoldoende", true);
    return uit;
}

template <class Lees>
auto leesLijst(Velden& velden, Meldingen& meldingen, const char* naam, const char* wat, Lees lees) {
    std::vector<decltype(lees(velden))> uit;
    for (const Knoop& knoop : velden.lijst(naam, true)) {
        Velden delen(knoop, meldingen, wat);
        uit.push_back(lees(delen));
        delen.klaar();
    }
    return uit;
}

std::map<std::string, std::string> leesTeksten(Velden& velden, Meldingen& meldingen,
                                               const char* naam, const char* sleutel) {
    std::map<std::string, std::string> uit;
    for (auto& [onder, tekst] : leesLijst(velden, meldingen, naam, "een tekst", [&](Velden& een) {
             return std::pair(een.tekst(sleutel), een.tekst("tekst"));
         }))
        uit[onder] = std::move(tekst);
    return uit;
}

template <class Reeks, class Lid>
bool kent(const Reeks& reeks, Lid lid, const std::string& naam) {
    return std::ranges::find(reeks, naam, lid) != reeks.end();
}

/// What names something must name what is there.
void controleer(const Oefenstof& stof, Velden& velden) {
    const auto eis = [&](bool klopt, const std::string& wat) {
        if (!klopt) velden.melding("\"" + wat + "\" staat niet in dit bestand.");
    };
    for (const Oefenverwachting& een : stof.verwachtingen)
        eis(kent(stof.bronnen, &Oefenbron::sleutel, een.bron), een.bron);
    for (const Oefentoets& een : stof.toetsen) {
        eis(kent(stof.personen, &Oefenpersoon::sleutel, een.trekker), een.trekker);
        eis(kent(stof.personen, &Oefenpersoon::sleutel, een.lezer), een.lezer);
        for (const std::string& code : een.onvoldoende)
            eis(kent(stof.verwachtingen, &Oefenverwachting::code, code), code);
    }
    for (const Oefenpersoon& een : stof.personen)
        eis(een.organisatie.empty() ||
                kent(stof.toetsen, &Oefentoets::organisatie, een.organisatie),
            een.organisatie);
}

}  // namespace

Oefenstof leesOefenstof(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de oefening");
    velden.soort("oefening");
    Oefenstof uit;
    if (const auto knoop = velden.tabel("onderzoek", true)) {
        Velden delen(*knoop, meldingen, "het onderzoek");
        uit.onderzoek = leesOnderzoek(delen);
        delen.klaar();
    }
    uit.personen = leesLijst(velden, meldingen, "personen", "een persoon", leesPersoon);
    uit.bronnen = leesLijst(velden, meldingen, "bronnen", "een bron", leesBron);
    uit.verwachtingen =
        leesLijst(velden, meldingen, "verwachtingen", "een verwachting", leesVerwachting);
    uit.criteria = leesTeksten(velden, meldingen, "criteria", "code");
    uit.toetsen = leesLijst(velden, meldingen, "toetsen", "een toets", leesToets);
    uit.teksten = leesTeksten(velden, meldingen, "teksten", "sleutel");
    velden.klaar();
    controleer(uit, velden);
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
