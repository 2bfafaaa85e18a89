// SPDX-License-Identifier: EUPL-1.2
#include "web/http/antwoordkop.h"

#include <Poco/Net/HTTPResponse.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "web/http/adrescode.h"
#include "web/http/verzoek_maken.h"

namespace maatlat::web {

namespace {

class Kopschrijver {
  public:
    explicit Kopschrijver(int status) {
        using Poco::Net::HTTPResponse;
        tekst_ = "HTTP/1.1 " + std::to_string(status) + " " +
                 HTTPResponse::getReasonForStatus(static_cast<HTTPResponse::HTTPStatus>(status)) +
                 "\r\n";
    }

    /// The only way in which a header comes into an answer.
    void zet(std::string_view naam, std::string_view waarde) {
        const auto vreemd = [](char teken) { return teken < ' ' || teken > '~'; };
        if (std::ranges::any_of(waarde, vreemd))
            throw std::logic_error("unsound value for header " + std::string(naam));
        tekst_.append(naam).append(": ").append(waarde).append("\r\n");
    }

    std::string klaar() && { return std::move(tekst_) + "\r\n"; }

  private:
    std::string tekst_;
};

std::string inhoudsbeleid(const std::string& stijl) {
    return "default-src 'none'; style-src 'self'" + (stijl.empty() ? "" : " " + stijl) +
           "; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src "
           "'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
}

/// A browser may only do with our pages what they need. Referrers go to ourselves: without any, a
/// browser would no longer say that a post comes from us.
void zetBeveiliging(Kopschrijver& kop, const Antwoord& antwoord, bool altijdVeilig) {
    kop.zet("Content-Security-Policy", inhoudsbeleid(antwoord.stijlbeleid));
    kop.zet("X-Content-Type-Options", "nosniff");
    kop.zet("Referrer-Policy", "same-origin");
    kop.zet("Cross-Origin-Opener-Policy", "same-origin");
    kop.zet("Cross-Origin-Resource-Policy", "same-origin");
    kop.zet("Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");
    if (altijdVeilig) kop.zet("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

/// The name as every browser understands it, and as the newer ones show it (RFC 6266).
std::string alsBestand(const std::string& naam, bool inVenster) {
    std::string gewoon = naam;
    std::ranges::replace_if(
        gewoon,
        [](char teken) { return teken < ' ' || teken > '~' || teken == '"' || teken == '\\'; },
        '_');
    return (inVenster ? "inline" : "attachment") + ("; filename=\"" + gewoon) +
           "\"; filename*=UTF-8''" + codeerParameter(naam);
}

/// `duur`: how long it stays, in seconds; nothing: as long as the browser is open.
std::string koekje(const char* naam, const std::string& waarde, bool veilig,
                   std::optional<std::int64_t> duur) {
    return naam + ("=" + waarde) + "; Path=/; HttpOnly; SameSite=Strict" +
           (veilig ? "; Secure" : "") + (duur ? "; Max-Age=" + std::to_string(*duur) : "");
}

void zetKoekjes(Kopschrijver& kop, const Antwoord& antwoord, bool veilig) {
    if (const auto& token = antwoord.sessietoken)
        kop.zet("Set-Cookie",
                koekje(koekjesnaam(veilig), *token, veilig,
                       token->empty() ? std::optional<std::int64_t>(0) : std::nullopt));
    if (!antwoord.apparaat.empty())
        kop.zet("Set-Cookie",
                koekje(apparaatnaam(veilig), antwoord.apparaat, veilig, kApparaatduur));
}

}  // namespace

std::string antwoordkop(const Antwoord& antwoord, const Kopgegevens& gegevens) {
    Kopschrijver kop(antwoord.status);
    kop.zet("Date", gegevens.datum);
    kop.zet("Connection", gegevens.blijftOpen ? "keep-alive" : "close");
    kop.zet("Content-Length", std::to_string(gegevens.lengte));
    kop.zet("Content-Type", antwoord.soort);
    kop.zet("Cache-Control",
            antwoord.magBewaardWorden ? "public, max-age=31536000, immutable" : "no-store");
    zetBeveiliging(kop, antwoord, gegevens.altijdVeilig);
    if (!antwoord.naarPad.empty()) kop.zet("Location", antwoord.naarPad);
    if (isEigenPad(antwoord.vanzelfNaar)) kop.zet("Refresh", "0; url=" + antwoord.vanzelfNaar);
    if (antwoord.status == 503) kop.zet("Retry-After", "60");
    if (antwoord.status == 405) kop.zet("Allow", "GET, HEAD, POST");
    if (!antwoord.bestandsnaam.empty())
        kop.zet("Content-Disposition", alsBestand(antwoord.bestandsnaam, antwoord.inVenster));
    zetKoekjes(kop, antwoord, gegevens.veilig);
    return std::move(kop).klaar();
}

}  // namespace maatlat::web
