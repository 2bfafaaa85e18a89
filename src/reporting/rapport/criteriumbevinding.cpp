// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/criteriumbevinding.h"

#include <algorithm>

#include "reporting/gedeeld.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

std::vector<Codetekst> metCode(const std::vector<Opmerking>& alle, const std::string& code,
                               bool opgemaakt) {
    std::vector<Codetekst> uit;
    for (const Opmerking& een : alle)
        if (een.code == code)
            uit.push_back({een.code, een.tekst, opgemaakt, een.plaats, een.citaat});
    return uit;
}

void voegToe(std::vector<Codetekst>& lijst, std::vector<Codetekst> meer) {
    lijst.insert(lijst.end(), meer.begin(), meer.end());
}

/// What was written about a criterium: first about it as a whole, then verwachting by verwachting.
std::vector<Codetekst> over(const std::vector<Opmerking>& alle, const Criterium& criterium,
                            bool opgemaakt) {
    std::vector<Codetekst> uit = metCode(alle, criterium.code, opgemaakt);
    for (const Verwachting& een : criterium.verwachtingen)
        voegToe(uit, metCode(alle, een.code, opgemaakt));
    return uit;
}

/// One verbeterpunt at the least for every verwachting that is not met; says so when the data give
/// the reason of none.
void vulVerbeterpunten(Criteriumbevinding& bevinding, const Verklaring& verklaring,
                       const Toetstekst* tekst) {
    bool metReden = false;
    for (const Verwachting* een : verklaring.met(Score::onvoldoende)) {
        std::vector<Codetekst> geschreven;
        if (tekst) {
            geschreven = metCode(tekst->verbeterpunten, een->code, tekst->opgemaakt);
            metReden = metReden || !geschreven.empty() ||
                       !metCode(tekst->bevindingen, een->code, tekst->opgemaakt).empty();
        }
        if (geschreven.empty())
            geschreven.push_back(
                {een->code, "Aan deze verwachting wordt niet voldaan: “" + een->tekst + "”"});
        voegToe(bevinding.verbeterpunten, std::move(geschreven));
    }
    if (!bevinding.verbeterpunten.empty() && !metReden)
        bevinding.zonderReden = "Waarom de score onvoldoende is, staat niet in de gegevens.";
}

/// True when no published regelset has this rule for the criterium.
bool isAfgeleid(const Verklaring& verklaring, const Toetsingskader& kader) {
    return verklaring.regelset->afgeleid &&
           std::none_of(kader.regelsets.begin(), kader.regelsets.end(), [&](const Regelset& een) {
               const Beslisregel* regel = kader.regel(een, *verklaring.criterium);
               return !een.afgeleid && regel && *regel == *verklaring.regel;
           });
}

std::string beslissing(const Verklaring& verklaring, const Toetsingskader& kader) {
    const std::string bron =
        verklaring.regel->bron.empty() ? verklaring.regelset->bron : verklaring.regel->bron;
    std::string zin = "De telling is: " + tellingInWoorden(verklaring.telling) +
                      ". De beslisregel die daarbij past: “" + verklaring.clausule()->tekst + "”.";
    if (isAfgeleid(verklaring, kader))
        zin += " Deze regel is niet gepubliceerd, maar afgeleid uit de gepubliceerde cijfers.";
    return zin + " " + bronzin(bron, *verklaring.regelset);
}

/// What the other regelsets of the kader say, where that is something else.
std::vector<std::string> andereUitkomsten(const Verklaring& verklaring, const Toetsingskader& kader,
                                          const Toets& toets) {
    std::vector<std::string> uit;
    for (const Regelset& een : kader.regelsets) {
        if (een.naam == verklaring.regelset->naam) continue;
        const Verklaring ander = verklaar(kader, een, *verklaring.criterium, toets.scores);
        if (ander.uitkomst.oordeel == verklaring.uitkomst.oordeel) continue;
        uit.push_back("Met andere beslisregels, “" + een.titel + "”, is het anders. " +
                      (ander.clausule()
                           ? "Dan is het oordeel " + std::string(naam(*ander.uitkomst.oordeel)) +
                                 ": “" + ander.clausule()->tekst + "”."
                           : waaromGeenOordeel(ander)));
    }
    return uit;
}

std::vector<std::string> waarom(const Verklaring& verklaring, const Toetsingskader& kader,
                                const Toets& toets) {
    std::vector<std::string> uit;
    if (verklaring.clausule())
        uit.push_back(beslissing(verklaring, kader));
    else
        uit.push_back(waaromGeenOordeel(verklaring));
    if (verklaring.uitkomst.grond == Grond::onvolledig)
        uit.push_back("Mogelijk is nog: " + bereikInWoorden(verklaring.bereik) + ".");
    for (std::string& een : andereUitkomsten(verklaring, kader, toets))
        uit.push_back(std::move(een));
    return uit;
}

/// What it takes to do better. An incomplete criterium has a range instead.
std::vector<std::string> doelen(const Verklaring& verklaring) {
    std::vector<std::string> uit;
    if (verklaring.uitkomst.grond == Grond::onvolledig) return uit;
    for (const Doel& een : verklaring.doelen)
        if (!verklaring.uitkomst.oordeel || een.oordeel < *verklaring.uitkomst.oordeel)
            uit.push_back(doelInWoorden(verklaring, een));
    std::ranges::reverse(uit);  // the nearest first
    if (!uit.empty() && verklaring.telling.onvoldoende > 1)
        uit.emplace_back("Ook dan moet de organisatie aan alle andere verwachtingen voldoen.");
    return uit;
}

}  // namespace

Verwachtingrij verwachtingrij(const Beoordeling& beoordeling, const Toets& toets,
                              const Verwachting& een, bool vergelijk) {
    Verwachtingrij rij{een.code, een.tekst, waaromNietBeoordeeld(een), {}, {}, {}};
    if (!een.beoordeeld) {
        rij.score = alsTeken(Score::nvt);
        return rij;
    }
    rij.score = alsTeken(toets.scores.op(een.positie));
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    if (tekst && tekst->isOvergenomen(een.code))
        rij.merk = metHoofdletter(tekst->overgenomenUit) + ".";
    if (!vergelijk) return rij;
    const Telling& telling = beoordeling.perVerwachting()[static_cast<std::size_t>(een.positie)];
    if (telling.totaal() == 0) return rij;  // nobody counts yet
    rij.landelijk = telling.beoordeeld() == 0 ? std::string(naam(Score::nvt))
                                              : vanDe(telling.voldoende, telling.beoordeeld());
    rij.balk = balkVan("Verwachting " + een.code + " landelijk", telling);
    return rij;
}

Criteriumbevinding criteriumbevinding(const Beoordeling& beoordeling, const Toets& toets,
                                      const Criterium& criterium, bool vergelijk) {
    const Toetsingskader& kader = beoordeling.kader();
    const Verklaring verklaring = beoordeling.verklaring(toets, criterium);
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);

    Criteriumbevinding uit;
    uit.code = criterium.code;
    uit.tekst = criterium.tekst;
    uit.oordeel = teken(verklaring.uitkomst.oordeel, verklaring.telling.nietsVanToepassing());
    for (const Verwachting& een : criterium.verwachtingen)
        uit.verwachtingen.push_back(verwachtingrij(beoordeling, toets, een, vergelijk));
    uit.metLandelijk = vergelijk;
    if (verklaring.uitkomst.oordeel)
        uit.oordeelzin = oordeelzin(criterium, *verklaring.uitkomst.oordeel, toets.organisatie);
    if (tekst) {
        uit.bevindingen = over(tekst->bevindingen, criterium, tekst->opgemaakt);
        uit.aandachtspunten = over(tekst->aandachtspunten, criterium, tekst->opgemaakt);
    }
    vulVerbeterpunten(uit, verklaring, tekst);
    uit.waarom = waarom(verklaring, kader, toets);
    uit.doelen = doelen(verklaring);
    return uit;
}

}  // namespace maatlat
