// SPDX-License-Identifier: EUPL-1.2
#include "reporting/zinnen.h"

#include <array>

#include "taal/telzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Up to so many organisations are named in a sentence; more than that is a list to look up.
constexpr std::size_t kNoembaar = 6;

std::vector<std::string> metScore(const Beoordeling& beoordeling, int positie, Score score) {
    std::vector<std::string> namen;
    for (const Toets& een : beoordeling.ronde().toetsen)
        if (een.scores.op(positie) == score && beoordeling.teltMee(een))
            namen.push_back(een.organisatie);
    return namen;
}

/// " (bij 1 is niets van toepassing)", behind the number without oordeel; or nothing.
std::string nietsDaarvan(const Verdeling& verdeling) {
    if (verdeling.nietsVanToepassing == 0) return {};
    return " (bij " + std::to_string(verdeling.nietsVanToepassing) + " is niets van toepassing)";
}

/// "3 zonder oordeel", in a row of numbers.
std::string zonderOordeel(const Verdeling& verdeling) {
    return std::to_string(verdeling.geenOordeel) + " zonder oordeel" + nietsDaarvan(verdeling);
}

}  // namespace

std::string periodeInWoorden(const std::string& van, const std::string& tot) {
    if (van.empty() || tot.empty()) return datumInWoorden(van.empty() ? tot : van);
    return datumInWoorden(van) + " tot en met " + datumInWoorden(tot);
}

std::string voluit(const std::string& organisatie) {
    return "Veilig Thuis " + organisatie;
}

std::string oordeelzin(const Criterium& criterium, Oordeel oordeel,
                       const std::string& organisatie) {
    constexpr std::string_view kNaam = "{organisatie}";
    const auto gevonden = criterium.oordeelzinnen.find(oordeel);
    if (gevonden == criterium.oordeelzinnen.end()) return {};
    std::string zin = gevonden->second;
    for (auto waar = zin.find(kNaam); waar != std::string::npos;
         waar = zin.find(kNaam, waar + organisatie.size()))
        zin.replace(waar, kNaam.size(), organisatie);
    return zin;
}

std::string verdelingszin(const Verdeling& verdeling, bool metMatig) {
    const int n = verdeling.voldoende;
    std::string zin =
        "Voldoende: " + std::to_string(n) + (n == 1 ? " organisatie." : " organisaties.");
    if (metMatig) zin += " Matig: " + std::to_string(verdeling.matig) + ".";
    zin += " Onvoldoende: " + std::to_string(verdeling.onvoldoende) + ".";
    if (verdeling.geenOordeel > 0)
        zin += " Zonder oordeel: " + std::to_string(verdeling.geenOordeel) +
               nietsDaarvan(verdeling) + ".";
    return zin;
}

std::string verdelingInCijfers(const Verdeling& verdeling, bool metMatig) {
    std::vector<std::string> delen{std::to_string(verdeling.voldoende) + " voldoende"};
    if (metMatig) delen.push_back(std::to_string(verdeling.matig) + " matig");
    delen.push_back(std::to_string(verdeling.onvoldoende) + " onvoldoende");
    if (verdeling.geenOordeel > 0) delen.push_back(zonderOordeel(verdeling));
    return opsomming(delen);
}

std::string voldoetZin(const Beoordeling& beoordeling, const Verwachting& verwachting) {
    const Telling& telling =
        beoordeling.perVerwachting()[static_cast<std::size_t>(verwachting.positie)];
    const int geheel = telling.beoordeeld();
    const auto wel = metScore(beoordeling, verwachting.positie, Score::voldoende);
    const auto niet = metScore(beoordeling, verwachting.positie, Score::onvoldoende);

    std::string zin;
    if (telling.totaal() == 0)
        zin = beoordeling.basis().onvolledig > 0 || beoordeling.basis().organisaties == 0
                  ? "Er is nog geen organisatie die meetelt."
                  : "Geen enkele organisatie telt mee.";
    else if (geheel == 0)
        zin = "Deze verwachting is bij geen enkele organisatie die meetelt van toepassing.";
    else if (wel.empty())
        zin = "Aan deze verwachting voldoet geen enkele organisatie.";
    else if (niet.empty() && geheel == 1)
        zin = "Aan deze verwachting voldoet de enige organisatie " +
              std::string(telling.nvt > 0 ? "waarvoor zij geldt" : "die is beoordeeld") + ": " +
              wel.front() + ".";
    else if (niet.empty())
        zin = "Aan deze verwachting voldoen " + alle(geheel, kOrganisatie) +
              (telling.nvt > 0 ? " waarvoor zij geldt." : ".");
    else
        zin = "Aan deze verwachting " + std::string(wel.size() == 1 ? "voldoet " : "voldoen ") +
              vanDe(telling.voldoende, geheel) + " organisaties (" +
              procent(telling.voldoende, geheel) + ").";

    if (!wel.empty() && !niet.empty()) {
        if (niet.size() <= kNoembaar && niet.size() <= wel.size())
            zin += " " + std::string(niet.size() == 1 ? "Alleen " : "Dat geldt niet voor ") +
                   opsomming(niet) + (niet.size() == 1 ? " voldoet niet." : ".");
        else if (wel.size() <= kNoembaar)
            zin += (wel.size() == 1 ? " Dat is " : " Dat zijn ") + opsomming(wel) + ".";
    }
    if (telling.nvt > 0 && geheel > 0)
        zin += " Bij " + hoeveel(telling.nvt, kOrganisatie) + " is zij niet van toepassing.";
    return zin;
}

std::string plaatsInWoorden(const Beoordeling& beoordeling, const Toets& toets) {
    const Ranglijst& lijst = beoordeling.ranglijst();
    const std::size_t plaats = beoordeling.plaats(toets);
    const std::optional<int> rang = lijst.rang(plaats);
    if (!rang) return {};
    const bool gedeeld = (plaats > 0 && lijst.rang(plaats - 1) == rang) ||
                         (plaats + 1 < lijst.metRang() && lijst.rang(plaats + 1) == rang);
    return (gedeeld ? "een gedeelde " : "de ") + rangtelwoord(*rang) + " plaats";
}

std::string voldoendeVan(const Telling& telling) {
    const int geheel = telling.totaal() - telling.nvt;
    return geheel == 0 ? "nvt" : vanDe(telling.voldoende, geheel);
}

std::string voldoendeVanVerwachtingen(const Telling& telling) {
    return vanDe(telling.voldoende, telling.totaal() - telling.nvt, kVerwachting);
}

std::string aandeelInWoorden(const Telling& telling) {
    return telling.teltMee() ? procent(telling.voldoende, telling.beoordeeld()) : "–";
}

std::string maatInWoorden(const Beoordeling& beoordeling, const Telling& telling) {
    if (!beoordeling.basis().metNvt) return std::to_string(telling.voldoende);
    return aandeelInWoorden(telling) + ", " + voldoendeVan(telling);
}

std::vector<std::string> organisatiesOpRang(const Beoordeling& beoordeling, int rang) {
    std::vector<std::string> namen;
    for (std::size_t i = 0; i < beoordeling.ranglijst().metRang(); ++i)
        if (beoordeling.ranglijst().rang(i) == rang)
            namen.push_back(beoordeling.toets(i).organisatie);
    return namen;
}

std::string spreidingInWoorden(const Beoordeling& beoordeling) {
    const Spreiding& spreiding = beoordeling.spreiding();
    if (!beoordeling.basis().metNvt)
        return "van " + std::to_string(spreiding.minste) + " tot " +
               std::to_string(spreiding.meeste) + ", gemiddeld " + gemiddelde(spreiding);
    return "van " + procent(spreiding.laagste.deel, spreiding.laagste.geheel) + " tot " +
           procent(spreiding.hoogste.deel, spreiding.hoogste.geheel) + ", gemiddeld " +
           procent(spreiding.gemiddeldAandeel);
}

std::string iedereen(const Telbasis& basis) {
    if (basis.tellenMee() < basis.organisaties)
        return alle(basis.tellenMee(), kOrganisatie) +
               (basis.tellenMee() == 1 ? " die meetelt" : " die meetellen");
    return basis.organisaties > 2 ? "alle organisaties" : alle(basis.organisaties, kOrganisatie);
}

std::string gemiddelde(const Spreiding& spreiding) {
    if (spreiding.organisaties == 0) return {};
    long som = 0;
    for (std::size_t i = 0; i < spreiding.perAantal.size(); ++i)
        som += static_cast<long>(i) * spreiding.perAantal[i];
    const long tienden = (som * 10 + spreiding.organisaties / 2) / spreiding.organisaties;
    return std::to_string(tienden / 10) + "," + std::to_string(tienden % 10);
}

std::string oordelenzin(const Beoordeling& beoordeling, const Toets& toets) {
    const Toetsingskader& kader = beoordeling.kader();
    std::array<int, kOordelen.size()> tel{};
    Verdeling zonder;
    bool onvolledig = false;
    const auto criteria = kader.criteria();
    for (const Criterium* een : criteria) {
        const Uitkomst uitkomst = beoordeling.verklaring(toets, *een).uitkomst;
        ++(uitkomst.oordeel ? tel[static_cast<std::size_t>(*uitkomst.oordeel)]
                            : zonder.geenOordeel);
        zonder.nietsVanToepassing += uitkomst.grond == Grond::nietsVanToepassing;
        onvolledig |= uitkomst.grond == Grond::onvolledig;
    }
    std::vector<std::string> delen;
    for (const Oordeel een : kOordelen)
        if (const int hoeVaak = tel[static_cast<std::size_t>(een)])
            delen.push_back(std::to_string(hoeVaak) + " " + std::string(naam(een)));
    if (zonder.geenOordeel > 0) delen.push_back(zonderOordeel(zonder));
    if (criteria.size() == 1)
        return zonder.geenOordeel == 0
                   ? "Het oordeel op het enige criterium is " + delen.front().substr(2) + "."
               : zonder.nietsVanToepassing > 0
                   ? "Op het enige criterium is niets van toepassing. Er is dus geen oordeel."
               : onvolledig ? "Op het enige criterium is er nog geen oordeel."
                            : "Op het enige criterium is er geen oordeel.";
    return "Oordelen op de " + telwoord(static_cast<int>(criteria.size())) +
           " criteria: " + opsomming(delen) + ".";
}

}  // namespace maatlat
