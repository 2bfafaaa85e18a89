// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/velden.h"

#include "domain/recordvorm.h"
#include "store/bronnen/concept_store.h"
#include "store/toets/veld_store.h"
#include "taal/tekst.h"
#include "toetsing/handelen.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/recordnaam.h"
#include "toetsing/woordenboek.h"

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

Score scoreVan(const Toetslezing& inzage, const std::string& code) {
    const Veldsleutel sleutel{Veldsoort::score, code};
    return scoreMetNaam(veldStore::lees(inzage, sleutel.tekst()).waarde)
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
void eisMotivering(const Toetslezing& toets, const Veldsleutel& sleutel, const std::string& oud,
                   const std::string& nieuw) {
    if (sleutel.soort != Veldsoort::motivering || !nieuw.empty() || oud.empty()) return;
    const Score score = scoreVan(toets, sleutel.code);
    if (vraagtMotivering(score))
        weiger(kVeld, "Bij de score " + std::string(naam(score)) +
                          " hoort een motivering. Schrijf waarom dit de score is, of wijzig eerst "
                          "de score van " +
                          sleutel.code + ".");
}

Veldsleutel eisVeld(const Toetsinzage& inzage, const std::string& sleutel) {
    const auto gevonden = leesVeldsleutel(sleutel, *inzage.kader());
    if (!gevonden) throw Onvindbaar();
    return *gevonden;
}

}  // namespace

template <>
struct Uitkomstvorm<BewaardVeld> {
    static std::string tekst(const BewaardVeld& veld) {
        return Vastlegging{{"versie", std::to_string(veld.versie)},
                           {"wanneer", veld.wanneer},
                           {"criterium", veld.criterium}}
            .codeer();
    }
    static BewaardVeld uit(const std::string& tekst) {
        const Vastlegging veld = Vastlegging::lees(tekst).value();
        return {std::stoi(veld.tekst("versie")), veld.tekst("wanneer"), veld.tekst("criterium")};
    }
};

Veld wijzigVeld(const ToetsTransactie& transactie, const Veldsleutel& sleutel, const Veld& was,
                const std::string& waarde, int versie) {
    const std::int64_t persoon = transactie.persoon().nr;
    const std::string nieuw = teBewaren(sleutel, waarde);
    eisMotivering(transactie, sleutel, was.waarde, nieuw);
    Veld veld = veldStore::bewaar(transactie, sleutel, was, nieuw, versie, persoon);
    conceptStore::wis(transactie, persoon, was.sleutel);
    return veld;
}

BewaardVeld bewaarVeld(Werkplek& werkplek, const Handeling& handeling, const Veldinvoer& invoer) {
    const auto bekend = bekendeWoordenBij(werkplek, invoer.toets);
    const auto bewaar = [&](const ToetsTransactie& transactie) {
        const Veldsleutel sleutel = eisVeld(transactie, invoer.sleutel);
        std::string bevestiging;
        const bool tekst = sleutel.soort != Veldsoort::score;
        if (tekst) eisLengte(kVeld, invoer.waarde);
        const Veld was = veldStore::lees(transactie, invoer.sleutel);
        if (tekst)
            bevestiging =
                bewaakWijziging(kVeld, was.waarde, invoer.waarde, *bekend, invoer.privacyReden);
        const Veld veld = wijzigVeld(transactie, sleutel, was, invoer.waarde, invoer.versie);
        logBevestiging(transactie, invoer.sleutel, bevestiging);
        return BewaardVeld{veld.versie, veld.wanneer,
                           criteriumVan(*transactie.kader(), invoer.sleutel)};
    };
    return handel(werkplek, handeling, invoer.toets, Actie::toetsInvullen, bewaar);
}

std::string bewaarVeldconcept(Werkplek& werkplek, const Persoon& persoon,
                              const Veldinvoer& invoer) {
    const auto bekend = bekendeWoordenBij(werkplek, invoer.toets);
    const auto bewaar = [&](const ToetsTransactie& transactie) {
        eisVeld(transactie, invoer.sleutel);
        eisLengte(kVeld, invoer.waarde);
        bewaakWijziging(kVeld, veldStore::lees(transactie, invoer.sleutel).waarde, invoer.waarde,
                        *bekend, invoer.privacyReden);
        const Vastlegging inhoud{{kVeld, invoer.waarde}};
        return conceptStore::bewaar(transactie, persoon.nr,
                                    {invoer.sleutel, invoer.versie, inhoud.codeer(), ""});
    };
    return handelSteeds(werkplek, persoon, invoer.toets, Actie::toetsInvullen, bewaar);
}

}  // namespace maatlat
