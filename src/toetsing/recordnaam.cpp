// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <optional>

#include "domain/bronnen/bronvorm.h"
#include "domain/opvolging/hertoets.h"
#include "domain/toets/grondslag.h"
#include "domain/toets/recordsleutel.h"
#include "domain/toets/toewijzing.h"
#include "domain/toets/veldopmerking.h"
#include "domain/traject/puntbeslissing.h"
#include "domain/traject/verantwoording.h"
#include "store/spoor/geschiedenis_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordtoegang.h"

namespace maatlat {

namespace {

std::string_view naStreep(std::string_view sleutel) {
    const auto streep = sleutel.find('/');
    return streep == std::string_view::npos ? std::string_view() : sleutel.substr(streep + 1);
}

/// "wederhoor/1/punt/3/bewijs/2"
std::string wederhoornaam(std::string_view sleutel) {
    if (sleutel.ends_with("zienswijze")) return "Zienswijze van de organisatie";
    constexpr std::string_view kPunt = "/punt/";
    const auto plek = sleutel.find(kPunt);
    if (plek == std::string_view::npos) return "Reactie van de organisatie";
    std::string_view nummer = sleutel.substr(plek + kPunt.size());
    const auto streep = nummer.find('/');
    const std::string van = "punt " + std::string(nummer.substr(0, streep)) + " van de organisatie";
    return streep == std::string_view::npos ? metHoofdletter(van) : "Bewijs bij " + van;
}

/// "planoordeel/2/5", "planoordeel/2/0"
std::string planoordeelnaam(std::string_view sleutel) {
    const std::string_view waar = naStreep(sleutel), maatregel = naStreep(waar);
    const std::string plan = "verbeterplan " + std::string(waar.substr(0, waar.find('/')));
    return maatregel == "0" ? "Oordeel over " + plan
                            : "Oordeel over maatregel " + std::string(maatregel) + " in " + plan;
}

/// "publicatie/besluit/1"
std::string publicatienaam(std::string_view sleutel) {
    const std::string_view wat = naStreep(sleutel);
    if (wat.starts_with("besluit/")) return "Besluit over openbaarmaking";
    if (wat.starts_with("markering/")) return "Wat er niet openbaar wordt";
    if (wat.starts_with("reactie/")) return "Reactie van de organisatie op het besluit";
    return "Publicatie";
}

/// "voortgang/3/bewijs/1"; empty for another key.
std::string voortgangnaam(std::string_view sleutel) {
    const std::string nummer(naStreep(sleutel));
    if (sleutel.starts_with("ritme/")) return "Ritme " + nummer + " van het melden";
    if (sleutel.starts_with("voortgang/")) {
        const auto streep = nummer.find('/');
        return streep == std::string::npos ? "Melding " + nummer + " van de organisatie"
                                           : "Bewijs bij melding " + nummer.substr(0, streep);
    }
    if (sleutel.starts_with("verificatie/")) return "Verificatie " + nummer;
    if (sleutel.starts_with("uitstel/")) return "Verzoek " + nummer + " van de organisatie";
    if (sleutel.starts_with("eigenaudit/")) return "Eigen audit " + nummer;
    if (sleutel.starts_with("natrek/")) return "Nagetrokken dossiers " + nummer;
    return {};
}

/// What is no record but has a history all the same; empty for any other key.
std::string anderenaam(std::string_view sleutel) {
    const auto punt = [&](std::string_view begin) {
        return sleutel.starts_with(begin) ? leesPuntsleutel(sleutel.substr(begin.size()))
                                          : std::nullopt;
    };
    const std::string nummer(naStreep(sleutel));
    if (const auto welk = punt("puntbesluit/")) return "Besluit over " + omschrijving(*welk);
    if (const auto welk = punt("puntakkoord/")) return "Tweede lezer over " + omschrijving(*welk);
    if (std::string naam = grondslagnaam(sleutel); !naam.empty()) return naam;
    if (sleutel.starts_with("nawoord/")) return "Nawoord van de inspectie";
    if (sleutel.starts_with("verklaring/")) return "Waar een verschil met het concept bij hoort";
    if (sleutel == "hiaten/voorlegger") return "Hiaten, aanvaard bij het voorleggen";
    if (sleutel == "hiaten/vaststeller") return "Hiaten, aanvaard bij het vaststellen";
    if (sleutel.starts_with("hiaten/")) return "Aanvaarde hiaten";
    if (sleutel == "traject/geopend") return "Zelfevaluatie geopend door de inspectie";
    if (sleutel.starts_with("traject/")) return "Hoe ver de toets is";
    if (sleutel.starts_with("teruggave/")) return "Reden van het teruggeven";
    if (sleutel.starts_with("privacymelding/")) return "Reden bij een privacymelding";
    if (sleutel.starts_with("opmerking/")) return "Opmerking " + nummer + " van de collega";
    if (sleutel.starts_with(kToewijzingvoor)) return "Toewijzing van " + nummer;
    if (std::string naam = hertoetsnaam(sleutel); !naam.empty()) return naam;
    if (sleutel.starts_with(kVeldopmerkingvoor)) return "Opmerking " + nummer + " van het team";
    if (sleutel.starts_with("bezoekers/")) return "Wie er bij bezoek " + nummer + " waren";
    if (sleutel.starts_with("opvolging/")) return "Hoe ver de opvolging is";
    if (std::string naam = voortgangnaam(sleutel); !naam.empty()) return naam;
    if (sleutel.starts_with("planoordeel/")) return planoordeelnaam(sleutel);
    if (sleutel.starts_with("wederhoor/")) return wederhoornaam(sleutel);
    if (sleutel.starts_with("publicatie/")) return publicatienaam(sleutel);
    return {};
}

/// A kind without a name, that a newer program wrote: never the key itself.
bool lijktSleutel(std::string_view tekst) {
    const auto streep = tekst.find('/');
    return streep != std::string_view::npos && streep > 0 &&
           tekst.find(' ') == std::string_view::npos &&
           std::all_of(tekst.begin(), tekst.begin() + static_cast<std::ptrdiff_t>(streep),
                       [](char een) { return (een >= 'a' && een <= 'z') || een == '-'; });
}

/// The newest contents of a record, also when it was taken away; empty when these were erased.
Vastlegging nieuwste(const Toetslezing& toets, std::string_view sleutel) {
    const auto versies = geschiedenisStore::versies(toets, std::string(sleutel), 1);
    if (versies.empty()) return {};
    return Vastlegging::lees(versies.front().inhoud).value_or(Vastlegging());
}

std::string bronnaam(const Toetslezing& toets, const std::string& nummer) {
    const auto versies = geschiedenisStore::versies(toets, "bron/" + nummer, 1);
    if (versies.empty()) return {};
    return omschrijving(recordUit<Bron>(Bewaardevastlegging(versies.front().inhoud)));
}

int rangVan(std::string_view soort) {
    constexpr std::array<std::string_view, 5> kVolgorde{"bron", "bezoek", "bezoekers", "interview",
                                                        "bevinding"};
    const auto plek = std::ranges::find(kVolgorde, soort);
    return static_cast<int>(plek - kVolgorde.begin());
}

}  // namespace

std::string recordnaam(std::string_view sleutel) {
    if (std::string uit = anderenaam(sleutel); !uit.empty()) return uit;
    if (const auto record = leesRecordsleutel(sleutel)) return omschrijving(*record);
    return lijktSleutel(sleutel) ? "Een onderdeel van de toets" : std::string(sleutel);
}

std::string volleRecordnaam(const Toetslezing& toets, std::string_view sleutel) {
    const std::string naam = recordnaam(sleutel);
    const auto met = [&](const std::string& erbij, const char* tussen = ": ") {
        return erbij.empty() ? naam : naam + tussen + erbij;
    };
    const std::string nummer(naStreep(sleutel));
    if (sleutel.starts_with("bevinding/"))
        return met(eersteWoorden(nieuwste(toets, sleutel).tekst("tekst")));
    if (sleutel.starts_with("opmerking/") || sleutel.starts_with(kVeldopmerkingvoor))
        return met(eersteWoorden(nieuwste(toets, sleutel).tekst("tekst")));
    if (sleutel.starts_with("bron/")) return met(eersteWoorden(bronnaam(toets, nummer)));
    if (sleutel.starts_with("interview/")) {
        const std::string bron = bronnaam(toets, nummer);
        return bron.empty() ? naam : "Notities bij: " + bron;
    }
    if (sleutel.starts_with("bezoek/"))
        return met(datumInWoorden(nieuwste(toets, sleutel).tekst("datum")), ", ");
    return naam;
}

Vastlegging metNamen(const Toetslezing& toets, std::string_view sleutel,
                     const Vastlegging& inhoud) {
    Vastlegging uit;
    for (const auto& [naam, waarde] : inhoud.paren()) {
        std::string leesbaar = waarde;
        if (naam == "bron" && sleutel.starts_with("bevinding/")) {
            const std::string bron = bronnaam(toets, waarde);
            if (!bron.empty()) leesbaar = recordnaam("bron/" + waarde) + ": " + bron;
        } else if (naam == "bezoek" &&
                   (sleutel.starts_with("bevinding/") || sleutel.starts_with("bron/"))) {
            leesbaar = volleRecordnaam(toets, "bezoek/" + waarde);
        } else if (naam == "persoon" && sleutel.starts_with("bezoekers/")) {
            std::int64_t nr = 0;
            std::from_chars(waarde.data(), waarde.data() + waarde.size(), nr);
            leesbaar = persoonsnaam(toets, nr);
        } else if (naam == "persoon" && sleutel.starts_with(kToewijzingvoor)) {
            std::int64_t nr = 0;
            std::from_chars(waarde.data(), waarde.data() + waarde.size(), nr);
            leesbaar = nr == 0 ? "niemand" : persoonsnaam(toets, nr);
        } else if (naam == "plek" && sleutel.starts_with(kVeldopmerkingvoor)) {
            leesbaar = recordnaam(waarde);
        } else if (naam == "grond" && sleutel.starts_with("verklaring/")) {
            if (const auto grond = leesVerschilgrond(waarde)) leesbaar = omschrijving(*grond);
        } else if (naam == "besluit" && sleutel.starts_with("puntakkoord/")) {
            leesbaar = "versie " + waarde;
        }
        uit.voegToe(naam, leesbaar);
    }
    return uit;
}

std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel) {
    const auto veld = leesVeldsleutel(sleutel, kader);
    if (!veld) return {};
    const Veldplaats plaats = plaatsVan(veld->soort);
    if (plaats == Veldplaats::criterium) return veld->code;
    if (plaats != Veldplaats::verwachting) return {};
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.code == veld->code) return criterium->code;
    return {};
}

Toetsdeel toetsdeelVan(const Toetsingskader& kader, std::string_view sleutel) {
    constexpr int kNaCriteria = 1000;
    if (const std::string code = criteriumVan(kader, sleutel); !code.empty()) {
        const auto criteria = kader.criteria();
        const auto plek = std::ranges::find(criteria, code, &Criterium::code);
        return {1 + static_cast<int>(plek - criteria.begin()), "Criterium " + code};
    }
    if (leesVeldsleutel(sleutel, kader)) return {0, "Inleiding en good practices"};
    const std::string_view soort = sleutel.substr(0, sleutel.find('/'));
    const int rang = kNaCriteria + rangVan(soort);
    if (soort == "bron") return {rang, "Bronnen"};
    if (soort == "bezoek" || soort == "bezoekers") return {rang, "Bezoeken"};
    if (soort == "interview") return {rang, "Notities van interviews"};
    if (soort == "bevinding") return {rang, "Bevindingen"};
    if (soort == "publicatie") return {kNaCriteria + 12, "Besluit en publicatie"};
    if (soort == "toewijzing") return {kNaCriteria + 8, "Toewijzingen"};
    if (soort == "veldopmerking") return {kNaCriteria + 9, "Opmerkingen van het team"};
    if (soort == "opmerking") return {kNaCriteria + 10, "Collegiale toets"};
    if (isVanOpvolging(sleutel)) return {kNaCriteria + 13, "Opvolging"};
    return {kNaCriteria + 11, "Op weg naar vaststellen"};
}

bool staatEerder(std::string_view a, std::string_view b) {
    const auto isCijfer = [](char een) { return een >= '0' && een <= '9'; };
    std::size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isCijfer(a[i]) || !isCijfer(b[j])) {
            if (a[i] != b[j]) return a[i] < b[j];
            ++i, ++j;
            continue;
        }
        std::uint64_t x = 0, y = 0;
        const auto vanA = std::from_chars(a.data() + i, a.data() + a.size(), x);
        const auto vanB = std::from_chars(b.data() + j, b.data() + b.size(), y);
        if (vanA.ec != std::errc() || vanB.ec != std::errc()) return a < b;
        if (x != y) return x < y;
        i = static_cast<std::size_t>(vanA.ptr - a.data());
        j = static_cast<std::size_t>(vanB.ptr - b.data());
    }
    return a.size() - i < b.size() - j || (a.size() - i == b.size() - j && a < b && i < a.size());
}

}  // namespace maatlat
