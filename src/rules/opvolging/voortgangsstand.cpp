// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/voortgangsstand.h"

#include <algorithm>
#include <set>

#include "rules/opvolging/ritme.h"

namespace maatlat {

namespace {

/// Of the moment at which a rhythm was set its day. Near midnight that of UTC may be the day
/// before; one day more is then expected, which can be reported at once.
std::string dagVanInstellen(const Ritme& ritme) {
    return ritme.wanneer.substr(0, 10);
}

void voegMeldingenToe(std::vector<Openstaand>& uit, const Ritme& ritme, std::int64_t maatregel,
                      const std::string& over, const Uitvoering& alles,
                      const std::string& vandaag) {
    const Ritmestand stand = ritmestand(ritme, maatregel, alles, vandaag);
    if (stand.open)
        uit.push_back({"melding/" + std::to_string(ritme.nr) + "/" + std::to_string(maatregel),
                       *stand.open, over});
}

void voegMaatregelToe(std::vector<Openstaand>& uit, const Maatregel& een, const Uitvoering& alles,
                      const std::string& vandaag) {
    const Maatregelstand staat = staatVan(een, alles, vandaag);
    if (isAfgerond(staat)) return;
    const std::string nr = std::to_string(een.nr);
    const std::string over = "maatregel " + nr;
    // What the organisation says it did waits for who looks whether it is so.
    if (staat == Maatregelstand::uitgevoerd)
        uit.push_back({"verificatie/" + nr, "", over});
    else
        uit.push_back({"maatregel/" + nr, een.termijn, over});
    for (const Ritme& ritme : alles.ritmes)
        if (ritme.perMaatregel) voegMeldingenToe(uit, ritme, een.nr, over, alles, vandaag);
}

}  // namespace

const Verificatie* laatsteVerificatie(std::int64_t maatregel, const Uitvoering& alles) {
    const Verificatie* uit = nullptr;
    for (const Verificatie& een : alles.verificaties)
        if (een.maatregel == maatregel) uit = &een;
    return uit;
}

const Uitstelverzoek* openVerzoek(std::int64_t maatregel, const Uitvoering& alles) {
    for (const Uitstelverzoek& een : alles.verzoeken)
        if (een.maatregel == maatregel && een.isOpen()) return &een;
    return nullptr;
}

Nagekeken nagekeken(const Verificatie& gezien) {
    return {gezien.uitkomst == Verificatieuitkomst::klopt, gezien.dag};
}

Maatregelstand staatVan(const Maatregel& maatregel, const Uitvoering& alles,
                        const std::string& vandaag) {
    const Verificatie* gezien = laatsteVerificatie(maatregel.nr, alles);
    return standVan(maatregel, gezien ? std::optional(nagekeken(*gezien)) : std::nullopt, vandaag);
}

Ritmestand ritmestand(const Ritme& ritme, std::int64_t maatregel, const Uitvoering& alles,
                      const std::string& vandaag) {
    Ritmestand uit;
    uit.dagen = verwachteDagen(ritme, dagVanInstellen(ritme));
    std::set<std::string> gemeld;
    for (const Voortgangsmelding& een : alles.meldingen)
        if (een.ritme == ritme.nr && een.maatregel == maatregel && !een.dag.empty())
            gemeld.insert(een.dag);
    for (const std::string& dag : uit.dagen) {
        if (gemeld.contains(dag))
            uit.gemeld.push_back(dag);
        else if (dag < vandaag)
            ++uit.gemist;
    }
    uit.open = eersteOpenDag(uit.dagen, gemeld);
    return uit;
}

std::vector<Openstaand> openstaand(const Uitvoering& alles, const std::string& vandaag) {
    std::vector<Openstaand> uit;
    for (const Maatregel& een : alles.maatregelen)
        voegMaatregelToe(uit, een, alles, vandaag);
    for (const Ritme& ritme : alles.ritmes)
        if (!ritme.perMaatregel) voegMeldingenToe(uit, ritme, 0, ritme.onderwerp, alles, vandaag);
    for (const Uitstelverzoek& een : alles.verzoeken)
        if (een.isOpen())
            uit.push_back({"uitstel/" + std::to_string(een.nr), "",
                           "maatregel " + std::to_string(een.maatregel)});
    for (const EigenAudit& een : alles.audits)
        if (!een.isIngediend())
            uit.push_back({"audit/" + std::to_string(een.nr), een.voor, een.verwachting});
    std::ranges::sort(uit, {}, &Openstaand::wat);
    return uit;
}

}  // namespace maatlat
