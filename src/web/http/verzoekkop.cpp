// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoekkop.h"

#include <algorithm>
#include <charconv>

#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kRegeleinde = "\r\n";
constexpr std::size_t kLangsteDoel = 8 * 1024;

[[noreturn]] void onleesbareKop() {
    throw Weigering(400, "Dit verzoek is niet te lezen. Open de pagina opnieuw.");
}

char klein(char teken) {
    return teken >= 'A' && teken <= 'Z' ? static_cast<char>(teken - 'A' + 'a') : teken;
}

std::string klein(std::string_view tekst) {
    std::string uit(tekst);
    std::ranges::transform(uit, uit.begin(), [](char teken) { return klein(teken); });
    return uit;
}

/// A character of the name of a header (RFC 9110, "token").
bool inNaam(char teken) {
    constexpr std::string_view kRest = "!#$%&'*+-.^_`|~";
    return (teken >= '0' && teken <= '9') || (klein(teken) >= 'a' && klein(teken) <= 'z') ||
           kRest.find(teken) != std::string_view::npos;
}

bool zichtbaar(char teken) {
    return teken > ' ' && teken < '\x7f';
}

bool inWaarde(char teken) {
    return zichtbaar(teken) || teken == ' ' || teken == '\t';
}

std::string_view kaal(std::string_view waarde) {
    const auto begin = waarde.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return waarde.substr(begin, waarde.find_last_not_of(" \t") - begin + 1);
}

/// Takes the next line off; every line must end in CR LF, and hold neither of them otherwise.
std::string_view neemRegel(std::string_view& rest) {
    const auto einde = rest.find(kRegeleinde);
    if (einde == std::string_view::npos) onleesbareKop();
    const std::string_view regel = rest.substr(0, einde);
    rest.remove_prefix(einde + kRegeleinde.size());
    return regel;
}

/// What is asked for: a path, or a whole address (RFC 9112, 3.2.2), of which the host counts and
/// not that of the header. We only ever answer ourselves; a name that is not ours is refused later.
void leesDoel(std::string_view doel, Verzoekkop& kop) {
    if (doel.size() > kLangsteDoel) throw Weigering(414, "Het adres van de pagina is te lang.");
    if (!std::ranges::all_of(doel, zichtbaar) || doel.find('#') != std::string_view::npos)
        onleesbareKop();
    if (!doel.starts_with('/')) {
        const std::string schema = klein(doel.substr(0, doel.find("://")));
        if (schema.size() == doel.size() || (schema != "http" && schema != "https"))
            onleesbareKop();
        doel.remove_prefix(schema.size() + 3);
        kop.host = klein(doel.substr(0, doel.find_first_of("/?")));
        if (kop.host.empty()) onleesbareKop();
        doel.remove_prefix(kop.host.size());
    }
    const auto vraag = std::min(doel.find('?'), doel.size());
    kop.pad = vraag == 0 ? "/" : doel.substr(0, vraag);
    kop.query = doel.substr(std::min(vraag + 1, doel.size()));
}

/// "GET /pad?query HTTP/1.1". Returns whether it is 1.1.
bool leesEersteRegel(std::string_view regel, Verzoekkop& kop) {
    const auto eerste = regel.find(' ');
    const auto tweede = regel.find(' ', eerste + 1);
    if (eerste == std::string_view::npos || tweede == std::string_view::npos) onleesbareKop();
    const std::string_view methode = regel.substr(0, eerste);
    const std::string_view doel = regel.substr(eerste + 1, tweede - eerste - 1);
    const std::string_view versie = regel.substr(tweede + 1);
    if (methode.empty() || methode.size() > 16 ||
        !std::ranges::all_of(methode, [](char teken) { return teken >= 'A' && teken <= 'Z'; }))
        onleesbareKop();
    if (versie != "HTTP/1.1" && versie != "HTTP/1.0") onleesbareKop();
    kop.methode = methode;
    leesDoel(doel, kop);
    return versie == "HTTP/1.1";
}

void leesVeld(std::string_view regel, Verzoekkop& kop) {
    const auto dubbelepunt = regel.find(':');
    if (dubbelepunt == std::string_view::npos || dubbelepunt == 0) onleesbareKop();
    const std::string_view naam = regel.substr(0, dubbelepunt);
    const std::string_view waarde = kaal(regel.substr(dubbelepunt + 1));
    if (!std::ranges::all_of(naam, inNaam) || !std::ranges::all_of(waarde, inWaarde))
        onleesbareKop();
    kop.velden.emplace_back(klein(naam), waarde);
}

std::size_t hoeVaak(const Verzoekkop& kop, std::string_view naam) {
    return static_cast<std::size_t>(std::ranges::count(
        kop.velden, naam, [](const auto& een) -> std::string_view { return een.first; }));
}

/// How long the body is: digits and nothing else, once, and never in another way.
void leesLengte(Verzoekkop& kop) {
    if (hoeVaak(kop, "content-length") > 1) onleesbareKop();
    if (kop.heeft("transfer-encoding")) {
        if (kop.heeft("content-length")) onleesbareKop();
        throw Weigering(411,
                        "Dit verzoek komt in stukken (chunked) en zegt niet vooraf hoe lang het "
                        "is. Dat neemt Maatlat niet aan. Er is niets opgeslagen. Beheert u de "
                        "proxy? Laat haar een verzoek eerst helemaal ontvangen, en dan met "
                        "Content-Length doorgeven.");
    }
    if (!kop.heeft("content-length")) return;
    const std::string_view tekst = kop.veld("content-length");
    constexpr std::size_t kMeesteCijfers = 15;
    std::int64_t lengte = 0;
    const char* einde = tekst.data() + tekst.size();
    const auto [tot, fout] = std::from_chars(tekst.data(), einde, lengte);
    if (tekst.empty() || tekst.size() > kMeesteCijfers || tekst.front() == '-' ||
        fout != std::errc() || tot != einde)
        onleesbareKop();
    kop.lengte = lengte;
}

}  // namespace

std::string_view Verzoekkop::veld(std::string_view gezocht) const {
    std::string_view uit;
    bool gevonden = false;
    for (const auto& [naam, waarde] : velden) {
        if (naam != gezocht) continue;
        if (gevonden) return {};
        gevonden = true;
        uit = waarde;
    }
    return uit;
}

bool Verzoekkop::heeft(std::string_view naam) const {
    return hoeVaak(*this, naam) > 0;
}

std::string Verzoekkop::koekje(std::string_view gezocht) const {
    std::string uit;
    int aantal = 0;
    for (const auto& [naam, waarde] : velden) {
        if (naam != "cookie") continue;
        for (std::string_view rest = waarde; !rest.empty();) {
            const auto einde = std::min(rest.find(';'), rest.size());
            const std::string_view paar = kaal(rest.substr(0, einde));
            rest.remove_prefix(std::min(einde + 1, rest.size()));
            const auto is = paar.find('=');
            if (is == std::string_view::npos || paar.substr(0, is) != gezocht) continue;
            uit = paar.substr(is + 1);
            ++aantal;
        }
    }
    return aantal == 1 ? uit : std::string();
}

std::vector<std::string> Verzoekkop::lijst(std::string_view gezocht) const {
    std::vector<std::string> uit;
    for (const auto& [naam, waarde] : velden) {
        if (naam != gezocht) continue;
        for (std::string_view rest = waarde;;) {
            const auto einde = std::min(rest.find(','), rest.size());
            uit.emplace_back(kaal(rest.substr(0, einde)));
            if (einde == rest.size()) break;
            rest.remove_prefix(einde + 1);
        }
    }
    return uit;
}

Verzoekkop leesKop(std::string_view bytes, const Grenzen& grenzen) {
    Verzoekkop kop;
    const bool versie11 = leesEersteRegel(neemRegel(bytes), kop);
    for (std::string_view regel = neemRegel(bytes); !regel.empty(); regel = neemRegel(bytes)) {
        if (kop.velden.size() == grenzen.kopregels)
            throw Weigering(431, "Dit verzoek heeft te veel regels.");
        leesVeld(regel, kop);
    }
    if (!bytes.empty()) onleesbareKop();
    // Only in HTTP/1.0, as those who look whether a server is well speak it, may there be no Host.
    const auto hosts = hoeVaak(kop, "host");
    if (hosts > 1 || (hosts == 0 && versie11) || (hosts == 1 && kop.veld("host").empty()))
        onleesbareKop();
    if (kop.host.empty()) kop.host = klein(kop.veld("host"));
    leesLengte(kop);
    kop.blijftOpen = versie11 && klein(kop.veld("connection")).find("close") == std::string::npos;
    return kop;
}

std::string_view hostnaam(std::string_view host) {
    const auto haak = host.find(']');
    const auto dubbelepunt = host.find(':', haak == std::string_view::npos ? 0 : haak);
    return host.substr(0, dubbelepunt);
}

}  // namespace maatlat::web
