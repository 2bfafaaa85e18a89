// SPDX-License-Identifier: EUPL-1.2
// What goes wrong before a handler is reached: each has an answer, and a line in the log that says
// why.
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <mutex>
#include <new>
#include <optional>
#include <stdexcept>

#include "support/serverproef.h"

namespace maatlat::web {
namespace {

using test::gezegd;
using test::kFormulier;
using test::kMultipart;
using test::kVanOns;
using test::Lijn;
using testing::AllOf;
using testing::Contains;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// With a file that is shorter than when its answer was made.
class Krimpend {
  public:
    Krimpend() { std::ofstream(pad_, std::ios::binary) << std::string(kBytes, 'x'); }
    static constexpr int kBytes = 8'000'000;

    Antwoord antwoord() const {
        Antwoord uit;
        uit.bestand = pad_;
        return uit;
    }
    void krimp() const { std::filesystem::resize_file(pad_, 10); }

  private:
    test::Werkmap map_;
    std::string pad_ = map_.pad("bijlage");
};

Routes proefroutes(const Krimpend& krimpend) {
    return {
        {"POST",
         "/tekst",
         Voor::iedereen,
         {{"tekst"}},
         [](Aanvraag& a) { return gezegd(a.veld("tekst")); }},
        {"GET", "/krimpt", Voor::iedereen, {}, [&](Aanvraag&) { return krimpend.antwoord(); }},
        {"POST",
         "/bestand",
         Voor::ingelogd,
         {{"bijlage", false, true}, {"titel"}},
         [](Aanvraag& a) {
             const Upload* upload = a.upload("bijlage");
             return gezegd(upload ? test::inhoud(upload->pad) : "geen bestand");
         }},
    };
}

/// The application, of which one step goes wrong.
class Stuk final : public Behandelaar {
  public:
    explicit Stuk(Behandelaar& heel) : heel_(heel) {}

    std::function<void()> fout = [] { throw std::runtime_error("the cause"); };
    enum class Stap : unsigned char { niets, bestandenBij, kent, behandel } stap{};

    Antwoord behandel(const Verzoek& verzoek, Spoor& spoor) override {
        if (stap == Stap::behandel) fout();
        return heel_.behandel(verzoek, spoor);
    }
    Bestanden bestandenBij(const Verzoek& verzoek) override {
        if (stap == Stap::bestandenBij) fout();
        return heel_.bestandenBij(verzoek);
    }
    bool kent(const Verzoek& verzoek) override {
        if (stap == Stap::kent) fout();
        return heel_.kent(verzoek);
    }
    Antwoord weiger(const Verzoek& verzoek, int status, const std::string& melding,
                    Spoor& spoor) override {
        return heel_.weiger(verzoek, status, melding, spoor);
    }
    Antwoord mislukt(const Verzoek& verzoek, Spoor& spoor) override {
        return heel_.mislukt(verzoek, spoor);
    }

  private:
    Behandelaar& heel_;
};

class FoutOnderweg : public testing::Test {
  protected:
    FoutOnderweg() {
        Serverinstellingen hoe;
        hoe.poort = 0;
        hoe.uploads = uploads_;
        server_.emplace(
            hoe, stuk_, [] { return "nu"; },
            [this](const std::string& regel) {
                const std::lock_guard<std::mutex> beurt(slot_);
                log_.push_back(regel);
            });
    }

    /// An answer, and the line that the log has of it by then.
    std::string vraag(const std::string& eersteRegel, const std::string& regels,
                      const std::string& inhoud) {
        return Lijn(server_->poort()).vraag(eersteRegel, regels, inhoud);
    }
    std::vector<std::string> log() {
        server_->stop();
        return log_;
    }

    std::string kop() {
        return "Cookie: maatlat=" + proef_.sessietoken(proef_.inspecteurA) + "\r\n" + kVanOns;
    }

    std::string metBestand(std::size_t bytes = 50'000) {
        const auto deel = [](const std::string& naam, const std::string& inhoud) {
            return "--grens\r\nContent-Disposition: form-data; name=" + naam + "\r\n\r\n" + inhoud +
                   "\r\n";
        };
        const auto zegel = wieIs(proef_.werkplek(), proef_.sessietoken(proef_.inspecteurA))->zegel;
        return deel("\"bijlage\"; filename=\"a.txt\"", std::string(bytes, 'x')) +
               deel("\"zegel\"", zegel) + deel("\"titel\"", "Een getypte titel") + "--grens--\r\n";
    }

    std::string stuurBestand() { return vraag("POST /bestand", kop() + kMultipart, metBestand()); }

    /// The page and the log of an upload that could not be stored.
    void verwachtNietBewaard(const std::string& antwoord, const std::string& oorzaak) {
        EXPECT_THAT(antwoord,
                    AllOf(StartsWith("HTTP/1.1 507"), HasSubstr("bestand is niet opgeslagen"),
                          HasSubstr("vraag de beheerder"), HasSubstr("Een getypte titel"),
                          HasSubstr("Inspecteur A"), Not(HasSubstr(uploads_.string()))));
        EXPECT_THAT(log(), Contains(AllOf(StartsWith("nu POST /bestand 507 "),
                                          HasSubstr(" nummer="), HasSubstr(oorzaak))));
    }

    Krimpend krimpend_;
    test::Werkmap map_;
    std::filesystem::path uploads_ = map_.map();
    test::Proefopstelling proef_{proefroutes(krimpend_)};
    Stuk stuk_{proef_.toepassing()};
    std::mutex slot_;
    std::vector<std::string> log_;
    std::optional<Server> server_;
};

TEST_F(FoutOnderweg, HasAnAnswerAtEachStep) {
    const std::vector<std::pair<Stuk::Stap, std::size_t>> stappen{
        {Stuk::Stap::bestandenBij, 10}, {Stuk::Stap::kent, 70'000}, {Stuk::Stap::behandel, 10}};
    for (const auto& [stap, bytes] : stappen) {
        stuk_.stap = stap;
        const std::string antwoord =
            vraag("POST /tekst", kop() + kFormulier, "tekst=" + std::string(bytes, 'x'));
        EXPECT_THAT(antwoord, AllOf(StartsWith("HTTP/1.1 500"), HasSubstr("Er ging iets mis"),
                                    Not(HasSubstr("the cause"))))
            << static_cast<int>(stap);
    }
    stuk_.fout = [] { throw std::bad_alloc(); };
    EXPECT_THAT(vraag("POST /tekst", kop() + kFormulier, "tekst=a"), StartsWith("HTTP/1.1 500"));
    stuk_.fout = [] { throw 5; };
    EXPECT_THAT(vraag("POST /tekst", kop() + kFormulier, "tekst=a"), StartsWith("HTTP/1.1 500"));
    stuk_.stap = Stuk::Stap::niets;
    EXPECT_THAT(vraag("POST /tekst", kVanOns + kFormulier, "tekst=a"), EndsWith("\r\na"));
    const auto regels = log();
    EXPECT_EQ(std::ranges::count_if(regels,
                                    [](const std::string& regel) {
                                        return regel.starts_with("nu POST /tekst 500 ") &&
                                               regel.find("oorzaak=") != std::string::npos;
                                    }),
              5);
}

TEST_F(FoutOnderweg, TellsThatTheFolderOfUploadsIsGone) {
    uploads_ = map_.map();
    std::filesystem::remove_all(uploads_);
    verwachtNietBewaard(stuurBestand(), "No such file or directory");
}

TEST_F(FoutOnderweg, TellsThatTheFolderOfUploadsIsNotOurs) {
    // For whom rights count; who may do everything finds that it is no folder.
    if (geteuid() == 0) {
        std::filesystem::remove_all(uploads_);
        std::ofstream(uploads_) << "no folder";
    } else {
        std::filesystem::permissions(uploads_, std::filesystem::perms::owner_read);
    }
    const std::string antwoord = stuurBestand();
    if (geteuid() == 0) {
        std::filesystem::remove(uploads_);
        std::filesystem::create_directory(uploads_);
    } else {
        std::filesystem::permissions(uploads_, std::filesystem::perms::owner_all);
    }
    verwachtNietBewaard(antwoord, geteuid() == 0 ? "Not a directory" : "Permission denied");
}

TEST_F(FoutOnderweg, TellsThatTheDiskIsFullAndKeepsNoHalf) {
    // A file may not grow beyond this: writing stops halfway, as on a disk that is full.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit eerder{};
    getrlimit(RLIMIT_FSIZE, &eerder);
    const rlimit krap{20'000, eerder.rlim_max};
    setrlimit(RLIMIT_FSIZE, &krap);
    const std::string antwoord = stuurBestand();
    EXPECT_TRUE(std::filesystem::is_empty(uploads_)) << "half of it is left";
    setrlimit(RLIMIT_FSIZE, &eerder);
    EXPECT_THAT(stuurBestand(), EndsWith(std::string(50'000, 'x')));
    verwachtNietBewaard(antwoord, "File too large");
}

TEST_F(FoutOnderweg, ClosesWhenAFileIsShorterThanItsHeadSaid) {
    Lijn lijn(server_->poort());
    lijn.zeg("GET /krimpt HTTP/1.1\r\nHost: localhost\r\n\r\n");
    lijn.antwoord(false);  // its head is there; most of the file still has to go
    krimpend_.krimp();
    const std::string rest = lijn.alles();  // ends: the line is closed
    EXPECT_LT(rest.size(), static_cast<std::size_t>(Krimpend::kBytes));
    EXPECT_THAT(log(), Contains(HasSubstr("oorzaak=a file to send is too short")));
}

}  // namespace
}  // namespace maatlat::web
