// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/toetsregels.h"

#include <algorithm>

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "web/standwoorden.h"
#include "web/toets/tabelkeuze.h"

namespace maatlat::web {

namespace {

constexpr int kVeel = 200;

/// What is asked of the one who reads it.
std::string gevraagd(const Toetsstand& stand) {
    const bool maker = std::ranges::any_of(
        stand.aanzet, [](const Aanzet& een) { return een.u && een.als == Hoedanigheid::maker; });
    switch (stand.status) {
        case Toetsstatus::collegialeToets:
            return "Wacht op u: lees het concept, en keur goed of geef terug";
        case Toetsstatus::goedgekeurd:
            return "Wacht op u en uw team: de collega keurde het concept goed";
        case Toetsstatus::wederhoor:
            return "Wacht op u: lees het concept en reageer";
        case Toetsstatus::verwerking:
            return maker ? "Wacht op u en uw team: beslis over de punten van de organisatie"
                         : "Wacht op u: lees de besluiten over de punten van de organisatie";
        case Toetsstatus::vaststelling:
            return "Wacht op u: stel vast of geef terug";
        default:
            return "Wacht op u: besluit over publicatie";
    }
}

std::string aanzet(const MijnToets& toets) {
    if (toets.stand.wachtOpU) return gevraagd(toets.stand);
    if (toets.stand.status == Toetsstatus::lopend)
        return toets.verwachtingen > 0 && toets.beoordeeld == toets.verwachtingen
                   ? "Alle verwachtingen hebben een score. De toets kan worden afgerond."
                   : "";
    const std::string wie = aanzetInWoorden(toets.stand);
    return wie.empty() ? "" : "Wacht op " + wie + ".";
}

void vulTermijn(Toetsrij& regel, const Toetsstand& stand) {
    (stand.teLaat ? regel.teLaat : regel.termijn) = termijnInWoorden(stand);
}

std::string gewijzigd(const MijnToets& toets) {
    if (toets.gewijzigd == 0) return {};
    const std::string aantal =
        toets.gewijzigd > kVeel
            ? "Meer dan 200 wijzigingen"
            : metHoofdletter(hoeveel(toets.gewijzigd, {"wijziging", "wijzigingen"}));
    return aantal + " door anderen die u nog niet hebt gezien, de laatste op " +
           datumEnTijd(toets.laatsteWijziging) + ".";
}

std::vector<Toetsrij> toetsregels(const std::vector<MijnToets>& toetsen, const std::string& ervoor,
                                  const std::string& erachter) {
    std::vector<Toetsrij> uit;
    for (const MijnToets& een : toetsen) {
        Toetsrij regel;
        regel.pad = ervoor + std::to_string(een.kop.nr) + erachter;
        regel.organisatie = een.kop.organisatie;
        regel.onderzoek = een.kop.onderzoekNaam;
        regel.status = naam(een.kop.status);
        regel.beoordeeld = een.beoordeeld;
        regel.verwachtingen = een.verwachtingen;
        if (een.verwachtingen > 0)
            regel.voortgang = std::to_string(een.beoordeeld) + " van " +
                              std::to_string(een.verwachtingen) + " beoordeeld";
        regel.aanzet = aanzet(een);
        regel.bevroren = isBevroren(een.kop.status);
        regel.wachtOpU = een.stand.wachtOpU;
        regel.vast = een.stand.niemandKan;
        vulTermijn(regel, een.stand);
        regel.terug = terugInEenRegel(een.stand);
        regel.gewijzigd = gewijzigd(een);
        if (een.toegewezen > 0) {
            regel.toegewezen =
                "Aan u toegewezen: " + hoeveel(een.toegewezen, {"verwachting", "verwachtingen"}) +
                (een.toegewezenOpen == 0
                     ? ", alle met score"
                     : ", waarvan " + telwoord(een.toegewezenOpen) + " zonder score");
            regel.toegewezenPad = tabelpad(een.kop.nr, {.toon = Tabelkeuze::Toon::mij});
        }
        uit.push_back(std::move(regel));
    }
    return uit;
}

}  // namespace

Toetslijst toetslijst(const std::string& titel, const std::string& leeg, const Toetsenblad& blad,
                      const std::string& pad, const std::string& veld, const std::string& ervoor,
                      const std::string& erachter) {
    return {titel, leeg, toetsregels(blad.toetsen, ervoor, erachter),
            bladerbalk(titel, blad.bladen, pad + "?" + veld + "=")};
}

}  // namespace maatlat::web
