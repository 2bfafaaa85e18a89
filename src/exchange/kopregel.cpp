// SPDX-License-Identifier: EUPL-1.2
#include "exchange/kopregel.h"

#include <algorithm>
#include <array>
#include <map>

#include "exchange/datumcode.h"
#include "exchange/scoretekens.h"
#include "taal/spelling.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

bool isOrganisatiekop(std::string_view kop) {
    constexpr std::array<std::string_view, 6> kKoppen{
        "organisatie", "naam", "naam organisatie", "regio", "vestiging", "veilig thuis"};
    return std::ranges::find(kKoppen, kleineLetters(kop)) != kKoppen.end();
}

/// The first word of a heading without what people put behind a code: "1.1.2. Een …" → "1.1.2".
std::string eersteWoord(const std::string& kop) {
    std::string woord = kop.substr(0, std::min(kop.find_first_of(" \t\r\n"), kop.find("\u00a0")));
    while (!woord.empty() && std::string_view(".:;,)-").find(woord.back()) != std::string::npos)
        woord.pop_back();
    return woord;
}

/// Builds the heading column by column.
class Kopregellezer {
  public:
    Kopregellezer(const Toetsingskader& kader, int regel, Meldingen& meldingen)
        : regel_(regel), meldingen_(meldingen) {
        for (const Criterium* criterium : kader.criteria())
            for (const Verwachting& een : criterium->verwachtingen) {
                opCode_.emplace(kleineLetters(een.code), &een);
                codes_.push_back(een.code);
                verwachtingen_.push_back(&een);
            }
    }

    /// True when a column with this heading has a meaning, or had one.
    bool herkent(const std::string& kop) const {
        return isOrganisatiekop(kop) || opCode_.contains(kleineLetters(eersteWoord(kop))) ||
               codeVanDatum(kop);
    }

    void neem(std::size_t kolom, const std::string& kop) {
        if (kop.empty())
            uit_.zonderKop.push_back(kolom);
        else if (isOrganisatiekop(kop))
            neemOrganisatie(kolom, kop);
        else if (const auto gevonden = opCode_.find(kleineLetters(eersteWoord(kop)));
                 gevonden != opCode_.end())
            neemVerwachting(kolom, kop, *gevonden->second);
        else
            meldOnbekend(kolom, kop);
    }

    Kopregel klaar() {
        if (!organisatie_)
            meldingen_.bij(regel_, 0, [] {
                return std::string(
                    "Er is geen kolom met de naam van de organisatie. Zet "
                    "\"organisatie\" boven die kolom.");
            });
        for (const Verwachting* een : verwachtingen_)
            if (een->beoordeeld && !opVerwachting_.contains(een))
                meldingen_.bij(regel_, 0, [&] {
                    return "Er is geen kolom voor verwachting " + een->code +
                           ". Voeg de kolom toe; laat de cellen leeg als er nog geen score is.";
                });
        uit_.organisatie = organisatie_.value_or(0);
        return std::move(uit_);
    }

  private:
    std::string hier(std::size_t kolom, const std::string& kop) const {
        return "Rij " + std::to_string(regel_) + ", kolom " + std::to_string(kolom + 1) + ": " +
               aangehaald(kop) + " ";
    }

    void meld(std::size_t kolom, auto tekst) {
        meldingen_.bij(regel_, static_cast<int>(kolom) + 1, tekst);
    }

    void neemOrganisatie(std::size_t kolom, const std::string& kop) {
        if (organisatie_)
            meld(kolom, [&] {
                return hier(kolom, kop) +
                       "is een tweede kolom met de naam van de organisatie, na "
                       "kolom " +
                       std::to_string(*organisatie_ + 1) + ". Verwijder er één.";
            });
        else
            organisatie_ = kolom;
    }

    void neemVerwachting(std::size_t kolom, const std::string& kop, const Verwachting& een) {
        const auto [eerste, nieuw] = opVerwachting_.emplace(&een, kolom);
        if (nieuw)
            uit_.scores.push_back({kolom, &een});
        else
            meld(kolom, [&, waar = eerste->second] {
                return hier(kolom, kop) + "is een tweede kolom voor verwachting " + een.code +
                       ", na kolom " + std::to_string(waar + 1) + ". Verwijder er één.";
            });
    }

    void meldOnbekend(std::size_t kolom, const std::string& kop) {
        meld(kolom, [&] {
            const auto code = codeVanDatum(kop);
            if (!code)
                return hier(kolom, kop) + "is geen verwachting van dit kader." +
                       bedoeltU(eersteWoord(kop), codes_) +
                       " Verwijder de kolom als er geen scores in staan.";
            std::string tekst = hier(kolom, kop) + "is een datum. ";
            tekst += opCode_.contains(*code)
                         ? "Het rekenprogramma heeft code " + *code + " in een datum veranderd. "
                         : "Het rekenprogramma heeft een code in een datum veranderd. ";
            return tekst + "Maak de cel op als tekst en typ de code opnieuw.";
        });
    }

    int regel_;
    Meldingen& meldingen_;
    std::map<std::string, const Verwachting*> opCode_;  ///< by code in lower case
    std::vector<std::string> codes_;
    std::vector<const Verwachting*> verwachtingen_;
    std::map<const Verwachting*, std::size_t> opVerwachting_;  ///< the column it was found in
    std::optional<std::size_t> organisatie_;
    Kopregel uit_;
};

}  // namespace

std::optional<Kopregel> leesKopregel(const Tabel& tabel, const Rij& rij,
                                     const Toetsingskader& kader, Meldingen& meldingen) {
    Kopregellezer lezer(kader, rij.regel, meldingen);
    if (std::ranges::none_of(rij.cellen, [&](const auto& kop) { return lezer.herkent(kop); })) {
        meldingen.bij(rij.regel, 0, [&] {
            return "Rij " + std::to_string(rij.regel) +
                   (tabel.blad.empty() ? "" : " van tabblad " + aangehaald(tabel.blad)) +
                   " is geen kopregel. Zet in de eerste rij \"organisatie\" en de codes van de "
                   "verwachtingen.";
        });
        return std::nullopt;
    }
    std::size_t breedte = 0;
    for (const Rij& een : tabel.rijen)
        breedte = std::max(breedte, een.cellen.size());
    for (std::size_t kolom = 0; kolom < breedte; ++kolom)
        lezer.neem(kolom, rij.cel(kolom));
    return lezer.klaar();
}

}  // namespace maatlat
