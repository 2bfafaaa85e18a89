// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "domain/toetsingskader.h"
#include "support/naief.h"

namespace maatlat::test {

/// Kaders, rules and scores of every shape, the same for the same seed on every machine.
class Toeval {
  public:
    explicit Toeval(std::uint64_t zaad) : bron_(zaad) {}

    /// A number from `laagste` up to and including `hoogste`.
    int tussen(int laagste, int hoogste) {
        const auto breedte = static_cast<std::uint64_t>(hoogste - laagste) + 1;
        return laagste + static_cast<int>(bron_() % breedte);
    }
    bool kans(int opHonderd) { return tussen(1, 100) <= opHonderd; }

    /// One to four conditions in up to five clauses, on thresholds near the size of the criterium:
    /// they overlap and leave gaps as they fall.
    Beslisregel warrigeRegel(int grootte) {
        Beslisregel uit;
        for (int i = tussen(0, 5); i > 0; --i) {
            Clausule clausule;
            clausule.oordeel = kOordelen[static_cast<std::size_t>(tussen(0, 2))];
            for (int j = tussen(1, 3); j > 0; --j)
                clausule.voorwaarden.push_back(voorwaarde(grootte));
            uit.clausules.push_back(clausule);
        }
        if (uit.clausules.size() == 5)  // now and then what holds when nothing applies
            uit.clausules.push_back({kOordelen[static_cast<std::size_t>(grootte % 3)],
                                     "",
                                     {{Score::nvt, true, Vergelijking::precies, 10000}}});
        return uit;
    }

    /// Two borders on the number of onvoldoende: exactly one oordeel for every telling.
    Beslisregel sluitendeRegel(int grootte) {
        const long eerste = tussen(0, grootte), tweede = tussen(0, grootte);
        const long laag = std::min(eerste, tweede), hoog = std::max(eerste, tweede);
        const auto onvoldoende = [](Vergelijking vergelijking, long grens) {
            return Voorwaarde{Score::onvoldoende, false, vergelijking, grens};
        };
        Beslisregel uit;
        uit.clausules = {
            {Oordeel::voldoende, "", {onvoldoende(Vergelijking::hoogstens, laag)}},
            {Oordeel::matig,
             "",
             {onvoldoende(Vergelijking::meerDan, laag),
              onvoldoende(Vergelijking::hoogstens, hoog)}},
            {Oordeel::onvoldoende, "", {onvoldoende(Vergelijking::meerDan, hoog)}},
        };
        return uit;
    }

    Beslisregel regel(int grootte) {
        return kans(50) ? warrigeRegel(grootte) : sluitendeRegel(grootte);
    }

    /// A kader of 1 to 64 verwachtingen in criteria of 1 to 64, over one to four themas, with one
    /// regelset that now and then has no rule. In some kaders most criteria are small and a large
    /// one stands among them.
    Toetsingskader kader() {
        Toetsingskader uit;
        for (int i = tussen(1, 4); i > 0; --i)
            uit.themas.emplace_back().code = "t" + std::to_string(i);
        Regelset& set = uit.regelsets.emplace_back();
        set.naam = "toeval";

        const std::array<int, 5> grootsten{1, 3, 9, 25, 64};
        const int grootste = grootsten[static_cast<std::size_t>(tussen(0, 4))];
        const int eentjes = kans(40) ? 95 : 0;
        int over = kans(30) ? kMaxBeoordeeld : tussen(1, kMaxBeoordeeld);
        for (std::size_t thema = 0; over > 0; thema = (thema + 1) % uit.themas.size()) {
            Criterium& criterium = uit.themas[thema].criteria.emplace_back();
            criterium.code =
                uit.themas[thema].code + "." + std::to_string(uit.themas[thema].criteria.size());
            const int grootte = kans(eentjes) ? 1 : tussen(1, std::min(grootste, over));
            over -= grootte;
            for (int i = 0; i < grootte; ++i) {
                if (kans(5)) voegToe(criterium, false);
                voegToe(criterium, true);
            }
            if (kans(30)) set.perCriterium[criterium.code] = regel(grootte);
        }
        for (const Thema& een : uit.themas)
            if (kans(90)) set.perThema[een.code] = regel(grootste);
        nummer(uit);
        return uit;
    }

    /// Scores in one of several mixes: everything judged, some nvt, some open, or all of one kind.
    naief::Scores scores(int aantal) {
        struct Mengsel {
            int voldoende, onvoldoende, nvt;  // of a hundred; the rest is open
        };
        constexpr std::array mengsels{Mengsel{80, 20, 0}, Mengsel{50, 50, 0},  Mengsel{100, 0, 0},
                                      Mengsel{0, 100, 0}, Mengsel{60, 30, 10}, Mengsel{30, 30, 40},
                                      Mengsel{0, 0, 100}, Mengsel{60, 30, 5},  Mengsel{25, 25, 25},
                                      Mengsel{99, 0, 1},  Mengsel{99, 0, 0},   Mengsel{0, 0, 0}};
        const Mengsel mengsel =
            mengsels[static_cast<std::size_t>(tussen(0, static_cast<int>(mengsels.size()) - 1))];
        naief::Scores uit;
        for (int i = 0; i < aantal; ++i) {
            const int worp = tussen(1, 100);
            uit.push_back(worp <= mengsel.voldoende                         ? "voldoende"
                          : worp <= mengsel.voldoende + mengsel.onvoldoende ? "onvoldoende"
                          : worp <= mengsel.voldoende + mengsel.onvoldoende + mengsel.nvt ? "nvt"
                                                                                          : "");
        }
        return uit;
    }

  private:
    Voorwaarde voorwaarde(int grootte) {
        constexpr std::array<long, 9> aandelen{0, 2500, 3333, 3334, 5000, 5100, 6667, 8500, 10000};
        constexpr std::array vaak{Score::voldoende, Score::onvoldoende, Score::onvoldoende,
                                  Score::voldoende, Score::nvt,         Score::onbeoordeeld};
        Voorwaarde uit;
        uit.van = vaak[static_cast<std::size_t>(tussen(0, 5))];
        uit.aandeel = kans(40);
        uit.vergelijking = static_cast<Vergelijking>(tussen(0, 4));
        uit.grens =
            uit.aandeel ? aandelen[static_cast<std::size_t>(tussen(0, 8))] : tussen(0, grootte + 1);
        return uit;
    }

    static void voegToe(Criterium& criterium, bool beoordeeld) {
        Verwachting& een = criterium.verwachtingen.emplace_back();
        een.code = criterium.code + "." + std::to_string(criterium.verwachtingen.size());
        een.beoordeeld = beoordeeld;
    }

    std::mt19937_64 bron_;
};

}  // namespace maatlat::test
