// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/verschillen.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "domain/vastlegging.h"
#include "taal/volzin.h"

namespace maatlat {

void PrintTo(const Verschil& een, std::ostream* uit) {
    *uit << naam(een.soort) << " " << een.sleutel << " [" << een.deel << "] '" << een.was
         << "' -> '" << een.wordt << "' " << een.plaatsWas << "/" << een.plaatsWordt;
}

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// Soort, key, was, wordt.
std::vector<std::string> kort(const std::vector<Verschil>& van) {
    std::vector<std::string> uit;
    for (const Verschil& een : van)
        uit.push_back(std::string(naam(een.soort)) + " " + een.sleutel +
                      (een.deel.empty() ? "" : "." + een.deel) + ": " + een.was + " > " +
                      een.wordt);
    return uit;
}

/// What a content holds, apart from how it is written down.
struct Model {
    std::map<std::string, std::string> scores;
    std::map<std::string, std::string> oordelen;
    std::map<std::string, std::string> teksten;
    std::map<std::string, std::string> records;  ///< coded
    std::map<std::string, int> aantallen;        ///< of steekproef 1, by vraag

    friend bool operator==(const Model&, const Model&) = default;

    std::vector<std::string> regels(int versie = 1) const {
        std::vector<std::string> uit;
        const auto regel = [&](const Vastlegging& een) { uit.push_back(een.codeer()); };
        regel({{"vorm", "1"}, {"onderzoek", "stap"}, {"kader", "abc"}});
        for (const auto& [code, een] : scores)
            regel({{"verwachting", code}, {"score", een}});
        for (const auto& [code, een] : oordelen)
            regel({{"criterium", code}, {"oordeel", een}});
        for (const auto& [sleutel, een] : teksten)
            regel({{"veld", sleutel}, {"versie", std::to_string(versie)}, {"waarde", een}});
        for (const auto& [sleutel, een] : records) {
            const auto streep = sleutel.find('/');
            regel({{sleutel.substr(0, streep), sleutel.substr(streep + 1)}, {"inhoud", een}});
        }
        for (const auto& [vraag, aantal] : aantallen)
            regel({{"steekproef", "1"},
                   {"vraag", vraag},
                   {"van", "gericht"},
                   {"aantal", std::to_string(aantal)}});
        return uit;
    }
};

std::string samen(const std::vector<std::string>& regels) {
    std::string uit;
    for (const std::string& een : regels)
        uit += een + "\n";
    return uit;
}

std::string inhoud(const Model& van, int versie = 1) {
    return samen(van.regels(versie));
}

Model metTekst(const std::string& tekst) {
    Model uit;
    uit.teksten["motivering/1.1.1"] = tekst;
    return uit;
}

std::vector<Verschil> tussen(const std::string& was, const std::string& wordt) {
    return verschillen(inhoud(metTekst(was)), inhoud(metTekst(wordt)));
}

TEST(Verschillen, NoneBetweenEqualContents) {
    const Model een{
        {{"1.1.1", "voldoende"}}, {{"1.1", "goed"}}, {{"inleiding/toets", "Ja."}}, {}, {}};
    EXPECT_THAT(verschillen(inhoud(een), inhoud(een)), IsEmpty());
    EXPECT_THAT(verschillen(inhoud(een, 1), inhoud(een, 7)), IsEmpty())
        << "how often it was saved is no content";
    EXPECT_THAT(tussen("", ""), IsEmpty()) << "nor is a field that was cleared";
    EXPECT_THAT(verschillen(inhoud(metTekst("")), inhoud(Model{})), IsEmpty());
}

TEST(Verschillen, OfScoresOordelenAndVerbeterpunten) {
    const Model was{
        {{"1.1.1", "voldoende"}, {"1.1.2", "onvoldoende"}}, {{"1.1", "goed"}}, {}, {}, {}};
    const Model wordt{{{"1.1.1", "onvoldoende"}, {"1.1.2", "nvt"}}, {{"1.1", "matig"}}, {}, {}, {}};
    EXPECT_THAT(
        kort(verschillen(inhoud(was), inhoud(wordt))),
        ElementsAre("score score/1.1.1: voldoende > onvoldoende",
                    "score score/1.1.2: onvoldoende > nvt", "oordeel oordeel/1.1: goed > matig",
                    "verbeterpunt verbeterpunt/1.1.1:  > -",
                    "verbeterpunt verbeterpunt/1.1.2: - > "));
}

TEST(Verschillen, OfTextsBySentence) {
    EXPECT_THAT(
        kort(tussen("De lijn is open. Er is een arts bijv. De huisarts. Klaar.",
                    "De lijn is altijd open. Er is een arts bijv. De huisarts. Nieuw is dit. "
                    "Klaar.")),
        ElementsAre("zin motivering/1.1.1: De lijn is open. > De lijn is altijd open.",
                    "zin motivering/1.1.1:  > Nieuw is dit."));
    EXPECT_THAT(kort(tussen("Een twee drie. Vier vijf zes.", "Vier vijf zes.")),
                ElementsAre("zin motivering/1.1.1: Een twee drie. > "));
    EXPECT_THAT(
        kort(tussen("Verwachting 3.1 geldt.", "Verwachting 3.2 geldt.")),
        ElementsAre("zin motivering/1.1.1: Verwachting 3.1 geldt. > Verwachting 3.2 geldt."));
}

TEST(Verschillen, AMovedSentenceIsOneOfOrder) {
    EXPECT_THAT(kort(tussen("Eerst dit. Dan dat. Slot.", "Dan dat. Slot. Eerst dit.")),
                ElementsAre("volgorde motivering/1.1.1: Eerst dit. > Eerst dit."));
}

TEST(Verschillen, ABlankLineIsOneOfLayout) {
    EXPECT_THAT(
        kort(tussen("Eerst dit. Dan dat.", "Eerst dit.\n\nDan dat.")),
        ElementsAre("indeling motivering/1.1.1: Eerst dit. Dan dat. > Eerst dit.\n\nDan dat."));
    EXPECT_THAT(tussen("Eerst dit.", "Eerst dit.\n"), SizeIs(1));
}

TEST(Verschillen, OfRecordsByTheirParts) {
    Model was, wordt;
    was.records["bevinding/2"] =
        Vastlegging{{"bron", "1"}, {"tekst", "Oud."}, {"verwachting", "1.1.1"}}.codeer();
    wordt.records["bevinding/2"] = Vastlegging{
        {"bron", "1"},
        {"tekst", "Nieuw."},
        {"verwachting", "1.1.1"},
        {"verwachting", "1.1.2"}}.codeer();
    wordt.records["bron/10"] = Vastlegging{{"titel", "Plan"}, {"datum", ""}}.codeer();
    const auto alle = verschillen(inhoud(was), inhoud(wordt));
    EXPECT_THAT(kort(alle), ElementsAre("record bevinding/2.tekst: Oud. > Nieuw.",
                                        "record bevinding/2.verwachting: 1.1.1 > 1.1.1, 1.1.2",
                                        "record bron/10:  > titel=Plan&datum="));
    EXPECT_EQ(omschrijving(alle[0]), "Bevinding 2: tekst");
    EXPECT_EQ(leesbaar(alle[2], alle[2].wordt), "titel: Plan");
}

TEST(Verschillen, OfTheCountsOfASteekproef) {
    Model was, wordt;
    was.aantallen = {{"2", 4}, {"10", 1}};
    wordt.aantallen = {{"2", 5}, {"10", 1}};
    EXPECT_THAT(kort(verschillen(inhoud(was), inhoud(wordt))),
                ElementsAre("steekproef steekproef/1.vraag 2, gericht: 4 > 5"));
}

TEST(Verschillen, HaveWordsForPeople) {
    EXPECT_EQ(omschrijving(Verschil{Verschilsoort::zin, "motivering/1.1.2"}),
              "Motivering bij 1.1.2");
    EXPECT_EQ(omschrijving(Verschil{Verschilsoort::oordeel, "oordeel/1.1"}), "Oordeel over 1.1");
    EXPECT_EQ(omschrijving(Verschil{Verschilsoort::score, "score/1.1.2"}), "Score van 1.1.2");
    const Verschil punt{Verschilsoort::verbeterpunt, "verbeterpunt/1.1.2", "", "", "-"};
    EXPECT_EQ(leesbaar(punt, punt.was) + " > " + leesbaar(punt, punt.wordt),
              "geen verbeterpunt > een verbeterpunt");
}

TEST(Verschillen, KeepTheirKenmerkWhateverElseChanges) {
    const auto een = tussen("A is zo. Midden. B is zo.", "A is zo. Midden. B is anders.");
    const auto ander =
        tussen("A is zo. Midden. B is zo.", "Eerst iets. A is niet zo. Midden. B is anders.");
    ASSERT_THAT(een, SizeIs(1));
    ASSERT_THAT(ander, SizeIs(3));
    EXPECT_EQ(een[0].kenmerk, ander[2].kenmerk);
    EXPECT_EQ(een[0].kenmerk.size(), 64u);
    EXPECT_NE(tussen("A is zo. Midden. B is zo.", "A is zo. Midden. B is iets.")[0].kenmerk,
              een[0].kenmerk);
    const auto dubbel = tussen("Slot.", "Zelfde. Zelfde. Slot.");
    ASSERT_THAT(dubbel, SizeIs(2));
    EXPECT_NE(dubbel[0].kenmerk, dubbel[1].kenmerk);
}

TEST(Verschillen, MissNothingOfWhatNobodyMakes) {
    EXPECT_THAT(verschillen("", "geen regel%"), SizeIs(1));
    EXPECT_THAT(verschillen("a=b&c=d\n", "a=b&c=e\n"), SizeIs(1));
    const std::string een = "veld=x%2F1&versie=1&waarde=A\n",
                      twee = "veld=x%2F1&versie=1&waarde=B\n";
    EXPECT_THAT(verschillen(een, een + twee), SizeIs(1)) << "a key that stands there twice";
}

// --- against a naive model -------------------------------------------------------------------

std::vector<std::string> zinnenIn(const std::string& tekst) {
    std::vector<std::string> uit;
    for (const Stuk& een : volzinnen(tekst))
        uit.emplace_back(een.in(tekst));
    return uit;
}

/// `was` with all differences applied, with texts as rows of sentences.
class Toegepast {
  public:
    Toegepast(const Model& was, const std::vector<Verschil>& alle) : model_(was) {
        for (const auto& [sleutel, tekst] : was.teksten)
            zinnen[sleutel] = zinnenIn(tekst);
        std::map<std::string, std::vector<Verschil>> perTekst;
        for (const Verschil& een : alle) {
            const std::string code = een.sleutel.substr(een.sleutel.find('/') + 1);
            if (een.soort == Verschilsoort::score) zet(model_.scores, code, een.was, een.wordt);
            if (een.soort == Verschilsoort::oordeel) zet(model_.oordelen, code, een.was, een.wordt);
            if (een.soort == Verschilsoort::record) record(een);
            if (een.soort == Verschilsoort::steekproef)
                model_.aantallen[een.deel.substr(6, een.deel.find(',') - 6)] = std::stoi(een.wordt);
            if (een.soort == Verschilsoort::zin || een.soort == Verschilsoort::volgorde)
                perTekst[een.sleutel].push_back(een);
        }
        for (auto& [sleutel, van] : perTekst)
            tekst(zinnen[sleutel], van);
        model_.teksten.clear();
    }

    std::map<std::string, std::vector<std::string>> zinnen;
    const Model& rest() const { return model_; }

  private:
    static void zet(std::map<std::string, std::string>& in, const std::string& code,
                    const std::string& was, const std::string& wordt) {
        const auto nu = in.find(code);
        EXPECT_EQ(nu == in.end() ? "" : nu->second, was);
        if (wordt.empty())
            in.erase(code);
        else
            in[code] = wordt;
    }
    void record(const Verschil& een) {
        if (een.deel.empty()) return zet(model_.records, een.sleutel, een.was, een.wordt);
        Vastlegging nieuw;
        const auto oud = Vastlegging::lees(model_.records[een.sleutel]);
        for (const auto& [deel, waarde] : oud->paren())
            nieuw.voegToe(deel, deel == een.deel ? een.wordt : waarde);
        model_.records[een.sleutel] = nieuw.codeer();
    }
    static void tekst(std::vector<std::string>& in, std::vector<Verschil> van) {
        std::set<int, std::greater<>> weg;
        for (const Verschil& een : van)
            if (een.plaatsWas >= 0) {
                EXPECT_EQ(in.at(static_cast<std::size_t>(een.plaatsWas)), een.was);
                EXPECT_TRUE(weg.insert(een.plaatsWas).second);
            }
        for (const int een : weg)
            in.erase(in.begin() + een);
        std::ranges::sort(van, {}, &Verschil::plaatsWordt);
        for (const Verschil& een : van)
            if (een.plaatsWordt >= 0) in.insert(in.begin() + een.plaatsWordt, een.wordt);
    }

    Model model_;
};

class Toeval {
  public:
    int tot(int hoogstens) { return std::uniform_int_distribution<int>(0, hoogstens)(bron_); }

    Model model() {
        Model uit;
        for (int i = 0; i < 12; ++i)
            wijzig(uit);
        return uit;
    }
    void wijzig(Model& in) {
        constexpr const char* kScores[]{"voldoende", "onvoldoende", "nvt"};
        const std::string code = "1.1." + std::to_string(1 + tot(3));
        const std::string nr = std::to_string(9 + tot(3));
        switch (tot(8)) {
            case 0:
                in.scores[code] = kScores[tot(2)];
                break;
            case 1:
                in.oordelen["1." + nr] = tot(1) == 0 ? "goed" : "matig";
                break;
            case 2:
                in.records["bevinding/" + nr] =
                    Vastlegging{{"tekst", zin()}, {"richting", kScores[tot(2)]}}.codeer();
                break;
            case 3:
                in.records.erase("bevinding/" + nr);
                break;
            case 4:
                in.aantallen["1"] = tot(5);
                break;
            default:
                in.teksten["motivering/" + code] = gewijzigd(in.teksten["motivering/" + code]);
        }
        std::erase_if(in.teksten, [](const auto& een) { return een.second.empty(); });
    }
    std::mt19937& bron() { return bron_; }

  private:
    std::string zin() {
        return std::string("De ") + static_cast<char>('a' + tot(5)) + " is " +
               static_cast<char>('a' + tot(2)) + (tot(3) == 0 ? " o.a. B." : ".");
    }
    std::string gewijzigd(const std::string& tekst) {
        std::vector<std::string> rij = zinnenIn(tekst);
        for (int i = tot(3); i >= 0; --i) {
            const auto plaats = rij.begin() + tot(static_cast<int>(rij.size()));
            if (plaats == rij.end() || tot(2) == 0)
                rij.insert(plaats, zin());
            else if (tot(1) == 0)
                rij.erase(plaats);
            else if (tot(1) == 0)
                *plaats = zin();
            else
                std::rotate(rij.begin(), plaats, rij.end());
        }
        std::string uit;
        for (const std::string& een : rij) {
            constexpr const char* kWit[]{" ", "\n\n", " ", "\n- "};
            uit += (uit.empty() ? "" : kWit[tot(3)]) + een;
        }
        return uit;
    }
    std::mt19937 bron_{13};
};

TEST(Verschillen, AppliedToWhatWasGiveWhatIs) {
    Toeval toeval;
    for (int keer = 0; keer < 1000; ++keer) {
        const Model was = toeval.model();
        Model wordt = toeval.tot(3) == 0 ? toeval.model() : was;
        for (int i = toeval.tot(4); i > 0; --i)
            toeval.wijzig(wordt);
        // Scores, oordelen and counts are of the kader: they do not go away.
        for (const auto& [code, een] : was.scores)
            wordt.scores.try_emplace(code, een);
        for (const auto& [code, een] : was.aantallen)
            wordt.aantallen.try_emplace(code, een);

        auto regelsWas = was.regels(), regelsWordt = wordt.regels(2);
        const auto alle = verschillen(samen(regelsWas), samen(regelsWordt));
        ASSERT_EQ(alle.empty(), was == wordt) << inhoud(was) << "\n" << inhoud(wordt);

        const Toegepast nu(was, alle);
        Model verwacht = wordt;
        verwacht.teksten.clear();
        ASSERT_EQ(nu.rest(), verwacht);
        for (const auto& [sleutel, tekst] : wordt.teksten)
            ASSERT_EQ(
                nu.zinnen.contains(sleutel) ? nu.zinnen.at(sleutel) : std::vector<std::string>(),
                zinnenIn(tekst));

        std::ranges::shuffle(regelsWas, toeval.bron());
        std::ranges::shuffle(regelsWordt, toeval.bron());
        ASSERT_EQ(verschillen(samen(regelsWas), samen(regelsWordt)), alle);

        std::set<std::string> kenmerken;
        for (const Verschil& een : alle)
            ASSERT_TRUE(kenmerken.insert(een.kenmerk).second);
    }
}

TEST(Verschillen, KenLangeTeksten) {
    std::string was, wordt;
    for (int i = 0; i < 2000; ++i) {
        was += "Zin nummer " + std::to_string(i) + " is zo. ";
        wordt += "Regel getal " + std::to_string(i) + " wordt anders. ";
    }
    EXPECT_THAT(tussen(was, wordt), SizeIs(4000));
}

}  // namespace
}  // namespace maatlat
