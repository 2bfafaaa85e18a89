// SPDX-License-Identifier: EUPL-1.2
#include "web/toets/toetsregels.h"

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat::web {

namespace {

constexpr int kVeel = 200;

std::string aanzet(const MijnToets& toets) {
    switch (toets.aanzet) {
        case Aanzet::u:
            return "Wacht op u: stel vast of geef terug";
        case Aanzet::collega:
            return "Wacht op vaststelling door een collega.";
        case Aanzet::team:
            return toets.beoordeeld == toets.verwachtingen
                       ? "Alle verwachtingen hebben een score. De toets kan worden afgerond."
                       : "";
        case Aanzet::niemand:
            break;
    }
    return {};
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

std::vector<Toetsrij> toetsregels(const std::vector<MijnToets>& toetsen) {
    std::vector<Toetsrij> uit;
    for (const MijnToets& een : toetsen) {
        Toetsrij regel;
        regel.pad = "/toets/" + std::to_string(een.kop.nr);
        regel.organisatie = een.kop.organisatie;
        regel.onderzoek = een.kop.onderzoekNaam;
        regel.status = naam(een.kop.status);
        regel.beoordeeld = een.beoordeeld;
        regel.verwachtingen = een.verwachtingen;
        regel.voortgang = std::to_string(een.beoordeeld) + " van " +
                          std::to_string(een.verwachtingen) + " beoordeeld";
        regel.aanzet = aanzet(een);
        regel.bevroren = isBevroren(een.kop.status);
        regel.wachtOpU = een.aanzet == Aanzet::u;
        regel.gewijzigd = gewijzigd(een);
        uit.push_back(std::move(regel));
    }
    return uit;
}

}  // namespace

Toetslijst toetslijst(const std::string& titel, const std::string& leeg, const Toetsenblad& blad,
                      const std::string& pad, const std::string& veld) {
    return {titel, leeg, toetsregels(blad.toetsen),
            bladerbalk(titel, blad.bladen, pad + "?" + veld + "=")};
}

}  // namespace maatlat::web
