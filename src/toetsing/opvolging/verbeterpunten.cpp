// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/verbeterpunten.h"

#include <algorithm>

#include "domain/score.h"
#include "store/toetskop_store.h"
#include "toetsing/traject/conceptinhoud.h"

namespace maatlat {

namespace {

std::string waarde(const std::map<std::string, std::string>& staat, const std::string& sleutel) {
    const auto een = staat.find(sleutel);
    return een == staat.end() ? std::string() : een->second;
}

}  // namespace

Bevrorenscores::Bevrorenscores(const Toetsinzage& inzage) {
    const auto edities = toetskopStore::vaststellingen(inzage);
    if (edities.empty()) return;
    wanneer_ = edities.back().wanneer;
    editie_ = edities.back().editie;
    staat_ = conceptinhoud(edities.back().inhoud);
    const auto kader = inzage.kader();
    for (const Criterium* criterium : kader->criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (score(een.code) == naam(Score::onvoldoende))
                punten_.push_back({een.code, een.tekst, criterium->code,
                                   waarde(staat_, "oordeel/" + criterium->code),
                                   waarde(staat_, "verbeterpunt/" + een.code)});
}

const Verbeterpunt* Bevrorenscores::verbeterpunt(std::string_view code) const {
    const auto een = std::ranges::find(punten_, code, &Verbeterpunt::code);
    return een == punten_.end() ? nullptr : &*een;
}

std::string Bevrorenscores::score(const std::string& code) const {
    return waarde(staat_, "score/" + code);
}

std::vector<std::string> Bevrorenscores::codes() const {
    std::vector<std::string> uit;
    for (const Verbeterpunt& een : punten_)
        uit.push_back(een.code);
    return uit;
}

bool geldtVoor(const Maatregel& maatregel, std::string_view code) {
    return maatregel.vervallen.empty() &&
           std::ranges::find(maatregel.verwachtingen, code) != maatregel.verwachtingen.end();
}

std::vector<std::string> gaten(const Bevrorenscores& scores,
                               const std::vector<Maatregel>& maatregelen) {
    return verbeterplanVan(scores, maatregelen).gaten();
}

Verbeterplan verbeterplanVan(const Bevrorenscores& scores,
                             const std::vector<Maatregel>& maatregelen) {
    Verbeterplan uit{scores.codes(), {}};
    for (const Maatregel& een : maatregelen)
        uit.maatregelen.push_back({een.nr, vastlegging(een)});
    return uit;
}

}  // namespace maatlat
