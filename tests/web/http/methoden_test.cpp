// SPDX-License-Identifier: EUPL-1.2
#include "support/serverproef.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

// TRACE would give back what a browser sends, its cookie included.
TEST(Methoden, AlleenGetHeadEnPost) {
    test::Serverproef server({{"GET",
                               "/open",
                               Voor::iedereen,
                               {},
                               [](Aanvraag&) {
                                   Antwoord uit;
                                   uit.inhoud = "open";
                                   return uit;
                               }}},
                             Grenzen{});
    for (const char* methode : {"TRACE", "TRACK", "OPTIONS", "PUT", "PATCH", "DELETE", "CONNECT"})
        EXPECT_THAT(server.vraag(std::string(methode) + " /open", "Cookie: maatlat=geheim\r\n"),
                    AllOf(StartsWith("HTTP/1.1 405"), HasSubstr("Allow: GET, HEAD, POST\r\n"),
                          Not(HasSubstr("geheim"))))
            << methode;
}

}  // namespace
}  // namespace maatlat::web
