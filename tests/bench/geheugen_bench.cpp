// SPDX-License-Identifier: EUPL-1.2
// What `maatlat start` takes of memory, as a process of its own that is asked, attacked and fed:
// the most that it had (VmHWM) during each try, and what it kept afterwards (VmRSS). Asked: no
// request or file of at most 25 MB takes it over 300 MB, and 256 strangers with bodies stay under
// 100 MB. Loopback only, about a minute. Exit 1 when a bound is passed.
#include <Poco/Exception.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "kindprogramma.h"
#include "naast_vloer.h"
#include "support/rekenblad_bouwen.h"
#include "support/werkmap.h"
#include "toetsing/mensen/aanmelden.h"
#include "volle_toets.h"
#include "weblast.h"

namespace {

using namespace maatlat::bench;
using maatlat::test::Lijn;
using maatlat::test::Werkmap;

constexpr std::size_t kMegabyte = std::size_t{1} << 20;
constexpr std::size_t kGrootste = 25 * kMegabyte;
constexpr int kMensen = 20;

const std::string kVanOns = "Sec-Fetch-Site: same-origin\r\n";
const std::string kFormulier = "Content-Type: application/x-www-form-urlencoded\r\n";
const std::string kMultipart = "Content-Type: multipart/form-data; boundary=grens\r\n";

std::string veld(const std::string& naam, const std::string& waarde) {
    return "--grens\r\nContent-Disposition: form-data; name=\"" + naam + "\"\r\n\r\n" + waarde +
           "\r\n";
}

std::string herhaald(const std::string& stuk, std::size_t bytes) {
    std::string uit;
    uit.reserve(bytes + stuk.size());
    while (uit.size() < bytes)
        uit += stuk;
    return uit;
}

/// Rows of a list of dossiers, as each kind of file writes them, until the bytes are full.
std::string csvLijst(std::size_t bytes) {
    std::string uit = "dossier;melding;gemeente\n";
    for (int i = 1; uit.size() + 40 < bytes; ++i)
        uit += "D" + std::to_string(i) + ";2026-01-05;Utrecht\n";
    return uit;
}

std::string xlsxLijst(std::size_t rijen, std::size_t opvulling) {
    std::string uit = maatlat::xlsxRij(1, {"dossier", "melding", "gemeente"});
    for (std::size_t i = 2; i <= rijen + 1; ++i)
        uit += maatlat::xlsxRij(static_cast<int>(i), {"D" + std::to_string(i), "2026-01-05",
                                                      std::string(opvulling, 'g')});
    return uit;
}

std::string odsLijst(std::size_t rijen, std::size_t opvulling) {
    const auto cel = [](const std::string& tekst) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + tekst +
               "</text:p></table:table-cell>";
    };
    std::string uit = "<table:table table:name=\"Lijst\"><table:table-row>" + cel("dossier") +
                      cel("gemeente") + "</table:table-row>";
    for (std::size_t i = 1; i <= rijen; ++i)
        uit += "<table:table-row>" + cel("D" + std::to_string(i)) +
               cel(std::string(opvulling, 'g')) + "</table:table-row>";
    return uit + "</table:table>";
}

/// So many tabs, each a list: somebody has to choose, and meanwhile all of them are kept.
std::string xlsxMetVeelBladen(int bladen, std::size_t rijen, std::size_t opvulling) {
    std::vector<maatlat::Proefblad> uit;
    for (int i = 0; i < bladen; ++i)
        uit.push_back({"Blad" + std::to_string(i), xlsxLijst(rijen, opvulling), "", "", ""});
    return maatlat::zip(maatlat::xlsxMetBladen(uit));
}

class Proef {
  public:
    Proef()
        : inhoud_([this] {
              Inhoud uit;
              maakDatabase(map_.pad("maatlat.db"), [&](maatlat::Werkplek& werkplek) {
                  uit = vul(werkplek, 1, 1, kMensen);
                  for (const Bezoeker& een : uit.inspecteurs)
                      zegels_.push_back(wieIs(werkplek, een.token).value().zegel);
              });
              return uit;
          }()),
          programma_(startOp(map_.pad("maatlat.db"))),
          poort_(programma_.poort()) {}

    /// One line of the report: what was done, the most that it took, and what is left of it.
    void doe(const std::string& wat, double hoogstens, const std::function<std::string()>& werk) {
        programma_.piek();
        const double begin = wachttijd();
        std::string antwoord;
        try {
            antwoord = werk();
        } catch (const Poco::Exception& fout) {
            antwoord = fout.displayText();
        }
        const double duur = wachttijd() - begin;
        const double piek = programma_.piek();
        const bool goed = hoogstens == 0 || piek <= hoogstens;
        alles_ = alles_ && goed;
        std::printf("%-58s piek %6.1f MB  erna %6.1f MB  %5.1f s  %s%s\n", wat.c_str(), piek,
                    programma_.rss(), duur, antwoord.c_str(), goed ? "" : "  TE VEEL");
        std::fflush(stdout);
    }

    std::string formulier(int wie, const std::string& pad, const std::string& velden) {
        return kort(Lijn(poort_).vraag("POST " + pad, kop(wie) + kFormulier,
                                       "zegel=" + zegel(wie) + "&" + velden));
    }
    std::string bestand(int wie, const std::string& pad, const std::string& naam,
                        const std::string& bestandsnaam, const std::string& inhoud) {
        return kort(Lijn(poort_).vraag("POST " + pad, kop(wie) + kMultipart,
                                       veld("zegel", zegel(wie)) + veld("titel", "Proef") +
                                           "--grens\r\nContent-Disposition: form-data; name=\"" +
                                           naam + "\"; filename=\"" + bestandsnaam + "\"\r\n\r\n" +
                                           inhoud + "\r\n--grens--\r\n"));
    }
    std::string lijst(const std::string& bestandsnaam, const std::string& inhoud) {
        return bestand(0, toets() + "/steekproef/nieuw", "lijst", bestandsnaam, inhoud);
    }

    /// So many that promise a body and hold its end back, all at once.
    std::string vreemden(int aantal, std::size_t belofte, std::size_t gestuurd) {
        std::vector<Lijn> lijnen;
        const std::string inhoud = "email=" + std::string(gestuurd, 'x');
        for (int i = 0; i < aantal; ++i)
            lijnen.emplace_back(poort_).zeg(
                "POST /inloggen HTTP/1.1\r\nHost: localhost\r\n" + kVanOns + kFormulier +
                "Content-Length: " + std::to_string(belofte) + "\r\n\r\n" + inhoud);
        return kort(Lijn(poort_).vraag("GET /gezond"));  // it still has room for another
    }

    /// What people do in an afternoon, in so many seconds: read, and save.
    std::string gewoonWerk(double seconden) {
        const Meting meting = belast(
            poort_, kMensen, steedsOpnieuw(seconden, [this](int wie, Klant& klant) {
                const std::string regels =
                    koekje(inhoud_.inspecteurs[static_cast<std::size_t>(wie)]);
                klant.pagina(toets(), regels);
                klant.pagina(toets() + "/criterium/" + std::to_string(1 + wie % 3) + ".1", regels);
                klant.pagina(toets() + "/bronnen", regels);
                klant.pagina(toets() + "/rapport", regels);
            }));
        return std::to_string(static_cast<int>(meting.tijden.size())) + " keer" + meting.fout;
    }

    std::string tegelijk(int aantal, const std::function<std::string(int)>& werk) {
        std::vector<std::thread> draden;
        std::atomic<int> zonder = 0;
        for (int i = 0; i < aantal; ++i)
            draden.emplace_back([&, i] {
                try {
                    if (werk(i).empty()) ++zonder;
                } catch (const Poco::Exception&) {
                    ++zonder;  // no answer in time; what it took of memory counts all the same
                }
            });
        for (std::thread& een : draden)
            een.join();
        return std::to_string(aantal - zonder) + " van " + std::to_string(aantal) + " beantwoord";
    }

    std::string toets() const { return "/toets/" + std::to_string(inhoud_.toetsen.front()); }
    bool alles() const { return alles_; }

  private:
    std::string kop(int wie) const {
        return kVanOns + koekje(inhoud_.inspecteurs[static_cast<std::size_t>(wie)]);
    }
    std::string zegel(int wie) const { return zegels_[static_cast<std::size_t>(wie)]; }
    /// Its status; empty when the line was closed before it came.
    static std::string kort(const std::string& antwoord) {
        return antwoord.substr(std::min<std::size_t>(antwoord.size(), 9), 3);
    }

    Werkmap map_;
    std::vector<std::string> zegels_;
    Inhoud inhoud_;
    Programma programma_;
    std::uint16_t poort_;
    bool alles_ = true;
};

}  // namespace

int main() {
    Proef proef;
    proef.doe("gestart", 0, [&] { return proef.vreemden(0, 0, 0); });
    proef.doe("240 vreemden, 2 MB beloofd en tegengehouden", 100,
              [&] { return proef.vreemden(240, 2'000'000, 1'900'000); });
    proef.doe("256 vreemden, elk 64 KB op een byte na", 100,
              [&] { return proef.vreemden(256, 65'536, 65'500); });
    proef.doe("20 mensen aan het werk", 0, [&] { return proef.gewoonWerk(10); });
    proef.doe("formulier van 2 MB, een veld", 300, [&] {
        return proef.formulier(0, proef.toets() + "/bron/nieuw",
                               "titel=" + std::string(2'000'000, 'x'));
    });
    proef.doe("formulier van 2 MB, 1.990 velden vol procenttekens", 300, [&] {
        std::string velden;
        for (int i = 0; i < 1'990; ++i)
            velden += "v" + std::to_string(i) + "=" + herhaald("%C3%A9", 1'000) + "&";
        return proef.formulier(0, proef.toets() + "/bron/nieuw", velden);
    });
    proef.doe("20 formulieren van 2 MB tegelijk", 300, [&] {
        return proef.tegelijk(kMensen, [&](int wie) {
            return proef.formulier(wie, proef.toets() + "/bron/nieuw",
                                   "titel=" + std::string(2'000'000, 'x'));
        });
    });
    proef.doe("bijlage van 25 MB", 300, [&] {
        return proef.bestand(0, proef.toets() + "/bron/nieuw", "bijlage", "a.bin",
                             std::string(kGrootste, 'x'));
    });
    proef.doe("20 bijlagen van 25 MB tegelijk", 300, [&] {
        const std::string groot(kGrootste, 'x');
        return proef.tegelijk(kMensen, [&](int wie) {
            return proef.bestand(wie, proef.toets() + "/bron/nieuw", "bijlage", "a.bin", groot);
        });
    });
    proef.doe("lijst van 25 MB, CSV", 300,
              [&] { return proef.lijst("l.csv", csvLijst(kGrootste)); });
    proef.doe("lijst van 25 MB, CSV in UTF-16", 300, [&] {
        const std::string smal = csvLijst(kGrootste / 2 - 10);
        std::string breed = "\xff\xfe";
        for (const char teken : smal)
            breed.append({teken, '\0'});
        return proef.lijst("l.csv", breed);
    });
    proef.doe("lijst van 95.000 rijen, XLSX", 300, [&] {
        return proef.lijst("l.xlsx", maatlat::zip(maatlat::xlsxDelen(xlsxLijst(95'000, 10))));
    });
    proef.doe("XLSX dat uitgepakt 63 MB is", 300, [&] {
        return proef.lijst("l.xlsx", maatlat::zip(maatlat::xlsxDelen(xlsxLijst(95'000, 480))));
    });
    proef.doe("ODS dat uitgepakt 63 MB is", 300, [&] {
        return proef.lijst("l.ods", maatlat::zip(maatlat::odsDelen(odsLijst(95'000, 480))));
    });
    proef.doe("ODS: lege rijen en cellen, 63 MB", 300, [&] {
        return proef.lijst(
            "l.ods",
            maatlat::zip(maatlat::odsDelen("<table:table table:name=\"L\"><table:table-row>" +
                                           herhaald("<table:table-cell/>", 60 * kMegabyte) +
                                           "</table:table-row></table:table>")));
    });
    proef.doe("ODS: cellen met elk een ander teken, 63 MB", 300, [&] {
        return proef.lijst("l.ods",
                           maatlat::zip(maatlat::odsDelen(
                               "<table:table table:name=\"L\"><table:table-row>" +
                               herhaald("<table:table-cell><text:p>a</text:p></table:table-cell>",
                                        60 * kMegabyte) +
                               "</table:table-row></table:table>")));
    });
    proef.doe("ODS dat een cel een miljoen keer herhaalt", 300, [&] {
        return proef.lijst("l.ods",
                           maatlat::zip(maatlat::odsDelen(
                               "<table:table table:name=\"L\"><table:table-row "
                               "table:number-rows-repeated=\"1000000\"><table:table-cell "
                               "table:number-columns-repeated=\"200\"><text:p>" +
                               std::string(200, 'x') +
                               "</text:p></table:table-cell></table:table-row></table:table>")));
    });
    proef.doe("ZIP-bom: 300 MB nullen in een blad", 300, [&] {
        return proef.lijst("l.xlsx",
                           maatlat::zip(maatlat::xlsxDelen(std::string(300 * kMegabyte, ' '))));
    });
    proef.doe("ZIP-bom: 20 miljoen <a>", 300, [&] {
        return proef.lijst("l.ods",
                           maatlat::zip(maatlat::odsDelen(herhaald("<a>", 60 * kMegabyte))));
    });
    proef.doe("XLSX met 16 bladen waarop een lijst staat", 300,
              [&] { return proef.lijst("l.xlsx", xlsxMetVeelBladen(16, 25'000, 10)); });
    proef.doe("20 mensen weer aan het werk", 0, [&] { return proef.gewoonWerk(5); });
    std::printf(proef.alles() ? "Alles bleef binnen zijn grens.\n"
                              : "Niet alles bleef binnen zijn grens.\n");
    return proef.alles() ? 0 : 1;
}
