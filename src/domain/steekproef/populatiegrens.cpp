// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/populatiegrens.h"

#include <charconv>

#include "domain/vastlegging.h"
#include "domain/woordtabel.h"

namespace maatlat {

namespace {

using Waarom = NietGelezenBlad::Waarom;

constexpr Woordtabel<3> kTabelsoorten{"csv", "xlsx", "ods"};
constexpr Woordtabel<4> kRedenen{"verborgen", "geen bekende koppen", "niet gekozen", "geen rijen"};

bool leesTelling(const Vastlegging& velden, std::string_view naam, std::int64_t& waarde) {
    const std::string tekst = velden.tekst(naam);
    const char* const einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, waarde);
    return fout == std::errc{} && tot == einde && waarde >= 0;
}

std::string codeer(const NietGelezenBlad& blad) {
    return Vastlegging{{"naam", blad.naam}, {"waarom", std::string(naam(blad.waarom))}}.codeer();
}

std::string codeer(const Leesverslag& verslag) {
    Vastlegging uit{{"bestand", verslag.bestand},
                    {"sha256", verslag.sha256},
                    {"soort", std::string(naam(verslag.soort))},
                    {"blad", verslag.blad},
                    {"bereik", verslag.bereik},
                    {"rijen", std::to_string(verslag.rijen)},
                    {"verborgen_rijen", std::to_string(verslag.verborgenRijen)},
                    {"verborgen_kolommen", std::to_string(verslag.verborgenKolommen)},
                    {"kalender", verslag.kalender1904 ? "1904" : "1900"},
                    {"tekencodering", verslag.tekencodering},
                    {"scheiding", std::string(scheidingstekenInWoord(verslag.scheidingsteken))}};
    for (const NietGelezenBlad& een : verslag.nietGelezen)
        uit.voegToe("niet_gelezen", codeer(een));
    return uit.codeer();
}

std::optional<Leesverslag> verslagUit(const std::string& gecodeerd) {
    const auto velden = Vastlegging::lees(gecodeerd);
    if (!velden) return std::nullopt;
    Leesverslag uit;
    uit.bestand = velden->tekst("bestand");
    uit.sha256 = velden->tekst("sha256");
    uit.blad = velden->tekst("blad");
    uit.bereik = velden->tekst("bereik");
    uit.kalender1904 = velden->tekst("kalender") == "1904";
    uit.tekencodering = velden->tekst("tekencodering");
    uit.scheidingsteken = scheidingstekenMetWoord(velden->tekst("scheiding"));
    const auto soort = tabelsoortMetNaam(velden->tekst("soort"));
    if (!soort || !leesTelling(*velden, "rijen", uit.rijen) ||
        !leesTelling(*velden, "verborgen_rijen", uit.verborgenRijen) ||
        !leesTelling(*velden, "verborgen_kolommen", uit.verborgenKolommen))
        return std::nullopt;
    uit.soort = *soort;
    for (const std::string& een : velden->alle("niet_gelezen")) {
        const auto blad = Vastlegging::lees(een);
        const auto waarom = blad ? waaromMetNaam(blad->tekst("waarom")) : std::nullopt;
        if (!waarom) return std::nullopt;
        uit.nietGelezen.push_back({blad->tekst("naam"), *waarom});
    }
    return uit;
}

std::string codeer(const Nummerreeks& reeks) {
    return Vastlegging{{"voorvoegsel", reeks.voorvoegsel},
                       {"aantal", std::to_string(reeks.aantal)},
                       {"ontbreekt", std::to_string(reeks.ontbreekt)}}
        .codeer();
}

bool leesReeks(const std::string& gecodeerd, Nummerreeks& uit) {
    const auto velden = Vastlegging::lees(gecodeerd);
    if (!velden || !leesTelling(*velden, "aantal", uit.aantal) ||
        !leesTelling(*velden, "ontbreekt", uit.ontbreekt))
        return false;
    uit.voorvoegsel = velden->tekst("voorvoegsel");
    return true;
}

}  // namespace

std::string_view naam(Tabelsoort soort) {
    return woordVan(kTabelsoorten, soort);
}

std::optional<Tabelsoort> tabelsoortMetNaam(std::string_view woord) {
    return metWoord<Tabelsoort>(kTabelsoorten, woord);
}

std::string_view naam(Waarom waarom) {
    return woordVan(kRedenen, waarom);
}

std::optional<Waarom> waaromMetNaam(std::string_view woord) {
    return metWoord<Waarom>(kRedenen, woord);
}

std::string_view scheidingstekenInWoord(char teken) {
    switch (teken) {
        case ';':
            return "puntkomma";
        case ',':
            return "komma";
        case '\t':
            return "tab";
        default:
            return {};
    }
}

char scheidingstekenMetWoord(std::string_view woord) {
    for (const char teken : {';', ',', '\t'})
        if (scheidingstekenInWoord(teken) == woord) return teken;
    return 0;
}

void voegToe(Vastlegging& uit, const Populatiegrens& grens) {
    // A list that was read before keeps the text that it was stored as.
    if (!grens.verslag) return;
    uit.voegToe("verslag", codeer(*grens.verslag));
    uit.voegToe("overgeslagen", std::to_string(grens.overgeslagenRijen));
    for (const Nummerreeks& een : grens.reeksen)
        uit.voegToe("reeks", codeer(een));
    uit.voegToe("korte_reeksen", codeer(grens.korteReeksen));
    for (const std::string& een : grens.maandenZonder)
        uit.voegToe("maand_zonder", een);
    uit.voegToe("afgekapt", std::to_string(grens.afgekapt));
}

bool leesGrens(const Vastlegging& velden, Populatiegrens& uit) {
    const std::string verslag = velden.tekst("verslag");
    if (verslag.empty()) return true;
    for (const std::string& een : velden.alle("reeks"))
        if (!leesReeks(een, uit.reeksen.emplace_back())) return false;
    uit.maandenZonder = velden.alle("maand_zonder");
    uit.verslag = verslagUit(verslag);
    return uit.verslag && leesReeks(velden.tekst("korte_reeksen"), uit.korteReeksen) &&
           leesTelling(velden, "overgeslagen", uit.overgeslagenRijen) &&
           leesTelling(velden, "afgekapt", uit.afgekapt);
}

}  // namespace maatlat
