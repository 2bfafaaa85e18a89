// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/rapportgaten.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <map>
#include <string_view>

#include "hash/sha256.h"
#include "taal/stukken.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

std::map<std::string, std::string> uitLijst(const std::string& lijst) {
    std::map<std::string, std::string> uit;
    for (const Stuk& stuk : regels(lijst)) {
        const std::string_view regel = stuk.in(lijst);
        const auto tab = regel.find('\t');
        if (tab != std::string_view::npos)
            uit[std::string(regel.substr(0, tab))] = getrimd(regel.substr(tab + 1));
    }
    return uit;
}

/// Which toetsen count, which do not, and what came after: beside the figures this is in the
/// report.
std::string toetsenlijst(const Landrapportbeeld& beeld) {
    std::string uit;
    const auto regel = [&](std::initializer_list<std::string> delen) {
        for (const std::string& een : delen)
            uit += een + "\t";
        uit += "\n";
    };
    for (const auto& [organisatie, plek] : beeld.telt.plekken)
        regel({"telt", organisatie, std::string(naam(plek.status)), plek.sinds});
    for (const std::string& een : beeld.ontbreekt)
        regel({"ontbreekt", een});
    for (const Nahertoets& een : beeld.telt.ronde.hertoetsen)
        regel({"hertoets", een.organisatie, std::to_string(een.keer), een.bij, een.dag,
               std::to_string(een.scores.voldoende()), std::to_string(een.scores.onvoldoende()),
               std::to_string(een.scores.nvt())});
    return uit;
}

}  // namespace

std::vector<Zinscontrole> Rapporttekstcontrole::onwaar() const {
    std::vector<Zinscontrole> uit;
    std::ranges::copy_if(zinnen, std::back_inserter(uit),
                         [](const Zinscontrole& een) { return een.uitslag == Uitslag::kloptNiet; });
    return uit;
}

Rapporttekstcontrole controleer(const std::string& tekst, bool metReden,
                                const Beoordeling& beoordeling) {
    return {verwijzingsfouten(tekst, beoordeling), getypteCijfers(tekst, beoordeling), metReden,
            controleerZinnen(tekst, beoordeling)};
}

std::vector<std::string> rapportbezwaren(const Landrapportbeeld& beeld,
                                         const Beoordeling& beoordeling) {
    std::vector<std::string> uit;
    bool ietsGeschreven = false;
    for (const Rapportstuk& stuk : beeld.stukken) {
        const Rapporttekst* tekst = beeld.tekst(stuk.sleutel);
        if (!tekst) continue;
        ietsGeschreven = true;
        const auto van = controleer(tekst->tekst, !tekst->cijferreden.empty(), beoordeling);
        if (!van.fouten.empty())
            uit.push_back(stuk.kop + ": een verwijzing naar een cijfer klopt niet.");
        if (!van.getypt.empty() && !van.getyptMetReden)
            uit.push_back(stuk.kop + ": er staat een cijfer dat met de hand is getypt.");
    }
    if (!ietsGeschreven) uit.emplace_back("Er is nog geen enkele tekst geschreven.");
    return uit;
}

std::string cijferlijst(const Beoordeling& beoordeling) {
    std::string uit;
    for (const Cijferverwijzing& een : alleVerwijzingen(beoordeling))
        uit += een.tekst() + "\t" + cijferVan(een, beoordeling).tekst + "\n";
    return uit;
}

std::string rapportinhoud(const Landrapportbeeld& beeld, const Beoordeling& beoordeling) {
    std::string uit;
    for (const Rapportstuk& stuk : beeld.stukken)
        if (const Rapporttekst* tekst = beeld.tekst(stuk.sleutel))
            uit +=
                stuk.sleutel + "\n" + tekst->tekst.str() + "\n" + tekst->cijferreden.str() + "\n";
    return sha256Hex(uit + cijferlijst(beoordeling) + toetsenlijst(beeld));
}

std::vector<Cijferverschil> cijferverschillen(const std::string& toen, const std::string& nu) {
    const auto was = uitLijst(toen);
    const auto is = uitLijst(nu);
    std::vector<Cijferverschil> uit;
    for (const auto& [wat, waarde] : was) {
        const auto plek = is.find(wat);
        const std::string nieuw = plek == is.end() ? std::string() : plek->second;
        if (nieuw != waarde) uit.push_back({wat, waarde, nieuw});
    }
    for (const auto& [wat, waarde] : is)
        if (!was.contains(wat)) uit.push_back({wat, "", waarde});
    return uit;
}

}  // namespace maatlat
