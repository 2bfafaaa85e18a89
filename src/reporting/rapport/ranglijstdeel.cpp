// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/ranglijstdeel.h"

#include <set>

#include "reporting/rapport/hertoetszinnen.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/zonder_rang.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Ranglijstrij rij(const Beoordeling& beoordeling, std::size_t plaats,
                 const std::map<std::string, std::string>& bestanden) {
    const Ranglijst& lijst = beoordeling.ranglijst();
    const Telling telling = lijst.telling(plaats);
    const std::optional<int> rang = lijst.rang(plaats);
    Ranglijstrij uit;
    uit.rang = rang ? std::to_string(*rang) : "–";
    uit.naam = beoordeling.toets(plaats).organisatie;
    if (const auto gevonden = bestanden.find(uit.naam); gevonden != bestanden.end())
        uit.bestand = gevonden->second;
    if (lijst.basis().metNvt) uit.aandeel = aandeelInWoorden(telling);
    uit.voldoende = telling.voldoende;
    uit.onvoldoende = telling.onvoldoende;
    uit.overig = telling.nvt + telling.onbeoordeeld;
    const auto aantalCriteria = static_cast<int>(beoordeling.kader().criteria().size());
    for (int i = 0; i < aantalCriteria; ++i)
        uit.oordelen.push_back(teken(lijst, plaats, i));
    return uit;
}

std::vector<std::string> uitleg(const Beoordeling& beoordeling) {
    return {basiszin(beoordeling.basis()) +
            " De ranglijst telt elke verwachting even zwaar en zegt niets over hoe groot een "
            "tekort is."};
}

}  // namespace

Ranglijstdeel ranglijstdeel(const Beoordeling& beoordeling,
                            const std::map<std::string, std::string>& bestanden) {
    Ranglijstdeel uit;
    uit.alineas = uitleg(beoordeling);
    uit.figuur = spreidingVan(beoordeling, -1);
    uit.figuurBijschrift =
        "Onder elke kolom staat het aantal verwachtingen met voldoende, erboven het aantal "
        "organisaties. De ranglijst hieronder geeft dezelfde aantallen met de namen.";
    const bool metNvt = beoordeling.basis().metNvt;
    uit.bijschrift = metNvt ? "Organisaties naar het aandeel van de verwachtingen die van "
                              "toepassing zijn met voldoende"
                            : "Organisaties naar het aantal verwachtingen met voldoende";
    uit.maat = metNvt ? "aandeel" : "aantal";
    for (const Criterium* een : beoordeling.kader().criteria())
        uit.criteria.push_back(een->code);
    for (std::size_t plaats = 0; plaats < beoordeling.ranglijst().size(); ++plaats)
        uit.rijen.push_back(rij(beoordeling, plaats, bestanden));
    if (const auto& keuze = beoordeling.ronde().landelijk.feiten.hertoetsen;
        keuze && beoordeling.ranglijst().metRang() > 0) {
        const Hertoetsgrens grens = hertoetsgrens(beoordeling.ranglijst(), keuze->aantal);
        for (std::size_t plaats = 0; plaats < uit.rijen.size(); ++plaats)
            uit.rijen[plaats].merk = hertoetsmerk(hertoetsplek(grens, plaats));
        uit.merkuitleg = hertoetsuitleg(grens);
    }
    for (const Ranglijstrij& een : uit.rijen)
        for (const Teken& oordeel : een.oordelen) {
            uit.zonderOordeel |= oordeel.teken == teken(std::nullopt).teken;
            uit.nietsVanToepassing |= oordeel.teken == teken(std::nullopt, true).teken;
        }
    uit.zonderRang = zonderRang(beoordeling);
    return uit;
}

std::string tekenuitleg(const Scoretabel& tabel) {
    std::set<std::string> gezien;
    for (const Scoretabel::Rij& rij : tabel.rijen)
        for (const Teken& een : rij.cellen)
            gezien.insert(een.teken);
    std::vector<std::string> delen;
    for (const Score een : {Score::voldoende, Score::onvoldoende, Score::nvt, Score::onbeoordeeld})
        if (const Teken merk = alsTeken(een); gezien.contains(merk.teken))
            delen.push_back("“" + merk.teken + "” is " + merk.naam);
    return delen.empty() ? "" : "In de tabel: " + opsomming(delen) + ".";
}

std::string voetuitleg(int tellenMee, int organisaties) {
    if (tellenMee == organisaties) return {};
    return " De onderste rij telt alleen wie meetelt in de ranglijst: " +
           vanDe(tellenMee, organisaties) + ".";
}

Scoretabel scoretabel(const Beoordeling& beoordeling) {
    const auto verwachtingen = beoordeling.kader().beoordeelde();
    Scoretabel uit;
    uit.bijschrift = "De scores van " +
                     hoeveel(static_cast<int>(beoordeling.ranglijst().size()), kOrganisatie) +
                     " op " + hoeveel(static_cast<int>(verwachtingen.size()), kVerwachting);
    for (const Criterium* een : beoordeling.kader().criteria())
        if (een->aantal > 0) uit.groepen.push_back({een->code, een->aantal});
    for (const Verwachting* een : verwachtingen) {
        uit.codes.push_back(een->code);
        const int voldoende =
            beoordeling.perVerwachting()[static_cast<std::size_t>(een->positie)].voldoende;
        uit.voet.push_back(voldoende);
        uit.totaal += voldoende;
    }
    for (std::size_t plaats = 0; plaats < beoordeling.ranglijst().size(); ++plaats) {
        const Toets& toets = beoordeling.toets(plaats);
        Scoretabel::Rij& een = uit.rijen.emplace_back(Scoretabel::Rij{
            toets.organisatie, {}, beoordeling.ranglijst().telling(plaats).voldoende});
        for (const Verwachting* van : verwachtingen)
            een.cellen.push_back(alsTeken(toets.scores.op(van->positie)));
    }
    uit.toelichting = tekenuitleg(uit) +
                      " De volgorde is die van de ranglijst. De tekst bij elke code staat in "
                      "bijlage 2." +
                      voetuitleg(beoordeling.basis().tellenMee(), beoordeling.basis().organisaties);
    return uit;
}

}  // namespace maatlat
