// SPDX-License-Identifier: EUPL-1.2
#include "web/http/meettekst.h"

#include <array>
#include <charconv>

namespace maatlat::web {

namespace {

/// As few digits as give this very number back.
std::string cijfers(double getal) {
    std::array<char, 64> ruimte{};
    const auto [tot, fout] =
        getal == static_cast<double>(static_cast<std::int64_t>(getal))
            ? std::to_chars(ruimte.begin(), ruimte.end(), static_cast<std::int64_t>(getal))
            : std::to_chars(ruimte.begin(), ruimte.end(), getal);
    return {ruimte.begin(), fout == std::errc() ? tot : ruimte.begin()};
}

/// In a label also '"' would end the value.
std::string veilig(std::string_view tekst, bool inLabel) {
    std::string uit;
    for (const char teken : tekst)
        if (teken == '\\')
            uit += "\\\\";
        else if (teken == '\n')
            uit += "\\n";
        else if (teken == '"' && inLabel)
            uit += "\\\"";
        else
            uit += teken;
    return uit;
}

}  // namespace

Meettekst& Meettekst::begin(std::string_view naam, std::string_view soort,
                            std::string_view betekenis) {
    naam_ = naam;
    tekst_ += "# HELP " + naam_ + " " + veilig(betekenis, false) + "\n# TYPE " + naam_ + " ";
    tekst_ += soort;
    tekst_ += "\n";
    return *this;
}

Meettekst& Meettekst::waarde(double getal, const Labels& labels) {
    regel("", labels, getal);
    return *this;
}

void Meettekst::regel(std::string_view achtervoegsel, const Labels& labels, double getal) {
    tekst_ += naam_;
    tekst_ += achtervoegsel;
    char ervoor = '{';
    for (const auto& [naam, waarde] : labels) {
        tekst_ += ervoor;
        tekst_ += naam;
        tekst_ += "=\"" + veilig(waarde, true) + "\"";
        ervoor = ',';
    }
    tekst_ += (labels.empty() ? " " : "} ") + cijfers(getal) + "\n";
}

Meettekst& Meettekst::teller(std::string_view naam, std::string_view betekenis,
                             std::uint64_t getal) {
    return begin(naam, "counter", betekenis).waarde(static_cast<double>(getal));
}

Meettekst& Meettekst::stand(std::string_view naam, std::string_view betekenis, double getal) {
    return begin(naam, "gauge", betekenis).waarde(getal);
}

/// Each class holds those below it too, and the last one all.
Meettekst& Meettekst::duur(std::string_view naam, std::string_view betekenis,
                           const Duurstand& stand) {
    begin(naam, "histogram", betekenis);
    std::uint64_t totHier = 0;
    for (std::size_t i = 0; i < stand.aantallen.size(); ++i) {
        totHier += stand.aantallen[i];
        const std::string grens =
            i < Duurstand::kGrenzen.size() ? cijfers(Duurstand::kGrenzen[i]) : std::string("+Inf");
        regel("_bucket", {{"le", grens}}, static_cast<double>(totHier));
    }
    regel("_sum", {}, stand.seconden);
    regel("_count", {}, static_cast<double>(totHier));
    return *this;
}

}  // namespace maatlat::web
