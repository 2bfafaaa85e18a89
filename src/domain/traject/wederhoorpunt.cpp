// SPDX-License-Identifier: EUPL-1.2
#include "domain/traject/wederhoorpunt.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

constexpr Woordtabel<kPuntsoorten.size()> kSoortwoorden{"feit of getal", "feit onder een oordeel",
                                                        "ontbrekende informatie", "anders"};

constexpr Woordtabel<static_cast<std::size_t>(Rondeeinde::teruggenomen) + 1> kEinden{
    "", "ingediend", "geen reactie", "teruggenomen"};

std::string sleutel(int ronde) {
    return std::string(kWederhoorsleutels) + std::to_string(ronde) + "/";
}

}  // namespace

std::string_view naam(Puntsoort soort) {
    return woordVan(kSoortwoorden, soort);
}

std::optional<Puntsoort> puntsoortMetNaam(std::string_view woord) {
    return metWoord<Puntsoort>(kSoortwoorden, woord);
}

std::string_view naam(Rondeeinde einde) {
    return woordVan(kEinden, einde);
}

std::optional<Rondeeinde> rondeeindeMetNaam(std::string_view woord) {
    return metWoord<Rondeeinde>(kEinden, woord);
}

Vastlegging vastlegging(const Wederhoorpunt& punt) {
    return {{"plaats", punt.plaats},
            {"citaat", punt.citaat},
            {"soort", std::string(naam(punt.soort))},
            {"tekst", punt.tekst}};
}

Vastlegging vastlegging(const Wederhoorbewijs& bewijs) {
    return {{"bijlage-naam", bewijs.bijlage.naam},
            {"bijlage-sha256", bewijs.bijlage.sha256},
            {"bijlage-soort", bewijs.bijlage.soort},
            {"bijlage-grootte", std::to_string(bewijs.bijlage.grootte)},
            {"datum", bewijs.datum},
            {"uitleg", bewijs.uitleg}};
}

Vastlegging vastlegging(const Zienswijze& zienswijze) {
    return {{"tekst", zienswijze.tekst}};
}

std::string puntsleutel(int ronde, int nr) {
    return sleutel(ronde) + "punt/" + (nr == 0 ? std::string("nieuw") : std::to_string(nr));
}

std::string bewijssleutel(int ronde, int punt, int nr) {
    return puntsleutel(ronde, punt) + "/bewijs/" + std::to_string(nr);
}

std::string zienswijzesleutel(int ronde) {
    return sleutel(ronde) + "zienswijze";
}

std::string reactietekst(const Wederhoorronde& ronde, const std::string& conceptSha256,
                         const std::vector<Wederhoorpunt>& punten, const Zienswijze& zienswijze) {
    std::string uit;
    const auto regel = [&](const Vastlegging& inhoud) { uit += inhoud.codeer() + "\n"; };
    regel({{"vorm", "1"},
           {"ronde", std::to_string(ronde.nr)},
           {"concept", std::to_string(ronde.conceptNr)},
           {"concept-sha256", conceptSha256}});
    for (const Wederhoorpunt& punt : punten) {
        regel({{"punt", std::to_string(punt.nr)}, {"inhoud", vastlegging(punt).codeer()}});
        for (const Wederhoorbewijs& een : punt.bewijs)
            regel({{"bewijs", std::to_string(punt.nr) + "/" + std::to_string(een.nr)},
                   {"inhoud", vastlegging(een).codeer()}});
    }
    if (punten.empty()) regel({{"geen-onjuistheden", "ja"}});
    regel({{"zienswijze", zienswijze.tekst}});
    return uit;
}

}  // namespace maatlat
