// SPDX-License-Identifier: EUPL-1.2
#include "exchange/traject/agendabestand.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

Agendapunt punt() {
    return {
        "a1@maatlat", "Maatlat: een concept lezen", "", "2026-12-31", 2, "2026-11-22T09:30:00.000Z",
        false};
}

std::string bestand(const Agendapunt& een) {
    return agendabestand("Wat wacht", {een});
}

/// As a calendar program does first.
std::string ontvouwen(std::string tekst) {
    for (std::size_t waar = 0; (waar = tekst.find("\r\n ", waar)) != std::string::npos;)
        tekst.erase(waar, 3);
    return tekst;
}

/// Whether each byte of it belongs to a whole character.
bool isUtf8(std::string_view regel) {
    while (!regel.empty()) {
        const auto eerste = static_cast<unsigned char>(regel.front());
        const std::size_t lengte = eerste < 0x80 ? 1 : eerste >= 0xF0 ? 4 : eerste >= 0xE0 ? 3 : 2;
        if ((eerste & 0xC0U) == 0x80U || lengte > regel.size()) return false;
        for (std::size_t i = 1; i < lengte; ++i)
            if ((static_cast<unsigned char>(regel[i]) & 0xC0U) != 0x80U) return false;
        regel.remove_prefix(lengte);
    }
    return true;
}

TEST(Agendabestand, HeeftEenHeleDagMetEenEindeDatErNietBijHoort) {
    const std::string tekst = bestand(punt());
    EXPECT_THAT(tekst, HasSubstr("DTSTART;VALUE=DATE:20261231\r\n"));
    EXPECT_THAT(tekst, HasSubstr("DTEND;VALUE=DATE:20270101\r\n"));
    EXPECT_THAT(tekst, HasSubstr("UID:a1@maatlat\r\n"));
    EXPECT_THAT(tekst, HasSubstr("DTSTAMP:20261122T093000Z\r\n"));
    EXPECT_THAT(tekst, HasSubstr("SEQUENCE:2\r\n"));
    EXPECT_THAT(tekst, HasSubstr("STATUS:CONFIRMED\r\n"));
    EXPECT_TRUE(tekst.starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_TRUE(tekst.ends_with("END:VCALENDAR\r\n"));
    EXPECT_THAT(tekst, HasSubstr("VERSION:2.0\r\n"));
    EXPECT_THAT(tekst, HasSubstr("X-WR-CALNAME:Wat wacht\r\n"));
}

TEST(Agendabestand, EindigtElkeRegelMetCrlf) {
    Agendapunt lang = punt();
    lang.titel = std::string(300, 'a');
    const std::string tekst = bestand(lang);
    for (std::size_t i = 0; i < tekst.size(); ++i) {
        const bool eindigt = tekst[i] == '\r' && i + 1 < tekst.size() && tekst[i + 1] == '\n';
        const bool begint = tekst[i] == '\n' && i > 0 && tekst[i - 1] == '\r';
        EXPECT_TRUE((tekst[i] != '\r' && tekst[i] != '\n') || eindigt || begint) << i;
    }
}

/// Characters of one, two, three and four octets, shifted past every place where a line can end.
TEST(Agendabestand, VouwtOp75OctettenNooitBinnenEenTeken) {
    for (const std::string teken : {"a", "\xC3\xAB", "\xE2\x82\xAC", "\xF0\x9F\x99\x82"})
        for (std::size_t begin = 0; begin < 80; ++begin) {
            Agendapunt een = punt();
            een.titel = std::string(begin, 'x');
            for (int i = 0; i < 90; ++i)
                een.titel += teken;
            const std::string tekst = bestand(een);
            for (std::size_t van = 0; van < tekst.size();) {
                const std::size_t tot = tekst.find("\r\n", van);
                ASSERT_LE(tot - van, 75U) << begin;
                ASSERT_TRUE(isUtf8(std::string_view(tekst).substr(van, tot - van))) << begin;
                van = tot + 2;
            }
            ASSERT_THAT(ontvouwen(tekst), HasSubstr("SUMMARY:" + een.titel + "\r\n"));
        }
}

TEST(Agendabestand, ZetEenBackslashVoorWatAndersIetsBetekent) {
    Agendapunt een = punt();
    een.titel = "a\\b; c, d\ne";
    EXPECT_THAT(bestand(een), HasSubstr("SUMMARY:a\\\\b\\; c\\, d\\ne\r\n"));
}

TEST(Agendabestand, ZegtWatVervallenIs) {
    Agendapunt een = punt();
    een.vervallen = true;
    EXPECT_THAT(bestand(een), HasSubstr("STATUS:CANCELLED\r\n"));
    EXPECT_THAT(bestand(een), Not(HasSubstr("CONFIRMED")));
}

TEST(Agendabestand, IsOokZonderPuntenEenAgenda) {
    const std::string tekst = agendabestand("Leeg", {});
    EXPECT_THAT(tekst, Not(HasSubstr("VEVENT")));
    EXPECT_TRUE(tekst.ends_with("END:VCALENDAR\r\n"));
}

TEST(Agendabestand, WeigertEenDagDieErGeenIs) {
    Agendapunt een = punt();
    een.dag = "2026-02-30";
    EXPECT_THROW(bestand(een), std::logic_error);
    een = punt();
    een.gewijzigd = "gisteren";
    EXPECT_THROW(bestand(een), std::logic_error);
}

}  // namespace
}  // namespace maatlat
