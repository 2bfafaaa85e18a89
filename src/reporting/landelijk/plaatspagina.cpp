// SPDX-License-Identifier: EUPL-1.2
#include "reporting/landelijk/plaatspagina.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

#include "pages/landelijk/leerpad.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "rules/evaluate.h"
#include "rules/landelijk/vijfregel.h"
#include "rules/onderzoek/beoordeling.h"
#include "taal/getal.h"
#include "taal/tekst.h"
#include "taal/telzin.h"
#include "taal/zin.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

/// How many have each oordeel on a criterium.
struct Criteriumcijfers {
    Verdeling per;
    bool metEigen = false;  ///< the own one is among those
};

constexpr const char* kTeWeinig = "te weinig om te tonen";

/// Fills a page from what was read and what follows from it.
class Bouwer {
  public:
    Bouwer(const Plaatsbeeld& van, const std::string& wie)
        : van_(van),
          wie_(wie),
          regels_(vindRegelset(van.land.kader, van.land.onderzoek.regelset)),
          land_(van.land, regels_),
          telling_(tel(van.eigen.scores, van.land.kader)),
          perOrganisatie_(van.grond == Plaatsgrond::gepubliceerd) {}

    void vul(PlaatsPagina& uit) const {
        uit.metLand = metLand();
        zinnen(uit);
        if (uit.metLand && perOrganisatie_) {
            Spreidingsfiguur figuur =
                spreidingVan(land_, van_.teltMee && teltEigen() ? telling_.voldoende : -1);
            if (!figuur.kolommen.empty()) uit.spreiding = std::move(figuur);
        }
        for (const Criterium* een : kader().criteria())
            uit.criteria.push_back(rij(*een));
        for (const Verwachting* een : kader().beoordeelde())
            uit.verwachtingen.push_back(rij(*een));
        leren(uit);
        uitleg(uit);
    }

  private:
    const Toetsingskader& kader() const { return van_.land.kader; }
    bool metLand() const { return van_.grond != Plaatsgrond::geen && hoeveelTellen() > 0; }
    int hoeveelTellen() const { return land_.basis().tellenMee(); }
    bool teltEigen() const { return telling_.teltMee(); }
    std::string wieMetHoofdletter() const { return metHoofdletter(wie_); }

    /// On paper there is nothing else that says it.
    std::string waarover() const {
        const Onderzoek& van = van_.land.onderzoek;
        return "Dit gaat over Veilig Thuis " + van_.organisatie + " in het onderzoek " + van.naam +
               ", " +
               (van_.vastgesteldOp.empty()
                    ? periodeInWoorden(van.periodeVan, van.periodeTot)
                    : "vastgesteld op " + datumInWoorden(van_.vastgesteldOp)) +
               ".";
    }

    void zinnen(PlaatsPagina& uit) const {
        uit.zinnen.push_back(waarover());
        uit.zinnen.push_back(wieMetHoofdletter() + " voldoet aan " +
                             voldoendeVanVerwachtingen(telling_) + ".");
        if (!metLand()) {
            uit.zinnen.emplace_back(
                "Cijfers over andere organisaties staan hier nog niet: er zijn nog te weinig "
                "toetsen van dit onderzoek vastgesteld. Zij komen zodra zij over genoeg anderen "
                "tegelijk gaan.");
            return;
        }
        const Spreiding& spreiding = land_.spreiding();
        if (land_.basis().metNvt) {
            uit.zinnen.push_back("De middelste organisatie (de mediaan) voldoet aan " +
                                 procent(spreiding.mediaanAandeel) +
                                 " van wat van toepassing is, en " + wie_ + " aan " +
                                 aandeelInWoorden(telling_) + ".");
            if (!perOrganisatie_) return;
            uit.zinnen.push_back("De laagste zit op " +
                                 procent(spreiding.laagste.deel, spreiding.laagste.geheel) +
                                 ", de hoogste op " +
                                 procent(spreiding.hoogste.deel, spreiding.hoogste.geheel) + ".");
            return;
        }
        uit.zinnen.push_back("De middelste van de " + std::to_string(hoeveelTellen()) +
                             " organisaties (de mediaan) voldoet aan " +
                             metHalven(spreiding.mediaan) + ". " + afstand(spreiding));
        if (!perOrganisatie_) return;
        uit.zinnen.push_back("Dat loopt van " + std::to_string(spreiding.minste) + " tot en met " +
                             std::to_string(spreiding.meeste) + ".");
    }

    std::string afstand(const Spreiding& spreiding) const {
        if (!teltEigen())
            return "De eigen toets is niet volledig, en is daarmee niet te vergelijken.";
        const double verschil = telling_.voldoende - spreiding.mediaan;
        const std::string zit = wieMetHoofdletter() + " zit daar ";
        if (verschil == 0) return zit + "precies op.";
        return zit + metHalven(std::abs(verschil)) + (verschil > 0 ? " boven." : " onder.");
    }

    PlaatsPagina::Criteriumrij rij(const Criterium& een) const {
        const auto eigen = evaluate(kader(), regels_, een, van_.eigen.scores).oordeel;
        PlaatsPagina::Criteriumrij uit{een.code, een.tekst, teken(eigen), {}};
        if (!metLand()) return uit;
        const auto verdeling = verdelingVan(een);
        const std::pair<Oordeel, const char*> kolommen[] = {{Oordeel::voldoende, "Voldoende"},
                                                            {Oordeel::matig, "Matig"},
                                                            {Oordeel::onvoldoende, "Onvoldoende"}};
        for (const auto& [oordeel, kop] : kolommen)
            uit.cellen.push_back({kop, inCel(een, oordeel, verdeling),
                                  verdeling && verdeling->metEigen && eigen == oordeel});
        return uit;
    }

    std::string inCel(const Criterium& een, Oordeel oordeel,
                      const std::optional<Criteriumcijfers>& verdeling) const {
        if (!kent(land_, een, oordeel)) return "–";
        return verdeling ? std::to_string(verdeling->per.van(oordeel)) : kTeWeinig;
    }

    /// The places of the toetsen that count in one row of figures of what is not published:
    /// `telt` says of which it may be said at all. Empty: too few.
    template <class Telt>
    std::vector<int> geteld(const Telt& telt) const {
        std::vector<int> uit;
        for (std::size_t i = 0; i < van_.land.toetsen.size(); ++i)
            if (telt(van_.land.toetsen[i].scores)) uit.push_back(static_cast<int>(i));
        return vijfregel::inRij(std::move(uit), van_.eigenPlaatsen);
    }
    const Scorerij& scoresOp(int plaats) const {
        return van_.land.toetsen[static_cast<std::size_t>(plaats)].scores;
    }

    /// Nothing: too few.
    std::optional<Criteriumcijfers> verdelingVan(const Criterium& een) const {
        if (perOrganisatie_)
            return Criteriumcijfers{land_.perCriterium()[index(kader(), een)], van_.teltMee};
        const auto oordeelVan = [&](const Scorerij& scores) {
            return evaluate(kader(), regels_, een, scores).oordeel;
        };
        const std::vector<int> wie =
            geteld([&](const Scorerij& scores) { return oordeelVan(scores).has_value(); });
        if (wie.empty()) return std::nullopt;
        Criteriumcijfers uit;
        uit.metEigen =
            van_.teltMee && std::ranges::find_first_of(wie, van_.eigenPlaatsen) != wie.end();
        for (const int plaats : wie) {
            const Oordeel oordeel = *oordeelVan(scoresOp(plaats));
            uit.per.voldoende += oordeel == Oordeel::voldoende ? 1 : 0;
            uit.per.matig += oordeel == Oordeel::matig ? 1 : 0;
            uit.per.onvoldoende += oordeel == Oordeel::onvoldoende ? 1 : 0;
        }
        return uit;
    }

    /// Nothing: too few.
    std::optional<Telling> tellingVan(const Verwachting& een) const {
        if (perOrganisatie_) return land_.perVerwachting()[static_cast<std::size_t>(een.positie)];
        const std::vector<int> wie = geteld([&](const Scorerij& scores) {
            const Score score = scores.op(een.positie);
            return score == Score::voldoende || score == Score::onvoldoende;
        });
        if (wie.empty()) return std::nullopt;
        Telling uit;
        for (const int plaats : wie)
            ++uit.van(scoresOp(plaats).op(een.positie));
        return uit;
    }

    /// "19 van de 26 voldoen; u niet".
    std::string landzin(const Verwachting& een, Score eigen) const {
        const auto telling = tellingVan(een);
        if (!telling) return kTeWeinig;
        const int geheel = telling->beoordeeld();
        if (geheel == 0) return "van niemand van toepassing";
        std::string uit =
            vanDe(telling->voldoende, geheel) + (telling->voldoende == 1 ? " voldoet" : " voldoen");
        if (eigen == Score::voldoende) uit += "; " + wie_ + " ook";
        if (eigen == Score::onvoldoende) uit += "; " + wie_ + " niet";
        return uit;
    }

    PlaatsPagina::Verwachtingrij rij(const Verwachting& een) const {
        const Score eigen = van_.eigen.scores.op(een.positie);
        PlaatsPagina::Verwachtingrij uit{een.code, een.tekst, alsTeken(eigen), "", ""};
        if (metLand()) uit.land = landzin(een, eigen);
        if (eigen == Score::onvoldoende) uit.leerpad = leerpad(kader().hash, een.code);
        return uit;
    }

    void leren(PlaatsPagina& uit) const {
        for (const Verwachting* een : kader().beoordeelde()) {
            const auto plek = van_.practices.find(een->code);
            if (plek == van_.practices.end()) continue;
            PlaatsPagina::Leerplek hier{
                een->code, een->tekst, leerpad(kader().hash, een->code), {}};
            for (const Registerpractice& practice : plek->second)
                hier.practices.push_back(
                    {practice.tekst, practice.opgemaakt, practice.citaat, bronVan(practice)});
            uit.leren.push_back(std::move(hier));
        }
    }

    static std::string bronVan(const Registerpractice& een) {
        std::string uit;
        for (const std::string* deel : {&een.onderzoekNaam, &een.bron, &een.plaats})
            if (!deel->empty()) uit += (uit.empty() ? "" : ", ") + *deel;
        if (uit.empty()) uit = "Gepubliceerd rapport";
        if (een.plaatser == Plaatser::ons) uit += ". Bij deze verwachting geplaatst door Maatlat";
        return uit + ".";
    }

    void uitleg(PlaatsPagina& uit) const {
        uit.telling.push_back(
            "De oordelen volgen uit de beslisregels van het onderzoek: " + regels_.titel + ".");
        if (van_.grond == Plaatsgrond::gepubliceerd) {
            uit.telling.emplace_back(
                "Dit onderzoek is als geheel gepubliceerd. Alle toetsen tellen mee zoals zij zijn "
                "gepubliceerd.");
        } else {
            uit.telling.push_back(
                "Dit onderzoek is nog niet als geheel gepubliceerd. Daarom staat hier geen cijfer "
                "over minder dan " +
                telwoord(vijfregel::kMinstens) +
                " andere organisaties, en verandert geen cijfer door minder dan " +
                telwoord(vijfregel::kMinstens) + " tegelijk.");
            uit.telling.push_back(
                "Toetsen tellen mee per groep van " + telwoord(vijfregel::kGroep) +
                ", in de volgorde waarin zij voor het eerst zijn vastgesteld, met de scores van "
                "toen. Wat later is gecorrigeerd, telt mee zodra alles is gepubliceerd.");
            if (metLand()) {
                uit.telling.emplace_back(
                    "Wat bij een organisatie niet van toepassing is, telt in die regel niet mee. "
                    "Ook in elke regel tellen organisaties mee per zes. Zijn het er te weinig, dan "
                    "staat er dat het te weinig is om te tonen.");
                uit.telling.emplace_back(
                    "De laagste en de hoogste staan er pas als alles is gepubliceerd: dat zijn "
                    "cijfers van één organisatie.");
            }
            if (metLand() && !van_.teltMee)
                uit.telling.push_back("De toets van " + van_.organisatie +
                                      " zit nog niet in deze cijfers.");
        }
        if (const std::string zin = wieTelt(land_.basis()); metLand() && !zin.empty())
            uit.telling.push_back(zin);
    }

    const Plaatsbeeld& van_;
    std::string wie_;
    const Regelset& regels_;
    Beoordeling land_;
    Telling telling_;
    bool perOrganisatie_;  // what is of one organisation (a lowest, a highest) may be shown
};

void vulLeeg(const Plaatsbeeld& beeld, PlaatsPagina& uit) {
    uit.leeg.push_back("Over " + beeld.organisatie + " is nog geen toets vastgesteld.");
    uit.leeg.emplace_back(
        "Zodra de inspectie een toets vaststelt, staat hier hoe deze organisatie scoort. Hoe "
        "anderen scoren komt erbij als er genoeg toetsen van dat onderzoek zijn vastgesteld.");
    if (beeld.zelfevaluaties > 0)
        uit.leeg.emplace_back(
            "Een zelfevaluatie telt hier niet mee: wat een organisatie van zichzelf vindt, staat "
            "niet naast wat de inspectie bij anderen vond.");
}

}  // namespace

PlaatsPagina plaatspagina(const Plaatsbeeld& beeld, const std::string& pad,
                          const std::string& wie) {
    PlaatsPagina uit;
    uit.pad = pad;
    if (!beeld.gingOp.empty())
        uit.meldingen.push_back("Deze organisatie ging op in " + beeld.gingOp +
                                ". Daar tellen haar toetsen ook mee.");
    for (const Plaatsbeeld::Keuze& een : beeld.keuzes)
        uit.keuzes.push_back({std::to_string(een.toets), een.naam, een.gekozen});
    if (beeld.toets == 0) {
        vulLeeg(beeld, uit);
        return uit;
    }
    if (beeld.inCorrectie)
        uit.meldingen.push_back(
            "Deze toets is opengezet voor een correctie. Hier staat wat het laatst is vastgesteld, "
            "op " +
            datumInWoorden(beeld.vastgesteldOp) + ".");
    if (beeld.hertoetsErna)
        uit.meldingen.emplace_back(
            "Er is ook een hertoets vastgesteld. Die staat in het verhaal van de organisatie; hier "
            "staat de toets zelf, naast de andere van hetzelfde onderzoek.");
    Bouwer(beeld, wie).vul(uit);
    return uit;
}

}  // namespace maatlat
