// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/trajectcontrole.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "domain/gebeurtenis.h"
#include "store/onderzoek_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toetskop_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wederhoor_store.h"
#include "taal/tijd.h"
#include "toetsing/toetsvondsten.h"

namespace maatlat {

namespace {

using trajectStore::Gedaan;

/// What was done, in the order in which it was.
std::vector<Gedaan> opVolgorde(const Toetsinzage& inzage) {
    std::vector<Gedaan> uit = trajectStore::gedaan(inzage);
    std::ranges::reverse(uit);
    return uit;
}

bool verstuurt(Zet zet) {
    return zet == Zet::stuurVoorWederhoor || zet == Zet::heropenWederhoor;
}

/// The stand as it follows from what was done; nothing when nothing was since there is a history.
std::optional<trajectStore::Stand> standVolgens(const std::vector<Gedaan>& gedaan) {
    std::optional<trajectStore::Stand> uit;
    for (const Gedaan& een : gedaan) {
        if (een.van != een.naar) {
            const bool voor = een.naar == Toetsstatus::vaststelling;
            uit = {een.wanneer, een.tot, voor ? een.persoon : 0,
                   voor ? std::string(naam(een.van)) : ""};
        } else if (uit && !een.tot.empty()) {
            uit->tot = een.tot;
        }
    }
    return uit;
}

void keurStand(const Toetsinzage& inzage, const std::vector<Gedaan>& gedaan,
               std::vector<std::string>& uit) {
    const auto hoort = standVolgens(gedaan);
    if (!hoort) return;
    const auto is = trajectStore::stand(inzage);
    if (!is || *is != *hoort || inzage.kop().status != gedaan.back().naar)
        uit.emplace_back(
            "Hoe ver de toets is, sinds wanneer, tot wanneer of wie hem voorlegde, is "
            "niet wat volgens de geschiedenis is gedaan.");
}

/// "collega\npersoon 3\n" as who is named, by taak.
void keurTaken(const Toetsinzage& inzage, std::vector<std::string>& uit) {
    std::set<std::string> hoort;
    std::map<std::string, std::vector<std::string>> perTaak;
    for (const Logregel& regel : logboek::alle(inzage, Gebeurtenis::taakGewijzigd,
                                               "toets " + std::to_string(inzage.nr()))) {
        const std::string taak = regel.nieuw.substr(0, regel.nieuw.find('\n'));
        std::vector<std::string>& nu = perTaak[taak];
        nu.clear();
        for (std::size_t begin = taak.size() + 1; begin < regel.nieuw.size();) {
            const std::size_t eind = std::min(regel.nieuw.find('\n', begin), regel.nieuw.size());
            nu.push_back(taak + "\n" + regel.nieuw.substr(begin, eind - begin) + "\n" +
                         regel.wanneer);
            begin = eind + 1;
        }
    }
    for (const auto& [taak, wie] : perTaak)
        hoort.insert(wie.begin(), wie.end());
    std::set<std::string> is;
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        is.insert(std::string(naam(een.taak)) + "\npersoon " + std::to_string(een.persoon) + "\n" +
                  een.sinds);
    if (is != hoort || trajectStore::kentAndereTaken(inzage))
        uit.emplace_back(
            "Wie voor deze toets is aangewezen, is niet wat volgens het logboek is gekozen.");
}

/// The zet that was done together with this, by this person; null: there is none.
const Gedaan* zetOp(const std::vector<Gedaan>& gedaan, const std::string& wanneer,
                    std::int64_t persoon, const auto& past) {
    const auto plek = std::ranges::find_if(gedaan, [&](const Gedaan& een) {
        return een.wanneer == wanneer && een.persoon == persoon && past(een);
    });
    return plek == gedaan.end() ? nullptr : &*plek;
}

void keurConcepten(const Toetsinzage& inzage, const std::vector<Gedaan>& gedaan,
                   std::vector<std::string>& uit) {
    for (const auto& een : bevrorenConceptStore::alle(inzage)) {
        const bool kan = een.zet == Zet::stuurVoorWederhoor || een.zet == Zet::vraagCollegialeToets;
        const Gedaan* zet = zetOp(gedaan, een.wanneer, een.persoon, [&](const Gedaan& van) {
            return een.zet == Zet::stuurVoorWederhoor ? verstuurt(van.zet) : van.zet == een.zet;
        });
        const auto gelogd = logboek::eerste(inzage, Gebeurtenis::conceptBevroren,
                                            bevrorenConceptStore::inLogboek(inzage.nr(), een.nr));
        if (!kan || !zet || !gelogd || gelogd->wanneer != een.wanneer)
            uit.push_back("Wie concept " + std::to_string(een.nr) +
                          " bevroor, wanneer of waarvoor, is niet wat volgens de geschiedenis is "
                          "gedaan.");
    }
}

/// How a round went, as far as it follows from what was done.
Wederhoorronde rondeVolgens(const std::vector<Gedaan>& gedaan, std::size_t begin) {
    Wederhoorronde uit;
    uit.wanneer = gedaan[begin].wanneer;
    uit.persoon = gedaan[begin].persoon;
    uit.tot = gedaan[begin].tot;
    const auto eindig = [&](Rondeeinde hoe, const Gedaan& van) {
        uit.einde = hoe;
        uit.geeindigd = van.wanneer;
    };
    for (std::size_t i = begin + 1; i < gedaan.size() && !verstuurt(gedaan[i].zet); ++i) {
        const Gedaan& een = gedaan[i];
        if (een.zet == Zet::verleng) uit.tot = een.tot;
        if (een.zet == Zet::dienIn) eindig(Rondeeinde::ingediend, een);
        if (een.zet == Zet::sluitWederhoor) eindig(Rondeeinde::geenReactie, een);
        if (een.zet == Zet::neemTerug && een.van == Toetsstatus::wederhoor)
            eindig(Rondeeinde::teruggenomen, een);
    }
    return uit;
}

void keurReactie(const Toetsinzage& inzage, const std::vector<Gedaan>& gedaan,
                 const Wederhoorronde& ronde, std::vector<std::string>& uit) {
    const auto reactie = wederhoorStore::reactie(inzage, ronde.nr);
    if (!reactie) return;
    const Gedaan* zet = zetOp(gedaan, reactie->wanneer, reactie->persoon,
                              [](const Gedaan& van) { return van.zet == Zet::dienIn; });
    const bool laat =
        zet && (ronde.tot < dagVan(zet->wanneer) || zet->van == Toetsstatus::verwerking);
    if (!zet || laat != reactie->laat)
        uit.push_back("Wie de reactie in ronde " + std::to_string(ronde.nr) +
                      " indiende, of dat dat te laat was, is niet wat volgens de geschiedenis is "
                      "gedaan.");
}

void keurRondes(const Toetsinzage& inzage, const std::vector<Gedaan>& gedaan,
                std::vector<std::string>& uit) {
    std::vector<Wederhoorronde> hoort;
    for (std::size_t i = 0; i < gedaan.size(); ++i)
        if (verstuurt(gedaan[i].zet)) hoort.push_back(rondeVolgens(gedaan, i));
    const auto rondes = wederhoorStore::rondes(inzage);
    if (rondes.size() != hoort.size())
        uit.emplace_back(
            "Er zijn niet zo veel rondes van wederhoor als er volgens de geschiedenis "
            "waren.");
    for (std::size_t i = 0; i < std::min(rondes.size(), hoort.size()); ++i) {
        Wederhoorronde is = rondes[i];
        keurReactie(inzage, gedaan, is, uit);
        const auto concept_ = bevrorenConceptStore::lees(inzage, is.conceptNr);
        const bool zelfde = concept_ && concept_->kenmerk.wanneer == is.wanneer;
        hoort[i].nr = is.nr;
        hoort[i].conceptNr = is.conceptNr;
        hoort[i].versie = is.versie;
        if (!zelfde || is != hoort[i])
            uit.push_back(
                "Hoe ronde " + std::to_string(is.nr) +
                " van het wederhoor ging, is niet wat volgens de geschiedenis is gedaan.");
    }
}

/// Who adopted each editie. One of before there was a history of this way has the log alone.
void keurEdities(const Toetsinzage& inzage, const std::vector<Gedaan>& gedaan,
                 std::vector<std::string>& uit) {
    for (const auto& een : toetskopStore::vaststellingen(inzage)) {
        const auto plek = std::ranges::find_if(gedaan, [&](const Gedaan& van) {
            return van.zet == Zet::stelVast && van.wanneer == een.wanneer;
        });
        bool goed = true;
        if (plek != gedaan.end()) {
            const auto ervoor = std::find_if(
                std::make_reverse_iterator(plek), gedaan.rend(), [](const Gedaan& van) {
                    return van.naar == Toetsstatus::vaststelling && van.van != van.naar;
                });
            goed = plek->persoon == een.vastgesteldDoor &&
                   (ervoor == gedaan.rend() || ervoor->persoon == een.voorgelegdDoor) &&
                   een.voorgelegdDoor != een.vastgesteldDoor;
        }
        if (!goed)
            uit.push_back(
                "Wie editie " + std::to_string(een.editie) +
                " voorlegde of vaststelde, is niet wat volgens de geschiedenis is gedaan.");
    }
}

/// Of an onderzoek, against the last line in the log about it.
std::string instellingfout(Sessie& sessie, const std::string& onderzoek) {
    const auto regels = logboek::alle(sessie, Gebeurtenis::trajectIngesteld, onderzoek);
    const auto is = trajectinstellingStore::rij(sessie, onderzoek);
    if (regels.empty() && !is) return {};
    const bool goed = is && !regels.empty() && regels.back().nieuw == is->inhoud &&
                      regels.back().wanneer == is->wanneer &&
                      static_cast<int>(regels.size()) == is->versie;
    return goed ? ""
                : "Welke stappen, termijnen en regels voor dit onderzoek zijn gekozen, is niet "
                  "wat volgens het logboek is gekozen.";
}

}  // namespace

std::vector<std::string> trajectfouten(const Toetsinzage& inzage) {
    std::vector<std::string> uit;
    const std::vector<Gedaan> gedaan = opVolgorde(inzage);
    keurStand(inzage, gedaan, uit);
    keurTaken(inzage, uit);
    keurConcepten(inzage, gedaan, uit);
    keurRondes(inzage, gedaan, uit);
    keurEdities(inzage, gedaan, uit);
    return uit;
}

std::vector<std::string> instellingvondsten(Werkplek& werkplek) {
    return werkplek.database().lees([&](Sessie& sessie) {
        std::vector<std::string> uit;
        for (const BewaardOnderzoek& van : onderzoekStore::alle(sessie))
            if (const auto fout = instellingfout(sessie, van.onderzoek.id); !fout.empty())
                uit.push_back(van.onderzoek.naam + ": " + fout + kZetKopieTerug);
        return uit;
    });
}

}  // namespace maatlat
