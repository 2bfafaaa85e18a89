// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "domain/vastlegging.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/opvolging/toezicht.h"

/// For the pages on who can learn from whom.
namespace maatlat::test {

/// Enough for two groups of the rule of five.
inline const std::vector<std::string> kTwaalf{
    "Utrecht",   "Drenthe",   "Zeeland",      "Twente",     "Flevoland",           "Haaglanden",
    "Friesland", "Groningen", "Kennemerland", "IJsselland", "Gooi en Vechtstreek", "Zuid Limburg"};

class Lerenproef : public testing::Test {
  protected:
    std::string pagina(const Persoon& wie, const std::string& pad) {
        const web::Antwoord antwoord = proef_.vraag(wie, pad);
        EXPECT_EQ(antwoord.status, 200) << wie.naam << " " << pad;
        return antwoord.inhoud;
    }
    /// What stands on it, without the frame, in which keys are new each time.
    std::string inhoud(const Persoon& wie, const std::string& pad) {
        const std::string alles = pagina(wie, pad);
        return alles.substr(alles.find("<main"));
    }
    void practice(std::int64_t toets, const std::string& thema, const std::string& woorden) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            veldStore::bewaar(in(transactie, toets), {Veldsoort::goodPractice, thema},
                              tekst(woorden), 0, proef_.inspecteurA.nr);
        });
    }
    void zet(std::int64_t toets, Toetsstatus status) {
        proef_.database().schrijf(
            "test", [&](Transactie& transactie) { zetStatus(in(transactie, toets), status, 0); });
    }
    void leesRonde2015() {
        importeer(proef_.database(), "test",
                  leesOnderzoek(criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    }
    std::int64_t nr(const std::string& organisatie) {
        return organisatienummer(proef_.werkplek(), organisatie);
    }
    std::string plaatspad(const std::string& organisatie) {
        return "/organisatie/" + std::to_string(nr(organisatie)) + "/plaats";
    }

    /// An onderzoek at these, all lopend. Returns the numbers of the toetsen in their order.
    std::vector<std::int64_t> open(const std::vector<std::string>& organisaties) {
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(proef_.werkplek(), proef_.coordinator);
        NieuwOnderzoek opdracht;
        opdracht.naam = "Grote ronde";
        opdracht.toezichthouder = "Inspectie";
        opdracht.periodeVan = "2026-09-01";
        opdracht.periodeTot = "2026-12-31";
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        opdracht.regelset = "gepubliceerd";
        opdracht.organisaties = organisaties;
        const std::string id =
            openOnderzoek(proef_.werkplek(), proef_.handeling(proef_.coordinator), opdracht);
        const auto koppen = proef_.database().lees(
            [&](Sessie& sessie) { return toetskopStore::vanOnderzoek(kSleutel, sessie, id); });
        std::vector<std::int64_t> uit;
        for (const std::string& een : organisaties)
            uit.push_back(std::ranges::find(koppen, een, &Toetskop::organisatie)->nr);
        return uit;
    }

    /// Freezes an editie in which the first `voldoende` verwachtingen of the kader are met, but
    /// these have another score (empty: none).
    void stelVast(std::int64_t toets, int voldoende,
                  const std::map<std::string, std::string>& anders = {}) {
        const auto kader = kaderVan(toets);
        std::string inhoud = Vastlegging{{"vorm", "1"}}.codeer() + "\n";
        int gehad = 0;
        for (const Verwachting* een : kader->beoordeelde()) {
            std::string score = gehad++ < voldoende ? "voldoende" : "onvoldoende";
            if (const auto plek = anders.find(een->code); plek != anders.end())
                score = plek->second;
            if (score.empty()) continue;
            inhoud += Vastlegging{{"verwachting", een->code}, {"score", score}}.codeer() + "\n";
        }
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            toetskopStore::Vaststelling van;
            van.voorgelegdDoor = proef_.inspecteurA.nr;
            van.vastgesteldDoor = proef_.inspecteurB.nr;
            van.inhoud = inhoud;
            const auto hier = in(transactie, toets);
            toetskopStore::stelVast(hier, van, kDrukProef);
            zetStatus(hier, Toetsstatus::vastgesteld, 0);
        });
    }
    std::shared_ptr<const Toetsingskader> kaderVan(std::int64_t toets) {
        return proef_.database().lees([&](Sessie& sessie) {
            const auto kop = toetskopStore::lees(kSleutel, sessie, toets);
            return proef_.werkplek().kader(sessie, kop->kaderHash);
        });
    }

    Proefopstelling proef_;
};

}  // namespace maatlat::test
