// SPDX-License-Identifier: EUPL-1.2
#include "domain/publicatie/publicatie.h"

#include <charconv>
#include <utility>

namespace maatlat {

namespace {

std::string jaOfNee(bool ja) {
    return ja ? "ja" : "nee";
}

int heelGetal(const std::string& tekst) {
    int uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

void voegToe(Vastlegging& uit, const std::vector<Weglating>& weg) {
    for (const Weglating& een : weg) {
        uit.voegToe("weg", een.tekst);
        uit.voegToe("grond", een.grond);
    }
}

}  // namespace

Vastlegging vastlegging(const std::vector<Weglating>& van) {
    Vastlegging uit;
    voegToe(uit, van);
    return uit;
}

std::vector<Weglating> weglatingenUit(const Vastlegging& van) {
    std::vector<std::string> teksten = van.alle("weg");
    std::vector<std::string> gronden = van.alle("grond");
    std::vector<Weglating> uit;
    for (std::size_t i = 0; i < teksten.size() && i < gronden.size(); ++i)
        uit.push_back({std::move(teksten[i]), std::move(gronden[i])});
    return uit;
}

Vastlegging vastlegging(const Markering& van) {
    Vastlegging uit{{"editie", std::to_string(van.editie)}};
    voegToe(uit, van.weg);
    for (const std::string& een : van.blijft)
        uit.voegToe("blijft", een);
    return uit;
}

Markering markeringUit(const Vastlegging& van) {
    Markering uit;
    uit.editie = heelGetal(van.tekst("editie"));
    uit.weg = weglatingenUit(van);
    uit.blijft = van.alle("blijft");
    return uit;
}

Vastlegging vastlegging(const Publicatiebesluit& van) {
    return {{"editie", std::to_string(van.editie)},
            {"publicatieversie", std::to_string(van.publicatieversie)},
            {"regime", van.regime},
            {"naam van het regime", van.regimenaam},
            {"grond", van.grond},
            {"bekendgemaakt", van.bekendgemaakt},
            {"eerste dag", van.eersteDag},
            {"eerste dag onzeker", jaOfNee(van.eersteDagOnzeker)},
            {"reactie tot", van.reactieTot},
            {"meeste woorden", std::to_string(van.meesteWoorden)},
            {"verzoek schort op", jaOfNee(van.verzoekSchortOp)},
            {"rechtsmiddelen", van.rechtsmiddelen},
            {"besloten", van.besloten},
            {"opschorting", std::string(woordVan(kOpschortingen, van.opschorting))},
            {"dag van opschorting", van.opschortingDag},
            {"kenmerk van opschorting", van.opschortingKenmerk},
            {"stand", std::string(woordVan(kBesluitstanden, van.stand))},
            {"gepubliceerd", van.gepubliceerd},
            {"eindigde", van.eindigde},
            {"reden", van.reden},
            {"melding", van.melding}};
}

Publicatiebesluit besluitUit(const Bewaardevastlegging& van) {
    const Vastlegging& inhoud = van.inhoud();
    Publicatiebesluit uit;
    uit.editie = heelGetal(inhoud.tekst("editie"));
    uit.publicatieversie = heelGetal(inhoud.tekst("publicatieversie"));
    uit.regime = inhoud.tekst("regime");
    uit.regimenaam = inhoud.tekst("naam van het regime");
    uit.grond = inhoud.tekst("grond");
    uit.bekendgemaakt = inhoud.tekst("bekendgemaakt");
    uit.eersteDag = inhoud.tekst("eerste dag");
    uit.eersteDagOnzeker = inhoud.tekst("eerste dag onzeker") == "ja";
    uit.reactieTot = inhoud.tekst("reactie tot");
    uit.meesteWoorden = heelGetal(inhoud.tekst("meeste woorden"));
    uit.verzoekSchortOp = inhoud.tekst("verzoek schort op") == "ja";
    uit.rechtsmiddelen = van.tekst("rechtsmiddelen");
    uit.besloten = inhoud.tekst("besloten");
    uit.opschorting = metWoord<Opschorting>(kOpschortingen, inhoud.tekst("opschorting"))
                          .value_or(Opschorting::geen);
    uit.opschortingDag = inhoud.tekst("dag van opschorting");
    uit.opschortingKenmerk = van.tekst("kenmerk van opschorting");
    uit.stand = metWoord<Besluitstand>(kBesluitstanden, inhoud.tekst("stand"))
                    .value_or(Besluitstand::besloten);
    uit.gepubliceerd = inhoud.tekst("gepubliceerd");
    uit.eindigde = inhoud.tekst("eindigde");
    uit.reden = van.tekst("reden");
    uit.melding = van.tekst("melding");
    return uit;
}

Vastlegging vastlegging(const Publicatiereactie& van) {
    return {{"besluit", std::to_string(van.besluit)}, {"tekst", van.tekst}};
}

Publicatiereactie reactieUit(const Bewaardevastlegging& van) {
    Publicatiereactie uit;
    uit.besluit = heelGetal(van.inhoud().tekst("besluit"));
    uit.tekst = van.tekst("tekst");
    return uit;
}

}  // namespace maatlat
