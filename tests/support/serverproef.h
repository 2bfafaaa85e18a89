// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <mutex>
#include <string>
#include <vector>

#include "support/proeflijn.h"
#include "support/proefopstelling.h"
#include "support/werkmap.h"
#include "web/http/server.h"

namespace maatlat::test {

// Headers of a form that comes from a page of ours.
inline const std::string kVanOns = "Sec-Fetch-Site: same-origin\r\n";
inline const std::string kFormulier = "Content-Type: application/x-www-form-urlencoded\r\n";
inline const std::string kMultipart = "Content-Type: multipart/form-data; boundary=grens\r\n";

inline web::Antwoord gezegd(std::string tekst) {
    web::Antwoord uit;
    uit.inhoud = std::move(tekst);
    return uit;
}

/// A server on a port that the system chose, with routes of its own.
class Serverproef {
  public:
    Serverproef(web::Routes routes, web::Grenzen grenzen)
        : proef_(std::move(routes)),
          server_(
              instellingen(std::move(grenzen)), proef_.toepassing(), [] { return "nu"; },
              [this](const std::string& regel) {
                  const std::lock_guard<std::mutex> beurt(slot_);
                  log_.push_back(regel);
              }) {}

    Proefopstelling& proef() { return proef_; }
    web::Server& server() { return server_; }
    Lijn lijn() { return Lijn(server_.poort()); }

    /// One request on a connection of its own.
    std::string vraag(const std::string& eersteRegel, const std::string& regels = "",
                      const std::string& inhoud = "") {
        return lijn().vraag(eersteRegel, regels, inhoud);
    }

    /// The header with which this person is known.
    std::string koekje(const Persoon& wie) {
        return "Cookie: maatlat=" + proef_.sessietoken(wie) + "\r\n";
    }

    std::vector<std::string> log() {
        const std::lock_guard<std::mutex> beurt(slot_);
        return log_;
    }

    const Werkmap& uploads() const { return uploads_; }

  private:
    web::Serverinstellingen instellingen(web::Grenzen grenzen) {
        web::Serverinstellingen uit;
        uit.poort = 0;
        uit.uploads = uploads_.map();
        uit.grenzen = grenzen;
        return uit;
    }

    Werkmap uploads_;
    Proefopstelling proef_;
    std::mutex slot_;
    std::vector<std::string> log_;
    web::Server server_;
};

}  // namespace maatlat::test
