// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossiertelling.h"

#include "rules/steekproef/dossieruitkomst.h"

namespace maatlat {

namespace {

/// A text that is no day comes before every day: then each term still runs.
Dag peildag(const std::string& peildatum) {
    return dagUit(peildatum).value_or(Dag{});
}

std::string woord(const Telwijze& wijze, const Dossiervraag& vraag, const Vastlegging& antwoorden) {
    return std::string(naam(
        uitkomst(wijze.formulier, vraag, antwoorden, peildag(wijze.peildatum), wijze.kalender)));
}

bool telt(const Steekproefdossier& dossier) {
    return dossier.telt() || dossier.stand == Dossierstand::gericht;
}

}  // namespace

std::vector<Dossierstof> perDossier(const std::vector<Steekproefdossier>& dossiers,
                                    const std::vector<Dossierlezing>& lezingen,
                                    const std::vector<Afspraak>& afspraken) {
    std::vector<Dossierstof> uit(dossiers.size());
    std::map<std::string_view, Dossierstof*> opNaam;
    for (std::size_t i = 0; i < dossiers.size(); ++i) {
        uit[i].dossier = &dossiers[i];
        opNaam[dossiers[i].pseudoniem] = &uit[i];
    }
    for (const Dossierlezing& een : lezingen)
        if (const auto van = opNaam.find(een.pseudoniem); van != opNaam.end())
            (een.lezer == Lezer::eerste ? van->second->eerste : van->second->tweede) = &een;
    for (const Afspraak& een : afspraken)
        if (const auto van = opNaam.find(een.pseudoniem); van != opNaam.end())
            van->second->afspraken[een.vraag] = &een;
    return uit;
}

Vastlegging geldendeAntwoorden(const Dossierformulier& formulier, const Dossierstof& stof) {
    Vastlegging uit;
    if (!stof.gelezen()) return uit;
    for (const Dossiervraag& vraag : formulier.vragen) {
        const auto afspraak = stof.afspraken.find(vraag.code);
        std::string antwoord = afspraak != stof.afspraken.end()
                                   ? afspraak->second->antwoord
                                   : stof.eerste->antwoorden.tekst(vraag.code);
        if (!antwoord.empty()) uit.voegToe(vraag.code, std::move(antwoord));
    }
    return uit;
}

std::vector<std::string> openVerschillen(const Dossierformulier& formulier,
                                         const Dossierstof& stof) {
    std::vector<std::string> uit;
    if (!stof.dubbelGelezen()) return uit;
    const Vastlegging antwoorden = geldendeAntwoorden(formulier, stof);
    for (const Dossiervraag& vraag : formulier.vragen) {
        if (vraag.soort == Antwoordsoort::termijn || stof.afspraken.contains(vraag.code)) continue;
        const std::string eerste = stof.eerste->antwoorden.tekst(vraag.code);
        const bool gelijk = eerste == stof.tweede->antwoorden.tekst(vraag.code);
        // Neither was asked for it when an answer before it was agreed on that neither gave.
        if ((!gelijk || eerste.empty()) && geldt(formulier, vraag, antwoorden))
            uit.push_back(vraag.code);
    }
    return uit;
}

std::vector<Bewaardetelling> tellingVan(const Telwijze& wijze, const Dossierstof& stof) {
    std::vector<Bewaardetelling> uit;
    if (!stof.gelezen() || !telt(*stof.dossier)) return uit;
    const Vastlegging antwoorden = geldendeAntwoorden(wijze.formulier, stof);
    const bool gericht = stof.dossier->stand == Dossierstand::gericht;
    for (const Dossiervraag& vraag : wijze.formulier.vragen)
        if (vraag.telt())
            uit.push_back(
                {stof.dossier->groep, gericht, vraag.code, woord(wijze, vraag, antwoorden), 1});
    return uit;
}

std::vector<std::string> onzekereTermijnen(const Telwijze& wijze, const Dossierstof& stof) {
    std::vector<std::string> uit;
    if (!stof.gelezen() || !stof.dossier->telt()) return uit;
    const Vastlegging antwoorden = geldendeAntwoorden(wijze.formulier, stof);
    for (const Dossiervraag& vraag : wijze.formulier.vragen) {
        const auto einde = uiterlijk(vraag, antwoorden, wijze.kalender);
        if (einde && einde->onzeker &&
            woord(wijze, vraag, antwoorden) != naam(Dossieruitkomst::nvt))
            uit.push_back(vraag.code);
    }
    return uit;
}

std::vector<Bewaardpaar> parenVan(const Telwijze& wijze, const Dossierstof& stof) {
    std::vector<Bewaardpaar> uit;
    if (!stof.dubbelGelezen() || !telt(*stof.dossier)) return uit;
    for (const Dossiervraag& vraag : wijze.formulier.vragen)
        if (vraag.telt())
            uit.push_back({vraag.code, woord(wijze, vraag, stof.eerste->antwoorden),
                           woord(wijze, vraag, stof.tweede->antwoorden), 1});
    return uit;
}

}  // namespace maatlat
