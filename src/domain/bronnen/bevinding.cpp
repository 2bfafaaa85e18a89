// SPDX-License-Identifier: EUPL-1.2
#include "domain/bronnen/bevinding.h"

#include <algorithm>
#include <charconv>

namespace maatlat {

namespace {

bool isCijfer(char teken) {
    return teken >= '0' && teken <= '9';
}

/// Dashes as a hyphen, and without white space and the words that people put before a number.
std::string kaal(std::string_view getypt) {
    std::string uit(getypt);
    for (const std::string_view streep : {"–", "—", "−", " tot en met ", " t/m "})
        for (auto waar = uit.find(streep); waar != std::string::npos; waar = uit.find(streep))
            uit.replace(waar, streep.size(), "-");
    std::erase_if(uit, [](char een) { return een == ' ' || een == '\t'; });
    for (const std::string_view woord :
         {"pagina's", "pagina’s", "paginas", "pagina", "pag.", "pag", "blz.", "blz", "pp.", "p."})
        if (uit.starts_with(woord) ||
            uit.starts_with(std::string(1, static_cast<char>(woord[0] - 'a' + 'A')) +
                            std::string(woord.substr(1))))
            return uit.substr(woord.size());
    return uit;
}

/// 0 for what is no number of a page.
int nummer(std::string_view tekst) {
    constexpr std::size_t kLangste = 5;
    if (tekst.empty() || tekst.size() > kLangste || !std::ranges::all_of(tekst, isCijfer)) return 0;
    int uit = 0;
    std::from_chars(tekst.data(), tekst.data() + tekst.size(), uit);
    return uit;
}

/// "12" or "12-14"; else what is wrong with it.
Paginanummers leesDeel(std::string_view deel) {
    const auto streep = deel.find('-');
    const int van = nummer(deel.substr(0, streep));
    const int tot = streep == std::string_view::npos ? van : nummer(deel.substr(streep + 1));
    if (van == 0 || tot == 0)
        return {"",
                "Vul het nummer van de pagina in als getal. Bijvoorbeeld 12, of 12-14 voor "
                "meer pagina's."};
    if (tot < van)
        return {"", "De eerste pagina (" + std::to_string(van) + ") is hoger dan de laatste (" +
                        std::to_string(tot) + "). Draai de nummers om."};
    return {std::to_string(van) + (tot == van ? "" : "-" + std::to_string(tot)), ""};
}

}  // namespace

std::string_view naam(Richting richting) {
    return woordVan(kRichtingwoorden, richting);
}

std::optional<Richting> richtingMetNaam(std::string_view woord) {
    return metWoord<Richting>(kRichtingwoorden, woord);
}

std::string plaatsVan(const Bevinding& bevinding) {
    std::string uit;
    if (const std::string& pagina = bevinding.pagina; !pagina.empty())
        uit = (pagina.find_first_of("-,") == std::string::npos ? "pagina " : "pagina's ") + pagina;
    const std::string& paragraaf = bevinding.paragraaf.str();
    if (paragraaf.empty()) return uit;
    if (!uit.empty()) uit += ", ";
    return uit + (isCijfer(paragraaf.front()) ? "paragraaf " : "") + paragraaf;
}

Paginanummers leesPaginas(std::string_view getypt) {
    constexpr std::size_t kLangste = 60;
    std::string rest = kaal(getypt);
    Paginanummers uit;
    if (rest.empty()) return uit;
    for (std::size_t van = 0; van <= rest.size();) {
        const std::size_t einde = std::min(rest.find(',', van), rest.size());
        Paginanummers deel = leesDeel(std::string_view(rest).substr(van, einde - van));
        if (!deel.fout.empty()) return deel;
        uit.nummers += (uit.nummers.empty() ? "" : ", ") + deel.nummers;
        van = einde + 1;
    }
    if (uit.nummers.size() > kLangste)
        return {"",
                "Dit zijn te veel nummers. Noem hoogstens tien pagina's, of maak er meer "
                "bevindingen van."};
    return uit;
}

}  // namespace maatlat
