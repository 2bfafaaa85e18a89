// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/virusscanner.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <system_error>
#include <utility>

#include "domain/gebeurtenis.h"
#include "store/motor/logwaarde.h"
#include "toetsing/bronnen/bijlagesoort.h"
#include "toetsing/schijfbestand.h"
#include "toetsing/tellingen.h"

namespace maatlat {

namespace {

[[noreturn]] void storing(const char* stap) {
    throw std::system_error(errno, std::generic_category(), stap);
}

/// A line to a clamd, closed at the end.
class Scannerlijn {
  public:
    Scannerlijn(const std::string& pad, std::chrono::milliseconds geduld)
        : nummer_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        if (nummer_ < 0) storing("socket");
        try {
            zetGeduld(geduld);
            belOp(pad);
        } catch (...) {
            ::close(nummer_);
            throw;
        }
    }
    ~Scannerlijn() { ::close(nummer_); }
    Scannerlijn(const Scannerlijn&) = delete;
    Scannerlijn& operator=(const Scannerlijn&) = delete;

    /// False when the scanner listens no more: it may have said why.
    bool stuur(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t aantal = ::send(nummer_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (aantal < 0 && errno == EINTR) continue;
            if (aantal < 0 && (errno == EPIPE || errno == ECONNRESET)) return false;
            if (aantal <= 0) storing("send");
            bytes.remove_prefix(static_cast<std::size_t>(aantal));
        }
        return true;
    }

    /// All that it says, to the end of its line.
    std::string antwoord() const {
        constexpr std::size_t kLangsteAntwoord = 4096;
        std::string uit;
        while (uit.size() < kLangsteAntwoord && uit.find('\0') == std::string::npos) {
            std::array<char, 512> stuk{};
            const ssize_t aantal = ::recv(nummer_, stuk.data(), stuk.size(), 0);
            if (aantal < 0 && errno == EINTR) continue;
            if (aantal < 0 && errno != ECONNRESET) storing("recv");
            if (aantal <= 0) break;
            uit.append(stuk.data(), static_cast<std::size_t>(aantal));
        }
        return uit.substr(0, uit.find_first_of(std::string_view("\0\n", 2)));
    }

  private:
    void zetGeduld(std::chrono::milliseconds geduld) const {
        timeval hoelang{};
        hoelang.tv_sec = geduld.count() / 1000;
        hoelang.tv_usec = static_cast<suseconds_t>(geduld.count() % 1000 * 1000);
        for (const int wat : {SO_RCVTIMEO, SO_SNDTIMEO})
            if (::setsockopt(nummer_, SOL_SOCKET, wat, &hoelang, sizeof hoelang) != 0)
                storing("setsockopt");
    }

    void belOp(const std::string& pad) const {
        sockaddr_un adres{};
        adres.sun_family = AF_UNIX;
        if (pad.size() >= sizeof adres.sun_path) {
            errno = ENAMETOOLONG;
            storing("connect");
        }
        std::memcpy(adres.sun_path, pad.data(), pad.size());
        if (::connect(nummer_, reinterpret_cast<const sockaddr*>(&adres), sizeof adres) != 0)
            storing("connect");
    }

    int nummer_;
};

/// How long what follows is, as INSTREAM writes it.
std::string lengte(std::size_t aantal) {
    const auto getal = static_cast<std::uint32_t>(aantal);
    std::string uit;
    for (const unsigned plek : {24U, 16U, 8U, 0U})
        uit += static_cast<char>(getal >> plek & 0xFFU);
    return uit;
}

std::string vraag(const Scannerlijn& lijn, const std::filesystem::path& pad) {
    const Schijfbestand bestand(pad, O_RDONLY);
    std::array<char, 1 << 16> blok{};
    bool luistert = lijn.stuur(std::string_view("zINSTREAM\0", 10));
    while (luistert) {
        const std::size_t aantal = bestand.lees(blok.data(), blok.size());
        luistert = lijn.stuur(lengte(aantal)) && lijn.stuur({blok.data(), aantal});
        if (aantal == 0) break;
    }
    return lijn.antwoord();
}

/// Letters and signs that cannot steer a terminal or be taken for a text.
std::string schoon(std::string_view tekst) {
    constexpr std::size_t kLangsteNaam = 100;
    std::string uit(tekst.substr(0, kLangsteNaam));
    std::ranges::replace_if(
        uit,
        [](char een) {
            return (een < 'a' || een > 'z') && (een < 'A' || een > 'Z') &&
                   (een < '0' || een > '9') &&
                   std::string_view("._-:/ ").find(een) == std::string_view::npos;
        },
        '_');
    return uit;
}

Virusoordeel oordeelUit(const std::string& antwoord) {
    constexpr std::string_view kBegin = "stream: ", kGevonden = " FOUND";
    if (antwoord == "stream: OK") return {};
    if (antwoord.starts_with(kBegin) && antwoord.ends_with(kGevonden) &&
        antwoord.size() > kBegin.size() + kGevonden.size())
        return {schoon(std::string_view(antwoord).substr(
                    kBegin.size(), antwoord.size() - kBegin.size() - kGevonden.size())),
                ""};
    return {"", antwoord.empty() ? "no answer" : "answered: " + schoon(antwoord)};
}

}  // namespace

void Virusscanner::stelIn(Instelling instelling) {
    instelling_ = std::move(instelling);
    gevraagd_ = instelling_.gevraagd;
}

bool Virusscanner::actief() {
    if (instelling_.socket.empty()) return false;
    std::error_code geen;
    if (!gevraagd_ && std::filesystem::is_socket(instelling_.socket, geen)) gevraagd_ = true;
    return gevraagd_;
}

Virusoordeel Virusscanner::keur(const std::filesystem::path& bestand) const {
    try {
        return oordeelUit(
            vraag(Scannerlijn(instelling_.socket.string(), instelling_.geduld), bestand));
    } catch (const std::exception& fout) {
        return {"", fout.what()};
    }
}

void Virusscanner::meld(const std::string& regel) const {
    if (instelling_.meld) instelling_.meld(regel);
}

void stelVirusscannerIn(Werkplek& werkplek, Virusscanner::Instelling instelling) {
    werkplek.geheugen<Virusscanner>().stelIn(std::move(instelling));
}

void eisGeenVirus(Werkplek& werkplek, const Persoon& wie, const std::filesystem::path& bestand,
                  const std::string& sha256) {
    auto& scanner = werkplek.geheugen<Virusscanner>();
    if (!scanner.actief()) return;
    const Virusoordeel oordeel = scanner.keur(bestand);
    Tellingen& telling = tellingen(werkplek);
    (oordeel.isSchoon()      ? telling.virusSchoon
     : oordeel.virus.empty() ? telling.virusZwijgt
                             : telling.virusGevonden)
        .tel();
    if (oordeel.isSchoon()) return;
    if (oordeel.virus.empty()) {
        scanner.meld("Let op: de virusscanner antwoordt niet (" + oordeel.storing +
                     "). Zolang dat zo is, wordt geen bestand opgeslagen.\n");
        weigerBijlage(
            "De virusscanner antwoordt niet. Zolang hij niet naar een bestand heeft gekeken, wordt "
            "het niet opgeslagen. Probeer het over een paar minuten opnieuw. Blijft dit zo, vraag "
            "dan "
            "de beheerder om hulp.");
    }
    werkplek.database().schrijf(inLogboek(wie), [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::virusGeweigerd, "bijlagen", {},
                       Logwaarde::eigenWoorden("virus: " + oordeel.virus + ", sha256: " + sha256));
    });
    scanner.meld("Let op: een bestand met een virus is geweigerd (" + oordeel.virus + ").\n");
    weigerBijlage("De virusscanner vond een virus in dit bestand: " + oordeel.virus +
                  ". Het is niet opgeslagen. Open het niet meer, en vraag uw beheerder om hulp.");
}

}  // namespace maatlat
