// SPDX-License-Identifier: EUPL-1.2
#include "web/http/serverinstellingen.h"

#include <Poco/Exception.h>
#include <Poco/Net/IPAddress.h>

#include "domain/melding.h"

namespace maatlat::web {

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
}

}  // namespace maatlat::web
