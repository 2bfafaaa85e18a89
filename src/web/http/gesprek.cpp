// SPDX-License-Identifier: EUPL-1.2
#include "web/http/gesprek.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Exception.h>
#include <Poco/Timestamp.h>
#include <malloc.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <istream>
#include <limits>
#include <stdexcept>

#include "domain/fouten.h"
#include "web/http/antwoordkop.h"
#include "web/http/formulierparen.h"
#include "web/http/logregel.h"
#include "web/http/multipart.h"
#include "web/http/verzoek_maken.h"
#include "web/http/verzoekkop.h"
#include "web/http/weigering.h"

namespace maatlat::web {

namespace {

using Fase = Waker::Fase;
using Klokslag = std::chrono::steady_clock;

/// The client went away, or was closed by the Waker, in the middle of a request.
struct Weg : std::runtime_error {
    Weg() : std::runtime_error("the client went away") {}
};

std::string httpDatum() {
    return Poco::DateTimeFormatter::format(Poco::Timestamp(), Poco::DateTimeFormat::HTTP_FORMAT);
}

}  // namespace

/// One request and its answer.
struct Gesprek::Beurt {
    explicit Beurt(Inhoudruimte& van) : ruimte(van) {}

    Verzoekkop kop;
    Verzoek verzoek;
    Ontvangen bestanden;
    Antwoord antwoord;
    Spoor spoor;
    Inhoudruimte::Deel ruimte;
    bool blijftOpen = false;
    bool allesGelezen = false;  ///< nothing of the request is still to come
    std::int64_t bytes = 0;
    Klokslag::time_point sinds = Klokslag::now();  ///< from the head on, once that is there
};

Gesprek::Gesprek(const Poco::Net::StreamSocket& verbinding, const Dienst& dienst)
    : TCPServerConnection(verbinding),
      dienst_(dienst),
      grenzen_(dienst.instellingen.grenzen),
      plek_(dienst.waker, verbinding.impl()->sockfd()),
      ontvanger_(verbinding) {}

void Gesprek::run() {
    try {
        leesAdres();
        for (int nr = 1; nr <= grenzen_.verzoekenPerVerbinding; ++nr)
            if (!doeBeurt(nr == 1, nr == grenzen_.verzoekenPerVerbinding)) break;
    } catch (const Weg&) {
        // There is nobody to tell.
    } catch (...) {
        noteerVerlies();
    }
}

/// Who hung up while waiting for a thread has no address any more. A proxy that looks whether we
/// are here does so all day, and lost nothing by it.
void Gesprek::leesAdres() {
    try {
        socket().setNoDelay(true);
        adres_ = socket().peerAddress().host().toString();
    } catch (const Poco::Exception&) {
        throw Weg();
    }
}

bool Gesprek::doeBeurt(bool eerste, bool laatste) {
    Beurt beurt(dienst_.ruimte);
    try {
        plek_.begin(eerste ? Fase::kop : Fase::stil, eerste ? grenzen_.kop : grenzen_.stilte);
        const std::string bytes = ontvanger_.leesKop(grenzen_.kopBytes, [&] {
            if (!eerste) plek_.begin(Fase::kop, grenzen_.kop);
        });
        if (bytes.empty()) return false;
        beurt.sinds = Klokslag::now();
        beurt.kop = leesKop(bytes, grenzen_);
        handelAf(beurt);
        beurt.blijftOpen = beurt.kop.blijftOpen && beurt.allesGelezen && !laatste;
    } catch (const Weg&) {
        throw;
    } catch (...) {
        weiger(beurt);
    }
    antwoord(beurt);
    noteer(beurt);
    // A file was read into many small pieces, perhaps; of those nothing goes back by itself.
    if (!beurt.bestanden.uploads().empty()) malloc_trim(0);
    if (!beurt.allesGelezen) leesNa();
    return beurt.blijftOpen;
}

/// The only place where a request that does not reach its handler gets an answer, whatever stood in
/// its way.
void Gesprek::weiger(Beurt& beurt) {
    Behandelaar& bij = dienst_.behandelaar;
    try {
        throw;
    } catch (const Weigering& wat) {
        beurt.spoor.overAanmelden = wat.overAanmelden();
        beurt.antwoord = bij.weiger(beurt.verzoek, wat.status(), wat.what(), beurt.spoor);
        if (!wat.oorzaak().empty()) beurt.spoor.oorzaak = wat.oorzaak();
    } catch (...) {
        beurt.antwoord = bij.mislukt(beurt.verzoek, beurt.spoor);
    }
}

void Gesprek::handelAf(Beurt& beurt) {
    beurt.verzoek = maakVerzoek(beurt.kop, dienst_.instellingen, adres_);
    leesInhoud(beurt);
    plek_.begin(Fase::werk);
    beurt.antwoord = dienst_.behandelaar.behandel(beurt.verzoek, beurt.spoor);
    if (beurt.spoor.oorzaak.empty()) beurt.spoor.oorzaak = beurt.verzoek.inlog.bezwaar;
}

void Gesprek::leesInhoud(Beurt& beurt) {
    const Verzoekkop& kop = beurt.kop;
    const std::int64_t lengte = kop.lengte.value_or(0);
    if (kop.methode != "POST") {
        beurt.allesGelezen = lengte == 0;
        return;
    }
    if (!kop.lengte) throw Weigering(411, "Dit verzoek zegt niet hoe lang het is.");
    const std::string grens = grensVan(kop.veld("content-type"));
    const auto bestanden = dienst_.behandelaar.bestandenBij(beurt.verzoek);
    // Nobody makes us keep a file that may not send one; the application says what is wrong.
    if (!grens.empty() && bestanden == Behandelaar::Bestanden::weigering) return;
    const bool neemt = !grens.empty() && (bestanden == Behandelaar::Bestanden::neemt ||
                                          bestanden == Behandelaar::Bestanden::namen);
    eisNietTeGroot(beurt, lengte, neemt);
    plek_.begin(Fase::inhoud, grenzen_.inhoud + grenzen_.ruimte + grenzen_.extra(lengte));
    if (grens.empty()) ruimteVoor(beurt, lengte);
    if (kop.veld("expect") == "100-continue") stuur("HTTP/1.1 100 Continue\r\n\r\n");
    if (!grens.empty()) return leesDelen(beurt, grens, bestanden);
    if (lengte > 0 && !isGewoonFormulier(kop.veld("content-type")))
        throw Weigering(415, "Dit soort formulier kent Maatlat niet.");
    beurt.verzoek.velden = leesParen(leesHeel(lengte), grenzen_.velden);
    beurt.allesGelezen = true;
}

/// A stranger need not send more than a name and a password.
void Gesprek::eisNietTeGroot(const Beurt& beurt, std::int64_t lengte, bool metBestanden) const {
    if (lengte <= grenzen_.kleinBytes) return;
    if (lengte > grenzen_.formulierBytes + (metBestanden ? grenzen_.meeBytes : 0))
        throw Weigering(413, metBestanden
                                 ? kBestandTeGroot
                                 : "Dit formulier is te groot. Maak uw tekst korter, of sla hem "
                                   "in delen op.");
    if (!dienst_.behandelaar.kent(beurt.verzoek))
        throw Weigering(413,
                        "U bent niet ingelogd, en daarvoor is dit formulier te groot. Er is niets "
                        "opgeslagen. Ga met de terugknop naar uw formulier: uw tekst staat er nog. "
                        "Log in een ander tabblad in, en verstuur het formulier dan opnieuw.");
}

void Gesprek::ruimteVoor(Beurt& beurt, std::int64_t bytes) const {
    if (bytes > grenzen_.kleinBytes)
        beurt.ruimte.eis(Grenzen::kKeerInGeheugen * bytes, grenzen_.ruimte);
}

void Gesprek::leesDelen(Beurt& beurt, const std::string& grens, Behandelaar::Bestanden bestanden) {
    Inhoudbuffer buffer(ontvanger_, *beurt.kop.lengte);
    std::istream inhoud(&buffer);
    Multipartwijze wijze;
    if (bestanden == Behandelaar::Bestanden::neemt) wijze.map = dienst_.instellingen.uploads;
    wijze.alleenNamen = bestanden == Behandelaar::Bestanden::namen;
    wijze.voorTekst = [&](std::int64_t bytes) { ruimteVoor(beurt, bytes); };
    beurt.verzoek.velden = leesMultipart(inhoud, grens, grenzen_, wijze, beurt.bestanden);
    inhoud.ignore(std::numeric_limits<std::streamsize>::max());  // what comes after the last part
    if (buffer.rest() > 0) throw Weg();
    beurt.allesGelezen = true;
    if (const std::string& oorzaak = beurt.bestanden.oorzaak(); !oorzaak.empty())
        throw Bestandsfout(oorzaak);
    beurt.verzoek.uploads = beurt.bestanden.uploads();
}

/// Grows with what comes in: a client that only promises a lot costs nothing.
std::string Gesprek::leesHeel(std::int64_t lengte) {
    std::string uit;
    std::array<char, 16384> stuk;
    while (static_cast<std::int64_t>(uit.size()) < lengte) {
        const auto nog = static_cast<std::size_t>(lengte) - uit.size();
        const std::size_t aantal = ontvanger_.lees(stuk.data(), std::min(nog, stuk.size()));
        if (aantal == 0) throw Weg();
        uit.append(stuk.data(), aantal);
    }
    return uit;
}

void Gesprek::antwoord(Beurt& beurt) {
    const Serverinstellingen& hier = dienst_.instellingen;
    const bool veilig = isVeilig(beurt.kop, hier);
    const auto kop = [&] {
        const auto& bestand = beurt.antwoord.bestand;
        beurt.bytes = static_cast<std::int64_t>(
            bestand.empty() ? beurt.antwoord.inhoud.size() : std::filesystem::file_size(bestand));
        return antwoordkop(beurt.antwoord, {beurt.bytes, beurt.blijftOpen, veilig,
                                            isAltijdVeilig(beurt.kop, hier), httpDatum()});
    };
    std::string bytes;
    try {
        bytes = kop();
    } catch (const std::exception&) {
        beurt.antwoord = dienst_.behandelaar.mislukt(beurt.verzoek, beurt.spoor);
        bytes = kop();
    }
    plek_.begin(Fase::antwoord, grenzen_.antwoord + grenzen_.extra(beurt.bytes));
    const bool alleenKop = beurt.kop.methode == "HEAD";
    try {
        const std::string& inhoud = beurt.antwoord.inhoud;
        const bool metInhoud = !alleenKop && !inhoud.empty();
        stuur(bytes, metInhoud);
        if (metInhoud) stuur(inhoud);
        if (!alleenKop && !beurt.antwoord.bestand.empty())
            stuurBestand(beurt.antwoord.bestand, beurt.bytes);
    } catch (const std::exception& wat) {
        beurt.blijftOpen = false;  // the client took no more; what was done is noted all the same
        beurt.allesGelezen = true;
        if (!beurt.antwoord.bestand.empty()) beurt.spoor.oorzaak = wat.what();
    }
}

/// Throws when the file turns out to be shorter than its head said: what comes next on the line
/// would be taken for the rest of it.
void Gesprek::stuurBestand(const std::filesystem::path& pad, std::int64_t lengte) {
    std::ifstream bestand(pad, std::ios::binary);
    std::array<char, 65536> stuk;
    for (std::int64_t nog = lengte; nog > 0; nog -= bestand.gcount()) {
        bestand.read(stuk.data(),
                     static_cast<std::streamsize>(std::min<std::int64_t>(nog, stuk.size())));
        if (bestand.gcount() == 0) throw std::runtime_error("a file to send is too short");
        stuur({stuk.data(), static_cast<std::size_t>(bestand.gcount())});
    }
}

void Gesprek::stuur(std::string_view bytes, bool meer) {
    while (!bytes.empty())
        try {
            const int aantal = socket().sendBytes(bytes.data(), static_cast<int>(bytes.size()),
                                                  meer ? MSG_MORE : 0);
            if (aantal <= 0) throw Weg();
            bytes.remove_prefix(static_cast<std::size_t>(aantal));
        } catch (const Poco::Exception&) {
            throw Weg();
        }
}

/// Reads on what we refused to read, for a while: closing at once would take our answer away from
/// a client that is still sending.
void Gesprek::leesNa() {
    plek_.begin(Fase::stil, grenzen_.nalezen);
    socket().shutdownSend();
    std::array<char, 16384> stuk;
    while (ontvanger_.lees(stuk.data(), stuk.size()) > 0) {
    }
}

/// Even an answer that says so could not be made.
void Gesprek::noteerVerlies() const {
    try {
        Spoor spoor;
        spoor.oorzaak = "a request got no answer";
        dienst_.log(opEenRegel({dienst_.klok(), "", 500, 0, 0, spoor}));
    } catch (...) {
        // The log is gone too, or all memory.
    }
}

void Gesprek::noteer(const Beurt& beurt) const {
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto precies = Klokslag::now() - beurt.sinds;
    const auto duur = duration_cast<milliseconds>(precies);
    if (dienst_.verkeer)
        dienst_.verkeer->tel(beurt.kop.methode, beurt.spoor.patroon, beurt.antwoord.status,
                             precies);
    dienst_.log(opEenRegel({dienst_.klok(), beurt.kop.methode, beurt.antwoord.status, duur.count(),
                            beurt.bytes, beurt.spoor}));
}

}  // namespace maatlat::web
