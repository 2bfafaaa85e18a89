// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboeknamen.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/gebeurtenis.h"
#include "store/mensen/persoon_store.h"
#include "store/spoor/logboekzoek.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/recordnaam.h"

namespace maatlat {

namespace {

/// "toets 5 bron/3" with "toets " in front: 5 and "bron/3"; nothing for another text.
std::optional<std::pair<std::int64_t, std::string>> nummerNa(std::string_view begin,
                                                             const std::string& tekst) {
    if (!tekst.starts_with(begin)) return std::nullopt;
    std::int64_t nr = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data() + begin.size(), einde, nr);
    if (fout != std::errc() || (tot != einde && *tot != ' ')) return std::nullopt;
    return std::pair(nr, tot == einde ? std::string() : std::string(tot + 1, einde));
}

/// "Motivering bij 1.1.2" in the middle of a line.
std::string kleinBegin(std::string tekst) {
    if (!tekst.empty() && tekst[0] >= 'A' && tekst[0] <= 'Z')
        tekst[0] = static_cast<char>(tekst[0] - 'A' + 'a');
    return tekst;
}

/// A page that was refused: "GET /toets/{toets}" → "pagina /toets/…"; empty for what is no page.
std::string paginanaam(std::string_view patroon) {
    const bool isVraag = patroon.starts_with("GET /");
    if (!isVraag && !patroon.starts_with("POST /")) return {};
    std::string uit = isVraag ? "pagina " : "formulier van pagina ";
    patroon.remove_prefix(patroon.find('/'));
    while (!patroon.empty()) {
        const std::size_t haak = std::min(patroon.find('{'), patroon.size());
        uit += patroon.substr(0, haak);
        if (haak < patroon.size()) uit += "…";
        patroon.remove_prefix(std::min(patroon.find('}', haak), patroon.size() - 1) + 1);
    }
    return uit;
}

/// Lines about who read what: "inzage 3-7" → "L3 tot en met L7".
std::string inzagenaam(std::string_view sleutel) {
    constexpr std::string_view kBegin = "inzage ";
    const std::size_t streep = sleutel.find('-');
    if (!sleutel.starts_with(kBegin) || streep == std::string_view::npos) return {};
    const std::string van(sleutel.substr(kBegin.size(), streep - kBegin.size()));
    const std::string tot(sleutel.substr(streep + 1));
    return van == tot ? "L" + van : "L" + van + " tot en met L" + tot;
}

/// A setting, by what it is called on its page.
std::string instellingnaam(std::string_view sleutel) {
    if (sleutel == kCodeVerplicht) return "voor wie inloggen met een code verplicht is";
    for (const Bewaartermijn& een : kBewaartermijnen)
        if (sleutel == "bewaartermijn-" + std::string(een.naam))
            return "bewaartermijn: " + kleinBegin(std::string(een.label));
    return {};
}

/// A part of a toets: "bevinding/12" → "bevinding 12".
std::string deelnaam(const std::string& deel) {
    if (std::string pagina = paginanaam(deel); !pagina.empty()) return pagina;
    return kleinBegin(recordnaam(deel));
}

}  // namespace

Logboeknamen::Logboeknamen(Sessie& sessie)
    : sessie_(sessie), personen_(persoonStore::namen(sessie)) {}

std::string Logboeknamen::wie(const std::string& wie) const {
    const auto nummer = nummerNa("persoon ", wie);
    if (!nummer || !nummer->second.empty()) return wie;
    const auto naam = personen_.find(nummer->first);
    return naam == personen_.end() ? wie : naam->second + " (" + wie + ")";
}

const std::string& Logboeknamen::toets(std::int64_t nr) {
    const auto [plek, nieuw] = toetsen_.try_emplace(nr);
    if (nieuw) {
        const auto naam = logboekzoek::toetsnaam(sessie_, nr);
        plek->second = naam.organisatie.empty()
                           ? "toets " + std::to_string(nr)
                           : "toets " + naam.organisatie + ", " + naam.onderzoek;
    }
    return plek->second;
}

std::string Logboeknamen::waarvan(const std::string& sleutel) {
    const auto nummer = nummerNa("toets ", sleutel);
    if (!nummer) {
        for (const auto& noem : {inzagenaam, instellingnaam, paginanaam})
            if (std::string uit = noem(sleutel); !uit.empty()) return uit;
        return wie(sleutel);
    }
    const std::string& naam = toets(nummer->first);
    return nummer->second.empty() ? naam : deelnaam(nummer->second) + ", " + naam;
}

std::string Logboeknamen::wat(const std::string& woord) {
    const auto gebeurtenis = gebeurtenisMetNaam(woord);
    return gebeurtenis ? std::string(naam(*gebeurtenis)) : woord;
}

}  // namespace maatlat
