// SPDX-License-Identifier: EUPL-1.2
#include "exchange/kopcodes.h"

#include <algorithm>
#include <array>

#include "exchange/datumcode.h"
#include "taal/spelling.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// The first word of a heading without what people put behind a code: "1.1.2. Een …" → "1.1.2".
std::string eersteWoord(const std::string& kop) {
    std::string woord = kop.substr(0, std::min(kop.find_first_of(" \t\r\n"), kop.find("\u00a0")));
    while (!woord.empty() && std::string_view(".:;,)-").find(woord.back()) != std::string::npos)
        woord.pop_back();
    return woord;
}

/// What a spreadsheet keeps of a code that it takes for a number: "1.10" → "1.1". Another code
/// stays as it is.
std::string alsGetalGelezen(std::string code) {
    if (code.find_first_not_of("0123456789.") != std::string::npos ||
        std::ranges::count(code, '.') != 1)
        return code;
    while (code.back() == '0')
        code.pop_back();
    if (code.back() == '.') code.pop_back();
    return code;
}

}  // namespace

bool isOrganisatiekop(std::string_view kop) {
    constexpr std::array<std::string_view, 6> kKoppen{
        "organisatie", "naam", "naam organisatie", "regio", "vestiging", "veilig thuis"};
    return std::ranges::find(kKoppen, kleineLetters(kop)) != kKoppen.end();
}

Kopcodes::Kopcodes(const Toetsingskader& kader) {
    for (const Criterium* criterium : kader.criteria())
        for (const Verwachting& een : criterium->verwachtingen) {
            opCode_.emplace(kleineLetters(een.code), &een);
            codes_.push_back(een.code);
            alle_.push_back(&een);
        }
}

const Verwachting* Kopcodes::vind(const std::string& kop) const {
    const auto gevonden = opCode_.find(kleineLetters(eersteWoord(kop)));
    return gevonden == opCode_.end() ? nullptr : gevonden->second;
}

const Verwachting* Kopcodes::vanDatum(const std::string& kop, bool kalender1904) const {
    for (const std::string& code : codesVanDatum(kop, kalender1904))
        if (const auto gevonden = opCode_.find(code); gevonden != opCode_.end())
            return gevonden->second;
    return nullptr;
}

std::vector<std::string> Kopcodes::alsGetal(const std::string& kop) const {
    std::string getal = eersteWoord(kop);
    const bool komma = getal.find('.') == std::string::npos && std::ranges::count(getal, ',') == 1;
    if (komma) std::ranges::replace(getal, ',', '.');
    std::vector<std::string> uit;
    for (const std::string& code : codes_)
        if ((komma || code != getal) && alsGetalGelezen(code) == getal) uit.push_back(code);
    return uit;
}

std::string Kopcodes::bedoeltU(const std::string& kop) const {
    return maatlat::bedoeltU(eersteWoord(kop), codes_);
}

}  // namespace maatlat
