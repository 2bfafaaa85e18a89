// SPDX-License-Identifier: EUPL-1.2
// Which kinds of TLS the server takes, by asking it with each.
#include <Poco/Net/Context.h>
#include <Poco/Net/SecureStreamSocket.h>

#include <cstdlib>

#include "support/serverproef.h"

namespace maatlat::web {
namespace {

using Poco::Net::Context;
using testing::HasSubstr;

class Tlssoort : public testing::Test {
  protected:
    Tlssoort() {
        const std::string certificaat = map_.pad("c.pem"), sleutel = map_.pad("c.key");
        const std::string opdracht =
            "openssl req -x509 -newkey rsa:3072 -nodes -subj /CN=proef -addext "
            "subjectAltName=DNS:maatlat.voorbeeld.nl -days 30 -keyout " +
            sleutel + " -out " + certificaat + " >/dev/null 2>&1";
        if (std::system(opdracht.c_str()) != 0) throw std::runtime_error(opdracht);
        Serverinstellingen hoe;
        hoe.poort = 0;
        hoe.namen = {"maatlat.voorbeeld.nl"};
        hoe.certificaat = certificaat;
        hoe.sleutel = sleutel;
        server_.emplace(
            std::move(hoe), proef_.toepassing(), [] { return "nu"; }, [](const std::string&) {});
    }

    /// What comes of a client that speaks no other version and no other cipher: "goed", or what
    /// went wrong.
    std::string poging(int zonder, const std::string& soorten) {
        try {
            // Level 0: this client itself refuses nothing.
            Context::Ptr context = new Context(Context::TLS_CLIENT_USE, "", "", "",
                                               Context::VERIFY_NONE, 9, false, soorten);
            context->disableProtocols(zonder);
            Poco::Net::SecureStreamSocket lijn(
                Poco::Net::SocketAddress("127.0.0.1", server_->poort()), context);
            lijn.setReceiveTimeout(Poco::Timespan(20, 0));
            const std::string vraag = "GET /inloggen HTTP/1.1\r\nHost: localhost\r\n\r\n";
            lijn.sendBytes(vraag.data(), static_cast<int>(vraag.size()));
            std::array<char, 16> begin{};
            lijn.receiveBytes(begin.data(), static_cast<int>(begin.size()));
            return std::string(begin.data(), 8) == "HTTP/1.1" ? "goed" : "no answer";
        } catch (const Poco::Exception& fout) {
            return fout.displayText();
        }
    }

    test::Werkmap map_;
    test::Proefopstelling proef_;
    std::optional<Server> server_;
};

constexpr int kOud = Context::PROTO_SSLV3 | Context::PROTO_TLSV1 | Context::PROTO_TLSV1_1;
const std::string kAlles = "ALL:@SECLEVEL=0";

TEST_F(Tlssoort, Neemt12En13EnNietsOuders) {
    EXPECT_EQ(poging(kOud, kAlles), "goed");
    EXPECT_EQ(poging(kOud | Context::PROTO_TLSV1_3, kAlles), "goed");
    EXPECT_EQ(poging(kOud | Context::PROTO_TLSV1_2, kAlles), "goed");
    EXPECT_THAT(poging(Context::PROTO_TLSV1_2 | Context::PROTO_TLSV1_3, kAlles),
                HasSubstr("protocol version"))
        << "1.1";
    EXPECT_THAT(
        poging(Context::PROTO_TLSV1_1 | Context::PROTO_TLSV1_2 | Context::PROTO_TLSV1_3, kAlles),
        HasSubstr("protocol version"))
        << "1.0";
}

TEST_F(Tlssoort, NeemtAlleenSterkeSoortenMetEenSleutelPerLijn) {
    const int alleen12 = kOud | Context::PROTO_TLSV1_3;
    for (const char* goed : {"ECDHE-RSA-AES256-GCM-SHA384", "ECDHE-RSA-CHACHA20-POLY1305"})
        EXPECT_EQ(poging(alleen12, std::string(goed) + ":@SECLEVEL=0"), "goed") << goed;
    for (const char* zwak : {"AES128-SHA", "AES256-GCM-SHA384", "ECDHE-RSA-AES128-SHA",
                             "ECDHE-RSA-AES256-SHA384", "NULL-SHA256", "AECDH-AES256-SHA"})
        EXPECT_THAT(poging(alleen12, std::string(zwak) + ":@SECLEVEL=0"),
                    HasSubstr("handshake failure"))
            << zwak;
}

}  // namespace
}  // namespace maatlat::web
