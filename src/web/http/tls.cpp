// SPDX-License-Identifier: EUPL-1.2
#include "web/http/tls.h"

#include <Poco/DateTime.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Exception.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/X509Certificate.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

#include "domain/melding.h"
#include "hash/privesleutel.h"

namespace maatlat::web {

namespace net = Poco::Net;

namespace {

namespace fs = std::filesystem;

std::string leesPem(const fs::path& pad, const std::string& wat) {
    std::ifstream bestand(pad, std::ios::binary);
    std::ostringstream inhoud;
    if (!bestand.is_open() || fs::is_directory(pad) || !(inhoud << bestand.rdbuf()))
        throw Gebruikersfout(wat + " \"" + pad.string() +
                             "\" kan niet worden gelezen. Controleer de naam, en of Maatlat dit "
                             "bestand mag lezen.");
    return inhoud.str();
}

net::X509Certificate leesCertificaat(const fs::path& pad) {
    std::istringstream pem(leesPem(pad, "Het certificaat"));
    try {
        return net::X509Certificate(pem);
    } catch (const Poco::Exception&) {
        throw Gebruikersfout("In \"" + pad.string() +
                             "\" staat geen certificaat dat te lezen is. Geef het certificaat met "
                             "zijn keten als PEM-bestand.");
    }
}

void eisSleutel(const fs::path& pad) {
    const std::string inhoud = leesPem(pad, "De sleutel");
    if (inhoud.find("ENCRYPTED") != std::string::npos)
        throw Gebruikersfout("De sleutel \"" + pad.string() +
                             "\" is beveiligd met een wachtwoord, en daar kan Maatlat bij het "
                             "starten niet om vragen. Maak een sleutel zonder wachtwoord: openssl "
                             "pkey -in OUD -out NIEUW");
    if (!isPrivesleutel(inhoud))
        throw Gebruikersfout("In \"" + pad.string() +
                             "\" staat geen sleutel die te lezen is. Geef de sleutel van het "
                             "certificaat als PEM-bestand.");
}

void eisNamen(const net::X509Certificate& certificaat, const Serverinstellingen& instellingen) {
    for (const std::string& naam : instellingen.namen) {
        if (certificaat.verify(naam)) continue;
        std::string eerste;
        std::set<std::string> alle;
        certificaat.extractNames(eerste, alle);
        if (!eerste.empty()) alle.insert(eerste);
        std::string lijst;
        for (const std::string& een : alle)
            lijst += (lijst.empty() ? "" : ", ") + een;
        throw Gebruikersfout("Het certificaat \"" + instellingen.certificaat.string() +
                             "\" is niet voor de naam " + naam +
                             " die bij --naam staat. Het is voor: " +
                             (lijst.empty() ? "geen enkele naam" : lijst) + ".");
    }
}

std::string alsDag(const Poco::DateTime& dag) {
    return Poco::DateTimeFormatter::format(dag, "%d-%m-%Y");
}

/// Why a browser will not take it now; empty when it will.
std::string tijdfoutVan(const net::X509Certificate& certificaat) {
    const Poco::DateTime nu;
    if (certificaat.expiresOn() <= nu)
        return "Het certificaat is verlopen op " + alsDag(certificaat.expiresOn()) +
               ". Browsers weigeren het. Vraag een nieuw certificaat aan.";
    if (certificaat.validFrom() > nu)
        return "Het certificaat geldt pas vanaf " + alsDag(certificaat.validFrom()) +
               ". Browsers weigeren het tot dan. Klopt de klok van deze computer?";
    return {};
}

net::Context::Ptr maakContext(const Serverinstellingen& instellingen) {
    net::Context::Params wat;
    wat.certificateFile = instellingen.certificaat.string();
    wat.privateKeyFile = instellingen.sleutel.string();
    wat.verificationMode = net::Context::VERIFY_NONE;  // of clients: they log in
    wat.cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20";
    try {
        net::Context::Ptr context = new net::Context(net::Context::TLS_SERVER_USE, wat);
        context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
        context->enableSessionCache(false);
        return context;
    } catch (const Poco::Exception&) {
        throw Gebruikersfout("Het certificaat \"" + instellingen.certificaat.string() +
                             "\" is niet te gebruiken: een deel van de keten is beschadigd, of de "
                             "sleutel is te kort. Vraag een nieuw certificaat aan.");
    }
}

}  // namespace

Tls::Tls(const Serverinstellingen& instellingen) : instellingen_(instellingen), paar_(lees()) {}

Tls::Paar Tls::lees() const {
    const net::X509Certificate certificaat = leesCertificaat(instellingen_.certificaat);
    eisSleutel(instellingen_.sleutel);
    net::Context::Ptr context = maakContext(instellingen_);
    // Of two that do not fit, OpenSSL silently drops the key. Poco's header of contexts brings
    // this.
    if (SSL_CTX_check_private_key(context->sslContext()) != 1)
        throw Gebruikersfout("Het certificaat \"" + instellingen_.certificaat.string() +
                             "\" en de sleutel \"" + instellingen_.sleutel.string() +
                             "\" horen niet bij elkaar. Geef de sleutel waarmee dit certificaat "
                             "is aangevraagd.");
    eisNamen(certificaat, instellingen_);
    return {std::move(context), alsDag(certificaat.expiresOn()), tijdfoutVan(certificaat)};
}

std::string Tls::waarschuwing() const {
    const std::lock_guard<std::mutex> beurt(slot_);
    return paar_.tijdfout;
}

std::string Tls::leesOpnieuw() {
    Paar nieuw = lees();
    if (!nieuw.tijdfout.empty()) throw Gebruikersfout(nieuw.tijdfout);
    const std::lock_guard<std::mutex> beurt(slot_);
    paar_ = std::move(nieuw);
    return paar_.tot;
}

net::StreamSocket Tls::beveilig(const net::StreamSocket& verbinding) const {
    net::Context::Ptr context;
    {
        const std::lock_guard<std::mutex> beurt(slot_);
        context = paar_.context;
    }
    return net::SecureStreamSocket::attach(verbinding, context);
}

}  // namespace maatlat::web
