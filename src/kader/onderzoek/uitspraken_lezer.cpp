// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/uitspraken_lezer.h"

#include <algorithm>
#include <limits>

#include "kader/onderzoek/citaat.h"
#include "kader/percentage.h"
#include "kader/verwijzing.h"
#include "kader/yaml_velden.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

constexpr int kVeel = std::numeric_limits<int>::max();

class Uitsprakenlezer {
  public:
    Uitsprakenlezer(std::string_view inhoud, const std::string& bestand,
                    const Toetsingskader& kader, const Naamregister& organisaties,
                    Uitspraakvorm vorm)
        : vorm_(vorm),
          document_(inhoud, bestand),
          meldingen_(bestand),
          verwijzing_(kader, organisaties, meldingen_) {}

    Uitspraken lees() {
        Velden velden(document_.wortel(), meldingen_, "de uitspraken");
        velden.soort("uitspraken");
        for (const Knoop& een : velden.lijst("bewoordingen", false))
            leesBewoording(een);
        for (const Knoop& een : velden.lijst("uitspraken", true))
            leesUitspraak(een);
        velden.klaar();
        meldingen_.werpAlsNodig();
        return std::move(uit_);
    }

  private:
    void leesBewoording(const Knoop& knoop) {
        Bewoording bewoording;
        Velden velden(knoop, meldingen_, "een bewoording");
        bewoording.woorden = velden.tekst("woorden");
        bewoording.minstens = procent(velden, "minstens", 0);
        bewoording.hoogstens = procent(velden, "hoogstens", 10000);
        velden.klaar();
        if (bewoording.hoogstens < bewoording.minstens)
            velden.melding("De bovengrens ligt onder de ondergrens.");
        if (kent(bewoording.woorden))
            velden.melding("De woorden \"" + bewoording.woorden + "\" staan er twee keer.");
        uit_.bewoordingen.push_back(std::move(bewoording));
    }

    int procent(Velden& velden, std::string_view veld, int anders) {
        const auto knoop = velden.neem(veld);
        if (!knoop) return anders;
        if (const auto waarde = leesPercentage(knoop->tekst())) return *waarde;
        velden.melding(*knoop,
                       "Dit moet een percentage zijn van 0 tot en met 100, met hoogstens "
                       "twee decimalen.");
        return anders;
    }

    bool kent(const std::string& woorden) const {
        return std::any_of(uit_.bewoordingen.begin(), uit_.bewoordingen.end(),
                           [&](const Bewoording& een) { return een.woorden == woorden; });
    }

    void leesUitspraak(const Knoop& knoop) {
        Uitspraak uitspraak;
        const std::size_t eerder = meldingen_.aantal();
        Velden velden(knoop, meldingen_, "een uitspraak");
        uitspraak.id = velden.tekst("id");
        uitspraak.bron = velden.tekst("bron");
        leesCitaat(velden, uitspraak);
        uitspraak.bewering = velden.tekst("bewering");
        if (const auto selectie = velden.tabel("selectie", false))
            uitspraak.selectie = leesSelectie(*selectie);
        leesOverSelectie(velden, uitspraak);
        if (const auto verdeling = velden.tabel("verdeling", false))
            leesVerdeling(*verdeling, uitspraak);
        uitspraak.volgorde = leesNamen(velden, "volgorde");
        uitspraak.laagste = velden.getal("laagste", 1, kVeel);
        uitspraak.aantalOrganisaties = velden.getal("aantal_organisaties", 0, kVeel);
        uitspraak.aantalVerwachtingen = velden.getal("aantal_verwachtingen", 0, kMaxBeoordeeld);
        leesOverOrganisatie(velden, uitspraak);
        uitspraak.nietTeBeslissen = velden.tekstAlsErIs("niet_te_beslissen");
        velden.klaar();
        // A figure that could not be read is no claim: what is missing then would mislead.
        if (meldingen_.aantal() == eerder) controleerBewering(velden, uitspraak);
        controleerId(velden, uitspraak.id);
        uit_.uitspraken.push_back(std::move(uitspraak));
    }

    void leesCitaat(Velden& velden, Uitspraak& uitspraak) {
        uitspraak.citaat = vorm_ == Uitspraakvorm::volledig ? velden.tekst("citaat")
                                                            : velden.tekstAlsErIs("citaat");
        if (const std::size_t aantal = aantalWoorden(uitspraak.citaat); aantal > kMeesteWoorden)
            velden.melding("Een citaat heeft hoogstens " + std::to_string(kMeesteWoorden) +
                           " woorden. Dit heeft er " + std::to_string(aantal) + ".");
    }

    Selectie leesSelectie(const Knoop& knoop) {
        Selectie selectie;
        Velden velden(knoop, meldingen_, "een selectie");
        const auto verwachting = velden.neem("verwachting");
        const auto criterium = velden.neem("criterium");
        if (verwachting) {
            selectie.code = verwijzing_.code(*verwachting, Kaderverwijzing::verwachting);
            for (const Knoop& een : velden.lijst("scores", true))
                if (const auto score = leesScore(een)) selectie.scores.push_back(*score);
        }
        if (criterium) {
            selectie.code = verwijzing_.code(*criterium, Kaderverwijzing::criterium);
            for (const Knoop& een : velden.lijst("oordelen", true))
                if (const auto oordeel = leesOordeel(een)) selectie.oordelen.push_back(*oordeel);
        }
        velden.klaar();
        if (verwachting.has_value() == criterium.has_value())
            velden.melding(
                "Een selectie gaat over een verwachting of over een criterium: noem een "
                "van de twee.");
        return selectie;
    }

    void leesOverSelectie(Velden& velden, Uitspraak& uitspraak) {
        uitspraak.aantal = velden.getal("aantal", 0, kVeel);
        if (const auto knoop = velden.tabel("percentage", false)) {
            Velden delen(*knoop, meldingen_, "een percentage");
            Percentage percentage;
            const auto procent = delen.getal("procent", 0, 100);
            percentage.procent = procent.value_or(0);
            if (vorm_ == Uitspraakvorm::bewaard) delen.neem("afronding");
            delen.klaar();
            if (procent && !uitspraak.citaat.empty())
                percentage.woord = woordVan(delen, uitspraak, percentage);
            uitspraak.percentage = percentage;
        }
        uitspraak.bewoording = velden.tekstAlsErIs("bewoording");
        if (!uitspraak.bewoording.empty() && !kent(uitspraak.bewoording)) {
            std::vector<std::string> bekend;
            for (const Bewoording& een : uit_.bewoordingen)
                bekend.push_back(een.woorden);
            velden.melding("Van de woorden \"" + uitspraak.bewoording +
                           "\" staat geen betekenis bij de bewoordingen." +
                           bedoeltU(uitspraak.bewoording, bekend));
        }
        if (!uitspraak.bewoording.empty() && kent(uitspraak.bewoording) &&
            !uitspraak.citaat.empty())
            controleerBewoording(velden, uitspraak);
        uitspraak.namen = leesNamen(velden, "namen");
    }

    Procentwoord woordVan(Velden& velden, const Uitspraak& uitspraak, const Percentage& van) {
        const auto woord = procentwoordIn(uitspraak.citaat, van.procent);
        if (!woord)
            velden.melding("In het citaat staat geen " + std::to_string(van.procent) + " procent.");
        return woord.value_or(Procentwoord::precies);
    }

    void controleerBewoording(Velden& velden, const Uitspraak& uitspraak) {
        const std::string& woorden = uitspraak.bewoording;
        if (!staatIn(uitspraak.citaat, woorden)) {
            velden.melding("De woorden \"" + woorden + "\" staan niet in het citaat.");
            return;
        }
        const std::string langste = langsteBewoording(uitspraak.citaat, woorden, uit_.bewoordingen);
        if (langste != woorden)
            velden.melding("In het citaat staat \"" + langste +
                           "\". Dat betekent iets anders dan \"" + woorden + "\".");
    }

    void leesVerdeling(const Knoop& knoop, Uitspraak& uitspraak) {
        Velden velden(knoop, meldingen_, "een verdeling");
        if (const auto van = velden.verplicht("van"))
            uitspraak.verdelingVan =
                verwijzing_.code(*van, Kaderverwijzing::criterium | Kaderverwijzing::verwachting);
        const bool vanCriterium = verwijzing_.kader().criterium(uitspraak.verdelingVan) != nullptr;
        const auto voldoende = velden.getal("voldoende", 0, kVeel);
        const auto matig = velden.getal("matig", 0, kVeel);
        const auto onvoldoende = velden.getal("onvoldoende", 0, kVeel);
        velden.klaar();
        if (!voldoende || !onvoldoende || matig.has_value() != vanCriterium)
            velden.melding(vanCriterium
                               ? "De verdeling van een criterium noemt voldoende, matig en "
                                 "onvoldoende."
                               : "De verdeling van een verwachting noemt voldoende en "
                                 "onvoldoende, en geen matig.");
        uitspraak.verdeling.push_back(voldoende.value_or(0));
        if (vanCriterium) uitspraak.verdeling.push_back(matig.value_or(0));
        uitspraak.verdeling.push_back(onvoldoende.value_or(0));
    }

    void leesOverOrganisatie(Velden& velden, Uitspraak& uitspraak) {
        if (const auto naam = velden.neem("organisatie"))
            uitspraak.organisatie = verwijzing_.organisatie(*naam);
        uitspraak.voldoende = velden.getal("voldoende", 0, kMaxBeoordeeld);
        if (const auto scores = velden.tabel("scores", false))
            for (const auto& [code, waarde] : scores->paren()) {
                const std::string van = verwijzing_.code(code, Kaderverwijzing::verwachting);
                if (const auto score = leesScore(waarde))
                    voegToe(uitspraak.scores, van, *score, code);
            }
        if (const auto oordelen = velden.tabel("oordelen", false))
            for (const auto& [code, waarde] : oordelen->paren()) {
                const std::string van = verwijzing_.code(code, Kaderverwijzing::criterium);
                if (const auto oordeel = leesOordeel(waarde))
                    voegToe(uitspraak.oordelen, van, *oordeel, code);
            }
    }

    template <class Waarde>
    void voegToe(std::vector<std::pair<std::string, Waarde>>& reeks, const std::string& code,
                 Waarde waarde, const Knoop& plek) {
        for (const auto& eerder : reeks)
            if (!code.empty() && eerder.first == code)
                meldingen_.bij(plek.regel(), plek.kolom(),
                               "De code \"" + code + "\" staat er twee keer.");
        reeks.emplace_back(code, waarde);
    }

    /// Organisations by name, each at most once.
    std::vector<std::string> leesNamen(Velden& velden, std::string_view veld) {
        const std::vector<Knoop> knopen = velden.lijst(veld, false);
        std::vector<std::string> namen = verwijzing_.organisaties(knopen);
        for (std::size_t i = 0; i < namen.size(); ++i) {
            const auto tot = namen.begin() + static_cast<std::ptrdiff_t>(i);
            if (!namen[i].empty() && std::find(namen.begin(), tot, namen[i]) != tot)
                velden.melding(knopen[i], namen[i] + " staat er twee keer.");
        }
        return namen;
    }

    std::optional<Score> leesScore(const Knoop& knoop) {
        const auto score = scoreMetNaam(knoop.tekst());
        if (!score)
            meldingen_.bij(knoop.regel(), knoop.kolom(),
                           "Een score is voldoende, onvoldoende, nvt of onbeoordeeld.");
        return score;
    }

    std::optional<Oordeel> leesOordeel(const Knoop& knoop) {
        const auto oordeel = oordeelMetNaam(knoop.tekst());
        if (!oordeel)
            meldingen_.bij(knoop.regel(), knoop.kolom(),
                           "Een oordeel is voldoende, matig of onvoldoende.");
        return oordeel;
    }

    void controleerBewering(Velden& velden, const Uitspraak& een) {
        const bool overSelectie =
            een.aantal || een.percentage || !een.bewoording.empty() || !een.namen.empty();
        const bool overOrganisatie = een.voldoende || !een.scores.empty() || !een.oordelen.empty();
        const int soorten = int{overSelectie} + int{overOrganisatie} + int{!een.verdeling.empty()} +
                            int{!een.volgorde.empty()} + int{een.laagste.has_value()} +
                            int{een.aantalOrganisaties.has_value()} +
                            int{een.aantalVerwachtingen.has_value()} +
                            int{!een.nietTeBeslissen.empty()};
        if (soorten != 1)
            velden.melding(
                "Een uitspraak doet één soort bewering, of zegt waarom die niet te "
                "beslissen is. Deze doet er " +
                std::to_string(soorten) + ".");
        if (overSelectie != een.selectie.has_value())
            velden.melding(
                "Een aantal, percentage, bewoording of lijst namen hoort bij een "
                "selectie, en andersom.");
        if (overOrganisatie && een.organisatie.empty())
            velden.melding("Bij deze uitspraak ontbreekt de organisatie waar hij over gaat.");
        if (!overOrganisatie && !een.organisatie.empty())
            velden.melding("Deze uitspraak doet geen bewering over " + een.organisatie +
                           ". Haal het veld \"organisatie\" weg.");
    }

    void controleerId(Velden& velden, const std::string& id) {
        for (const Uitspraak& eerder : uit_.uitspraken)
            if (!id.empty() && eerder.id == id)
                velden.melding("De id \"" + id + "\" is al van een andere uitspraak.");
    }

    Uitspraakvorm vorm_;
    YamlDocument document_;
    Meldingen meldingen_;
    Kaderverwijzing verwijzing_;
    Uitspraken uit_;
};

}  // namespace

Uitspraken leesUitspraken(std::string_view inhoud, const std::string& bestand,
                          const Toetsingskader& kader, const Naamregister& organisaties,
                          Uitspraakvorm vorm) {
    return Uitsprakenlezer(inhoud, bestand, kader, organisaties, vorm).lees();
}

}  // namespace maatlat
