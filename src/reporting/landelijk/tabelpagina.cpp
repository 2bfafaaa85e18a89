// SPDX-License-Identifier: EUPL-1.2
#include <tuple>

#include "reporting/landelijk/beeldpaginas.h"
#include "reporting/rapport/ranglijstdeel.h"
#include "reporting/tekens.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string richting(const Beeldvraag& vraag, const std::string& op) {
    const bool hierop = vraag.op == op || (op == kOpRang && vraag.op.empty());
    return !hierop ? "" : vraag.af ? "descending" : "ascending";
}

std::string sorteerpad(const Beeldvraag& vraag, const Beeldplaats& plaats, const std::string& op) {
    Beeldvraag nieuw = vraag;
    nieuw.af = richting(vraag, op) == "ascending";
    nieuw.op = op == kOpRang ? "" : op;
    return plaats.adres("/tabel", nieuw);
}

/// The criterium that each judged verwachting is of, by positie.
std::vector<const Criterium*> criteriumPerPositie(const Toetsingskader& kader) {
    std::vector<const Criterium*> uit;
    for (const Criterium* een : kader.criteria())
        uit.insert(uit.end(), static_cast<std::size_t>(een->aantal), een);
    return uit;
}

}  // namespace

TabelPagina tabelpagina(const Beeldselectie& van, const Beeldplaats& plaats) {
    const Beoordeling& beoordeling = van.beoordeling();
    const auto verwachtingen = van.kader().beoordeelde();
    const auto criteria = criteriumPerPositie(van.kader());
    TabelPagina uit;
    uit.zin = van.zin();
    uit.terug = {"Naar het landelijk beeld", plaats.adres("", van.vraag())};
    uit.filter = filterdeel(van, plaats, "/tabel");
    uit.bijschrift = "De scores van " + hoeveel(static_cast<int>(van.aantal()), kOrganisatie) +
                     " op " + hoeveel(static_cast<int>(verwachtingen.size()), kVerwachting);
    if (van.aantal() == 0) {
        uit.toelichting =
            "Er staat niets in deze tabel: er is geen toets die vaststaat en hierbij "
            "past.";
        return uit;
    }
    uit.meenemen = {
        {"Meenemen als rekenblad (XLSX)", plaats.adres("/tabel", van.vraag(), "als=xlsx")},
        {"Meenemen als CSV", plaats.adres("/tabel", van.vraag(), "als=csv")}};
    for (const auto& [tekst, op, soort] :
         {std::tuple("Organisatie", kOpOrganisatie, ""), std::tuple("Rang", kOpRang, "rang"),
          std::tuple("Vol.", kOpVoldoende, "som")})
        uit.koppen.push_back({tekst, op == kOpVoldoende ? "Hoeveel voldoende" : "",
                              sorteerpad(van.vraag(), plaats, op), richting(van.vraag(), op),
                              soort});
    for (const Verwachting* een : verwachtingen) {
        const auto positie = static_cast<std::size_t>(een->positie);
        uit.kolommen.push_back(
            {een->code, een->tekst,
             plaats.onderzoek.empty() ? "" : plaats.onderzoek + "/verwachting/" + een->code,
             sorteerpad(van.vraag(), plaats, een->code), richting(van.vraag(), een->code),
             criteria[positie]->eerste == een->positie,
             beoordeling.perVerwachting()[positie].voldoende});
        uit.totaal += uit.kolommen.back().voldoende;
    }
    for (const std::size_t plek : van.opBlad()) {
        const Toets& toets = beoordeling.toets(plek);
        const Beeldplek& over = van.plek(plek);
        const std::string pad = plaats.leesbaar.contains(over.toets)
                                    ? "/toets/" + std::to_string(over.toets)
                                    : std::string();
        TabelPagina::Rij& rij = uit.rijen.emplace_back();
        rij.rang = rangtekst(van.lijst(), plek);
        rij.organisatie = {toets.organisatie, pad, std::string(naam(over.status))};
        rij.som = van.lijst().telling(plek).voldoende;
        for (const Verwachting* een : verwachtingen) {
            const std::string& criterium = criteria[static_cast<std::size_t>(een->positie)]->code;
            rij.cellen.push_back(
                {alsTeken(toets.scores.op(een->positie)),
                 pad.empty()
                     ? (plaats.onderzoek.empty() ? std::string()
                                                 : plaats.onderzoek + "/verwachting/" + een->code)
                     : pad + "/criterium/" + criterium});
        }
    }
    uit.bladeren =
        bladerbalk("De scores", van.bladen(), plaats.adres("/tabel", van.vraag(), "pagina="));
    uit.toelichting =
        "“+” is voldoende, “−” is onvoldoende, “nvt” is niet van toepassing, “?” is nog niet "
        "beoordeeld. Kies een kop om op die kolom te sorteren, een cel om te zien wat erachter "
        "zit, "
        "en een getal onderaan om te zien wie wel en wie niet voldoet. Wat nog loopt, staat hier "
        "niet in." +
        voetuitleg(beoordeling.basis().tellenMee(), static_cast<int>(van.aantal()));
    return uit;
}

Meeneemtabel meeneemtabel(const Beeldselectie& van, const std::string& waarvan,
                          const std::string& moment) {
    const Toetsingskader& kader = van.kader();
    const auto verwachtingen = kader.beoordeelde();
    const auto criteria = kader.criteria();
    Meeneemtabel uit;
    uit.titel = "Landelijk beeld: " + waarvan;
    uit.bladnaam = "Landelijk beeld";
    uit.moment = moment;
    uit.herkomst = {"Toetsingskader: " + kader.naam + ", versie " + kader.versie,
                    "Beslisregels: " + van.geheel().regelset().titel,
                    "Gemaakt op " + datumEnTijd(moment),
                    "Alleen wat vaststaat, staat in deze tabel. Toetsen die nog lopen, staan er "
                    "niet in."};
    const auto filters = filterInWoorden(van.vraag().filter, van.geheel().ronde.kader);
    uit.herkomst.push_back(filters.empty() ? "Filter: geen" : "Filter: " + opsomming(filters));
    uit.herkomst.push_back(
        "+ is voldoende, - is onvoldoende; V is voldoende, M is matig, O is "
        "onvoldoende");
    uit.kop = {"Rang",     "Organisatie", "Voldoende", "Onvoldoende", "Nvt",
               "Nog open", "Oordeel van", "Onderzoek", "Soort",       "Stand"};
    for (const Criterium* een : criteria)
        uit.kop.push_back("Criterium " + een->code);
    for (const Verwachting* een : verwachtingen)
        uit.kop.push_back("Verwachting " + een->code);
    for (const std::size_t plek : van.alle()) {
        const Beeldplek& over = van.plek(plek);
        const Telling telling = van.lijst().telling(plek);
        const Toets& toets = van.beoordeling().toets(plek);
        std::vector<Meeneemtabel::Cel> rij;
        if (const auto rang = van.lijst().rang(plek))
            rij.emplace_back(*rang);
        else
            rij.emplace_back(rangtekst(van.lijst(), plek));
        rij.emplace_back(toets.organisatie);
        for (const int getal :
             {telling.voldoende, telling.onvoldoende, telling.nvt, telling.onbeoordeeld})
            rij.emplace_back(getal);
        rij.emplace_back(over.dag);
        rij.emplace_back(over.onderzoek);
        rij.emplace_back(std::string(naam(over.soort)));
        rij.emplace_back(std::string(naam(over.status)));
        for (std::size_t i = 0; i < criteria.size(); ++i) {
            const auto oordeel = van.lijst().oordeel(plek, static_cast<int>(i));
            rij.emplace_back(std::string(oordeel ? letter(*oordeel) : ""));
        }
        for (const Verwachting* een : verwachtingen)
            rij.emplace_back(std::string(teken(toets.scores.op(een->positie))));
        uit.rijen.push_back(std::move(rij));
    }
    return uit;
}

}  // namespace maatlat
