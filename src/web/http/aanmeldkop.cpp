// SPDX-License-Identifier: EUPL-1.2
#include "web/http/aanmeldkop.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "domain/melding.h"
#include "domain/procentcode.h"
#include "hash/sha256.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

constexpr std::size_t kLangsteKop = 1024;      // as it came, in bytes
constexpr std::size_t kLangsteGroepen = 8192;  // somebody can be in many groups
constexpr std::size_t kLangsteSub = 255;       // OpenID Connect Core, 2
constexpr std::size_t kLangsteIss = 255;
constexpr std::size_t kKortsteGeheim = 32;
constexpr std::size_t kLangsteGeheim = 1024;

/// What a header means to others, and to us. A proxy sets some of these of itself; who names one
/// here would let a visitor say who they are.
constexpr auto kAnders = std::to_array<std::string_view>({"accept",
                                                          "accept-charset",
                                                          "accept-encoding",
                                                          "accept-language",
                                                          "authorization",
                                                          "cache-control",
                                                          "connection",
                                                          "cookie",
                                                          "date",
                                                          "dnt",
                                                          "expect",
                                                          "forwarded",
                                                          "from",
                                                          "host",
                                                          "if-match",
                                                          "if-modified-since",
                                                          "if-none-match",
                                                          "if-range",
                                                          "if-unmodified-since",
                                                          "keep-alive",
                                                          "max-forwards",
                                                          "origin",
                                                          "pragma",
                                                          "priority",
                                                          "proxy-authorization",
                                                          "proxy-connection",
                                                          "range",
                                                          "referer",
                                                          "te",
                                                          "trailer",
                                                          "transfer-encoding",
                                                          "upgrade",
                                                          "upgrade-insecure-requests",
                                                          "user-agent",
                                                          "via",
                                                          "warning",
                                                          "x-maatlat",
                                                          kGeheimkop,
                                                          "x-real-ip"});

bool alleenZichtbaar(std::string_view tekst) {
    return std::ranges::all_of(tekst, [](char teken) { return teken > ' ' && teken < '\x7f'; });
}

/// Letters, digits and dashes: with other characters proxies do not agree on which header it is.
bool isKopnaam(std::string_view naam) {
    return !naam.empty() && naam.size() <= 64 && naam.front() != '-' &&
           naam.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
               std::string_view::npos;
}

bool betekentIetsAnders(std::string_view naam) {
    return std::ranges::find(kAnders, naam) != kAnders.end() || naam.starts_with("sec-") ||
           naam.starts_with("x-forwarded-") || naam.starts_with("content-") ||
           naam.starts_with("access-control-");
}

std::vector<std::string> gebruikt(const Aanmeldkoppen& koppen) {
    std::vector<std::string> uit;
    for (const std::string* een : {&koppen.wie, &koppen.naam, &koppen.email, &koppen.groepen})
        if (!een->empty()) uit.push_back(*een);
    return uit;
}

[[noreturn]] void weiger(const std::string& oorzaak) {
    throw Weigering(403,
                    "De proxy voor Maatlat zegt niet goed wie u bent. Daarom weigert Maatlat dit "
                    "verzoek. Beheert u de proxy? In docs/inloggen-via-uw-organisatie.md staat hoe "
                    "u haar instelt; in het journaal van Maatlat staat wat er is.",
                    oorzaak, Weigering::Over::aanmelden);
}

std::ptrdiff_t aantalKoppen(const Verzoekkop& kop, std::string_view naam) {
    return std::ranges::count_if(kop.velden, [&](const auto& een) { return een.first == naam; });
}

bool isGeheim(std::string_view gegeven, const std::string& sha256) {
    const std::string som = sha256Hex(gegeven);
    return som.size() == sha256.size() && sodium_memcmp(som.data(), sha256.data(), som.size()) == 0;
}

/// `sub@iss`. An address of an issuer has no '@', so that the last one divides them whatever stands
/// in the first part: no two of them can be written in the same way.
bool isIdentiteit(std::string_view waarde) {
    const auto apenstaart = waarde.rfind('@');
    if (apenstaart == std::string_view::npos || !alleenZichtbaar(waarde)) return false;
    const std::string_view sub = waarde.substr(0, apenstaart);
    const std::string_view iss = waarde.substr(apenstaart + 1);
    const auto schema = iss.find("://");
    return !sub.empty() && sub.size() <= kLangsteSub && iss.size() <= kLangsteIss &&
           (iss.starts_with("https://") || iss.starts_with("http://")) && schema + 3 < iss.size();
}

/// What is wrong with a header, in words for the log; empty: nothing.
std::string kopbezwaar(const Verzoekkop& kop, const std::string& naam, std::size_t langst,
                       bool magLeeg) {
    if (aantalKoppen(kop, naam) > 1) return "the header " + naam + " came more than once";
    const std::string_view waarde = kop.veld(naam);
    if (waarde.empty() && !magLeeg) return "the header " + naam + " is empty";
    if (waarde.size() > langst) return "the header " + naam + " is too long";
    return {};
}

bool staatErin(const Verzoekkop& kop, const std::string& naam) {
    return !naam.empty() && aantalKoppen(kop, naam) > 0;
}

/// A text that comes percent-encoded, without what no line of text holds. What is not so is left
/// out, with why: it is no reason to keep somebody out.
std::optional<std::string> tekst(const Verzoekkop& kop, const std::string& naam, std::size_t langst,
                                 bool magLeeg, std::string& bezwaar) {
    if (!staatErin(kop, naam)) return std::nullopt;
    std::string waarom = kopbezwaar(kop, naam, langst, magLeeg);
    if (waarom.empty()) {
        auto uit = uitProcentcode(kop.veld(naam));
        if (uit && std::ranges::none_of(*uit, [](char teken) {
                return static_cast<unsigned char>(teken) < ' ' || teken == '\x7f';
            }))
            return uit;
        waarom = "the header " + naam + " is not a text that was percent-encoded";
    }
    bezwaar += (bezwaar.empty() ? "" : "; ") + waarom;
    return std::nullopt;
}

struct Dicht {
    int nr;
    ~Dicht() { ::close(nr); }
};

[[noreturn]] void weigerGeheim(const std::filesystem::path& bestand, const std::string& waarom) {
    throw Gebruikersfout("Het bestand \"" + bestand.string() + "\" bij --proxygeheim " + waarom);
}

}  // namespace

void controleerAanmeldkoppen(const Aanmeldkoppen& koppen) {
    std::vector<std::string> alle = gebruikt(koppen);
    for (const std::string& een : alle) {
        if (!isKopnaam(een))
            throw Gebruikersfout("\"" + een +
                                 "\" is geen naam voor een kop. Gebruik letters, cijfers en "
                                 "streepjes, bijvoorbeeld X-Maatlat-Wie.");
        if (betekentIetsAnders(een))
            throw Gebruikersfout("De kop \"" + een +
                                 "\" betekent al iets anders. Kies een naam die niemand anders "
                                 "gebruikt, bijvoorbeeld X-Maatlat-Wie.");
    }
    std::ranges::sort(alle);
    if (std::ranges::adjacent_find(alle) != alle.end())
        throw Gebruikersfout(
            "Twee opties voor het inloggen noemen dezelfde kop. Geef elk gegeven een eigen kop.");
}

std::string leesProxygeheim(const std::filesystem::path& bestand) {
    // What is asked and what is read is the same file: it was opened once.
    const int nr = ::open(bestand.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (nr < 0) weigerGeheim(bestand, "is er niet, of is niet te lezen.");
    const Dicht dicht{nr};
    struct stat stand {};
    if (::fstat(nr, &stand) != 0 || !S_ISREG(stand.st_mode))
        weigerGeheim(bestand, "is geen gewoon bestand.");
    if (stand.st_uid != ::geteuid() || (stand.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        weigerGeheim(bestand,
                     "is ook voor anderen te lezen. Maak de gebruiker van Maatlat de eigenaar, en "
                     "geef alleen haar rechten: chmod 600.");
    std::array<char, kLangsteGeheim + 2> bytes{};
    const ssize_t aantal = ::read(nr, bytes.data(), bytes.size());
    if (aantal < 0) weigerGeheim(bestand, "is niet te lezen.");
    std::string_view geheim(bytes.data(), static_cast<std::size_t>(aantal));
    while (geheim.ends_with('\n') || geheim.ends_with('\r'))
        geheim.remove_suffix(1);
    if (geheim.size() < kKortsteGeheim || geheim.size() > kLangsteGeheim ||
        !alleenZichtbaar(geheim))
        weigerGeheim(bestand,
                     "bevat geen goed geheim. Zet er één regel in van ten minste 32 letters en "
                     "cijfers. Zo maakt u er een: openssl rand -hex 32.");
    const std::string som = sha256Hex(geheim);
    sodium_memzero(bytes.data(), bytes.size());
    return som;
}

Inlogbewering inlogbewering(const Verzoekkop& kop, const Aanmeldkoppen& koppen) {
    if (!koppen.aan()) return {};
    const auto geheimen = aantalKoppen(kop, kGeheimkop);
    if (geheimen == 0) {
        for (const std::string& een : gebruikt(koppen))
            if (kop.heeft(een)) weiger("the header " + een + " came without the secret");
        return {};
    }
    if (geheimen > 1) weiger("the secret came more than once");
    if (!isGeheim(kop.veld(kGeheimkop), koppen.geheimSha256)) weiger("the secret is another one");
    if (!staatErin(kop, koppen.wie)) return {};
    if (const auto waarom = kopbezwaar(kop, koppen.wie, kLangsteKop, false); !waarom.empty())
        weiger(waarom);
    Inlogbewering uit;
    uit.identiteit = kop.veld(koppen.wie);
    if (!isIdentiteit(uit.identiteit)) weiger("the header " + koppen.wie + " is not sub@iss");
    uit.naam = tekst(kop, koppen.naam, kLangsteKop, false, uit.bezwaar).value_or("");
    uit.email = tekst(kop, koppen.email, kLangsteKop, false, uit.bezwaar).value_or("");
    uit.groepen = tekst(kop, koppen.groepen, kLangsteGroepen, true, uit.bezwaar);
    return uit;
}

}  // namespace maatlat::web
