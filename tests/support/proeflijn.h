// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Exception.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/StreamSocket.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace maatlat::test {

/// A client that says byte for byte what it is told, as no browser would.
class Lijn {
  public:
    explicit Lijn(std::uint16_t poort)
        : socket_(Poco::Net::SocketAddress("127.0.0.1", poort)), poort_(poort) {
        socket_.setReceiveTimeout(Poco::Timespan(20, 0));
    }

    /// False when the other end is gone.
    bool zeg(std::string_view bytes) {
        try {
            while (!bytes.empty()) {
                const int aantal =
                    socket_.sendBytes(bytes.data(), static_cast<int>(bytes.size()), MSG_NOSIGNAL);
                bytes.remove_prefix(static_cast<std::size_t>(aantal));
            }
            return true;
        } catch (const Poco::Exception&) {
            return false;
        }
    }

    /// One whole answer: head and body.
    std::string antwoord(bool metInhoud = true) {
        std::size_t kop = std::string::npos;
        while ((kop = voorraad_.find("\r\n\r\n")) == std::string::npos)
            if (!lees()) return std::exchange(voorraad_, {});
        std::size_t heel = kop + 4;
        const auto lengte = voorraad_.find("Content-Length: ");
        if (metInhoud && lengte < kop) heel += std::stoul(voorraad_.substr(lengte + 16));
        while (voorraad_.size() < heel)
            if (!lees()) return std::exchange(voorraad_, {});
        std::string uit = voorraad_.substr(0, heel);
        voorraad_.erase(0, heel);
        return uit;
    }

    /// Everything until the other end closes.
    std::string alles() {
        while (lees()) {
        }
        return std::exchange(voorraad_, {});
    }

    /// Says the bytes one by one, as slowly as it may, until the other end closes; true when it did
    /// so within the time.
    bool druppel(std::string_view bytes, std::chrono::seconds hoogstens) {
        const auto tot = std::chrono::steady_clock::now() + hoogstens;
        for (std::size_t i = 0; std::chrono::steady_clock::now() < tot; ++i) {
            if (!zeg(bytes.substr(i % bytes.size(), 1))) return true;
            if (socket_.poll(Poco::Timespan(0, 20'000), Poco::Net::Socket::SELECT_READ) && !lees())
                return true;
        }
        return false;
    }

    /// A request with the head that every request needs.
    std::string vraag(const std::string& eersteRegel, const std::string& regels = "",
                      const std::string& inhoud = "") {
        zeg(eersteRegel + " HTTP/1.1\r\nHost: localhost:" + std::to_string(poort_) + "\r\n" +
            regels +
            (inhoud.empty() ? "" : "Content-Length: " + std::to_string(inhoud.size()) + "\r\n") +
            "\r\n" + inhoud);
        return antwoord(!eersteRegel.starts_with("HEAD"));
    }

    /// Hangs up as who only looked whether there is somebody: without a goodbye.
    void breekAf() {
        socket_.setLinger(true, 0);
        socket_.close();
    }

  private:
    bool lees() {
        std::array<char, 65536> stuk;
        try {
            const int aantal = socket_.receiveBytes(stuk.data(), static_cast<int>(stuk.size()));
            if (aantal <= 0) return false;
            voorraad_.append(stuk.data(), static_cast<std::size_t>(aantal));
            return true;
        } catch (const Poco::TimeoutException&) {
            throw;
        } catch (const Poco::Exception&) {
            return false;
        }
    }

    Poco::Net::StreamSocket socket_;
    std::uint16_t poort_;
    std::string voorraad_;
};

}  // namespace maatlat::test
