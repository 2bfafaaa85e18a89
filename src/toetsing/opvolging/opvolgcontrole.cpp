// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/opvolgcontrole.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <ranges>
#include <utility>

#include "domain/opvolging/voortgang.h"
#include "store/opvolging/hertoets_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/opvolging/voortgang_store.h"
#include "store/spoor/recordkeuring.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/opvolging/planzetten.h"

namespace maatlat {

namespace {

using opvolgingStore::Gedaan;

/// Where it stands as it follows from what was done, newest first. Who hands the plan in is 0 where
/// that was chosen before it was kept who.
std::optional<Opvolging> standVolgens(const std::vector<Gedaan>& gedaan) {
    std::optional<Opvolging> uit;
    for (const Gedaan& een : std::views::reverse(gedaan)) {
        if (!uit) uit = Opvolging{een.van, een.wanneer, "", 0, 0, 0};
        const bool verder = een.van != een.naar;
        if (verder || !een.tot.empty()) uit->tot = een.tot;
        if (verder) uit->sinds = een.wanneer;
        if (verder) uit->voorlegger = 0;
        if (een.zet == Opvolgzet::legPlanoordeelVoor) uit->voorlegger = een.persoon;
        if (een.zet == Opvolgzet::wijsIndienerAan) uit->indiener = een.indiener;
        if (een.zet == Opvolgzet::dienPlanIn) ++uit->planversie;
        uit->stap = een.naar;
    }
    return uit;
}

void keurStand(const Toetsinzage& inzage, std::vector<std::string>& uit) {
    auto hoort = standVolgens(opvolgingStore::gedaan(inzage));
    const auto is = opvolgingStore::lees(inzage);
    if (hoort && is && hoort->indiener == 0) hoort->indiener = is->indiener;
    if (hoort != is)
        uit.emplace_back(
            "Hoe ver de opvolging is, sinds wanneer, tot wanneer, wie het plan indient of wie het "
            "oordeel erover voorlegde, is niet wat volgens de geschiedenis is gedaan.");
}

/// The files with a report stand beside its history, to be found by their hash.
void keurBewijs(const Toetsinzage& inzage, std::vector<std::string>& uit) {
    std::map<std::string, std::string> volgens;
    for (const auto& [sleutel, versie] : logboek::nieuwsteVersies(inzage))
        if (isVoortgangbewijs(sleutel)) volgens[sleutel] = versie.inhoud;
    std::map<std::string, std::string> staat;
    for (const auto& [sleutel, een] : voortgangStore::bewijzen(inzage)) {
        const auto plek = volgens.find(sleutel);
        // Of a version that was erased nothing is left to hold it against.
        const bool isGewist = plek != volgens.end() && plek->second.empty();
        staat[sleutel] = isGewist ? "" : vastlegging(een).codeer();
    }
    if (staat != volgens)
        uit.emplace_back(
            "De bestanden bij een melding over de voortgang zijn niet wat de geschiedenis zegt.");
}

}  // namespace

std::vector<std::string> opvolgfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    keurStand(inzage, uit);
    keurBewijs(inzage, uit);
    if (std::string fout = hertoetsStore::afwijking(inzage); !fout.empty())
        uit.push_back(std::move(fout));
    std::ranges::move(steekproefStore::doelafwijkingen(inzage), std::back_inserter(uit));
    for (const auto& een : opvolgingStore::plannen(inzage))
        if (std::string fout = planfout(inzage, een.versie); !fout.empty())
            uit.push_back("Verbeterplan " + std::to_string(een.versie) + ": " + fout);
    return uit;
}

}  // namespace maatlat
