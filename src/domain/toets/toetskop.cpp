// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/toetskop.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<3> kSoorten{"inspectie", "hertoets", "zelfevaluatie"};
}  // namespace

std::string_view naam(Toetssoort soort) {
    return woordVan(kSoorten, soort);
}

std::optional<Toetssoort> toetssoortMetNaam(std::string_view woord) {
    return metWoord<Toetssoort>(kSoorten, woord);
}

std::string_view naam(Toetsstatus status) {
    if (const auto stap = stapVan(status)) return naam(*stap);
    return status == Toetsstatus::ingediend ? "ingediend" : "overgenomen";
}

std::string_view gezegde(Toetsstatus status) {
    constexpr Woordtabel<kAantalToetsstatussen> kGezegden{
        "loopt",
        "ligt bij een collega, die het concept leest",
        "is goedgekeurd door een collega",
        "ligt als concept bij de organisatie",
        "wordt aangepast na de reactie van de organisatie",
        "ligt voor ter vaststelling",
        "is vastgesteld",
        "is vastgesteld, en er is besloten tot publicatie",
        "is gepubliceerd",
        "is vastgesteld, en niet meer gepubliceerd",
        "is ingediend",
        "is overgenomen uit een gepubliceerde ronde"};
    static_assert(!kGezegden.back().empty(), "a status without its words");
    return woordVan(kGezegden, status);
}

std::optional<Toetsstatus> toetsstatusMetNaam(std::string_view woord) {
    for (const Toetsstatus een : kToetsstatussen)
        if (naam(een) == woord) return een;
    return std::nullopt;
}

}  // namespace maatlat
