// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/interview.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "domain/recordvorm.h"
#include "domain/tekst.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "store/bronnen/gespreksverslag_store.h"
#include "store/bronnen/record_store.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr const char* kVeld = "notities";

std::string interviewsleutel(std::int64_t bron) {
    return sleutelVan(Recordsoort::interview, bron).tekst();
}

Bevindingstanden bevindingstanden(const Toetslezing& toets) {
    Bevindingstanden uit;
    for (const Bevinding& een : recordStore::alle<Bevinding>(toets))
        uit[een.nr] = false;
    for (const auto& een : recordStore::weggehaald<Bevinding>(toets))
        uit[een.record.nr] = true;
    return uit;
}

/// The lines that are no bevinding yet.
std::vector<Notitierij> leesNieuwe(const std::string& notities, const Toetsingskader& kader) {
    std::vector<Notitierij> regels = leesNotities(notities, kader);
    const bool leeg = regels.empty();
    std::erase_if(regels, [](const Notitierij& een) { return een.bevinding != 0; });
    Veldcontrole controle;
    if (leeg)
        controle.fout(kVeld, "Er staan nog geen notities. Schrijf op elke regel één bevinding.");
    else if (regels.empty())
        controle.fout(kVeld,
                      "Van elke regel is al een bevinding gemaakt. Schrijf er regels bij, of trek "
                      "eerst de bevinding in.");
    if (regels.size() > kMeesteNotities)
        controle.fout(kVeld, "Dit zijn te veel regels. Maak er hoogstens " +
                                 std::to_string(kMeesteNotities) + " tegelijk bevindingen van.");
    for (const Notitierij& een : regels) {
        const std::string plaats = "Regel " + std::to_string(een.regel) + ": ";
        if (!een.fout.empty()) controle.fout(kVeld, plaats + een.fout);
        if (aantalTekens(een.tekst) > kLangsteTekst)
            controle.fout(kVeld, plaats + "Deze regel is te lang. Er passen " +
                                     std::to_string(kLangsteTekst) + " tekens in een bevinding.");
    }
    controle.eisGoed();
    return regels;
}

/// The notes with a mark behind each of these lines.
std::string gemerkt(const std::string& notities, const std::map<int, std::int64_t>& merken) {
    std::string uit;
    int nummer = 0;
    for (std::size_t vanaf = 0; vanaf < notities.size();) {
        const std::size_t einde = std::min(notities.find('\n', vanaf), notities.size());
        uit += notities.substr(vanaf, einde - vanaf);
        if (const auto merk = merken.find(++nummer); merk != merken.end())
            uit += " " + bevindingmerk(merk->second);
        if (einde < notities.size()) uit += '\n';
        vanaf = einde + 1;
    }
    return uit;
}

void eisBron(const Toetslezing& toets, std::int64_t bron) {
    if (!bronStore::lees(toets, bron)) throw Onvindbaar();
}

std::string metNetteRegels(const Notitieinvoer& invoer) {
    std::string uit = invoer.notities;
    std::erase(uit, '\r');
    return uit;
}

void eisDatHetPast(const std::string& notities) {
    Veldcontrole controle;
    controle.tekst(kVeld, notities, eisenVan<Gespreksverslag>(kVeld).langste);
    controle.eisGoed();
}

void leg(const TekstTransactie& transactie, const Notitieinvoer& invoer, Tekst notities) {
    Gespreksverslag wordt =
        gespreksverslagStore::huidig(transactie, invoer.bron).value_or(Gespreksverslag{});
    wordt.nr = invoer.bron;
    wordt.versie = invoer.versie;
    wordt.notities = std::move(notities);
    transactie.eisGoed();
    gespreksverslagStore::bewaar(transactie, wordt, transactie.persoon().nr);
    conceptStore::wis(transactie, transactie.persoon().nr, interviewsleutel(invoer.bron));
}

Tekst watErStaat(const Toetsschrijving& toets, std::int64_t bron) {
    return gespreksverslagStore::huidig(toets, bron).value_or(Gespreksverslag{}).notities;
}

}  // namespace

Interviewblad leesInterview(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t bron) {
    return inzien(werkplek, persoon, toets, Actie::toetsInvullen, [&](const Toetsinzage& inzage) {
        Interviewblad uit;
        uit.kop = inzage.kop();
        uit.kader = inzage.kader();
        auto stand = recordStore::leesOok<Bron>(inzage, bron);
        if (!stand) throw Onvindbaar();
        uit.bron = std::move(stand->record);
        uit.weg = stand->weg;
        if (uit.weg) return uit;
        const auto bewijs = inzage.noteer(Inzagesoort::interview, interviewsleutel(bron));
        if (auto verslag = gespreksverslagStore::lees(inzage, bron, bewijs))
            uit.verslag = std::move(*verslag);
        uit.bewaard = leesNotitieconcept(inzage, bron, bewijs);
        uit.bevindingen = bevindingstanden(inzage);
        return uit;
    });
}

void bewaarNotities(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Notitieinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        eisBron(transactie, invoer.bron);
        const Tekst staat = watErStaat(transactie, invoer.bron);
        const std::string notities = metNetteRegels(invoer);
        eisDatHetPast(notities);
        if (staat.empty() && notities.find_first_not_of(" \t\n") == std::string::npos)
            throw Veldfouten(kVeld, "Er staan nog geen notities. Schrijf op wat er is gezegd.");
        leg(transactie, invoer, transactie.keur(kVeld, Getypt(notities), staat));
    };
    handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                   {.reden = invoer.privacyReden,
                    .record = sleutelVan(Recordsoort::bron, invoer.bron).tekst()},
                   bewaar);
}

int maakBevindingen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Notitieinvoer& invoer) {
    const auto maak = [&](const TekstTransactie& transactie) {
        eisBron(transactie, invoer.bron);
        const std::string notities = metNetteRegels(invoer);
        const std::vector<Notitierij> regels = leesNieuwe(notities, *transactie.kader());
        eisDatHetPast(notities);
        const Tekst geheel =
            transactie.keur(kVeld, Getypt(notities), watErStaat(transactie, invoer.bron));
        transactie.eisGoed();
        std::map<int, std::int64_t> merken;
        for (const Notitierij& een : regels) {
            Bevinding nieuw;
            nieuw.bron = invoer.bron;
            // Without a tag in between, two words may have become the name of somebody.
            nieuw.tekst = transactie.keur(kVeld, Getypt(een.tekst), geheel);
            transactie.eisGoed();
            nieuw.richting = een.richting;
            nieuw.verwachtingen = een.codes;
            merken[een.regel] = bevindingStore::bewaar(transactie, nieuw, handeling.wie.nr).nr;
        }
        leg(transactie, invoer, transactie.keur(kVeld, Getypt(gemerkt(notities, merken)), geheel));
        return static_cast<int>(regels.size());
    };
    return handelMetTekst(werkplek, handeling, toets, Actie::toetsInvullen,
                          {.reden = invoer.privacyReden,
                           .record = sleutelVan(Recordsoort::bron, invoer.bron).tekst()},
                          maak);
}

std::string metMerkenVan(const Interviewblad& blad, const std::string& notities) {
    // A bevinding that was withdrawn may be made again.
    std::map<int, std::int64_t> merken;
    std::string levend;
    for (const Notitierij& een : leesNotities(blad.verslag.notities, *blad.kader)) {
        const auto stand = blad.bevindingen.find(een.bevinding);
        if (stand == blad.bevindingen.end() || stand->second) continue;
        merken[een.regel] = een.bevinding;
    }
    int nummer = 0;
    const std::string& alle = blad.verslag.notities.str();
    for (std::size_t vanaf = 0; vanaf < alle.size();) {
        const std::size_t einde = std::min(alle.find('\n', vanaf), alle.size());
        if (merken.contains(++nummer)) levend += alle.substr(vanaf, einde - vanaf) + "\n";
        vanaf = einde + 1;
    }
    return metMerken(notities, levend);
}

std::optional<Notitieplek> notitieVan(const Toetslezing& toets, std::int64_t bevinding) {
    const std::string merk = bevindingmerk(bevinding);
    const auto verslag = gespreksverslagStore::metTekst(toets, merk);
    if (!verslag) return std::nullopt;
    const std::string& tekst = verslag->notities;
    const auto plek = tekst.find(merk);
    return Notitieplek{
        verslag->nr,
        1 + static_cast<int>(std::count(tekst.begin(),
                                        tekst.begin() + static_cast<std::ptrdiff_t>(plek), '\n'))};
}

}  // namespace maatlat
