// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/samenhangpagina.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "domain/fouten.h"
#include "rules/landelijk/samenhang.h"
#include "taal/getal.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr Telbaar kPaar{"paar", "paren", true};

SamenhangPagina::Deel deel(const Verwachting& een, const std::string& basis) {
    return {een.code, een.tekst, basis + "/verwachting/" + een.code};
}

/// In whole organisations: less than one half is not none.
std::string bijToeval(const Paar& paar) {
    if (paar.verwacht == 0) return "geen";
    const long heel = std::lround(paar.verwacht);
    return heel == 0 ? "minder dan 1" : std::to_string(heel);
}

std::string zinVan(const Paar& paar) {
    return vanDe(paar.beideNiet, paar.samen()) + (paar.beideNiet == 1 ? " voldoet" : " voldoen") +
           " aan geen van beide; bij toeval zou u er " + bijToeval(paar) + " verwachten.";
}

std::string verschil(const Paar& paar) {
    const std::string hoeveel = metEenDecimaal(std::abs(paar.erboven()));
    if (hoeveel == "0,0") return "gelijk";
    return hoeveel + (paar.erboven() > 0 ? " meer" : " minder");
}

/// What to keep in mind: how few there are, and how many pairs look related by chance alone.
std::vector<std::string> waarschuwingen(const std::vector<Paar>& alle, int organisaties) {
    const auto aantal = static_cast<int>(alle.size());
    const auto onder =
        std::ranges::count_if(alle, [](const Paar& een) { return een.kans <= kSamenhanggrens; });
    const std::string verwacht = metEenDecimaal(static_cast<double>(aantal) * kSamenhanggrens);
    return {
        "Bovenaan staan de verwachtingen die het vaakst samen onvoldoende zijn, vergeleken met "
        "wat toeval geeft. Toeval is: zo vaak als beide samen onvoldoende zouden zijn als zij "
        "niets met elkaar te maken hadden.",
        "Let op: " + hoeveel(organisaties, kOrganisatie) + " is weinig. Er zijn " +
            inCijfers(aantal, kPaar) +
            ". Ook als niets samenhangt, lijken er daarvan hoogstens ongeveer " + verwacht +
            " bijzonder: toeval geeft ze minder dan 5 van de 100 keer. Hier zijn dat er " +
            std::to_string(onder) +
            ". Een paar bovenaan is dus een vraag om uit te zoeken, en nog geen oorzaak."};
}

}  // namespace

SamenhangPagina samenhangpagina(const Onderzoeksstand& stand, const std::string& basis,
                                const std::string& verwachting, int blad) {
    const Onderzoeksstand tellen = stand.watVaststaat();
    const auto beoordeelde = tellen.ronde.kader.beoordeelde();
    int gekozen = -1;
    SamenhangPagina uit;
    uit.actie = basis + "/samenhang";
    uit.keuzes.push_back({"", "alle verwachtingen", verwachting.empty()});
    for (const Verwachting* een : beoordeelde) {
        if (een->code == verwachting) gekozen = een->positie;
        uit.keuzes.push_back(
            {een->code, een->code + " " + eersteWoorden(een->tekst), een->code == verwachting});
    }
    if (!verwachting.empty() && gekozen < 0) throw Onvindbaar();
    const auto rijen = tellen.ronde.scorerijen();
    std::vector<Paar> paren = samenhang(rijen, static_cast<int>(beoordeelde.size()));
    if (paren.empty()) {
        uit.alineas = {
            "Er staat nog geen toets vast met een score op twee verwachtingen. Dan is "
            "er nog niets samen te zien."};
        return uit;
    }
    uit.alineas = waarschuwingen(paren, static_cast<int>(rijen.size()));
    if (gekozen >= 0)
        std::erase_if(paren, [&](const Paar& een) { return een.a != gekozen && een.b != gekozen; });
    const Bladen bladen(static_cast<int>(paren.size()), blad, kBlokkenPerBlad);
    uit.bijschrift = gekozen < 0 ? "Verwachtingen die samen onvoldoende zijn"
                                 : "Wat samen met " + verwachting + " onvoldoende is";
    for (int i = bladen.ervoor(); i < bladen.tot(); ++i) {
        const Paar& een = paren[static_cast<std::size_t>(i)];
        const Verwachting& a = *beoordeelde[static_cast<std::size_t>(een.a)];
        const Verwachting& b = *beoordeelde[static_cast<std::size_t>(een.b)];
        uit.rijen.push_back({deel(a, basis), deel(b, basis), zinVan(een), een.beideNiet,
                             een.alleenA, een.alleenB, een.beideWel, metEenDecimaal(een.verwacht),
                             verschil(een), hoeVaak(een.kans)});
    }
    uit.bladeren =
        bladerbalk("Paren van verwachtingen", bladen,
                   uit.actie + "?" +
                       (verwachting.empty() ? "" : "verwachting=" + verwachting + "&") + "pagina=");
    return uit;
}

}  // namespace maatlat
