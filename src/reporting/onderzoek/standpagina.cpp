// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/hertoetsstanden.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/onderzoek/zonder_rang.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr const char* kStreepje = "–";

/// A rank is over what stands vast: what is still being worked on has none, and no share.
StandPagina::Rij rij(const Standbeoordeling& van, std::size_t plaats, bool metRang,
                     bool metAandeel) {
    const Ranglijst& lijst = van.beoordeling().ranglijst();
    const std::optional<int> rang = metRang ? lijst.rang(plaats) : std::nullopt;
    const Telling telling = lijst.telling(plaats);
    StandPagina::Rij uit;
    uit.rang = rang ? std::to_string(*rang) : kStreepje;
    uit.organisatie = van.naam(van.beoordeling().toets(plaats));
    if (metAandeel) uit.aandeel = metRang ? aandeelInWoorden(telling) : kStreepje;
    uit.voldoende = telling.voldoende;
    uit.onvoldoende = telling.onvoldoende;
    uit.open = telling.onbeoordeeld;
    const auto aantalCriteria = static_cast<int>(van.kader().criteria().size());
    for (int i = 0; i < aantalCriteria; ++i)
        uit.oordelen.push_back(teken(lijst, plaats, i));
    return uit;
}

/// The line of the reports, with the share of voldoende among what was judged.
Standtabel::Rij tabelrij(const Verdelingsrij& rij, const std::string& pad, int beoordeeld) {
    const std::string aandeel = procent(rij.voldoende, beoordeeld);
    return {rij.code,        rij.tekst,     pad,
            rij.balk,        rij.voldoende, rij.matig,
            rij.onvoldoende, rij.overig,    aandeel.empty() ? kStreepje : aandeel};
}

Standtabel perCriterium(const Standbeoordeling& van) {
    const Beoordeling& beoordeling = van.beoordeling();
    Standtabel uit;
    uit.bijschrift = "Hoeveel organisaties elk oordeel hebben";
    uit.kop = "Criterium";
    for (const Criterium* een : van.kader().criteria()) {
        const Verdeling& verdeling = beoordeling.perCriterium()[index(van.kader(), *een)];
        uit.rijen.push_back(
            tabelrij(rijVan(beoordeling, *een), "",
                     verdeling.voldoende + verdeling.matig + verdeling.onvoldoende));
    }
    return uit;
}

Standtabel perVerwachting(const Standbeoordeling& van, const std::string& basis) {
    const Beoordeling& beoordeling = van.beoordeling();
    Standtabel uit;
    uit.bijschrift = "Hoeveel organisaties aan elke verwachting voldoen";
    uit.kop = "Verwachting";
    uit.metMatig = false;
    for (const Verwachting* een : van.kader().beoordeelde()) {
        const auto positie = static_cast<std::size_t>(een->positie);
        uit.rijen.push_back(tabelrij(rijVan(beoordeling, *een), basis + "/verwachting/" + een->code,
                                     beoordeling.perVerwachting()[positie].beoordeeld()));
    }
    return uit;
}

}  // namespace

StandPagina standpagina(const Onderzoeksstand& stand, const std::string& basis) {
    const Standbeoordeling van(stand);
    const Onderzoeksstand tellen = stand.watVaststaat();
    const Standbeoordeling vast(tellen);
    const Ranglijst& lijst = van.beoordeling().ranglijst();
    const Ranglijst& rangen = vast.beoordeling().ranglijst();
    const bool metNvt = rangen.basis().metNvt;
    StandPagina uit;
    uit.alineas = {voortgangszin(stand), basiszin(rangen.basis())};
    if (rangen.metRang() < lijst.size())
        uit.alineas.push_back(
            "Een organisatie krijgt een rang, en telt mee in de aantallen, als haar toets "
            "vaststaat "
            "en alle verwachtingen zijn beoordeeld. De andere staan onderaan.");
    uit.figuur = spreidingVan(vast.beoordeling(), -1);
    for (const Criterium* een : van.kader().criteria())
        uit.criteria.push_back(een->code);
    for (std::size_t plaats = 0; plaats < rangen.size(); ++plaats)
        uit.rijen.push_back(rij(vast, plaats, true, metNvt));
    for (std::size_t plaats = 0; plaats < lijst.size(); ++plaats)
        if (!tellen.plekken.contains(van.beoordeling().toets(plaats).organisatie))
            uit.rijen.push_back(rij(van, plaats, false, metNvt));
    uit.maat = metNvt ? "aandeel" : "aantal";
    for (const StandPagina::Rij& een : uit.rijen)
        for (const Teken& oordeel : een.oordelen)
            uit.nietsVanToepassing |= oordeel.teken == teken(std::nullopt, true).teken;
    uit.zonderRang = zonderRang(vast.beoordeling());
    uit.perCriterium = perCriterium(vast);
    uit.perVerwachting = perVerwachting(vast, basis);
    voegHertoetsenToe(uit, stand);
    return uit;
}

}  // namespace maatlat
