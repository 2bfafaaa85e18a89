// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/link_store.h"

#include <array>
#include <string_view>

#include "domain/gebeurtenis.h"
#include "domain/mensen/persoon.h"
#include "store/motor/logwaarde.h"
#include "store/motor/vraag.h"

namespace maatlat::linkStore {

namespace {

constexpr std::array<std::string_view, 3> kWoorden{"uitnodiging", "herstel", "herstel zonder code"};

std::string_view woord(Linksoort soort) {
    return kWoorden[static_cast<std::size_t>(soort)];
}

/// An unknown word gives the kind that changes least.
Linksoort soortMetWoord(std::string_view gezocht) {
    for (std::size_t i = 0; i < kWoorden.size(); ++i)
        if (kWoorden[i] == gezocht) return static_cast<Linksoort>(i);
    return Linksoort::herstel;
}

std::optional<Link> eerste(Vraag& vraag) {
    if (!vraag.stap()) return std::nullopt;
    return Link{vraag.getal(0), soortMetWoord(vraag.tekst(1)), vraag.tekst(2)};
}

}  // namespace

void maak(Transactie& transactie, const std::string& tokenHash, const Link& link) {
    wis(transactie, link.persoon);
    Vraag(transactie,
          "INSERT INTO eenmalige_link (token_hash, persoon, soort, vervalt) VALUES (?, ?, ?, ?)")
        .bind(tokenHash, link.persoon, woord(link.soort), link.vervalt)
        .voerUit();
    transactie.log(Gebeurtenis::linkGemaakt, persoonInLogboek(link.persoon), {},
                   Logwaarde::eigenWoorden(std::string(woord(link.soort))));
}

std::optional<Link> lees(Sessie& sessie, const std::string& tokenHash) {
    Vraag vraag(sessie, "SELECT persoon, soort, vervalt FROM eenmalige_link WHERE token_hash = ?");
    vraag.bind(tokenHash);
    return eerste(vraag);
}

std::optional<Link> vanPersoon(Sessie& sessie, std::int64_t persoon) {
    Vraag vraag(sessie, "SELECT persoon, soort, vervalt FROM eenmalige_link WHERE persoon = ?");
    vraag.bind(persoon);
    return eerste(vraag);
}

void wis(Transactie& transactie, std::int64_t persoon) {
    Vraag(transactie, "DELETE FROM eenmalige_link WHERE persoon = ?").bind(persoon).voerUit();
}

}  // namespace maatlat::linkStore
