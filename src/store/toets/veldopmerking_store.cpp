// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/veldopmerking_store.h"

#include <algorithm>
#include <charconv>

#include "domain/gebeurtenis.h"
#include "domain/toets/veld.h"
#include "domain/vastlegging.h"
#include "store/motor/vraag.h"
#include "store/spoor/vastlegger.h"

namespace maatlat::veldopmerkingStore {

namespace {

constexpr const char* kPlek = "plek";
constexpr const char* kAntwoordOp = "antwoord-op";
constexpr const char* kTekst = "tekst";
constexpr const char* kOpgelost = "opgelost";

std::int64_t nummer(std::string_view tekst) {
    std::int64_t uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

Vastlegging alsVastlegging(const Veldopmerking& van) {
    Vastlegging uit{{kPlek, van.plek}, {kTekst, van.tekst}};
    if (van.antwoordOp != 0) uit.voegToe(kAntwoordOp, std::to_string(van.antwoordOp));
    if (van.opgelost) uit.voegToe(kOpgelost, "ja");
    return uit;
}

/// Adds a version to what the earlier ones say. One that was erased says nothing.
void verwerk(Veldopmerking& uit, const Oudeversie& versie) {
    if (uit.versie == 0) {
        uit.auteur = versie.auteur;
        uit.geschreven = versie.wanneer;
    }
    uit.versie = versie.versie;
    const Bewaardevastlegging inhoud(versie.inhoud);
    if (inhoud.inhoud().paren().empty()) return;
    uit.plek = inhoud.inhoud().tekst(kPlek);
    uit.antwoordOp = nummer(inhoud.inhoud().tekst(kAntwoordOp));
    if (Tekst tekst = inhoud.tekst(kTekst); tekst != uit.tekst) {
        uit.tekst = std::move(tekst);
        uit.tekstversie = versie.versie;
    }
    const bool opgelost = !inhoud.inhoud().tekst(kOpgelost).empty();
    if (opgelost != uit.opgelost) {
        uit.opgelostDoor = opgelost ? versie.auteur : 0;
        uit.opgelostOp = opgelost ? versie.wanneer : "";
    }
    uit.opgelost = opgelost;
}

/// The rows of a question for sleutel, versie, inhoud, persoon and wanneer.
std::vector<Veldopmerking> uitRijen(Vraag& vraag) {
    std::vector<Veldopmerking> uit;
    std::string vorige;
    while (vraag.stap()) {
        if (std::string sleutel = vraag.tekst(0); sleutel != vorige) {
            vorige = std::move(sleutel);
            uit.emplace_back().nr =
                nummer(std::string_view(vorige).substr(kVeldopmerkingvoor.size()));
        }
        verwerk(uit.back(), {vraag.klein(1), vraag.opgeslagen(2), vraag.getal(3), vraag.tekst(4)});
    }
    std::ranges::sort(uit, {}, &Veldopmerking::nr);
    return uit;
}

int legVast(const Toetsschrijving& toets, Gebeurtenis wat, const Veldopmerking& was,
            const Veldopmerking& wordt, std::int64_t persoon) {
    Versieconflict::Stand stand;
    if (was.versie > 0) stand = {was.versie, alsVastlegging(was), was.auteur, was.geschreven};
    return vastlegger::legVast(
        toets, {veldopmerkingsleutel(wordt.nr), wat, stand, alsVastlegging(wordt), persoon});
}

}  // namespace

std::vector<Veldopmerking> alle(const Toetslezing& toets) {
    // '0' is the sign after '/', so that these are all keys with that beginning.
    Vraag vraag(toets,
                "SELECT sleutel, versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel > 'veldopmerking/' AND sleutel < 'veldopmerking0' "
                "ORDER BY sleutel, versie");
    vraag.bind(toets.nr());
    return uitRijen(vraag);
}

std::optional<Veldopmerking> lees(const Toetslezing& toets, std::int64_t nr) {
    Vraag vraag(toets,
                "SELECT sleutel, versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ? ORDER BY versie");
    vraag.bind(toets.nr(), veldopmerkingsleutel(nr));
    auto uit = uitRijen(vraag);
    return uit.empty() ? std::nullopt : std::optional(std::move(uit.front()));
}

std::map<std::string, int> open(const Toetslezing& toets) {
    std::map<std::string, int> uit;
    for (const Veldopmerking& een : alle(toets))
        if (een.antwoordOp == 0 && !een.opgelost) ++uit[een.plek];
    return uit;
}

std::int64_t schrijf(const Toetsschrijving& toets, const Veldopmerking& opmerking,
                     std::int64_t persoon) {
    const auto eerdere = alle(toets);
    Veldopmerking wordt;
    wordt.nr = eerdere.empty() ? 1 : eerdere.back().nr + 1;
    wordt.plek = opmerking.plek;
    wordt.antwoordOp = opmerking.antwoordOp;
    wordt.tekst = opmerking.tekst;
    legVast(toets, Gebeurtenis::opmerkingGemaakt, {}, wordt, persoon);
    return wordt.nr;
}

void wijzig(const Toetsschrijving& toets, const Veldopmerking& stand, const Tekst& tekst,
            int versie, std::int64_t persoon) {
    if (tekst == stand.tekst) return;
    vastlegger::eisVersie({stand.versie, alsVastlegging(stand), stand.auteur, stand.geschreven},
                          versie);
    Veldopmerking wordt = stand;
    wordt.tekst = tekst;
    legVast(toets, Gebeurtenis::opmerkingGewijzigd, stand, wordt, persoon);
}

bool zetOpgelost(const Toetsschrijving& toets, const Veldopmerking& stand, bool opgelost,
                 std::int64_t persoon) {
    if (stand.opgelost == opgelost) return false;
    Veldopmerking wordt = stand;
    wordt.opgelost = opgelost;
    legVast(toets, Gebeurtenis::opmerkingGewijzigd, stand, wordt, persoon);
    return true;
}

}  // namespace maatlat::veldopmerkingStore
