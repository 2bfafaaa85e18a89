// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/agenda.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "exchange/traject/agendabestand.h"
#include "store/mensen/agenda_store.h"
#include "store/mensen/persoon_store.h"
#include "store/oefening_store.h"
#include "toetsing/geheimen.h"
#include "toetsing/handelen.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/mensen/aanmeldgeheugen.h"
#include "toetsing/moment.h"
#include "toetsing/traject/opvolgwacht.h"
#include "toetsing/traject/voortgangwacht.h"
#include "toetsing/traject/wachtlijst.h"

namespace maatlat {

namespace {

using agendaStore::Afspraak;

/// So long a calendar is told that something does not wait any more.
constexpr std::int64_t kOnthoud = std::int64_t{60} * 24 * 60 * 60;

/// The person whose calendar this is, as long as they may do anything with toetsen.
std::optional<Persoon> eigenaar(Sessie& sessie, const std::optional<agendaStore::Adres>& adres) {
    if (!adres || !adres->vervallen.empty()) return std::nullopt;
    auto persoon = persoonStore::lees(sessie, adres->persoon);
    if (!persoon || persoon->geblokkeerd || !rolbezwaar(*persoon).empty()) return std::nullopt;
    return persoon;
}

bool isDezelfde(const Afspraak& afspraak, const Wachtregel& regel) {
    return afspraak.toets == regel.toets && afspraak.zet == zetwoord(regel) &&
           afspraak.ronde == regel.sinds;
}

/// What must be told otherwise than before.
std::vector<Afspraak> gewijzigd(const std::vector<Afspraak>& bekend,
                                const std::vector<Wachtregel>& wacht, const std::string& nu) {
    std::vector<Afspraak> uit;
    for (const Wachtregel& regel : wacht) {
        if (regel.tot.empty()) continue;
        const auto er = std::ranges::find_if(
            bekend, [&](const Afspraak& een) { return isDezelfde(een, regel); });
        if (er == bekend.end())
            uit.push_back({regel.toets, std::string(zetwoord(regel)), regel.sinds,
                           nieuwToken() + "@maatlat", regel.tot, 0, nu, false});
        else if (er->vervallen || er->dag != regel.tot)
            uit.push_back(
                {er->toets, er->zet, er->ronde, er->uid, regel.tot, er->volgnr + 1, nu, false});
    }
    for (const Afspraak& een : bekend) {
        const bool wachtNog = std::ranges::any_of(wacht, [&](const Wachtregel& regel) {
            return isDezelfde(een, regel) && !regel.tot.empty();
        });
        if (wachtNog || een.vervallen) continue;
        Afspraak weg = een;
        weg.vervallen = true;
        ++weg.volgnr;
        weg.gewijzigd = nu;
        uit.push_back(std::move(weg));
    }
    return uit;
}

/// Without the name of an organisation or an onderzoek: a calendar stands open to others.
std::string titel(const Afspraak& afspraak) {
    if (std::string voortgang = voortgangsagenda(afspraak.zet); !voortgang.empty())
        return voortgang;
    const auto zet = zetMetNaam(afspraak.zet);
    if (const auto opvolgzet = opvolgzetMetNaam(afspraak.zet); !zet && opvolgzet)
        return std::string(agendatitel(*opvolgzet));
    if (!zet) return "Maatlat";
    switch (*zet) {
        case Zet::keurGoed:
            return "Maatlat: een concept lezen als collega";
        case Zet::dienIn:
            return "Maatlat: reactie op een concept indienen";
        case Zet::reageer:
            return "Maatlat: reageren op een concept";
        case Zet::sluitWederhoor:
            return "Maatlat: wederhoor afsluiten of verlengen";
        case Zet::beslisMee:
            return "Maatlat: besluiten lezen als tweede lezer";
        case Zet::stelVast:
            return "Maatlat: een toets vaststellen of teruggeven";
        case Zet::maakPublicatieversie:
            return "Maatlat: een publicatieversie maken";
        case Zet::besluitTotPublicatie:
            return "Maatlat: besluiten over publicatie";
        case Zet::publiceer:
            return "Maatlat: publiceren";
        default:
            return "Maatlat: de volgende stap van een toets";
    }
}

/// That of an exercise says so everywhere: it stands in a calendar among real appointments.
std::string alsBestand(const std::vector<Afspraak>& afspraken, bool oefening) {
    const std::string voor = oefening ? "Oefening: " : "";
    std::vector<Agendapunt> punten;
    for (const Afspraak& een : afspraken)
        punten.push_back({een.uid, voor + titel(een),
                          "Uiterlijk op deze dag. Log in bij Maatlat om te zien om welke toets het "
                          "gaat.",
                          een.dag, een.volgnr, een.gewijzigd, een.vervallen});
    return agendabestand(voor + "Maatlat: wat wacht op u", punten);
}

struct Gelezen {
    bool bekend = false;  ///< such an address there is, or was
    std::optional<Persoon> persoon;
    std::vector<Afspraak> afspraken;
    std::vector<Afspraak> anders;
    bool oefening = false;
};

Gelezen lees(Werkplek& werkplek, Sessie& sessie, const std::string& hash) {
    const auto adres = agendaStore::lees(sessie, hash);
    Gelezen uit;
    uit.bekend = adres.has_value();
    uit.oefening = oefeningStore::isOefening(sessie);
    uit.persoon = eigenaar(sessie, adres);
    if (!uit.persoon) return uit;
    uit.afspraken = agendaStore::afspraken(sessie, uit.persoon->nr);
    uit.anders = gewijzigd(uit.afspraken, watWachtOp(Toetseninzage(werkplek, sessie, *uit.persoon)),
                           werkplek.nu());
    return uit;
}

void noteerRem(Werkplek& werkplek, const std::string& adres) {
    werkplek.geheugen<Inzagegeheugen>().noteer({werkplek.nu(), 0,
                                                "adres " + (adres.empty() ? "onbekend" : adres),
                                                Inzagesoort::geremd, 0, "agenda"});
}

/// Once more in the transaction: two programs may ask at once.
Gelezen bewaarWatAndersIs(Werkplek& werkplek, const Persoon& wie, const std::string& hash) {
    return werkplek.database().schrijf(inLogboek(wie), [&](Transactie& transactie) {
        Gelezen nu = lees(werkplek, transactie, hash);
        if (!nu.persoon) return nu;
        for (const Afspraak& een : nu.anders)
            agendaStore::bewaar(transactie, nu.persoon->nr, een);
        agendaStore::vergeetVoor(transactie, nu.persoon->nr,
                                 later(transactie.wanneer(), -kOnthoud));
        nu.afspraken = agendaStore::afspraken(transactie, nu.persoon->nr);
        return nu;
    });
}

}  // namespace

Agendastand agendastand(Werkplek& werkplek, const Persoon& persoon) {
    return inzien(werkplek, persoon, Actie::eigenAccount, [&](Sessie& sessie) {
        const auto adres = agendaStore::vanPersoon(sessie, persoon.nr);
        return Agendastand{adres ? adres->gemaakt : std::string()};
    });
}

std::string maakAgendaAdres(Werkplek& werkplek, const Persoon& persoon) {
    return handelSteeds(werkplek, persoon, Actie::eigenAccount, [&](Transactie& transactie) {
        std::string token = nieuwToken();
        agendaStore::maak(transactie, tokenHash(token), persoon.nr);
        return token;
    });
}

void trekAgendaAdresIn(Werkplek& werkplek, const Persoon& persoon) {
    handelSteeds(werkplek, persoon, Actie::eigenAccount,
                 [&](Transactie& transactie) { agendaStore::trekIn(transactie, persoon.nr); });
}

Agendaantwoord leesAgenda(Werkplek& werkplek, const std::string& token, const std::string& adres) {
    using Soort = Agendaantwoord::Soort;
    Aanmeldgeheugen& geheugen = aanmeldgeheugen(werkplek);
    const std::string sleutel = geheugen.sleutel("agenda", adres);
    const std::int64_t nu = seconden(werkplek.nu());
    // Counting comes before trying; what is, or was, an address does not count.
    if (const std::int64_t wacht = geheugen.perAdres.probeer(sleutel, nu); wacht > 0) {
        noteerRem(werkplek, adres);
        return {Soort::wacht, {}, wacht};
    }
    const std::string hash = tokenHash(token);
    Gelezen stand =
        werkplek.database().lees([&](Sessie& sessie) { return lees(werkplek, sessie, hash); });
    if (stand.bekend) geheugen.perAdres.gelukt(sleutel, false);
    if (stand.persoon && !stand.anders.empty())
        stand = bewaarWatAndersIs(werkplek, *stand.persoon, hash);
    if (!stand.persoon) return {Soort::bestaatNiet};
    return {Soort::agenda, alsBestand(stand.afspraken, stand.oefening)};
}

}  // namespace maatlat
