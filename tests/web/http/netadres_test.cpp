// SPDX-License-Identifier: EUPL-1.2
#include "web/http/netadres.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat::web {
namespace {

std::string tekst(std::string_view van) {
    const auto adres = Netadres::lees(van);
    return adres ? adres->tekst() : "geen";
}

TEST(NetadresTest, IsTheSameHoweverItIsWritten) {
    for (const char* vorm : {"1.2.3.4", "1.2.3.4:5678", "::ffff:1.2.3.4", "[::ffff:1.2.3.4]:80",
                             "[::ffff:1.2.3.4]", "::FFFF:102:304", "[0:0:0:0:0:ffff:1.2.3.4]:1"})
        EXPECT_EQ(tekst(vorm), "1.2.3.4") << vorm;
    for (const char* vorm :
         {"2001:db8::1", "[2001:db8::1]:443", "2001:0DB8:0::0001", "2001:db8::1%eth0"})
        EXPECT_EQ(tekst(vorm), "2001:db8::1") << vorm;
}

TEST(NetadresTest, IsNoneWhenItCouldBeTakenForAnother) {
    for (const char* vorm : {"",         "geen adres", "unknown",          "_verborgen",
                             "1",        "1.2",        "1.2.3.4.5",        "0x7f.1",
                             "1.2.3.4:", "1.2.3.4:x",  "1.2.3.4:123456",   "[1.2.3.4",
                             "[::1]80",  "[::1]:",     "::1]:80",          "1.2.3.256",
                             " 1.2.3.4", "1.2.3.4 ",   "1.2.3.4, 5.6.7.8", "\"1.2.3.4\""})
        EXPECT_EQ(tekst(vorm), "geen") << vorm;
}

TEST(NetadresTest, CountsAHomeInIpv6AsOne) {
    const auto net = [](std::string_view van) { return Netadres::lees(van)->netwerk(); };
    EXPECT_EQ(net("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
    EXPECT_EQ(net("[2001:db8:1:2::ffff]:443"), "2001:db8:1:2::");
    EXPECT_NE(net("2001:db8:1:3::ffff"), "2001:db8:1:2::");
    EXPECT_EQ(net("[::ffff:192.0.2.1]:5"), "192.0.2.1");
}

TEST(NetadresTest, KnowsThisComputer) {
    for (const char* hier : {"127.0.0.1", "127.1.2.3:80", "::1", "[::1]:80", "::ffff:127.0.0.1"})
        EXPECT_TRUE(Netadres::lees(hier)->isHier()) << hier;
    for (const char* elders : {"128.0.0.1", "::2", "10.0.0.1", "::"})
        EXPECT_FALSE(Netadres::lees(elders)->isHier()) << elders;
}

}  // namespace
}  // namespace maatlat::web
