// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/rapportcontrole.h"

#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "hash/sha256.h"
#include "store/motor/logboek.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toets/toets_store.h"
#include "taal/spelling.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

namespace {

constexpr const char* kInhoudAnders = "De inhoud is niet meer zoals zij is vastgelegd.";
constexpr const char* kScoresAnders =
    "De scores waaruit de ranglijst volgt, zijn niet meer die van de toets.";
constexpr const char* kRapportAnders =
    "Het rapport is buiten Maatlat om veranderd. Het wordt daarom niet getoond.";
constexpr const char* kRapportWeg = "Het bevroren rapport is uit de database verdwenen.";
constexpr const char* kNietBevroren =
    "Het rapport is nog niet bevroren. Dat gebeurt als Maatlat opnieuw start, tenzij de toets "
    "sindsdien is veranderd.";
constexpr const char* kLogboekAnders = "In het logboek staat iets anders.";

std::string inhoudfout(const Toetsinzage& toets, const toetskopStore::Vaststelling& van) {
    if (sha256Hex(van.inhoud) != van.sha256) return kInhoudAnders;
    const auto regel = logboek::eerste(toets, Gebeurtenis::toetsVastgesteld,
                                       rapportStore::inLogboek(toets.nr(), van.editie));
    const bool gelijk = regel && regel->nieuw == van.sha256 && regel->wanneer == van.wanneer;
    return gelijk ? "" : kLogboekAnders;
}

/// The toets as it stands against the newest editie.
std::string standfout(const Toetsinzage& toets, const Toetsinhoud& inhoud,
                      const toetskopStore::Vaststelling& nieuwste) {
    if (!isOnveranderd(toets, inhoud, nieuwste)) return kInhoudAnders;
    const bool gelijk = toetsStore::scores(toets, inhoud.kader->codesPerPositie()) == inhoud.scores;
    return gelijk ? "" : kScoresAnders;
}

void eisOnderzoek(Sessie& sessie, const std::string& id) {
    if (id.empty() || onderzoekStore::lees(sessie, id)) return;
    std::vector<std::string> ids;
    for (const BewaardOnderzoek& een : onderzoekStore::alle(sessie))
        ids.push_back(een.onderzoek.id);
    throw Gebruikersfout("Deze database heeft geen onderzoek \"" + id + "\"." + bedoeltU(id, ids));
}

}  // namespace

std::string rapportfout(const Toetsinzage& toets, const toetskopStore::Vaststelling& van,
                        const std::optional<rapportStore::Rapport>& rapport) {
    const auto regel = logboek::eerste(toets, Gebeurtenis::rapportBevroren,
                                       rapportStore::inLogboek(toets.nr(), van.editie));
    if (!rapport) return regel ? kRapportWeg : kNietBevroren;
    const bool vanDeze = rapport->html.find(van.sha256) != std::string::npos;
    if (!rapport->heel || !vanDeze) return kRapportAnders;
    const bool gelogd = regel && regel->nieuw == rapport->kenmerk.sha256;
    return gelogd ? "" : kRapportAnders;
}

std::vector<Editiecontrole> controleerEdities(const Toetsinzage& toets, const Toetsinhoud& inhoud) {
    std::vector<Editiecontrole> uit;
    for (toetskopStore::Vaststelling& een : toetskopStore::vaststellingen(toets)) {
        Editiecontrole& hier = uit.emplace_back();
        const auto rapport = rapportStore::lees(toets, een.editie);
        if (rapport) hier.rapport = rapport->kenmerk;
        hier.rapportfout = rapportfout(toets, een, rapport);
        hier.inhoudfout = inhoudfout(toets, een);
        hier.vaststelling = std::move(een);
    }
    // In a toets that is open again the next editie is being made.
    if (!uit.empty() && uit.back().inhoudfout.empty() && isHierBevroren(inhoud.kop.status))
        uit.back().inhoudfout = standfout(toets, inhoud, uit.back().vaststelling);
    return uit;
}

Rapportcontrole controleerRapporten(Werkplek& werkplek, const std::string& onderzoek,
                                    const Editiecontroleur& controleer) {
    const auto sleutel = werkplek.database().logboeksleutel();
    return werkplek.database().lees([&](Sessie& sessie) {
        eisOnderzoek(sessie, onderzoek);
        Rapportcontrole uit;
        if (!sleutel)
            uit.logboekfout =
                "De sleutel van het logboek ontbreekt. Wat ermee is vergeleken, bewijst dus niets.";
        else if (logboek::controleer(sessie, *sleutel).gebroken)
            uit.logboekfout =
                "Het logboek klopt zelf niet meer. Wat ermee is vergeleken, bewijst dus niets.";
        for (const BewaardOnderzoek& van : onderzoekStore::alle(sessie)) {
            if (!onderzoek.empty() && van.onderzoek.id != onderzoek) continue;
            for (const Toetskop& kop : NamensProgramma::koppen(sessie, van.onderzoek.id)) {
                const Toetsinzage inzage = NamensProgramma::inzage(werkplek, sessie, kop.nr);
                if (!isHierBevroren(kop.status) && toetskopStore::vaststellingen(inzage).empty())
                    continue;
                Toetscontrole& een = uit.toetsen.emplace_back(Toetscontrole{kop, {}});
                try {
                    een.edities = controleer(inzage, leesToetsinhoud(inzage));
                } catch (const Gebruikersfout& fout) {
                    een.leesfout = fout.what();
                }
            }
        }
        return uit;
    });
}

}  // namespace maatlat
