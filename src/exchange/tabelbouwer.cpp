// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabelbouwer.h"

#include <algorithm>

#include "exchange/weigering.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

bool isAscii(std::string_view tekst) {
    return std::ranges::all_of(tekst, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// NFC and trimmed; plain ASCII, nearly every cell, is not sent through ICU.
std::string schoon(std::string_view tekst) {
    if (!isAscii(tekst)) return getrimd(nfc(tekst));
    constexpr std::string_view kWit = " \t\r\n\v\f";
    const std::size_t begin = tekst.find_first_not_of(kWit);
    if (begin == std::string_view::npos) return {};
    return std::string(tekst.substr(begin, tekst.find_last_not_of(kWit) - begin + 1));
}

}  // namespace

void Tabelbouwer::zet(int regel, int kolom, std::string_view tekst) {
    if (tekst.size() > kMaxCeltekst)
        weiger(bestand_, regel,
               "De tekst in kolom " + std::to_string(kolom) +
                   " is te lang voor een cel. Maak de tekst korter.");
    std::string cel = schoon(tekst);
    if (cel.empty()) return;
    if (kolom > kMaxKolommen)
        weiger(bestand_, regel,
               "Er staat tekst in kolom " + std::to_string(kolom) + ". De tabel mag hoogstens " +
                   std::to_string(kMaxKolommen) + " kolommen hebben.");
    std::vector<std::string>& rij = rijen_.try_emplace(rijen_.end(), regel)->second;
    if (rijen_.size() > static_cast<std::size_t>(kMaxRijen))
        weiger(bestand_, regel,
               "De tabel heeft meer dan " + std::to_string(kMaxRijen) +
                   " rijen met tekst. Verwijder wat er niet in hoort.");
    bytes_ += cel.size();
    if (bytes_ > kMaxBestand)
        weiger(bestand_, regel, "De tabel bevat te veel tekst. Verwijder wat er niet in hoort.");
    const auto plaats = static_cast<std::size_t>(kolom - 1);
    if (rij.size() <= plaats) rij.resize(plaats + 1);
    rij[plaats] = std::move(cel);
}

Tabel Tabelbouwer::klaar(std::string blad) && {
    Tabel tabel{std::move(bestand_), std::move(blad), {}};
    tabel.rijen.reserve(rijen_.size());
    for (auto& [regel, cellen] : rijen_)
        tabel.rijen.push_back({regel, std::move(cellen)});
    return tabel;
}

}  // namespace maatlat
