// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace maatlat::test {

/// A clamd that listens on this socket, takes INSTREAM as the real one does, keeps what it got, and
/// gives one answer. Stops at its end, and takes its socket away.
class Proefclamd {
  public:
    static constexpr std::string_view kZwijgt = "(silence)";

    Proefclamd(std::string socket, std::string antwoord)
        : pad_(std::move(socket)), antwoord_(std::move(antwoord)) {
        sockaddr_un adres{};
        adres.sun_family = AF_UNIX;
        if (pad_.size() >= sizeof adres.sun_path) throw std::runtime_error("too long: " + pad_);
        std::memcpy(adres.sun_path, pad_.data(), pad_.size());
        oor_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(oor_, reinterpret_cast<const sockaddr*>(&adres), sizeof adres) != 0 ||
            ::listen(oor_, 8) != 0)
            throw std::runtime_error("no socket at " + pad_);
        draad_ = std::thread([this] { luister(); });
    }
    ~Proefclamd() {
        ::shutdown(oor_, SHUT_RDWR);
        draad_.join();
        ::close(oor_);
        ::unlink(pad_.c_str());
    }
    Proefclamd(const Proefclamd&) = delete;
    Proefclamd& operator=(const Proefclamd&) = delete;

    /// The files that it got, whole.
    std::vector<std::string> gezien() const {
        const std::lock_guard<std::mutex> beurt(slot_);
        return gezien_;
    }

  private:
    void luister() {
        for (int lijn = 0; (lijn = ::accept(oor_, nullptr, nullptr)) >= 0; ::close(lijn))
            bedien(lijn);
    }

    static bool lees(int lijn, char* naar, std::size_t aantal) {
        while (aantal > 0) {
            const ssize_t gelezen = ::recv(lijn, naar, aantal, 0);
            if (gelezen <= 0) return false;
            naar += gelezen;
            aantal -= static_cast<std::size_t>(gelezen);
        }
        return true;
    }

    void bedien(int lijn) {
        std::array<char, 10> vraag{};
        if (!lees(lijn, vraag.data(), vraag.size()) ||
            std::string_view(vraag.data(), vraag.size()) != std::string_view("zINSTREAM\0", 10))
            return;
        std::string bestand;
        for (;;) {
            std::array<unsigned char, 4> kop{};
            if (!lees(lijn, reinterpret_cast<char*>(kop.data()), kop.size())) return;
            const std::size_t lengte = std::size_t{kop[0]} << 24 | std::size_t{kop[1]} << 16 |
                                       std::size_t{kop[2]} << 8 | kop[3];
            if (lengte == 0) break;
            const std::size_t begin = bestand.size();
            bestand.resize(begin + lengte);
            if (!lees(lijn, bestand.data() + begin, lengte)) return;
        }
        {
            const std::lock_guard<std::mutex> beurt(slot_);
            gezien_.push_back(bestand);
        }
        if (antwoord_ == kZwijgt) {
            char weg = 0;  // until who asked hangs up
            (void)::recv(lijn, &weg, 1, 0);
            return;
        }
        const std::string uit = antwoord_ + '\0';
        (void)::send(lijn, uit.data(), uit.size(), MSG_NOSIGNAL);
    }

    std::string pad_;
    std::string antwoord_;
    int oor_ = -1;
    mutable std::mutex slot_;
    std::vector<std::string> gezien_;
    std::thread draad_;
};

}  // namespace maatlat::test
