// SPDX-License-Identifier: EUPL-1.2
#include "web/http/server.h"

#include <Poco/Exception.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>

#include <optional>
#include <utility>

#include "domain/melding.h"
#include "taal/tekst.h"
#include "web/http/gesprek.h"
#include "web/http/inhoudruimte.h"
#include "web/http/serverdraden.h"
#include "web/http/tls.h"
#include "web/http/waker.h"

namespace maatlat::web {

namespace net = Poco::Net;

namespace {

class Gesprekken : public net::TCPServerConnectionFactory {
  public:
    Gesprekken(const Dienst& dienst, const Tls* tls) : dienst_(dienst), tls_(tls) {}
    net::TCPServerConnection* createConnection(const net::StreamSocket& socket) override {
        return new Gesprek(tls_ ? tls_->beveilig(socket) : socket, dienst_);
    }

  private:
    const Dienst& dienst_;
    const Tls* tls_;  ///< null: lines are left as they are
};

net::ServerSocket luister(const Serverinstellingen& instellingen) {
    const std::string waar = instellingen.adres + ":" + std::to_string(instellingen.poort);
    net::ServerSocket socket;
    try {
        socket.bind(net::SocketAddress(instellingen.adres, instellingen.poort), true, false);
        socket.listen(instellingen.grenzen.wachtrij);
    } catch (const Poco::Exception& fout) {
        if (fout.code() == EADDRINUSE)
            throw Gebruikersfout("Poort " + std::to_string(instellingen.poort) +
                                 " is al in gebruik. Draait Maatlat al? Kies anders een andere "
                                 "poort met --poort.");
        throw Gebruikersfout("Maatlat kan niet luisteren op " + waar +
                             ". Kies een ander adres met --adres, of een poort boven 1023.");
    }
    return socket;
}

}  // namespace

struct Server::Binnen {
    Serverinstellingen instellingen;
    std::optional<Tls> tls;
    net::ServerSocket socket;
    Waker waker;
    Inhoudruimte ruimte;
    Dienst dienst;
    Poco::ThreadPool draden;
    net::TCPServer server;
    bool gestopt = false;

    Binnen(Serverinstellingen wat, Behandelaar& behandelaar, Klok klok,
           std::function<void(const std::string&)> log, Verkeer* verkeer)
        : instellingen(gecontroleerd(std::move(wat))),
          tls(instellingen.tls() ? std::optional<Tls>(std::in_place, instellingen) : std::nullopt),
          socket(luister(instellingen)),
          waker(instellingen.grenzen.draden),
          ruimte(instellingen.grenzen.samenBytes),
          dienst{instellingen,    behandelaar,    waker,  ruimte,
                 std::move(klok), std::move(log), verkeer},
          draden(2, poolgrootte(instellingen.grenzen.draden), 30),
          server(new Gesprekken(dienst, tls ? &*tls : nullptr), draden, socket,
                 regels(instellingen.grenzen)) {
        waker.zetWachtrij([this] { return server.queuedConnections(); });
        server.start();
    }

    static Serverinstellingen gecontroleerd(Serverinstellingen wat) {
        controleer(wat);
        for (std::string& naam : wat.namen)
            naam = kleineLetters(naam);  // as the Host of a request is read
        return wat;
    }

    static net::TCPServerParams::Ptr regels(const Grenzen& grenzen) {
        net::TCPServerParams::Ptr uit = new net::TCPServerParams;
        uit->setMaxThreads(grenzen.draden);
        uit->setMaxQueued(grenzen.wachtrij);
        uit->setThreadIdleTime(Poco::Timespan(1, 0));
        return uit;
    }
};

Server::Server(Serverinstellingen instellingen, Behandelaar& behandelaar, Klok klok,
               std::function<void(const std::string&)> log, Verkeer* verkeer)
    : binnen_(std::make_unique<Binnen>(std::move(instellingen), behandelaar, std::move(klok),
                                       std::move(log), verkeer)) {}

Server::~Server() {
    stop();
}

std::uint16_t Server::poort() const {
    return binnen_->socket.address().port();
}

std::size_t Server::verbindingen() const {
    return binnen_->waker.aantal();
}

std::size_t Server::wachtend() const {
    return static_cast<std::size_t>(binnen_->server.queuedConnections());
}

std::string Server::adres() const {
    const Serverinstellingen& hier = binnen_->instellingen;
    const bool veilig = hier.tls() || hier.achterProxy;
    const std::string schema = veilig ? "https://" : "http://";
    if (hier.namen.empty()) return schema + binnen_->socket.address().toString() + "/";
    // Behind a proxy it is the proxy's port, where people come in.
    const int gewoon = veilig ? 443 : 80;
    const bool zonderPoort = hier.achterProxy || poort() == gewoon;
    return schema + hier.namen.front() + (zonderPoort ? "" : ":" + std::to_string(poort())) + "/";
}

std::string Server::waarschuwing() const {
    return binnen_->tls ? binnen_->tls->waarschuwing() : std::string();
}

std::string Server::leesCertificaatOpnieuw() {
    if (!binnen_->tls)
        return "Er is gevraagd om het certificaat opnieuw te lezen (SIGHUP). Maatlat heeft er "
               "geen, "
               "dus er was niets te doen.";
    try {
        return "Het certificaat is opnieuw gelezen. Het geldt tot " + binnen_->tls->leesOpnieuw() +
               ".";
    } catch (const Gebruikersfout& fout) {
        return std::string("Het nieuwe certificaat is niet genomen; het oude blijft in gebruik. ") +
               fout.what();
    }
}

void Server::stop() {
    if (binnen_->gestopt) return;
    binnen_->gestopt = true;
    binnen_->server.stop();
    binnen_->socket.close();
    binnen_->waker.stop(binnen_->instellingen.grenzen.stoppen);
    binnen_->draden.joinAll();
}

}  // namespace maatlat::web
