// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/importverlies.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "taal/telzin.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteCodes = 12;  // of one line

/// "1.1.1, 1.1.2 en nog 14".
std::string metHoogstens(std::vector<std::string> woorden) {
    if (const std::size_t alle = woorden.size(); alle > kMeesteCodes) {
        woorden.resize(kMeesteCodes);
        woorden.push_back("nog " + std::to_string(alle - kMeesteCodes));
    }
    return opsomming(woorden);
}

std::string hoeveelEnWelke(const std::vector<std::string>& codes, const Telbaar& woord) {
    return hoeveel(static_cast<int>(codes.size()), woord) + " (" + metHoogstens(codes) + ")";
}

/// Gathers the lines, each under the words that say of what it is.
class Verliezen {
  public:
    void regel(const std::string& waarvan, const std::string& wat) {
        uit_.push_back(waarvan + ": " + wat);
    }

    template <class Velden>
    void leeg(const std::string& waarvan, const std::string& wat, const Velden& was,
              const Velden& wordt) {
        if (!was.empty() && wordt.empty()) regel(waarvan, wat);
    }

    /// Of texts by a word of their own, those of which there are fewer now: "vier good practices
    /// (1: 3 van de 6 en 2)".
    template <class Een, class Woord>
    void weg(const std::string& waarvan, const Telbaar& wat, const std::vector<Een>& was,
             const std::vector<Een>& wordt, Woord woord) {
        std::set<std::string> gezien;
        std::vector<std::string> welke;
        std::ptrdiff_t samen = 0;
        for (const Een& een : was) {
            if (!gezien.insert(een.*woord).second) continue;
            const auto eerst = std::ranges::count(was, een.*woord, woord);
            const auto weg = eerst - std::ranges::count(wordt, een.*woord, woord);
            if (weg <= 0) continue;
            samen += weg;
            welke.push_back(eerst == 1 ? een.*woord
                                       : een.*woord + ": " +
                                             vanDe(static_cast<int>(weg), static_cast<int>(eerst)));
        }
        if (samen > 0)
            regel(waarvan,
                  hoeveel(static_cast<int>(samen), wat) + " (" + metHoogstens(welke) + ")");
    }

    std::vector<std::string> alle() && { return std::move(uit_); }

  private:
    std::vector<std::string> uit_;
};

constexpr Telbaar kBevinding{"bevinding", "bevindingen"};
constexpr Telbaar kAandachtspunt{"aandachtspunt", "aandachtspunten", true};
constexpr Telbaar kGoodPractice{"good practice", "good practices"};
constexpr Telbaar kToelichting{"toelichting", "toelichtingen"};

void zoekScores(Verliezen& uit, const Ronde& was, const Ronde& wordt) {
    const std::vector<std::string> codes = was.kader.codesPerPositie();
    for (const Toets& een : was.toetsen) {
        const Toets* const nieuw = wordt.toets(een.organisatie);
        if (nieuw == nullptr) continue;  // a row that was taken out is refused by itself
        std::vector<std::string> leeg;
        for (int positie = 0; const std::string& code : codes) {
            const bool had = een.scores.op(positie) != Score::onbeoordeeld;
            if (had && nieuw->scores.op(positie) == Score::onbeoordeeld) leeg.push_back(code);
            ++positie;
        }
        if (!leeg.empty()) uit.regel(een.organisatie, hoeveelEnWelke(leeg, kScore));
    }
}

void zoekInTekst(Verliezen& uit, const Toetstekst& was, const Toetstekst& wordt) {
    const std::string waarvan = "Tekst over " + was.organisatie;
    uit.leeg(waarvan, "de bron", was.bron, wordt.bron);
    uit.leeg(waarvan, "de periode", was.periode, wordt.periode);
    uit.leeg(waarvan, "de datum voor de maatregelen", was.maatregelenVoor, wordt.maatregelenVoor);
    uit.leeg(waarvan, "de inleiding", was.inleiding, wordt.inleiding);
    uit.leeg(waarvan, "de verantwoording", was.verantwoording, wordt.verantwoording);
    uit.weg(waarvan, kBevinding, was.bevindingen, wordt.bevindingen, &Opmerking::code);
    uit.weg(waarvan, kVerbeterpunt, was.verbeterpunten, wordt.verbeterpunten, &Opmerking::code);
    uit.weg(waarvan, kAandachtspunt, was.aandachtspunten, wordt.aandachtspunten, &Opmerking::code);
    uit.weg(waarvan, kGoodPractice, was.goodPractices, wordt.goodPractices, &GoodPractice::thema);
}

void zoekInLandelijk(Verliezen& uit, const LandelijkeTekst& was, const LandelijkeTekst& wordt) {
    const std::string waarvan = "Landelijke tekst";
    uit.leeg(waarvan, "de bron", was.bron, wordt.bron);
    uit.leeg(waarvan, "de leeswijzer", was.leeswijzer, wordt.leeswijzer);
    uit.leeg(waarvan, "de inleiding", was.inleiding, wordt.inleiding);
    uit.leeg(waarvan, "de onderzoeksopzet", was.onderzoeksopzet, wordt.onderzoeksopzet);
    uit.leeg(waarvan, "het vervolg", was.vervolg, wordt.vervolg);
    uit.weg(waarvan, {"tekst over wat goed gaat", "teksten over wat goed gaat"}, was.gaatGoed,
            wordt.gaatGoed, &Opmerking::code);
    uit.weg(waarvan, {"tekst over wat beter moet", "teksten over wat beter moet"}, was.moetBeter,
            wordt.moetBeter, &Opmerking::code);
    uit.weg(waarvan, kToelichting, was.toelichtingen, wordt.toelichtingen, &Opmerking::code);
    uit.leeg(waarvan, "de tekst over good practices", was.overGoodPractices,
             wordt.overGoodPractices);
    uit.weg(waarvan, kGoodPractice, was.goodPractices, wordt.goodPractices, &GoodPractice::thema);
}

/// What is known of the round beside its texts.
void zoekInFeiten(Verliezen& uit, const Rondefeiten& was, const Rondefeiten& wordt) {
    const std::string waarvan = "Landelijke tekst, feiten";
    uit.leeg(waarvan, "het thema over veiligheid", was.themaVeiligheid, wordt.themaVeiligheid);
    if (was.hertoetsen && !wordt.hertoetsen) uit.regel(waarvan, "het aantal hertoetsen");
    uit.weg(waarvan, {"benaming", "benamingen"}, was.benamingen, wordt.benamingen, &Benaming::code);
    uit.weg(waarvan, {"zin over veiligheid", "zinnen over veiligheid"}, was.veiligheid,
            wordt.veiligheid, &Brontekst::plaats);
    uit.weg(waarvan, {"zin over wachten", "zinnen over wachten"}, was.wachten, wordt.wachten,
            &Brontekst::plaats);
    uit.weg(waarvan, {"zin over de publicatie", "zinnen over de publicatie"}, was.gepubliceerd,
            wordt.gepubliceerd, &Brontekst::plaats);
    uit.weg(waarvan, {"stap van daarna", "stappen van daarna"}, was.daarna, wordt.daarna,
            &Vervolgstap::wanneer);
    uit.weg(waarvan,
            {"organisatie met wat daarna gebeurde", "organisaties met wat daarna gebeurde"},
            was.verhalen, wordt.verhalen, &Vervolgverhaal::organisatie);
}

std::string documentInWoorden(const Document& document) {
    switch (document.soort) {
        case Documentsoort::uitspraken:
            return "De uitspraken";
        case Documentsoort::landelijk:
            return "De landelijke tekst";
        case Documentsoort::toetstekst:
            break;
    }
    return "De tekst over " + document.over;
}

/// Texts that are withdrawn as a whole, and parts of those that stay.
void zoekTeksten(Verliezen& uit, const Bekenderonde& bekend, const GelezenRonde& nieuw) {
    bool uitspraken = true;
    bool landelijk = true;
    for (const Document& een : bekend.documenten) {
        if (std::ranges::any_of(nieuw.bron.documenten, [&](const Document& ander) {
                return ander.soort == een.soort && ander.over == een.over;
            }))
            continue;
        uit.regel(documentInWoorden(een), "het hele document " + een.naam);
        uitspraken &= een.soort != Documentsoort::uitspraken;
        landelijk &= een.soort != Documentsoort::landelijk;
    }
    for (const Toetstekst& een : bekend.ronde.teksten)
        if (const Toetstekst* const ander = nieuw.ronde.tekst(een.organisatie))
            zoekInTekst(uit, een, *ander);
    if (landelijk) {
        zoekInLandelijk(uit, bekend.ronde.landelijk, nieuw.ronde.landelijk);
        zoekInFeiten(uit, bekend.ronde.landelijk.feiten, nieuw.ronde.landelijk.feiten);
    }
    if (uitspraken)
        uit.weg("Uitspraken", kUitspraak, bekend.ronde.uitspraken.uitspraken,
                nieuw.ronde.uitspraken.uitspraken, &Uitspraak::id);
}

void zoekInOnderzoek(Verliezen& uit, const Onderzoek& was, const GelezenRonde& nieuw) {
    const Onderzoek& wordt = nieuw.ronde.onderzoek;
    const std::string waarvan = "Onderzoek";
    uit.leeg(waarvan, "de naam", was.naam, wordt.naam);
    uit.leeg(waarvan, "de toezichthouder", was.toezichthouder, wordt.toezichthouder);
    uit.leeg(waarvan, "het begin van de periode", was.periodeVan, wordt.periodeVan);
    uit.leeg(waarvan, "het einde van de periode", was.periodeTot, wordt.periodeTot);
    uit.leeg(waarvan, "de bron", was.bron, wordt.bron);
    uit.leeg(waarvan, "het doel", was.doel, wordt.doel);
    uit.leeg(waarvan, "de grondslag", was.grondslag, wordt.grondslag);
    // A file that names no regelset gets the first of the kader: other rules, unasked.
    if (nieuw.bron.onderzoek.regelset.empty() && was.regelset != wordt.regelset)
        uit.regel(waarvan, "de beslisregels " + was.regelset +
                               " (het bestand noemt er geen; dan geldt " + wordt.regelset + ")");
}

std::string opgesomd(const std::vector<std::string>& verliezen) {
    return "Deze import maakt leeg wat er nu staat. Er is niets gewijzigd. Dit zou weg zijn:" +
           ingesprongen(verliezen);
}

}  // namespace

std::vector<std::string> verliezen(const Bekenderonde& bekend, const GelezenRonde& nieuw) {
    Verliezen uit;
    zoekScores(uit, bekend.ronde, nieuw.ronde);
    zoekTeksten(uit, bekend, nieuw);
    zoekInOnderzoek(uit, bekend.ronde.onderzoek, nieuw);
    return std::move(uit).alle();
}

std::vector<std::string> verlorenNamen(const std::vector<Organisatie>& bekend,
                                       const std::vector<Organisatie>& nieuw) {
    std::set<std::string> blijft;  // a spelling may move to another organisation of the file
    for (const Organisatie& een : nieuw)
        blijft.insert(een.andereNamen.begin(), een.andereNamen.end());
    Verliezen uit;
    for (const Organisatie& een : bekend) {
        if (std::ranges::find(nieuw, een.naam, &Organisatie::naam) == nieuw.end()) continue;
        std::vector<std::string> weg;
        for (const std::string& naam : een.andereNamen)
            if (!blijft.contains(naam)) weg.push_back(naam);
        if (!weg.empty()) uit.regel(een.naam, hoeveelEnWelke(weg, {"andere naam", "andere namen"}));
    }
    return std::move(uit).alle();
}

std::string ingesprongen(const std::vector<std::string>& regels) {
    std::string uit;
    const std::size_t genoemd = std::min(regels.size(), kMeesteRegels);
    for (std::size_t i = 0; i < genoemd; ++i)
        uit += "\n  " + regels[i];
    if (regels.size() > genoemd)
        uit += "\n  … en nog " + std::to_string(regels.size() - genoemd) + ".";
    return uit;
}

Importverlies::Importverlies(const std::vector<std::string>& verliezen)
    : Gebruikersfout(opgesomd(verliezen)) {}

}  // namespace maatlat
