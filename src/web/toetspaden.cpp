// SPDX-License-Identifier: EUPL-1.2
#include "web/toetspaden.h"

#include <algorithm>

#include "domain/toets/recordsleutel.h"
#include "web/http/adrescode.h"

namespace maatlat::web {

std::string criteriumpad(std::int64_t toets, const std::string& code) {
    return toetspad(toets, "/criterium/" + codeerPad(code));
}

std::string anker(const std::string& sleutel) {
    std::string uit = sleutel;
    std::replace(uit.begin(), uit.end(), '/', '-');
    return uit;
}

std::string recordpad(std::int64_t toets, const std::string& sleutel,
                      const std::string& criterium) {
    if (!criterium.empty()) return criteriumpad(toets, criterium) + "#" + codeerPad(anker(sleutel));
    const auto record = leesRecordsleutel(sleutel);
    if (record && record->soort != Recordsoort::veld)
        return toetspad(toets, "/" + codeerPad(sleutel));
    return toetspad(toets, "/teksten#" + codeerPad(anker(sleutel)));
}

std::string geschiedenispad(std::int64_t toets, const std::string& sleutel) {
    return toetspad(toets, "/geschiedenis/" + codeerPad(sleutel));
}

std::string wispad(std::int64_t toets, const std::string& sleutel, int versie) {
    return geschiedenispad(toets, sleutel) + "/" + std::to_string(versie) + "/wissen";
}

}  // namespace maatlat::web
