// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/dossiervraag_lezer.h"

#include <algorithm>

#include "kader/percentage.h"
#include "kader/steekproef/dossiervraag_verwijzing.h"
#include "kader/yaml_velden.h"
#include "taal/spelling.h"

namespace maatlat {

namespace {

constexpr std::size_t kLangsteCode = 40;
constexpr int kGrootsteGetal = 9999;

class Vraaglezer {
  public:
    Vraaglezer(const Knoop& knoop, Meldingen& meldingen, const std::vector<Dossiervraag>& eerdere)
        : meldingen_(meldingen),
          verwijzing_(eerdere, meldingen),
          velden_(knoop, meldingen, "een vraag") {}

    Dossiervraag lees(const std::string& bron, const Toetsingskader* kader) {
        leesCode();
        vraag_.tekst = velden_.tekst("tekst");
        leesSoort();
        leesVerwachting(kader);
        vraag_.kort = vraag_.telt() ? velden_.tekst("kort") : velden_.tekstAlsErIs("kort");
        vraag_.hulp = velden_.tekstAlsErIs("hulp");
        leesKeuzes();
        leesVoldoet();
        leesGrenzen();
        leesDatumvelden();
        leesTermijn();
        if (const auto tabel = velden_.tabel("geldt_als", false))
            vraag_.geldtAls = verwijzing_.geldigheid(*tabel);
        leesNorm();
        vraag_.bron = velden_.tekstAlsErIs("bron");
        if (vraag_.bron.empty()) vraag_.bron = bron;
        velden_.klaar();
        return std::move(vraag_);
    }

  private:
    bool is(Antwoordsoort soort) const { return bekendeSoort_ && vraag_.soort == soort; }

    /// A code stands in names of form fields and in addresses.
    void leesCode() {
        vraag_.code = velden_.tekst("code");
        if (vraag_.code.size() > kLangsteCode ||
            vraag_.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") !=
                std::string::npos)
            velden_.melding("De code \"" + vraag_.code +
                            "\" kan niet. Gebruik hoogstens 40 kleine letters, cijfers en "
                            "streepjes.");
        if (!vraag_.code.empty() && verwijzing_.kent(vraag_.code))
            velden_.melding("De code \"" + vraag_.code + "\" is al van een eerdere vraag.");
    }

    void leesSoort() {
        const auto waarde = velden_.verplicht("soort");
        if (!waarde) return;
        if (const auto soort = antwoordsoortMetNaam(waarde->tekst())) {
            vraag_.soort = *soort;
            bekendeSoort_ = true;
        } else {
            velden_.melding(*waarde, "De soort moet ja-nee, keuze, datum, getal of termijn zijn.");
        }
    }

    void leesVerwachting(const Toetsingskader* kader) {
        const auto waarde = velden_.neem("verwachting");
        if (!waarde && is(Antwoordsoort::termijn))
            velden_.melding(
                "Een termijn wordt niet gevraagd maar geteld. Noem in het veld \"verwachting\" "
                "waarbij.");
        if (!waarde) return;
        vraag_.verwachting = leesTekst(*waarde, meldingen_, "Het veld \"verwachting\"");
        if (kader == nullptr || vraag_.verwachting.empty()) return;
        const Verwachting* gevonden = kader->verwachting(vraag_.verwachting);
        if (gevonden == nullptr)
            velden_.melding(*waarde, "De verwachting \"" + vraag_.verwachting +
                                         "\" staat niet in het kader." +
                                         bedoeltU(vraag_.verwachting, kader->codesPerPositie()));
        else if (!gevonden->beoordeeld)
            velden_.melding(*waarde, "De verwachting \"" + vraag_.verwachting +
                                         "\" wordt in het kader niet beoordeeld.");
    }

    /// The field, when it belongs to a question of this kind; a melding when it does not.
    std::optional<Knoop> alleenBij(std::string_view veld,
                                   std::initializer_list<Antwoordsoort> soorten) {
        auto waarde = velden_.neem(veld);
        if (!waarde || !bekendeSoort_) return std::nullopt;
        if (std::find(soorten.begin(), soorten.end(), vraag_.soort) != soorten.end()) return waarde;
        velden_.melding(*waarde, "Het veld \"" + std::string(veld) +
                                     "\" hoort niet bij een vraag van de soort " +
                                     std::string(naam(vraag_.soort)) + ".");
        return std::nullopt;
    }

    void leesKeuzes() {
        const auto keuzes = alleenBij("keuzes", {Antwoordsoort::keuze});
        if (!keuzes) {
            if (is(Antwoordsoort::keuze))
                velden_.melding("Noem in het veld \"keuzes\" waaruit de lezer kiest.");
            return;
        }
        vraag_.keuzes = leesWoorden(*keuzes, "keuzes", {}, meldingen_);
        for (const std::string& een : vraag_.keuzes)
            if (een == kJa || een == kNee || een == kNvt || een == kNietVastTeStellen ||
                een == kNogNiet)
                velden_.melding(*keuzes, "\"" + een +
                                             "\" kan geen keuze zijn: dit antwoord heeft al een "
                                             "vaste betekenis.");
        if (vraag_.keuzes.size() == 1) velden_.melding(*keuzes, "Geef ten minste twee keuzes.");
    }

    void leesVoldoet() {
        const auto voldoet = alleenBij("voldoet", {Antwoordsoort::jaNee, Antwoordsoort::keuze});
        if (voldoet && !vraag_.telt()) {
            velden_.melding(*voldoet, "Deze vraag heeft geen verwachting om aan te voldoen.");
        } else if (voldoet) {
            std::vector<std::string> mag{std::string(kJa), std::string(kNee)};
            if (is(Antwoordsoort::keuze)) mag = vraag_.keuzes;
            vraag_.voldoet = leesWoorden(*voldoet, "voldoet", mag, meldingen_);
        } else if (is(Antwoordsoort::jaNee) && vraag_.telt()) {
            vraag_.voldoet = {std::string(kJa)};
        } else if (is(Antwoordsoort::keuze) && vraag_.telt()) {
            velden_.melding(
                "Noem in het veld \"voldoet\" welke keuzes aan de verwachting voldoen.");
        }
    }

    void leesGrenzen() {
        const auto minstens = alleenBij("minstens", {Antwoordsoort::getal});
        const auto hoogstens = alleenBij("hoogstens", {Antwoordsoort::getal});
        if (minstens) vraag_.minstens = velden_.getal("minstens", 0, kGrootsteGetal);
        if (hoogstens) vraag_.hoogstens = velden_.getal("hoogstens", 0, kGrootsteGetal);
        if (is(Antwoordsoort::getal) && vraag_.telt() && !minstens && !hoogstens)
            velden_.melding(
                "Noem in het veld \"minstens\" of \"hoogstens\" welk getal aan de verwachting "
                "voldoet.");
        if (vraag_.minstens && vraag_.hoogstens && *vraag_.minstens > *vraag_.hoogstens)
            velden_.melding(*hoogstens, "Dit is minder dan bij \"minstens\" staat.");
    }

    void leesDatumvelden() {
        if (alleenBij("mag_open", {Antwoordsoort::datum}))
            vraag_.magOpen = velden_.jaNee("mag_open", false);
        if (const auto waarde = alleenBij("niet_voor", {Antwoordsoort::datum}))
            if (std::string eerder = verwijzing_.datum(*waarde); !eerder.empty())
                vraag_.nietVoor = std::move(eerder);
    }

    void leesTermijn() {
        if (const auto tabel = alleenBij("termijn", {Antwoordsoort::termijn}))
            vraag_.termijn = verwijzing_.termijn(*tabel);
        else if (is(Antwoordsoort::termijn))
            velden_.melding(
                "Noem in het veld \"termijn\" de twee datums en hoe lang ertussen mag zitten.");
    }

    void leesNorm() {
        const auto tabel = velden_.tabel("norm", false);
        if (!tabel) return;
        if (!vraag_.telt())
            velden_.melding(*tabel, "Een norm hoort bij een vraag met een verwachting.");
        Norm norm;
        Velden delen(*tabel, meldingen_, "de norm");
        if (const auto minstens = delen.verplicht("minstens")) {
            const int honderdsten = leesPercentage(minstens->tekst()).value_or(0);
            if (honderdsten == 0 || honderdsten % 10 != 0)
                delen.melding(*minstens,
                              "Dit moet een percentage zijn van meer dan 0 tot en met 100, met "
                              "hoogstens één decimaal.");
            norm.promille = honderdsten / 10;
        }
        norm.bron = delen.tekst("bron");
        delen.klaar();
        vraag_.norm = std::move(norm);
    }

    Meldingen& meldingen_;
    Dossiervraagverwijzing verwijzing_;
    Velden velden_;
    Dossiervraag vraag_;
    bool bekendeSoort_ = false;
};

}  // namespace

Dossiervraag leesDossiervraag(const Knoop& knoop, Meldingen& meldingen,
                              const std::vector<Dossiervraag>& eerdere, const std::string& bron,
                              const Toetsingskader* kader) {
    return Vraaglezer(knoop, meldingen, eerdere).lees(bron, kader);
}

}  // namespace maatlat
