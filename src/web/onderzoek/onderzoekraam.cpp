// SPDX-License-Identifier: EUPL-1.2
#include "web/onderzoek/onderzoekraam.h"

#include "toetsing/toegang.h"
#include "web/http/adrescode.h"

namespace maatlat::web {

std::string onderzoekpad(const std::string& onderzoek, const std::string& erachter) {
    return "/onderzoek/" + codeerParameter(onderzoek) + erachter;
}

std::string onderzoekpad(const Aanvraag& aanvraag, const std::string& erachter) {
    return onderzoekpad(aanvraag.deel("onderzoek"), erachter);
}

Onderzoeksstand onderzoeksstandVan(Aanvraag& aanvraag, Standinhoud inhoud) {
    return leesStand(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"), inhoud);
}

Raam onderzoekraam(const Aanvraag& aanvraag, const std::string& onderzoek,
                   const std::string& titel) {
    Raam raam = aanvraag.raam(titel.empty() ? "Landelijk beeld: " + onderzoek : titel);
    raam.breed = true;
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}};
    if (titel.empty())
        raam.kruimels.push_back({onderzoek, "", true});
    else
        raam.kruimels.insert(raam.kruimels.end(),
                             {{onderzoek, onderzoekpad(aanvraag)}, {titel, "", true}});
    return raam;
}

std::vector<BeeldPagina::Weggroep> onderzoekwegen(const Aanvraag& aanvraag) {
    std::vector<BeeldPagina::Weggroep> uit;
    const auto groep = [&](const char* kop) { uit.push_back({kop, {}}); };
    const auto weg = [&](const char* tekst, const char* erachter) {
        uit.back().wegen.push_back({tekst, onderzoekpad(aanvraag, erachter)});
    };
    groep("Vergelijken");
    weg("Alle scores in één tabel", "/tabel");
    weg("Organisaties vergelijken", "/vergelijk");
    uit.back().wegen.push_back(
        {"Met een andere ronde vergelijken",
         "/landelijk/rondes?a=" + codeerParameter(aanvraag.deel("onderzoek"))});
    weg("Wat gaat samen?", "/samenhang");
    weg("Wat als andere beslisregels golden?", "/wat-als");
    groep("Rapport en lessen");
    weg("Landelijk rapport", "/rapport");
    if (mag(aanvraag.persoon(), Actie::landrapportLezen))
        weg("Teksten van het landelijk rapport", "/rapporttekst");
    weg("Ranglijst voor een rekenblad (CSV)", "?als=rekenblad");
    weg("Good practices van dit onderzoek", "/good-practices");
    uit.back().wegen.push_back({"Good practices van alle onderzoeken", "/good-practices"});
    groep("Hoe inspecteurs werken");
    weg("Hoe gelijk lezen inspecteurs dossiers?", "/lezers");
    const bool opent = mag(aanvraag.persoon(), Actie::onderzoekOpenen);
    if (opent) {
        weg("Hoe gelijk geven inspecteurs scores?", "/beoordelaars");
        weg("Tweede scores", "/tweede-scores");
    }
    if (mag(aanvraag.persoon(), Actie::teamWijzigen)) {
        weg("Teams", "/team");
        weg("Wat op wie wacht", "/wachtlijst");
    }
    if (!opent) return uit;
    groep("Beheren");
    weg("Hertoetsen kiezen", "/hertoetskeuze");
    weg("Onderzoek beheren", "/beheer");
    weg("Stappen en termijnen", "/stappen");
    weg("Openbaarmaking", "/openbaarmaking");
    return uit;
}

}  // namespace maatlat::web
