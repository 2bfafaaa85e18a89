// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/toetsrapport.h"

#include <string>
#include <utility>

#include "domain/inzage.h"
#include "reporting/bestandsnaam.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/rapport/landbijlage.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/toets/aanvaardehiaten.h"
#include "reporting/toets/wijzigingen.h"
#include "rules/onderzoek/beoordeling.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/ronde_bron.h"
#include "toetsing/traject/editiecontrole.h"

namespace maatlat {

namespace {

Toepassingsdeel toepassing(const Rapportstof& stof, Rapportdoel doel) {
    Toepassingsdeel uit;
    if (doel == Rapportdoel::scherm && !stof.bevroren) {
        const std::string toets = "/toets/" + std::to_string(stof.kop.nr);
        uit.verwijzingen = {{"Terug naar de toets", toets},
                            {"Dit rapport downloaden", toets + "/rapport?als=bestand"}};
    }
    if (!stof.voorlopig) return uit;
    uit.merk = "CONCEPT";
    uit.toelichting =
        "Dit rapport is nog niet " +
        std::string(stof.kop.soort == Toetssoort::zelfevaluatie ? "ingediend" : "vastgesteld") +
        " en kan nog wijzigen. Het geeft de stand van " + datumEnTijd(stof.moment) + ".";
    return uit;
}

bool isZelf(const Rapportstof& stof) {
    return stof.kop.soort == Toetssoort::zelfevaluatie;
}

std::string status(const Rapportstof& stof, const std::string& anders) {
    if (isZelf(stof))
        return "Dit is een zelfevaluatie: de organisatie heeft zichzelf beoordeeld. Het is geen "
               "oordeel van de toezichthouder.";
    if (stof.kop.status != Toetsstatus::overgenomen) return anders;
    return "Dit rapport is op " + datumInWoorden(dagVan(stof.moment)) +
           " afgeleid uit de gepubliceerde tabel met scores. Het is niet in Maatlat vastgesteld." +
           (anders.empty() ? "" : " " + anders);
}

/// By whom it was adopted (as roles), why there is a next editie, and what it lacks knowingly.
void drukHerkomstAf(Verantwoording& bijlage, const Editieherkomst& herkomst) {
    if (!herkomst.voorgelegdDoor.empty())
        bijlage.feiten.push_back({"Voorgelegd door", herkomst.voorgelegdDoor});
    if (!herkomst.vastgesteldDoor.empty())
        bijlage.feiten.push_back(
            {"Vastgesteld door", "een tweede persoon: " + herkomst.vastgesteldDoor});
    if (!herkomst.blad.correctie.empty())
        bijlage.feiten.push_back({"Reden van deze editie", herkomst.blad.correctie});
    bijlage.ontbreektKop = herkomst.vastgesteldDoor.empty() ? "Wat ontbreekt, en waarom"
                                                            : "Wat ontbreekt, door beiden aanvaard";
    bijlage.ontbreekt = aanvaardeHiaten(herkomst.blad);
    if (!herkomst.openbaar && heeftWijzigingen(herkomst))
        bijlage.alineas.push_back(
            "Wat er sinds het concept is gewijzigd en waarom, is apart vastgelegd. Het kenmerk van "
            "de inhoud dekt ook die verantwoording.");
}

/// How and since when it is frozen, in the report itself. The hash of its own bytes cannot stand in
/// them.
void drukBevriezingAf(OrganisatiePagina& pagina, const Rapportstof& stof) {
    int nummer = 3;  // after the kader and the verantwoording
    const Bevriezing& van = *stof.bevroren;
    const std::string wat = isZelf(stof) ? "ingediend" : "vastgesteld";
    const std::string dag = datumInWoorden(dagVan(van.vastgesteldOp));
    const std::string sinds = datumInWoorden(dagVan(van.sinds));
    pagina.kop.feiten.push_back({metHoofdletter(wat) + " op", dag});
    pagina.kop.feiten.push_back({"Editie", std::to_string(van.editie)});
    Verantwoording& bijlage = pagina.verantwoording;
    bijlage.alineas.push_back(van.sinds == van.vastgesteldOp
                                  ? "Dit rapport is " + wat + " op " + dag +
                                        ". Sindsdien is het bevroren: elke letter "
                                        "blijft zoals die toen was."
                                  : "De toets is " + wat + " op " + dag +
                                        ". Dit rapport is bevroren in deze vorm sinds " + sinds +
                                        ": elke letter blijft zoals die toen was.");
    bijlage.alineas.push_back(
        "Of de inhoud nog dezelfde is, controleert Maatlat met het kenmerk hieronder: een rij van "
        "64 "
        "tekens die uit de inhoud is berekend. Verandert er één letter, dan komt er een ander "
        "kenmerk uit. Ook dit rapport zelf heeft een kenmerk. Dat staat in Maatlat, bij de toets.");
    bijlage.feiten.push_back({"Kenmerk van de inhoud (SHA-256)", van.inhoudSha256});
    drukHerkomstAf(bijlage, van.herkomst);
    if (van.herkomst.openbaar && heeftWijzigingen(van.herkomst))
        pagina.wijzigingen =
            wijzigingenbijlage(van.herkomst, "Bijlage " + std::to_string(nummer++) +
                                                 ": verantwoording van wijzigingen");
    if (stof.land) pagina.land = landbijlage(*stof.land, stof.kop.organisatie, van.sinds, nummer);
}

/// Whether what is asked for is made now, and may still change.
bool isConcept(const Toetsinzage& toets, int editie) {
    return editie == 0 && !isHierBevroren(toets.kop().status);
}

}  // namespace

OrganisatiePagina toetspagina(const Rapportstof& stof, Rapportdoel doel) {
    const Beoordeling beoordeling(stof.ronde,
                                  vindRegelset(stof.ronde.kader, stof.ronde.onderzoek.regelset));
    OrganisatiePagina pagina =
        organisatieRapport(beoordeling, stof.toets(), {stof.vergelijkLandelijk});
    pagina.kop.toepassing = toepassing(stof, doel);
    pagina.kop.status = status(stof, pagina.kop.status);
    if (!stof.hiaten.empty()) pagina.hiaten = hiatendeel(stof.hiaten, doel == Rapportdoel::scherm);
    if (stof.bevroren) drukBevriezingAf(pagina, stof);
    return pagina;
}

Rapportbestand toetsrapport(const Rapportstof& stof, const Sjablonen& sjablonen, Rapportdoel doel) {
    return {
        (stof.voorlopig ? "concept-" : "") + toetsBestandsnaam(stof.ronde, stof.kop.organisatie),
        sjablonen.vul(toetspagina(stof, doel))};
}

Rapportbestand Toetsrapportmaker::maak(const Toetsinzage& toets,
                                       const Bevriezing& bevriezing) const {
    return toetsrapport(rapportstof(toets, bevriezing), sjablonen_, Rapportdoel::bestand);
}

Rapportbestand Toetsrapportmaker::maakConcept(const Toetsinzage& toets,
                                              const Conceptkenmerk& kenmerk) const {
    const Rapportstof stof = rapportstof(toets);
    OrganisatiePagina pagina = toetspagina(stof, Rapportdoel::bestand);
    pagina.hiaten = {};  // what is still missing is for the team
    pagina.kop.toepassing->merk = "CONCEPT, NIET VERSPREIDEN";
    pagina.kop.toepassing->toelichting =
        "Dit concept is bevroren op " + datumEnTijd(kenmerk.wanneer) +
        ". Het rapport is nog niet vastgesteld en kan nog wijzigen. Verspreid het niet.";
    pagina.kop.feiten.push_back({"Concept", std::to_string(kenmerk.nr)});
    pagina.verantwoording.feiten.push_back(
        {"Kenmerk van de inhoud (SHA-256)", kenmerk.inhoudSha256});
    return {"concept-" + std::to_string(kenmerk.nr) + "-" +
                toetsBestandsnaam(stof.ronde, stof.kop.organisatie),
            sjablonen_.vul(pagina)};
}

Rapportbestand Toetsrapportmaker::maakVerantwoording(const Toetsinzage& toets,
                                                     const Bevriezing& bevriezing) const {
    const Rapportstof stof = rapportstof(toets, bevriezing);
    const OrganisatiePagina rapport = toetspagina(stof, Rapportdoel::bestand);
    VerantwoordingPagina pagina{
        rapport.kop, wijzigingenbijlage(bevriezing.herkomst, "Verantwoording van wijzigingen")};
    pagina.kop.ondertitel += " (alleen voor de inspectie)";
    pagina.wijzigingen.feiten = {{"Kenmerk van de inhoud (SHA-256)", bevriezing.inhoudSha256}};
    return {"verantwoording-" + std::to_string(bevriezing.editie) + "-" +
                toetsBestandsnaam(stof.ronde, stof.kop.organisatie),
            sjablonen_.vul(pagina)};
}

Rapportbestand rapportVan(const Toetsinzage& toets, const Sjablonen& sjablonen, Rapportdoel doel,
                          const Inzagebewijs& bewijs, int editie) {
    bewijs.eisVoor(toets.nr());
    if (isConcept(toets, editie)) return toetsrapport(rapportstof(toets), sjablonen, doel);
    return bevrorenRapport(toets, editie);
}

Rapportbestand leesRapport(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           const Sjablonen& sjablonen, Rapportdoel doel, int editie) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const Inzagebewijs bewijs = inzage.noteer(
            isConcept(inzage, editie) ? Inzagesoort::conceptrapport : Inzagesoort::rapport);
        return rapportVan(inzage, sjablonen, doel, bewijs, editie);
    });
}

Rapportbestand leesVerantwoordingsblad(Werkplek& werkplek, const Persoon& persoon,
                                       std::int64_t toets, int editie) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        return bevrorenVerantwoording(inzage, editie, inzage.noteer(Inzagesoort::rapport));
    });
}

}  // namespace maatlat
