// SPDX-License-Identifier: EUPL-1.2
#include "architectuur/gevaar_rules.h"

#include <gtest/gtest.h>

namespace maatlat::architectuur {
namespace {

std::size_t dangers(const std::string& text, const std::string& file = "src/web/x.cpp") {
    return checkGevaar(file, readSource(text)).size();
}

TEST(Gevaar, EachWayInOrOutIsFound) {
    for (const char* code : {"std::system(opdracht.c_str());",
                             "FILE* uit = popen(\"ls\", \"r\");",
                             "fork();",
                             "execvp(naam, delen);",
                             "dlopen(pad, 0);",
                             "socket.connect(adres);",
                             "::connect(nr, adres, lengte);",
                             "std::mt19937 toeval(1);",
                             "int x = rand();",
                             "printf(tekst);",
                             "std::sprintf(naar, vorm);",
                             "strcpy(naar, van);",
                             "Poco::MD5Engine hash;",
                             "EVP_md5();",
                             "EVP_aes_128_ecb();",
                             "Poco::SHA1Engine hash;",
                             "#include <random>\n",
                             "#include <Poco/Process.h>\n",
                             "#include <Poco/Net/HTTPClientSession.h>\n",
                             "#include <Poco/Net/SMTPClientSession.h>\n"})
        EXPECT_EQ(dangers(code), 1U) << code;
}

TEST(Gevaar, WhatOnlyLooksLikeItIsLeftAlone) {
    for (const char* code :
         {"sqlite3_exec(db, sql, a, b, c);", "// system(\"x\")", "auto t = \"popen(x)\";",
          "std::snprintf(naar, groot, \"%d\", 1);", "EVP_sha256();", "bool brand(int x);",
          "verbind(a);", "#include <Poco/Net/StreamSocket.h>\n",
          "system(x);  // architectuur: with a reason\n"})
        EXPECT_EQ(dangers(code), 0U) << code;
    EXPECT_EQ(dangers("Poco::SHA1Engine hash;", "src/toetsing/mensen/totp.cpp"), 0U);
}

TEST(Gevaar, AScriptKeepsTextText) {
    for (const char* code :
         {"vak.innerHTML = tekst;", "eval(tekst);", "new Function(tekst)", "setTimeout('x', 1)",
          "document.write(tekst)", "venster.postMessage(x, '*')",
          "addEventListener('message', hoor)", "ding.__proto__ = x",
          "localStorage.setItem('a', 'b')", "document.cookie = 'a=b'"})
        EXPECT_EQ(checkScript("statisch/x.js", code).size(), 1U) << code;
    EXPECT_EQ(checkScript("statisch/kluis.js", "localStorage.setItem('a', 'b')").size(), 0U);
    EXPECT_EQ(checkScript("statisch/kluis.js", "a\nvak.innerHTML = b;").front().line, 2);
    EXPECT_EQ(checkScript("statisch/x.js", "setTimeout(toon, 500); vak.textContent = t;").size(),
              0U);
}

}  // namespace
}  // namespace maatlat::architectuur
