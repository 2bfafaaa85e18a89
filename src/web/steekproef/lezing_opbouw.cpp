// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/lezing_opbouw.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "domain/dag.h"
#include "domain/getypte_datum.h"
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

/// How the dates of the list stand to what is filled in now, saved or not.
struct Invulstand {
    const Vastlegging& velden;
    Lijststand lijst;
    Vastlegging antwoorden;  ///< without what is wrong in it: that is told when it is saved
};

Invulstand invulstand(const Leesblad& blad, const Vastlegging& velden) {
    constexpr const char* kOoit = "9999-12-31";
    Veldcontrole ongehoord;
    const Lijststand lijst{lijstVan(blad.dossier), blad.lezing.antwoorden};
    return {velden, lijst, leesAntwoorden(ongehoord, *blad.formulier, velden, lijst, false, kOoit)};
}

/// The date that is filled in now, ISO, confirmed or not; a word when there is none.
std::string ingevuldeDatum(const Dossiervraag& vraag, const Vastlegging& velden) {
    const std::string anders = velden.tekst("anders-" + vraag.code);
    const std::string getypt = velden.tekst(antwoordveld(vraag));
    return anders.empty() ? leesDatum(getypt).value_or(getypt) : anders;
}

/// What a date is read as, and how it stands to the list.
void vulDatumstand(DossiervraagVeld& uit, const Dossiervraag& vraag, const Invulstand& nu) {
    const std::string getypt = nu.velden.tekst(antwoordveld(vraag));
    const std::string antwoord = ingevuldeDatum(vraag, nu.velden);
    if (isDatum(antwoord) && antwoord != getypt && zoalsGetypt(antwoord) != getypt)
        uit.gelezen = datumInWoorden(antwoord);
    const std::string volgensLijst = datumUitLijst(vraag, nu.lijst.lijst);
    if (volgensLijst.empty()) return;
    if (isOnbevestigd(vraag, antwoord, nu.lijst, nu.velden))
        uit.stand = "Uit de lijst, nog niet bevestigd.";
    else if (antwoord == volgensLijst)
        uit.stand = "Zo staat het ook in de lijst.";
    else
        uit.stand = (nu.antwoorden.tekst(vraag.code).empty() ? "Volgens de lijst: "
                                                             : "Anders dan in de lijst: ") +
                    datumInWoorden(volgensLijst) + ".";
}

/// Whether a date of the list has to be confirmed at this question, as far as is saved.
bool vraagtBevestiging(const Dossiervraag& vraag, const Lijststand& lijst) {
    return !datumUitLijst(vraag, lijst.lijst).empty() && lijst.eerder.tekst(vraag.code).empty();
}

DossiervraagVeld veld(const Leesblad& blad, const Dossiervraag& vraag, const Invulstand& nu) {
    DossiervraagVeld uit;
    uit.soort = soort(vraag.soort);
    uit.code = vraag.code;
    uit.tekst = vraag.tekst;
    uit.hulp = vraag.hulp;
    if (uit.soort == Soort::termijn) {
        uit.stand = termijnInWoorden(*blad.formulier, vraag, nu.antwoorden,
                                     blad.steekproef.peildatum, blad.kalender);
        return uit;
    }
    vulAntwoord(uit, vraag, nu.velden);
    if (uit.soort == Soort::datum) vulDatumstand(uit, vraag, nu);
    if (!blad.magInvullen) uit.waarde = datumInWoorden(nu.velden.tekst(antwoordveld(vraag)));
    if (vraag.geldtAls) {
        uit.alleenAls = alleenAls(*blad.formulier, vraag);
        uit.hangtAan = vraag.geldtAls->vraag;
        uit.waarbij = vraag.geldtAls->antwoorden;
    }
    return uit;
}

/// All questions, and whether the dates of the list are right behind the last of those.
std::vector<DossiervraagVeld> vragen(const Leesblad& blad, const Vastlegging& velden) {
    const Invulstand nu = invulstand(blad, velden);
    std::vector<DossiervraagVeld> uit;
    std::size_t bevestiging = 0;
    for (const Dossiervraag& vraag : blad.formulier->vragen) {
        uit.push_back(veld(blad, vraag, nu));
        if (blad.magInvullen && vraagtBevestiging(vraag, nu.lijst)) bevestiging = uit.size();
    }
    if (bevestiging == 0) return uit;
    DossiervraagVeld vraag;
    vraag.soort = Soort::bevestiging;
    vraag.bevestigd = velden.tekst(kBevestigd) == kJa;
    uit.insert(uit.begin() + static_cast<std::ptrdiff_t>(bevestiging), std::move(vraag));
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
    const std::string heropend =
        blad.heropend.empty() ? std::string()
                              : "Dit dossier is heropend, omdat een antwoord niet klopte. Lees het "
                                "opnieuw. De reden staat onderaan. ";
    return heropend +
           (blad.lezer == Lezer::tweede ? std::string("U bent de tweede lezer van dit dossier. ")
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

LezingPagina lezingPagina(const Leesblad& blad, const Vastlegging& ingevuld) {
    const Vastlegging velden =
        blad.magInvullen ? metDatumsUitLijst(*blad.formulier, ingevuld, lijstVan(blad.dossier))
                         : ingevuld;
    const std::int64_t toets = blad.kop.nr, steekproef = blad.steekproef.nr;
    const std::string& pseudoniem = blad.dossier.pseudoniem;
    LezingPagina uit;
    uit.pad = steekproefpad(toets, steekproef, "/dossier/" + pseudoniem);
    uit.steekproefpad = steekproefpad(toets, steekproef);
    uit.conceptpad = toetspad(toets, "/formulierconcept");
    uit.conceptsleutel = sleutelVan(Recordsoort::dossier, steekproef, pseudoniem).tekst();
    uit.versie = blad.lezing.versie;
    uit.onderkop = onderkop(blad);
    uit.nummer = blad.nummer;
    uit.blind = blind(blad);
    uit.waaromNiet = blad.magInvullen ? "" : blad.waaromNiet;
    if (!blad.magInvullen && blad.dossier.dubbel && blad.lezing.klaar && !blad.blind)
        uit.overlegpad = steekproefpad(toets, steekproef, "/overleg/" + pseudoniem);
    if (blad.magHeropenen)
        uit.heropenpad = steekproefpad(toets, steekproef, "/dossier/" + pseudoniem + "/heropenen");
    for (const Heropend& een : blad.heropend) {
        LezingPagina::Heropening keer{een.wie,         een.wanneer,     een.reden,
                                      een.eersteLezer, een.tweedeLezer, {}};
        for (const Heropend::Antwoord& antwoord : een.antwoorden)
            keer.antwoorden.push_back(
                {antwoord.vraag, antwoord.eerste, antwoord.tweede, antwoord.samen});
        uit.heropend.push_back(std::move(keer));
    }
    uit.toelichting = velden.tekst("toelichting");
    if (!blad.volgende.empty())
        uit.volgende = steekproefpad(toets, steekproef, "/dossier/" + blad.volgende);
    uit.vragen = vragen(blad, velden);
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
        const std::string antwoord = ingevuldeDatum(vraag, velden);
        return antwoordInWoorden(vraag, antwoord);
    };
    std::vector<ConflictPagina::Veld> uit;
    for (const Dossiervraag& vraag : formulier.vragen)
        uit.push_back({"“" + vraag.tekst + "”", inWoorden(vraag, mijn), inWoorden(vraag, hun)});
    uit.push_back({"Toelichting", mijn.tekst("toelichting"), hun.tekst("toelichting")});
    return uit;
}

}  // namespace maatlat::web
