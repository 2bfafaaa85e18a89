// SPDX-License-Identifier: EUPL-1.2
#include "web/opvolging/toezichtvelden.h"

#include <optional>
#include <string>
#include <utility>

#include "toetsing/onderzoek/organisaties.h"

namespace maatlat::web {

namespace {

using Velden = std::vector<FormulierPagina::Veld>;

constexpr std::size_t kLangste = 4000;

std::string alsTekst(const std::optional<int>& aantal) {
    return aantal ? std::to_string(*aantal) : std::string();
}

/// The fields of one form.
class Veldenmaker {
  public:
    Veldenmaker(Aanvraag& aanvraag, std::int64_t organisatie, Feitsoort soort,
                const Toezichtinvoer& invoer, const Poging& poging)
        : aanvraag_(aanvraag),
          organisatie_(organisatie),
          soort_(soort),
          invoer_(invoer),
          fouten_(poging.fouten) {}

    Velden maak() {
        const bool toezicht = isVerscherptToezicht(soort_);
        const bool loopt = toezicht && soort_ != Feitsoort::opheffen;
        datum("dag", soort_ == Feitsoort::uitkomst ? "Dag van de uitkomst" : "Dag van het besluit",
              "Bijvoorbeeld 22-4-2016. Is die dag al voorbij, dan staat erbij dat dit achteraf is "
              "vastgelegd.",
              invoer_.dag, true);
        if (loopt || isMaatregel(soort_)) einde();
        vak("motivering",
            isMaatregel(soort_) ? "Wat houdt de maatregel in, en waarom?" : "Motivering",
            soort_ == Feitsoort::uitkomst ? "Bijvoorbeeld: hertoets." : "", invoer_.motivering,
            soort_ != Feitsoort::uitkomst);
        if (loopt) {
            vak("aantonen", "Wat moet de organisatie laten zien?",
                "Legt u dit achteraf vast, en weet u het niet? Laat het dan leeg.",
                invoer_.aanTeTonen, soort_ == Feitsoort::instellen);
            regel("ritme", "Wat laat de organisatie hoe vaak weten?",
                  "Bijvoorbeeld: elke twee weken de wachtlijst, elke maand de voortgang per "
                  "verbeterpunt.",
                  invoer_.ritme);
        }
        if (isMaatregel(soort_)) {
            regel("grond", "Wetsartikel", "", invoer_.grond);
            vak("uitkomst", "Uitkomst", "Laat dit leeg zolang de maatregel loopt.",
                invoer_.uitkomst, false);
        }
        if (soort_ == Feitsoort::opheffen || soort_ == Feitsoort::uitkomst) totaal();
        regel("bron", "Waar staat dit?",
              "Verplicht als u dit achteraf vastlegt. Bijvoorbeeld: nieuwsbericht van de "
              "inspecties.",
              invoer_.bron);
        publicatie();
        return std::move(velden_);
    }

  private:
    Veldkop kop(const char* naam, const std::string& label, const std::string& hint,
                bool verplicht = false) {
        return {.naam = naam,
                .label = label,
                .hint = hint,
                .fout = foutVan(fouten_, naam),
                .verplicht = verplicht};
    }
    void regel(const char* naam, const std::string& label, const std::string& hint,
               const std::string& waarde) {
        velden_.emplace_back(Tekstveld{.kop = kop(naam, label, hint), .waarde = waarde});
    }
    void datum(const char* naam, const std::string& label, const std::string& hint,
               const std::string& waarde, bool verplicht = false) {
        velden_.emplace_back(Tekstveld{.kop = kop(naam, label, hint, verplicht),
                                       .waarde = waarde,
                                       .soort = Tekstveld::Soort::datum});
    }
    void vak(const char* naam, const std::string& label, const std::string& hint,
             const std::string& waarde, bool verplicht) {
        velden_.emplace_back(Tekstvak{.kop = kop(naam, label, hint, verplicht),
                                      .waarde = waarde,
                                      .regels = 4,
                                      .langste = kLangste});
    }
    void getal(const char* naam, const std::string& label, const std::string& waarde) {
        velden_.emplace_back(
            Tekstveld{.kop = kop(naam, label, "Laat dit leeg als u het niet weet."),
                      .waarde = waarde,
                      .soort = Tekstveld::Soort::getal});
    }

    void einde() {
        const char* hint = "";
        if (soort_ == Feitsoort::instellen) hint = "Laat dit leeg voor zes maanden.";
        if (soort_ == Feitsoort::bevel) hint = "Laat dit leeg voor zeven dagen.";
        datum("tot", isMaatregel(soort_) ? "Termijn: tot en met" : "Tot en met", hint, invoer_.tot,
              soort_ == Feitsoort::verlengen);
    }

    void totaal() {
        Keuzelijst toets{.kop = kop("toets", "Hertoets of eindtoets in Maatlat",
                                    "Is alleen het totaal bekend, vul dan hieronder dat in."),
                         .opties = {{"", "Geen"}}};
        for (const Toetskop& een :
             organisatiebeeld(aanvraag_.werkplek(), aanvraag_.persoon(), organisatie_, 1).toetsen)
            toets.opties.push_back({std::to_string(een.nr),
                                    een.onderzoekNaam + ", " + een.organisatie,
                                    invoer_.toets == std::to_string(een.nr)});
        velden_.emplace_back(std::move(toets));
        getal("voldoende", "Aantal verwachtingen voldoende", invoer_.voldoende);
        getal("onvoldoende", "Aantal verwachtingen onvoldoende", invoer_.onvoldoende);
        getal("van", "Van hoeveel verwachtingen", invoer_.van);
    }

    void publicatie() {
        Keuzelijst regime{
            .kop = kop("regime", "Volgens welke wet wordt dit gepubliceerd?",
                       "Voor een kennisgeving van verscherpt toezicht geldt geen wachttijd."),
            .opties = {{"", "Nog niet gekozen"}}};
        for (const Openbaarmakingsregime& een : aanvraag_.werkplek().openbaarmaking().regimes)
            regime.opties.push_back({een.id, een.naam, een.id == invoer_.regime});
        velden_.emplace_back(std::move(regime));
        datum("bekendgemaakt", "Bekendgemaakt aan de organisatie op", "", invoer_.bekendgemaakt);
        datum("gepubliceerd", "Gepubliceerd op",
              "Laat dit leeg zolang het niet is gepubliceerd. U kunt het later aanvullen.",
              invoer_.gepubliceerd);
        regel("vindplaats", "Waar is het te lezen?", "", invoer_.vindplaats);
    }

    Aanvraag& aanvraag_;
    std::int64_t organisatie_;
    Feitsoort soort_;
    const Toezichtinvoer& invoer_;
    const std::vector<Veldfouten::Fout>& fouten_;
    Velden velden_;
};

}  // namespace

std::vector<FormulierPagina::Veld> toezichtvelden(Aanvraag& aanvraag, std::int64_t organisatie,
                                                  Feitsoort soort, const Toezichtinvoer& invoer,
                                                  const Poging& poging) {
    return Veldenmaker(aanvraag, organisatie, soort, invoer, poging).maak();
}

Toezichtinvoer invoerUit(const Aanvraag& van) {
    return {van.veld("dag"),         van.veld("tot"),           van.veld("motivering"),
            van.veld("aantonen"),    van.veld("ritme"),         van.veld("grond"),
            van.veld("uitkomst"),    van.veld("bron"),          van.veld("voldoende"),
            van.veld("onvoldoende"), van.veld("van"),           van.veld("toets"),
            van.veld("regime"),      van.veld("bekendgemaakt"), van.veld("gepubliceerd"),
            van.veld("vindplaats"),  van.veld("reden")};
}

Toezichtinvoer invoerVan(const Toezichtfeit& feit) {
    Toezichtinvoer uit;
    uit.dag = feit.dag;
    uit.tot = feit.tot;
    uit.motivering = feit.motivering;
    uit.aanTeTonen = feit.aanTeTonen;
    uit.ritme = feit.ritme;
    uit.grond = feit.grond;
    uit.uitkomst = feit.uitkomst;
    uit.bron = feit.bron;
    uit.voldoende = alsTekst(feit.totaal.voldoende);
    uit.onvoldoende = alsTekst(feit.totaal.onvoldoende);
    uit.van = alsTekst(feit.totaal.van);
    if (feit.toets != 0) uit.toets = std::to_string(feit.toets);
    uit.regime = feit.regime;
    uit.bekendgemaakt = feit.bekendgemaakt;
    uit.gepubliceerd = feit.gepubliceerd;
    uit.vindplaats = feit.vindplaats;
    return uit;
}

std::vector<Veldregel> toezichtveldregels() {
    return {{"versie"},       {"dag"},        {"tot"},      {"motivering"}, {"aantonen"},
            {"ritme"},        {"grond"},      {"uitkomst"}, {"bron"},       {"voldoende"},
            {"onvoldoende"},  {"van"},        {"toets"},    {"regime"},     {"bekendgemaakt"},
            {"gepubliceerd"}, {"vindplaats"}, {"reden"}};
}

}  // namespace maatlat::web
