// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/lijstdatum.h"

#include <algorithm>
#include <array>
#include <optional>

namespace maatlat {

namespace {

constexpr int kEersteJaar = 1990;
constexpr int kLaatsteJaar = 2099;

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}

/// Takes digits off the front, six at most, so that their number always fits.
std::string_view neemCijfers(std::string_view& tekst) {
    std::size_t lengte = 0;
    while (lengte < tekst.size() && lengte < 6 && isCijfer(tekst[lengte]))
        ++lengte;
    const std::string_view cijfers = tekst.substr(0, lengte);
    tekst.remove_prefix(lengte);
    return cijfers;
}

int getal(std::string_view cijfers) {
    int uit = 0;
    for (const char teken : cijfers)
        uit = uit * 10 + (teken - '0');
    return uit;
}

/// True for what may stand behind a date: nothing, or a time that begins with hours and minutes.
bool isTijd(std::string_view tekst) {
    if (tekst.empty()) return true;
    if (tekst.front() != ' ' && tekst.front() != 'T') return false;
    tekst.remove_prefix(1);
    const std::size_t uren = neemCijfers(tekst).size();
    if (uren < 1 || uren > 2 || !tekst.starts_with(':')) return false;
    tekst.remove_prefix(1);
    if (neemCijfers(tekst).size() != 2) return false;
    return std::ranges::all_of(tekst, [](char c) {
        return isCijfer(c) || std::string_view(":.,+-Z").find(c) != std::string_view::npos;
    });
}

std::optional<Dag> vanRekenblad(std::string_view tekst, bool kalender1904) {
    const std::string_view cijfers = neemCijfers(tekst);
    if (cijfers.size() != 5) return std::nullopt;
    if (!tekst.empty() && (tekst.front() != '.' || tekst.size() == 1 ||
                           !std::ranges::all_of(tekst.substr(1), isCijfer)))
        return std::nullopt;
    return dagUitRekenblad(getal(cijfers), kalender1904);
}

std::variant<Dag, Datumfout> dag(int jaar, int maand, int dagnummer) {
    if (jaar < kEersteJaar || jaar > kLaatsteJaar) return Datumfout::buitenBereik;
    if (const auto dag = dagUit(jaar, maand, dagnummer)) return *dag;
    return Datumfout::bestaatNiet;
}

}  // namespace

std::variant<Dag, Datumfout> lijstdatum(std::string_view tekst, bool kalender1904) {
    if (const auto gevonden = vanRekenblad(tekst, kalender1904)) return *gevonden;
    std::array<std::string_view, 3> delen;
    char scheiding = 0;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        delen[i] = neemCijfers(tekst);
        if (delen[i].empty()) return Datumfout::geenDatum;
        if (i == 2) break;
        if (tekst.empty()) return Datumfout::geenDatum;
        if (i == 0) scheiding = tekst.front();
        if (tekst.front() != scheiding || std::string_view("-/.").find(scheiding) == tekst.npos)
            return Datumfout::geenDatum;
        tekst.remove_prefix(1);
    }
    if (!isTijd(tekst)) return Datumfout::geenDatum;
    const bool jaarVoorop = delen[0].size() == 4;
    if (jaarVoorop) std::swap(delen[0], delen[2]);
    if (delen[0].size() > 2 || delen[1].size() > 2) return Datumfout::geenDatum;
    if (delen[2].size() == 2) return Datumfout::jaarVanTweeCijfers;
    if (delen[2].size() != 4) return Datumfout::geenDatum;
    return dag(getal(delen[2]), getal(delen[1]), getal(delen[0]));
}

std::string_view uitleg(Datumfout fout) {
    switch (fout) {
        case Datumfout::geenDatum:
            return "is geen datum. Schrijf de datum als 2026-01-05 of als 5-1-2026, of maak de cel "
                   "leeg.";
        case Datumfout::jaarVanTweeCijfers:
            return "heeft een jaar van twee cijfers. Schrijf het jaar met vier cijfers, zoals "
                   "5-1-2026.";
        case Datumfout::bestaatNiet:
            return "is een dag die niet bestaat. Schrijf eerst de dag en dan de maand, zoals "
                   "5-1-2026.";
        case Datumfout::buitenBereik:
            return "ligt vóór 1990 of na 2099. Controleer het jaar.";
    }
    return {};
}

}  // namespace maatlat
