// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/organisatie_alineas.h"

#include "reporting/gedeeld.h"
#include "reporting/rapport/actielijst.h"
#include "reporting/rapport/themavolgorde.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/boodschap.h"
#include "taal/tekst.h"
#include "taal/volzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

bool volledigVoldoende(const Toets& toets, const Thema& thema) {
    for (const Criterium& criterium : thema.criteria) {
        const Telling telling = tel(toets.scores, criterium);
        if (telling.voldoende == 0 || telling.onvoldoende > 0 || !telling.volledig()) return false;
    }
    return true;
}

/// 'op zes verwachtingen', 'één verwachting': what must improve, as a sentence.
std::string verbeterzin(const Telling& telling, const std::string& wie) {
    if (telling.nietsVanToepassing())
        return "Bij " + wie + " is geen enkele verwachting van toepassing.";
    if (telling.onvoldoende == 0)
        return telling.volledig() ? wie + " voldoet aan elke verwachting die van toepassing is."
               : telling.beoordeeld() == 0 ? "Er is nog niets beoordeeld."
                                           : "Tot nu toe is geen enkele verwachting onvoldoende.";
    return "Aan " + hoeveel(telling.onvoldoende, kVerwachting) + " voldoet " + wie + " nog niet.";
}

/// What does not count, and what is still missing.
std::vector<std::string> tellingzinnen(const Telling& telling) {
    std::vector<std::string> alineas;
    if (telling.nietsVanToepassing()) return alineas;  // that was said already
    if (telling.nvt > 0)
        alineas.push_back(metHoofdletter(hoeveel(telling.nvt, kVerwachting)) +
                          (telling.nvt == 1 ? " is niet van toepassing en telt niet mee."
                                            : " zijn niet van toepassing en tellen niet mee."));
    if (!telling.volledig())
        alineas.push_back(metHoofdletter(hoeveel(telling.onbeoordeeld, kVerwachting)) +
                          (telling.onbeoordeeld == 1 ? " is" : " zijn") +
                          " nog niet beoordeeld. Dit rapport is daarom nog niet volledig.");
    return alineas;
}

/// When the round was, because when the organisation was visited is not in the data.
std::string rondeperiode(const Ronde& ronde) {
    const std::string& van = ronde.onderzoek.periodeVan;
    const std::string& tot = ronde.onderzoek.periodeTot;
    const std::string zin = "Wanneer deze organisatie is bezocht, staat niet in de gegevens.";
    if (van.empty() || tot.empty()) return zin;
    return "De ronde is van " + periodeInWoorden(van, tot) + ". " + zin;
}

/// Where it is and for how many gemeenten, as far as the data know.
std::string werkgebiedzin(const Toetstekst* tekst, const std::string& wie) {
    if (!tekst) return {};
    std::vector<std::string> delen;
    if (!tekst->gevestigd.empty()) delen.push_back("zit in " + tekst->gevestigd);
    if (tekst->gemeenten > 0)
        delen.push_back("werkt voor " + std::to_string(tekst->gemeenten) +
                        (tekst->gemeenten == 1 ? " gemeente" : " gemeenten"));
    return delen.empty() ? "" : wie + " " + opsomming(delen) + ".";
}

/// What it is about in a row of others: the short words of the kader, or those of the norm.
std::string inHetKort(const Tekort& van, const Betekenis& betekenis) {
    const Verwachtingsbetekenis* kort = betekenis.bij(van.verwachting->code);
    std::string norm = van.verwachting->tekst;
    if (norm.ends_with('.')) norm.pop_back();
    return (kort ? kort->kort : "“" + norm + "”") + " (" + van.verwachting->code + ")";
}

/// The verbeterpunten in words, a list for each thema; of safety also that it has none.
std::vector<Samenvattingsalinea> verbeterpunten(const Beoordeling& beoordeling,
                                                const Toets& toets) {
    const std::vector<Tekort> alle = tekorten(beoordeling, toets);
    std::vector<Samenvattingsalinea> uit;
    if (alle.empty()) return uit;
    for (const Thema* thema : veiligheidEerst(beoordeling.ronde())) {
        std::vector<std::string> punten;
        for (const Tekort& een : alle)
            if (een.thema == thema) punten.push_back(inHetKort(een, beoordeling.ronde().betekenis));
        const std::string naam = "thema " + thema->code + ", " + thema->naam;
        if (!punten.empty())
            uit.push_back({"Nog niet op orde bij " + naam + ":", std::move(punten)});
        else if (thema == veiligheidsthema(beoordeling.ronde()) && volledigVoldoende(toets, *thema))
            uit.push_back({"Bij " + naam + ", is elke verwachting voldoende."});
    }
    return uit;
}

/// What comes next, when a term is known.
std::string vervolgzin(const Toetstekst* tekst) {
    if (!tekst || tekst->maatregelenVoor.empty()) return {};
    return "De toezichthouder wil vóór " + datumInWoorden(tekst->maatregelenVoor) +
           " weten welke maatregelen de organisatie neemt. Daarna volgt zij of dat gebeurt.";
}

/// The good practices, each by its first sentence. A Markdown text may hold any number, so those
/// are not told apart.
std::string practiceszin(const Ronde& ronde, const Toets& toets) {
    const auto alle = practicesBij(ronde, toets.organisatie);
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    if (alle.empty()) return {};
    if (tekst && tekst->opgemaakt)
        return "Dit rapport noemt ook good practices: voorbeelden waar anderen van kunnen leren.";
    std::vector<std::string> zinnen{alle.size() == 1
                                        ? "Van één manier van werken kunnen anderen leren."
                                        : "Van " + telwoord(static_cast<int>(alle.size())) +
                                              " manieren van werken kunnen anderen leren."};
    for (const GoodPractice& een : alle) {
        const Stukken delen = volzinnen(een.tekst);
        zinnen.push_back(delen.empty() ? een.tekst : std::string(delen.front().in(een.tekst)));
    }
    return alinea(zinnen);
}

std::vector<Alinea> inleidingZonderTekst(const Ronde& ronde, const Toets& toets,
                                         const std::string& bijlage) {
    const bool practices = !practicesBij(ronde, toets.organisatie).empty();
    return {{"Het onderzoek bij " + voluit(toets.organisatie) + " hoort bij " +
             ronde.onderzoek.naam + bijlage + " " + rondeperiode(ronde)},
            {"Van deze organisatie staan in de gegevens alleen de scores, geen bevindingen. Dit "
             "rapport noemt daarom geen bevindingen" +
             std::string(practices ? ". De good practices komen uit het landelijk beeld; al het "
                                     "andere volgt uit de scores."
                                   : "; alles wat er staat, volgt uit de scores.")}};
}

}  // namespace

std::vector<Samenvattingsalinea> samenvatting(const Beoordeling& beoordeling, const Toets& toets) {
    const std::string wie = voluit(toets.organisatie);
    const Telling telling = tel(toets.scores, beoordeling.kader());
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    std::vector<Samenvattingsalinea> alineas;
    if (std::string zin = werkgebiedzin(tekst, wie); !zin.empty())
        alineas.push_back({std::move(zin)});
    alineas.push_back(
        {"Een organisatie moet aan alle verwachtingen voldoen. " + verbeterzin(telling, wie)});
    for (Samenvattingsalinea& een : verbeterpunten(beoordeling, toets))
        alineas.push_back(std::move(een));
    if (telling.onvoldoende > 0)
        if (std::string zin = vervolgzin(tekst); !zin.empty()) alineas.push_back({std::move(zin)});
    for (std::string& een : tellingzinnen(telling))
        alineas.push_back({std::move(een)});
    alineas.push_back({oordelenzin(beoordeling, toets)});
    const std::string plaats = plaatsInWoorden(beoordeling, toets);
    if (!plaats.empty() && beoordeling.spreiding().organisaties > 1)
        alineas.back().tekst += " " + wie + " staat op " + plaats + " van de " +
                                std::to_string(beoordeling.spreiding().organisaties) +
                                " organisaties.";
    if (std::string zin = practiceszin(beoordeling.ronde(), toets); !zin.empty())
        alineas.push_back({std::move(zin)});
    return alineas;
}

std::vector<Alinea> inleiding(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    const std::string bijlage =
        " en volgt het " + ronde.kader.naam + ". Dat kader staat in bijlage 1.";
    if (!tekst) return inleidingZonderTekst(ronde, toets, bijlage);
    const bool begonnen =
        !tekst->periode.empty() || tel(toets.scores, ronde.kader).beoordeeld() > 0;
    std::vector<Alinea> alineas{
        {begonnen ? voluit(toets.organisatie) + " is onderzocht" +
                        (tekst->periode.empty() ? "" : " in " + tekst->periode) +
                        ". Het onderzoek hoort bij " + ronde.onderzoek.naam + bijlage
                  : "Het onderzoek bij " + voluit(toets.organisatie) + " hoort bij " +
                        ronde.onderzoek.naam + bijlage}};
    if (tekst->periode.empty() && !ronde.onderzoek.toezichthouder.empty())
        alineas.front().tekst += " " + rondeperiode(ronde);
    for (const Brontekst& een : tekst->inleiding)
        alineas.push_back(alinea(een, tekst->opgemaakt));
    std::string herkomst;
    if (metPlaatsen(*tekst))
        herkomst = " De teksten met een plaats erbij zijn in eigen woorden geschreven naar: " +
                   tekst->bron + ". Wat tussen aanhalingstekens staat, is letterlijk overgenomen.";
    else if (!tekst->bron.empty())
        herkomst = " De bevindingen zijn samengevat naar: " + tekst->bron + ".";
    alineas.push_back({"De oordelen volgen uit de scores." + herkomst});
    return alineas;
}

std::vector<std::string> eindoordeel(const Beoordeling& beoordeling, const Toets& toets) {
    const Telling telling = tel(toets.scores, beoordeling.kader());
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    const std::string wie = voluit(toets.organisatie);
    const std::string totNu = telling.volledig() ? "" : "tot nu toe ";
    std::vector<std::string> alineas;
    if (telling.nietsVanToepassing())
        return {verbeterzin(telling, wie) + " Er is dus niets om op te oordelen."};
    if (telling.beoordeeld() == 0)
        return {"Er is nog niets beoordeeld. Er is dus nog niets om op te oordelen."};
    alineas.push_back(wie + " moet aan alle verwachtingen van het toetsingskader voldoen. Dat is " +
                      totNu + "zo bij " + voldoendeVanVerwachtingen(telling) + ".");
    if (!telling.volledig()) alineas.push_back("Dit rapport is nog niet volledig.");
    if (telling.onvoldoende == 0) {
        alineas.push_back("Er zijn " + totNu + "geen verbeterpunten.");
        return alineas;
    }
    alineas.push_back("Er " + std::string(telling.onvoldoende == 1 ? "is " : "zijn ") + totNu +
                      hoeveel(telling.onvoldoende, kVerbeterpunt) +
                      ". Vooraan dit rapport staat wat er moet gebeuren.");
    if (tekst && !tekst->maatregelenVoor.empty())
        alineas.emplace_back("De toezichthouder volgt of de organisatie de maatregelen neemt.");
    return alineas;
}

}  // namespace maatlat
