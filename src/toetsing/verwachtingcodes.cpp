// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/verwachtingcodes.h"

#include <algorithm>

#include "taal/spelling.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

constexpr std::string_view kTussen = " \t\n,;#";

/// What is no code is told, so that it can be mended; of a text in the wrong field the start is
/// enough.
constexpr std::size_t kMeesteOnbekend = 20;
constexpr std::size_t kLangsteOnbekend = 40;  // bytes

bool wordtBeoordeeld(const std::string& code, const Toetsingskader& kader) {
    const Verwachting* gevonden = kader.verwachting(code);
    return gevonden != nullptr && gevonden->beoordeeld;
}

}  // namespace

std::vector<std::string> inKadervolgorde(const std::vector<std::string>& codes,
                                         const Toetsingskader& kader) {
    std::vector<std::string> uit;
    for (const Verwachting* een : kader.beoordeelde())
        if (std::find(codes.begin(), codes.end(), een->code) != codes.end())
            uit.push_back(een->code);
    return uit;
}

Gelezencodes leesCodes(std::string_view tekst, const Toetsingskader& kader) {
    Gelezencodes uit;
    std::size_t vanaf = 0;
    while ((vanaf = tekst.find_first_not_of(kTussen, vanaf)) != std::string_view::npos) {
        const std::size_t einde = std::min(tekst.find_first_of(kTussen, vanaf), tekst.size());
        std::string_view woord = tekst.substr(vanaf, einde - vanaf);
        // "1.1.2." at the end of a sentence is the code with a full stop.
        if (woord.size() > 1 && woord.back() == '.') woord.remove_suffix(1);
        std::string code(ingekort(woord, kLangsteOnbekend));
        if (code.size() < woord.size()) code += "…";
        const bool bekend = wordtBeoordeeld(code, kader);
        auto& lijst = bekend ? uit.codes : uit.onbekend;
        if ((bekend || lijst.size() < kMeesteOnbekend) &&
            std::find(lijst.begin(), lijst.end(), code) == lijst.end())
            lijst.push_back(std::move(code));
        vanaf = einde;
    }
    uit.codes = inKadervolgorde(uit.codes, kader);
    return uit;
}

namespace {

bool isCijfer(std::string_view tekst, std::size_t plaats) {
    return plaats < tekst.size() && tekst[plaats] >= '0' && tekst[plaats] <= '9';
}

/// Whether what stands there is no part of a longer number or code.
bool staatAlleen(std::string_view tekst, std::size_t van, std::size_t tot) {
    if (isCijfer(tekst, tot) ||
        (tot < tekst.size() && tekst[tot] == '.' && isCijfer(tekst, tot + 1)))
        return false;
    if (van == 0) return true;
    return !isCijfer(tekst, van - 1) &&
           !(van > 1 && tekst[van - 1] == '.' && isCijfer(tekst, van - 2));
}

bool komtVoor(const std::string& code, std::string_view tekst) {
    for (std::size_t plaats = tekst.find(code); plaats != std::string_view::npos;
         plaats = tekst.find(code, plaats + 1))
        if (staatAlleen(tekst, plaats, plaats + code.size())) return true;
    return false;
}

}  // namespace

std::vector<std::string> codesInTekst(std::string_view tekst, const Toetsingskader& kader) {
    std::vector<std::string> uit;
    for (const Verwachting* een : kader.beoordeelde())
        if (komtVoor(een->code, tekst)) uit.push_back(een->code);
    return uit;
}

std::string onbekendeCodesInWoorden(const std::vector<std::string>& onbekend,
                                    const Toetsingskader& kader) {
    std::string uit;
    for (const std::string& code : onbekend) {
        if (!uit.empty()) uit += ' ';
        if (kader.verwachting(code) != nullptr)
            uit += "Verwachting " + code + " wordt in dit kader niet beoordeeld.";
        else
            uit += "\"" + code + "\" is geen code van een verwachting." +
                   bedoeltU(code, kader.codesPerPositie());
    }
    return uit;
}

}  // namespace maatlat
