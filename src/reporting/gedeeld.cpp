// SPDX-License-Identifier: EUPL-1.2
#include "reporting/gedeeld.h"

#include <algorithm>
#include <iterator>

#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/toets/verklaring_tekst.h"

namespace maatlat {

namespace {

template <class... Teksten>
bool heeftPlaats(const Teksten&... teksten) {
    const auto een = [](const auto& van) {
        return std::ranges::any_of(van, [](const auto& tekst) { return !tekst.plaats.empty(); });
    };
    return (een(teksten) || ...);
}

}  // namespace

bool metPlaatsen(const Toetstekst& tekst) {
    return heeftPlaats(tekst.inleiding, tekst.bevindingen, tekst.verbeterpunten,
                       tekst.aandachtspunten, tekst.goodPractices);
}

bool metPlaatsen(const LandelijkeTekst& tekst) {
    return heeftPlaats(tekst.leeswijzer, tekst.inleiding, tekst.gaatGoed, tekst.moetBeter,
                       tekst.toelichtingen, tekst.goodPractices, tekst.onderzoeksopzet,
                       tekst.vervolg);
}

Kaderbijlage kaderbijlage(const Toetsingskader& kader, int nummer) {
    Kaderbijlage bijlage;
    bijlage.nummer = nummer;
    bijlage.naam = kader.naam;
    bijlage.bron = kader.bron;
    const auto noot = [&](const std::string& tekst) {
        bijlage.noten.push_back({static_cast<int>(bijlage.noten.size()) + 1, tekst});
        return bijlage.noten.back().nummer;
    };
    for (const std::string& tekst : kader.voetnoten)
        bijlage.algemeneNoten.push_back(noot(tekst));
    for (const Thema& thema : kader.themas) {
        Kaderbijlage::Thema& deel = bijlage.themas.emplace_back(
            Kaderbijlage::Thema{thema.code, thema.naam, thema.doel, {}});
        for (const Criterium& criterium : thema.criteria) {
            Kaderbijlage::Criterium& van = deel.criteria.emplace_back(
                Kaderbijlage::Criterium{criterium.code, criterium.tekst, {}});
            for (const Verwachting& een : criterium.verwachtingen)
                van.verwachtingen.push_back({een.code, een.tekst,
                                             een.voetnoot.empty() ? 0 : noot(een.voetnoot),
                                             waaromNietBeoordeeld(een)});
        }
    }
    return bijlage;
}

std::vector<Alinea> alineas(const std::vector<Brontekst>& teksten) {
    std::vector<Alinea> uit;
    for (const Brontekst& een : teksten)
        uit.push_back(alinea(een));
    return uit;
}

GoodPractices goodPractices(const Toetsingskader& kader, const std::vector<GoodPractice>& alle,
                            const std::string& inleiding, bool metOrganisaties) {
    GoodPractices uit;
    uit.inleiding = inleiding;
    for (const Thema& thema : kader.themas) {
        GoodPracticeThema deel{thema.code, thema.naam, {}};
        for (const GoodPractice& een : alle)
            if (een.thema == thema.code)
                deel.practices.push_back({een.tekst,
                                          metOrganisaties ? opsomming(een.organisaties) : "", false,
                                          een.plaats, een.citaat});
        if (!deel.practices.empty()) uit.themas.push_back(std::move(deel));
    }
    return uit;
}

std::vector<GoodPractice> practicesBij(const Ronde& ronde, const std::string& organisatie) {
    if (const Toetstekst* tekst = ronde.tekst(organisatie)) return tekst->goodPractices;
    const std::vector<GoodPractice>& alle = ronde.landelijk.goodPractices;
    std::vector<GoodPractice> uit;
    std::copy_if(alle.begin(), alle.end(), std::back_inserter(uit), [&](const GoodPractice& een) {
        return std::count(een.organisaties.begin(), een.organisaties.end(), organisatie) > 0;
    });
    return uit;
}

std::string rapportstatus(const Ronde& ronde) {
    if (ronde.uitspraken.uitspraken.empty()) return {};
    return "Opnieuw berekend uit de gepubliceerde scores. Dit is niet het rapport dat de "
           "toezichthouder zelf heeft uitgebracht.";
}

std::string afzender(const Onderzoek& onderzoek) {
    return onderzoek.toezichthouder.empty() ? "" : "Toezichthouder: " + onderzoek.toezichthouder;
}

std::string bronzin(const std::string& bron, const Regelset& regelset) {
    // Published sources are titles and keep their capital.
    const bool titel = !regelset.afgeleid || bron != regelset.bron;
    return "Bron: " + (titel ? bron : kleineLetters(bron.substr(0, 1)) + bron.substr(1)) + ".";
}

std::string herkomst(const Ronde& ronde) {
    return "Berekend met Maatlat uit de scores van " + ronde.onderzoek.naam + ".";
}

std::vector<std::string> afgeleidUitleg(const Regelset& regelset) {
    if (!regelset.afgeleid) return {};
    return {"De set “" + regelset.titel + "” is afgeleid uit de gepubliceerde cijfers. " +
            regelset.toelichting};
}

}  // namespace maatlat
