// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <fstream>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>

#include "cli/systeemklok.h"
#include "pages/sjabloon.h"
#include "store/motor/database.h"
#include "support/proefsleutel.h"
#include "support/werkmap.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/werkplek.h"
#include "volle_toets.h"
#include "web/http/formulierparen.h"
#include "web/http/server.h"
#include "web/routes.h"
#include "web/statisch.h"
#include "web/toepassing.h"

namespace maatlat::bench {

/// The application as `maatlat start` puts it together, on a full database on disk.
class Webproef {
  public:
    using Vul = std::function<Inhoud(Werkplek&)>;

    Webproef(int onderzoeken, int elk, int inspecteurs)
        : Webproef(
              [=](Werkplek& werkplek) { return vul(werkplek, onderzoeken, elk, inspecteurs); }) {}
    explicit Webproef(const Vul& vulling)
        : database_(Database::openSchrijven(map_.pad("maatlat.db"), systeemklok())),
          werkplek_(database_, systeemklok(), map_.map() / "bijlagen", map_.map() / "sleutels", {}),
          sjablonen_(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates"),
          statisch_(std::filesystem::path(MAATLAT_SOURCE_DIR) / "statisch"),
          toepassing_({werkplek_, sjablonen_, statisch_.adressen()}, web::alleRoutes()),
          log_("/dev/null"),
          inhoud_(vulling(werkplek_)) {}

    Werkplek& werkplek() { return werkplek_; }
    const Inhoud& inhoud() const { return inhoud_; }
    const Bezoeker& inspecteur(int nr = 0) const {
        return inhoud_.inspecteurs.at(static_cast<std::size_t>(nr));
    }

    /// Of all toetsen.
    std::shared_ptr<const Toetsingskader> kader() {
        return database_.lees([&](Sessie& sessie) {
            const auto kop = toetskopStore::lees(test::kSleutel, sessie, inhoud_.toetsen.front());
            return werkplek_.kader(sessie, kop->kaderHash);
        });
    }

    /// A page, without the network; its path may have a query behind it.
    std::string pagina(const Bezoeker& wie, const std::string& pad) {
        web::Verzoek verzoek;
        verzoek.methode = "GET";
        const auto vraagteken = pad.find('?');
        verzoek.pad = pad.substr(0, vraagteken);
        if (vraagteken != std::string::npos)
            verzoek.query = web::leesParen(pad.substr(vraagteken + 1), 100);
        verzoek.adres = "127.0.0.1";
        verzoek.sessietoken = wie.token;
        web::Spoor spoor;
        web::Antwoord antwoord = toepassing_.behandel(verzoek, spoor);
        if (antwoord.status != 200) throw std::runtime_error(pad + ": " + spoor.oorzaak);
        return std::move(antwoord.inhoud);
    }

    /// Another version of the toets, so that its pages must be made again.
    void wijzig(std::int64_t toets) {
        database_.schrijf("bench", [&](Transactie& t) { test::in(t, toets).raak(); });
    }

    /// The token that this person's forms hold.
    std::string zegel(const Bezoeker& wie) { return wieIs(werkplek_, wie.token).value().zegel; }

    /// Starts the server, with its own limits; the port.
    std::uint16_t start() {
        web::Serverinstellingen hoe;
        hoe.poort = 0;
        hoe.uploads = map_.map();
        server_.emplace(hoe, toepassing_, systeemklok(), [this](const std::string& regel) {
            const std::lock_guard<std::mutex> beurt(slot_);
            log_ << regel << std::flush;
        });
        return server_->poort();
    }

  private:
    test::Werkmap map_;
    Database database_;
    Werkplek werkplek_;
    Sjablonen sjablonen_;
    web::Statisch statisch_;
    web::Toepassing toepassing_;
    std::mutex slot_;
    std::ofstream log_;
    Inhoud inhoud_;
    std::optional<web::Server> server_;
};

}  // namespace maatlat::bench
