// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoekvelden.h"

#include <cstddef>

#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteRegel = 120;

void voegToe(std::vector<Veldfouten::Fout>& fouten, const Veldcontrole& controle) {
    fouten.insert(fouten.end(), controle.fouten().begin(), controle.fouten().end());
}

}  // namespace

std::string eisRegel(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                     const std::string& getypt, const std::string& vraag) {
    std::string uit = getrimd(getypt);
    if (uit.empty())
        fouten.push_back({veld, vraag});
    else if (aantalTekens(uit) > kLangsteRegel)
        fouten.push_back(
            {veld, "Maak dit korter: hoogstens " + std::to_string(kLangsteRegel) + " tekens."});
    return uit;
}

Doelvelden keurDoel(std::vector<Veldfouten::Fout>& fouten, const Redencontrole& controle,
                    const Doelvelden& getypt) {
    return {controle.keur(fouten, "doel", getypt.doel, false),
            controle.keur(fouten, "grondslag", getypt.grondslag, false)};
}

Periode eisPeriode(std::vector<Veldfouten::Fout>& fouten, const std::string& van,
                   const std::string& tot) {
    Veldcontrole controle;
    Periode uit{controle.dag("periodeVan", van, "Vul de eerste dag in, bijvoorbeeld 1-9-2026."),
                controle.dag("periodeTot", tot, "Vul de laatste dag in, bijvoorbeeld 31-12-2026.")};
    if (!uit.van.empty() && !uit.tot.empty() && uit.tot < uit.van)
        controle.fout("periodeTot",
                      "De laatste dag ligt voor de eerste dag. Wijzig een van beide.");
    voegToe(fouten, controle);
    return uit;
}

std::string eisVoorbijeDag(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                           const std::string& getypt, const std::string& vandaag) {
    Veldcontrole controle;
    std::string uit = controle.dag(veld, getypt);
    if (uit > vandaag) {
        controle.fout(veld, "Deze dag komt nog. Vul dit in op of na " + datumInWoorden(uit) + ".");
        uit.clear();
    }
    voegToe(fouten, controle);
    return uit;
}

}  // namespace maatlat
