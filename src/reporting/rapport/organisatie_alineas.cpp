// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/organisatie_alineas.h"

#include "reporting/gedeeld.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::vector<std::string> codes(const Beoordeling& beoordeling, const Toets& toets, Score score) {
    std::vector<std::string> uit;
    for (const Verwachting* een : beoordeling.kader().beoordeelde())
        if (toets.scores.op(een->positie) == score) uit.push_back(een->code);
    return uit;
}

/// 'op zes verwachtingen', 'één verwachting': what must improve, as a sentence.
std::string verbeterzin(const Telling& telling, const std::string& wie) {
    if (telling.nietsVanToepassing())
        return "Bij " + wie + " is geen enkele verwachting van toepassing.";
    if (telling.onvoldoende == 0)
        return telling.volledig() ? wie + " voldoet aan elke verwachting die van toepassing is."
                                  : "Tot nu toe is geen enkele verwachting onvoldoende.";
    return "Aan " + hoeveel(telling.onvoldoende, kVerwachting) + " voldoet " + wie +
           " nog niet; daar hoort " + (telling.onvoldoende == 1 ? "" : "steeds ") +
           "een verbetermaatregel bij.";
}

void voegTellingToe(std::vector<std::string>& alineas, const Telling& telling) {
    if (telling.nietsVanToepassing()) return;  // that was said already
    if (telling.nvt > 0)
        alineas.push_back(metHoofdletter(hoeveel(telling.nvt, kVerwachting)) +
                          (telling.nvt == 1 ? " is niet van toepassing en telt niet mee."
                                            : " zijn niet van toepassing en tellen niet mee."));
    if (!telling.volledig())
        alineas.push_back(metHoofdletter(hoeveel(telling.onbeoordeeld, kVerwachting)) +
                          (telling.onbeoordeeld == 1 ? " is" : " zijn") +
                          " nog niet beoordeeld. Dit rapport is daarom nog niet volledig.");
}

/// When the round was, because when the organisation was visited is not in the data.
std::string rondeperiode(const Ronde& ronde) {
    const std::string& van = ronde.onderzoek.periodeVan;
    const std::string& tot = ronde.onderzoek.periodeTot;
    const std::string zin = "Wanneer deze organisatie is bezocht, staat niet in de gegevens.";
    if (van.empty() || tot.empty()) return zin;
    return "De ronde liep van " + periodeInWoorden(van, tot) + ". " + zin;
}

/// How many good practices there are. A Markdown text may hold any number, so those are not
/// counted.
std::string practiceszin(const Ronde& ronde, const Toets& toets) {
    const auto aantal = static_cast<int>(practicesBij(ronde, toets.organisatie).size());
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    if (aantal == 0) return {};
    if (tekst && tekst->opgemaakt)
        return "Dit rapport noemt ook good practices: voorbeelden waar anderen van kunnen leren.";
    return metHoofdletter(telwoord(aantal)) +
           (aantal == 1 ? " manier van werken is een good practice: een voorbeeld waar anderen van "
                          "kunnen leren."
                        : " manieren van werken zijn good practices: voorbeelden waar anderen van "
                          "kunnen leren.");
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

std::vector<std::string> samenvatting(const Beoordeling& beoordeling, const Toets& toets) {
    const std::string wie = voluit(toets.organisatie);
    const Telling telling = tel(toets.scores, beoordeling.kader());
    std::vector<std::string> alineas;
    alineas.push_back("Een organisatie moet aan alle verwachtingen voldoen. " +
                      verbeterzin(telling, wie));
    voegTellingToe(alineas, telling);
    alineas.push_back(oordelenzin(beoordeling, toets));
    const std::string plaats = plaatsInWoorden(beoordeling, toets);
    if (!plaats.empty() && beoordeling.spreiding().organisaties > 1)
        alineas.back() += " " + wie + " staat op " + plaats + " van de " +
                          std::to_string(beoordeling.spreiding().organisaties) + " organisaties.";
    if (std::string zin = practiceszin(beoordeling.ronde(), toets); !zin.empty())
        alineas.push_back(std::move(zin));
    return alineas;
}

std::vector<Alinea> inleiding(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    const std::string bijlage =
        " en volgt het " + ronde.kader.naam + ". Dat kader staat in bijlage 1.";
    if (!tekst) return inleidingZonderTekst(ronde, toets, bijlage);
    std::vector<Alinea> alineas{{voluit(toets.organisatie) + " is onderzocht" +
                                 (tekst->periode.empty() ? "" : " in " + tekst->periode) +
                                 ". Het onderzoek hoort bij " + ronde.onderzoek.naam + bijlage}};
    if (tekst->periode.empty()) alineas.front().tekst += " " + rondeperiode(ronde);
    for (const std::string& een : tekst->inleiding)
        alineas.push_back({een, tekst->opgemaakt});
    alineas.push_back(
        {"De oordelen volgen uit de scores." +
         (tekst->bron.empty() ? ""
                              : " De bevindingen zijn samengevat naar: " + tekst->bron + ".")});
    return alineas;
}

std::vector<std::string> eindoordeel(const Beoordeling& beoordeling, const Toets& toets) {
    const Telling telling = tel(toets.scores, beoordeling.kader());
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    const std::string wie = voluit(toets.organisatie);
    const auto minnen = codes(beoordeling, toets, Score::onvoldoende);
    const std::string totNu = telling.volledig() ? "" : "tot nu toe ";
    std::vector<std::string> alineas;
    if (telling.nietsVanToepassing())
        return {verbeterzin(telling, wie) + " Er is dus niets om op te oordelen."};
    alineas.push_back(wie + " moet aan alle verwachtingen van het toetsingskader voldoen. Dat is " +
                      totNu + "zo bij " + voldoendeVanVerwachtingen(telling) + ".");
    voegTellingToe(alineas, telling);
    if (minnen.empty()) {
        alineas.push_back("Er zijn " + totNu + "geen verbeterpunten.");
        return alineas;
    }
    const std::string waar = minnen.size() == 1 ? "bij verwachting " : "bij de verwachtingen ";
    alineas.push_back(
        "Er " + std::string(minnen.size() == 1 ? "is " : "zijn ") + totNu +
        hoeveel(static_cast<int>(minnen.size()), kVerbeterpunt) + ", " + waar + opsomming(minnen) +
        ". Elk verbeterpunt vraagt een maatregel, ook als het criterium voldoende is.");
    if (tekst && !tekst->maatregelenVoor.empty())
        alineas.push_back("De toezichthouder wil vóór " + datumInWoorden(tekst->maatregelenVoor) +
                          " weten welke maatregelen de organisatie neemt en wanneer die klaar "
                          "zijn. Daarna volgt zij of dat gebeurt.");
    else
        alineas.push_back("Een termijn voor de maatregelen staat niet in de gegevens.");
    return alineas;
}

}  // namespace maatlat
