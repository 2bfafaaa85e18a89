// SPDX-License-Identifier: EUPL-1.2
#include "pages/hulp/handleiding.h"

#include <algorithm>
#include <set>

#include "pages/hulp/handleidingdelen.h"
#include "pages/hulp/handleidingtekst.h"

namespace maatlat {

namespace {

constexpr std::string_view kUitgang = ".md";

/// The number of four bytes at this place, the most significant first.
int getalOp(std::string_view bytes, std::size_t plaats) {
    unsigned uit = 0;
    for (const char een : bytes.substr(plaats, 4))
        uit = uit << 8U | static_cast<unsigned char>(een);
    return static_cast<int>(uit);
}

/// A PNG begins with its signature, and then says how large it is.
Handleidingbeeld leesBeeld(const std::string& naam, const std::string& inhoud,
                           std::vector<std::string>& fouten) {
    constexpr std::string_view kPng = "\x89PNG\r\n\x1a\n";
    constexpr std::size_t kBreedte = 16, kHoogte = 20, kMinstens = 24;
    if (!inhoud.starts_with(kPng) || inhoud.size() < kMinstens) {
        fouten.push_back(naam + ": dit is geen PNG");
        return {inhoud};
    }
    return {inhoud, getalOp(inhoud, kBreedte), getalOp(inhoud, kHoogte)};
}

bool heeftAnker(const Handleidingsectie& sectie, const std::string& anker) {
    return sectie.anker == anker ||
           std::ranges::any_of(sectie.blokken, [&](const Handleidingblok& een) {
               return een.soort == Handleidingblok::Soort::kop && een.naam == anker;
           });
}

bool leidtErgens(const Handleiding& handleiding, const Handleidinglink& link) {
    const Handleidingdeel* deel = handleiding.deel(link.deel);
    if (!deel) return false;
    return link.anker.empty() || heeftAnker(deel->inleiding, link.anker) ||
           std::ranges::any_of(deel->secties, [&](const Handleidingsectie& een) {
               return heeftAnker(een, link.anker);
           });
}

void controleerNamen(const std::map<std::string, std::string>& teksten,
                     std::vector<std::string>& fouten) {
    std::set<std::string> bekend;
    for (const Deelsoort& een : kHandleidingdelen)
        bekend.insert(std::string(een.naam) + std::string(kUitgang));
    for (const auto& [naam, tekst] : teksten)
        if (!bekend.contains(naam))
            fouten.push_back(naam + ": dit deel staat niet in src/pages/hulp/handleidingdelen.h");
    for (const std::string& naam : bekend)
        if (!teksten.contains(naam)) fouten.push_back(naam + ": dit deel is er niet");
}

/// A picture that nothing shows is one that nobody renews.
void controleerBeelden(const Handleiding& handleiding, std::vector<std::string>& fouten) {
    std::set<std::string> getoond;
    const auto kijk = [&](const Handleidingsectie& sectie) {
        for (const Handleidingblok& een : sectie.blokken)
            if (een.soort == Handleidingblok::Soort::beeld) getoond.insert(een.naam);
    };
    for (const Handleidingdeel& deel : handleiding.delen) {
        kijk(deel.inleiding);
        std::ranges::for_each(deel.secties, kijk);
    }
    for (const auto& [naam, beeld] : handleiding.beelden)
        if (!getoond.contains(naam)) fouten.push_back(naam + ": dit beeld staat in geen deel");
}

}  // namespace

const Handleidingdeel* Handleiding::deel(std::string_view naam) const {
    const auto gevonden = std::ranges::find(delen, naam, &Handleidingdeel::naam);
    return gevonden == delen.end() ? nullptr : &*gevonden;
}

Handleiding maakHandleiding(const std::map<std::string, std::string>& teksten,
                            const std::map<std::string, std::string>& beelden) {
    Handleiding uit;
    for (const auto& [naam, inhoud] : beelden)
        uit.beelden[naam] = leesBeeld(naam, inhoud, uit.fouten);
    controleerNamen(teksten, uit.fouten);
    std::vector<std::pair<std::string, Handleidinglink>> links;
    for (const Deelsoort& soort : kHandleidingdelen) {
        const auto tekst = teksten.find(std::string(soort.naam) + std::string(kUitgang));
        if (tekst == teksten.end()) continue;
        Gelezendeel gelezen = leesHandleidingdeel(soort.naam, tekst->second, uit.beelden);
        gelezen.deel.voorWie = soort.voorWie;
        uit.fouten.insert(uit.fouten.end(), gelezen.fouten.begin(), gelezen.fouten.end());
        for (Handleidinglink& een : gelezen.links)
            links.emplace_back(tekst->first, std::move(een));
        uit.delen.push_back(std::move(gelezen.deel));
    }
    for (const auto& [van, link] : links)
        if (!leidtErgens(uit, link))
            uit.fouten.push_back(van + ": een link leidt nergens heen: \"" + link.deel + ".md#" +
                                 link.anker + "\"");
    controleerBeelden(uit, uit.fouten);
    return uit;
}

}  // namespace maatlat
