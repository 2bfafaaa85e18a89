// SPDX-License-Identifier: EUPL-1.2
#include "web/http/meetserver.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/ThreadPool.h>

#include <utility>

#include "domain/melding.h"
#include "web/http/serverdraden.h"
#include "web/http/verzoekkop.h"

namespace maatlat::web {

namespace net = Poco::Net;

namespace {

constexpr const char* kPad = "/metrics";
constexpr int kDraden = 2;    // one that asks, and one that asks again
constexpr int kWachtrij = 8;  // connections
const Poco::Timespan kGeduld(5, 0);

using Maak = std::function<std::string()>;

/// A page of somebody else in a browser on this computer can make its own name point here.
bool isVoorOns(const std::string& host) {
    const std::string_view naam = hostnaam(host);
    return naam == "127.0.0.1" || naam == "localhost";
}

class Meetantwoord : public net::HTTPRequestHandler {
  public:
    explicit Meetantwoord(const Maak& maak) : maak_(maak) {}

    void handleRequest(net::HTTPServerRequest& vraag, net::HTTPServerResponse& antwoord) override {
        using Status = net::HTTPResponse;
        const auto zeg = [&](Status::HTTPStatus status, const std::string& tekst) {
            antwoord.setStatusAndReason(status);
            antwoord.setContentType("text/plain; version=0.0.4; charset=utf-8");
            antwoord.set("Cache-Control", "no-store");
            antwoord.set("X-Content-Type-Options", "nosniff");
            antwoord.setKeepAlive(false);
            antwoord.sendBuffer(tekst.data(), tekst.size());
        };
        if (!isVoorOns(vraag.get("Host", "")))
            return zeg(Status::HTTP_MISDIRECTED_REQUEST, "Hier staan alleen metingen.\n");
        if (vraag.getURI() != kPad)
            return zeg(Status::HTTP_NOT_FOUND, "Hier staan alleen metingen, op /metrics.\n");
        if (vraag.getMethod() != net::HTTPRequest::HTTP_GET) {
            antwoord.set("Allow", "GET");
            return zeg(Status::HTTP_METHOD_NOT_ALLOWED, "Vraag de metingen met GET.\n");
        }
        try {
            zeg(Status::HTTP_OK, maak_());
        } catch (const std::exception&) {
            if (!antwoord.sent())
                zeg(Status::HTTP_INTERNAL_SERVER_ERROR, "Maatlat kan nu niet meten.\n");
        }
    }

  private:
    const Maak& maak_;
};

class Meetantwoorden : public net::HTTPRequestHandlerFactory {
  public:
    explicit Meetantwoorden(const Maak& maak) : maak_(maak) {}
    net::HTTPRequestHandler* createRequestHandler(
        const net::HTTPServerRequest& /*vraag*/) override {
        return new Meetantwoord(maak_);
    }

  private:
    const Maak& maak_;
};

net::ServerSocket luister(std::uint16_t poort) {
    net::ServerSocket socket;
    try {
        socket.bind(net::SocketAddress("127.0.0.1", poort), true, false);
        socket.listen(kWachtrij);
    } catch (const Poco::Exception&) {
        throw Gebruikersfout(
            "Poort " + std::to_string(poort) +
            " voor metingen is niet te gebruiken. Kies een andere met --meetpoort, "
            "boven 1023, die nog vrij is.");
    }
    return socket;
}

net::HTTPServerParams::Ptr regels() {
    net::HTTPServerParams::Ptr uit = new net::HTTPServerParams;
    uit->setKeepAlive(false);
    uit->setTimeout(kGeduld);
    uit->setMaxThreads(kDraden);
    uit->setMaxQueued(kWachtrij);
    uit->setServerName("");
    uit->setSoftwareVersion("");
    return uit;
}

}  // namespace

struct Meetserver::Binnen {
    Maak maak;
    net::ServerSocket socket;
    Poco::ThreadPool draden{kDraden, poolgrootte(kDraden)};
    net::HTTPServer server;

    Binnen(std::uint16_t poort, Maak hoe)
        : maak(std::move(hoe)),
          socket(luister(poort)),
          server(new Meetantwoorden(maak), draden, socket, regels()) {
        server.start();
    }
};

Meetserver::Meetserver(std::uint16_t poort, std::function<std::string()> maak)
    : binnen_(std::make_unique<Binnen>(poort, std::move(maak))) {}

Meetserver::~Meetserver() {
    binnen_->server.stopAll(true);
    binnen_->draden.joinAll();
}

std::uint16_t Meetserver::poort() const {
    return binnen_->socket.address().port();
}

std::string Meetserver::adres() const {
    return "http://" + binnen_->socket.address().toString() + kPad;
}

}  // namespace maatlat::web
