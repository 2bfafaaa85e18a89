// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/toetsrapport.h"

#include <string>
#include <utility>

#include "domain/inzage.h"
#include "reporting/bestandsnaam.h"
#include "reporting/rapport/hiatenlijst.h"
#include "reporting/rapport/landbijlage.h"
#include "reporting/rapport/organisatie_rapport.h"
#include "reporting/rapport/voor_en_nadeel.h"
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

std::string ingediendOf(const Rapportstof& stof) {
    return isZelf(stof) ? "ingediend" : "vastgesteld";
}

/// How anybody can see that a frozen report is still the same. The hash of its own bytes cannot
/// stand in it.
std::vector<std::string> controle(const Rapportstof& stof) {
    const Bevriezing& van = *stof.bevroren;
    const std::string wat = ingediendOf(stof);
    const std::string dag = datumInWoorden(dagVan(van.vastgesteldOp));
    std::vector<std::string> uit{van.sinds == van.vastgesteldOp
                                     ? "Dit rapport is bevroren sinds het is " + wat +
                                           ": elke letter blijft zoals die toen was."
                                     : "De toets is " + wat + " op " + dag +
                                           ". Dit rapport is bevroren in deze vorm sinds " +
                                           datumInWoorden(dagVan(van.sinds)) +
                                           ": elke letter blijft zoals die toen was."};
    uit.push_back(
        "Zo controleert u dit rapport: Maatlat berekent het kenmerk van de inhoud opnieuw. Dat is "
        "een rij van 64 tekens; verandert er één letter, dan komt er een ander kenmerk uit. Ook "
        "dit rapport zelf heeft een kenmerk. Dat staat in Maatlat, bij de toets.");
    if (!van.herkomst.openbaar && heeftWijzigingen(van.herkomst))
        uit.push_back(
            "Wat er sinds het concept is gewijzigd en waarom, is apart vastgelegd. Het kenmerk van "
            "de inhoud dekt ook die verantwoording.");
    return uit;
}

/// A concept that was frozen for readers, or nothing.
using Bevrorenconcept = const Conceptkenmerk*;

/// As roles, never by name.
Colofonstof colofonstof(const Rapportstof& stof, Bevrorenconcept concept_) {
    Colofonstof uit;
    if (isZelf(stof)) uit.wie = "de organisatie zelf";
    if (concept_) {
        uit.conceptnummer = std::to_string(concept_->nr);
        uit.kenmerk = concept_->inhoudSha256;
        uit.vast = {metHoofdletter(ingediendOf(stof)),
                    "nog niet; dit concept is bevroren op " + datumEnTijd(concept_->wanneer)};
        uit.controle = {
            "Dit is een concept, dat nog kan wijzigen. Het kenmerk is een rij van 64 "
            "tekens die uit de inhoud van dit concept is berekend. Is er één letter "
            "anders, dan is het kenmerk anders."};
    } else if (stof.bevroren) {
        const Bevriezing& van = *stof.bevroren;
        uit.voorgelegd = van.herkomst.voorgelegdDoor;
        if (!van.herkomst.vastgesteldDoor.empty())
            uit.vastgesteld = "een tweede persoon: " + van.herkomst.vastgesteldDoor;
        uit.vast = {metHoofdletter(ingediendOf(stof)) + " op",
                    datumInWoorden(dagVan(van.vastgesteldOp))};
        uit.editie = std::to_string(van.editie);
        uit.reden = van.herkomst.blad.correctie;
        uit.kenmerk = van.inhoudSha256;
        uit.controle = controle(stof);
    } else if (stof.voorlopig) {
        uit.vast = {metHoofdletter(ingediendOf(stof)),
                    "nog niet; dit is de stand van " + datumEnTijd(stof.moment)};
        uit.controle = {"Dit is een concept, dat nog kan wijzigen. Als de toets is " +
                        ingediendOf(stof) +
                        ", staat hier het kenmerk waarmee de inhoud te controleren is."};
    } else if (stof.kop.status == Toetsstatus::overgenomen) {
        uit.vast = {"Vastgesteld", "niet in Maatlat; afgeleid uit de gepubliceerde tabel op " +
                                       datumInWoorden(dagVan(stof.moment))};
    }
    return uit;
}

/// What it lacks knowingly, what changed since the concept, and its place in the country.
void drukBevriezingAf(OrganisatiePagina& pagina, const Rapportstof& stof) {
    int nummer = 3;  // after the kader and the verantwoording
    const Bevriezing& van = *stof.bevroren;
    pagina.kop.feiten.push_back(
        {metHoofdletter(ingediendOf(stof)) + " op", datumInWoorden(dagVan(van.vastgesteldOp))});
    pagina.kop.feiten.push_back({"Editie", std::to_string(van.editie)});
    Verantwoording& bijlage = pagina.verantwoording;
    bijlage.ontbreektKop = van.herkomst.vastgesteldDoor.empty()
                               ? "Wat ontbreekt, en waarom"
                               : "Wat ontbreekt, door beiden aanvaard";
    bijlage.ontbreekt = aanvaardeHiaten(van.herkomst.blad);
    if (van.herkomst.openbaar && heeftWijzigingen(van.herkomst))
        pagina.wijzigingen =
            wijzigingenbijlage(van.herkomst, "Bijlage " + std::to_string(nummer++) +
                                                 ": verantwoording van wijzigingen");
    if (stof.land) pagina.land = landbijlage(*stof.land, stof.kop.organisatie, van.sinds, nummer);
}

/// What nobody wrote down about the onderzoek as a whole: that can be filled in, and blocks
/// nothing.
void vraagDoel(Hiatendeel& hiaten, const Rapportstof& stof) {
    const Onderzoek& van = stof.ronde.onderzoek;
    std::vector<std::string> ontbreekt;
    if (van.doel.empty()) ontbreekt.emplace_back("het doel");
    if (van.grondslag.empty()) ontbreekt.emplace_back("de grondslag");
    if (ontbreekt.empty()) return;
    hiaten.inleiding =
        hiaten.groepen.empty()
            ? "Bij de toets zelf ontbreekt niets."
            : hiaten.inleiding + " Daarnaast is bij het onderzoek iets niet ingevuld.";
    hiaten.groepen.push_back(
        {"Doel en grondslag",
         {{"Bij " + van.naam + " " + (ontbreekt.size() == 1 ? "is " : "zijn ") +
               opsomming(ontbreekt) +
               " niet ingevuld. De coördinator kan dat doen bij het onderzoek. De toets kan ook "
               "zonder worden vastgesteld.",
           ""}}});
}

OrganisatiePagina pagina(const Rapportstof& stof, Rapportdoel doel, Bevrorenconcept concept_) {
    const Beoordeling beoordeling(stof.ronde,
                                  vindRegelset(stof.ronde.kader, stof.ronde.onderzoek.regelset));
    OrganisatiePagina uit = organisatieRapport(
        beoordeling, stof.toets(), {stof.vergelijkLandelijk, colofonstof(stof, concept_)});
    if (stof.hertoets)
        uit.voorEnNa = voorEnNadeel(beoordeling, stof.toets(), *stof.hertoets, stof.maatregelen);
    uit.kop.toepassing = toepassing(stof, doel);
    uit.kop.status = status(stof, uit.kop.status);
    if (!stof.hiaten.empty()) uit.hiaten = hiatendeel(stof.hiaten, doel == Rapportdoel::scherm);
    if (stof.voorlopig) vraagDoel(uit.hiaten, stof);
    if (stof.bevroren) drukBevriezingAf(uit, stof);
    return uit;
}

/// Whether what is asked for is made now, and may still change.
bool isConcept(const Toetsinzage& toets, int editie) {
    return editie == 0 && !isHierBevroren(toets.kop().status);
}

}  // namespace

OrganisatiePagina toetspagina(const Rapportstof& stof, Rapportdoel doel) {
    return pagina(stof, doel, nullptr);
}

Rapportbestand toetsrapport(const Rapportstof& stof, const Sjablonen& sjablonen, Rapportdoel doel) {
    return {sjablonen.bestandsnaam((stof.voorlopig ? "concept-" : "") +
                                   toetsBestandsnaam(stof.ronde, stof.kop.organisatie)),
            sjablonen.vul(toetspagina(stof, doel))};
}

Rapportbestand Toetsrapportmaker::maak(const Toetsinzage& toets,
                                       const Bevriezing& bevriezing) const {
    return toetsrapport(rapportstof(toets, bevriezing), sjablonen_, Rapportdoel::bestand);
}

Rapportbestand Toetsrapportmaker::maakConcept(const Toetsinzage& toets,
                                              const Conceptkenmerk& kenmerk) const {
    const Rapportstof stof = rapportstof(toets);
    OrganisatiePagina uit = pagina(stof, Rapportdoel::bestand, &kenmerk);
    uit.hiaten = {};  // what is still missing is for the team
    uit.kop.toepassing->merk = "CONCEPT, NIET VERSPREIDEN";
    uit.kop.toepassing->toelichting =
        "Dit concept is bevroren op " + datumEnTijd(kenmerk.wanneer) +
        ". Het rapport is nog niet vastgesteld en kan nog wijzigen. Verspreid het niet.";
    uit.kop.feiten.push_back({"Concept", std::to_string(kenmerk.nr)});
    return {sjablonen_.bestandsnaam("concept-" + std::to_string(kenmerk.nr) + "-" +
                                    toetsBestandsnaam(stof.ronde, stof.kop.organisatie)),
            sjablonen_.vul(uit)};
}

Rapportbestand Toetsrapportmaker::maakVerantwoording(const Toetsinzage& toets,
                                                     const Bevriezing& bevriezing) const {
    const Rapportstof stof = rapportstof(toets, bevriezing);
    const OrganisatiePagina rapport = toetspagina(stof, Rapportdoel::bestand);
    VerantwoordingPagina pagina{
        rapport.kop, wijzigingenbijlage(bevriezing.herkomst, "Verantwoording van wijzigingen")};
    pagina.kop.ondertitel += " (alleen voor de inspectie)";
    pagina.wijzigingen.feiten = {{"Kenmerk van de inhoud (SHA-256)", bevriezing.inhoudSha256}};
    return {sjablonen_.bestandsnaam("verantwoording-" + std::to_string(bevriezing.editie) + "-" +
                                    toetsBestandsnaam(stof.ronde, stof.kop.organisatie)),
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
