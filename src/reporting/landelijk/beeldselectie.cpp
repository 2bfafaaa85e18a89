// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/beeldselectie.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "rules/landelijk/beeldzin.h"
#include "taal/collatie.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

/// In the order of how good they are: voldoende, onvoldoende, nvt, nothing yet.
int gewicht(Score score) {
    switch (score) {
        case Score::voldoende:
            return 0;
        case Score::onvoldoende:
            return 1;
        case Score::nvt:
            return 2;
        case Score::onbeoordeeld:
            break;
    }
    return 3;
}

int criteriumplaats(const Toetsingskader& kader, const std::string& code) {
    const auto criteria = kader.criteria();
    for (std::size_t i = 0; i < criteria.size(); ++i)
        if (criteria[i]->code == code) return static_cast<int>(i);
    return -1;
}

}  // namespace

Beeldselectie::Beeldselectie(GedeeldeRonde ronde, Beeldvraag vraag)
    : geheel_(std::move(ronde)), vraag_(std::move(vraag)) {
    if (!vraag_.filter.leeg()) {
        deel_ = filter(geheel_->ronde, geheel_->plekken, geheel_->regelset(), vraag_.filter);
        beoordeling_ = std::make_unique<const Beoordeling>(
            deel_.ronde, vindRegelset(deel_.ronde.kader, geheel_->regelset().naam));
    }
    sorteer();
    bladen_ = Bladen(static_cast<int>(aantal()), vraag_.blad, kRegelsPerBlad);
}

std::string Beeldselectie::zin() const {
    return beoordeling_ ? beeldzin(*beoordeling_) : geheel_->zin;
}

const Beeldplek& Beeldselectie::plek(std::size_t plaats) const {
    const std::size_t rij = lijst().rij(plaats);
    return geheel_->plekken[beoordeling_ ? deel_.rijen[rij] : rij];
}

void Beeldselectie::sorteer() {
    const std::string& op = vraag_.op;
    const auto opGetal = [&](const auto& getal) {
        std::vector<std::pair<int, std::size_t>> paren(aantal());
        for (std::size_t i = 0; i < paren.size(); ++i)
            paren[i] = {getal(i), i};
        std::ranges::stable_sort(paren, [&](const auto& a, const auto& b) {
            return vraag_.af ? b.first < a.first : a.first < b.first;
        });
        for (const auto& een : paren)
            volgorde_.push_back(een.second);
    };
    const auto opTekst = [&](const auto& eerder) {
        volgorde_.resize(aantal());
        std::iota(volgorde_.begin(), volgorde_.end(), std::size_t{0});
        std::ranges::stable_sort(volgorde_, [&](std::size_t a, std::size_t b) {
            return vraag_.af ? eerder(b, a) : eerder(a, b);
        });
    };
    const Collatie collatie;
    const Verwachting* verwachting = kader().verwachting(op);
    const int criterium = criteriumplaats(kader(), op);
    if (op == kOpOrganisatie)
        opTekst([&](std::size_t a, std::size_t b) {
            return collatie(beoordeling().toets(a).organisatie, beoordeling().toets(b).organisatie);
        });
    else if (op == kOpDag)
        opTekst([&](std::size_t a, std::size_t b) { return plek(a).dag < plek(b).dag; });
    else if (op == kOpVoldoende)
        opGetal([&](std::size_t i) { return lijst().telling(i).voldoende; });
    else if (op == kOpOnvoldoende)
        opGetal([&](std::size_t i) { return lijst().telling(i).onvoldoende; });
    else if (verwachting && verwachting->beoordeeld)
        opGetal([&](std::size_t i) {
            return gewicht(beoordeling().toets(i).scores.op(verwachting->positie));
        });
    else if (criterium >= 0)
        opGetal([&](std::size_t i) {
            const auto oordeel = lijst().oordeel(i, criterium);
            return oordeel ? static_cast<int>(*oordeel) : static_cast<int>(kOordelen.size());
        });
    else if (vraag_.af)
        opGetal([&](std::size_t i) { return static_cast<int>(i); });
}

std::vector<std::size_t> Beeldselectie::opBlad() const {
    std::vector<std::size_t> uit;
    for (int i = bladen_.ervoor(); i < bladen_.tot(); ++i)
        uit.push_back(plaatsOp(static_cast<std::size_t>(i)));
    return uit;
}

std::vector<std::size_t> Beeldselectie::alle() const {
    std::vector<std::size_t> uit;
    for (std::size_t i = 0; i < aantal(); ++i)
        uit.push_back(plaatsOp(i));
    return uit;
}

std::vector<Beeldplek> Beeldselectie::plekkenOpBlad() const {
    std::vector<Beeldplek> uit;
    for (const std::size_t plaats : opBlad())
        uit.push_back(plek(plaats));
    return uit;
}

std::shared_ptr<const Beeldselectie> Selectievoorraad::geef(const GedeeldeRonde& ronde,
                                                            const Beeldvraag& vraag) {
    const auto zoek = [&] {
        return std::ranges::find_if(selecties_,
                                    [&](const auto& een) { return een->gaatOver(ronde, vraag); });
    };
    {
        const std::lock_guard<std::mutex> beurt(slot_);
        if (const auto plek = zoek(); plek != selecties_.end()) {
            std::rotate(selecties_.begin(), plek, plek + 1);
            return selecties_.front();
        }
    }
    auto uit = std::make_shared<const Beeldselectie>(ronde, vraag);
    const std::lock_guard<std::mutex> beurt(slot_);
    selecties_.push_front(uit);
    std::size_t rijen = 0;
    const auto teveel = std::ranges::find_if(selecties_, [&](const auto& een) {
        rijen += een->geheel().plekken.size();
        return rijen > kMeesteRijen;
    });
    selecties_.erase(teveel, selecties_.end());
    return uit;
}

std::string rangtekst(const Ranglijst& lijst, std::size_t plaats) {
    if (const auto rang = lijst.rang(plaats)) return std::to_string(*rang);
    const auto bereik = lijst.mogelijkeRang(plaats);
    if (!bereik) return ofStreepje({});
    if (bereik->beste == bereik->slechtste) return std::to_string(bereik->beste) + "?";
    return std::to_string(bereik->beste) + "–" + std::to_string(bereik->slechtste);
}

std::string hoeOud(const std::string& dag, const std::string& vandaag) {
    const auto getal = [](const std::string& iso, std::size_t waar, std::size_t lengte) {
        return std::atoi(iso.substr(waar, lengte).c_str());
    };
    if (dag.size() != 10 || vandaag.size() != 10 || dag > vandaag) return {};
    int maanden =
        (getal(vandaag, 0, 4) - getal(dag, 0, 4)) * 12 + getal(vandaag, 5, 2) - getal(dag, 5, 2);
    if (vandaag.substr(8) < dag.substr(8)) --maanden;
    if (maanden < 1) return {};
    if (maanden < 24) return maanden == 1 ? "1 maand" : std::to_string(maanden) + " maanden";
    return std::to_string(maanden / 12) + " jaar";
}

}  // namespace maatlat
