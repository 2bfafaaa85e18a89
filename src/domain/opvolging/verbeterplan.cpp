// SPDX-License-Identifier: EUPL-1.2
#include "domain/opvolging/verbeterplan.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace maatlat {

namespace {

std::string samen(const std::vector<std::string>& waarden) {
    std::string uit;
    for (const std::string& een : waarden)
        uit += (uit.empty() ? "" : ", ") + een;
    return uit;
}

/// The names in either, in the order in which they first occur.
std::vector<std::string> namen(const Vastlegging& van, const Vastlegging& ander) {
    std::vector<std::string> uit;
    for (const Vastlegging* een : {&van, &ander})
        for (const auto& [naam, waarde] : een->paren())
            if (std::ranges::find(uit, naam) == uit.end()) uit.push_back(naam);
    return uit;
}

Planverschil wijziging(std::int64_t nr, const Vastlegging& was, const Vastlegging& wordt) {
    Planverschil uit{nr, Planverschil::Soort::gewijzigd, {}};
    for (const std::string& naam : namen(was, wordt))
        if (was.alle(naam) != wordt.alle(naam))
            uit.velden.push_back({naam, samen(was.alle(naam)), samen(wordt.alle(naam))});
    return uit;
}

}  // namespace

const Verbeterplan::Eenmaatregel* Verbeterplan::maatregel(std::int64_t nr) const {
    const auto een = std::ranges::find(maatregelen, nr, &Eenmaatregel::nr);
    return een == maatregelen.end() ? nullptr : &*een;
}

std::vector<std::string> Verbeterplan::gaten() const {
    std::vector<std::string> uit;
    for (const std::string& code : verbeterpunten) {
        const bool heeft = std::ranges::any_of(maatregelen, [&](const Eenmaatregel& een) {
            const auto codes = een.inhoud.alle("verwachting");
            return een.inhoud.tekst("vervallen").empty() &&
                   std::ranges::find(codes, code) != codes.end();
        });
        if (!heeft) uit.push_back(code);
    }
    return uit;
}

std::string Verbeterplan::codeer() const {
    Vastlegging uit{{"vorm", "1"}};
    for (const std::string& code : verbeterpunten)
        uit.voegToe("verbeterpunt", code);
    for (const Eenmaatregel& een : maatregelen)
        uit.voegToe(
            "maatregel",
            Vastlegging{{"nr", std::to_string(een.nr)}, {"inhoud", een.inhoud.codeer()}}.codeer());
    return uit.codeer();
}

std::optional<Verbeterplan> Verbeterplan::lees(std::string_view gecodeerd) {
    const auto alles = Vastlegging::lees(gecodeerd);
    if (!alles || alles->tekst("vorm") != "1") return std::nullopt;
    Verbeterplan uit;
    uit.verbeterpunten = alles->alle("verbeterpunt");
    for (const std::string& regel : alles->alle("maatregel")) {
        const auto een = Vastlegging::lees(regel);
        const auto inhoud = een ? Vastlegging::lees(een->tekst("inhoud")) : std::nullopt;
        if (!inhoud) return std::nullopt;
        const std::string getal = een->tekst("nr");
        std::int64_t nr = 0;
        std::from_chars(getal.data(), getal.data() + getal.size(), nr);
        if (nr < 1) return std::nullopt;
        uit.maatregelen.push_back({nr, *inhoud});
    }
    return uit;
}

std::vector<Planverschil> planverschillen(const Verbeterplan& was, const Verbeterplan& wordt) {
    std::set<std::int64_t> nummers;
    for (const Verbeterplan* plan : {&was, &wordt})
        for (const auto& een : plan->maatregelen)
            nummers.insert(een.nr);
    std::vector<Planverschil> uit;
    for (const std::int64_t nr : nummers) {
        const auto *eerst = was.maatregel(nr), *nu = wordt.maatregel(nr);
        if (!eerst || !nu) {
            uit.push_back({nr, nu ? Planverschil::Soort::nieuw : Planverschil::Soort::weg, {}});
            continue;
        }
        Planverschil een = wijziging(nr, eerst->inhoud, nu->inhoud);
        if (!een.velden.empty()) uit.push_back(std::move(een));
    }
    return uit;
}

}  // namespace maatlat
