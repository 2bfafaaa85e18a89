// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/lezing_opbouw.h"

#include <algorithm>
#include <optional>

#include "domain/dag.h"
#include "domain/toets/recordsleutel.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/steekproef/leesantwoorden.h"
#include "toetsing/steekproef/leestermijnen.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

using Soort = DossiervraagVeld::Soort;

Soort soort(Antwoordsoort van) {
    switch (van) {
        case Antwoordsoort::datum:
            return Soort::datum;
        case Antwoordsoort::getal:
            return Soort::getal;
        case Antwoordsoort::termijn:
            return Soort::termijn;
        case Antwoordsoort::jaNee:
        case Antwoordsoort::keuze:
            break;
    }
    return Soort::keuze;
}

/// The key that chooses an answer: the first letter of the fixed ones, a number for others.
std::string toets(const std::string& waarde, std::size_t plaats) {
    if (waarde == kJa) return "j";
    if (waarde == kNee || waarde == kNogNiet) return "n";
    if (waarde == kNvt) return "v";
    if (waarde == kNietVastTeStellen) return "?";
    return plaats < 9 ? std::to_string(plaats + 1) : "";
}

/// An ISO date as people type it: "3-3-2026". Any other text stays what it is.
std::string zoalsGetypt(const std::string& waarde) {
    const auto dag = dagUit(waarde);
    if (!dag) return waarde;
    const std::chrono::year_month_day datum(*dag);
    return std::to_string(static_cast<unsigned>(datum.day())) + "-" +
           std::to_string(static_cast<unsigned>(datum.month())) + "-" +
           std::to_string(static_cast<int>(datum.year()));
}

void vulAntwoord(DossiervraagVeld& uit, const Dossiervraag& vraag, const Vastlegging& velden) {
    const std::string getypt = velden.tekst(antwoordveld(vraag));
    const std::string anders = velden.tekst("anders-" + vraag.code);
    const bool keuze = uit.soort == Soort::keuze;
    const std::string gekozen = keuze || anders.empty() ? getypt : anders;
    bool isKeuze = false;
    for (const auto& [waarde, woorden] : vasteKeuzes(vraag)) {
        isKeuze |= waarde == gekozen;
        uit.antwoorden.push_back(
            {{waarde, keuze ? metHoofdletter(woorden) : woorden, waarde == gekozen},
             toets(waarde, uit.antwoorden.size())});
    }
    if (!keuze && !(isKeuze && anders.empty())) uit.waarde = zoalsGetypt(getypt);
}

/// "Alleen als het antwoord hierboven nee is."
std::string alleenAls(const Dossierformulier& formulier, const Dossiervraag& vraag) {
    const Dossiervraag& ander = *formulier.vraag(vraag.geldtAls->vraag);
    std::string antwoorden;
    for (const std::string& een : vraag.geldtAls->antwoorden)
        antwoorden +=
            (antwoorden.empty() ? "" : " of ") + ("“" + antwoordInWoorden(ander, een) + "”");
    const bool hierboven = &ander + 1 == &vraag;  // both stand in the same list
    return hierboven ? "Alleen als het antwoord hierboven " + antwoorden + " is."
                     : "Alleen als u " + antwoorden + " antwoordt op: " + ander.tekst;
}

/// What the list says of a date that this question asks for: its code begins with the column.
std::string volgensLijst(const Dossiervraag& vraag, const Vastlegging& lijst) {
    if (vraag.soort != Antwoordsoort::datum) return {};
    for (const Lijstdatum een : kLijstdatums)
        if (vraag.code.starts_with(naam(een))) return datumInWoorden(lijst.tekst(naam(een)));
    return {};
}

/// What is filled in now, saved or not, as answers. What is wrong in it is told when it is saved.
Vastlegging antwoordenNu(const Dossierformulier& formulier, const Vastlegging& velden) {
    constexpr const char* kOoit = "9999-12-31";
    Veldcontrole ongehoord;
    return leesAntwoorden(ongehoord, formulier, velden, false, kOoit);
}

DossiervraagVeld veld(const Leesblad& blad, const Dossiervraag& vraag, const Vastlegging& velden,
                      const Vastlegging& lijst) {
    DossiervraagVeld uit;
    uit.soort = soort(vraag.soort);
    uit.code = vraag.code;
    uit.tekst = vraag.tekst;
    uit.hulp = vraag.hulp;
    if (uit.soort == Soort::termijn) {
        uit.stand = termijnInWoorden(*blad.formulier, vraag, antwoordenNu(*blad.formulier, velden),
                                     blad.steekproef.peildatum, blad.kalender);
        return uit;
    }
    uit.volgensLijst = volgensLijst(vraag, lijst);
    vulAntwoord(uit, vraag, velden);
    if (!blad.magInvullen) uit.waarde = datumInWoorden(velden.tekst(antwoordveld(vraag)));
    if (vraag.geldtAls) {
        uit.alleenAls = alleenAls(*blad.formulier, vraag);
        uit.hangtAan = vraag.geldtAls->vraag;
        uit.waarbij = vraag.geldtAls->antwoorden;
    }
    return uit;
}

/// "Groep Amersfoort. Dossier 7 van 20. Er zijn 6 dossiers gelezen."
std::string onderkop(const Leesblad& blad) {
    std::string uit;
    if (!blad.dossier.groep.empty()) uit = "Groep " + blad.dossier.groep + ". ";
    if (blad.dossier.stand == Dossierstand::gericht) uit += "Gericht gekozen. ";
    if (blad.plaats > 0)
        uit +=
            "Dossier " + std::to_string(blad.plaats) + " van " + std::to_string(blad.totaal) + ". ";
    uit +=
        "Gelezen: " + std::to_string(blad.gelezen) + " van de " + std::to_string(blad.totaal) + ".";
    if (blad.lezing.klaar) uit += " Dit dossier is gelezen door " + blad.wie + ".";
    return uit;
}

std::string blind(const Leesblad& blad) {
    if (!blad.blind) return {};
    return (blad.lezer == Lezer::tweede ? std::string("U bent de tweede lezer van dit dossier. ")
                                        : std::string("Een collega leest dit dossier ook. ")) +
           "U ziet elkaars antwoorden pas als u allebei klaar bent.";
}

}  // namespace

Vastlegging alsVelden(const Dossierlezing& lezing) {
    Vastlegging uit;
    for (const auto& [code, antwoord] : lezing.antwoorden.paren())
        uit.voegToe("antwoord-" + code, antwoord);
    uit.voegToe("toelichting", lezing.toelichting);
    return uit;
}

LezingPagina lezingPagina(const Leesblad& blad, const Vastlegging& velden) {
    const std::int64_t toets = blad.kop.nr, steekproef = blad.steekproef.nr;
    const std::string& pseudoniem = blad.dossier.pseudoniem;
    LezingPagina uit;
    uit.pad = steekproefpad(toets, steekproef, "/dossier/" + pseudoniem);
    uit.steekproefpad = steekproefpad(toets, steekproef);
    uit.conceptpad = toetspad(toets, "/formulierconcept");
    uit.conceptsleutel = sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst();
    uit.versie = blad.lezing.versie;
    uit.onderkop = onderkop(blad);
    uit.blind = blind(blad);
    uit.waaromNiet = blad.magInvullen ? "" : blad.waaromNiet;
    if (!blad.magInvullen && blad.dossier.dubbel && blad.lezing.klaar && !blad.blind)
        uit.overlegpad = steekproefpad(toets, steekproef, "/overleg/" + pseudoniem);
    uit.toelichting = velden.tekst("toelichting");
    if (!blad.volgende.empty())
        uit.volgende = steekproefpad(toets, steekproef, "/dossier/" + blad.volgende);
    const Vastlegging lijst = Vastlegging::lees(blad.dossier.lijst).value_or(Vastlegging{});
    for (const Dossiervraag& vraag : blad.formulier->vragen)
        uit.vragen.push_back(veld(blad, vraag, velden, lijst));
    return uit;
}

std::vector<Foutregel> leesfouten(const Dossierformulier& formulier,
                                  const std::vector<Veldfouten::Fout>& fouten) {
    const auto vraagVan = [&](const Foutregel& een) {
        return std::ranges::find(formulier.vragen, een.veld, antwoordveld);
    };
    std::vector<Foutregel> uit = foutregels(fouten);
    std::ranges::stable_sort(uit, {}, vraagVan);
    for (Foutregel& een : uit)
        if (const auto vraag = vraagVan(een); vraag != formulier.vragen.end())
            een.melding = vraag->tekst + " " + een.melding;
    return uit;
}

std::vector<ConflictPagina::Veld> leesverschillen(const Dossierformulier& formulier,
                                                  const Vastlegging& mijn, const Vastlegging& hun) {
    const auto inWoorden = [](const Dossiervraag& vraag, const Vastlegging& velden) {
        const std::string anders = velden.tekst("anders-" + vraag.code);
        const std::string getypt = velden.tekst(antwoordveld(vraag));
        return antwoordInWoorden(vraag,
                                 anders.empty() ? leesDatum(getypt).value_or(getypt) : anders);
    };
    std::vector<ConflictPagina::Veld> uit;
    for (const Dossiervraag& vraag : formulier.vragen)
        uit.push_back({"“" + vraag.tekst + "”", inWoorden(vraag, mijn), inWoorden(vraag, hun)});
    uit.push_back({"Toelichting", mijn.tekst("toelichting"), hun.tekst("toelichting")});
    return uit;
}

}  // namespace maatlat::web
