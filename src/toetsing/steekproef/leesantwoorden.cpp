// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/leesantwoorden.h"

#include <algorithm>

#include "domain/dag.h"
#include "domain/steekproef/populatie.h"
#include "rules/steekproef/dossieruitkomst.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/steekproef/dossierlezen.h"

namespace maatlat {

namespace {

constexpr int kHoogsteGetal = 1'000'000;

bool wordtGetypt(const Dossiervraag& vraag) {
    return vraag.soort == Antwoordsoort::datum || vraag.soort == Antwoordsoort::getal;
}

bool isKeuze(const Dossiervraag& vraag, const std::string& antwoord) {
    const auto keuzes = vasteKeuzes(vraag);
    return std::any_of(keuzes.begin(), keuzes.end(),
                       [&](const auto& een) { return een.first == antwoord; });
}

std::string ontbreekt(const Dossiervraag& vraag) {
    const std::string anders = " Staat het niet in het dossier? Kies dan “niet vast te stellen”.";
    if (vraag.soort == Antwoordsoort::datum) return "Vul de datum in." + anders;
    if (vraag.soort == Antwoordsoort::getal) return "Vul het aantal in." + anders;
    return "Kies een antwoord." + anders;
}

void eisVolgorde(Veldcontrole& controle, const Dossierformulier& formulier,
                 const Vastlegging& antwoorden) {
    for (const auto& [vraag, eerder] : verkeerdeVolgorde(formulier, antwoorden))
        controle.fout(antwoordveld(*vraag), "Deze datum ligt voor " +
                                                datumInWoorden(antwoorden.tekst(eerder->code)) +
                                                ", het antwoord op “" + eerder->tekst +
                                                "”. Kijk welke van de twee niet klopt.");
}

}  // namespace

std::string antwoordveld(const Dossiervraag& vraag) {
    return "antwoord-" + vraag.code;
}

std::string leesAntwoord(Veldcontrole& controle, const std::string& veld, const Dossiervraag& vraag,
                         const std::string& getypt, const std::string& vandaag) {
    std::string antwoord = getrimd(getypt);
    if (antwoord.empty() || isKeuze(vraag, antwoord)) return antwoord;
    if (vraag.soort == Antwoordsoort::datum) return controle.datum(veld, antwoord, vandaag);
    if (vraag.soort == Antwoordsoort::getal)
        return std::to_string(controle.getal(veld, antwoord, 0, kHoogsteGetal));
    controle.fout(veld, "Kies een van de antwoorden die er staan.");
    return {};
}

Vastlegging lijstVan(const Steekproefdossier& dossier) {
    return Vastlegging::lees(dossier.lijst).value_or(Vastlegging{});
}

std::string datumUitLijst(const Dossiervraag& vraag, const Vastlegging& lijst) {
    if (vraag.soort != Antwoordsoort::datum) return {};
    for (const Lijstdatum een : kLijstdatums)
        if (vraag.code.starts_with(naam(een))) return lijst.tekst(naam(een));
    return {};
}

bool isOnbevestigd(const Dossiervraag& vraag, const std::string& antwoord, const Lijststand& stand,
                   const Vastlegging& velden) {
    return !antwoord.empty() && antwoord == datumUitLijst(vraag, stand.lijst) &&
           stand.eerder.tekst(vraag.code).empty() && velden.tekst(kBevestigd) != kJa;
}

Vastlegging metDatumsUitLijst(const Dossierformulier& formulier, const Vastlegging& velden,
                              const Vastlegging& lijst) {
    Vastlegging uit = velden;
    for (const Dossiervraag& vraag : formulier.vragen) {
        const std::string datum = datumUitLijst(vraag, lijst);
        if (!datum.empty() && velden.alle(antwoordveld(vraag)).empty() &&
            velden.tekst("anders-" + vraag.code).empty())
            uit.voegToe(antwoordveld(vraag), datum);
    }
    return uit;
}

Vastlegging leesAntwoorden(Veldcontrole& controle, const Dossierformulier& formulier,
                           const Vastlegging& velden, const Lijststand& stand, bool klaar,
                           const std::string& vandaag) {
    Vastlegging uit;
    bool teBevestigen = false;
    for (const Dossiervraag& vraag : formulier.vragen) {
        if (vraag.soort == Antwoordsoort::termijn || !geldt(formulier, vraag, uit)) continue;
        const std::string veld = antwoordveld(vraag);
        const std::string anders = getrimd(velden.tekst("anders-" + vraag.code));
        const std::string getypt =
            wordtGetypt(vraag) && !anders.empty() ? anders : velden.tekst(veld);
        if (klaar && getrimd(getypt).empty()) controle.fout(veld, ontbreekt(vraag));
        std::string antwoord = leesAntwoord(controle, veld, vraag, getypt, vandaag);
        const bool onbevestigd = isOnbevestigd(vraag, antwoord, stand, velden);
        teBevestigen = teBevestigen || onbevestigd;
        if (!antwoord.empty() && !onbevestigd) uit.voegToe(vraag.code, std::move(antwoord));
    }
    if (klaar && teBevestigen)
        controle.fout(kBevestigd,
                      "Kijk of de datums uit de lijst ook zo in het dossier staan. Bevestig ze, of "
                      "vul in wat er in het dossier staat.");
    eisVolgorde(controle, formulier, uit);
    return uit;
}

std::vector<std::pair<const Dossiervraag*, const Dossiervraag*>> verkeerdeVolgorde(
    const Dossierformulier& formulier, const Vastlegging& antwoorden) {
    std::vector<std::pair<const Dossiervraag*, const Dossiervraag*>> uit;
    for (const Dossiervraag& vraag : formulier.vragen) {
        const Dossiervraag* eerder = vraag.nietVoor ? formulier.vraag(*vraag.nietVoor) : nullptr;
        if (eerder == nullptr || !geldt(formulier, vraag, antwoorden) ||
            !geldt(formulier, *eerder, antwoorden))
            continue;
        const std::string deze = antwoorden.tekst(vraag.code);
        const std::string die = antwoorden.tekst(eerder->code);
        if (isDatum(deze) && isDatum(die) && deze < die) uit.emplace_back(&vraag, eerder);
    }
    return uit;
}

std::vector<std::pair<std::string, std::string>> vasteKeuzes(const Dossiervraag& vraag) {
    std::vector<std::pair<std::string, std::string>> uit;
    const auto voegToe = [&](std::string_view waarde) {
        uit.emplace_back(waarde, antwoordInWoorden(vraag, std::string(waarde)));
    };
    if (vraag.soort == Antwoordsoort::jaNee) {
        voegToe(kJa);
        voegToe(kNee);
    }
    for (const std::string& een : vraag.keuzes)
        voegToe(een);
    if (vraag.soort == Antwoordsoort::datum && vraag.magOpen) voegToe(kNogNiet);
    voegToe(kNvt);
    voegToe(kNietVastTeStellen);
    return uit;
}

std::string antwoordInWoorden(const Dossiervraag& vraag, const std::string& antwoord) {
    if (antwoord.empty()) return "geen antwoord";
    if (antwoord == kNvt) return "niet van toepassing";
    if (antwoord == kNietVastTeStellen) return "niet vast te stellen";
    if (antwoord == kNogNiet) return "nog niet";
    return vraag.soort == Antwoordsoort::datum ? datumInWoorden(antwoord) : antwoord;
}

}  // namespace maatlat
