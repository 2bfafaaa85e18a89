// SPDX-License-Identifier: EUPL-1.2
#include "web/http/server.h"

#include <Poco/Exception.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>

#include "domain/melding.h"
#include "web/http/gesprek.h"
#include "web/http/inhoudruimte.h"
#include "web/http/waker.h"

namespace maatlat::web {

namespace net = Poco::Net;

namespace {

class Gesprekken : public net::TCPServerConnectionFactory {
  public:
    explicit Gesprekken(const Dienst& dienst) : dienst_(dienst) {}
    net::TCPServerConnection* createConnection(const net::StreamSocket& socket) override {
        return new Gesprek(socket, dienst_);
    }

  private:
    const Dienst& dienst_;
};

net::Context::Ptr tlsContext(const Serverinstellingen& instellingen) {
    net::Context::Params wat;
    wat.certificateFile = instellingen.certificaat.string();
    wat.privateKeyFile = instellingen.sleutel.string();
    wat.verificationMode = net::Context::VERIFY_NONE;  // of clients: they log in
    wat.cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20";
    try {
        net::Context::Ptr context = new net::Context(net::Context::TLS_SERVER_USE, wat);
        context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
        context->enableSessionCache(false);
        return context;
    } catch (const Poco::Exception&) {
        throw Gebruikersfout(
            "Het certificaat of zijn sleutel kan niet worden gelezen. Geef twee PEM-bestanden die "
            "bij elkaar horen, zonder wachtwoord.");
    }
}

net::ServerSocket luister(const Serverinstellingen& instellingen) {
    const std::string waar = instellingen.adres + ":" + std::to_string(instellingen.poort);
    net::ServerSocket socket = instellingen.tls()
                                   ? net::SecureServerSocket(tlsContext(instellingen))
                                   : net::ServerSocket();
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
    net::ServerSocket socket;
    Waker waker;
    Inhoudruimte ruimte;
    Dienst dienst;
    Poco::ThreadPool draden;
    net::TCPServer server;
    bool gestopt = false;

    Binnen(Serverinstellingen wat, Behandelaar& behandelaar, Klok klok,
           std::function<void(const std::string&)> log)
        : instellingen(gecontroleerd(std::move(wat))),
          socket(luister(instellingen)),
          waker(instellingen.grenzen.draden),
          ruimte(instellingen.grenzen.samenBytes),
          dienst{instellingen,    behandelaar,   waker, ruimte,
                 std::move(klok), std::move(log)},
          draden(2, instellingen.grenzen.draden, 30),
          server(new Gesprekken(dienst), draden, socket, regels(instellingen.grenzen)) {
        waker.zetWachtrij([this] { return server.queuedConnections(); });
        server.start();
    }

    static Serverinstellingen gecontroleerd(Serverinstellingen wat) {
        controleer(wat);
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
               std::function<void(const std::string&)> log)
    : binnen_(std::make_unique<Binnen>(std::move(instellingen), behandelaar, std::move(klok),
                                       std::move(log))) {}

Server::~Server() {
    stop();
}

std::uint16_t Server::poort() const {
    return binnen_->socket.address().port();
}

std::string Server::adres() const {
    return (binnen_->instellingen.tls() ? "https://" : "http://") +
           binnen_->socket.address().toString() + "/";
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
