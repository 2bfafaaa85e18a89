// SPDX-License-Identifier: EUPL-1.2
#include "web/opvolging/opvolg_opbouw.h"

#include <algorithm>

#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/recordvormen.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

bool isDag(std::string_view veld) {
    return veld == "begin" || veld == "termijn" || veld == "uitgevoerd";
}

std::string leesbareWaarde(const std::string& veld, const std::string& waarde) {
    if (veld == "achteraf") return metHoofdletter(waarde);
    return isDag(veld) ? datumInWoorden(waarde) : waarde;
}

std::string labelVan(const std::string& veld) {
    for (const Veldbeschrijving& een : veldenVan(Recordsoort::maatregel))
        if (een.naam == veld) return std::string(een.label);
    return veld;
}

std::string verschilzin(Planverschil::Soort soort) {
    return soort == Planverschil::Soort::nieuw ? "Nieuw in dit plan."
                                               : "Gewijzigd sinds het vorige plan.";
}

}  // namespace

std::string opvolgpad(std::int64_t toets, const std::string& erachter) {
    return toetspad(toets, "/opvolging" + erachter);
}

Raam opvolgraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
                bool vanOrganisatie, const std::vector<Verwijzing>& tussen) {
    Raam uit = aanvraag.raam(titel);
    zetWaarvan(uit, kop.organisatie, kop.onderzoekNaam);
    uit.kruimels = {{"Start", "/"}};
    const bool eigenToets = vanOrganisatie && kop.soort == Toetssoort::zelfevaluatie;
    if (!vanOrganisatie || eigenToets) uit.kruimels.push_back({kop.organisatie, toetspad(kop.nr)});
    uit.kruimels.insert(uit.kruimels.end(), tussen.begin(), tussen.end());
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

Hulpplek opvolghulp(bool vanOrganisatie) {
    return vanOrganisatie ? Hulpplek::maatregelen : Hulpplek::verbeterplanBeoordelen;
}

Statuslabel standlabel(Maatregelstand stand) {
    using enum Statuslabel::Soort;
    const std::string woord = metHoofdletter(naam(stand));
    switch (stand) {
        case Maatregelstand::voorgenomen:
            return {nietBegonnen, woord};
        case Maatregelstand::inUitvoering:
            return {bezig, woord};
        case Maatregelstand::uitgevoerd:
            return {wacht, woord};
        case Maatregelstand::geverifieerd:
        case Maatregelstand::vervallen:
            break;
    }
    return {klaar, woord};
}

std::string gatenzin(const std::vector<std::string>& gaten) {
    if (gaten.empty()) return {};
    return "Bij " + hoeveel(static_cast<int>(gaten.size()), kVerbeterpunt) +
           " staat geen maatregel: " + opsomming(gaten) + ".";
}

std::string wieEnWanneer(const Maatregel& maatregel) {
    std::string uit = maatregel.wie.str() + ". ";
    if (!maatregel.begin.empty()) uit += "Begint op " + datumInWoorden(maatregel.begin) + ". ";
    return uit + "Uiterlijk klaar op " + datumInWoorden(maatregel.termijn) + ".";
}

Planstuk planstuk(const Verbeterplan::Eenmaatregel& maatregel,
                  const std::vector<Planverschil>& verschillen, bool eerste) {
    Planstuk uit;
    uit.naam = "Maatregel " + std::to_string(maatregel.nr);
    for (const Veldbeschrijving& veld : veldenVan(Recordsoort::maatregel)) {
        const auto waarden = maatregel.inhoud.alle(veld.naam);
        const std::string waarde =
            veld.isLijst ? opsomming(waarden)
                         : leesbareWaarde(veld.naam, maatregel.inhoud.tekst(veld.naam));
        if (waarde.empty()) continue;
        if (veld.wijze == Veldwijze::tekst)
            uit.teksten.push_back({std::string(veld.label), waarde});
        else
            uit.kort.push_back({std::string(veld.label), waarde});
    }
    if (eerste) return uit;
    const auto anders = std::ranges::find(verschillen, maatregel.nr, &Planverschil::maatregel);
    if (anders == verschillen.end()) return uit;
    uit.verschil = verschilzin(anders->soort);
    for (const Planverschil::Veld& een : anders->velden)
        uit.wijzigingen.push_back({labelVan(een.naam), leesbareWaarde(een.naam, een.was),
                                   leesbareWaarde(een.naam, een.wordt)});
    return uit;
}

Planantwoorden planantwoorden(const Planoordeel& oordeel, const std::string& wie) {
    Planantwoorden uit;
    for (const Planvraag vraag : kPlanvragen)
        if (const auto& antwoord = oordeel.antwoorden[static_cast<std::size_t>(vraag)])
            uit.antwoorden.push_back(
                {std::string(vraagtekst(vraag)), metHoofdletter(naam(*antwoord))});
    if (const std::string woord = uitkomstwoord(oordeel); !woord.empty())
        uit.antwoorden.push_back({"Uitkomst", woord});
    if (!oordeel.termijn.empty())
        uit.antwoorden.push_back({"Nieuw plan uiterlijk op", datumInWoorden(oordeel.termijn)});
    uit.motivering = oordeel.motivering;
    uit.wie = wie;
    return uit;
}

std::string uitkomstwoord(const Planoordeel& oordeel) {
    if (!oordeel.uitkomst) return {};
    return *oordeel.uitkomst == Planuitkomst::aanvaard ? "Aanvaard" : "Terug naar de organisatie";
}

}  // namespace maatlat::web
