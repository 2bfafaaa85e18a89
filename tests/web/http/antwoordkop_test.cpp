// SPDX-License-Identifier: EUPL-1.2
#include "web/http/antwoordkop.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

namespace maatlat::web {
namespace {

using testing::HasSubstr;
using testing::Not;

const Kopgegevens kGewoon{12, true, false, false, "Sun, 22 Nov 2026 09:30:00 GMT"};
const Kopgegevens kVeilig{12, true, true, true, "Sun, 22 Nov 2026 09:30:00 GMT"};

TEST(Antwoordkop, RefusesWhatCouldBeginAHeaderOfItsOwn) {
    for (const std::string vreemd :
         {"a\r\nSet-Cookie: b=c", "a\nb", "a\rb", "a\x01", "caf\xc3\xa9"}) {
        Antwoord antwoord;
        antwoord.soort = vreemd;
        EXPECT_THROW(antwoordkop(antwoord, kGewoon), std::logic_error) << vreemd;
        Antwoord koekje;
        koekje.sessietoken = vreemd;
        EXPECT_THROW(antwoordkop(koekje, kGewoon), std::logic_error) << vreemd;
    }
    Antwoord nul;
    nul.naarPad = std::string("/a\0b", 4);
    EXPECT_THROW(antwoordkop(nul, kGewoon), std::logic_error);
}

TEST(Antwoordkop, GivesACookieThatOnlyWeGetBack) {
    Antwoord antwoord;
    EXPECT_THAT(antwoordkop(antwoord, kGewoon), Not(HasSubstr("Set-Cookie")));
    antwoord.sessietoken = "geheim";
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                HasSubstr("Set-Cookie: maatlat=geheim; Path=/; HttpOnly; SameSite=Strict\r\n"));
    EXPECT_THAT(
        antwoordkop(antwoord, kVeilig),
        HasSubstr(
            "Set-Cookie: __Host-maatlat=geheim; Path=/; HttpOnly; SameSite=Strict; Secure\r\n"));
    antwoord.sessietoken = "";
    EXPECT_THAT(antwoordkop(antwoord, kGewoon), HasSubstr("SameSite=Strict; Max-Age=0\r\n"));
}

TEST(Antwoordkop, LetsABrowserKeepTheCookieOfADeviceForNinetyDays) {
    Antwoord antwoord;
    antwoord.apparaat = "bekend";
    antwoord.sessietoken = "geheim";
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                testing::AllOf(HasSubstr("Set-Cookie: maatlat=geheim; "),
                               HasSubstr("Set-Cookie: maatlat-apparaat=bekend; Path=/; HttpOnly; "
                                         "SameSite=Strict; Max-Age=7776000\r\n")));
    EXPECT_THAT(antwoordkop(antwoord, kVeilig),
                HasSubstr("Set-Cookie: __Host-maatlat-apparaat=bekend; Path=/; HttpOnly; "
                          "SameSite=Strict; Secure; Max-Age=7776000\r\n"));
}

TEST(Antwoordkop, LetsABrowserKeepOnlyWhatIsNobodys) {
    Antwoord antwoord;
    EXPECT_THAT(antwoordkop(antwoord, kGewoon), HasSubstr("Cache-Control: no-store\r\n"));
    antwoord.magBewaardWorden = true;
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                HasSubstr("Cache-Control: public, max-age=31536000, immutable\r\n"));
}

TEST(Antwoordkop, NamesADownloadInEveryLetter) {
    Antwoord antwoord;
    antwoord.bestandsnaam = "caf\u00e9 \"1\".pdf";
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                HasSubstr("Content-Disposition: attachment; filename=\"caf__ _1_.pdf\"; "
                          "filename*=UTF-8''caf%C3%A9%20%221%22.pdf\r\n"));
}

TEST(Antwoordkop, GivesWhatIsShownItsNameTooForWhoSavesIt) {
    Antwoord antwoord;
    antwoord.bestandsnaam = "Overleg d'Ancona ½.pdf";
    antwoord.inVenster = true;
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                HasSubstr("Content-Disposition: inline; filename=\"Overleg d'Ancona __.pdf\"; "
                          "filename*=UTF-8''Overleg%20d%27Ancona%20%C2%BD.pdf\r\n"));
}

TEST(Antwoordkop, AllowsOneStylesheetByItsHash) {
    Antwoord antwoord;
    antwoord.stijlbeleid = "'sha256-abc='";
    EXPECT_THAT(antwoordkop(antwoord, kGewoon),
                HasSubstr("style-src 'self' 'sha256-abc='; script-src 'self';"));
}

TEST(Antwoordkop, LetsABrowserLoadOnlyWhatIsOurs) {
    const std::string kop = antwoordkop({}, kGewoon);
    const std::size_t van = kop.find("Content-Security-Policy: ");
    EXPECT_EQ(kop.substr(van, kop.find("\r\n", van) - van),
              "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
              "img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; form-action "
              "'self'; frame-ancestors 'none'; base-uri 'none'");
}

TEST(Antwoordkop, AsksForASafeLineOnlyWhereItStaysSo) {
    EXPECT_THAT(antwoordkop({}, kVeilig),
                HasSubstr("Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n"));
    EXPECT_THAT(antwoordkop({}, kGewoon), Not(HasSubstr("Strict-Transport-Security")));
}

}  // namespace
}  // namespace maatlat::web
