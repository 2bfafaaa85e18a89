// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "domain/fouten.h"
#include "taal/zin.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/toetstabel.h"
#include "toetsing/toets/velden.h"
#include "web/aanvraag.h"
#include "web/formulierpoging.h"
#include "web/routes.h"
#include "web/toets/tabelkeuze.h"
#include "web/toets/toetstabel_opbouw.h"
#include "web/toets/velden_samen.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::set<std::string> gekozen(const Aanvraag& aanvraag, std::string_view veld) {
    const auto alle = aanvraag.veldenMet(veld);
    return {alle.begin(), alle.end()};
}

std::string geluktIn(const Aanvraag& aanvraag) {
    const auto aantal = [&](std::string_view veld) {
        int uit = 0;
        const std::string tekst = aanvraag.veld(veld);
        std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
        return uit;
    };
    if (aanvraag.heeftVeld("scores"))
        return aantal("scores") == 0
                   ? "Er was geen score gewijzigd."
                   : "Opgeslagen: " + hoeveel(aantal("scores"), {"score", "scores"}) + ".";
    if (aanvraag.heeftVeld("toegewezen"))
        return aantal("toegewezen") == 0
                   ? "Er is niets gewijzigd: dit was al zo toegewezen."
                   : "De toewijzing is opgeslagen van " +
                         hoeveel(aantal("toegewezen"), {"verwachting", "verwachtingen"}) + ".";
    return {};
}

Antwoord toon(Aanvraag& aanvraag, const Tabelkeuze& keuze, const Toewijsinvoer& getypt,
              std::vector<Foutregel> fouten) {
    const Toetstabel tabel =
        leesToetstabel(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.nummer("toets"));
    Raam raam = toetsraam(aanvraag, tabel.beeld.zicht.kop, "Alle verwachtingen");
    raam.breed = true;
    raam.fouten = std::move(fouten);
    if (raam.fouten.empty()) raam.gelukt = geluktIn(aanvraag);
    return aanvraag.pagina(raam, toetstabelPagina(tabel, keuze, getypt));
}

Antwoord toonTabel(Aanvraag& aanvraag) {
    return toon(aanvraag, leesTabelkeuze(aanvraag.veld("toon"), aanvraag.veld("volgorde")), {}, {});
}

/// The scores on the page that somebody changed.
std::vector<Veldinvoer> gewijzigdeScores(const Aanvraag& aanvraag) {
    constexpr std::string_view kVoor = "waarde-score/";
    constexpr std::string_view kWaarde = "waarde-";
    std::vector<Veldinvoer> uit;
    for (const auto& [veld, waarde] : aanvraag.verzoek().velden) {
        if (!veld.starts_with(kVoor)) continue;
        Veldinvoer een;
        een.toets = aanvraag.nummer("toets");
        een.sleutel = veld.substr(kWaarde.size());
        if (aanvraag.veld(veldnaam("stand", een.sleutel)) == veldmerk(waarde)) continue;
        een.waarde = waarde == naam(Score::onbeoordeeld) ? std::string() : waarde;
        een.versie = aanvraag.versie(veldnaam("versie", een.sleutel));
        uit.push_back(std::move(een));
    }
    return uit;
}

/// What somebody else changed meanwhile is kept as a draft: its row says what was chosen, and its
/// button shows both.
Antwoord slaScoresOp(Aanvraag& aanvraag, const Tabelkeuze& keuze) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const std::vector<Veldinvoer> scores = gewijzigdeScores(aanvraag);
    const Bewaardescores uit =
        bewaarScores(aanvraag.werkplek(), aanvraag.handeling(), toets, scores);
    std::vector<Foutregel> fouten;
    for (const Veldinvoer& een : scores) {
        if (std::ranges::find(uit.botst, een.sleutel) == uit.botst.end()) continue;
        bewaarVeldconcept(aanvraag.werkplek(), aanvraag.persoon(), een);
        fouten.push_back({"veld-" + anker(een.sleutel),
                          recordnaam(een.sleutel) +
                              " is niet opgeslagen: die is intussen gewijzigd. Kies Opslaan in die "
                              "rij om beide te zien."});
    }
    if (!fouten.empty()) return toon(aanvraag, {}, {}, std::move(fouten));
    const std::string pad = tabelpad(toets, keuze);
    return naar(pad + (pad.find('?') == std::string::npos ? "?" : "&") +
                "scores=" + std::to_string(uit.bewaard.size()));
}

/// The codes that were ticked, those of whole criteria with them.
std::vector<std::string> aangevinkt(const Toetsingskader& kader, const Toewijsinvoer& getypt) {
    std::vector<std::string> uit;
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen)
            if (een.beoordeeld &&
                (getypt.criteria.contains(criterium->code) || getypt.regels.contains(een.code)))
                uit.push_back(een.code);
    return uit;
}

Antwoord wijsToeUitTabel(Aanvraag& aanvraag, const Tabelkeuze& keuze) {
    const std::int64_t toets = aanvraag.nummer("toets");
    houdAndereVast(aanvraag, aanvraag.werkplek());  // scores that were chosen and not saved
    Toewijsinvoer getypt{gekozen(aanvraag, "regel"), gekozen(aanvraag, "criterium"),
                         aanvraag.veld("aan")};
    int aantal = 0;
    const Poging poging = probeer([&] {
        std::int64_t persoon = 0;
        std::from_chars(getypt.aan.data(), getypt.aan.data() + getypt.aan.size(), persoon);
        if (persoon < 1 && getypt.aan != kNiemand)
            throw Veldfouten("aan", "Kies aan wie u de verwachtingen toewijst.");
        const Toetsbeeld beeld = leesToets(aanvraag.werkplek(), aanvraag.persoon(), toets);
        aantal = wijsToe(aanvraag.werkplek(), aanvraag.handeling(), toets,
                         aangevinkt(*beeld.inhoud.kader, getypt), persoon);
    });
    if (!poging.gelukt()) {
        getypt.fouten = poging.fouten;
        return toon(aanvraag, keuze, getypt, foutregels(poging.fouten));
    }
    const std::string pad = tabelpad(toets, keuze);
    return naar(pad + (pad.find('?') == std::string::npos ? "?" : "&") +
                "toegewezen=" + std::to_string(aantal));
}

Antwoord doeInTabel(Aanvraag& aanvraag) {
    const Tabelkeuze keuze = tabelkeuzeUit(aanvraag.veld("vanaf")).value_or(Tabelkeuze());
    const std::string doe = aanvraag.veld("doe");
    if (doe == "scores") return slaScoresOp(aanvraag, keuze);
    if (doe == "toewijzen") return wijsToeUitTabel(aanvraag, keuze);
    throw Onvindbaar();
}

}  // namespace

Routes toetstabelRoutes() {
    return {
        {"GET",
         "/toets/{toets}/tabel",
         Voor::ingelogd,
         {{"toon"}, {"volgorde"}, {"scores"}, {"toegewezen"}},
         toonTabel},
        {"POST",
         "/toets/{toets}/tabel",
         Voor::ingelogd,
         {{"doe"},
          {"vanaf"},
          {"aan"},
          {.naam = "regel", .vaker = true},
          {.naam = "criterium", .vaker = true},
          {.naam = "waarde-", .begin = true},
          {.naam = "versie-", .begin = true},
          {.naam = "stand-", .begin = true},
          {.naam = "terug-", .begin = true},
          {.naam = "terugversie-", .begin = true}},
         doeInTabel},
    };
}

}  // namespace maatlat::web
