// SPDX-License-Identifier: EUPL-1.2
#include "exchange/steekproef/lijstdatum.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>

#include "domain/getypte_datum.h"

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

/// Where a time begins behind a date (a space or a T, then hours and minutes); the end when there
/// is none.
std::size_t beginVanTijd(std::string_view tekst) {
    const std::size_t uren = tekst.find(':');
    if (uren == std::string_view::npos) return tekst.size();
    std::size_t begin = uren;
    while (begin > 0 && uren - begin < 2 && isCijfer(tekst[begin - 1]))
        --begin;
    const bool los =
        begin > 1 && begin < uren && (tekst[begin - 1] == ' ' || tekst[begin - 1] == 'T');
    std::string_view rest = tekst.substr(uren + 1);
    const bool tijd =
        neemCijfers(rest).size() == 2 && std::ranges::all_of(rest, [](char c) {
            return isCijfer(c) || std::string_view(":.,+-Z").find(c) != std::string_view::npos;
        });
    return los && tijd ? begin - 1 : tekst.size();
}

std::optional<Dag> vanRekenblad(std::string_view tekst, bool kalender1904) {
    const std::string_view cijfers = neemCijfers(tekst);
    if (cijfers.size() != 5) return std::nullopt;
    if (!tekst.empty() && (tekst.front() != '.' || tekst.size() == 1 ||
                           !std::ranges::all_of(tekst.substr(1), isCijfer)))
        return std::nullopt;
    return dagUitRekenblad(getal(cijfers), kalender1904);
}

Datumfout foutBij(Datumbezwaar bezwaar) {
    switch (bezwaar) {
        case Datumbezwaar::jaarVanTweeCijfers:
            return Datumfout::jaarVanTweeCijfers;
        case Datumbezwaar::bestaatNiet:
        case Datumbezwaar::maandVoorop:
            return Datumfout::bestaatNiet;
        case Datumbezwaar::teVroeg:
            return Datumfout::buitenBereik;
        case Datumbezwaar::andereWeekdag:
            return Datumfout::andereWeekdag;
        case Datumbezwaar::geenDatum:
        case Datumbezwaar::geenJaar:
        case Datumbezwaar::geenScheiding:
        case Datumbezwaar::onbekendeMaand:
            break;
    }
    return Datumfout::geenDatum;
}

}  // namespace

std::variant<Dag, Datumfout> lijstdatum(std::string_view tekst, bool kalender1904) {
    if (const auto gevonden = vanRekenblad(tekst, kalender1904)) return *gevonden;
    const auto gelezen = ontleedDatum(tekst.substr(0, beginVanTijd(tekst)));
    if (const auto* bezwaar = std::get_if<Datumbezwaar>(&gelezen)) return foutBij(*bezwaar);
    const Dag dag = std::get<Dag>(gelezen);
    const int jaar = static_cast<int>(std::chrono::year_month_day(dag).year());
    if (jaar < kEersteJaar || jaar > kLaatsteJaar) return Datumfout::buitenBereik;
    return dag;
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
        case Datumfout::andereWeekdag:
            return "viel op een andere dag van de week. Kijk wat er niet klopt, of haal de dag van "
                   "de week weg.";
    }
    return {};
}

}  // namespace maatlat
