// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "domain/klok.h"
#include "web/http/behandelaar.h"
#include "web/http/serverinstellingen.h"
#include "web/http/verkeer.h"

namespace maatlat::web {

/// The application on the network. Runs from the moment that it is made until it is stopped.
class Server {
  public:
    /// `log` takes whole lines, from many threads at once. Throws Gebruikersfout when the address
    /// or port cannot be had, or the certificate cannot be read. `verkeer` counts the requests;
    /// null: nobody does.
    Server(Serverinstellingen instellingen, Behandelaar& behandelaar, Klok klok,
           std::function<void(const std::string&)> log, Verkeer* verkeer = nullptr);
    ~Server();  ///< stops
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t poort() const;

    std::size_t verbindingen() const;  ///< that are open now
    std::size_t wachtend() const;      ///< … that wait for a thread

    /// What people type to open the start page: "http://127.0.0.1:8080/", or with the first name
    /// that was given "https://maatlat.voorbeeld.nl/".
    std::string adres() const;

    /// What the beheerder must know of a certificate that is used all the same; mostly empty.
    std::string waarschuwing() const;

    /// Takes a certificate and key that were renewed on disk, for connections from here on. Says
    /// what came of it, in a line for the log; when something is wrong the old ones stay.
    std::string leesCertificaatOpnieuw();

    /// Takes no new connections, lets the requests that run finish (at most `Grenzen::stoppen`),
    /// and returns when nothing runs any more.
    void stop();

  private:
    struct Binnen;
    std::unique_ptr<Binnen> binnen_;
};

}  // namespace maatlat::web
