// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/opvolgcontrole.h"

#include <optional>
#include <ranges>

#include "store/opvolging/opvolging_store.h"
#include "toetsing/opvolging/planzetten.h"

namespace maatlat {

namespace {

using opvolgingStore::Gedaan;

/// Where it stands as it follows from what was done, newest first; who hands the plan in does not
/// follow from that.
std::optional<Opvolging> standVolgens(const std::vector<Gedaan>& gedaan) {
    std::optional<Opvolging> uit;
    for (const Gedaan& een : std::views::reverse(gedaan)) {
        if (!uit) uit = Opvolging{een.van, een.wanneer, "", 0, 0, 0};
        const bool verder = een.van != een.naar;
        if (verder || !een.tot.empty()) uit->tot = een.tot;
        if (verder) uit->sinds = een.wanneer;
        if (verder) uit->voorlegger = 0;
        if (een.zet == Opvolgzet::legPlanoordeelVoor) uit->voorlegger = een.persoon;
        if (een.zet == Opvolgzet::dienPlanIn) ++uit->planversie;
        uit->stap = een.naar;
    }
    return uit;
}

void keurStand(const Toetsinzage& inzage, std::vector<std::string>& uit) {
    auto hoort = standVolgens(opvolgingStore::gedaan(inzage));
    const auto is = opvolgingStore::lees(inzage);
    if (hoort && is) hoort->indiener = is->indiener;
    if (hoort != is)
        uit.emplace_back(
            "Hoe ver de opvolging is, sinds wanneer, tot wanneer of wie het oordeel over het plan "
            "voorlegde, is niet wat volgens de geschiedenis is gedaan.");
}

}  // namespace

std::vector<std::string> opvolgfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    keurStand(inzage, uit);
    for (const auto& een : opvolgingStore::plannen(inzage))
        if (std::string fout = planfout(inzage, een.versie); !fout.empty())
            uit.push_back("Verbeterplan " + std::to_string(een.versie) + ": " + fout);
    return uit;
}

}  // namespace maatlat
