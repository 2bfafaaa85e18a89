// SPDX-License-Identifier: EUPL-1.2
#include "exchange/onderzoek/scores_lezer.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "exchange/celbereik.h"
#include "exchange/kopregel.h"
#include "exchange/scoretekens.h"
#include "kader/meldingen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteCellen = 10;  // of a row that a message lists

/// Cells that are merged over names or scores: only the first one has a value, and which of the
/// others it was meant for is not to be seen.
void meldSamengevoegd(const Tabel& tabel, const Kopregel& kop, Meldingen& meldingen) {
    const int eersteRij = tabel.rijen.front().regel + 1;
    for (const Celgebied& gebied : tabel.samengevoegd) {
        const auto rij =
            std::ranges::lower_bound(tabel.rijen, std::max(gebied.rij, eersteRij), {}, &Rij::regel);
        if (rij == tabel.rijen.end() || rij->regel > gebied.laatsteRij) continue;
        const auto raakt = [&](std::size_t kolom) {
            return static_cast<int>(kolom) + 1 >= gebied.kolom &&
                   static_cast<int>(kolom) + 1 <= gebied.laatsteKolom;
        };
        if (!raakt(kop.organisatie) && std::ranges::none_of(kop.scores, [&](const Scorekolom& een) {
                return raakt(een.kolom);
            }))
            continue;
        meldingen.bij(gebied.rij, gebied.kolom, [&] {
            return celplaats(tabel.blad, gebied.rij, gebied.kolom) + ":" +
                   celplaats({}, gebied.laatsteRij, gebied.laatsteKolom) +
                   " zijn samengevoegde cellen. Welke score bij welke organisatie hoort, is niet "
                   "te "
                   "zien. Hef het samenvoegen op en vul elke cel.";
        });
    }
}

/// Reads the rows under the heading, one by one.
class Rijenlezer {
  public:
    Rijenlezer(const Rij& kopRij, const Kopregel& kop, const Naamregister& namen,
               Meldingen& meldingen)
        : kopRij_(kopRij), kop_(kop), namen_(namen), meldingen_(meldingen) {}

    void neem(const Rij& rij) {
        if (isTotaalrij(rij)) return meldTotaalrij(rij);
        Toets toets;
        const Organisatie* organisatie = neemOrganisatie(rij);
        for (const Scorekolom& kolom : kop_.scores)
            neemScore(rij, kolom, toets.scores);
        for (const std::size_t kolom : kop_.zonderKop)
            if (!rij.cel(kolom).empty())
                meld(rij, kolom, [] {
                    return std::string(
                        "staat in een kolom zonder kop. Zet er een code boven, of "
                        "maak de cel leeg.");
                });
        if (organisatie) {
            toets.organisatie = organisatie->naam;
            toetsen_.push_back(std::move(toets));
        }
    }

    std::vector<Toets> toetsen() && { return std::move(toetsen_); }

  private:
    /// Reports about a cell: where it is, what is in it, and then `tekst()`.
    void meld(const Rij& rij, std::size_t kolom, auto tekst) {
        meldingen_.bij(rij.regel, static_cast<int>(kolom) + 1, [&] {
            return celnaam(rij, kolom) + aangehaald(rij.cel(kolom)) + " " + tekst();
        });
    }

    std::string celnaam(const Rij& rij, std::size_t kolom) const {
        const std::string& kop = kopRij_.cel(kolom);
        return "Rij " + std::to_string(rij.regel) + ", kolom " +
               (kop.empty() ? std::to_string(kolom + 1) : aangehaald(kop)) + ": ";
    }

    void neemScore(const Rij& rij, const Scorekolom& kolom, Scorerij& scores) {
        const std::string& cel = rij.cel(kolom.kolom);
        const std::optional<Score> score = scoreUitCel(cel);
        const Verwachting& verwachting = *kolom.verwachting;
        if (verwachting.beoordeeld) {
            if (score)
                scores.zet(verwachting.positie, *score);
            else
                meld(rij, kolom.kolom, [&] { return "is geen score. " + watWelMag(cel); });
        } else if (score != Score::nvt && score != Score::onbeoordeeld) {
            meld(rij, kolom.kolom, [&] {
                return "kan hier niet: verwachting " + verwachting.code +
                       " wordt in dit kader niet beoordeeld. Maak de cel leeg of vul nvt in.";
            });
        }
    }

    /// A row with sums: no organisation, and numbers that are no scores.
    bool isTotaalrij(const Rij& rij) const {
        const std::string naam = kleineLetters(rij.cel(kop_.organisatie));
        if (namen_.vind(rij.cel(kop_.organisatie))) return false;
        constexpr std::array<std::string_view, 8> kWoorden{
            "totaal", "totalen", "subtotaal", "eindtotaal", "som", "aantal", "gemiddelde", "total"};
        const std::string eerste = naam.substr(0, naam.find_first_of(" :"));
        const auto getallen = std::ranges::count_if(kop_.scores, [&](const Scorekolom& kolom) {
            const std::string& cel = rij.cel(kolom.kolom);
            return !cel.empty() && !scoreUitCel(cel) &&
                   cel.find_first_not_of("0123456789.,%") == std::string::npos;
        });
        return std::ranges::find(kWoorden, eerste) != kWoorden.end() ||
               (naam.empty() && getallen >= 2);
    }

    void meldTotaalrij(const Rij& rij) {
        meldingen_.bij(rij.regel, 0, [&] {
            std::vector<std::string> cellen;
            for (const Scorekolom& kolom : kop_.scores)
                if (const std::string& cel = rij.cel(kolom.kolom);
                    !cel.empty() && cellen.size() < kMeesteCellen)
                    cellen.push_back(celplaats({}, rij.regel, static_cast<int>(kolom.kolom) + 1) +
                                     " " + aangehaald(cel));
            return "Rij " + std::to_string(rij.regel) + " (" +
                   aangehaald(rij.cel(kop_.organisatie)) +
                   ") lijkt een rij met totalen. Onder de kop mogen alleen rijen van organisaties "
                   "staan. Haal de rij weg." +
                   (cellen.empty() ? "" : " Erin staat: " + opsomming(cellen) + ".");
        });
    }

    /// The organisation of a row; null, and reported, when it is none or comes a second time.
    const Organisatie* neemOrganisatie(const Rij& rij) {
        const std::string& naam = rij.cel(kop_.organisatie);
        const Organisatie* organisatie = namen_.vind(naam);
        if (!organisatie) {
            if (naam.empty())
                meld(rij, kop_.organisatie, [] {
                    return std::string(
                        "is geen naam: in deze rij staat geen organisatie. Vul de naam in.");
                });
            else
                meldingen_.bij(rij.regel, static_cast<int>(kop_.organisatie) + 1, [&] {
                    return celnaam(rij, kop_.organisatie) + namen_.onbekend(naam);
                });
            return nullptr;
        }
        const auto [eerder, nieuw] = gezien_.emplace(organisatie, &rij);
        if (nieuw) return organisatie;
        meld(rij, kop_.organisatie, [&, &eerste = *eerder->second] {
            return "staat ook in rij " + std::to_string(eerste.regel) + " (" +
                   aangehaald(eerste.cel(kop_.organisatie)) +
                   "). Elke organisatie mag één keer voorkomen.";
        });
        return nullptr;
    }

    const Rij& kopRij_;
    const Kopregel& kop_;
    const Naamregister& namen_;
    Meldingen& meldingen_;
    std::unordered_map<const Organisatie*, const Rij*> gezien_;
    std::vector<Toets> toetsen_;
};

}  // namespace

std::vector<Toets> leesScores(const Tabel& tabel, const Toetsingskader& kader,
                              const Naamregister& namen) {
    Meldingen meldingen(tabel.bestand);
    if (tabel.rijen.size() < 2) {
        meldingen.bij(0, 0, [&] {
            return std::string(tabel.rijen.empty() ? "Er staat niets in de tabel."
                                                   : "Er staat maar één rij in de tabel.") +
                   " Er is een kopregel nodig, en daaronder een rij per organisatie.";
        });
        meldingen.werpAlsNodig();
    }
    const Rij& kopRij = tabel.rijen.front();
    std::vector<Toets> toetsen;
    if (const auto kop = leesKopregel(tabel, kader, meldingen)) {
        meldSamengevoegd(tabel, *kop, meldingen);
        Rijenlezer lezer(kopRij, *kop, namen, meldingen);
        std::for_each(tabel.rijen.begin() + 1, tabel.rijen.end(),
                      [&](const Rij& rij) { lezer.neem(rij); });
        toetsen = std::move(lezer).toetsen();
    }
    meldingen.werpAlsNodig();
    return toetsen;
}

}  // namespace maatlat
