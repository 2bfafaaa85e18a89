// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bewaren/gezondheid.h"

#include <unistd.h>

#include <memory>
#include <mutex>
#include <optional>
#include <system_error>

#include "toetsing/bewaren/reservekopieen.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace fs = std::filesystem;

namespace {

using Stand = Gezondheid::Stand;

constexpr std::int64_t kKijkronde = 10;  // seconds

bool isSchrijfbaar(const fs::path& waar) {
    return ::access(waar.c_str(), R_OK | W_OK) == 0;
}

/// What was seen last, and whose turn it is to look.
struct Kijkgeheugen {
    std::mutex kijker;
    std::mutex slot;  ///< of what follows
    std::optional<Gezondheid> laatst;
};

/// Not older than a round, and not of a time that must still come: then the clock was set back.
bool isVers(const Gezondheid& een, const std::string& nu) {
    return een.gezienOp <= nu && nu < later(een.gezienOp, kKijkronde);
}

void kijkNaarKopieen(Werkplek& werkplek, Gezondheid& uit) {
    const Kopiestand kopie = kopiestand(werkplek);
    uit.metKopieen = kopie.ingesteld;
    if (!kopie.ingesteld) return;
    uit.versie = kopie.programma;
    uit.kopiemoment = kopie.moment;
    uit.kopieHeel = kopie.heel;
    uit.kopiewoorden = kopie.waarschuwing;
    if (uit.kopiewoorden.empty() && !kopie.heel)
        uit.kopiewoorden = "Wat is gekopieerd, was niet heel. Kijk op de pagina Reservekopie.";
    if (!uit.kopiewoorden.empty()) uit.kopie = Stand::letOp;
    // The next copy is about as large as the last one.
    uit.kopieen = schijfruimte(kopie.map, static_cast<std::uintmax_t>(kopie.grootte));
    if (uit.kopieen.stand == Stand::mis) uit.kopieen.stand = Stand::letOp;  // saving goes on
}

Gezondheid kijk(Werkplek& werkplek, const std::string& nu) {
    Gezondheid uit;
    uit.gezienOp = nu;
    kijkNaarKopieen(werkplek, uit);
    const fs::path bestand = werkplek.database().bestand();
    if (bestand.empty()) return uit;
    const fs::path map = bestand.has_parent_path() ? bestand.parent_path() : fs::path(".");
    if (!isSchrijfbaar(bestand) || !isSchrijfbaar(map)) uit.database = Stand::mis;
    // A newer version copies the database before it brings it up to date.
    uit.schijf = schijfruimte(map, kEenFormulier + werkplek.database().meting().bytes);
    uit.bijlagen = schijfruimte(werkplek.bijlagen(), kEenFormulier);
    if (uit.bijlagen.stand == Stand::mis) uit.bijlagen.stand = Stand::letOp;  // texts are saved
    return uit;
}

}  // namespace

Stand schijfstand(std::uintmax_t vrij, std::uintmax_t nodig) {
    if (vrij < kSchijfVol) return Stand::mis;
    return vrij < nodig ? Stand::letOp : Stand::goed;
}

Gezondheid::Schijf schijfruimte(const fs::path& map, std::uintmax_t nodig) {
    Gezondheid::Schijf uit;
    std::error_code fout;
    const fs::space_info ruimte = fs::space(map, fout);
    if (fout || ruimte.capacity == 0) return uit;
    uit.gezien = true;
    uit.vrij = ruimte.available;
    uit.stand = schijfstand(uit.vrij, nodig);
    return uit;
}

Gezondheid gezondheid(Werkplek& werkplek) {
    werkplek.database().eisOpZijnPlek();
    isEersteKeer(werkplek);  // something small, so that it is the database that answers
    const std::string nu = werkplek.nu();
    auto& geheugen = werkplek.geheugen<Kijkgeheugen>();
    const auto laatst = [&] {
        const std::lock_guard<std::mutex> even(geheugen.slot);
        return geheugen.laatst;
    };
    if (const auto gezien = laatst(); gezien && isVers(*gezien, nu)) return *gezien;
    std::unique_lock<std::mutex> beurt(geheugen.kijker, std::try_to_lock);
    if (!beurt.owns_lock()) {
        // A disk that hangs holds one caller, not all of them.
        if (const auto gezien = laatst()) return *gezien;
        beurt.lock();
    }
    if (const auto gezien = laatst(); gezien && isVers(*gezien, nu)) return *gezien;
    Gezondheid uit = kijk(werkplek, nu);
    const std::lock_guard<std::mutex> even(geheugen.slot);
    geheugen.laatst = uit;
    return uit;
}

}  // namespace maatlat
