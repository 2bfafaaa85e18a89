// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/beeldzin.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "rules/onderzoek/middelste.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

constexpr double kGelijk = 1e-9;

std::string aandeelzin(const Beoordeling& van, int organisaties) {
    std::int64_t voldoende = 0, geheel = 0;
    for (const Telling& een : van.perVerwachting()) {
        voldoende += een.voldoende;
        geheel += een.beoordeeld();
    }
    if (organisaties == 1)
        return "Eén organisatie voldoet aan " +
               procent(static_cast<int>(voldoende), static_cast<int>(geheel)) +
               " van wat is getoetst";
    return std::to_string(organisaties) + " organisaties voldoen samen aan " +
           procent(static_cast<int>(voldoende), static_cast<int>(geheel)) + " van wat is getoetst";
}

std::string helftzin(const Beoordeling& van) {
    const Spreiding& spreiding = van.spreiding();
    // Of a single verwachting the share has said all.
    if (spreiding.organisaties < 2 || van.kader().aantalBeoordeeld() < 2) return {};
    if (van.basis().metNvt)
        return "de middelste aan " + procent(spreiding.mediaanAandeel) +
               " van wat voor haar geldt (van " +
               procent(spreiding.laagste.deel, spreiding.laagste.geheel) + " tot " +
               procent(spreiding.hoogste.deel, spreiding.hoogste.geheel) + ")";
    if (spreiding.minste == spreiding.meeste)
        return "zij voldoen allemaal aan " + std::to_string(spreiding.minste) + " van de " +
               std::to_string(van.kader().aantalBeoordeeld()) + " verwachtingen";
    return "de helft aan " + std::to_string(helftVanaf(spreiding.perAantal)) + " of meer van de " +
           std::to_string(van.kader().aantalBeoordeeld()) + " verwachtingen (van " +
           std::to_string(spreiding.minste) + " tot " + std::to_string(spreiding.meeste) + ")";
}

std::string themazin(const Beoordeling& van) {
    const Thema* thema = verstUiteen(van);
    if (!thema) return {};
    return "het verst uiteen liggen zij op thema " + thema->code + " (" + thema->naam + ")";
}

/// Who share the last place are all named, up to three.
std::string moeilijkstezin(const Beoordeling& van) {
    const std::vector<int> volgorde = moeilijksteEerst(van);
    const auto telling = [&](int positie) -> const Telling& {
        return van.perVerwachting()[static_cast<std::size_t>(positie)];
    };
    if (volgorde.size() < 2 || van.spreiding().organisaties < 2) return {};
    const Telling& laagste = telling(volgorde.front());
    if (laagste.beoordeeld() == 0 || laagste.onvoldoende == 0) return {};
    std::vector<std::string> codes;
    const auto alle = van.kader().beoordeelde();
    for (const int positie : volgorde) {
        const Telling& een = telling(positie);
        if (een.beoordeeld() == 0 ||
            een.voldoende * laagste.beoordeeld() != laagste.voldoende * een.beoordeeld())
            break;
        codes.push_back(alle[static_cast<std::size_t>(positie)]->code);
    }
    if (codes.size() > 3) return {};
    return "het minst gehaald " + std::string(codes.size() == 1 ? "wordt " : "worden ") +
           opsomming(codes) + " (" + procent(laagste.voldoende, laagste.beoordeeld()) + ")";
}

}  // namespace

int helftVanaf(const std::vector<int>& perAantal) {
    const int alle = std::accumulate(perAantal.begin(), perAantal.end(), 0);
    int erboven = 0;
    for (int aantal = static_cast<int>(perAantal.size()) - 1; aantal >= 0 && alle > 0; --aantal) {
        erboven += perAantal[static_cast<std::size_t>(aantal)];
        if (2 * erboven >= alle) return aantal;
    }
    return 0;
}

double uiteen(const Beoordeling& beoordeling, const Thema& thema) {
    if (thema.criteria.empty()) return 0;
    const int eerste = thema.criteria.front().eerste;
    int aantal = 0;
    for (const Criterium& een : thema.criteria)
        aantal += een.aantal;
    std::vector<double> aandelen;
    const Ranglijst& lijst = beoordeling.ranglijst();
    for (std::size_t plaats = 0; plaats < lijst.metRang(); ++plaats) {
        const Telling telling = beoordeling.toets(plaats).scores.tel(eerste, aantal);
        if (telling.beoordeeld() > 0)
            aandelen.push_back(static_cast<double>(telling.voldoende) / telling.beoordeeld());
    }
    if (aandelen.size() < 2) return 0;
    std::ranges::sort(aandelen);
    const double midden = middelste(aandelen);
    double som = 0;
    for (const double een : aandelen)
        som += std::abs(een - midden);
    return som / static_cast<double>(aandelen.size());
}

const Thema* verstUiteen(const Beoordeling& beoordeling) {
    const auto& themas = beoordeling.kader().themas;
    if (themas.size() < 2 || beoordeling.spreiding().organisaties < 2) return nullptr;
    const Thema* uit = nullptr;
    double verst = 0;
    for (const Thema& een : themas) {
        const double dit = uiteen(beoordeling, een);
        if (dit > verst + kGelijk) {
            uit = &een;
            verst = dit;
        } else if (dit > verst - kGelijk) {
            uit = nullptr;
        }
    }
    return uit;
}

std::vector<int> moeilijksteEerst(const Beoordeling& beoordeling) {
    const auto& tellingen = beoordeling.perVerwachting();
    std::vector<int> uit(tellingen.size());
    std::iota(uit.begin(), uit.end(), 0);
    std::ranges::stable_sort(uit, [&](int a, int b) {
        const Telling& van = tellingen[static_cast<std::size_t>(a)];
        const Telling& met = tellingen[static_cast<std::size_t>(b)];
        if (van.beoordeeld() == 0 || met.beoordeeld() == 0)
            return van.beoordeeld() > 0 && met.beoordeeld() == 0;
        return std::int64_t{van.voldoende} * met.beoordeeld() <
               std::int64_t{met.voldoende} * van.beoordeeld();
    });
    return uit;
}

std::string beeldzin(const Beoordeling& beoordeling) {
    const int organisaties = beoordeling.spreiding().organisaties;
    if (organisaties == 0) return "Er is nog geen organisatie die meetelt.";
    std::string uit = aandeelzin(beoordeling, organisaties);
    for (const std::string& deel :
         {helftzin(beoordeling), themazin(beoordeling), moeilijkstezin(beoordeling)})
        if (!deel.empty()) uit += "; " + deel;
    return uit + ".";
}

}  // namespace maatlat
