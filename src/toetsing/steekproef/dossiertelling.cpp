// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossiertelling.h"

#include "rules/steekproef/dossieruitkomst.h"

namespace maatlat {

namespace {

/// A text that is no day comes before every day: then each term still runs.
Dag peildag(const std::string& peildatum) {
    return dagUit(peildatum).value_or(Dag{});
}

std::string woord(const Dossierformulier& formulier, const Dossiervraag& vraag,
                  const Vastlegging& antwoorden, Dag peildatum) {
    return std::string(naam(uitkomst(formulier, vraag, antwoorden, peildatum)));
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

std::vector<Bewaardetelling> tellingVan(const Dossierformulier& formulier,
                                        const std::string& peildatum, const Dossierstof& stof) {
    std::vector<Bewaardetelling> uit;
    if (!stof.gelezen() || !telt(*stof.dossier)) return uit;
    const Vastlegging antwoorden = geldendeAntwoorden(formulier, stof);
    const bool gericht = stof.dossier->stand == Dossierstand::gericht;
    for (const Dossiervraag& vraag : formulier.vragen)
        if (vraag.telt())
            uit.push_back({stof.dossier->groep, gericht, vraag.code,
                           woord(formulier, vraag, antwoorden, peildag(peildatum)), 1});
    return uit;
}

std::vector<Bewaardpaar> parenVan(const Dossierformulier& formulier, const std::string& peildatum,
                                  const Dossierstof& stof) {
    std::vector<Bewaardpaar> uit;
    if (!stof.dubbelGelezen() || !telt(*stof.dossier)) return uit;
    const Dag dag = peildag(peildatum);
    for (const Dossiervraag& vraag : formulier.vragen)
        if (vraag.telt())
            uit.push_back({vraag.code, woord(formulier, vraag, stof.eerste->antwoorden, dag),
                           woord(formulier, vraag, stof.tweede->antwoorden, dag), 1});
    return uit;
}

}  // namespace maatlat
