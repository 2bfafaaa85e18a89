// SPDX-License-Identifier: EUPL-1.2
#include "web/http/verzoek_maken.h"

#include <Poco/Net/IPAddress.h>

#include <algorithm>

#include "web/http/formulierparen.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

bool isOnzeHost(std::string_view host, const Serverinstellingen& instellingen) {
    const std::string_view naam = hostnaam(host);
    const std::string_view poort = host.substr(naam.size());
    if (!poort.empty() && (poort.size() < 2 || poort.size() > 6 ||
                           poort.find_first_not_of("0123456789", 1) != std::string_view::npos))
        return false;
    if (naam == "localhost" || naam == "127.0.0.1" || naam == "[::1]") return true;
    return std::ranges::find(instellingen.namen, naam) != instellingen.namen.end();
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

/// One home or office has 2^64 addresses in IPv6, so there the net counts and not the address.
std::string netwerkVan(const std::string& adres) {
    using Poco::Net::IPAddress;
    IPAddress ip;
    if (!IPAddress::tryParse(adres, ip) || ip.family() != IPAddress::IPv6 || ip.isIPv4Mapped())
        return adres;
    return (ip & IPAddress(64, IPAddress::IPv6)).toString();
}

}  // namespace

bool isVeilig(const Verzoekkop& kop, const Serverinstellingen& instellingen) {
    if (instellingen.tls()) return true;
    return instellingen.achterProxy && kop.laatsteVan("x-forwarded-proto") == "https";
}

const char* koekjesnaam(bool veilig) {
    return veilig ? "__Host-maatlat" : "maatlat";
}

const char* apparaatnaam(bool veilig) {
    return veilig ? "__Host-maatlat-apparaat" : "maatlat-apparaat";
}

Verzoek maakVerzoek(const Verzoekkop& kop, const Serverinstellingen& instellingen,
                    const std::string& afzender) {
    if (!isOnzeHost(kop.host, instellingen))
        throw Weigering(421,
                        "Onder deze naam is Maatlat hier niet te vinden. Beheert u Maatlat? Start "
                        "het dan met --naam en de naam van deze site.");
    const bool veilig = isVeilig(kop, instellingen);
    Verzoek uit;
    uit.methode = kop.methode == "HEAD" ? "GET" : kop.methode;
    uit.pad = leesPad(kop.pad);
    uit.query = leesParen(kop.query, instellingen.grenzen.velden);
    uit.sessietoken = kop.koekje(koekjesnaam(veilig));
    uit.apparaat = kop.koekje(apparaatnaam(veilig));
    uit.adres = netwerkVan(instellingen.achterProxy ? kop.laatsteVan("x-forwarded-for") : afzender);
    uit.eigenHerkomst = isVanOnszelf(kop, veilig);
    uit.oorsprong = oorsprong(kop, veilig);
    uit.navigatie = kop.veld("sec-fetch-mode") == "navigate";
    uit.stil = kop.veld("x-maatlat") == "stil";
    return uit;
}

}  // namespace maatlat::web
