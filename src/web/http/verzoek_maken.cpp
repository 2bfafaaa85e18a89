// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoek_maken.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "web/http/formulierparen.h"
#include "web/http/netadres.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

constexpr std::string_view kVan = "x-forwarded-for";
constexpr std::string_view kHoe = "x-forwarded-proto";

bool isOnzeHost(std::string_view host, const Serverinstellingen& instellingen) {
    const std::string_view naam = hostnaam(host);
    const std::string_view poort = host.substr(naam.size());
    if (!poort.empty() && (poort.size() < 2 || poort.size() > 6 ||
                           poort.find_first_not_of("0123456789", 1) != std::string_view::npos))
        return false;
    if (naam == "localhost" || naam == "127.0.0.1" || naam == "[::1]") return true;
    return std::ranges::find(instellingen.namen, naam) != instellingen.namen.end();
}

/// Who looks whether we are well: mostly a proxy, by itself and for nobody, that need not know our
/// name. The answer holds nothing of anybody.
bool isGezondheidsvraag(const Verzoekkop& kop) {
    return kop.pad == kGezondpad && (kop.methode == "GET" || kop.methode == "HEAD");
}

void eisOnzeNaam(const Verzoekkop& kop, const Serverinstellingen& instellingen) {
    if (kop.host.empty() && isGezondheidsvraag(kop)) return;
    if (kop.host.empty())
        throw Weigering(400,
                        "Dit verzoek zegt niet voor welke site het is. Laat het programma dat het "
                        "verzoek deed een Host meesturen.");
    if (!isOnzeHost(kop.host, instellingen))
        throw Weigering(421,
                        "Onder deze naam is Maatlat hier niet te vinden. Beheert u Maatlat? Start "
                        "het dan met --naam en de naam van deze site.");
}

[[noreturn]] void weigerProxy(const std::string& melding, const std::string& oorzaak) {
    throw Weigering(400,
                    melding +
                        " Daarom weigert Maatlat dit verzoek. Beheert u de proxy? In docs/proxy.md "
                        "staat hoe u haar instelt.",
                    oorzaak);
}

bool isProxy(const Netadres& adres, const Serverinstellingen& instellingen) {
    if (instellingen.proxys.empty()) return adres.isHier();
    return std::ranges::any_of(
        instellingen.proxys, [&](const std::string& een) { return Netadres::lees(een) == adres; });
}

/// The nearest sender that is no proxy of ours; of nothing but proxies the first.
Netadres clientAchterProxy(const Verzoekkop& kop, const Serverinstellingen& instellingen) {
    std::vector<std::string> keten = kop.lijst(kVan);
    std::ranges::reverse(keten);
    std::optional<Netadres> uit;
    for (const std::string& een : keten) {
        uit = Netadres::lees(een);
        if (!uit || !isProxy(*uit, instellingen)) break;
    }
    if (!uit)
        weigerProxy(keten.empty()
                        ? "De proxy voor Maatlat zegt niet van wie dit verzoek komt: de kop "
                          "X-Forwarded-For ontbreekt."
                        : "De proxy voor Maatlat zegt niet van wie dit verzoek komt: in de kop "
                          "X-Forwarded-For staat geen IP-adres.",
                    keten.empty() ? "X-Forwarded-For is missing" : "X-Forwarded-For is no address");
    return *uit;
}

/// A proxy that leaves out who asks, or how, would make of everybody one client, and of a safe line
/// an unsafe one, without anybody noticing. So without either there is no answer.
void eisVeiligeProxy(const Verzoekkop& kop, const std::optional<Netadres>& afzender,
                     const Serverinstellingen& instellingen) {
    const std::string wie = afzender ? afzender->tekst() : "een onbekend adres";
    if (!afzender || !isProxy(*afzender, instellingen))
        throw Weigering(
            403,
            "Maatlat staat hier achter een proxy, en dit verzoek kwam niet van haar maar "
            "van " +
                wie +
                ". Open Maatlat onder zijn gewone naam. Beheert u Maatlat, en is dit "
                "het adres van de proxy? Start Maatlat dan met --achter-proxy " +
                wie + ".",
            "not from a proxy that is trusted, but from " + wie);
    const auto hoe = kop.lijst(kHoe);
    if (hoe.empty())
        weigerProxy(
            "De proxy voor Maatlat zegt niet of de verbinding veilig is: de kop X-Forwarded-Proto "
            "ontbreekt.",
            "X-Forwarded-Proto is missing");
    if (hoe.back() != "https")
        weigerProxy(
            "Deze verbinding is niet veilig: in de kop X-Forwarded-Proto van de proxy staat geen "
            "https. Open Maatlat met https:// voor de naam.",
            "X-Forwarded-Proto is not https");
}

/// A proxy passes on what others ask, and says so in one of these.
bool isVanHier(const Verzoekkop& kop, const std::optional<Netadres>& afzender) {
    static constexpr std::array<std::string_view, 5> kDoorgegeven{kVan, kHoe, "forwarded", "via",
                                                                  "x-real-ip"};
    const std::string_view naam = hostnaam(kop.host);
    return afzender && afzender->isHier() &&
           (naam == "localhost" || naam == "127.0.0.1" || naam == "[::1]") &&
           std::ranges::none_of(kDoorgegeven, [&](auto een) { return kop.heeft(een); });
}

std::string oorsprong(const Verzoekkop& kop, bool veilig) {
    return (veilig ? "https://" : "http://") + kop.host;
}

/// Browsers tell with every post from where it comes, and pages cannot change that. We ask for the
/// newest way of telling first.
bool isVanOnszelf(const Verzoekkop& kop, bool veilig) {
    if (kop.heeft("sec-fetch-site")) return kop.veld("sec-fetch-site") == "same-origin";
    return kop.veld("origin") == oorsprong(kop, veilig);
}

}  // namespace

bool isVeilig(const Verzoekkop& kop, const Serverinstellingen& instellingen) {
    if (instellingen.tls()) return true;
    if (!instellingen.achterProxy) return false;
    const auto hoe = kop.lijst(kHoe);
    return !hoe.empty() && hoe.back() == "https";
}

bool isAltijdVeilig(const Verzoekkop& kop, const Serverinstellingen& instellingen) {
    return isVeilig(kop, instellingen) &&
           std::ranges::find(instellingen.namen, hostnaam(kop.host)) != instellingen.namen.end();
}

const char* koekjesnaam(bool veilig) {
    return veilig ? "__Host-maatlat" : "maatlat";
}

const char* apparaatnaam(bool veilig) {
    return veilig ? "__Host-maatlat-apparaat" : "maatlat-apparaat";
}

Verzoek maakVerzoek(const Verzoekkop& kop, const Serverinstellingen& instellingen,
                    const std::string& afzender) {
    eisOnzeNaam(kop, instellingen);
    const auto verbinding = Netadres::lees(afzender);
    Verzoek uit;
    if (instellingen.achterProxy && !isGezondheidsvraag(kop)) {
        eisVeiligeProxy(kop, verbinding, instellingen);
        uit.adres = clientAchterProxy(kop, instellingen).netwerk();
        uit.inlog = inlogbewering(kop, instellingen.aanmelden);
    } else if (verbinding) {
        uit.adres = verbinding->netwerk();
    }
    const bool veilig = isVeilig(kop, instellingen);
    uit.methode = kop.methode == "HEAD" ? "GET" : kop.methode;
    uit.pad = leesPad(kop.pad);
    uit.query = leesParen(kop.query, instellingen.grenzen.velden);
    uit.sessietoken = kop.koekje(koekjesnaam(veilig));
    uit.apparaat = kop.koekje(apparaatnaam(veilig));
    uit.vanHier = isVanHier(kop, verbinding);
    uit.eigenHerkomst = isVanOnszelf(kop, veilig);
    uit.oorsprong = oorsprong(kop, veilig);
    uit.navigatie = kop.veld("sec-fetch-mode") == "navigate";
    uit.stil = kop.veld("x-maatlat") == "stil";
    return uit;
}

}  // namespace maatlat::web
