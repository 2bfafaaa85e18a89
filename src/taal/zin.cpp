// SPDX-License-Identifier: EUPL-1.2
#include "taal/zin.h"

#include <array>
#include <cmath>

namespace maatlat {

namespace {

constexpr long kTienden = 1000;      // of a percent, in the whole
constexpr double kAfronding = 1e-9;  // of the arithmetic: 0.7 × 1000 may come out above 700

/// 692: "69,2%".
std::string alsProcent(long tienden) {
    std::string uit = std::to_string(tienden / 10);
    if (tienden % 10 != 0) uit += "," + std::to_string(tienden % 10);
    return uit + "%";
}

/// The one place that says how a rounded share is told.
std::string afgerond(long tienden, bool niets, bool alles) {
    if (tienden == 0 && !niets) return "minder dan 0,1%";
    if (tienden == kTienden && !alles) return "meer dan 99,9%";
    return alsProcent(tienden);
}

}  // namespace

std::string opsomming(const std::vector<std::string>& delen) {
    std::string alles;
    for (std::size_t i = 0; i < delen.size(); ++i) {
        if (i > 0) alles += i + 1 == delen.size() ? " en " : ", ";
        alles += delen[i];
    }
    return alles;
}

std::string alinea(const std::vector<std::string>& zinnen) {
    std::string uit;
    for (const std::string& een : zinnen)
        if (!een.empty()) uit += (uit.empty() ? "" : " ") + een;
    return uit;
}

std::string telwoord(int aantal) {
    constexpr std::array<std::string_view, 21> woorden{
        "nul",      "één",      "twee",    "drie",      "vier",     "vijf",      "zes",
        "zeven",    "acht",     "negen",   "tien",      "elf",      "twaalf",    "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig"};
    if (aantal >= 0 && aantal < static_cast<int>(woorden.size()))
        return std::string(woorden[static_cast<std::size_t>(aantal)]);
    return std::to_string(aantal);
}

std::string rangtelwoord(int rang) {
    constexpr std::array<std::string_view, 21> woorden{
        "nulde",      "eerste",      "tweede",     "derde",      "vierde",    "vijfde",
        "zesde",      "zevende",     "achtste",    "negende",    "tiende",    "elfde",
        "twaalfde",   "dertiende",   "veertiende", "vijftiende", "zestiende", "zeventiende",
        "achttiende", "negentiende", "twintigste"};
    if (rang >= 0 && rang < static_cast<int>(woorden.size()))
        return std::string(woorden[static_cast<std::size_t>(rang)]);
    return std::to_string(rang) + "e";
}

std::string hoeveel(int aantal, const Telbaar& woord) {
    if (aantal == 0)
        return (woord.het ? "geen enkel " : "geen enkele ") + std::string(woord.enkelvoud);
    return telwoord(aantal) + " " + std::string(aantal == 1 ? woord.enkelvoud : woord.meervoud);
}

std::string alle(int aantal, const Telbaar& woord) {
    if (aantal == 1)
        return std::string(woord.het ? "het enige " : "de enige ") + std::string(woord.enkelvoud);
    return (aantal == 2 ? "beide " : "alle " + std::to_string(aantal) + " ") +
           std::string(woord.meervoud);
}

std::string vanDe(int deel, int geheel) {
    return std::to_string(deel) + (geheel == 1 ? " van " : " van de ") + std::to_string(geheel);
}

std::string procent(int deel, int geheel) {
    if (geheel == 0) return {};
    return afgerond((deel * kTienden + geheel / 2) / geheel, deel == 0, deel == geheel);
}

std::string procent(double aandeel) {
    return afgerond(std::lround(aandeel * kTienden), aandeel <= 0, aandeel >= 1);
}

std::string ondergrens(double aandeel, bool opTienden) {
    const long tienden = static_cast<long>(std::floor(aandeel * kTienden + kAfronding));
    if (aandeel > 0 && tienden == 0) return "bijna 0%";
    return alsProcent(opTienden || tienden < 10 ? tienden : tienden / 10 * 10);
}

std::string bovengrens(double aandeel, bool opTienden) {
    const long tienden = static_cast<long>(std::ceil(aandeel * kTienden - kAfronding));
    if (aandeel < 1 && tienden == kTienden) return "bijna 100%";
    return alsProcent(opTienden || tienden > kTienden - 10 ? tienden : (tienden + 9) / 10 * 10);
}

std::string datumInWoorden(std::string_view iso) {
    constexpr std::array<std::string_view, 12> maanden{
        "januari", "februari", "maart",     "april",   "mei",      "juni",
        "juli",    "augustus", "september", "oktober", "november", "december"};
    const auto cijfers = [&](std::size_t van, std::size_t lengte) {
        int waarde = 0;
        for (std::size_t i = van; i < van + lengte; ++i) {
            if (iso[i] < '0' || iso[i] > '9') return -1;
            waarde = waarde * 10 + (iso[i] - '0');
        }
        return waarde;
    };
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::string(iso);
    const int jaar = cijfers(0, 4), maand = cijfers(5, 2), dag = cijfers(8, 2);
    if (jaar < 0 || maand < 1 || maand > 12 || dag < 1 || dag > 31) return std::string(iso);
    return std::to_string(dag) + " " + std::string(maanden[static_cast<std::size_t>(maand - 1)]) +
           " " + std::to_string(jaar);
}

}  // namespace maatlat
