// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <latch>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "naast_vloer.h"
#include "support/proeflijn.h"
#include "web/http/grenzen.h"

namespace maatlat::bench {

/// The floor for a page: a bare Poco server that sends the same bytes to everybody, as many times
/// per connection as ours.
class Vloerserver {
  public:
    explicit Vloerserver(std::size_t bytes)
        : pagina_(bytes, 'x'),
          draden_(2, web::Grenzen().draden),
          socket_(Poco::Net::SocketAddress("127.0.0.1", 0)),
          server_(new Fabriek(pagina_), draden_, socket_, regels()) {
        server_.start();
    }
    ~Vloerserver() { server_.stopAll(true); }
    Vloerserver(const Vloerserver&) = delete;
    Vloerserver& operator=(const Vloerserver&) = delete;

    std::uint16_t poort() const { return socket_.address().port(); }

  private:
    struct Afhandelaar : Poco::Net::HTTPRequestHandler {
        explicit Afhandelaar(const std::string& wat) : pagina(wat) {}
        void handleRequest(Poco::Net::HTTPServerRequest&,
                           Poco::Net::HTTPServerResponse& antwoord) override {
            antwoord.setContentType("text/html; charset=utf-8");
            antwoord.sendBuffer(pagina.data(), pagina.size());
        }
        const std::string& pagina;
    };
    struct Fabriek : Poco::Net::HTTPRequestHandlerFactory {
        explicit Fabriek(const std::string& wat) : pagina(wat) {}
        Poco::Net::HTTPRequestHandler* createRequestHandler(
            const Poco::Net::HTTPServerRequest&) override {
            return new Afhandelaar(pagina);
        }
        const std::string& pagina;
    };
    static Poco::Net::HTTPServerParams::Ptr regels() {
        const web::Grenzen grenzen;
        Poco::Net::HTTPServerParams::Ptr uit = new Poco::Net::HTTPServerParams;
        uit->setKeepAlive(true);
        uit->setMaxKeepAliveRequests(grenzen.verzoekenPerVerbinding);
        uit->setMaxThreads(grenzen.draden);
        uit->setMaxQueued(grenzen.wachtrij);
        return uit;
    }

    const std::string pagina_;
    Poco::ThreadPool draden_;
    Poco::Net::ServerSocket socket_;
    Poco::Net::HTTPServer server_;
};

/// A client on one connection that is kept open; it connects again when the server said that it
/// would close.
class Klant {
  public:
    explicit Klant(std::uint16_t poort) : poort_(poort) {}

    /// The whole answer. Throws when its status is another than 200.
    std::string vraag(const std::string& eersteRegel, const std::string& regels,
                      const std::string& inhoud = "") {
        if (!lijn_) lijn_.emplace(poort_);
        std::string uit = lijn_->vraag(eersteRegel, regels, inhoud);
        const std::string_view kop = std::string_view(uit).substr(0, uit.find("\r\n\r\n"));
        if (!kop.starts_with("HTTP/1.1 200"))
            throw std::runtime_error(eersteRegel + ": " + uit.substr(0, 200));
        if (kop.find("Connection: close") != std::string_view::npos ||
            kop.find("Connection: Close") != std::string_view::npos)
            lijn_.reset();
        return uit;
    }

    std::string pagina(const std::string& pad, const std::string& regels) {
        return vraag("GET " + pad, regels);
    }

  private:
    std::uint16_t poort_;
    std::optional<test::Lijn> lijn_;
};

/// How long each request took, in seconds, and all of them together.
struct Meting {
    std::vector<double> tijden;
    double duur = 0;
    int mislukt = 0;
    std::string fout;  ///< of the last one that failed

    void voegToe(const Meting& ander) {
        tijden.insert(tijden.end(), ander.tijden.begin(), ander.tijden.end());
        mislukt += ander.mislukt;
        if (!ander.fout.empty()) fout = ander.fout;
    }
    double perSeconde() const { return static_cast<double>(tijden.size()) / duur; }

    /// The time in ms that this share of the requests stayed below.
    double ms(double deel) {
        if (tijden.empty()) return -1;
        std::sort(tijden.begin(), tijden.end());
        const auto laatste = static_cast<double>(tijden.size() - 1);
        return tijden[static_cast<std::size_t>(std::ceil(deel * laatste))] * 1e3;
    }
};

/// What one connection does, until it is done; it notes its requests in the Meting.
using Bezoek = std::function<void(int wie, Klant&, Meting&)>;

/// So many connections at once, each on a thread of its own.
inline Meting belast(std::uint16_t poort, int verbindingen, const Bezoek& bezoek) {
    std::vector<Meting> metingen(static_cast<std::size_t>(verbindingen));
    std::latch klaar(verbindingen + 1);
    std::vector<std::thread> draden;
    for (int wie = 0; wie < verbindingen; ++wie)
        draden.emplace_back([&, wie] {
            Meting& mijn = metingen[static_cast<std::size_t>(wie)];
            Klant klant(poort);
            klaar.arrive_and_wait();
            try {
                bezoek(wie, klant, mijn);
            } catch (const std::exception& wat) {
                ++mijn.mislukt;
                mijn.fout = wat.what();
            }
        });
    klaar.arrive_and_wait();
    const double begin = wachttijd();
    for (std::thread& een : draden)
        een.join();
    Meting uit;
    uit.duur = wachttijd() - begin;
    for (const Meting& een : metingen)
        uit.voegToe(een);
    return uit;
}

/// Asks again and again, as soon as the answer is there, for so many seconds.
inline Bezoek steedsOpnieuw(double seconden, const std::function<void(int, Klant&)>& vraag,
                            const std::function<void(int, Klant&)>& vooraf = nullptr) {
    return [=](int wie, Klant& klant, Meting& meting) {
        const double eind = wachttijd() + seconden;
        while (wachttijd() < eind) {
            if (vooraf) vooraf(wie, klant);
            const double begin = wachttijd();
            vraag(wie, klant);
            meting.tijden.push_back(wachttijd() - begin);
        }
    };
}

}  // namespace maatlat::bench
