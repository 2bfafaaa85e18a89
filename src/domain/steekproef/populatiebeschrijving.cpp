// SPDX-License-Identifier: EUPL-1.2
#include <charconv>

#include "domain/steekproef/populatie.h"
#include "domain/vastlegging.h"

namespace maatlat {

namespace {

std::string codeer(const Populatiegroep& groep) {
    return Vastlegging{{"naam", groep.naam},
                       {"aantal", std::to_string(groep.aantal)},
                       {"trek", std::to_string(groep.trek)}}
        .codeer();
}

std::string codeer(const Populatiebeschrijving::Datumkolom& kolom) {
    return Vastlegging{{"datum", std::string(naam(kolom.datum))},
                       {"ingevuld", std::to_string(kolom.ingevuld)},
                       {"eerste", kolom.eerste},
                       {"laatste", kolom.laatste}}
        .codeer();
}

template <class Getal>
bool lees(const std::string& tekst, Getal& waarde) {
    const char* const einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, waarde);
    return fout == std::errc{} && tot == einde && waarde >= 0;
}

std::optional<Populatiegroep> groepUit(const std::string& gecodeerd) {
    const auto velden = Vastlegging::lees(gecodeerd);
    Populatiegroep uit;
    if (!velden || !lees(velden->tekst("aantal"), uit.aantal) ||
        !lees(velden->tekst("trek"), uit.trek))
        return std::nullopt;
    uit.naam = velden->tekst("naam");
    return uit;
}

std::optional<Populatiebeschrijving::Datumkolom> datumkolomUit(const std::string& gecodeerd) {
    const auto velden = Vastlegging::lees(gecodeerd);
    Populatiebeschrijving::Datumkolom uit;
    if (!velden || !lees(velden->tekst("ingevuld"), uit.ingevuld)) return std::nullopt;
    for (const Lijstdatum een : kLijstdatums)
        if (naam(een) == velden->tekst("datum")) {
            uit.datum = een;
            uit.eerste = velden->tekst("eerste");
            uit.laatste = velden->tekst("laatste");
            return uit;
        }
    return std::nullopt;
}

/// Reads everything under a name into a list; false when one of them cannot be read.
template <class Een, class Functie>
bool leesAlle(const Vastlegging& velden, std::string_view naam, std::vector<Een>& uit,
              Functie leesEen) {
    for (const std::string& gecodeerd : velden.alle(naam)) {
        auto een = leesEen(gecodeerd);
        if (!een) return false;
        uit.push_back(std::move(*een));
    }
    return true;
}

}  // namespace

std::string codeer(const Populatiebeschrijving& beschrijving) {
    Vastlegging uit{{"aantal", std::to_string(beschrijving.aantal)}};
    for (const auto& een : beschrijving.datums)
        uit.voegToe("datums", codeer(een));
    for (const Populatiegroep& een : beschrijving.soorten)
        uit.voegToe("soort", codeer(een));
    for (const Populatiegroep& een : beschrijving.gemeenten)
        uit.voegToe("gemeente", codeer(een));
    for (const std::string& een : beschrijving.genegeerd)
        uit.voegToe("genegeerd", een);
    voegToe(uit, beschrijving.grens);
    return uit.codeer();
}

std::optional<Populatiebeschrijving> beschrijvingUit(std::string_view gecodeerd) {
    const auto velden = Vastlegging::lees(gecodeerd);
    Populatiebeschrijving uit;
    if (!velden || !lees(velden->tekst("aantal"), uit.aantal) ||
        !leesAlle(*velden, "datums", uit.datums, datumkolomUit) ||
        !leesAlle(*velden, "soort", uit.soorten, groepUit) ||
        !leesAlle(*velden, "gemeente", uit.gemeenten, groepUit) || !leesGrens(*velden, uit.grens))
        return std::nullopt;
    uit.genegeerd = velden->alle("genegeerd");
    return uit;
}

}  // namespace maatlat
