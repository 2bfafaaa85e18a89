// SPDX-License-Identifier: EUPL-1.2
#include "taal/tijd.h"

#include <unicode/timezone.h>

#include <chrono>
#include <memory>
#include <optional>

#include "taal/zin.h"

namespace maatlat {

namespace {

using namespace std::chrono;
using Tijd = sys_time<minutes>;

std::optional<Tijd> leesUtc(std::string_view moment) {
    constexpr std::string_view kVorm = "dddd-dd-ddTdd:dd:dd";
    if (moment.size() < kVorm.size() || moment.back() != 'Z') return std::nullopt;
    for (std::size_t i = 0; i < kVorm.size(); ++i) {
        const bool cijfer = moment[i] >= '0' && moment[i] <= '9';
        if (kVorm[i] == 'd' ? !cijfer : moment[i] != kVorm[i]) return std::nullopt;
    }
    const auto getal = [&](std::size_t van, std::size_t lengte) {
        int uit = 0;
        for (std::size_t i = van; i < van + lengte; ++i)
            uit = uit * 10 + (moment[i] - '0');
        return uit;
    };
    const int maand = getal(5, 2), dag = getal(8, 2);
    if (maand < 1 || maand > 12 || dag < 1 || dag > 31) return std::nullopt;
    return sys_days{year(getal(0, 4)) / maand / dag} + hours(getal(11, 2)) + minutes(getal(14, 2));
}

const icu::TimeZone& amsterdam() {
    static const std::unique_ptr<icu::TimeZone> zone(
        icu::TimeZone::createTimeZone("Europe/Amsterdam"));
    return *zone;
}

/// The same minute on the clock an hour before or after: the hour that goes by twice in October.
enum class Dubbel : unsigned char { nee, zomertijd, wintertijd };

std::optional<minutes> verschilMetUtc(const Tijd& utc) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t zone = 0, zomer = 0;
    amsterdam().getOffset(static_cast<double>(utc.time_since_epoch().count()) * 60'000.0, false,
                          zone, zomer, status);
    if (U_FAILURE(status)) return std::nullopt;
    return minutes((zone + zomer) / 60'000);
}

Dubbel dubbelUur(const Tijd& utc) {
    const auto nu = verschilMetUtc(utc);
    if (verschilMetUtc(utc + hours(1)) < nu) return Dubbel::zomertijd;
    if (verschilMetUtc(utc - hours(1)) > nu) return Dubbel::wintertijd;
    return Dubbel::nee;
}

std::optional<Tijd> inAmsterdam(std::string_view moment) {
    const std::optional<Tijd> utc = leesUtc(moment);
    if (!utc) return std::nullopt;
    const auto verschil = verschilMetUtc(*utc);
    if (!verschil) return std::nullopt;
    return *utc + *verschil;
}

/// "05": numbers in a moment have a fixed width.
std::string breed(long getal, int cijfers) {
    std::string uit = std::to_string(getal);
    while (uit.size() < static_cast<std::size_t>(cijfers))
        uit.insert(uit.begin(), '0');
    return uit;
}

}  // namespace

std::string kloktijd(std::string_view moment) {
    const auto tijd = inAmsterdam(moment);
    if (!tijd) return std::string(moment);
    const hh_mm_ss klok(*tijd - floor<days>(*tijd));
    std::string uit = breed(klok.hours().count(), 2) + ":" + breed(klok.minutes().count(), 2);
    const Dubbel uur = dubbelUur(*leesUtc(moment));
    if (uur == Dubbel::zomertijd) uit += " (zomertijd)";
    if (uur == Dubbel::wintertijd) uit += " (wintertijd)";
    return uit;
}

std::string dagVan(std::string_view moment) {
    const auto tijd = inAmsterdam(moment);
    if (!tijd) return std::string(moment);
    const year_month_day dag(floor<days>(*tijd));
    return breed(static_cast<int>(dag.year()), 4) + "-" +
           breed(static_cast<unsigned>(dag.month()), 2) + "-" +
           breed(static_cast<unsigned>(dag.day()), 2);
}

std::string datumEnTijd(std::string_view moment) {
    if (!inAmsterdam(moment)) return std::string(moment);
    return datumInWoorden(dagVan(moment)) + " om " + kloktijd(moment);
}

}  // namespace maatlat
