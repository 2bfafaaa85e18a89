// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <string_view>

#include "domain/steekproef/steekproef.h"
#include "domain/vastlegging.h"

namespace maatlat {

namespace {

constexpr std::string_view kEersteVorm = "maatlat-vastlegging-1";
constexpr std::string_view kTweedeVorm = "maatlat-vastlegging-2";

std::string groepsregels(const Dossiersteekproef& steekproef, const std::string& begin) {
    std::string uit;
    for (const Populatiegroep& groep : steekproef.groepen)
        uit += begin + groep.naam + "\t" + std::to_string(groep.aantal) + "\t" +
               std::to_string(groep.trek) + "\n";
    return uit;
}

std::string eersteVorm(const Dossiersteekproef& steekproef) {
    return std::string(kEersteVorm) + "\n" + steekproef.populatieHash + "\n" +
           std::to_string(steekproef.populatie.aantal) + "\n" +
           std::string(naam(steekproef.kolom)) + "\n" + groepsregels(steekproef, "");
}

/// Lines of a name and its values, with tabs between them. What people typed may hold a tab or a
/// line end, which would be a mark here: it becomes a space.
class Regels {
  public:
    void regel(std::string_view naam, std::initializer_list<std::string> waarden) {
        uit_ += naam;
        for (std::string waarde : waarden) {
            std::ranges::replace_if(
                waarde, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; },
                ' ');
            uit_ += "\t" + waarde;
        }
        uit_ += "\n";
    }
    void regel(std::string_view naam, std::int64_t getal) { regel(naam, {std::to_string(getal)}); }

    std::string tekst() && { return std::move(uit_); }

  private:
    std::string uit_ = std::string(kTweedeVorm) + "\n";
};

void zetVerslag(Regels& uit, const Leesverslag& verslag) {
    uit.regel("bestand", {verslag.bestand});
    uit.regel("bestandHash", {verslag.sha256});
    uit.regel("soort", {std::string(naam(verslag.soort))});
    uit.regel("blad", {verslag.blad});
    uit.regel("bereik", {verslag.bereik});
    uit.regel("rijen", verslag.rijen);
    uit.regel("verborgenRijen", verslag.verborgenRijen);
    uit.regel("verborgenKolommen", verslag.verborgenKolommen);
    uit.regel("kalender", {verslag.kalender1904 ? "1904" : "1900"});
    uit.regel("tekencodering", {verslag.tekencodering});
    uit.regel("scheiding", {std::string(scheidingstekenInWoord(verslag.scheidingsteken))});
    for (const NietGelezenBlad& een : verslag.nietGelezen)
        uit.regel("nietGelezen", {een.naam, std::string(naam(een.waarom))});
}

void zetGrens(Regels& uit, const Populatiegrens& grens) {
    if (!grens.verslag) return;
    zetVerslag(uit, *grens.verslag);
    uit.regel("overgeslagenRijen", grens.overgeslagenRijen);
    for (const Nummerreeks& een : grens.reeksen)
        uit.regel("reeks",
                  {een.voorvoegsel, std::to_string(een.aantal), std::to_string(een.ontbreekt)});
    uit.regel("korteReeksen", {std::to_string(grens.korteReeksen.aantal),
                               std::to_string(grens.korteReeksen.ontbreekt)});
    for (const std::string& een : grens.maandenZonder)
        uit.regel("maandZonder", {een});
    uit.regel("afgekapt", grens.afgekapt);
}

std::string tweedeVorm(const Dossiersteekproef& steekproef, const Steekproefbinding& binding) {
    Regels uit;
    uit.regel("onderzoek", {binding.onderzoek});
    uit.regel("organisatie", {binding.organisatie});
    uit.regel("formulier", {binding.formulier});
    uit.regel("formulierVersie", {binding.formulierversie});
    uit.regel("formulierHash", {steekproef.formulierHash});
    uit.regel("peildatum", {steekproef.peildatum});
    uit.regel("dubbelPercentage", steekproef.dubbelPercentage);
    uit.regel("populatieHash", {steekproef.populatieHash});
    uit.regel("aantal", steekproef.populatie.aantal);
    zetGrens(uit, steekproef.populatie.grens);
    uit.regel("kolom", {std::string(naam(steekproef.kolom))});
    return std::move(uit).tekst() + groepsregels(steekproef, "groep\t");
}

}  // namespace

std::string vastleggingstekst(const Dossiersteekproef& steekproef) {
    return steekproef.binding ? tweedeVorm(steekproef, *steekproef.binding)
                              : eersteVorm(steekproef);
}

std::string codeer(const std::optional<Steekproefbinding>& binding) {
    if (!binding) return {};
    return Vastlegging{{"vorm", "2"},
                       {"onderzoek", binding->onderzoek},
                       {"organisatie", binding->organisatie},
                       {"formulier", binding->formulier},
                       {"formulierversie", binding->formulierversie}}
        .codeer();
}

std::optional<Steekproefbinding> bindingUit(std::string_view gecodeerd) {
    const auto velden = Vastlegging::lees(gecodeerd);
    if (!velden || velden->tekst("vorm") != "2") return std::nullopt;
    return Steekproefbinding{velden->tekst("onderzoek"), velden->tekst("organisatie"),
                             velden->tekst("formulier"), velden->tekst("formulierversie")};
}

}  // namespace maatlat
