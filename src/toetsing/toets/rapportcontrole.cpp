// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/rapportcontrole.h"

#include <map>
#include <utility>

#include "domain/melding.h"
#include "hash/sha256.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboeklijst.h"
#include "taal/spelling.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

namespace {

constexpr const char* kInhoudAnders = "De inhoud is niet meer zoals zij is vastgelegd.";
constexpr const char* kRapportAnders =
    "Het rapport is buiten Maatlat om veranderd. Het wordt daarom niet getoond.";
constexpr const char* kLogboekAnders = "In het logboek staat een ander kenmerk.";

std::string rapportfoutVan(const Toetslezing& toets, const toetskopStore::Vaststelling& van,
                           std::optional<rapportStore::Kenmerk>& kenmerk) {
    const auto rapport = rapportStore::lees(toets, van.editie);
    if (!rapport) return "Het rapport is nog niet bevroren. Dat gebeurt als Maatlat opnieuw start.";
    kenmerk = rapport->kenmerk;
    const bool vanDeze = rapport->html.find(van.sha256) != std::string::npos;
    return rapport->heel && vanDeze ? "" : kRapportAnders;
}

/// What the log wrote down about each editie.
struct Logboekkenmerken {
    std::map<std::string, std::string> inhoud;
    std::map<std::string, std::string> rapport;
};

void vergelijk(const Logboekkenmerken& logboek, const std::string& sleutel, Editiecontrole& een) {
    const auto gelijk = [&](const auto& lijst, const std::string& sha256) {
        const auto regel = lijst.find(sleutel);
        return regel != lijst.end() && regel->second == sha256;
    };
    if (een.inhoudfout.empty() && !gelijk(logboek.inhoud, een.vaststelling.sha256))
        een.inhoudfout = kLogboekAnders;
    if (een.rapportfout.empty() && een.rapport && !gelijk(logboek.rapport, een.rapport->sha256))
        een.rapportfout = kLogboekAnders;
}

void eisOnderzoek(Sessie& sessie, const std::string& id) {
    if (id.empty() || onderzoekStore::lees(sessie, id)) return;
    std::vector<std::string> ids;
    for (const BewaardOnderzoek& een : onderzoekStore::alle(sessie))
        ids.push_back(een.onderzoek.id);
    throw Gebruikersfout("Deze database heeft geen onderzoek \"" + id + "\"." + bedoeltU(id, ids));
}

}  // namespace

std::vector<Editiecontrole> controleerEdities(const Toetsinzage& toets, const Toetsinhoud& inhoud) {
    std::vector<Editiecontrole> uit;
    for (toetskopStore::Vaststelling& een : toetskopStore::vaststellingen(toets)) {
        Editiecontrole& hier = uit.emplace_back();
        if (sha256Hex(een.inhoud) != een.sha256) hier.inhoudfout = kInhoudAnders;
        hier.rapportfout = rapportfoutVan(toets, een, hier.rapport);
        hier.vaststelling = std::move(een);
    }
    const bool vast = !uit.empty() && isHierBevroren(inhoud.kop.status);
    if (vast && !isOnveranderd(toets, inhoud, uit.back().vaststelling))
        uit.back().inhoudfout = kInhoudAnders;
    return uit;
}

std::vector<Toetscontrole> controleerRapporten(Werkplek& werkplek, const std::string& onderzoek) {
    return werkplek.database().lees([&](Sessie& sessie) {
        eisOnderzoek(sessie, onderzoek);
        const Logboekkenmerken logboek{
            logboek::laatstePerSleutel(sessie, Gebeurtenis::toetsVastgesteld),
            logboek::laatstePerSleutel(sessie, Gebeurtenis::rapportBevroren)};
        std::vector<Toetscontrole> uit;
        for (const BewaardOnderzoek& van : onderzoekStore::alle(sessie)) {
            if (!onderzoek.empty() && van.onderzoek.id != onderzoek) continue;
            for (const Toetskop& kop : NamensProgramma::koppen(sessie, van.onderzoek.id)) {
                const Toetsinzage inzage = NamensProgramma::inzage(werkplek, sessie, kop.nr);
                if (!isHierBevroren(kop.status) && toetskopStore::vaststellingen(inzage).empty())
                    continue;
                Toetscontrole& een = uit.emplace_back(
                    Toetscontrole{kop, controleerEdities(inzage, leesToetsinhoud(inzage))});
                for (Editiecontrole& editie : een.edities)
                    vergelijk(logboek, rapportStore::inLogboek(kop.nr, editie.vaststelling.editie),
                              editie);
            }
        }
        return uit;
    });
}

}  // namespace maatlat
