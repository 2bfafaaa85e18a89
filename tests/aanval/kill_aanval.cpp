// SPDX-License-Identifier: EUPL-1.2
// kill -9 while people save texts and send files, again and again, on one database. Whatever was
// acknowledged before a kill must be there after it: each text in its field and in the history, and
// each file, byte for byte.
//   kill_aanval [KILLS]
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "aanvalsproef.h"
#include "cli/systeemklok.h"
#include "domain/vastlegging.h"
#include "hash/sha256.h"
#include "store/bronnen/bron_store.h"
#include "support/proeflijn.h"

namespace {

using namespace maatlat;
using namespace maatlat::aanval;

constexpr int kOpslaanders = 4;
constexpr int kBestanden = 2;

/// The program as a user starts it, until it is killed.
class Draaiend {
  public:
    explicit Draaiend(const std::string& database) {
        int pijp[2];
        if (pipe(pijp) != 0) throw std::runtime_error("no pipe");
        kind_ = fork();
        if (kind_ == 0) {
            dup2(pijp[1], 1);
            const int niets = open("/dev/null", O_WRONLY);
            dup2(niets, 2);
            close(pijp[0]);
            execl(MAATLAT_PROGRAMMA, "maatlat", "start", "--database", database.c_str(), "--poort",
                  "0", "--gegevens", MAATLAT_SOURCE_DIR, nullptr);
            _exit(2);
        }
        close(pijp[1]);
        std::string uit;
        char teken = 0;
        while (uit.find("Stoppen") == std::string::npos && read(pijp[0], &teken, 1) == 1)
            uit += teken;
        close(pijp[0]);
        constexpr std::string_view kAdres = "http://127.0.0.1:";
        const auto plaats = uit.find(kAdres);
        if (plaats == std::string::npos) throw std::runtime_error("it does not start: " + uit);
        poort_ = static_cast<std::uint16_t>(std::stoi(uit.substr(plaats + kAdres.size())));
    }
    ~Draaiend() { dood(); }
    Draaiend(const Draaiend&) = delete;
    Draaiend& operator=(const Draaiend&) = delete;

    void dood() {
        if (kind_ <= 0) return;
        kill(kind_, SIGKILL);
        waitpid(kind_, nullptr, 0);
        kind_ = 0;
    }
    std::uint16_t poort() const { return poort_; }

  private:
    pid_t kind_ = 0;
    std::uint16_t poort_ = 0;
};

/// What must be found at the end.
struct Bewijs {
    std::mutex slot;
    std::vector<Bevestigd> teksten;
    std::vector<std::string> bestanden;  ///< contents
};

std::string kop(const bench::Bezoeker& wie, std::uint16_t poort) {
    return bench::koekje(wie) +
           "X-Maatlat: stil\r\nOrigin: http://localhost:" + std::to_string(poort) + "\r\n";
}

/// Saves one field over and over until the program is gone.
void slaOp(const Zaad& zaad, std::uint16_t poort, int veld, int versie, int eersteKeer,
           Bewijs& bewijs) {
    try {
        std::unique_ptr<test::Lijn> lijn;
        for (int keer = eersteKeer;; ++keer) {
            if (!lijn) lijn = std::make_unique<test::Lijn>(poort);
            const std::string uit = lijn->vraag(
                "POST /toets/" + std::to_string(zaad.toets()) + "/veld",
                kop(zaad.wie(), poort) + "Content-Type: application/x-www-form-urlencoded\r\n",
                "zegel=" + zegelVan(zaad.wie().token) + "&sleutel=" +
                    zaad.velden().at(static_cast<std::size_t>(veld)) + "&handeling=keer-" +
                    std::to_string(keer) + "&versie=" + std::to_string(versie) +
                    "&waarde=" + Vastlegging{{"", tekstVan(keer)}}.codeer().substr(1));
            constexpr std::string_view kVersie = "data-versie=\"";
            const auto plaats = uit.find(kVersie);
            if (plaats == std::string::npos) return;
            versie = std::stoi(uit.substr(plaats + kVersie.size()));
            const std::lock_guard<std::mutex> beurt(bewijs.slot);
            bewijs.teksten.push_back({veld, keer, versie});
            if (uit.find("onnection: close") != std::string::npos) lijn.reset();
        }
    } catch (const std::exception&) {  // the program is gone
    }
}

/// Sends one document with a file after another until the program is gone.
void stuurBestanden(const Zaad& zaad, std::uint16_t poort, const std::string& naam,
                    Bewijs& bewijs) {
    const std::string grens = "--------------------------grens";
    try {
        for (int keer = 1;; ++keer) {
            test::Lijn lijn(poort);
            const std::string inhoud =
                "Bestand " + naam + " " + std::to_string(keer) + "\n" +
                std::string(static_cast<std::size_t>(keer) * 7919 % 60'000, 'b') + "\n";
            std::string vorm;
            const auto deel = [&](const std::string& veld, const std::string& waarde) {
                vorm += "--" + grens + "\r\nContent-Disposition: form-data; name=\"" + veld +
                        "\"\r\n\r\n" + waarde + "\r\n";
            };
            deel("zegel", zegelVan(zaad.wie().token));
            deel("handeling", naam + "-" + std::to_string(keer));
            deel("soort", "document");
            deel("titel", "Jaarplan " + naam + " " + std::to_string(keer));
            deel("documentsoort", "jaarstukken");
            deel("datum", "2026-01-15");
            deel("versie", "0");
            vorm += "--" + grens +
                    "\r\nContent-Disposition: form-data; name=\"bijlage\"; "
                    "filename=\"plan.txt\"\r\nContent-Type: text/plain\r\n\r\n" +
                    inhoud + "\r\n--" + grens + "--\r\n";
            const std::string uit = lijn.vraag(
                "POST /toets/" + std::to_string(zaad.toets()) + "/bron/nieuw",
                bench::koekje(zaad.wie()) + "Origin: http://localhost:" + std::to_string(poort) +
                    "\r\nContent-Type: multipart/form-data; boundary=" + grens + "\r\n",
                vorm);
            if (!uit.starts_with("HTTP/1.1 303")) {
                if (uit.starts_with("HTTP/1.1 "))
                    std::printf("refused: %s\n", uit.substr(0, 40).c_str());
                return;
            }
            const std::lock_guard<std::mutex> beurt(bewijs.slot);
            bewijs.bestanden.push_back(inhoud);
        }
    } catch (const std::exception&) {
    }
}

std::string watMistAanBestanden(const Zaad& zaad, const std::string& pad,
                                const std::vector<std::string>& bestanden) {
    Database database = Database::openSchrijven(pad, systeemklok());
    const auto bronnen = database.lees(
        [&](Sessie& sessie) { return bronStore::alle(test::in(sessie, zaad.toets())); });
    std::map<std::string, int> rijen;
    for (const Bron& een : bronnen)
        if (een.bijlage) ++rijen[een.bijlage->sha256];
    for (const std::string& inhoud : bestanden) {
        const std::string hash = sha256Hex(inhoud);
        if (rijen[hash] != 1) return "a file is in " + std::to_string(rijen[hash]) + " documents";
        if (test::inhoud(pad + "-bijlagen/" + hash) != inhoud) return "a file has other bytes";
    }
    return {};
}

}  // namespace

int main(int aantal, char** argumenten) {
    const int kills = aantal > 1 ? std::atoi(argumenten[1]) : 1000;
    // A database that grows slows the looking: each so many kills a new one.
    constexpr int kPerDatabase = 50;
    std::mt19937 kans(20151);
    std::size_t teksten = 0;
    std::size_t bestanden = 0;
    int fout = 0;
    for (int van = 0; van < kills; van += kPerDatabase) {
        const Zaad zaad(systeemklok());
        const std::string pad = zaad.verseKopie();
        Bewijs bewijs;
        int keer = 1;
        for (int nr = van; nr < std::min(kills, van + kPerDatabase); ++nr, keer += 100'000) {
            std::vector<int> versies;
            {
                Database database = Database::openSchrijven(pad, systeemklok());
                versies = zaad.versies(database);
            }
            Draaiend programma(pad);
            std::vector<std::thread> mensen;
            for (int veld = 0; veld < kOpslaanders; ++veld)
                mensen.emplace_back([&, veld] {
                    slaOp(zaad, programma.poort(), veld, versies[static_cast<std::size_t>(veld)],
                          keer + veld * 20'000, bewijs);
                });
            for (int wie = 0; wie < kBestanden; ++wie)
                mensen.emplace_back([&, wie] {
                    stuurBestanden(zaad, programma.poort(),
                                   std::to_string(nr) + "-" + std::to_string(wie), bewijs);
                });
            std::this_thread::sleep_for(std::chrono::milliseconds(5 + kans() % 200));
            programma.dood();
            for (std::thread& een : mensen)
                een.join();
        }
        teksten += bewijs.teksten.size();
        bestanden += bewijs.bestanden.size();
        std::string mist = watMist(zaad, pad, bewijs.teksten);
        if (mist.empty()) mist = watMistAanBestanden(zaad, pad, bewijs.bestanden);
        if (mist.empty()) continue;
        ++fout;
        std::printf("kills from %d: %s\n", van, mist.c_str());
    }
    std::printf("%d kills, %zu acknowledged texts, %zu acknowledged files, %d wrong\n", kills,
                teksten, bestanden, fout);
    return fout == 0 && teksten > 0 && bestanden > 0 ? 0 : 1;
}
