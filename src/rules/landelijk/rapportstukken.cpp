// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/rapportstukken.h"

#include <utility>

#include "taal/stukken.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr const char* kHeel = "Het rapport als geheel";
constexpr const char* kBeeld = "Het landelijk beeld per criterium";

void voegKaderToe(const Toetsingskader& kader, std::vector<Rapportstuk>& uit) {
    for (const Thema& thema : kader.themas) {
        const std::string groep = "Thema " + thema.code + ": " + thema.naam;
        for (const Criterium& criterium : thema.criteria) {
            uit.push_back({Rapportplek::toelichting, criterium.code,
                           "toelichting-" + criterium.code, "Criterium " + criterium.code, groep,
                           criterium.tekst});
            for (const Verwachting& een : criterium.verwachtingen)
                if (een.beoordeeld)
                    uit.push_back({Rapportplek::toelichting, een.code, "toelichting-" + een.code,
                                   "Ad " + een.code, groep, een.tekst});
        }
        uit.push_back({Rapportplek::goodPractice, thema.code, "good-practices-" + thema.code,
                       "Good practices bij thema " + thema.code, groep, ""});
    }
}

}  // namespace

std::vector<Rapportstuk> rapportstukken(const Toetsingskader& kader) {
    std::vector<Rapportstuk> uit{
        {Rapportplek::leeswijzer, "", "leeswijzer", "Leeswijzer", kHeel, ""},
        {Rapportplek::inleiding, "", "inleiding", "Inleiding", kHeel, ""}};
    for (const Criterium* een : kader.criteria())
        uit.push_back({Rapportplek::gaatGoed, een->code, "gaat-goed-" + een->code,
                       "Wat gaat goed: criterium " + een->code, kBeeld, een->tekst});
    for (const Criterium* een : kader.criteria())
        uit.push_back({Rapportplek::moetBeter, een->code, "moet-beter-" + een->code,
                       "Wat moet beter: criterium " + een->code, kBeeld, een->tekst});
    voegKaderToe(kader, uit);
    uit.push_back({Rapportplek::overGoodPractices, "", "over-good-practices",
                   "Over de good practices", "Slot", ""});
    uit.push_back({Rapportplek::vervolg, "", "vervolg", "Vervolg", "Slot", ""});
    return uit;
}

std::vector<std::string> alineasVan(std::string_view tekst) {
    std::vector<std::string> uit;
    std::string nu;
    const auto sluit = [&] {
        if (!nu.empty()) uit.push_back(std::exchange(nu, {}));
    };
    for (const Stuk& regel : regels(tekst)) {
        const std::string een = getrimd(regel.in(tekst));
        if (een.empty())
            sluit();
        else
            nu += (nu.empty() ? "" : " ") + een;
    }
    sluit();
    return uit;
}

void zetIn(LandelijkeTekst& rapport, const Rapportstuk& stuk, std::string_view tekst) {
    for (const std::string& een : alineasVan(tekst))
        switch (stuk.plek) {
            case Rapportplek::leeswijzer:
                rapport.leeswijzer.push_back({een});
                break;
            case Rapportplek::inleiding:
                rapport.inleiding.push_back({een});
                break;
            case Rapportplek::gaatGoed:
                rapport.gaatGoed.push_back({stuk.code, een});
                break;
            case Rapportplek::moetBeter:
                rapport.moetBeter.push_back({stuk.code, een});
                break;
            case Rapportplek::toelichting:
                rapport.toelichtingen.push_back({stuk.code, een});
                break;
            case Rapportplek::overGoodPractices:
                rapport.overGoodPractices.push_back({een});
                break;
            case Rapportplek::goodPractice:
                rapport.goodPractices.push_back({stuk.code, een, {}});
                break;
            case Rapportplek::vervolg:
                rapport.vervolg.push_back({een});
                break;
        }
}

}  // namespace maatlat
