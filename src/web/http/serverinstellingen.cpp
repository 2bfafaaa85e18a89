// SPDX-License-Identifier: EUPL-1.2
#include "web/http/serverinstellingen.h"

#include <Poco/Exception.h>
#include <Poco/Net/IPAddress.h>

#include <string_view>

#include "domain/melding.h"
#include "web/http/netadres.h"

namespace maatlat::web {

namespace {

/// A name or an address as it can stand in a Host, without its port.
bool isNaam(std::string_view naam) {
    const bool zes = naam.starts_with('[') && naam.ends_with(']');
    const std::string_view tekens =
        zes ? "0123456789abcdefABCDEF:.[]"
            : "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_";
    return !naam.empty() && naam.find_first_not_of(tekens) == std::string_view::npos;
}

}  // namespace

void controleer(const Serverinstellingen& instellingen) {
    Poco::Net::IPAddress adres;
    if (!Poco::Net::IPAddress::tryParse(instellingen.adres, adres))
        throw Gebruikersfout("\"" + instellingen.adres +
                             "\" is geen adres van deze computer. Geef een IP-adres, bijvoorbeeld "
                             "127.0.0.1.");
    if (instellingen.certificaat.empty() != instellingen.sleutel.empty())
        throw Gebruikersfout(
            "Geef bij --tls-certificaat ook --tls-sleutel, en andersom: ze horen bij elkaar.");
    if (!adres.isLoopback() && !instellingen.tls() && !instellingen.achterProxy)
        throw Gebruikersfout(
            "Op het adres " + instellingen.adres +
            " kunnen anderen meelezen. Geef een certificaat met --tls-certificaat en "
            "--tls-sleutel, of zet Maatlat met --achter-proxy achter een server die de verbinding "
            "beveiligt.");
    if (instellingen.namen.empty() && (!adres.isLoopback() || instellingen.achterProxy))
        throw Gebruikersfout(
            "Zeg met --naam onder welke naam mensen Maatlat openen, bijvoorbeeld --naam "
            "maatlat.voorbeeld.nl.");
    for (const std::string& naam : instellingen.namen)
        if (!isNaam(naam))
            throw Gebruikersfout("Bij --naam staat \"" + naam +
                                 "\". Geef alleen de naam, zonder https://, poort of pad: "
                                 "--naam maatlat.voorbeeld.nl.");
    for (const std::string& proxy : instellingen.proxys)
        if (!Netadres::lees(proxy))
            throw Gebruikersfout(
                "Bij --achter-proxy staat \"" + proxy +
                "\". Geef het IP-adres van de proxy, bijvoorbeeld "
                "--achter-proxy 192.0.2.10; meer adressen met een komma ertussen.");
    if (instellingen.aanmelden.aan()) {
        if (!instellingen.achterProxy)
            throw Gebruikersfout(
                "Bij --aanmelden-via hoort --achter-proxy: Maatlat gelooft alleen van zijn proxy "
                "wie iemand is.");
        controleerAanmeldkoppen(instellingen.aanmelden);
    }
}

}  // namespace maatlat::web
