// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboeknamen.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/gebeurtenis.h"
#include "domain/toets/recordsleutel.h"
#include "store/mensen/persoon_store.h"
#include "store/spoor/logboekzoek.h"

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

/// A part of a toets: "bevinding/12" → "bevinding 12".
std::string deelnaam(const std::string& deel) {
    if (const auto sleutel = leesRecordsleutel(deel)) return kleinBegin(omschrijving(*sleutel));
    return deel;
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
    if (!nummer) return wie(sleutel);
    const std::string& naam = toets(nummer->first);
    return nummer->second.empty() ? naam : deelnaam(nummer->second) + ", " + naam;
}

std::string Logboeknamen::wat(const std::string& woord) {
    const auto gebeurtenis = gebeurtenisMetNaam(woord);
    return gebeurtenis ? std::string(naam(*gebeurtenis)) : woord;
}

}  // namespace maatlat
