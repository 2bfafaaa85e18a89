// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/wat_als.h"

#include <algorithm>
#include <stdexcept>

#include "rules/evaluate.h"

namespace maatlat {

namespace {

Clausule clausule(Oordeel oordeel, std::string tekst, std::vector<Voorwaarde> voorwaarden) {
    return {oordeel, std::move(tekst), std::move(voorwaarden)};
}

Voorwaarde onvoldoende(Vergelijking vergelijking, int grens) {
    return {Score::onvoldoende, false, vergelijking, grens};
}

std::string aantal(int grens) {
    return std::to_string(grens);
}

}  // namespace

std::optional<Lijn> lijnVan(const Beslisregel& regel, int verwachtingen) {
    Lijn uit{verwachtingen + 1, verwachtingen + 1};
    Oordeel vorige = Oordeel::voldoende;
    for (int niet = 0; niet <= verwachtingen; ++niet) {
        const auto oordeel = evaluate(regel, {verwachtingen - niet, niet, 0, 0}).oordeel;
        if (!oordeel || *oordeel < vorige) return std::nullopt;
        if (*oordeel >= Oordeel::matig) uit.matig = std::min(uit.matig, niet);
        if (*oordeel == Oordeel::onvoldoende) uit.onvoldoende = std::min(uit.onvoldoende, niet);
        vorige = *oordeel;
    }
    return uit;
}

Lijn verschoven(const Lijn& lijn, const Lijnvraag& vraag) {
    Lijn uit{vraag.matig.value_or(lijn.matig), vraag.onvoldoende.value_or(lijn.onvoldoende)};
    if (uit.matig > uit.onvoldoende) {
        if (!vraag.matig) uit.matig = uit.onvoldoende;
        if (!vraag.onvoldoende) uit.onvoldoende = uit.matig;
    }
    return uit;
}

Beslisregel regelMetLijn(const Lijn& lijn) {
    if (lijn.matig < 1 || lijn.onvoldoende < lijn.matig)
        throw std::invalid_argument("regelMetLijn: no such line");
    Beslisregel uit;
    uit.tekst = "Verschoven lijn";
    uit.bron = "wat als";
    uit.clausules.push_back(clausule(
        Oordeel::voldoende, "voldoende bij minder dan " + aantal(lijn.matig) + " onvoldoende",
        {onvoldoende(Vergelijking::minderDan, lijn.matig)}));
    if (lijn.matig < lijn.onvoldoende)
        uit.clausules.push_back(clausule(Oordeel::matig,
                                         "matig vanaf " + aantal(lijn.matig) +
                                             " en bij minder dan " + aantal(lijn.onvoldoende) +
                                             " onvoldoende",
                                         {onvoldoende(Vergelijking::minstens, lijn.matig),
                                          onvoldoende(Vergelijking::minderDan, lijn.onvoldoende)}));
    uit.clausules.push_back(clausule(
        Oordeel::onvoldoende, "onvoldoende vanaf " + aantal(lijn.onvoldoende) + " onvoldoende",
        {onvoldoende(Vergelijking::minstens, lijn.onvoldoende)}));
    return uit;
}

Regelset metLijnen(const Regelset& basis, const std::map<std::string, Lijn>& lijnen) {
    Regelset uit = basis;
    for (const auto& [criterium, lijn] : lijnen)
        uit.perCriterium[criterium] = regelMetLijn(lijn);
    return uit;
}

std::vector<Regelgat> regelgaten(const Toetsingskader& kader, const Regelset& regelset) {
    std::vector<Regelgat> uit;
    for (const Criterium* een : kader.criteria())
        if (const Beslisregel* regel = kader.regel(regelset, *een))
            if (Bewijs gevonden = bewijs(*regel, een->aantal); !gevonden.sluitend())
                uit.push_back({een, std::move(gevonden)});
    return uit;
}

std::vector<Oordeelwissel> oordeelwissels(const Beoordeling& nu, const Beoordeling& dan) {
    std::vector<Oordeelwissel> uit;
    for (const Criterium* criterium : nu.kader().criteria())
        for (const Toets& toets : nu.ronde().toetsen) {
            if (!nu.teltMee(toets)) continue;
            const auto van = evaluate(nu.kader(), nu.regelset(), *criterium, toets.scores).oordeel;
            const auto naar =
                evaluate(dan.kader(), dan.regelset(), *criterium, toets.scores).oordeel;
            if (van != naar) uit.push_back({&toets, criterium, van, naar});
        }
    return uit;
}

std::vector<Uitspraakwissel> uitspraakwissels(const std::vector<Narekening>& nu,
                                              const std::vector<Narekening>& dan) {
    std::vector<Uitspraakwissel> uit;
    for (std::size_t i = 0; i < nu.size() && i < dan.size(); ++i)
        if (nu[i].uitslag != dan[i].uitslag) uit.push_back({nu[i], dan[i]});
    return uit;
}

}  // namespace maatlat
