// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/kernpunten.h"

#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Up to so many verwachtingen are written out in a sentence.
constexpr std::size_t kUitTeSchrijven = 3;

/// The verwachtingen that so many organisations meet.
std::vector<const Verwachting*> met(const Beoordeling& beoordeling, auto past) {
    std::vector<const Verwachting*> uit;
    for (const Verwachting* een : beoordeling.kader().beoordeelde())
        if (past(beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)]))
            uit.push_back(een);
    return uit;
}

/// Codes with the words of the norm, as long as they are few enough to read on.
std::string uitgeschreven(const std::vector<const Verwachting*>& verwachtingen) {
    const bool weinig = verwachtingen.size() <= kUitTeSchrijven;
    std::vector<std::string> delen;
    for (const Verwachting* een : verwachtingen)
        delen.push_back(weinig ? een->code + " (“" + een->tekst + "”)" : een->code);
    return opsomming(delen);
}

std::string spreidingszin(const Beoordeling& beoordeling) {
    const Spreiding& spreiding = beoordeling.spreiding();
    const auto wie = [&](int voldoende) {
        return opsomming(organisatiesMet(beoordeling, voldoende)) + " (" +
               std::to_string(voldoende) + ")";
    };
    if (spreiding.organisaties == 1)
        return voluit(organisatiesMet(beoordeling, spreiding.meeste).front()) +
               " is als enige volledig beoordeeld en voldoet aan " +
               hoeveel(spreiding.meeste, kVerwachting) + ".";
    if (spreiding.minste == spreiding.meeste)
        return "Alle volledig beoordeelde organisaties voldoen aan evenveel verwachtingen: " +
               std::to_string(spreiding.meeste) + ".";
    return "Per organisatie loopt het aantal van " + std::to_string(spreiding.minste) + " tot " +
           std::to_string(spreiding.meeste) + ", gemiddeld " + gemiddelde(spreiding) +
           ". Bovenaan: " + wie(spreiding.meeste) + ". Onderaan: " + wie(spreiding.minste) + ".";
}

std::vector<std::string> overOrganisaties(const Beoordeling& beoordeling) {
    const int verwachtingen = beoordeling.kader().aantalBeoordeeld();
    const Spreiding& spreiding = beoordeling.spreiding();
    std::vector<std::string> kort;
    if (spreiding.organisaties > 0) {
        const bool ergens = spreiding.meeste == verwachtingen;
        const int alles = ergens ? spreiding.perAantal[static_cast<std::size_t>(verwachtingen)] : 0;
        kort.push_back(metHoofdletter(hoeveel(alles, kOrganisatie)) +
                       (alles > 1 ? " voldoen" : " voldoet") + " aan alle " +
                       std::to_string(verwachtingen) + " verwachtingen.");
        kort.push_back(spreidingszin(beoordeling));
    }
    return kort;
}

/// "Alle organisaties" only where each is judged: one that is open or nvt does not meet it.
void voegOveralVoldaanToe(std::vector<std::string>& kort, const Beoordeling& beoordeling) {
    const auto toetsen = static_cast<int>(beoordeling.ronde().toetsen.size());
    const auto voegToe = [&](const std::vector<const Verwachting*>& codes, const char* wie) {
        if (!codes.empty())
            kort.push_back("Aan " + hoeveel(static_cast<int>(codes.size()), kVerwachting) + wie +
                           uitgeschreven(codes) + ".");
    };
    voegToe(met(beoordeling, [&](const Telling& een) { return een.voldoende == toetsen; }),
            toetsen == 1 ? " voldoet de organisatie: " : " voldoen alle organisaties: ");
    voegToe(met(beoordeling,
                [&](const Telling& een) {
                    return een.voldoende > 0 && een.voldoende < toetsen && een.onvoldoende == 0;
                }),
            " voldoen alle beoordeelde organisaties: ");
}

/// The verwachting with the smallest share of those judged; no share is small when all meet it.
void voegMinstVoldaanToe(std::vector<std::string>& kort, const Beoordeling& beoordeling) {
    const auto kleiner = [](const Telling& een, const Telling& ander) {
        return een.voldoende * ander.beoordeeld() < ander.voldoende * een.beoordeeld();
    };
    Telling minst{.voldoende = 1};
    for (const Telling& een : beoordeling.perVerwachting())
        if (een.beoordeeld() > 0 && kleiner(een, minst)) minst = een;
    if (minst.onvoldoende == 0) return;
    bool iedereen = true;
    const auto codes = met(beoordeling, [&](const Telling& een) {
        const bool zelfde = een.beoordeeld() > 0 && !kleiner(minst, een);
        if (zelfde && een.beoordeeld() != een.totaal()) iedereen = false;
        return zelfde;
    });
    kort.push_back(
        "Het minst wordt voldaan aan " + uitgeschreven(codes) + ": door " +
        (minst.voldoende == 0 || iedereen
             ? hoeveel(minst.voldoende, kOrganisatie)
             : procent(minst.voldoende, minst.beoordeeld()) + " van de beoordeelde organisaties") +
        ".");
}

/// A criterium on which the choice of rules changes how the organisations are divided.
void voegRegelverschillenToe(std::vector<std::string>& kort, const Beoordeling& beoordeling,
                             const Beoordelingen& andere) {
    const auto volgens = [](const Beoordeling& een, const Criterium& criterium) {
        const Verdeling& verdeling = een.perCriterium()[index(een.kader(), criterium)];
        return verdelingInCijfers(verdeling, kent(een, criterium, Oordeel::matig)) + " volgens “" +
               een.regelset().titel + "”";
    };
    for (const Criterium* criterium : beoordeling.kader().criteria()) {
        const std::size_t i = index(beoordeling.kader(), *criterium);
        std::string anders;
        for (const auto& een : andere)
            if (een->perCriterium()[i] != beoordeling.perCriterium()[i])
                anders += "; " + volgens(*een, *criterium);
        if (!anders.empty())
            kort.push_back("Bij criterium " + criterium->code + " maakt de regelset verschil: " +
                           volgens(beoordeling, *criterium) + anders + " (bijlage 3).");
    }
}

}  // namespace

std::string narekenzin(const Narekendeel::Telling& telling) {
    const int alle = telling.klopt + telling.kloptNiet + telling.open;
    std::string zin = "Van " + std::to_string(alle) + " gepubliceerde " +
                      (alle == 1 ? "uitspraak" : "uitspraken") +
                      (telling.klopt == 1 ? " volgt er " : " volgen er ") +
                      std::to_string(telling.klopt) + " uit de scores en " +
                      std::to_string(telling.kloptNiet) + " niet.";
    if (telling.open > 0)
        zin += " Over " + std::to_string(telling.open) + " zijn de scores niet beslissend.";
    return zin;
}

std::vector<std::string> kernpunten(const Beoordeling& beoordeling, const Beoordelingen& andere,
                                    const Narekendeel& narekening) {
    std::vector<std::string> kort = overOrganisaties(beoordeling);
    voegOveralVoldaanToe(kort, beoordeling);
    voegMinstVoldaanToe(kort, beoordeling);
    voegRegelverschillenToe(kort, beoordeling, andere);
    if (const std::size_t open =
            beoordeling.ranglijst().size() - beoordeling.ranglijst().volledig())
        kort.push_back("Bij " + hoeveel(static_cast<int>(open), kOrganisatie) +
                       " zijn nog niet alle verwachtingen beoordeeld.");
    if (!narekening.tellingen.empty())
        kort.push_back(narekenzin(narekening.tellingen.front()) + " Zie bijlage 5.");
    return kort;
}

}  // namespace maatlat
