// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/velden.h"

#include "store/bronnen/concept_store.h"
#include "store/toets/veld_store.h"
#include "taal/tekst.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/recordnaam.h"

namespace maatlat {

namespace {

constexpr const char* kVeld = "waarde";

[[noreturn]] void weiger(const std::string& veld, const std::string& melding) {
    throw Veldfouten({{veld, melding}});
}

void eisLengte(const std::string& veld, const std::string& tekst) {
    const std::size_t tekens = aantalTekens(tekst);
    if (tekens > kLangsteTekst)
        weiger(veld, "Deze tekst heeft " + std::to_string(tekens) + " tekens. Er passen er " +
                         std::to_string(kLangsteTekst) + " in. Maak de tekst korter.");
}

Score scoreVan(Sessie& sessie, std::int64_t toets, const std::string& code) {
    const Veldsleutel sleutel{Veldsoort::score, code};
    return scoreMetNaam(veldStore::lees(sessie, toets, sleutel.tekst()).waarde)
        .value_or(Score::onbeoordeeld);
}

/// What is stored for a typed value. "Not yet" is an empty field, whichever way it was said.
std::string teBewaren(const Veldsleutel& sleutel, const std::string& getypt) {
    if (sleutel.soort != Veldsoort::score) {
        eisLengte(kVeld, getypt);
        return getrimd(getypt);
    }
    if (getypt.empty() || getypt == naam(Score::onbeoordeeld)) return {};
    if (!scoreMetNaam(getypt))
        weiger(kVeld, "Kies voldoende, onvoldoende, niet van toepassing of nog niet beoordeeld.");
    return getypt;
}

/// An emptied motivering leaves a score without its reason; a score may still come before it.
void eisMotivering(Transactie& transactie, const Veldsleutel& sleutel, const Veldinvoer& invoer,
                   const std::string& oud, const std::string& nieuw) {
    if (sleutel.soort != Veldsoort::motivering || !nieuw.empty() || oud.empty()) return;
    const Score score = scoreVan(transactie, invoer.toets, sleutel.code);
    if (vraagtMotivering(score))
        weiger(kVeld, "Bij de score " + std::string(naam(score)) +
                          " hoort een motivering. Schrijf waarom dit de score is, of wijzig eerst "
                          "de score van " +
                          sleutel.code + ".");
}

}  // namespace

Veld wijzigVeld(Transactie& transactie, const Veldsleutel& sleutel, const Veldinvoer& invoer,
                std::int64_t persoon) {
    const std::string nieuw = teBewaren(sleutel, invoer.waarde);
    const std::string oud = veldStore::lees(transactie, invoer.toets, invoer.sleutel).waarde;
    eisMotivering(transactie, sleutel, invoer, oud, nieuw);
    Veld veld = veldStore::bewaar(transactie, invoer.toets, sleutel, nieuw, invoer.versie, persoon);
    conceptStore::wis(transactie, invoer.toets, persoon, invoer.sleutel);
    return veld;
}

BewaardVeld bewaarVeld(Werkplek& werkplek, const Handeling& handeling, const Veldinvoer& invoer) {
    const std::string uitkomst =
        voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) -> std::string {
            const Toetskop kop =
                eisToets(transactie, handeling.wie, Actie::toetsInvullen, invoer.toets);
            const auto kader = werkplek.kader(transactie, kop.kaderHash);
            const auto sleutel = leesVeldsleutel(invoer.sleutel, *kader);
            if (!sleutel) throw Onvindbaar();
            std::string bevestiging;
            if (sleutel->soort != Veldsoort::score) {
                eisLengte(kVeld, invoer.waarde);
                bevestiging = bewaakWijziging(
                    kVeld, veldStore::lees(transactie, invoer.toets, invoer.sleutel).waarde,
                    invoer.waarde, bekendeWoorden(transactie, *kader), invoer.privacyReden);
            }
            const Veld veld = wijzigVeld(transactie, *sleutel, invoer, handeling.wie.nr);
            logBevestiging(transactie, kop.nr, invoer.sleutel, bevestiging);
            const Vastlegging uit{{"versie", std::to_string(veld.versie)},
                                  {"wanneer", veld.wanneer},
                                  {"criterium", criteriumVan(*kader, invoer.sleutel)}};
            return uit.codeer();
        });
    const Vastlegging bewaard = Vastlegging::lees(uitkomst).value();
    return {std::stoi(bewaard.tekst("versie")), bewaard.tekst("wanneer"),
            bewaard.tekst("criterium")};
}

std::string bewaarVeldconcept(Werkplek& werkplek, const Persoon& persoon,
                              const Veldinvoer& invoer) {
    return werkplek.database().schrijf(inLogboek(persoon), [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, persoon, Actie::toetsInvullen, invoer.toets);
        const auto kader = werkplek.kader(transactie, kop.kaderHash);
        if (!leesVeldsleutel(invoer.sleutel, *kader)) throw Onvindbaar();
        eisLengte(kVeld, invoer.waarde);
        bewaakWijziging(kVeld, veldStore::lees(transactie, invoer.toets, invoer.sleutel).waarde,
                        invoer.waarde, bekendeWoorden(transactie, *kader), invoer.privacyReden);
        const Vastlegging inhoud{{kVeld, invoer.waarde}};
        return conceptStore::bewaar(transactie, invoer.toets, persoon.nr,
                                    {invoer.sleutel, invoer.versie, inhoud.codeer(), ""});
    });
}

}  // namespace maatlat
