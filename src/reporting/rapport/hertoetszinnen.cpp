// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/hertoetszinnen.h"

#include "reporting/zinnen.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string namen(const Beoordeling& beoordeling, const std::vector<std::size_t>& plaatsen) {
    std::vector<std::string> uit;
    for (const std::size_t plaats : plaatsen)
        uit.push_back(beoordeling.toets(plaats).organisatie);
    return opsomming(uit);
}

std::string maat(const Beoordeling& beoordeling, std::size_t plaats) {
    const Telling telling = beoordeling.ranglijst().telling(plaats);
    if (beoordeling.basis().metNvt)
        return aandeelInWoorden(telling) + " voldoende (" + voldoendeVan(telling) + ")";
    return std::to_string(telling.voldoende) +
           (telling.voldoende == 1 ? " verwachting" : " verwachtingen") + " voldoende";
}

/// "Een hertoets in 2016"
std::string eenHertoets(const Beoordeling& beoordeling) {
    const auto& keuze = beoordeling.ronde().landelijk.feiten.hertoetsen;
    return keuze && !keuze->wanneer.empty() ? "Een hertoets " + keuze->wanneer : "Een hertoets";
}

std::string wie(const Beoordeling& beoordeling, const Hertoetsgrens& grens) {
    const std::string begin = eenHertoets(beoordeling);
    const std::string aantal = hoeveel(grens.gevraagd, kOrganisatie);
    if (grens.teWeinig())
        return begin + " krijgen " + aantal + ". Er tellen er nu maar " +
               std::to_string(grens.eronder.size()) + " mee: " + namen(beoordeling, grens.eronder) +
               ".";
    if (grens.opDeGrens.empty())
        return begin +
               (grens.gevraagd == 1
                    ? " krijgt de organisatie met de laagste score. Volgens de ranglijst is dat "
                    : " krijgen de " + aantal +
                          " met de laagste scores. Volgens de ranglijst zijn dat ") +
               namen(beoordeling, grens.eronder) + ".";
    std::string zin = begin + (grens.gevraagd == 1 ? " krijgt " : " krijgen ") + aantal + ". ";
    if (!grens.eronder.empty())
        zin += (grens.eronder.size() == 1 ? "In elk geval is dat " : "In elk geval zijn dat ") +
               namen(beoordeling, grens.eronder) + ". ";
    const int nog = grens.nogTeKiezen();
    return zin + namen(beoordeling, grens.opDeGrens) + " staan gelijk, met " +
           maat(beoordeling, grens.opDeGrens.front()) + ". Van hen " +
           (nog == 1 ? "krijgt er " : "krijgen er ") + telwoord(nog) +
           " een hertoets; de ranglijst alleen zegt niet " + (nog == 1 ? "wie." : "welke.");
}

std::string wieNet(const Beoordeling& beoordeling, const Hertoetsgrens& grens) {
    const std::size_t plaats = grens.netErbuiten.front();
    std::string zin = "Net daarbuiten: " + namen(beoordeling, grens.netErbuiten) + ", met " +
                      maat(beoordeling, plaats);
    if (beoordeling.basis().metNvt) return zin + ".";
    const Ranglijst& lijst = beoordeling.ranglijst();
    const int meer =
        lijst.telling(plaats).voldoende - lijst.telling(grens.eronder.front()).voldoende;
    return zin + ", " + telwoord(meer) + " meer dan " +
           (grens.gevraagd == 1 ? namen(beoordeling, grens.eronder)
                                : "de hoogste van deze " + telwoord(grens.gevraagd)) +
           ".";
}

}  // namespace

std::vector<std::string> hertoetszinnen(const Beoordeling& beoordeling,
                                        const Hertoetsgrens& grens) {
    std::vector<std::string> uit{wie(beoordeling, grens)};
    if (!grens.netErbuiten.empty()) uit.push_back(wieNet(beoordeling, grens));
    if (grens.voorlopig)
        uit.push_back(
            "Nog niet bij elke organisatie zijn alle verwachtingen beoordeeld. Daardoor kan dit "
            "veranderen.");
    return uit;
}

std::string hertoetsmerk(Hertoetsplek plek) {
    switch (plek) {
        case Hertoetsplek::hertoets:
            return "hertoets";
        case Hertoetsplek::opDeGrens:
            return "op de grens";
        case Hertoetsplek::niet:
            break;
    }
    return {};
}

std::string hertoetsuitleg(const Hertoetsgrens& grens) {
    std::vector<std::string> zinnen;
    if (!grens.eronder.empty())
        zinnen.push_back(
            "Hertoets: volgens de ranglijst hoort deze organisatie bij de " +
            (grens.gevraagd == 1 ? std::string("laagste") : telwoord(grens.gevraagd) + " laagste") +
            ", en die krijgt een hertoets.");
    if (!grens.opDeGrens.empty())
        zinnen.push_back(
            "Op de grens: deze organisaties staan gelijk, en niet allemaal krijgen zij "
            "een hertoets.");
    zinnen.emplace_back("De toezichthouder noemde alleen het aantal.");
    return alinea(zinnen);
}

}  // namespace maatlat
