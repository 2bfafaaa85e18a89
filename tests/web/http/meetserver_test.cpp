// SPDX-License-Identifier: EUPL-1.2
#include "web/http/meetserver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "domain/melding.h"
#include "support/proeflijn.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string zeg(const Meetserver& server, const std::string& verzoek) {
    test::Lijn lijn(server.poort());
    lijn.zeg(verzoek);
    return lijn.alles();
}

const std::string kMeethost = " HTTP/1.1\r\nHost: 127.0.0.1:9464\r\n\r\n";

TEST(Meetserver, GivesTheNumbersToGetAndNothingElse) {
    const Meetserver server(0, [] { return std::string("maatlat_gezond 1\n"); });
    EXPECT_EQ(server.adres(), "http://127.0.0.1:" + std::to_string(server.poort()) + "/metrics");
    EXPECT_THAT(zeg(server, "GET /metrics" + kMeethost),
                AllOf(StartsWith("HTTP/1.1 200"), HasSubstr("text/plain; version=0.0.4"),
                      EndsWith("\r\n\r\nmaatlat_gezond 1\n")));
    for (const char* ander :
         {"GET /", "GET /metrics/", "GET /metrics?x=1", "GET /gezond", "GET /inloggen"})
        EXPECT_THAT(zeg(server, ander + kMeethost),
                    AllOf(StartsWith("HTTP/1.1 404"), Not(HasSubstr("maatlat_gezond"))))
            << ander;
    for (const char* ander : {"POST", "PUT", "DELETE", "OPTIONS"})
        EXPECT_THAT(zeg(server, ander + std::string(" /metrics") + kMeethost),
                    AllOf(StartsWith("HTTP/1.1 405"), HasSubstr("Allow: GET"),
                          Not(HasSubstr("maatlat_gezond"))))
            << ander;
}

/// A page of somebody else, opened in a browser on this computer, reads nothing here.
TEST(Meetserver, AnswersOnlyToItsOwnName) {
    const Meetserver server(0, [] { return std::string("maatlat_gezond 1\n"); });
    EXPECT_THAT(zeg(server, "GET /metrics HTTP/1.1\r\nHost: aanvaller.voorbeeld\r\n\r\n"),
                AllOf(StartsWith("HTTP/1.1 421"), Not(HasSubstr("maatlat_gezond"))));
    EXPECT_THAT(zeg(server, "GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"),
                StartsWith("HTTP/1.1 200"));
}

TEST(Meetserver, TellsNothingOfWhatWentWrong) {
    const Meetserver server(
        0, []() -> std::string { throw std::runtime_error("een pad op de schijf"); });
    EXPECT_THAT(zeg(server, "GET /metrics" + kMeethost),
                AllOf(StartsWith("HTTP/1.1 500"), Not(HasSubstr("schijf"))));
}

TEST(Meetserver, SaysThatThePortIsTaken) {
    const Meetserver eerste(0, [] { return std::string(); });
    try {
        const Meetserver tweede(eerste.poort(), [] { return std::string(); });
        FAIL() << "two servers on one port";
    } catch (const Gebruikersfout& fout) {
        EXPECT_THAT(fout.what(), HasSubstr("--meetpoort"));
    }
}

}  // namespace
}  // namespace maatlat::web
