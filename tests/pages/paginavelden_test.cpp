// SPDX-License-Identifier: EUPL-1.2
// A field of a page that `beschrijf` never uses: who fills it in shows nothing. The compiler does
// not see it, so the sources are read: each name must be used as often as it is declared, in the
// header itself or in a source of its folder that includes it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

namespace fs = std::filesystem;

/// Without comments and without what stands between quotes.
std::string code(const std::string& bron) {
    static const std::regex kOpmerking(R"(//[^\n]*)"), kTekst(R"("([^"\\\n]|\\.)*")");
    return std::regex_replace(std::regex_replace(bron, kTekst, ""), kOpmerking, "");
}

/// How often each name is declared as a field: a line with a type, names, and perhaps a value.
std::map<std::string, int> velden(const std::string& header) {
    static const std::regex kVeld(
        R"( +(?!return |using |const )[\w:]+(<[^;(]*>)? (\w+(, \w+)*)( = [^;(]+|\{\})?; *)");
    std::map<std::string, int> uit;
    std::istringstream regels(header);
    std::smatch deel;
    for (std::string regel; std::getline(regels, regel);) {
        if (!std::regex_match(regel, deel, kVeld)) continue;
        std::istringstream namen(deel[2]);
        for (std::string naam; std::getline(namen >> std::ws, naam, ',');)
            ++uit[naam];
    }
    return uit;
}

std::vector<std::string> ongebruikt(const std::string& header, const std::string& bronnen) {
    std::map<std::string, int> over = velden(header);
    over.erase("hulp");  // the frame shows it (HelePagina in pages/pagina.h)
    for (auto& [naam, aantal] : over)
        aantal *= 2;  // once to declare it, once to use it
    static const std::regex kWoord(R"(\w+)");
    for (const std::string& tekst : {header, bronnen})
        for (std::sregex_iterator een(tekst.begin(), tekst.end(), kWoord), eind; een != eind; ++een)
            if (const auto veld = over.find(een->str()); veld != over.end()) --veld->second;
    std::vector<std::string> uit;
    for (const auto& [naam, aantal] : over)
        if (aantal > 0) uit.push_back(naam);
    return uit;
}

TEST(Paginavelden, WordenAlleGebruikt) {
    int paginas = 0;
    const fs::path src = fs::path(MAATLAT_SOURCE_DIR) / "src";
    for (const auto& een : fs::recursive_directory_iterator(src / "pages")) {
        const std::string tekst = een.is_regular_file() ? test::inhoud(een.path()) : "";
        if (een.path().extension() != ".h" || tekst.find("kSjabloon = ") == std::string::npos)
            continue;
        ++paginas;
        const std::string naam = fs::relative(een.path(), src).string();
        std::string bronnen;
        for (const auto& bron : fs::directory_iterator(een.path().parent_path())) {
            const std::string ander = bron.is_regular_file() ? test::inhoud(bron.path()) : "";
            fs::path kop = bron.path();
            const bool samen = ander.find('"' + naam + '"') != std::string::npos;
            if (samen && kop.extension() == ".cpp") bronnen += code(ander);
            if (samen && kop.extension() == ".h" && fs::exists(kop.replace_extension(".cpp")))
                bronnen += code(test::inhoud(kop));
        }
        EXPECT_THAT(ongebruikt(code(tekst), bronnen), IsEmpty())
            << naam << ": show these fields in `beschrijf`, or take them out.";
    }
    EXPECT_GT(paginas, 40);
}

TEST(Paginavelden, VallenOpAlsNiemandZeGebruikt) {
    const std::string kop = code(
        "struct P {\n"
        "    std::string naam;  ///< naam, adres\n"
        "    std::vector<std::pair<int, int>> rijen{};\n"
        "    bool open = false;\n"
        "    Teken a, b;\n"
        "    std::string adres;\n"
        "    void beschrijf(Vulling& uit) const { uit.zet(\"adres\", naam); return; }\n"
        "};\n");
    EXPECT_THAT(velden(kop), testing::SizeIs(6));
    EXPECT_THAT(ongebruikt(kop, "vul(a, b); \"open\""), ElementsAre("adres", "rijen"));
    EXPECT_THAT(ongebruikt(kop, code("vul(a, b, rijen, adres); f(\"open\");")),
                ElementsAre("open"));
}

}  // namespace
}  // namespace maatlat
