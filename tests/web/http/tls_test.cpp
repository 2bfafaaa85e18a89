// SPDX-License-Identifier: EUPL-1.2
#include "web/http/tls.h"

#include <Poco/Net/Context.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/X509Certificate.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "domain/melding.h"
#include "support/serverproef.h"

namespace maatlat::web {
namespace {

namespace net = Poco::Net;
using test::gezegd;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string kNaamVanOns = "maatlat.voorbeeld.nl";

/// Certificates that are made for the test, in files of their own.
class Certificaten {
  public:
    /// A pair NAME.pem, NAME.key.
    void maak(const std::string& naam, const std::string& voor = kNaamVanOns) const {
        doe("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=proef "
            "-addext subjectAltName=DNS:" +
            voor + " -days 30 -keyout " + pad(naam + ".key") + " -out " + pad(naam + ".pem"));
    }
    /// One that is over: it ended yesterday.
    void maakOud(const std::string& naam) const {
        maak("nieuw");
        doe("x509 -in " + pad("nieuw.pem") + " -signkey " + pad("nieuw.key") + " -days -1 -out " +
            pad(naam + ".pem"));
        std::filesystem::rename(pad("nieuw.key"), pad(naam + ".key"));
    }
    void doe(const std::string& opdracht) const {
        const std::string regel = "openssl " + opdracht + " >/dev/null 2>&1";
        if (std::system(regel.c_str()) != 0) throw std::runtime_error(regel);
    }
    std::string pad(const std::string& naam) const { return map_.pad(naam); }

    Serverinstellingen met(const std::string& certificaat, const std::string& sleutel) const {
        Serverinstellingen uit;
        uit.poort = 0;
        uit.namen = {kNaamVanOns};
        uit.certificaat = pad(certificaat);
        uit.sleutel = pad(sleutel);
        return uit;
    }

    /// Puts a pair in place of the one that a server uses.
    void vernieuw(const std::string& certificaat, const std::string& sleutel) const {
        using std::filesystem::copy_options;
        std::filesystem::copy_file(pad(certificaat), pad("c.pem"),
                                   copy_options::overwrite_existing);
        std::filesystem::copy_file(pad(sleutel), pad("c.key"), copy_options::overwrite_existing);
    }

  private:
    test::Werkmap map_;
};

std::string fout(const Serverinstellingen& hoe) {
    try {
        const Tls tls(hoe);
        return tls.waarschuwing();
    } catch (const Gebruikersfout& wat) {
        return wat.what();
    }
}

TEST(TlsTest, SaysOfEachFaultWhichItIs) {
    const Certificaten hier;
    hier.maak("goed");
    hier.maak("ander");
    hier.maak("elders", "elders.voorbeeld.nl");
    hier.doe("pkey -in " + hier.pad("goed.key") + " -aes128 -passout pass:geheim -out " +
             hier.pad("dicht.key"));
    std::ofstream(hier.pad("rommel")) << "-----BEGIN CERTIFICATE-----\nx\n";
    std::filesystem::create_directory(hier.pad("map"));

    EXPECT_THAT(fout(hier.met("goed.pem", "goed.key")), IsEmpty());
    EXPECT_THAT(fout(hier.met("goed.pem", "ander.key")), HasSubstr("horen niet bij elkaar"));
    EXPECT_THAT(fout(hier.met("goed.pem", "dicht.key")),
                AllOf(HasSubstr("beveiligd met een wachtwoord"), HasSubstr("openssl pkey")));
    EXPECT_THAT(fout(hier.met("geen.pem", "goed.key")),
                AllOf(StartsWith("Het certificaat"), HasSubstr("kan niet worden gelezen")));
    EXPECT_THAT(fout(hier.met("goed.pem", "geen.key")),
                AllOf(StartsWith("De sleutel"), HasSubstr("kan niet worden gelezen")));
    EXPECT_THAT(fout(hier.met("map", "goed.key")), HasSubstr("kan niet worden gelezen"));
    EXPECT_THAT(fout(hier.met("rommel", "goed.key")), HasSubstr("geen certificaat dat te lezen"));
    EXPECT_THAT(fout(hier.met("goed.pem", "rommel")), HasSubstr("geen sleutel die te lezen is"));
    EXPECT_THAT(fout(hier.met("goed.pem", "goed.pem")), HasSubstr("geen sleutel die te lezen is"));
    EXPECT_THAT(fout(hier.met("elders.pem", "elders.key")),
                AllOf(HasSubstr("niet voor de naam maatlat.voorbeeld.nl"),
                      HasSubstr("Het is voor: elders.voorbeeld.nl")));
}

TEST(TlsTest, WarnsOfACertificateThatIsOverItsTime) {
    const Certificaten hier;
    hier.maakOud("oud");
    EXPECT_THAT(fout(hier.met("oud.pem", "oud.key")), HasSubstr("verlopen op "));
}

/// A browser on a line that is kept.
class Veiligelijn {
  public:
    explicit Veiligelijn(std::uint16_t poort) {
        net::Context::Ptr context =
            new net::Context(net::Context::TLS_CLIENT_USE, "", net::Context::VERIFY_NONE);
        lijn_ = net::SecureStreamSocket(net::SocketAddress("127.0.0.1", poort), context);
        lijn_.setReceiveTimeout(Poco::Timespan(20, 0));
    }

    std::string vraag(const std::string& host = kNaamVanOns) {
        const std::string bytes = "GET /open HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
        lijn_.sendBytes(bytes.data(), static_cast<int>(bytes.size()));
        std::string uit;
        for (char stuk[4096]; !uit.ends_with("\r\n\r\nopen");) {
            const int aantal = lijn_.receiveBytes(stuk, sizeof stuk);
            if (aantal <= 0) break;
            uit.append(stuk, static_cast<std::size_t>(aantal));
        }
        return uit;
    }

    /// What tells one certificate from another.
    std::string nummer() const { return lijn_.peerCertificate().serialNumber(); }

  private:
    net::SecureStreamSocket lijn_;
};

class Tlsserver : public testing::Test {
  protected:
    Tlsserver() {
        hier_.maak("een");
        hier_.maak("twee");
        hier_.vernieuw("een.pem", "een.key");
        server_.emplace(
            hier_.met("c.pem", "c.key"), proef_.toepassing(), [] { return "nu"; },
            [](const std::string&) {});
    }

    std::string nummer() const { return Veiligelijn(server_->poort()).nummer(); }

    Certificaten hier_;
    test::Proefopstelling proef_{
        {{"GET", "/open", Voor::iedereen, {}, [](Aanvraag&) { return gezegd("open"); }}}};
    std::optional<Server> server_;
};

TEST_F(Tlsserver, SaysThatTheLineWillAlwaysBeSafe) {
    Veiligelijn lijn(server_->poort());
    EXPECT_THAT(
        lijn.vraag(),
        AllOf(StartsWith("HTTP/1.1 200"),
              HasSubstr("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n")));
    EXPECT_THAT(lijn.vraag("localhost"), Not(HasSubstr("Strict-Transport-Security")));
    EXPECT_EQ(server_->adres(),
              "https://maatlat.voorbeeld.nl:" + std::to_string(server_->poort()) + "/");
}

TEST_F(Tlsserver, TakesARenewedCertificateAndKeepsTheLinesThatAreThere) {
    const std::string eerst = nummer();
    Veiligelijn lijn(server_->poort());
    EXPECT_THAT(lijn.vraag(), EndsWith("open"));
    hier_.vernieuw("twee.pem", "twee.key");
    EXPECT_EQ(nummer(), eerst) << "only when asked";
    EXPECT_THAT(server_->leesCertificaatOpnieuw(), HasSubstr("opnieuw gelezen. Het geldt tot "));
    EXPECT_NE(nummer(), eerst);
    EXPECT_THAT(lijn.vraag(), EndsWith("open"));
}

TEST_F(Tlsserver, KeepsTheOldCertificateWhenTheNewOneIsNoGood) {
    const std::string eerst = nummer();
    hier_.vernieuw("twee.pem", "een.key");
    EXPECT_THAT(server_->leesCertificaatOpnieuw(),
                AllOf(HasSubstr("het oude blijft in gebruik"), HasSubstr("horen niet bij elkaar")));
    hier_.maakOud("oud");
    hier_.vernieuw("oud.pem", "oud.key");
    EXPECT_THAT(server_->leesCertificaatOpnieuw(),
                AllOf(HasSubstr("het oude blijft in gebruik"), HasSubstr("verlopen")));
    EXPECT_EQ(nummer(), eerst);
    EXPECT_THAT(Veiligelijn(server_->poort()).vraag(), EndsWith("open"));
}

}  // namespace
}  // namespace maatlat::web
