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
    const Ranglijst& lijst = beoordeling.ranglijst();
    const bool metNvt = beoordeling.basis().metNvt;
    const auto wie = [&](std::size_t plaats) {
        return opsomming(organisatiesOpRang(beoordeling, *lijst.rang(plaats))) + " (" +
               maatInWoorden(beoordeling, lijst.telling(plaats)) + ")";
    };
    const std::size_t laatste = lijst.metRang() - 1;
    const Telling hoogste = lijst.telling(0);
    if (laatste == 0)
        return voluit(beoordeling.toets(0).organisatie) + " telt als enige mee en voldoet aan " +
               (metNvt ? voldoendeVanVerwachtingen(hoogste) + (hoogste.beoordeeld() == 1
                                                                   ? " die van toepassing is"
                                                                   : " die van toepassing zijn")
                       : hoeveel(hoogste.voldoende, kVerwachting)) +
               ".";
    if (lijst.rang(laatste) == 1)
        return metHoofdletter(iedereen(beoordeling.basis())) + " voldoen aan " +
               (metNvt ? "een even groot deel: " : "evenveel verwachtingen: ") +
               maatInWoorden(beoordeling, hoogste) + ".";
    return "Per organisatie loopt het " + std::string(metNvt ? "aandeel " : "aantal ") +
           spreidingInWoorden(beoordeling) + ". Bovenaan: " + wie(0) +
           ". Onderaan: " + wie(laatste) + ".";
}

/// How many meet all that applies to them.
std::string allesVoldaan(const Beoordeling& beoordeling) {
    const Ranglijst& lijst = beoordeling.ranglijst();
    std::size_t plaats = 0;
    while (plaats < lijst.metRang() && lijst.telling(plaats).onvoldoende == 0)
        ++plaats;
    const auto alles = static_cast<int>(plaats);
    return metHoofdletter(hoeveel(alles, kOrganisatie)) + (alles > 1 ? " voldoen" : " voldoet") +
           " aan " +
           (beoordeling.basis().metNvt
                ? "alle verwachtingen die van toepassing zijn."
                : maatlat::alle(beoordeling.kader().aantalBeoordeeld(), kVerwachting) + ".");
}

std::vector<std::string> overOrganisaties(const Beoordeling& beoordeling) {
    if (beoordeling.basis().tellenMee() == 0) return {};
    return {allesVoldaan(beoordeling), spreidingszin(beoordeling)};
}

/// "Alle organisaties" only where the verwachting applies to each of them.
void voegOveralVoldaanToe(std::vector<std::string>& kort, const Beoordeling& beoordeling) {
    const Telbasis& basis = beoordeling.basis();
    const auto voegToe = [&](const std::vector<const Verwachting*>& codes, const std::string& wie) {
        if (!codes.empty())
            kort.push_back("Aan " + hoeveel(static_cast<int>(codes.size()), kVerwachting) + wie +
                           uitgeschreven(codes) + ".");
    };
    voegToe(met(beoordeling,
                [&](const Telling& een) {
                    return een.voldoende > 0 && een.voldoende == basis.tellenMee();
                }),
            basis.organisaties == 1  ? " voldoet de organisatie: "
            : basis.tellenMee() == 1 ? " voldoet de enige organisatie die meetelt: "
                                     : " voldoen " + iedereen(basis) + ": ");
    voegToe(met(beoordeling,
                [&](const Telling& een) {
                    return een.voldoende > 0 && een.nvt > 0 && een.onvoldoende == 0;
                }),
            " voldoen alle organisaties waarvoor die geldt: ");
}

/// The verwachting with the smallest share of those that it applies to; no share is small when all
/// meet it.
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
    const bool telbaar = minst.voldoende == 0 || iedereen;
    kort.push_back("Aan " + uitgeschreven(codes) + " voldoet" +
                   (minst.voldoende > 0 ? " het kleinste deel: " : " ") +
                   (telbaar ? hoeveel(minst.voldoende, kOrganisatie)
                            : procent(minst.voldoende, minst.beoordeeld()) +
                                  " van de organisaties waarvoor zij geldt") +
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
            kort.push_back("Bij criterium " + criterium->code +
                           " maken de beslisregels verschil: " + volgens(beoordeling, *criterium) +
                           anders + " (bijlage 3).");
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
    const Telbasis& basis = beoordeling.basis();
    if (basis.onvolledig > 0)
        kort.push_back("Bij " + hoeveel(basis.onvolledig, kOrganisatie) +
                       " zijn nog niet alle verwachtingen beoordeeld.");
    if (basis.nietsVanToepassing > 0)
        kort.push_back("Bij " + hoeveel(basis.nietsVanToepassing, kOrganisatie) +
                       " is geen enkele verwachting van toepassing.");
    if (const std::string wie = wieTelt(basis); !wie.empty()) kort.push_back(wie);
    if (!narekening.tellingen.empty())
        kort.push_back(narekenzin(narekening.tellingen.front()) + " Zie bijlage 5.");
    return kort;
}

}  // namespace maatlat
