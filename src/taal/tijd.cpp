// SPDX-License-Identifier: EUPL-1.2
#include "taal/tijd.h"

#include <unicode/timezone.h>

#include <memory>
#include <optional>

#include "taal/zin.h"

namespace maatlat {

namespace {

struct Tijd {
    int jaar = 0, maand = 0, dag = 0, uur = 0, minuut = 0;
};

/// Days since 1 January 1970, and back; the usual arithmetic with years that begin in March, so
/// that the leap day is the last of its year.
int dagnummer(int jaar, int maand, int dag) {
    jaar -= maand <= 2 ? 1 : 0;
    const int eeuwen = jaar / 400;
    const int inEeuwen = jaar - eeuwen * 400;
    const int inJaar = (153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5 + dag - 1;
    return eeuwen * 146097 + inEeuwen * 365 + inEeuwen / 4 - inEeuwen / 100 + inJaar - 719468;
}

void zetDag(Tijd& tijd, int nummer) {
    const int dagen = nummer + 719468;
    const int eeuwen = dagen / 146097;
    const int rest = dagen - eeuwen * 146097;
    const int jaren = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
    const int inJaar = rest - (365 * jaren + jaren / 4 - jaren / 100);
    const int maand = (5 * inJaar + 2) / 153;
    tijd.dag = inJaar - (153 * maand + 2) / 5 + 1;
    tijd.maand = maand < 10 ? maand + 3 : maand - 9;
    tijd.jaar = jaren + eeuwen * 400 + (tijd.maand <= 2 ? 1 : 0);
}

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
    const Tijd uit{getal(0, 4), getal(5, 2), getal(8, 2), getal(11, 2), getal(14, 2)};
    if (uit.maand < 1 || uit.maand > 12 || uit.dag < 1 || uit.dag > 31) return std::nullopt;
    return uit;
}

const icu::TimeZone& amsterdam() {
    static const std::unique_ptr<icu::TimeZone> zone(
        icu::TimeZone::createTimeZone("Europe/Amsterdam"));
    return *zone;
}

std::optional<Tijd> inAmsterdam(std::string_view moment) {
    std::optional<Tijd> tijd = leesUtc(moment);
    if (!tijd) return std::nullopt;
    const long utc =
        dagnummer(tijd->jaar, tijd->maand, tijd->dag) * 1440L + tijd->uur * 60 + tijd->minuut;
    UErrorCode status = U_ZERO_ERROR;
    int32_t zone = 0, zomer = 0;
    amsterdam().getOffset(static_cast<double>(utc) * 60'000.0, false, zone, zomer, status);
    if (U_FAILURE(status)) return std::nullopt;
    const long lokaal = utc + (zone + zomer) / 60'000;
    zetDag(*tijd, static_cast<int>(lokaal / 1440));
    tijd->uur = static_cast<int>(lokaal % 1440 / 60);
    tijd->minuut = static_cast<int>(lokaal % 60);
    return tijd;
}

/// "05": numbers in a moment have a fixed width.
std::string breed(int getal, int cijfers) {
    std::string uit = std::to_string(getal);
    while (uit.size() < static_cast<std::size_t>(cijfers))
        uit.insert(uit.begin(), '0');
    return uit;
}

}  // namespace

std::string kloktijd(std::string_view moment) {
    const auto tijd = inAmsterdam(moment);
    return tijd ? breed(tijd->uur, 2) + ":" + breed(tijd->minuut, 2) : std::string(moment);
}

std::string dagVan(std::string_view moment) {
    const auto tijd = inAmsterdam(moment);
    return tijd ? breed(tijd->jaar, 4) + "-" + breed(tijd->maand, 2) + "-" + breed(tijd->dag, 2)
                : std::string(moment);
}

std::string datumEnTijd(std::string_view moment) {
    if (!inAmsterdam(moment)) return std::string(moment);
    return datumInWoorden(dagVan(moment)) + " om " + kloktijd(moment);
}

}  // namespace maatlat
